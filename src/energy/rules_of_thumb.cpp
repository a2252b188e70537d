// SPDX-License-Identifier: BSL-1.0
#include <tonus/energy/rules_of_thumb.hpp>

namespace tonus::energy {

outcome<rules_beside_model> compare_rules(const adult::person::input& who,
                                          energy_rate intake_change, std::int32_t after) noexcept {
  const double change = intake_change / kilocalorie_per_day;
  adult::snapshot end;
  const auto run =
      adult::simulate(who, {.intake_change = {&change, 1}}, std::span(&after, 1), {&end, 1});
  if (!run) return run.error();
  const days time = after * day;
  return {{end.body.weight() - who.weight, static_change(intake_change, time, static_7700),
           static_change(intake_change, time, static_3500), dynamic_change(intake_change, time)},
          run.status()};
}

}  // namespace tonus::energy

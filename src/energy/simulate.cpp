// SPDX-License-Identifier: BSL-1.0
#include "energy/walk.hpp"

namespace tonus::energy::adult {

outcome<outlook> simulate(const person::input& who, const plan::input& what,
                          std::span<const std::int32_t> days, std::span<snapshot> bodies,
                          std::int32_t steps_per_day) noexcept {
  const auto subject = make_subject(who);
  if (!subject) return subject.error();
  status_code cautions = subject.status();
  outlook result;
  // Nothing is written before the last day is reached: the days are walked twice.
  const problem why =
      rehearse(*subject, what, days, bodies.size(), steps_per_day, cautions, result);
  if (why.code < 0) return why;
  walk path(*subject, what, steps_per_day);
  for (std::size_t i = 0; i < days.size(); ++i) {
    (void)path.to(days[i]);
    bodies[i] = path.now(days.back());
  }
  return {result, cautions};
}

}  // namespace tonus::energy::adult

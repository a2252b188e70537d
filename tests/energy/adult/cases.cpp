// SPDX-License-Identifier: BSL-1.0
#include "energy/adult/cases.hpp"

#include <stdexcept>

#include "vectors.hpp"

using namespace tonus;
using namespace tonus::energy::adult;

namespace {

schedule read_schedule(const std::string& shape, const std::string* abn) {
  schedule s;
  s.shape = shape == "ramp"    ? shape_t::ramp
            : shape == "onoff" ? shape_t::on_off
            : shape == "step"  ? shape_t::step
                               : shape_t::constant;
  if (s.shape == shape_t::constant && shape != "const")
    throw std::runtime_error("unknown schedule " + shape);
  s.a = to_number(abn[0]);
  s.b = to_number(abn[1]);
  s.n = static_cast<std::int32_t>(to_number(abn[2]));
  return s;
}

adult_case read_case(const std::vector<std::string>& f) {
  person::input who{.sex = f[1] == "male" ? sex_t::male : sex_t::female,
                    .age = to_number(f[2]) * year,
                    .height = to_number(f[3]) * 100.0 * centimetre,
                    .weight = to_number(f[4]) * kilogram,
                    .pal = to_number(f[5]) * one};
  if (!f[6].empty()) who.intake = to_number(f[6]) * kilocalorie_per_day;
  if (!f[7].empty()) who.fat_mass = to_number(f[7]) * kilogram;
  who.carbohydrate = to_number(f[8]) * one;
  const bool balanced = f[18] == "hall2011_exact_balanced";
  who.baseline = balanced ? baseline_t::balanced : baseline_t::imbalanced;
  return {f[0] + (balanced ? "b" : ""), who, to_number(f[9]), read_schedule(f[10], &f[11]),
          read_schedule(f[14], &f[15]), {}};
}

}  // namespace

change adult_case::on(int today) const {
  return {intake.at(today) * kilocalorie_per_day, sodium_rate::from_value(sodium.at(today)),
          carbohydrate * one, 0.0 * percent};
}

std::vector<adult_case> read_adult_cases() {
  std::vector<adult_case> cases;
  for (const auto& [where, f] : read_table("hall_adult.csv", 29)) {
    if (!f[18].starts_with("hall2011_exact")) continue;
    adult_case next = read_case(f);
    if (cases.empty() || cases.back().id != next.id) cases.push_back(std::move(next));
    cases.back().rows.push_back({static_cast<int>(to_number(f[19])), to_number(f[20]),
                                 to_number(f[21]), to_number(f[22]), to_number(f[23]),
                                 to_number(f[24]), to_number(f[25])});
  }
  return cases;
}

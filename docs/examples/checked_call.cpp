// SPDX-License-Identifier: BSL-1.0
// Evaluating an equation from C++: checked, with its error, unchecked, refused, at run time by id.
//! [include]
#include <tonus/body/fat_fraction/navy_1984.hpp>
#include <tonus/energy/rmr/mifflin_1990.hpp>
#include <tonus/literals.hpp>

using namespace tonus::literals;
using tonus::energy::rmr::mifflin_1990;
//! [include]
#include <cmath>
#include <cstdio>
#include <string_view>
#include <tonus/catalogue_table.hpp>

namespace {

bool near(double a, double b) { return std::fabs(a - b) <= 1e-9 * std::fabs(b); }

// 10 * 80 + 6.25 * 178 - 5 * 30 + 5 = 1767.5
bool checked() {
  //! [checked]
  const auto rmr = tonus::evaluate<mifflin_1990>(
      {.weight = 80_kg, .height = 178_cm, .age = 30_y, .sex = tonus::sex_t::male});
  if (!rmr) return false;                                    // refused: see rmr.error()
  const double kcal = *rmr / tonus::kilocalorie_per_day;     // a plain number in that unit
  const tonus::energy_rate_si in_megajoule_per_day(*rmr);    // the same in MJ/d, converted
  const bool cautioned = rmr.status() != tonus::status::ok;  // cautions do not hide the value
  //! [checked]
  return near(kcal, 1767.5) && !cautioned &&
         near(in_megajoule_per_day / tonus::megajoule_per_day, 1767.5 * 0.004184);
}

// Man of row 1 of the navy vectors; his published standard error is 3.52 % of body weight.
bool with_error() {
  //! [estimate]
  using tonus::body::fat_fraction::navy_1984;
  const auto fat = tonus::estimate_of<navy_1984>({.waist = 85_cm,
                                                  .neck = 38_cm,
                                                  .hip = {},  // needed for women only
                                                  .height = 178_cm,
                                                  .sex = tonus::sex_t::male});
  if (fat) {
    const double percent = fat->value / tonus::percent;
    std::printf("%.1f %% of body weight, 95 %% interval %.1f to %.1f\n", percent, fat->low,
                fat->high);
  }
  //! [estimate]
  return fat && near(fat->value / tonus::percent, 16.436014818131682) &&
         fat->standard_error == 3.52 && near(fat->high - fat->low, 2 * 1.959963984540054 * 3.52);
}

bool refused() {
  //! [refused]
  const auto rmr = tonus::evaluate<mifflin_1990>(
      {.weight = 900_kg, .height = 178_cm, .age = 30_y, .sex = tonus::sex_t::male});
  if (!rmr) {
    const tonus::problem& p = rmr.error();  // p.code, p.name, p.value, p.minimum, p.maximum
    char text[tonus::message_capacity];
    tonus::write_message(p, text);
    std::puts(text);
  }
  //! [refused]
  return rmr.status() == tonus::status::impossible && rmr.error().name == "weight_kg" &&
         rmr.error().value == 900 && rmr.error().maximum == 700;
}

bool at_compile_time() {
  //! [constant]
  constexpr auto resting = mifflin_1990::evaluate(
      {.weight = 80_kg, .height = 178_cm, .age = 30_y, .sex = tonus::sex_t::male});
  static_assert(resting / tonus::kilocalorie_per_day == 1767.5);
  //! [constant]
  return true;
}

bool by_id() {
  //! [by id]
  const tonus::equation_entry* entry = tonus::find_equation("energy.rmr.mifflin_1990");
  if (entry == nullptr) return false;
  for (const tonus::parameter& input : entry->parameters) {
    const std::string_view name = input.name.view();  // weight_kg, height_cm, age_y, sex
    std::printf("%.*s\n", static_cast<int>(name.size()), name.data());
  }
  const double arguments[] = {80, 178, 30, 1};  // choices travel as their number
  tonus::raw_estimate result;
  tonus::problem why;
  const tonus::status_code status = entry->evaluate(arguments, result, why);
  //! [by id]
  return status == tonus::status::ok && near(result.value, 1767.5) &&
         entry->result_name.view() == "rmr_kcal_per_day";
}

}  // namespace

int main() {
  return checked() && with_error() && refused() && at_compile_time() && by_id() ? 0 : 1;
}

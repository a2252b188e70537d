// SPDX-License-Identifier: BSL-1.0
// What a person spends, by two methods, from the sample log.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <tonus/body/log.hpp>
#include <tonus/energy/tracking/balance.hpp>
#include <tonus/energy/tracking/filter.hpp>
#include <tonus/literals.hpp>

using namespace tonus::literals;

int main() {
  std::ifstream file("data/sample_weights.csv", std::ios::binary);
  const std::string text(std::istreambuf_iterator<char>(file), {});
  tonus::body::log source;
  if (!source.import_text(text)) return 1;
  const tonus::body::daily_columns columns = tonus::body::columns_of(source);
  //! [follow]
  namespace tracking = tonus::energy::tracking;
  const tracking::intake_log log{columns.day, columns.weight_kg, columns.intake_kcal};
  const auto spent = tracking::follow_expenditure({.sex = tonus::sex_t::female,
                                                   .age = 34_y,
                                                   .height = 168_cm,
                                                   .weight = 79_kg,
                                                   .pal = 1.55 * tonus::one},
                                                  log);
  if (spent)
    std::printf("%.0f kcal/d, 90 %%: %.0f to %.0f\n", spent->kcal_per_day, spent->low, spent->high);
  //! [follow]
  //! [balance]
  const auto balance = tracking::balance_expenditure(log, 27.0, 3.0);
  //! [balance]
  return spent && balance && spent->low < balance->kcal_per_day ? 0 : 1;
}

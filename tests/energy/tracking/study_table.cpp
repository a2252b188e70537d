// SPDX-License-Identifier: BSL-1.0
// Prints the study as the table that the guide shows: study_table [PEOPLE]
#include <cstdio>
#include <cstdlib>

#include "energy/tracking/study.hpp"

using namespace tonus::study;

namespace {

struct row {
  const char* key;
  const char* name;
};

constexpr row rows[] = {
    {"naive", "7700 kcal/kg, against its window"},
    {"naive, now", "7700 kcal/kg, against that day"},
    {"balance", "intake balance, against its window"},
    {"balance, now", "intake balance, against that day"},
    {"filter", "model-based filter, against that day"},
};

void print(int people, int run_in) {
  const results all = run(people, run_in);
  std::printf("| estimator |");
  for (const int day : asked_days) std::printf(" day %d |", day);
  std::printf(" RMSE days 7 to 28 |\n|---|");
  for (std::size_t i = 0; i <= std::size(asked_days); ++i) std::printf("---|");
  std::printf("\n");
  for (const row& one : rows) {
    std::printf("| %s |", one.name);
    for (const auto& [day, t] : all.at(one.key))
      std::printf(" %+.0f, %.0f, %.0f %% |", t.bias(), t.rmse(), 100 * t.coverage());
    std::printf(" %.0f |\n", first_weeks_rmse(all, one.key));
  }
}

}  // namespace

int main(int argc, char** argv) {
  const int people = argc > 1 ? std::atoi(argv[1]) : 500;
  if (people < 1) return 2;
  std::printf("A log that begins with the deficit (%d people): bias, RMSE in kcal/d, coverage.\n\n",
              people);
  print(people, 0);
  std::printf("\nThe same after four weeks of habitual eating in the log.\n\n");
  print(people, 28);
}

// SPDX-License-Identifier: BSL-1.0
#include <tonus/training/accounting.hpp>
#include <tonus/training/weekly_volume.hpp>

namespace tonus::training {

std::vector<weekly_muscle_volume> weekly_volume(const log& source) {
  std::vector<weekly_muscle_volume> rows;
  const auto weeks = weekly_training(source);
  for (const training_week& week : *weeks) {
    for (std::size_t number = 1; number <= muscle_count; ++number) {
      const muscle_week& work = week.muscles[number];
      if (work.fractional_sets <= 0) continue;
      rows.push_back({iso_week_of(week.first), static_cast<muscle>(number), work.direct_sets,
                      work.fractional_sets});
    }
  }
  return rows;
}

}  // namespace tonus::training

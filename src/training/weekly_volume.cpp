// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <map>
#include <tonus/training/weekly_volume.hpp>

namespace tonus::training {
namespace {

// Credits are multiples of a half: doubles hold their sums exactly.
struct credit {
  double direct = 0;
  double fractional = 0;
};
using week_credits = std::array<credit, muscle_count + 1>;

void add_set(week_credits& week, const exercise& done) noexcept {
  for (std::size_t number = 1; number <= muscle_count; ++number) {
    const double share = set_credit(done, static_cast<muscle>(number));
    if (share == 1) week[number].direct += 1;
    week[number].fractional += share;
  }
}

}  // namespace

std::vector<weekly_muscle_volume> weekly_volume(const log& source) {
  std::map<iso_week, week_credits> weeks;
  for (const logged_set& set : source.sets()) {
    const exercise* const done = source.exercise_of(set);
    if (done != nullptr && is_working(set)) add_set(weeks[iso_week_of(day_of(set.time))], *done);
  }
  std::vector<weekly_muscle_volume> rows;
  for (const auto& [week, credits] : weeks) {
    for (std::size_t number = 1; number <= muscle_count; ++number) {
      const credit& sum = credits[number];
      if (sum.fractional <= 0) continue;
      rows.push_back({week, static_cast<muscle>(number), sum.direct, sum.fractional});
    }
  }
  return rows;
}

}  // namespace tonus::training

// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the cohort functions share: rows in, rows out, checks of the call as a whole.
#pragma once

#include <tonus/energy/adult/cohort.hpp>

#include "energy/walk.hpp"

namespace tonus::energy::adult {

inline double value_at(const grid& g, std::size_t row, std::int32_t today) noexcept {
  return g.values[row * g.row_stride + static_cast<std::size_t>(today) * g.day_stride];
}

/// What a row changes on a day.
inline change change_at(const cohort_plan& what, std::size_t row, std::int32_t today) noexcept {
  change c;
  if (what.intake_change.values != nullptr)
    c.intake = value_at(what.intake_change, row, today) * kilocalorie_per_day;
  if (what.sodium_change.values != nullptr)
    c.sodium = sodium_rate::from_value(value_at(what.sodium_change, row, today));
  if (what.carbohydrate.values != nullptr)
    c.carbohydrate = value_at(what.carbohydrate, row, today) * one;
  if (what.activity_change.values != nullptr)
    c.activity = value_at(what.activity_change, row, today) * percent;
  return c;
}

/// Whether nothing depends on the day.
inline bool is_constant(const cohort_plan& what) noexcept {
  const auto same = [](const grid& g) { return g.values == nullptr || g.day_stride == 0; };
  return same(what.intake_change) && same(what.sodium_change) && same(what.carbohydrate) &&
         same(what.activity_change);
}

/// How often results are written, and with which steps between.
struct schedule_of_steps {
  std::int32_t writes = 1;  ///< how many written days
  std::int32_t block = 0;   ///< days between two of them
  std::int32_t steps = 0;   ///< steps in a block
  days step{};              ///< their length
};

inline schedule_of_steps steps_of(const cohort_plan& what) noexcept {
  schedule_of_steps s;
  s.block = what.every > 0 ? what.every : what.days;
  s.writes = s.block > 0 ? what.days / s.block : 1;
  s.steps = what.days_per_step > 1 ? (s.block + what.days_per_step - 1) / what.days_per_step
                                   : s.block * what.steps_per_day;
  if (what.days_per_step > 1)
    s.step = static_cast<double>(s.block) / s.steps * day;
  else
    s.step = 1.0 / what.steps_per_day * day;
  return s;
}

/// Refuses columns that are not there and rows beyond the last.
problem examine_rows(const people& who, std::size_t first, std::size_t count) noexcept;

/// Writes one row of one written day. @param slot index into every column
void write_row(const cohort_result& into, std::size_t slot, const state<>& body) noexcept;

/// Fills a row that failed, on every written day.
void write_failure(const people& who, const cohort_result& into, std::size_t row,
                   std::int32_t writes, const problem& why) noexcept;

/// What happens to a row, by the scalar model: for rows that fail in a pack.
problem why_row_fails(const people& who, const cohort_plan& what, std::size_t row) noexcept;

}  // namespace tonus::energy::adult

// SPDX-License-Identifier: BSL-1.0
/// @file
/// Prilepin's table of repetitions by intensity; each equation shows one column of it.
#pragma once

#include <iterator>
#include <limits>
#include <tonus/formula.hpp>

namespace tonus::detail {

/// A row of the table: whole repetitions at intensities below a limit in percent.
struct prilepin_row {
  double below;          ///< percent of the one-repetition maximum, not in this row any more
  double set_reps_min;   ///< fewest of a set
  double set_reps_max;   ///< most of a set
  double total_min;      ///< fewest of a session
  double total_max;      ///< most of a session
  double total_optimal;  ///< best of a session
};

/// The table as printed, with the gaps between the rows closed: a limit belongs to the row above.
inline constexpr prilepin_row prilepin_rows[] = {
    {70, 3, 6, 18, 30, 24},
    {80, 3, 6, 12, 24, 18},
    {90, 2, 4, 10, 20, 15},
    {std::numeric_limits<double>::infinity(), 1, 2, 4, 10, 7}};

/// A column of the table.
/// @tparam Column the equation: `shown` is the member of the row
template <class Column>
struct prilepin_column {
  /// What the equation reads.
  struct input {
    percentage intensity;  ///< percent of the one-repetition maximum
  };
  using result = repetitions;  ///< repetitions

  /// Looks the number up. @param in checked inputs @return repetitions
  static constexpr result evaluate(const input& in) noexcept {
    const prilepin_row* row = prilepin_rows;
    while (in.intensity / percent >= row->below && row + 1 != std::end(prilepin_rows)) ++row;
    return row->*Column::shown * repetition;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("intensity", &input::intensity, possible(above_zero, 100), studied(55, 100)));
  }
};

}  // namespace tonus::detail

// SPDX-License-Identifier: BSL-1.0
/// @file
/// Easy weeks: when the last one was, whether one is due, what it asks for. No Boost.
#pragma once

#include <tonus/outcome.hpp>
#include <tonus/training/accounting.hpp>
#include <tonus/training/strength.hpp>

namespace tonus::training {

/// When an easy week is due and what is left of the training in it.
///
/// An easy week every 4 to 8 weeks with 40 to 60 % less volume is what coaches do; no trial shows
/// that it helps. The defaults lie inside that practice and are ours.
struct deload_rules {
  std::int32_t weeks_most = 8;    ///< whole weeks without an easy one after which one is due; 1 to
                                  ///< 52; 0: never for the time alone
  double easy_share = 0.6;        ///< a week with at most this share of the weeks before is easy, 0
                                  ///< to 0.9
  double falling_share = 0.5;     ///< share of the judged exercises whose strength falls, above 0
                                  ///< to 1, that makes one due
  std::int32_t least_judged = 3;  ///< fewest exercises with a trend for that, 1 to 100
  double sets_left = 0.5;         ///< share of the sets that is left, 0.1 to 1
  double load_left = 1.0;         ///< share of the load that is left, 0.3 to 1
};

/// Whether an easy week is due.
struct deload_report {
  bool due = false;              ///< for one reason or both
  bool due_by_time = false;      ///< `weeks_since` reached `weeks_most`
  bool due_by_decline = false;   ///< enough exercises fall
  std::int32_t weeks_since = 0;  ///< whole weeks after the last easy one, or since the log's start
  bool since_start = true;       ///< no easy week is in the log, so the count is a lower bound
  std::optional<civil_day> easy_week{};  ///< first day of the last easy week
  std::int32_t judged = 0;               ///< exercises whose trend was judged
  std::int32_t falling = 0;              ///< of these, those whose strength falls
};

/// Looks for easy weeks and for a reason to have one.
///
/// A whole week is easy if its hard sets are at most `easy_share` of the mean of the four whole
/// weeks before it (at least two); weeks without training are easy. The days after the last whole
/// week are not looked at.
/// @param source a log @param how when one is due @param rules conventions of counting
/// @return the report; or the field that is impossible
[[nodiscard]] outcome<deload_report> deload_of(const log& source, const deload_rules& how = {},
                                               const counting& rules = {});

/// Checks the rules. @param how any @return the first field that is impossible, or ok
[[nodiscard]] problem check_deload_rules(const deload_rules& how) noexcept;

}  // namespace tonus::training

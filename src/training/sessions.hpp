// SPDX-License-Identifier: BSL-1.0
/// @file
/// Sessions of one exercise out of a log, as progression models read them.
#pragma once

#include <tonus/training/next.hpp>

namespace tonus::training {

/// Whether an exercise is done with body weight, load or assistance being what the log holds.
[[nodiscard]] bool is_assisted(const exercise* done) noexcept;

/// Load on top of the body of a set: negative for assistance.
[[nodiscard]] double added_kg(const exercise* done, const logged_set& set) noexcept;

/// Positions of the sets of every exercise, each list by time, then as added.
[[nodiscard]] std::vector<std::vector<std::size_t>> sets_by_exercise(const log& source);

/// The sessions of one exercise by time.
/// @param source a log @param sets positions of its sets by time
[[nodiscard]] std::vector<judged_session> sessions_of(const log& source,
                                                      std::span<const std::size_t> sets);

}  // namespace tonus::training

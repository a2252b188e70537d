// SPDX-License-Identifier: BSL-1.0
/// @file
/// A training log as one plain form of CSV. No Boost.
#pragma once

#include <string>
#include <tonus/training/log.hpp>

namespace tonus::training {

/// Writes a log so that importing the text gives the same sets in the same order, and exporting
/// that gives the same bytes.
///
/// The header is `start,workout,exercise,type,side,reps,load_kg,rpe,rir,distance_m,duration_s,
/// assistance_kg,heart_rate_bpm,tempo`: kilograms, metres, seconds, times without zone as
/// `2025-09-15T07:48:00`, types and sides by their names, numbers with as many digits as tell them
/// apart from every other, nothing where nothing was recorded. Fields are quoted where they must
/// be (RFC 4180), lines end with a line feed. Rejected rows, rest timers and the lines of the
/// source are not kept.
///
/// **Example.** @snippet keep_a_log.cpp export
/// @param source a log @return UTF-8 text
[[nodiscard]] std::string export_csv(const log& source);

}  // namespace tonus::training

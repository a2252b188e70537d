// SPDX-License-Identifier: BSL-1.0
/// @file
/// The next session of a person who is screened first.
#pragma once

#include <tonus/assess/assessment.hpp>
#include <tonus/training/next.hpp>

namespace tonus {

/// Next sessions, and what was not screened.
struct screened_next {
  training::next_plan plan;                  ///< what to do next
  std::vector<std::string_view> unscreened;  ///< ids of the rules of safety that want a fact
};

/// What stops among findings withhold from loads. @param findings of one person
/// @return loads for a stop that withholds targets, the session or all training; increases and back
///   work as the stop says
[[nodiscard]] training::held_back held_from_loads(std::span<const finding> findings) noexcept;

/// Evaluates every rule on the facts and what the log tells, then asks
/// `training::next_sessions` under what the stops withhold. A rule of safety that is not evaluated
/// is listed: unscreened is not safe.
/// @param known what is known of the person @param source a log @param with how it is chosen
/// @return the plan; `withheld` with the id of the first stop that withholds loads; or what
///   `training::next_sessions` refuses
[[nodiscard]] outcome<screened_next> next_sessions(const facts& known, const training::log& source,
                                                   const training::next_options& with = {});

}  // namespace tonus

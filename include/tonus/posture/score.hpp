// SPDX-License-Identifier: BSL-1.0
/// @file
/// One number for what the rules on posture find, so that its change over months can be shown.
#pragma once

#include <tonus/facts.hpp>

namespace tonus::posture {

/// A posture score with how much of it could be told.
struct score {
  int points = 0;       ///< 0 to 100: 100 less what each known part takes off
  int known_parts = 0;  ///< of `score_parts`; the others take nothing off
};

/// Parts of the score: head, thoracic spine, breaks of sitting, sitting in all, back extensors.
inline constexpr int score_parts = 5;

/// Scores posture from 0 to 100. Each part is a rule: a worse finding takes off more. The marks are
/// this project's own choice; compare a person with themselves only.
///
/// Taken off: head angle under 44 degrees 20, under 50 10; kyphosis at warn or worse 20, at advise
/// 10; sitting over an hour without a break 15, over half an hour 8; `posture.sedentary.total` at
/// warn 15; `posture.endurance.sorensen` at advise 10.
/// @param known the facts
/// @return the score; `missing_input` where no part can be told
///
/// **Example.** @snippet posture_score.cpp score
[[nodiscard]] outcome<score> score_of(const facts& known) noexcept;

}  // namespace tonus::posture

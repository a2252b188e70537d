// SPDX-License-Identifier: BSL-1.0
/// @file
/// From the exercise names apps write to rows of the exercise table.
#pragma once

#include <cstdint>
#include <string_view>
#include <tonus/training/exercise.hpp>

namespace tonus::training {

/// How sure a resolved name is.
enum class confidence : std::uint8_t {
  unresolved = 0,  ///< not found: report it
  exact,           ///< the same exercise
  close,           ///< same movement and muscles; other grip, implement or stance
  muscles,         ///< only the muscle credit is sure: not for one-repetition maxima
  ignore,          ///< known, and no strength exercise (running, a warm-up entry)
  normalised,      ///< not listed; its words are those of exactly one exercise
};

/// Name of a confidence. @param how a confidence @return static text such as `exact`
[[nodiscard]] std::string_view confidence_name(confidence how) noexcept;

/// A resolved name.
struct resolved {
  const exercise* row = nullptr;            ///< null when unresolved or ignored
  confidence how = confidence::unresolved;  ///< how sure
};

/// Finds the exercise that an app's name stands for by its words alone, without the listed names.
///
/// Words are taken in any order, singular or plural, spelled out (`DB RDL`), in brackets or not.
/// The movement must be that of the exercise; words of equipment, grip and stance may differ at a
/// cost. The cheapest exercise is the answer, unless one of another muscle group is nearly as
/// cheap, the name has an unknown word, or says too little (`Row`): then there is none.
/// @param app_name such as `Bent Over Row (Dumbbell)`, UTF-8
/// @return the row; `normalised` where all words agree, else `close`
[[nodiscard]] resolved resolve_by_words(std::string_view app_name);

/// Finds the exercise an app's name stands for: an id of the table, else among the listed names
/// (blanks and letter case aside), then one listed name of the same words, then
/// `resolve_by_words`.
/// @param app_name such as `Bent Over Row (Dumbbell)`, UTF-8 @return the row and how sure it is
[[nodiscard]] resolved resolve_exercise(std::string_view app_name);

}  // namespace tonus::training

// SPDX-License-Identifier: BSL-1.0
/// @file
/// Findings in words, for the terminal and for pages.
#pragma once

#include <string>
#include <tonus/finding.hpp>

namespace tonus::tool {

/// What is told of a finding.
struct finding_words {
  std::string message;   ///< to the person, in English
  std::string decided;   ///< the inputs and the threshold; empty where numbers are withheld
  std::string clears;    ///< what would clear it; empty where numbers are withheld
  std::string evidence;  ///< grade, doubts and sources
};

/// The words of a finding. @param f the finding, not withheld
[[nodiscard]] finding_words words_of(const finding& f);

/// Prints a finding with the numbers that decided, what clears it and its evidence.
/// @param f the finding, not withheld
void print_finding(const finding& f);

}  // namespace tonus::tool

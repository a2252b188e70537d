// SPDX-License-Identifier: BSL-1.0
/// @file
/// The order-free form of an exercise name, shared by the resolver and the table emitter.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tonus::training {

/// The words of a name in lower case and singular, spelled out, words that mean one thing joined,
/// sorted, without repeats, between single blanks: `Push-Ups (Band)` gives `band pushup`.
[[nodiscard]] std::string name_key(std::string_view name);

/// The words between blanks. @param text outlives them
[[nodiscard]] std::vector<std::string_view> split_words(std::string_view text);

}  // namespace tonus::training

// SPDX-License-Identifier: BSL-1.0
/// @file
/// The order-free form of an exercise name, shared by the resolver and the table emitter.
#pragma once

#include <string>
#include <string_view>

namespace tonus::training {

/// The words of a name in lower case and singular, sorted, without repeats, joined by blanks:
/// `Pull-Ups (Band)` gives `band pull up`.
[[nodiscard]] std::string name_key(std::string_view name);

}  // namespace tonus::training

// SPDX-License-Identifier: BSL-1.0
/// @file
/// The version of the library in use. No Boost, no allocation.
#pragma once

#include <string_view>

namespace tonus {

/// Version of the compiled library, such as `0.1.0`.
/// @return text with static lifetime, terminated by a zero after its end
[[nodiscard]] std::string_view version() noexcept;

}  // namespace tonus

// SPDX-License-Identifier: BSL-1.0
/// @file
/// The catalogue as JSON: what `tonus_catalogue_json` returns and bindings are made from.
#pragma once

#include <cstdint>
#include <string>

namespace tonus {

/// Version of the C ABI: grows with every addition to `tonus.h`.
inline constexpr std::uint32_t abi_version = 2;

/// All facts, equations, rules and tables. @return UTF-8, checked by tests/catalogue.schema.json
[[nodiscard]] std::string catalogue_json();

}  // namespace tonus

// SPDX-License-Identifier: BSL-1.0
/// @file
/// The emitted name tables, sorted for binary search.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <tonus/training/resolve.hpp>

namespace tonus::training {

/// A name or key and the row of `exercises()` it stands for, -1 for none.
struct name_entry {
  std::string_view name;
  std::int32_t row;
  confidence how;
};

/// Listed app names in normal form, sorted.
[[nodiscard]] std::span<const name_entry> listed_names() noexcept;

/// Forms of the exercises' own names as keys, two a row, in the table's order.
[[nodiscard]] std::span<const name_entry> exercise_forms() noexcept;

/// Word keys that belong to exactly one exercise, sorted.
[[nodiscard]] std::span<const name_entry> word_keys() noexcept;

}  // namespace tonus::training

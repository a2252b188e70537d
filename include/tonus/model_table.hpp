// SPDX-License-Identifier: BSL-1.0
/// @file
/// The models at run time: what each reads, where it was published, and the C functions that run
/// it.
#pragma once

#include <span>
#include <tonus/citation.hpp>
#include <tonus/parameter.hpp>

namespace tonus {

/// A model of the catalogue.
struct model_entry {
  std::string_view id;                          ///< such as `energy.adult.hall_2011`
  std::string_view title;                       ///< one line
  std::string_view population;                  ///< whom it describes
  std::span<const parameter> parameters;        ///< what it reads
  const citation* source = nullptr;             ///< where it was published
  std::span<const std::string_view> functions;  ///< names of its C functions; empty: C++ only
  bool unverified = false;                      ///< its results carry the caution `unverified`
};

/// @return all models, sorted by id
[[nodiscard]] std::span<const model_entry> model_table() noexcept;

}  // namespace tonus

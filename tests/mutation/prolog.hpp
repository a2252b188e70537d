// SPDX-License-Identifier: BSL-1.0
/// @file
/// What a program of mutants includes; compiled once.
#pragma once

#include <cmath>
#include <iterator>
#include <limits>
#include <numbers>

#include "entry_facts.hpp"
#include "raw.hpp"

namespace mutation {

using namespace tonus;

/// A changed copy of an equation.
struct subject {
  int mutant;            ///< number of the mutant
  equation_entry entry;  ///< the copy
};

/// The entry of a copy.
template <class F>
constexpr equation_entry entry() noexcept {
  equation_entry e = detail::entry_facts<F>();
  e.settle = &detail::settle_numbers<F>;
  return e;
}

}  // namespace mutation

extern const mutation::subject subjects[];
extern const std::size_t subject_count;

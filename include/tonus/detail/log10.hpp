// SPDX-License-Identifier: BSL-1.0
/// @file
/// A decimal logarithm that gives the same bits wherever the natural one does.
#pragma once

#include <cmath>
#include <numbers>

namespace tonus::detail {

/// The log10 of C libraries differ in the last bit, and a percentage of fat magnifies that bit
/// thirty times; the log of glibc and of musl (WebAssembly) is the same code.
inline double log10(double x) noexcept { return std::log(x) * std::numbers::log10e; }

}  // namespace tonus::detail

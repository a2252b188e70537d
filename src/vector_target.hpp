// SPDX-License-Identifier: BSL-1.0
/// @file
/// One kernel compiled for several instruction sets, and the choice among them at run time.
#pragma once

#include <cstddef>

namespace tonus::detail {

/// What a kernel of columns looks like; a kernel is a type with a static `run` of this type.
using column_kernel = bool (*)(const double* const* columns, std::size_t first, std::size_t rows,
                               double* values) noexcept;

#if defined(__x86_64__) && defined(__GNUC__)

// `flatten` pulls the kernel's body into the function with the wider instructions, so that no
// function another object may share is compiled with them. g++ and clang prefer vectors of 256 bits
// unless told otherwise, each in its own way.
#if defined(__clang__)
#define TONUS_TARGET_512 \
  __attribute__((target("avx512f,avx512vl,avx512dq"), min_vector_width(512), flatten))
#else
#define TONUS_TARGET_512 \
  __attribute__((target("avx512f,avx512vl,avx512dq,prefer-vector-width=512"), flatten))
#endif

template <class Kernel>
TONUS_TARGET_512 bool with_512_bits(const double* const* columns, std::size_t first,
                                    std::size_t rows, double* values) noexcept {
  return Kernel::run(columns, first, rows, values);
}
template <class Kernel>
__attribute__((target("avx2"), flatten)) bool with_256_bits(const double* const* columns,
                                                            std::size_t first, std::size_t rows,
                                                            double* values) noexcept {
  return Kernel::run(columns, first, rows, values);
}

#undef TONUS_TARGET_512

/// The widest version this machine runs. @tparam Wide whether there are wide ones at all
template <class Kernel, bool Wide>
column_kernel best_target() noexcept {
  if constexpr (Wide) {
    const bool bits_512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
                          __builtin_cpu_supports("avx512dq");
    if (bits_512) return &with_512_bits<Kernel>;
    if (__builtin_cpu_supports("avx2")) return &with_256_bits<Kernel>;
  }
  return &Kernel::run;
}

#else

template <class Kernel, bool Wide>
column_kernel best_target() noexcept {
  return &Kernel::run;
}

#endif

}  // namespace tonus::detail

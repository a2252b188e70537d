// SPDX-License-Identifier: BSL-1.0
#include "failing_memory.hpp"

#include <cstdlib>
#include <new>

long allocations_left = -1;

// NOLINTBEGIN: the replaced functions of the standard library
void* operator new(std::size_t size) {
  if (allocations_left == 0) throw std::bad_alloc();
  if (allocations_left > 0) --allocations_left;
  if (void* const memory = std::malloc(size == 0 ? 1 : size)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
// NOLINTEND

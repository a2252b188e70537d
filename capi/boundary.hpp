// SPDX-License-Identifier: BSL-1.0
/// @file
/// What every hand-written C function does at its edge: check struct sizes, fill the caller's
/// structs, keep exceptions inside.
#pragma once

#include <tonus.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <new>
#include <string_view>
#include <tonus/catalogue_table.hpp>

namespace tonus::capi {

// Sizes of the structs at the first release: the smallest a caller may say. Never changed.
inline constexpr std::uint32_t first_estimate_size = 40;
inline constexpr std::uint32_t first_error_size = 200;
/// A struct_size above this is taken for garbage.
inline constexpr std::uint32_t largest_struct_size = 4096;

/// Whether struct_size can be true: at least the first size, and nothing but zeros in a part that
/// this version does not know. @tparam First the size at the first release
template <std::uint32_t First, class Struct>
bool size_is_good(const Struct* s) noexcept {
  static_assert(First <= sizeof(Struct), "pointers and size_t may have 32 bits");
  if (s->struct_size < First || s->struct_size > largest_struct_size) return false;
  const auto* bytes = reinterpret_cast<const unsigned char*>(s);
  for (std::size_t i = sizeof(Struct); i < s->struct_size; ++i)
    if (bytes[i] != 0) return false;
  return true;
}

/// Writes into the caller's struct, never beyond the size that the caller knows.
template <class Struct>
void write_struct(Struct* target, Struct source) noexcept {
  source.struct_size = target->struct_size;
  std::memcpy(target, &source, std::min<std::size_t>(target->struct_size, sizeof source));
}

/// What the caller's struct says, and `rest` in the fields that the caller does not know.
template <class Struct>
Struct read_struct(const Struct* source, Struct rest) noexcept {
  std::memcpy(&rest, source, std::min<std::size_t>(source->struct_size, sizeof rest));
  return rest;
}

/// Fills the caller's error, if there is one. @return the problem's code
inline std::int32_t report(tonus_error* error, const problem& what) noexcept {
  if (error != nullptr) {
    tonus_error e{};
    e.status = what.code;
    e.argument = what.argument;
    e.value = what.value;
    e.minimum = what.minimum;
    e.maximum = what.maximum;
    write_message(what, e.message);
    write_struct(error, e);
  }
  return what.code;
}

/// The first of the checks: required pointers, then struct sizes. 0 if all is well.
inline std::int32_t check_edge(bool pointers, const tonus_estimate* result,
                               tonus_error* error) noexcept {
  if (error != nullptr && !size_is_good<first_error_size>(error)) return status::bad_handle;
  if (!pointers) return report(error, {.code = status::null_argument});
  if (result != nullptr && !size_is_good<first_estimate_size>(result))
    return report(error, {.code = status::bad_handle, .name = "result.struct_size"});
  return status::ok;
}

/// Writes a good result and clears the error.
inline std::int32_t deliver(tonus_estimate* result, tonus_error* error, const raw_estimate& from,
                            status_code code) noexcept {
  write_struct(result, {0, code, from.value, from.standard_error, from.low, from.high});
  return report(error, {.code = code});
}

/// Copies a text with its final zero into the caller's buffer, or says how many bytes it takes.
inline std::int32_t hand_over_text(std::string_view text, char* buffer, std::size_t* size,
                                   tonus_error* error) noexcept {
  const std::size_t needed = text.size() + 1;
  const std::size_t room = *size;
  *size = needed;
  if (buffer == nullptr) return report(error, {});
  if (room < needed)
    return report(error, {.code = status::wrong_count,
                          .value = static_cast<double>(room),
                          .minimum = static_cast<double>(needed),
                          .maximum = std::numeric_limits<double>::infinity(),
                          .name = "size"});
  std::memcpy(buffer, text.data(), text.size());
  buffer[text.size()] = '\0';
  return report(error, {});
}

/// Runs a body that may allocate; no exception leaves. Built without exceptions, as for wasm, where
/// throwing does not link, exhausted memory ends the module instead. @return its status
template <class Body>
std::int32_t guarded([[maybe_unused]] tonus_error* error, Body&& body) noexcept {
#if defined(__cpp_exceptions)
  try {
    return body();
  } catch (const std::bad_alloc&) {
    return report(error, {.code = status::out_of_memory});
  } catch (...) {
    return report(error, {.code = status::internal_error});
  }
#else
  return body();
#endif
}

}  // namespace tonus::capi

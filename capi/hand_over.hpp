// SPDX-License-Identifier: BSL-1.0
/// @file
/// Texts that are made on the spot, into the caller's buffer.
#pragma once

#include <memory>
#include <string>

#include "handle.hpp"

namespace tonus::capi {

/// Copies a text into the caller's buffer, or says how many bytes it takes.
/// @param text the text @param buffer may be null to ask for the size
/// @param size in: room; out: bytes needed, the zero included @param error may be null
/// @return status; `wrong_count` if the buffer is too small, and nothing is written to it
inline std::int32_t hand_over(const std::string& text, char* buffer, std::size_t* size,
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
  std::memcpy(buffer, text.c_str(), needed);
  return report(error, {});
}

}  // namespace tonus::capi

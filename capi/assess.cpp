// SPDX-License-Identifier: BSL-1.0
// The assessment.
#include <tonus/assess/assessment.hpp>

#include "handle.hpp"

using namespace tonus;
using namespace tonus::capi;

namespace {

/// Copies a text into the caller's buffer, or says how many bytes it takes.
std::int32_t hand_over(const std::string& text, char* buffer, std::size_t* size,
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

}  // namespace

int32_t tonus_assess_json(const tonus_facts* facts, const tonus_log* log, char* buffer,
                          size_t* size, tonus_error* error) noexcept {
  if (const auto edge = check_edge(size != nullptr, nullptr, error); edge != status::ok)
    return edge;
  if ((facts != nullptr && !is_good(facts)) || (log != nullptr && !is_good(log)))
    return report(error, {.code = status::bad_handle});
  return guarded(error, [&] {
    const tonus::facts known = facts == nullptr ? tonus::facts() : facts->value;
    const assessment all = assess(known, log == nullptr ? nullptr : &log->value);
    return hand_over(assessment_json(all), buffer, size, error);
  });
}

// SPDX-License-Identifier: BSL-1.0
// The assessment.
#include <tonus/assess/assessment.hpp>

#include "handle.hpp"

using namespace tonus;
using namespace tonus::capi;

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

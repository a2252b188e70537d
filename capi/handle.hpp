// SPDX-License-Identifier: BSL-1.0
/// @file
/// Opaque handles: a tag in front of the object tells a wrong or freed handle from a good one.
#pragma once

#include <new>
#include <tonus/assess/assessment.hpp>
#include <tonus/assess/plan.hpp>
#include <tonus/body/log.hpp>
#include <tonus/facts.hpp>
#include <tonus/training/accounting.hpp>
#include <tonus/training/log.hpp>

#include "boundary.hpp"

/// Behind tonus_facts.
struct tonus_facts {
  std::uint32_t tag = good;  ///< good, or 0 once freed
  tonus::facts value;        ///< the facts
  static constexpr std::uint32_t good = 0x7463461A;
};

/// Behind tonus_log.
struct tonus_log {
  std::uint32_t tag = good;    ///< good, or 0 once freed
  tonus::training::log value;  ///< the log
  static constexpr std::uint32_t good = 0x746C6F67;
};

/// Behind tonus_rule_set.
struct tonus_rule_set {
  std::uint32_t tag = good;  ///< good, or 0 once freed
  tonus::rule_set value;     ///< the set
  static constexpr std::uint32_t good = 0x7472756C;
};

/// Behind tonus_assessment.
struct tonus_assessment {
  std::uint32_t tag = good;  ///< good, or 0 once freed
  tonus::assessment value;   ///< the assessment
  static constexpr std::uint32_t good = 0x74617373;
};

/// Behind tonus_plan.
struct tonus_plan {
  std::uint32_t tag = good;  ///< good, or 0 once freed
  tonus::plan value;         ///< the plan
  static constexpr std::uint32_t good = 0x74706C6E;
};

/// Behind tonus_weeks.
struct tonus_weeks {
  std::uint32_t tag = good;                           ///< good, or 0 once freed
  std::vector<tonus::training::training_week> value;  ///< the weeks
  static constexpr std::uint32_t good = 0x7765656B;
};

/// Behind tonus_body_log.
struct tonus_body_log {
  std::uint32_t tag = good;  ///< good, or 0 once freed
  tonus::body::log value;    ///< the log
  static constexpr std::uint32_t good = 0x74626F64;
};

namespace tonus::capi {

/// Whether a pointer is a handle of its type that has not been freed.
template <class Handle>
bool is_good(const Handle* handle) noexcept {
  return handle != nullptr && handle->tag == Handle::good;
}

/// The status of a handle, reported.
template <class Handle>
std::int32_t check_handle(const Handle* handle, tonus_error* error) noexcept {
  if (handle == nullptr) return report(error, {.code = status::null_argument});
  return is_good(handle) ? status::ok : report(error, {.code = status::bad_handle});
}

/// Makes a handle. @return null if memory is exhausted
template <class Handle>
Handle* make() noexcept {
#if defined(__cpp_exceptions)
  try {
    return new Handle();
  } catch (...) {
    return nullptr;
  }
#else
  return new Handle();
#endif
}

/// Frees a good handle; anything else is left alone.
template <class Handle>
void destroy(Handle* handle) noexcept {
  if (!is_good(handle)) return;
  // Written through a volatile so that it is not optimised away: a second free then finds 0.
  *const_cast<volatile std::uint32_t*>(&handle->tag) = 0;
  delete handle;
}

}  // namespace tonus::capi

// SPDX-License-Identifier: BSL-1.0
// Where the standard library or Boost would print and throw, the module ends. Their own ways to say
// so would import output from the host.
#include <__verbose_abort>
#include <exception>

void std::__libcpp_verbose_abort(const char*, ...) { __builtin_trap(); }

namespace boost {

[[noreturn]] void throw_exception(const std::exception&) { __builtin_trap(); }

}  // namespace boost

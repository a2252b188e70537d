// SPDX-License-Identifier: BSL-1.0
// Where the standard library or Boost would print and throw, the module ends. Their own ways to say
// so would import output from the host.
#include <wasi/api.h>
#include <__verbose_abort>
#include <cstddef>
#include <exception>

void std::__libcpp_verbose_abort(const char*, ...) { __builtin_trap(); }

namespace boost {

[[noreturn]] void throw_exception(const std::exception&) { __builtin_trap(); }

}  // namespace boost

// snprintf brings the streams of the C library along, though nothing here writes to one.
__wasi_errno_t __wasi_fd_write(__wasi_fd_t, const __wasi_ciovec_t*, std::size_t, __wasi_size_t*) {
  __builtin_trap();
}
__wasi_errno_t __wasi_fd_seek(__wasi_fd_t, __wasi_filedelta_t, __wasi_whence_t,
                              __wasi_filesize_t*) {
  __builtin_trap();
}
__wasi_errno_t __wasi_fd_close(__wasi_fd_t) { __builtin_trap(); }

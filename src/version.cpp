// SPDX-License-Identifier: BSL-1.0
#include <tonus/version.hpp>

namespace tonus {

std::string_view version() noexcept { return TONUS_VERSION; }

}  // namespace tonus

// SPDX-License-Identifier: BSL-1.0
// Versions, status texts and the catalogue.
#include <tonus.h>

#include <tonus/catalogue_json.hpp>
#include <tonus/status.hpp>
#include <tonus/version.hpp>

namespace {

// Longer than the 65536 characters every compiler must take; those we support take it.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Woverlength-strings"
constexpr char catalogue[] =
#include "emitted/catalogue_json.inc"
    ;
#pragma GCC diagnostic pop

}  // namespace

uint32_t tonus_abi_version(void) noexcept { return tonus::abi_version; }

const char* tonus_version(void) noexcept { return tonus::version().data(); }

const char* tonus_status_text(int32_t status) noexcept { return tonus::status_text(status).data(); }

const char* tonus_catalogue_json(void) noexcept { return catalogue; }

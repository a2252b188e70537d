// SPDX-License-Identifier: BSL-1.0
// Versions, status texts and the catalogue.
#include <tonus.h>

#include <tonus/catalogue_json.hpp>
#include <tonus/status.hpp>
#include <tonus/version.hpp>

namespace {

constexpr char catalogue[] =
#include "emitted/catalogue_json.inc"
    ;

}  // namespace

uint32_t tonus_abi_version(void) noexcept { return tonus::abi_version; }

const char* tonus_version(void) noexcept { return tonus::version().data(); }

const char* tonus_status_text(int32_t status) noexcept { return tonus::status_text(status).data(); }

const char* tonus_catalogue_json(void) noexcept { return catalogue; }

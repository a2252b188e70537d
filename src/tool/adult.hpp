// SPDX-License-Identifier: BSL-1.0
/// @file
/// Reads a person and schedules of the adult model from options.
#pragma once

#include <tonus/energy/adult/person.hpp>
#include <tonus/energy/adult/schedule.hpp>
#include <tonus/facts.hpp>

#include "commands.hpp"

namespace tonus::tool {

/// The person of some options. Throws `refused` with the option that is missing or cannot be read.
[[nodiscard]] energy::adult::person::input read_adult(const adult_request& request);

/// Fills the options that are not given from a profile. @param request the options
/// @param known the profile @return the options
[[nodiscard]] adult_request with_profile(adult_request request, const facts& known);

/// A schedule such as `ramp:-200:-980:365`; empty: none. Throws `refused`.
/// @param option whose it is @param text what was given
[[nodiscard]] energy::adult::schedule read_schedule(const char* option, const std::string& text);

/// A share as a number or in percent; nothing where it is not given. Throws `refused`.
[[nodiscard]] std::optional<double> read_share(const char* option, const std::string& text);

}  // namespace tonus::tool

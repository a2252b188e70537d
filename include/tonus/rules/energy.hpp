// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on energy eaten and energy used.
#pragma once

#include <tonus/rules/energy/availability.hpp>
#include <tonus/rules/energy/deficit.hpp>
#include <tonus/rules/energy/intake.hpp>
#include <tonus/rules/energy/muscle.hpp>
#include <tonus/rules/energy/projection.hpp>
#include <tonus/rules/energy/surplus.hpp>

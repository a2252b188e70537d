// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on recovery.
#pragma once

#include <tonus/rules/recovery/load.hpp>
#include <tonus/rules/recovery/signals.hpp>

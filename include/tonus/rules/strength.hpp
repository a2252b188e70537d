// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on strength training.
#pragma once

#include <tonus/rules/strength/back.hpp>
#include <tonus/rules/strength/load.hpp>
#include <tonus/rules/strength/ramp.hpp>
#include <tonus/rules/strength/session.hpp>

// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on what a log tells: noise, plateaus, adherence.
#pragma once

#include <tonus/rules/tracking/plan.hpp>
#include <tonus/rules/tracking/weight.hpp>

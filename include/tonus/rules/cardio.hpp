// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on aerobic activity.
#pragma once

#include <tonus/rules/cardio/dose.hpp>
#include <tonus/rules/cardio/minimum.hpp>

// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on popular claims.
#pragma once

#include <tonus/rules/myth/exercise.hpp>
#include <tonus/rules/myth/food_and_water.hpp>

// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on fluid.
#pragma once

#include <tonus/rules/hydration/exercise.hpp>
#include <tonus/rules/hydration/intake.hpp>
#include <tonus/rules/hydration/preload.hpp>
#include <tonus/rules/hydration/turnover.hpp>

// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on posture, sitting and the endurance of the back.
#pragma once

#include <tonus/rules/posture/angles.hpp>
#include <tonus/rules/posture/exercise.hpp>
#include <tonus/rules/posture/sitting.hpp>

// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on where fat is.
#pragma once

#include <tonus/rules/region/calibration.hpp>
#include <tonus/rules/region/genetics.hpp>
#include <tonus/rules/region/menopause.hpp>
#include <tonus/rules/region/projection.hpp>
#include <tonus/rules/region/site.hpp>
#include <tonus/rules/region/spot.hpp>

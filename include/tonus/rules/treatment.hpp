// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on devices that thin a layer of fat.
#pragma once

#include <tonus/rules/treatment/assessment.hpp>
#include <tonus/rules/treatment/cryo.hpp>
#include <tonus/rules/treatment/energy_device.hpp>
#include <tonus/rules/treatment/expectation.hpp>
#include <tonus/rules/treatment/indication.hpp>
#include <tonus/rules/treatment/layer.hpp>
#include <tonus/rules/treatment/session.hpp>
#include <tonus/rules/treatment/site.hpp>
#include <tonus/rules/treatment/weight.hpp>

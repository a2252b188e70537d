// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on what is eaten.
#pragma once

#include <tonus/rules/nutrition/alcohol.hpp>
#include <tonus/rules/nutrition/carbohydrate.hpp>
#include <tonus/rules/nutrition/fat.hpp>
#include <tonus/rules/nutrition/fibre.hpp>
#include <tonus/rules/nutrition/macro.hpp>
#include <tonus/rules/nutrition/pattern.hpp>
#include <tonus/rules/nutrition/processed.hpp>
#include <tonus/rules/nutrition/protein.hpp>
#include <tonus/rules/nutrition/sodium.hpp>
#include <tonus/rules/nutrition/sugar.hpp>

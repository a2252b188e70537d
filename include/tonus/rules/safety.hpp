// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules that stop a plan before it starts.
#pragma once

#include <tonus/rules/safety/age.hpp>
#include <tonus/rules/safety/back_pain.hpp>
#include <tonus/rules/safety/blood_pressure.hpp>
#include <tonus/rules/safety/bmi.hpp>
#include <tonus/rules/safety/diabetes.hpp>
#include <tonus/rules/safety/eating_disorder.hpp>
#include <tonus/rules/safety/exercise.hpp>
#include <tonus/rules/safety/exertion.hpp>
#include <tonus/rules/safety/glp1.hpp>
#include <tonus/rules/safety/goal.hpp>
#include <tonus/rules/safety/loss.hpp>
#include <tonus/rules/safety/older.hpp>
#include <tonus/rules/safety/pregnancy_lactation.hpp>
#include <tonus/rules/safety/supplement.hpp>

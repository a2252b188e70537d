// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything: units, equations, rules, facts, the training log and the assessment. Include single
/// headers where compile time counts; `units_io.hpp` stays apart because it brings in streams.
#pragma once

#include <tonus/assess/assessment.hpp>
#include <tonus/catalogue.hpp>
#include <tonus/catalogue_json.hpp>
#include <tonus/catalogue_table.hpp>
#include <tonus/literals.hpp>
#include <tonus/rule_table.hpp>
#include <tonus/unit_code.hpp>
#include <tonus/version.hpp>

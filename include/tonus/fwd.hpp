// SPDX-License-Identifier: BSL-1.0
/// @file
/// Names that headers of an application need without paying for Boost: choices and forward
/// declarations. The numbers of the choices are those of the C ABI; 0 means not given.
#pragma once

#include <cstdint>

/// Fitness rules with units: equations, rules, a training log and their sources.
namespace tonus {

/// Sex whose reference data apply.
enum class sex_t : std::int32_t { male = 1, female };

/// An answer to a yes-or-no question.
enum class answer_t : std::int32_t { yes = 1, no };

struct problem;
struct parameter;
struct about;
struct citation;
struct equation_entry;
class facts;
template <class T>
class outcome;
template <class Quantity>
struct estimate;

}  // namespace tonus

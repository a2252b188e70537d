// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on expectations of time.
#pragma once

#include <tonus/rules/patience/visible.hpp>
#include <tonus/rules/patience/weight.hpp>

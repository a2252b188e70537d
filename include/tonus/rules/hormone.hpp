// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules on hormones, sleep and stress.
#pragma once

#include <tonus/rules/hormone/cycle_and_sleep.hpp>
#include <tonus/rules/hormone/metabolism.hpp>

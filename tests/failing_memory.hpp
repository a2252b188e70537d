// SPDX-License-Identifier: BSL-1.0
/// @file
/// Makes allocations fail: a program with failing_memory.cpp has another operator new.
#pragma once

/// How many more allocations work; below 0: all.
extern long allocations_left;

// SPDX-License-Identifier: BSL-1.0
/// @file
/// Stands before Boost's own, which wants threads; Boost.Math includes it and has no use for it
/// where threads are disabled.
#pragma once

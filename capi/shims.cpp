// SPDX-License-Identifier: BSL-1.0
// One C function for each equation, and one for its columns.
#include "call.hpp"

using tonus::capi::call;
using tonus::capi::call_many;
using tonus::capi::call_series;

#include "emitted/shims.inc"

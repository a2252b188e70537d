// SPDX-License-Identifier: BSL-1.0
/// @file
/// The groups of people that the equations of Lee et al. 2000 tell apart.
#pragma once

#include <tonus/choice.hpp>

namespace tonus::body {

/// Groups of the equations of Lee et al. 2000, by the names of the paper.
enum class lee_ethnicity_t : std::int32_t { white = 1, hispanic, black, asian };

}  // namespace tonus::body

namespace tonus {
/// Names of body::lee_ethnicity_t.
template <>
inline constexpr std::string_view choice_names<body::lee_ethnicity_t> =
    "white|hispanic|black|asian";
}  // namespace tonus

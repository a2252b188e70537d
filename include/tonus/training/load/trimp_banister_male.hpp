// SPDX-License-Identifier: BSL-1.0
/// @file
/// Training impulse of men, Banister.
#pragma once

#include <tonus/detail/heart_rate_impulse.hpp>

namespace tonus::training::load {

/// Training impulse of men, Banister, from duration and mean heart rate.
///
/// @facts{training.load.trimp_banister_male}
/// **Formula.** \f$ t \cdot X \cdot 0.64\,e^{1.92 X} \f$ with t in min and X the share of the heart
/// rate reserve, \f$ (HR - HR_{rest}) / (HR_{max} - HR_{rest}) \f$.
///
/// **Inputs.** Duration; mean heart rate of the session, heart rate at rest and largest heart rate.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** For women: training.load.trimp_banister_female.
/// **Edges.** A heart rate below that at rest, or a largest one that is not above it, is
/// `status::outside_domain`; above the largest one the result carries `status::extrapolated`.
///
/// **Example.** @snippet training_load_impulses.cpp trimp_banister_male
///
/// **Source.** sources::banister; the numbers were seen in two independent sources.
struct trimp_banister_male : detail::heart_rate_impulse<trimp_banister_male> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.load.trimp_banister_male",
                              .title = "Training impulse of men, Banister",
                              .result = "trimp",
                              .population = "definition, nobody was studied",
                              .source = &sources::banister,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  static constexpr double scale = 0.64;   ///< factor before the exponential
  static constexpr double growth = 1.92;  ///< growth with the share of the reserve
};

}  // namespace tonus::training::load

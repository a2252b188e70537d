// SPDX-License-Identifier: BSL-1.0
/// @file
/// Training impulse of women, GoldenCheetah.
#pragma once

#include <tonus/detail/heart_rate_impulse.hpp>

namespace tonus::training::load {

/// Training impulse of women, GoldenCheetah, from duration and mean heart rate.
///
/// @facts{training.load.trimp_goldencheetah_female}
/// **Formula.** \f$ t \cdot X \cdot 0.64\,e^{1.67 X} \f$ with t in min and X the share of the heart
/// rate reserve, \f$ (HR - HR_{rest}) / (HR_{max} - HR_{rest}) \f$.
///
/// **Inputs.** Duration; mean heart rate of the session, heart rate at rest and largest heart rate.
/// **Studied population.** None: it is a definition. **Standard error.** None: it is exact.
///
/// **When not to use it.** Beside training.load.trimp_banister_female, which is 34 % higher.
/// **Edges.** A heart rate below that at rest, or a largest one that is not above it, is
/// `status::outside_domain`; above the largest one the result carries `status::extrapolated`. It
/// always carries `status::unverified`.
///
/// **Example.** @snippet training_load_impulses.cpp trimp_goldencheetah_female
///
/// **Source.** sources::goldencheetah; one program, which takes 0.64 for both sexes.
struct trimp_goldencheetah_female : detail::heart_rate_impulse<trimp_goldencheetah_female> {
  /// What is known of the equation.
  static constexpr about info{.id = "training.load.trimp_goldencheetah_female",
                              .title = "Training impulse of women, GoldenCheetah",
                              .result = "trimp",
                              .population = "definition, nobody was studied",
                              .source = &sources::goldencheetah,
                              .provenance = provenance_t::one_source,
                              .unverified = true,
                              .exact = true};

  static constexpr double scale = 0.64;   ///< factor before the exponential
  static constexpr double growth = 1.67;  ///< growth with the share of the reserve
};

}  // namespace tonus::training::load

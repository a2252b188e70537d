// SPDX-License-Identifier: BSL-1.0
/// @file
/// How heavy the sets of a log are beside the one-repetition maximum: bands, INOL, Prilepin. No
/// Boost.
#pragma once

#include <array>
#include <span>
#include <tonus/training/strength.hpp>

namespace tonus::training {

/// Number of bands of intensity: the rows of Prilepin's table (below 70, 70 to 79, 80 to 89, 90 %
/// of the maximum and more).
inline constexpr std::size_t intensity_bands = 4;

/// A one-repetition maximum that the host knows.
struct known_maximum {
  std::uint32_t exercise = 0;  ///< position in `log::exercises()`
  double one_rm_kg = 0;        ///< above 0 to 1000
};

/// Where the maximum of an exercise comes from.
struct intensity_rules {
  std::span<const known_maximum> known{};  ///< goes before estimates
  std::int32_t window_days = 84;  ///< estimates: the highest of so many days up to the workout's
                                  ///< own, 1 to 3650; the number is ours
};

/// How the repetitions of one band in one workout compare with Prilepin's total range.
enum class prilepin_verdict : std::uint8_t {
  none = 1,  ///< no repetition in the band
  below,     ///< fewer than the range
  within,    ///< inside the range
  above,     ///< more than the range
};

/// Intensity of one exercise in one workout.
struct session_intensity {
  wall_seconds time = 0;                                     ///< start of the workout
  std::uint32_t exercise = 0;                                ///< position in `log::exercises()`
  double one_rm_kg = 0;                                      ///< what intensities refer to
  bool known = false;                                        ///< given by the host, else estimated
  std::array<std::int32_t, intensity_bands> reps{};          ///< repetitions by band
  std::array<prilepin_verdict, intensity_bands> prilepin{};  ///< the same beside the table
  std::int32_t reps_above_maximum = 0;  ///< loads above the maximum: in no band
  double inol = 0;                      ///< sum of repetitions / (100 - intensity)
  std::int32_t reps_without_inol = 0;   ///< at the maximum or above, where INOL has no value
};

/// What `intensity_of` found.
struct log_intensity {
  std::vector<session_intensity> sessions;  ///< by time, then by exercise
  std::int64_t sets_without_maximum = 0;    ///< working sets with load and repetitions, left out
};

/// Intensity of every exercise in every workout.
///
/// Taken are working sets with repetitions and a load; loads are `effective_load_kg`. The equations
/// are training.volume.inol_hristov_2005 and training.volume.prilepin_total_min and _max.
/// Prilepin's table and INOL come from Olympic weightlifting and from a coach: they order training,
/// they were not tested for growth.
///
/// **Example.** @snippet keep_a_log.cpp intensity
/// @param source a log @param rules conventions of loads @param from where maxima come from
/// @return the sessions; or the field of the rules that is impossible
[[nodiscard]] outcome<log_intensity> intensity_of(const log& source, const counting& rules = {},
                                                  const intensity_rules& from = {});

}  // namespace tonus::training

// SPDX-License-Identifier: BSL-1.0
/// @file
/// Choices of the vocabulary that rules read, as enumerations.
#pragma once

#include <tonus/choice.hpp>

namespace tonus {

/// Aim of a plan.
enum class goal_t : std::int32_t {
  fat_loss = 1,   ///< lose fat
  muscle_gain,    ///< gain muscle
  recomposition,  ///< lose fat and gain muscle
  maintain,       ///< keep weight
  maintain_loss,  ///< keep a loss
  tone            ///< read as recomposition
};
/// Names of goal_t.
template <>
inline constexpr std::string_view choice_names<goal_t> =
    "fat_loss|muscle_gain|recomposition|maintain|maintain_loss|tone";

/// Experience with strength training.
enum class training_status_t : std::int32_t { novice = 1, intermediate, advanced };
/// Names of training_status_t.
template <>
inline constexpr std::string_view choice_names<training_status_t> = "novice|intermediate|advanced";

/// Stage of menopause.
enum class menopause_stage_t : std::int32_t { pre = 1, transition, post };
/// Names of menopause_stage_t.
template <>
inline constexpr std::string_view choice_names<menopause_stage_t> = "pre|transition|post";

/// Eating disorder, now or before.
enum class ed_history_t : std::int32_t { none = 1, past, current };
/// Names of ed_history_t.
template <>
inline constexpr std::string_view choice_names<ed_history_t> = "none|past|current";

/// Glucose-lowering drug with the highest risk of low glucose.
enum class diabetes_medication_t : std::int32_t { none = 1, insulin, secretagogue, other };
/// Names of diabetes_medication_t.
template <>
inline constexpr std::string_view choice_names<diabetes_medication_t> =
    "none|insulin|secretagogue|other";

/// Kind of row.
enum class row_variant_t : std::int32_t { single_supported = 1, double_bent, machine };
/// Names of row_variant_t.
template <>
inline constexpr std::string_view choice_names<row_variant_t> =
    "single_supported|double_bent|machine";

/// Coarse class of the body-fat share for the sex.
enum class body_fat_band_t : std::int32_t { lean = 1, normal, high };
/// Names of body_fat_band_t.
template <>
inline constexpr std::string_view choice_names<body_fat_band_t> = "lean|normal|high";

/// Hardest effort planned.
enum class planned_intensity_t : std::int32_t { moderate = 1, vigorous };
/// Names of planned_intensity_t.
template <>
inline constexpr std::string_view choice_names<planned_intensity_t> = "moderate|vigorous";

/// How a forecast was made.
enum class projection_model_t : std::int32_t { linear = 1, dynamic };
/// Names of projection_model_t.
template <>
inline constexpr std::string_view choice_names<projection_model_t> = "linear|dynamic";

/// Why a treatment is wished.
enum class treatment_goal_t : std::int32_t { contour = 1, weight_loss };
/// Names of treatment_goal_t.
template <>
inline constexpr std::string_view choice_names<treatment_goal_t> = "contour|weight_loss";

/// Ketones in blood or urine moderate or higher.
enum class ketones_t : std::int32_t { yes = 1, no, not_told };
/// Names of ketones_t.
template <>
inline constexpr std::string_view choice_names<ketones_t> = "yes|no|unknown";

}  // namespace tonus

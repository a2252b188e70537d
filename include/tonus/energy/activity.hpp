// SPDX-License-Identifier: BSL-1.0
/// @file
/// Classes of activity and of energy availability that the energy equations read and give.
#pragma once

#include <tonus/choice.hpp>

namespace tonus::energy {

/// Classes of the physical activity level, Institute of Medicine 2005.
enum class pal_iom_t : std::int32_t { sedentary = 1, low_active, active, very_active };

/// Classes of the physical activity level, National Academies 2023. The lowest has another name
/// than that of 2005, and every limit is another.
enum class pal_nasem_t : std::int32_t { inactive = 1, low_active, active, very_active };

/// Ways of life by the physical activity level, FAO/WHO/UNU 2004.
enum class pal_fao_t : std::int32_t {
  below_range = 1,  ///< below what a way of life can be
  sedentary_light,
  active_moderate,
  vigorous,
  above_sustainable  ///< not for long
};

/// Levels of the conventional multipliers.
enum class activity_level_t : std::int32_t { sedentary = 1, light, moderate, active, very_active };

/// Classes of energy availability.
enum class availability_class_t : std::int32_t { low = 1, reduced, adequate };

}  // namespace tonus::energy

namespace tonus {

/// Names of energy::pal_iom_t.
template <>
inline constexpr std::string_view choice_names<energy::pal_iom_t> =
    "sedentary|low_active|active|very_active";
/// Names of energy::pal_nasem_t.
template <>
inline constexpr std::string_view choice_names<energy::pal_nasem_t> =
    "inactive|low_active|active|very_active";
/// Names of energy::pal_fao_t.
template <>
inline constexpr std::string_view choice_names<energy::pal_fao_t> =
    "below_range|sedentary_light|active_moderate|vigorous|above_sustainable";
/// Names of energy::activity_level_t.
template <>
inline constexpr std::string_view choice_names<energy::activity_level_t> =
    "sedentary|light|moderate|active|very_active";
/// Names of energy::availability_class_t.
template <>
inline constexpr std::string_view choice_names<energy::availability_class_t> =
    "low|reduced|adequate";

namespace detail {
/// The largest number below 2.5, where the classes of the academies end.
inline constexpr double below_two_and_a_half = 2.4999999999999996;
}  // namespace detail

}  // namespace tonus

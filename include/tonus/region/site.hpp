// SPDX-License-Identifier: BSL-1.0
/// @file
/// Where fat is: regions, the sites that are measured, and how fast each follows the whole body.
#pragma once

#include <cstdint>
#include <optional>
#include <tonus/choice.hpp>
#include <tonus/outcome.hpp>

/// How much of a change of body fat happens where.
namespace tonus::region {

/// Regions with an exponent of their own.
enum class region_t : std::int32_t {
  arm = 1,     ///< both arms
  trunk,       ///< the trunk as DXA cuts it out
  trunk_site,  ///< one place of the trunk, such as the back
  leg,         ///< both legs
  visceral,    ///< fat between the organs
  face,        ///< face and chin
};

/// Places that are measured or asked about.
enum class site_t : std::int32_t {
  triceps = 1,
  biceps,
  upper_arm,
  subscapular,  ///< upper back, below the shoulder blade: the measure of the back
  lower_back,
  bra_line,
  flank,
  suprailiac,
  abdomen,
  chest,
  thigh,
  hip,
  calf,
  visceral,
  face,
};

/// What is known of a place.
enum class evidence_t : std::int32_t {
  trials = 1,    ///< trials of weight loss measured its region
  trunk_trials,  ///< trials measured the trunk as a whole, none this place alone
  none,          ///< no trial measured it
};

/// Stages after which another prior of the legs is used.
enum class menopause_t : std::int32_t { before = 1, after };

}  // namespace tonus::region

namespace tonus {
/// Names of region::region_t.
template <>
inline constexpr std::string_view choice_names<region::region_t> =
    "arm|trunk|trunk_site|leg|visceral|face";
/// Names of region::site_t.
template <>
inline constexpr std::string_view choice_names<region::site_t> =
    "triceps|biceps|upper_arm|subscapular|lower_back|bra_line|flank|suprailiac|abdomen|chest|thigh|"
    "hip|calf|visceral|face";
/// Names of region::evidence_t.
template <>
inline constexpr std::string_view choice_names<region::evidence_t> = "trials|trunk_trials|none";
/// Names of region::menopause_t.
template <>
inline constexpr std::string_view choice_names<region::menopause_t> = "before|after";
}  // namespace tonus

namespace tonus::region {

/// Region that a site belongs to. @param site a site @return its region
[[nodiscard]] constexpr region_t region_of(site_t site) noexcept {
  if (site <= site_t::upper_arm) return region_t::arm;
  if (site <= site_t::chest) return region_t::trunk_site;
  if (site <= site_t::calf) return region_t::leg;
  return site == site_t::visceral ? region_t::visceral : region_t::face;
}

/// What trials say of a site.
///
/// None was found that reports the upper or the lower back, the bra line, the chest or the face by
/// itself; the abdomen and the flank were measured.
/// @param site a site @return the kind of evidence behind its exponent
[[nodiscard]] constexpr evidence_t evidence_of(site_t site) noexcept {
  if (site == site_t::face) return evidence_t::none;
  const bool back = site >= site_t::subscapular && site <= site_t::bra_line;
  return back || site == site_t::chest ? evidence_t::trunk_trials : evidence_t::trials;
}

/// Exponent of a region with its standard deviation between people.
struct exponent {
  double k = 1;   ///< 1: in proportion to the whole body; above: faster; below: slower
  double sd = 0;  ///< standard deviation
};

/// Exponent of a region before anything is known of the person.
///
/// Men: proportion, as arms, trunk and legs of 165 men (Nindl 1996) and the regions of Look AHEAD
/// (Pownall 2016) lost it. Women: 0.8 of that proportion and 0.2 of the exponents that 31 women
/// showed in 24 weeks (Nindl 2000; arm 3.52, trunk 1.21, leg 0). Visceral: 1.3 +/- 0.1 (Hallgreen
/// and Hall 2008, 37 studies, both sexes). After the menopause women's legs take the mean of both
/// sexes. The weights 0.8 and 0.2 and every standard deviation but the visceral one are design
/// values, chosen so that the reported extremes lie within about three of them.
/// @param where a region @param sex sex @param menopause of women; none: before
/// @return the prior
[[nodiscard]] constexpr exponent prior_of(region_t where, sex_t sex,
                                          std::optional<menopause_t> menopause = {}) noexcept {
  const bool woman = sex == sex_t::female;
  switch (where) {
    case region_t::arm:
      return woman ? exponent{1.50, 0.60} : exponent{1.00, 0.25};
    case region_t::trunk:
      return {woman ? 1.04 : 1.00, 0.25};
    case region_t::trunk_site:
      return {woman ? 1.04 : 1.00, 0.35};
    case region_t::leg:
      if (!woman) return {1.00, 0.25};
      return {menopause == menopause_t::after ? 0.90 : 0.80, 0.35};
    case region_t::visceral:
      return {1.30, 0.10};
    case region_t::face:
      break;
  }
  return {1.00, 0.60};
}

}  // namespace tonus::region

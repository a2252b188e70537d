// SPDX-License-Identifier: BSL-1.0
/// @file
/// Devices that thin a local layer of fat: what trials found, and where they are cleared.
#pragma once

#include <tonus/choice.hpp>
#include <tonus/estimate.hpp>
#include <tonus/units.hpp>

namespace tonus {

/// Kind of device; thermal focused ultrasound is not among them.
enum class treatment_t : std::int32_t {
  cryolipolysis = 1,  ///< cold
  laser,              ///< diode laser of 1060 nm
  radiofrequency,     ///< without contact
  ultrasound          ///< pulsed, not thermal
};
/// Names of treatment_t.
template <>
inline constexpr std::string_view choice_names<treatment_t> =
    "cryolipolysis|laser|radiofrequency|ultrasound";

/// Site to be treated.
enum class treatment_site_t : std::int32_t {
  submental = 1,  ///< under the chin
  submandibular,  ///< under the jaw
  upper_arm,      ///< upper arm
  bra_fat,        ///< beside and under the bra
  back,           ///< back
  breast,         ///< cleared for no device
  abdomen,        ///< abdomen
  flank,          ///< flank
  thigh,          ///< thigh, all of it
  inner_thigh,    ///< inner thigh
  outer_thigh,    ///< outer thigh
  under_buttock,  ///< below the buttock
  other           ///< any other
};
/// Names of treatment_site_t.
template <>
inline constexpr std::string_view choice_names<treatment_site_t> =
    "submental|submandibular|upper_arm|bra_fat|back|breast|abdomen|flank|thigh|inner_thigh|"
    "outer_thigh|under_buttock|other";

namespace treatment {

/// What is known of a kind of device. Shares are of the thickness of the local layer, not of body
/// fat, after one course.
struct device {
  treatment_t kind;              ///< the kind
  percentage least_reduction;    ///< least mean of the trials
  percentage most_reduction;     ///< largest mean, or a ceiling over single trials
  percentage usual_reduction;    ///< in between; NaN where trials measured girths only
  int sessions = 1;              ///< of one course
  weeks shortest_interval;       ///< between sessions of one site
  weeks first_sign;              ///< from the last session
  weeks full_effect;             ///< from the last session
  std::uint32_t sites_listed{};  ///< bit n - 1: site number n is on the list of its clearances
};

namespace detail {
template <class... Site>
constexpr std::uint32_t listed(Site... sites) noexcept {
  return ((std::uint32_t{1} << (static_cast<int>(sites) - 1)) | ...);
}

using enum treatment_site_t;

// Ingargiola 2015 (19 studies of cryolipolysis: 10.3 to 28.5 %), a trial of the laser in 2021
// (8.55 %), Contour I and a controlled trial of the thigh for ultrasound (10 to 19 %). Radio waves
// were judged by girths that disagree, -4.2 and +0.4 cm. The upper ends of all but cryolipolysis
// are ceilings of this project, and so is the interval of the laser. Lists: clearances in the
// United States.
inline constexpr device devices[] = {
    {treatment_t::cryolipolysis, 10.0 * percent, 28.5 * percent, 18.0 * percent, 1, 6.0 * week,
     4.0 * week, 12.0 * week,
     listed(submental, submandibular, thigh, abdomen, flank, bra_fat, back, under_buttock,
            upper_arm)},
    {treatment_t::laser, 8.0 * percent, 25.0 * percent, 10.0 * percent, 1, 6.0 * week, 6.0 * week,
     12.0 * week, listed(abdomen, flank, back, inner_thigh, outer_thigh, submental)},
    {treatment_t::radiofrequency, 0.0 * percent, 20.0 * percent, unknown* percent, 4, 1.0 * week,
     4.0 * week, 12.0 * week, listed(abdomen, flank, thigh)},
    {treatment_t::ultrasound, 10.0 * percent, 20.0 * percent, 15.0 * percent, 3, 2.0 * week,
     4.0 * week, 12.0 * week, listed(abdomen, flank, thigh)}};
}  // namespace detail

/// What is known of a kind of device. @param kind the kind @return its entry
constexpr const device& device_of(treatment_t kind) noexcept {
  return detail::devices[static_cast<int>(kind) - 1];
}

/// Whether a site is on the list of a device. Inner and outer thigh are where the thigh is; the
/// thigh is not where only its parts are.
/// @param kind the device @param site the site @return whether it is
constexpr bool cleared(treatment_t kind, treatment_site_t site) noexcept {
  const std::uint32_t listed = device_of(kind).sites_listed;
  const bool part = site == treatment_site_t::inner_thigh || site == treatment_site_t::outer_thigh;
  return (listed & detail::listed(site)) != 0 ||
         (part && (listed & detail::listed(treatment_site_t::thigh)) != 0);
}

}  // namespace treatment
}  // namespace tonus

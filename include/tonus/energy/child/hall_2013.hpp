// SPDX-License-Identifier: BSL-1.0
/// @file
/// The childhood model of Hall et al. 2013: a computed reference, not a planner.
#pragma once

#include <span>
#include <tonus/formula.hpp>

/// The childhood energy-balance model of Hall et al. 2013.
namespace tonus::energy::child {

/// Ages the model covers.
inline constexpr range ages{2.0, 18.0};

/// Body and intake of the reference child of an age.
struct reference {
  mass fat_free{};       ///< fat-free mass
  mass fat{};            ///< fat
  energy_rate intake{};  ///< energy that growth along the reference takes
};

/// The reference child. @param sex sex @param age 2 to 18 years
/// @return body and intake; outside_domain for any other age
[[nodiscard]] outcome<reference> reference_of(sex_t sex, years age) noexcept;

/// A child at the start.
struct person {
  sex_t sex;      ///< sex
  years age;      ///< 2 to 18
  mass fat_free;  ///< fat-free mass
  mass fat;       ///< fat
};

/// A child on a later day.
struct snapshot {
  std::int32_t day = 0;  ///< whole days since the start
  mass fat_free{};       ///< fat-free mass
  mass fat{};            ///< fat
  energy_rate intake{};  ///< intake of the reference of that age with the change of that day
};

/// Follows a child whose intake differs from that of the reference.
///
/// The paper's tables were not available: the numbers are those of one public program (INSP-RH/bw),
/// and the caution `unverified` says so. A year has 365 days here, as there. This is for
/// comparison with published growth: no intake, deficit or goal for a minor is computed from it,
/// here or elsewhere.
/// @param who the child @param intake_change added to the reference intake: none, one number, or
///   one for each day @param days whole days, ascending; the child is at most 18 on the last
/// @param bodies receives one body for each day
/// @return the caution; or the first problem, and then nothing is written
[[nodiscard]] outcome<snapshot> follow(const person& who, const column<energy_rate>& intake_change,
                                       std::span<const std::int32_t> days,
                                       std::span<snapshot> bodies) noexcept;

}  // namespace tonus::energy::child

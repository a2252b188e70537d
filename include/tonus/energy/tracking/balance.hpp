// SPDX-License-Identifier: BSL-1.0
/// @file
/// Expenditure as intake minus what was stored: the intake-balance method and the rule of 7700.
#pragma once

#include <tonus/body/trend.hpp>
#include <tonus/energy/tracking/quality.hpp>

namespace tonus::energy::tracking {

/// Energy of a kilogram of weight, for people of this body fat, by the curve of Forbes: fat and
/// lean tissue change in the ratio F to 10.4 kg. The cost of building tissue is expenditure and not
/// in it.
/// @param fat_kg body fat, above 0 @return kcal/kg
[[nodiscard]] double forbes_density(double fat_kg) noexcept;

/// The 7700 kcal/kg of most apps: 3500 kcal a pound (Wishnofsky 1958), rounded.
inline constexpr double naive_density = 7700;

/// Expenditure by the intake-balance method: mean intake less stored energy, which is the slope of
/// the weight times the energy of a kilogram of this person.
///
/// The interval (Student's t of the slope) holds the scatter of weighings and intakes and the doubt
/// of the body fat. What is wrong in every day's intake is not in it: the answer is in the
/// person's own logged calories. Water is read as tissue: in the first weeks of a new
/// deficit the answer is too high; `follow_expenditure` is not.
/// @param log the log @param fat_kg body fat @param fat_error_kg its standard deviation
/// @param gates what is asked of the log @param settings of the gate against outliers
/// @return the expenditure; `wrong_count` naming the first gate that the log does not pass
///
/// @snippet follow_expenditure.cpp balance
[[nodiscard]] outcome<expenditure_estimate> balance_expenditure(
    const intake_log& log, double fat_kg, double fat_error_kg, const quality_gates& gates = {},
    const body::trend_settings& settings = {}) noexcept;

/// The same with 7700 kcal/kg for everybody: for comparison with apps that do so.
/// @param log the log @param gates what is asked of the log @param settings of the gate against
///   outliers
/// @return the expenditure, or as `balance_expenditure`
[[nodiscard]] outcome<expenditure_estimate> naive_expenditure(
    const intake_log& log, const quality_gates& gates = {},
    const body::trend_settings& settings = {}) noexcept;

}  // namespace tonus::energy::tracking

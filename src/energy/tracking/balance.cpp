// SPDX-License-Identifier: BSL-1.0
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <tonus/energy/adult/parameters.hpp>
#include <tonus/energy/tracking/balance.hpp>
#include <tonus/vocabulary.hpp>

#include "energy/tracking/window.hpp"

namespace tonus::energy::tracking {
namespace {

constexpr std::uint32_t every_reason = ~0u;

// Energy of a kilogram with the doubt of it, kcal/kg.
struct density {
  double value, error;
};

outcome<expenditure_estimate> by_density(const intake_log& log, density tissue,
                                         const quality_gates& gates,
                                         const body::trend_settings& settings) noexcept {
  const auto found = check_quality(log, gates);
  if (!found) return found.error();
  if (const problem wrong = first_reason(*found, gates, every_reason); wrong.code != status::ok)
    return wrong;
  const auto first = static_cast<std::size_t>(found->first_row);
  const auto line = body::slope_of({log.day.subspan(first), log.weight_kg.subspan(first)},
                                   gates.most_days, settings);
  if (!line) return line.error();
  const mean_intake eaten = mean_of(log.intake_kcal.subspan(first));
  const double slope = line->slope_kg_per_day;
  const double from_slope = tissue.value * line->slope_error_kg_per_day;
  const double from_tissue = tissue.error * slope;
  expenditure_estimate e;
  e.kcal_per_day = eaten.value - tissue.value * slope;
  e.standard_error = std::hypot(from_slope, from_tissue, eaten.error);
  const boost::math::students_t spread(line->weighings - 2);
  const double half = boost::math::quantile(spread, 0.95) * e.standard_error;
  e.low = e.kcal_per_day - half;
  e.high = e.kcal_per_day + half;
  e.intake = eaten.value;
  e.kg_per_week = 7 * slope;
  e.outliers = line->outliers;
  e.window = *found;
  return e;
}

problem check_fat(std::string_view name, double value) noexcept {
  constexpr const fact& known = fact_named("fat_mass");
  if (value >= known.least && value <= known.most && value > 0) return {};
  return {.code = std::isfinite(value) ? status::impossible : status::not_finite,
          .value = value,
          .minimum = known.least,
          .maximum = known.most,
          .name = name,
          .why = "above 0"};
}

}  // namespace

double forbes_density(double fat_kg) noexcept {
  const double lean_per_fat = adult::forbes.value() / fat_kg;
  return (adult::fat_density.value() + lean_per_fat * adult::lean_density.value()) /
         (1 + lean_per_fat);
}

outcome<expenditure_estimate> balance_expenditure(const intake_log& log, double fat_kg,
                                                  double fat_error_kg, const quality_gates& gates,
                                                  const body::trend_settings& settings) noexcept {
  if (const problem wrong = check_fat("fat_mass_kg", fat_kg); wrong.code != status::ok)
    return wrong;
  if (!(fat_error_kg >= 0 && fat_error_kg < fat_kg))
    return problem{.code = std::isfinite(fat_error_kg) ? status::impossible : status::not_finite,
                   .value = fat_error_kg,
                   .minimum = 0,
                   .maximum = fat_kg,
                   .name = "fat_error_kg"};
  const double value = forbes_density(fat_kg);
  return by_density(log, {value, forbes_density(fat_kg + fat_error_kg) - value}, gates, settings);
}

outcome<expenditure_estimate> naive_expenditure(const intake_log& log, const quality_gates& gates,
                                                const body::trend_settings& settings) noexcept {
  return by_density(log, {naive_density, 0}, gates, settings);
}

}  // namespace tonus::energy::tracking

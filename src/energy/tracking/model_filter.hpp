// SPDX-License-Identifier: BSL-1.0
/// @file
/// The extended Kalman filter behind `track`, one day at a time.
#pragma once

#include <array>
#include <tonus/dual.hpp>
#include <tonus/energy/adult/trajectory.hpp>
#include <tonus/energy/tracking/filter.hpp>

#include "body/level_slope.hpp"

namespace tonus::energy::tracking {

/// Energy eaten on a day, with the standard deviation of what is not known of it.
struct eaten {
  double kcal;            ///< beyond the habitual intake where that is asked for
  double error;           ///< standard deviation
  bool habitual = false;  ///< nothing is logged yet: as much as this person spends at baseline
};

/// State and covariance of one person.
class model_filter {
 public:
  /// What is estimated: fat, lean, glycogen, fluid (kg), adaptive thermogenesis and the offset of
  /// the expenditure (kcal/d).
  static constexpr std::size_t size = 6;

  /// @param who constants of the person at the nominal start @param first that start's weight
  /// @param settings checked
  model_filter(const adult::subject<>& who, const body::first_level& first,
               const filter_settings& settings) noexcept;

  /// Takes a weighing, or NaN for none.
  body::reading_use weigh(double weight_kg) noexcept;
  /// What is known now. @param food what is eaten today
  [[nodiscard]] tracked_day look(const eaten& food) const noexcept;
  /// Moves to the next morning. @param food what is eaten today
  void pass(const eaten& food) noexcept;
  /// Whether the body can be: fat, lean tissue, glycogen and fluid above 0.
  [[nodiscard]] bool possible() const noexcept;

 private:
  using number = dual<size + 1>;  // the last slope is that of the intake
  using vector = std::array<double, size>;

  [[nodiscard]] adult::state<number> body() const noexcept;
  [[nodiscard]] adult::baseline<number> constants() const noexcept;
  [[nodiscard]] adult::conduct<number> conduct(const adult::baseline<number>& b,
                                               const eaten& food) const noexcept;
  [[nodiscard]] double variance_of(const number& result, double intake_error) const noexcept;
  void update(double innovation, double noise_variance) noexcept;

  adult::baseline<> nominal_;
  adult::pace pace_;
  filter_settings settings_;
  vector x_{};
  std::array<vector, size> p_{};
  body::outlier_gate gate_;
};

}  // namespace tonus::energy::tracking

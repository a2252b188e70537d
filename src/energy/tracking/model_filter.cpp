// SPDX-License-Identifier: BSL-1.0
#include "energy/tracking/model_filter.hpp"

#include <algorithm>
#include <cmath>

namespace tonus::energy::tracking {
namespace {

enum state_index : std::size_t { fat, lean, glycogen, fluid, adaptive, offset };

// Weight is what these add up to.
constexpr std::array<double, model_filter::size> weighs{1, 1, adult::glycogen_with_water, 1, 0, 0};

double square(double x) noexcept { return x * x; }

double dot(const std::array<double, model_filter::size>& a,
           const std::array<double, model_filter::size>& b) noexcept {
  double sum = 0;
  for (std::size_t i = 0; i < model_filter::size; ++i) sum += a[i] * b[i];
  return sum;
}

}  // namespace

model_filter::model_filter(const adult::subject<>& who, const body::first_level& first,
                           const filter_settings& settings) noexcept
    : nominal_(who.constants),
      pace_(adult::pace_of(1.0 * day)),
      settings_(settings),
      gate_(first, settings.outlier, settings.outliers_in_a_row) {
  const adult::state<>& start = nominal_.start;
  x_ = {start.fat.value(), start.lean.value(), start.glycogen.value(), start.fluid.value(), 0, 0};
  const double weight = start.weight().value();
  const double fat_variance = square(settings.fat_doubt * weight);
  // The weight is known better than what it is made of: what fat is more, lean tissue is less.
  p_[fat][fat] = fat_variance;
  p_[lean][lean] = fat_variance + square(first.error);
  p_[fat][lean] = p_[lean][fat] = -fat_variance;
  p_[fluid][fluid] = square(settings.fluid_noise_kg);
  p_[offset][offset] = square(settings.expenditure_doubt * who.spent.value());
}

adult::state<model_filter::number> model_filter::body() const noexcept {
  const auto at = [&](std::size_t i) { return number::variable(x_[i], i); };
  adult::state<number> now;
  now.fat = adult::mass_of<number>::from_value(at(fat));
  now.lean = adult::mass_of<number>::from_value(at(lean));
  now.glycogen = adult::mass_of<number>::from_value(at(glycogen));
  now.fluid = adult::mass_of<number>::from_value(at(fluid));
  now.adaptive = adult::rate_of<number>::from_value(at(adaptive));
  return now;
}

// A person in balance whose baseline expenditure, and so the habitual intake, is off by the offset.
adult::baseline<model_filter::number> model_filter::constants() const noexcept {
  const auto more = adult::rate_of<number>::from_value(number::variable(x_[offset], offset));
  adult::baseline<number> b;
  b.start.fat = adult::lift<number>(nominal_.start.fat);
  b.start.lean = adult::lift<number>(nominal_.start.lean);
  b.start.glycogen = adult::lift<number>(nominal_.start.glycogen);
  b.start.fluid = adult::lift<number>(nominal_.start.fluid);
  b.intake = adult::lift<number>(nominal_.intake) + more;
  b.carbohydrate_share = nominal_.carbohydrate_share;
  b.carbohydrate = nominal_.carbohydrate_share * b.intake;
  b.activity = adult::lift<number>(nominal_.activity);
  b.intercept = adult::lift<number>(nominal_.intercept) + more;
  b.per_carbohydrate = 1.0 / b.carbohydrate.value();
  return b;
}

adult::conduct<model_filter::number> model_filter::conduct(const adult::baseline<number>& b,
                                                           const eaten& food) const noexcept {
  adult::conduct<number> now;
  now.intake = adult::rate_of<number>::from_value(number::variable(food.kcal, size));
  if (food.habitual) now.intake += b.intake;
  now.carbohydrate = nominal_.carbohydrate_share * now.intake;
  now.activity = b.activity;
  return now;
}

double model_filter::variance_of(const number& result, double intake_error) const noexcept {
  double sum = square(result.slope[size] * intake_error);
  for (std::size_t i = 0; i < size; ++i)
    for (std::size_t j = 0; j < size; ++j) sum += result.slope[i] * p_[i][j] * result.slope[j];
  return sum;
}

tracked_day model_filter::look(const eaten& food) const noexcept {
  const adult::baseline<number> b = constants();
  const number spent = adult::expenditure_of(body(), b, conduct(b, food)).total.value();
  const adult::state<>& start = nominal_.start;
  vector weight_column{};
  for (std::size_t i = 0; i < size; ++i) weight_column[i] = dot(p_[i], weighs);
  tracked_day day;
  day.weight_kg = dot(x_, weighs);
  day.weight_error_kg = std::sqrt(std::max(dot(weighs, weight_column), 0.0));
  day.fat_kg = x_[fat];
  day.fat_error_kg = std::sqrt(p_[fat][fat]);
  day.water_kg = adult::glycogen_with_water * (x_[glycogen] - start.glycogen.value()) + x_[fluid] -
                 start.fluid.value();
  day.expenditure = spent.value;
  day.expenditure_error = std::sqrt(variance_of(spent, food.error));
  day.offset = x_[offset];
  return day;
}

void model_filter::pass(const eaten& food) noexcept {
  const adult::baseline<number> b = constants();
  adult::state<number> now = body();
  static_cast<void>(adult::advance(now, adult::regime_of(b, conduct(b, food), pace_), pace_));
  const number next[size] = {now.fat.value(),      now.lean.value(),
                             now.glycogen.value(), now.fluid.value(),
                             now.adaptive.value(), number::variable(x_[offset], offset)};
  std::array<vector, size> half{};  // derivatives times covariance
  for (std::size_t i = 0; i < size; ++i)
    for (std::size_t j = 0; j < size; ++j)
      for (std::size_t k = 0; k < size; ++k) half[i][j] += next[i].slope[k] * p_[k][j];
  for (std::size_t i = 0; i < size; ++i)
    for (std::size_t j = 0; j < size; ++j) {
      double sum = next[i].slope[size] * next[j].slope[size] * square(food.error);
      for (std::size_t k = 0; k < size; ++k) sum += half[i][k] * next[j].slope[k];
      p_[i][j] = sum;
    }
  for (std::size_t i = 0; i < size; ++i) x_[i] = next[i].value;
  p_[fluid][fluid] += square(settings_.fluid_noise_kg);
  p_[offset][offset] += square(settings_.expenditure_wander);
}

// Joseph form, which stays positive in round-off.
void model_filter::update(double innovation, double noise_variance) noexcept {
  vector column{}, gain{};
  for (std::size_t i = 0; i < size; ++i) column[i] = dot(p_[i], weighs);
  const double total = dot(weighs, column) + noise_variance;
  for (std::size_t i = 0; i < size; ++i) gain[i] = column[i] / total;
  for (std::size_t i = 0; i < size; ++i) x_[i] += gain[i] * innovation;
  for (std::size_t i = 0; i < size; ++i)
    for (std::size_t j = 0; j < size; ++j)
      p_[i][j] += gain[i] * gain[j] * total - gain[i] * column[j] - gain[j] * column[i];
}

body::reading_use model_filter::weigh(double weight_kg) noexcept {
  if (std::isnan(weight_kg)) return body::reading_use::missing;
  const double expected = dot(x_, weighs);
  const double innovation = weight_kg - expected;
  const double noise = square(settings_.weighing_noise * expected);
  vector column{};
  for (std::size_t i = 0; i < size; ++i) column[i] = dot(p_[i], weighs);
  const body::reading_use use = gate_.judge(innovation, dot(weighs, column) + noise);
  if (use == body::reading_use::outlier) return use;
  // A jump is another scale, or clothes from now on: it is no energy, and it stays.
  if (use == body::reading_use::jump) p_[lean][lean] += square(innovation);
  update(innovation, noise);
  return use;
}

bool model_filter::possible() const noexcept {
  return x_[fat] > 0 && x_[lean] > 0 && x_[glycogen] > 0 && x_[fluid] > 0;
}

}  // namespace tonus::energy::tracking

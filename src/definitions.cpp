// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/fat_class/ace.hpp>
#include <tonus/rules/choices.hpp>

#include "ways.hpp"

namespace tonus::detail {
namespace {

constexpr double alcohol_per_drink_g = 14.0;    // one US standard drink
constexpr double energy_of_fat_kcal_per_g = 9;  // general Atwater factor

constexpr double male = choice_number(fact_named("sex").choices, "male");
constexpr double none = choice_number(fact_named("pregnancy").choices, "none");
constexpr double yes = 1.0;  // of every yes|no
constexpr double no = 2.0;

double same(const double* x) noexcept { return x[0]; }
double minus(const double* x) noexcept { return 0.0 - x[0]; }  // of 0 it is 0, not -0
double difference(const double* x) noexcept { return x[0] - x[1]; }
// Nothing can be said of a share of nothing.
double ratio(const double* x) noexcept { return x[1] == 0.0 ? unknown : x[0] / x[1]; }

// Named functions rather than lambdas: clang 14 confuses lambdas that are passed to a consteval
// function.
double drinks(const double* x) noexcept { return x[0] / alcohol_per_drink_g; }
double share_of_weight(const double* x) noexcept { return 100.0 * ratio(x); }
double share_left(const double* x) noexcept { return 100.0 * (1.0 - ratio(x)); }
double energy_share_of_fat(const double* x) noexcept {
  return 100.0 * energy_of_fat_kcal_per_g * ratio(x);
}
double fat_of_weight(const double* x) noexcept { return x[0] * x[1] / 100.0; }
double rest_of_weight(const double* x) noexcept { return x[0] * (1.0 - x[1] / 100.0); }
double yes_if_positive(const double* x) noexcept { return x[0] > 0.0 ? yes : no; }
double excess(const double* x) noexcept { return x[0] - (x[1] - x[2]); }
// Now minus the start, which weighed now / (1 - loss); the height is the same.
double change_by_loss(const double* x) noexcept {
  return x[1] < 100.0 ? x[0] - x[0] / (1.0 - x[1] / 100.0) : unknown;
}
double daily_sum(const double* x) noexcept { return (x[0] + x[1]) / 7.0; }
double none_if_male(const double* x) noexcept { return x[0] == male ? none : unknown; }
// Essential fat and athletes are lean, fitness and average normal, obese high: our choice. Below
// the table of classes nothing can be said.
double band_of_fat(const double* x) noexcept {
  const body::fat_class::ace::input in{x[0] * percent, x[1] == male ? sex_t::male : sex_t::female};
  if (body::fat_class::ace::examine(in).code != status::ok) return unknown;
  const auto found = static_cast<int>(body::fat_class::ace::evaluate(in));
  return static_cast<double>(found <= 2   ? body_fat_band_t::lean
                             : found <= 4 ? body_fat_band_t::normal
                                          : body_fat_band_t::high);
}
double yes_if_yes(const double* x) noexcept { return x[0] == yes ? yes : unknown; }

template <class... Fact>
consteval definition define(std::string_view result, std::string_view formula,
                            double (*evaluate)(const double*) noexcept, Fact... inputs) {
  definition made{formula, result, {}, evaluate};
  std::size_t place = 0;
  ((made.inputs[place++] = fact_named(inputs).name), ...);
  made.result = fact_named(result).name;
  return made;
}

// Sorted by result. Grams, kilograms, kcal, percent: the canonical units of the vocabulary.
constexpr definition table[] = {
    define("alcoholic_drinks", "alcohol / 14 g", drinks, "alcohol"),
    define("bmi_change", "bmi - bmi / (1 - weight_loss)", change_by_loss, "bmi", "weight_loss"),
    define("body_fat", "fat_mass / weight", share_of_weight, "fat_mass", "weight"),
    define("body_fat", "1 - ffm / weight", share_left, "ffm", "weight"),
    define("body_fat_band", "coarse class of body.fat_class.ace", band_of_fat, "body_fat", "sex"),
    define("carbohydrate_per_weight", "carbohydrate / weight", ratio, "carbohydrate", "weight"),
    define("deficit", "-surplus", minus, "surplus"),
    define("deficit", "tee - intake", difference, "tee", "intake"),
    define("dietary_fat_per_weight", "dietary_fat / weight", ratio, "dietary_fat", "weight"),
    define("dietary_fat_share", "9 kcal/g * dietary_fat / intake", energy_share_of_fat,
           "dietary_fat", "intake"),
    define("fat_mass", "weight * body_fat", fat_of_weight, "weight", "body_fat"),
    define("ffm", "weight * (1 - body_fat)", rest_of_weight, "weight", "body_fat"),
    define("gain_rate", "weight_trend", same, "weight_trend"),
    define("in_deficit", "deficit > 0", yes_if_positive, "deficit"),
    define("intake", "tee - deficit", difference, "tee", "deficit"),
    define("intake_excess", "intake - (tee - exercise)", excess, "intake", "tee", "exercise"),
    define("known_disease", "diabetes = yes", yes_if_yes, "diabetes"),
    define("known_disease", "kidney_disease = yes", yes_if_yes, "kidney_disease"),
    define("loss_rate", "-weight_trend", minus, "weight_trend"),
    define("mass_loss", "pre_mass - post_mass", difference, "pre_mass", "post_mass"),
    define("mvpa", "(moderate + vigorous) / 7", daily_sum, "moderate", "vigorous"),
    define("pregnancy", "none where sex = male", none_if_male, "sex"),
    define("protein_per_ffm", "protein / ffm", ratio, "protein", "ffm"),
    define("protein_per_weight", "protein / weight", ratio, "protein", "weight"),
    define("surplus", "-deficit", minus, "deficit"),
    define("weight_to_lose", "weight - goal_weight", difference, "weight", "goal_weight"),
};

}  // namespace

std::span<const definition> definitions() noexcept { return table; }

}  // namespace tonus::detail

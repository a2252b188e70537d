// SPDX-License-Identifier: BSL-1.0
/// @file
/// A person of the adult energy-balance model: what is asked, what is checked, and the constants
/// that follow.
#pragma once

#include <tonus/body/fat_fraction/jackson_2002_ln.hpp>
#include <tonus/energy/adult/body.hpp>
#include <tonus/energy/rmr/mifflin_1990_full.hpp>

namespace tonus::energy::adult {

/// What the given intake means where it differs from activity level times resting rate.
enum class baseline_t : std::int32_t {
  balanced = 1,  ///< expenditure equals it: nothing moves until something changes
  imbalanced     ///< expenditure is activity level times resting rate: the body drifts from day 0
};
}  // namespace tonus::energy::adult

namespace tonus {
/// Names of energy::adult::baseline_t.
template <>
inline constexpr std::string_view choice_names<energy::adult::baseline_t> = "balanced|imbalanced";
}  // namespace tonus

namespace tonus::energy::adult {

/// Youngest age of the model; below it no door computes a deficit.
inline constexpr years adult_age = years::from_value(18.0);
/// Share of the energy that is carbohydrate where none is given, as in the planner of the NIH.
inline constexpr double usual_carbohydrate = 0.5;

/// The person at the start, as `field`s of an equation.
struct person {
  /// What the model reads.
  struct input {
    choice<sex_t> sex;                             ///< sex
    years age;                                     ///< age; below 18 refused
    length height;                                 ///< standing height
    mass weight;                                   ///< body weight on day 0
    fraction pal;                                  ///< physical activity level
    std::optional<mass> fat_mass{};                ///< else estimated (Jackson 2002)
    std::optional<energy_rate> intake{};           ///< EI0, else pal times resting rate
    std::optional<choice<baseline_t>> baseline{};  ///< else balanced
    std::optional<fraction> carbohydrate{};        ///< share of the baseline intake, else 0.5
  };

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(
        fact_field("sex", &input::sex), fact_field("age", &input::age, studied(18, 130)),
        fact_field("height", &input::height), fact_field("weight", &input::weight),
        fact_field("pal", &input::pal, studied(1.4, 2.4)), fact_field("fat_mass", &input::fat_mass),
        field("intake", &input::intake, possible(above_zero, 50000)),
        field("baseline", &input::baseline),
        field("carbohydrate", &input::carbohydrate, possible(above_zero, 1), studied(0.05, 0.75)));
  }
};

/// Constants of a person, with the resting rate they were made from.
/// @tparam V the number
template <class V = double>
struct subject {
  baseline<V> constants{};  ///< of the differential equation
  energy_rate resting{};    ///< resting metabolic rate at the start
  rate_of<V> spent{};       ///< expenditure at the start
  length height{};          ///< for the body mass index
  sex_t sex{};              ///< for the limits of body fat
};

namespace detail {

/// Extracellular fluid of the baseline, as the planner of the NIH has it.
constexpr mass fluid_at_rest(const person::input& in) noexcept {
  const double w = in.weight / kilogram;
  const double h = in.height / centimetre / 100.0;
  const double a = in.age / year;
  return (in.sex == sex_t::male ? 0.025 * a + 9.57 * h + 0.191 * w - 12.4
                                : 5.98 * h + 0.167 * w - 4.0) *
         kilogram;
}

/// Body fat of the baseline, given or else after Jackson; not limited to what a body can be.
inline mass fat_at_rest(const person::input& in) noexcept {
  if (in.fat_mass) return *in.fat_mass;
  const percentage share =
      body::fat_fraction::jackson_2002_ln::evaluate({in.weight, in.height, in.age, in.sex});
  return share / (100.0 * percent) * in.weight;
}

inline energy_rate resting_rate(const person::input& in) noexcept {
  return rmr::mifflin_1990_full::evaluate({in.weight, in.height, in.age, in.sex});
}

/// What ranges of single inputs cannot say.
inline problem examine(const person::input& in, const subject<>& s) noexcept {
  const state<>& body = s.constants.start;
  if (in.age < adult_age)
    return {status::outside_domain, 1, in.age / year, adult_age / year, 130, "age_y",
            "adults only"};
  if (!(s.resting > 0.0 * kilocalorie_per_day))
    return {.code = status::outside_domain,
            .value = s.resting / kilocalorie_per_day,
            .name = "rmr_kcal_per_day",
            .why = "the resting rate of this body is not above 0"};
  if (!(body.fat > 0.0 * kilogram))
    return {.code = status::outside_domain,
            .argument = 5,
            .value = body.fat / kilogram,
            .name = "fat_mass_kg",
            .why = in.fat_mass ? "body fat above 0" : "the estimate is not above 0: give fat_mass"};
  if (!(body.fluid > 0.0 * kilogram))
    return {.code = status::outside_domain,
            .value = body.fluid / kilogram,
            .name = "ecf_kg",
            .why = "the extracellular fluid of this body is not above 0"};
  if (!(body.lean > 0.0 * kilogram))
    return {.code = status::outside_domain,
            .value = body.lean / kilogram,
            .name = "lean_kg",
            .why = "fat and fluids leave nothing of the weight"};
  return {};
}

/// Caution where the body mass index is outside 18.5 to 50 kg/m2.
constexpr status_code size_caution(mass weight, length height) noexcept {
  const double index = tonus::detail::index_of(weight, height);
  return index >= 18.5 && index <= 50.0 ? status::ok : status::outside_studied;
}

}  // namespace detail

/// Constants of a person without a check of the inputs: the template behind `make_subject`, for
/// derivatives.
/// @param in a person that `make_subject` accepts
/// @param pal activity level @param fat body fat @tparam V the number
/// @return the constants
template <class V>
subject<V> make_subject_of(const person::input& in, V pal, mass_of<V> fat) noexcept {
  const energy_rate resting = detail::resting_rate(in);
  const mass fluid = detail::fluid_at_rest(in);
  const state<V> start{fat, in.weight - glycogen_with_water * glycogen_at_rest - fluid - fat,
                       lift<V>(glycogen_at_rest), lift<V>(fluid), rate_of<V>{}};
  const rate_of<V> by_level = pal * resting;
  const rate_of<V> intake = in.intake ? lift<V>(*in.intake) : by_level;
  const bool drifts = in.baseline && *in.baseline == baseline_t::imbalanced;
  const rate_of<V> spent = drifts ? by_level : intake;
  const upkeep_of<V> activity = ((1.0 - feeding_share) * pal - 1.0) * (resting / in.weight);
  const double share = in.carbohydrate ? in.carbohydrate->value() : usual_carbohydrate;
  return {make_baseline<V>(start, intake, spent, activity, share), resting, spent, in.height,
          in.sex};
}

/// Checks a person and makes the constants of the model.
/// @param in the person
/// @return the constants with cautions; or the first input that is not finite or impossible, an age
///   below 18, or a body without fat, fluid or lean tissue
inline outcome<subject<>> make_subject(const person::input& in) noexcept {
  status_code cautions = status::ok;
  problem why;
  if (!tonus::detail::inspect<person>(in, cautions, why)) return why;
  const subject<> s = make_subject_of<double>(in, in.pal.value(), detail::fat_at_rest(in));
  why = detail::examine(in, s);
  if (why.code < 0) return why;
  return {s, cautions | detail::size_caution(in.weight, in.height)};
}

}  // namespace tonus::energy::adult

// SPDX-License-Identifier: BSL-1.0
/// @file
/// Risk score of diabetes type 2 after Lindstroem and Tuomilehto 2003.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::body {

/// Nearest relative with diabetes: grandparent, aunt, uncle or cousin; parent, sibling or child.
enum class family_diabetes_t : std::int32_t { none = 1, second_degree, first_degree };

}  // namespace tonus::body

namespace tonus {
/// Names of body::family_diabetes_t.
template <>
inline constexpr std::string_view choice_names<body::family_diabetes_t> =
    "none|second_degree|first_degree";
}  // namespace tonus

namespace tonus::body::findrisc {

/// Points of the Finnish diabetes risk score of adults, form of eight items.
///
/// @facts{body.findrisc.lindstrom_2003}
/// **Formula.** Sum of points. Age: from 45 years 2, from 55 years 3, from 65 years 4. Body mass
/// index: from 25 kg/m2 1, above 30 kg/m2 3. Waist: men from 94 cm 3, above 102 cm 4; women from
/// 80 cm 3, above 88 cm 4. Moves less than half an hour a day 2. Vegetables, fruit or berries not
/// every day 1. Ever took blood-pressure medication 2. Ever had high blood glucose 5. Relatives
/// with diabetes: second degree 3, first degree 5. The result is 0 to 26 points.
///
/// **Inputs.** As on the form: the waist below the ribs; the body mass index not rounded.
/// **Studied population.** Adults of 35 to 64 years in Finland, followed for 10 years. Their paper
/// has seven items and 20 points; this is the later form of eight items.
/// **Standard error.** None: it is a score.
///
/// **When not to use it.** As a diagnosis: it is a screen. Below 7 points the risk in 10 years is
/// about 1 %, 7 to 11 4 %, 12 to 14 17 %, 15 to 20 33 %, above 20 50 %. In people with known
/// diabetes.
/// **Edges.** Exactly 30 kg/m2 has 1 point; a Canadian variant gives it 3. Outside 35 to 64 years
/// the result carries `status::outside_studied`.
///
/// **Example.** @snippet body_findrisc.cpp findrisc_lindstrom_2003
///
/// **Source.** sources::lindstrom_2003; points checked against five public forms, the seven items
/// read in the abstract.
struct lindstrom_2003 {
  /// What the equation reads.
  struct input {
    years age;                                  ///< age
    body_mass_index bmi;                        ///< body mass index
    length waist;                               ///< girth of the waist
    choice<sex_t> sex;                          ///< sex
    choice<answer_t> active_30min_daily;        ///< moves at least half an hour a day
    choice<answer_t> vegetables_daily;          ///< eats vegetables, fruit or berries every day
    choice<answer_t> bp_medication;             ///< ever took blood-pressure medication regularly
    choice<answer_t> high_glucose_history;      ///< ever had high blood glucose
    choice<family_diabetes_t> family_diabetes;  ///< nearest relative with diabetes
  };
  using result = fraction;  ///< points
  /// What is known of the equation.
  static constexpr about info{
      .id = "body.findrisc.lindstrom_2003",
      .title = "Risk score of diabetes type 2, FINDRISC",
      .result = "points",
      .population = "adults of 35 to 64 years in Finland, followed for 10 years",
      .source = &sources::lindstrom_2003,
      .provenance = provenance_t::two_sources};

  /// The form as printed. @param in checked inputs @return the points
  static constexpr result evaluate(const input& in) noexcept {
    const int points =
        of_age(in.age / year) + of_index(in.bmi / kilogram_per_square_metre) +
        of_waist(in.waist / centimetre, in.sex == sex_t::male) +
        if_is(in.active_30min_daily, answer_t::no, 2) +
        if_is(in.vegetables_daily, answer_t::no, 1) + if_is(in.bp_medication, answer_t::yes, 2) +
        if_is(in.high_glucose_history, answer_t::yes, 5) + of_family(in.family_diabetes);
    return static_cast<double>(points) * one;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("age", &input::age, studied(35, 64)), fact_field("bmi", &input::bmi),
             fact_field("waist", &input::waist), fact_field("sex", &input::sex),
             field("active_30min_daily", &input::active_30min_daily),
             field("vegetables_daily", &input::vegetables_daily),
             field("bp_medication", &input::bp_medication),
             field("high_glucose_history", &input::high_glucose_history),
             field("family_diabetes", &input::family_diabetes));
  }

 private:
  /// `points` for an answer, else 0.
  static constexpr int if_is(answer_t given, answer_t counted, int points) noexcept {
    return given == counted ? points : 0;
  }
  /// Points of the age.
  static constexpr int of_age(double age) noexcept {
    if (age < 45.0) return 0;
    if (age < 55.0) return 2;
    return age < 65.0 ? 3 : 4;
  }
  /// Points of the body mass index.
  static constexpr int of_index(double b) noexcept {
    if (b < 25.0) return 0;
    return b <= 30.0 ? 1 : 3;
  }
  /// Points of the waist.
  static constexpr int of_waist(double waist, bool male) noexcept {
    if (waist < (male ? 94.0 : 80.0)) return 0;
    return waist <= (male ? 102.0 : 88.0) ? 3 : 4;
  }
  /// Points of the relatives.
  static constexpr int of_family(family_diabetes_t nearest) noexcept {
    if (nearest == family_diabetes_t::none) return 0;
    return nearest == family_diabetes_t::second_degree ? 3 : 5;
  }
};

}  // namespace tonus::body::findrisc

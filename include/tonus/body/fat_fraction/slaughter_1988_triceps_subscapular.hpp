// SPDX-License-Identifier: BSL-1.0
/// @file
/// Body fat of youths from triceps and subscapular folds after Slaughter et al. 1988.
#pragma once

#include <tonus/detail/share.hpp>
#include <tonus/detail/skinfold.hpp>
#include <tonus/formula.hpp>

namespace tonus::body {

/// Groups of the equations of Slaughter et al. 1988, by the names of the paper.
enum class slaughter_ethnicity_t : std::int32_t { white = 1, black };

}  // namespace tonus::body

namespace tonus {
/// Names of body::slaughter_ethnicity_t.
template <>
inline constexpr std::string_view choice_names<body::slaughter_ethnicity_t> = "white|black";
}  // namespace tonus

namespace tonus::body {

/// Stages of maturation.
enum class maturation_t : std::int32_t { prepubescent = 1, pubescent, postpubescent };

}  // namespace tonus::body

namespace tonus {
/// Names of body::maturation_t.
template <>
inline constexpr std::string_view choice_names<body::maturation_t> =
    "prepubescent|pubescent|postpubescent";
}  // namespace tonus

namespace tonus::body::fat_fraction {

/// Share of fat in the body of youths from triceps and subscapular folds (Slaughter).
///
/// @facts{body.fat_fraction.slaughter_1988_triceps_subscapular}
/// **Formula.** With S the sum of triceps and subscapular folds in mm. Above 35 mm boys \f$ 0.783
/// S + 1.6 \f$, girls \f$ 0.546 S + 9.7 \f$; up to 35 mm girls \f$ 1.33 S - 0.013 S^2 - 2.5 \f$,
/// boys \f$ 1.21 S - 0.008 S^2 - k \f$ in %, k for `white` 1.7, 3.4 and 5.5, for `black` 3.2, 5.2
/// and 6.8 before, in and after puberty.
///
/// **Inputs.** Folds on the right side in mm; group and stage of maturation by the names of the
/// paper, for boys up to 35 mm only: for others they may be left out and are not used.
/// **Studied population.** Black and white youths of 8 to 18 years; there is no age input to
/// check.
/// **Standard error.** None of the paper confirmed.
///
/// **When not to use it.** In adults, or for boys of a group the paper does not name.
/// **Edges.** 35 mm itself belongs to the quadratics. A boy up to 35 mm without group or
/// maturation: `status::missing_input`. A result outside 0 to 100 % is returned with
/// `status::extrapolated`.
///
/// **Example.** @snippet body_skinfold_fat.cpp fat_fraction_slaughter_1988_triceps_subscapular
///
/// **Source.** sources::slaughter_1988; coefficients checked against two independent programs. One
/// program loses the square of the girls, one page ends theirs in 2.4.
struct slaughter_1988_triceps_subscapular {
  /// What the equation reads.
  struct input {
    thickness triceps;      ///< triceps skinfold
    thickness subscapular;  ///< subscapular skinfold
    choice<sex_t> sex;      ///< sex
    std::optional<choice<slaughter_ethnicity_t>>
        ethnicity;                                   ///< group of the paper, needed for boys
    std::optional<choice<maturation_t>> maturation;  ///< stage of maturation, needed for boys
  };
  using result = percentage;  ///< % of body weight
  /// What is known of the equation.
  static constexpr about info{
      .id = "body.fat_fraction.slaughter_1988_triceps_subscapular",
      .title = "Body fat of youths from triceps and subscapular folds, Slaughter",
      .result = "body_fat",
      .population = "black and white youths, 8-18 y",
      .source = &sources::slaughter_1988,
      .provenance = provenance_t::two_sources};

  /// What a boy needs up to 35 mm; results that are no share. @param in inputs inside their ranges
  /// @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    const bool needed = in.sex == sex_t::male && sum(in) <= 35.0;
    if (needed && !in.ethnicity)
      return {status::missing_input, "ethnicity", {1.0, 2.0}, "needed for boys up to 35 mm"};
    if (needed && !in.maturation)
      return {status::missing_input, "maturation", {1.0, 3.0}, "needed for boys up to 35 mm"};
    return {.code = detail::share_caution(evaluate(in))};
  }

  /// The formula as printed. @param in checked inputs @return share of body weight
  static constexpr result evaluate(const input& in) noexcept {
    const double s = sum(in);
    const bool boy = in.sex == sex_t::male;
    if (s > 35.0) return (boy ? 0.783 * s + 1.6 : 0.546 * s + 9.7) * percent;
    if (!boy) return (1.33 * s - 0.013 * (s * s) - 2.5) * percent;
    return (1.21 * s - 0.008 * (s * s) - taken_off(in)) * percent;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("triceps", &input::triceps, possible(0, 250)),
             field("subscapular", &input::subscapular, possible(0, 250)),
             fact_field("sex", &input::sex), field("ethnicity", &input::ethnicity),
             field("maturation", &input::maturation));
  }

 private:
  /// Sum of the folds, mm.
  static constexpr double sum(const input& in) noexcept {
    return detail::fold(in.triceps) + detail::fold(in.subscapular);
  }
  /// What is taken off for a boy, %; NaN where group or maturation are not given.
  static constexpr double taken_off(const input& in) noexcept {
    constexpr double printed[2][3] = {{1.7, 3.4, 5.5}, {3.2, 5.2, 6.8}};
    if (!in.ethnicity || !in.maturation) return unknown;
    const auto stage = static_cast<std::size_t>(maturation_t{*in.maturation}) - 1;
    return printed[slaughter_ethnicity_t{*in.ethnicity} == slaughter_ethnicity_t::black][stage];
  }
};

}  // namespace tonus::body::fat_fraction

// SPDX-License-Identifier: BSL-1.0
/// @file
/// Body fat from four skinfolds after Jackson and Pollock.
#pragma once

#include <tonus/detail/share.hpp>
#include <tonus/detail/skinfold.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::fat_fraction {

/// Share of fat in the body of adults from four skinfolds, age and sex (Jackson and Pollock).
///
/// @facts{body.fat_fraction.jackson_pollock_4}
/// **Formula.** Men \f$ 0.29288 S - 0.0005 S^2 + 0.15845 A - 5.76377 \f$, women \f$ 0.29669 S -
/// 0.00043 S^2 + 0.02963 A + 1.4072 \f$ in % with S the sum of abdomen, triceps, mid-thigh and
/// suprailiac folds in mm and the age A in years.
///
/// **Inputs.** Folds on the right side in mm, each the mean of repeated readings; age as a real
/// number.
/// **Studied population.** Not known.
/// **Standard error.** None found.
///
/// **When not to use it.** In children, in pregnancy, or where a fold can not be lifted.
/// **Edges.** A sum beyond 292.9 mm for men or 345.0 mm for women, where the quadratic turns back:
/// `status::outside_domain`. A result outside 0 to 100 % is returned with `status::extrapolated`.
///
/// **Example.** @snippet body_skinfold_fat.cpp fat_fraction_jackson_pollock_4
///
/// **Source.** sources::jackson_pollock_1985; coefficients found in one program; another has
/// 0.29699 and -1.4072 for women.
struct jackson_pollock_4 {
  /// What the equation reads.
  struct input {
    thickness abdomen;     ///< abdomen skinfold
    thickness triceps;     ///< triceps skinfold
    thickness thigh;       ///< mid-thigh skinfold
    thickness suprailiac;  ///< suprailiac skinfold
    years age;             ///< age
    choice<sex_t> sex;     ///< sex
  };
  using result = percentage;  ///< % of body weight
  /// What is known of the equation.
  static constexpr about info{.id = "body.fat_fraction.jackson_pollock_4",
                              .title = "Body fat from four skinfolds, Jackson and Pollock",
                              .result = "body_fat",
                              .population = "not known",
                              .source = &sources::jackson_pollock_1985,
                              .provenance = provenance_t::one_source};

  /// What the ranges cannot say, and results that are no share. @param in inputs inside their
  /// ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    const line& l = of(in.sex);
    remark found = detail::fold_sum_remark("suprailiac", detail::fold(in.suprailiac), sum(in),
                                           l.slope / (2.0 * l.curve));
    if (found.code >= 0) found.code |= detail::share_caution(evaluate(in));
    return found;
  }

  /// The formula as printed. @param in checked inputs @return share of body weight
  static constexpr result evaluate(const input& in) noexcept {
    const line& l = of(in.sex);
    const double s = sum(in);
    return (l.slope * s - l.curve * (s * s) + l.yearly * (in.age / year) + l.constant) * percent;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("abdomen", &input::abdomen, possible(0, 250)),
             field("triceps", &input::triceps, possible(0, 250)),
             field("thigh", &input::thigh, possible(0, 250)),
             field("suprailiac", &input::suprailiac, possible(0, 250)),
             fact_field("age", &input::age), fact_field("sex", &input::sex));
  }

 private:
  /// %: for each mm, what its square takes off, for each year, and at 0.
  struct line {
    double slope, curve, yearly, constant;
  };
  /// The numbers of a sex.
  static constexpr const line& of(sex_t sex) noexcept { return printed[sex != sex_t::male]; }
  /// Men, women.
  static constexpr line printed[] = {{0.29288, 0.0005, 0.15845, -5.76377},
                                     {0.29669, 0.00043, 0.02963, 1.4072}};
  /// Sum of the folds, mm.
  static constexpr double sum(const input& in) noexcept {
    return detail::fold(in.abdomen) + detail::fold(in.triceps) + detail::fold(in.thigh) +
           detail::fold(in.suprailiac);
  }
};

}  // namespace tonus::body::fat_fraction

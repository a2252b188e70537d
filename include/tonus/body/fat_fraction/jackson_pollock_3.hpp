// SPDX-License-Identifier: BSL-1.0
/// @file
/// Body fat from three skinfolds after Jackson and Pollock.
#pragma once

#include <tonus/detail/jackson_pollock.hpp>
#include <tonus/detail/share.hpp>
#include <tonus/detail/siri.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::fat_fraction {

/// Share of fat in the body of adults from three skinfolds, age and sex (Jackson and Pollock).
///
/// @facts{body.fat_fraction.jackson_pollock_3}
/// **Formula.** Men \f$ D = 1.10938 - 0.0008267 S + 0.0000016 S^2 - 0.0002574 A \f$, women \f$ D =
/// 1.0994921 - 0.0009929 S + 0.0000023 S^2 - 0.0001392 A \f$ in g/cm3 with S the sum of chest,
/// abdomen and mid-thigh folds of men, of triceps, suprailiac and mid-thigh folds of women in mm
/// and the age A in years; then \f$ 495 / D - 450 \f$ (Siri) in %.
///
/// **Inputs.** Folds on the right side in mm, each the mean of repeated readings; age as a real
/// number.
/// **Studied population.** 403 men of 18 to 61 years; 331 women of 18 to 55 years.
/// **Standard error.** The error of the density, 0.0077 g/cm3 for men (R 0.905); for women none
/// could be confirmed (R 0.842), times 495 / D2: 3.4 to 3.9 % at usual densities. Siri's own error
/// is not in it.
///
/// **When not to use it.** In children, in pregnancy, or where a fold can not be lifted.
/// **Edges.** A missing fold of the sex: `status::missing_input`; folds of the other sex are not
/// used. A sum beyond 258.3 mm for men or 215.8 mm for women, where the quadratic turns back:
/// `status::outside_domain`. Outside the studied ages the result carries
/// `status::outside_studied`. A result outside 0 to 100 % is returned with `status::extrapolated`.
///
/// **Example.** @snippet body_skinfold_fat.cpp fat_fraction_jackson_pollock_3
///
/// **Source.** sources::jackson_pollock_1978 and sources::siri_1961; coefficients checked against
/// two independent programs.
struct jackson_pollock_3 {
  /// What the equation reads.
  struct input {
    std::optional<thickness> chest;       ///< chest skinfold, needed for men
    std::optional<thickness> abdomen;     ///< abdomen skinfold, needed for men
    std::optional<thickness> triceps;     ///< triceps skinfold, needed for women
    std::optional<thickness> suprailiac;  ///< suprailiac skinfold, needed for women
    thickness thigh;                      ///< mid-thigh skinfold
    years age;                            ///< age
    choice<sex_t> sex;                    ///< sex
  };
  using result = percentage;  ///< % of body weight
  /// What is known of the equation.
  static constexpr about info{.id = "body.fat_fraction.jackson_pollock_3",
                              .title = "Body fat from three skinfolds, Jackson and Pollock",
                              .result = "body_fat",
                              .population = "403 men, 18-61 y; 331 women, 18-55 y",
                              .source = &sources::jackson_pollock_1978,
                              .provenance = provenance_t::two_sources};

  /// The error of the density carried over. @param in checked inputs @return % of body weight
  static constexpr double standard_error(const input& in) noexcept {
    return detail::siri_error(detail::jackson_pollock_3_density(in),
                              detail::jackson_pollock_3_error(in.sex));
  }

  /// What the ranges cannot say, and results that are no share. @param in inputs inside their
  /// ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    remark found = detail::jackson_pollock_3_remark(in);
    if (found.code >= 0) found.code |= detail::share_caution(evaluate(in));
    return found;
  }

  /// The formula as printed. @param in checked inputs @return share of body weight
  static constexpr result evaluate(const input& in) noexcept {
    return detail::siri(detail::jackson_pollock_3_density(in));
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("chest", &input::chest, possible(0, 250)),
             field("abdomen", &input::abdomen, possible(0, 250)),
             field("triceps", &input::triceps, possible(0, 250)),
             field("suprailiac", &input::suprailiac, possible(0, 250)),
             field("thigh", &input::thigh, possible(0, 250)), fact_field("age", &input::age),
             fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::fat_fraction

// SPDX-License-Identifier: BSL-1.0
/// @file
/// Classes of the share of fat in the body.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::body {

/// Classes of the share of fat in the body.
enum class fat_class_t : std::int32_t { essential = 1, athletes, fitness, average, obese };

}  // namespace tonus::body

namespace tonus {
/// Names of body::fat_class_t.
template <>
inline constexpr std::string_view choice_names<body::fat_class_t> =
    "essential|athletes|fitness|average|obese";
}  // namespace tonus

namespace tonus::body::fat_class {

/// Class of the share of body fat of adults by the American Council on Exercise.
///
/// @facts{body.fat_class.ace}
/// **Formula.** Men from 2 % `essential`, from 6 % `athletes`, from 14 % `fitness`, from 18 %
/// `average`, from 25 % `obese`; women from 10, 14, 21, 25 and 32 %. A limit itself belongs to the
/// class above; the gaps between the printed whole percents are closed that way.
///
/// **Inputs.** Share of fat from any method.
/// **Studied population.** Adults; there is no age input to check.
/// **Standard error.** None: it is a convention.
///
/// **When not to use it.** Under 18 years. The names are those of the table and judge nobody; the
/// error of most methods is as wide as a class.
/// **Edges.** Below 2 % for men or 10 % for women the table has no class:
/// `status::outside_domain`.
///
/// **Example.** @snippet body_classes.cpp fat_class_ace
///
/// **Source.** sources::ace_fat_table; limits checked against several public pages.
struct ace {
  /// What the equation reads.
  struct input {
    percentage body_fat;  ///< share of body weight that is fat
    choice<sex_t> sex;    ///< sex
  };
  using result = fat_class_t;  ///< the class
  /// What is known of the equation.
  static constexpr about info{.id = "body.fat_class.ace",
                              .title = "Class of body fat, American Council on Exercise",
                              .result = "class",
                              .population = "adults, a convention",
                              .source = &sources::ace_fat_table,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// Whether the table has a class. @param in inputs inside their ranges @return the remark, or
  /// none
  static constexpr remark examine(const input& in) noexcept {
    const double least = limits(in.sex)[0];
    if (in.body_fat / percent >= least) return {};
    return {status::outside_domain, "body_fat", {least, 100.0}, "where the table has classes"};
  }

  /// The ladder as printed. @param in checked inputs @return the class
  static constexpr result evaluate(const input& in) noexcept {
    const double* start = limits(in.sex);
    std::int32_t number = 1;
    while (number < 5 && in.body_fat / percent >= start[number]) ++number;
    return static_cast<fat_class_t>(number);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("body_fat", &input::body_fat), fact_field("sex", &input::sex));
  }

 private:
  /// Where the classes of a sex begin, %.
  static constexpr const double* limits(sex_t sex) noexcept { return starts[sex != sex_t::male]; }
  /// Men, women.
  static constexpr double starts[2][5] = {{2.0, 6.0, 14.0, 18.0, 25.0},
                                          {10.0, 14.0, 21.0, 25.0, 32.0}};
};

}  // namespace tonus::body::fat_class

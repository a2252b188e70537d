// SPDX-License-Identifier: BSL-1.0
/// @file
/// Thermic effect of food, highest shares, after Westerterp 2004.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::tef {

/// Thermic effect of food of adults from nutrients, with the highest shares of a review
/// (Westerterp).
///
/// @facts{energy.tef.westerterp_2004_high}
/// **Formula.** \f$ TEF = 0.30 \cdot 4\,P + 0.10 \cdot 4\,C + 0.03 \cdot 9\,F + 0.30 \cdot 7\,A \f$
/// with protein P, carbohydrate C, fat F and alcohol A in g; the result is in kcal.
///
/// **Inputs.** Grams of what is eaten, of any amount or time.
/// **Studied population.** Adults of the reviewed studies.
/// **Standard error.** Not published; the other of energy.tef.westerterp_2004_low and
/// energy.tef.westerterp_2004_high is the other end of the range.
///
/// **When not to use it.** As one true number: the range is wide, and 5 to 15 % of a day's
/// expenditure is what the review says for mixed food.
/// **Edges.** Every result carries `status::unverified`: the abstract gives the order of the
/// nutrients, not the shares.
///
/// **Example.** @snippet energy_food.cpp westerterp_2004_high
///
/// **Source.** sources::westerterp_2004; the shares were seen in no source that could be read.
struct westerterp_2004_high {
  /// What the equation reads.
  struct input {
    food_mass protein;       ///< protein
    food_mass carbohydrate;  ///< carbohydrate
    food_mass fat;           ///< fat
    food_mass alcohol;       ///< alcohol
  };
  using result = energy_amount;  ///< kcal
  /// What is known of the equation.
  static constexpr about info{.id = "energy.tef.westerterp_2004_high",
                              .title = "Thermic effect of food, highest shares, Westerterp",
                              .result = "tef",
                              .population = "adults, a review",
                              .source = &sources::westerterp_2004,
                              .provenance = provenance_t::one_source,
                              .unverified = true};

  /// The formula as printed. @param in checked inputs @return energy used to process the food
  static constexpr result evaluate(const input& in) noexcept {
    return (0.30 * 4.0 * (in.protein / gram) + 0.10 * 4.0 * (in.carbohydrate / gram) +
            0.03 * 9.0 * (in.fat / gram) + 0.30 * 7.0 * (in.alcohol / gram)) *
           kilocalorie;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("protein", &input::protein, possible(0, 10000)),
             field("carbohydrate", &input::carbohydrate, possible(0, 10000)),
             field("fat", &input::fat, possible(0, 10000)),
             field("alcohol", &input::alcohol, possible(0, 10000)));
  }
};

}  // namespace tonus::energy::tef

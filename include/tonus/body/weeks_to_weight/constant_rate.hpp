// SPDX-License-Identifier: BSL-1.0
/// @file
/// Weeks until a body weight at a constant weekly share.
#pragma once

#include <cmath>
#include <tonus/formula.hpp>

namespace tonus::body::weeks_to_weight {

/// Weeks until a body weight is reached when each week loses the same share of it.
///
/// @facts{body.weeks_to_weight.constant_rate}
/// **Formula.** \f$ \ln(W_1 / W_0) / \ln(1 - r) \f$ with the weight now, the weight aimed at and
/// the weekly share r.
///
/// **Inputs.** Body weight, weight aimed at, weekly share lost: 0.7 % spared lean mass in athletes,
/// 0.5 to 1.0 % is the advised band.
/// **Studied population.** None: it is arithmetic.
/// **Standard error.** None; a rate held over months is an assumption.
///
/// **When not to use it.** As a forecast: expenditure falls with weight, which the dynamic model
/// knows. It says how long a rate takes, not whether a diet gives that rate.
/// **Edges.** A weight aimed at above the present one carries `status::outside_domain`.
///
/// **Example.** @snippet body_timeline.cpp constant_rate
///
/// **Source.** sources::definition.
struct constant_rate {
  /// What the equation reads.
  struct input {
    mass weight;                  ///< body weight
    mass goal_weight;             ///< weight aimed at
    weekly_percentage loss_rate;  ///< share of body weight lost each week
  };
  using result = weeks;  ///< time until the weight aimed at
  /// What is known of the equation.
  static constexpr about info{.id = "body.weeks_to_weight.constant_rate",
                              .title = "Weeks until a weight at a constant weekly share",
                              .result = "time",
                              .population = "arithmetic",
                              .source = &sources::definition,
                              .provenance = provenance_t::primary,
                              .exact = true};

  /// Whether there is anything to lose. @param in inputs inside their ranges @return the refusal
  static constexpr remark examine(const input& in) noexcept {
    if (!(in.goal_weight > in.weight)) return {};
    return {.code = status::outside_domain,
            .field = "goal_weight",
            .why = "at most the present weight"};
  }

  /// The formula as printed. @param in checked inputs @return the time
  static result evaluate(const input& in) noexcept {
    const double kept = (in.goal_weight / in.weight).value();
    return std::log(kept) / std::log1p(-in.loss_rate.value() / 100.0) * week;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("goal_weight", &input::goal_weight),
             fact_field("loss_rate", &input::loss_rate, possible(0.01, 50), studied(0.5, 1.0)));
  }
};

}  // namespace tonus::body::weeks_to_weight

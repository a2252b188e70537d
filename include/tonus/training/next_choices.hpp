// SPDX-License-Identifier: BSL-1.0
/// @file
/// Choices for the next session in plain numbers and words, as hosts and the command give them.
#pragma once

#include <tonus/training/next.hpp>

namespace tonus::training {

/// Which model an exercise with a load follows.
enum class next_scheme : std::uint8_t {
  double_progression = 1,  ///< first repetitions, then load
  linear,                  ///< load after every session
  acsm,                    ///< 5 % more after two sessions with two repetitions to spare
  rpe,                     ///< by effort
  percent,                 ///< a plan in percentages
};

/// Name of a scheme. @param which any @return static text such as `double`, empty for no scheme
[[nodiscard]] std::string_view next_scheme_name(next_scheme which) noexcept;

/// Four weeks in percentages of the training maximum, the last one easy: what percentage programmes
/// do; nobody was studied.
inline constexpr std::string_view usual_percent_plan =
    "65x5,75x5,85x5/70x3,80x3,90x3/75x5,85x3,95x1/40x5,50x5,60x5";

/// What is chosen; everything has a default. The defaults are ours.
struct next_choices {
  next_scheme how = next_scheme::double_progression;  ///< the model
  std::int32_t sets = 0;       ///< sets, 1 to 100; 0: as many as in the last session
  std::int32_t reps_min = 8;   ///< repetitions, of a range the fewest
  std::int32_t reps_max = 12;  ///< most repetitions, of the scheme `double_progression`
  double rpe = 8;              ///< effort to aim at, of the scheme `rpe`
  bool pounds = false;         ///< plates, dumbbells and stacks in pounds
  bool take_deload = true;     ///< prescribe an easy week where it is due
  std::string_view plan = usual_percent_plan;  ///< of the scheme `percent`; see `read_percent_plan`
  double tm_share = 0.9;                       ///< of it: training maximum over the best estimate
  std::optional<civil_day> start{};            ///< of it: first day; none: after the log's last day
};

/// Weeks of a plan.
using percent_weeks = std::vector<std::vector<progression::planned_set>>;

/// Reads a plan in percentages.
/// @param text weeks joined by `/`, sets by `,`, each percent and repetitions: `65x5,75x5/70x3`
/// @return its weeks, none of them empty; `bad_text` for anything else
[[nodiscard]] outcome<percent_weeks> read_percent_plan(std::string_view text);

/// Options that say what was chosen. Steps are 2.5 kg, or 5 lb.
/// @param chosen the choices @param source the log that is asked, for the day after it
/// @return the options; the field that is impossible, `unknown_name` for no scheme, or what
///   `read_percent_plan` refuses
[[nodiscard]] outcome<next_options> options_of(const next_choices& chosen, const log& source);

}  // namespace tonus::training

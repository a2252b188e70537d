// SPDX-License-Identifier: BSL-1.0
/// @file
/// What a rule is: typed facts in, a severity with its numbers out.
///
/// A rule is a struct with
/// - `struct input`: typed inputs; `std::optional` where one may be left out;
/// - `static constexpr rule_about info`;
/// - `struct limits`: the thresholds, each a quantity with its published value as default;
/// - `static constexpr verdict evaluate(const input&, const limits&) noexcept`: total, no clock, no
///   state; without the second where the rule has no thresholds;
/// - `template <class V> static constexpr auto describe(V&& v)`: `return v(fact_field(...), ...)`,
///   one field for each member in order; every input is a fact;
/// - `template <class V> static constexpr auto thresholds(V&& v)`: `return v(threshold(...), ...)`,
///   one for each member of `limits` in order, with the publication that it comes from.
#pragma once

#include <array>
#include <tonus/detail/check.hpp>
#include <tonus/outcome.hpp>
#include <tonus/rules/choices.hpp>
#include <tonus/rules/threshold.hpp>
#include <tonus/sources.hpp>

namespace tonus {

/// How serious a finding is.
enum class severity_t : std::int32_t {
  not_evaluated = -1,  ///< an input is missing or has no meaning; never a pass
  none = 0,            ///< nothing to remark
  info,                ///< worth showing
  advise,              ///< a change would help
  warn,                ///< outside what guidelines allow
  stop_and_refer       ///< a health professional is asked first
};

/// @param severity any severity @return its name, such as `advise`; static text
constexpr std::string_view severity_name(severity_t severity) noexcept {
  return severity == severity_t::not_evaluated
             ? "not_evaluated"
             : choice_name("none|info|advise|warn|stop_and_refer", static_cast<int>(severity) + 1);
}

/// How strong the evidence behind a rule is.
enum class grade_t : std::int32_t {
  a = 1,  ///< guideline, regulator or meta-analysis
  b,      ///< randomised trial
  c,      ///< observation or mechanism
  d       ///< expert view or a choice of this project
};
/// Names of grade_t.
template <>
inline constexpr std::string_view choice_names<grade_t> = "A|B|C|D";

/// What is known of a rule besides its inputs.
struct rule_about {
  std::string_view id;                       ///< `category.subject.name`
  std::string_view title;                    ///< one line
  bool core = true;                          ///< false: of interest to some hosts only
  grade_t grade = grade_t::d;                ///< evidence
  std::array<severity_t, 4> severities{};    ///< those it can give, mildest first, then `none`
  std::string_view condition{};              ///< in words; `{name}` stands for a threshold
  std::string_view clears_when;              ///< what would end it; `{name}` as in `condition`
  std::array<const citation*, 6> sources{};  ///< publications; null from the first unused place
  /// Whether a number of the rule was not found in the sources that it cites.
  bool unverified_mark = false;
  /// A fact without which the rule is about nothing, so that it does not even stop; or empty.
  std::string_view subject{};
  /// @return whether some number of the rule rests on a source that was not read, or on none
  [[nodiscard]] constexpr bool unverified() const noexcept {
    for (const citation* source : sources)
      if (source != nullptr && source->reading == reading_t::unverified) return true;
    return unverified_mark;
  }
  /// @return the part of the id before the first dot
  [[nodiscard]] constexpr std::string_view category() const noexcept {
    return id.substr(0, id.find('.'));
  }
};

/// A number that a rule computed, for the host's message.
struct figure {
  std::string_view name;   ///< what it is, such as `gap`
  double value = unknown;  ///< the number
  std::string_view unit;   ///< unit code
};

/// What a rule says of its inputs.
struct verdict {
  severity_t severity = severity_t::none;  ///< how serious
  std::string_view input{};         ///< the input that crossed a threshold or has no meaning, or ""
  double threshold = unknown;       ///< the threshold in that input's canonical unit; NaN if none
  status_code code = status::ok;    ///< `outside_domain` where the arithmetic has no meaning
  std::array<figure, 4> figures{};  ///< computed numbers; unnamed from the first unused place
  bool low_confidence = false;      ///< the rule is less certain of this person than of others

  /// Adds a computed number. @param name what it is @param value the number @param unit its code
  /// @return the verdict with it
  [[nodiscard]] constexpr verdict with(std::string_view name, double value,
                                       std::string_view unit) const noexcept {
    verdict more = *this;
    std::size_t place = 0;
    while (!more.figures[place].name.empty()) ++place;
    more.figures[place] = {name, value, unit};
    return more;
  }
};

namespace rules {

/// A severity because of a choice. @param severity how serious @param input the input
/// @return the verdict
constexpr verdict because(severity_t severity, std::string_view input) noexcept {
  return {.severity = severity, .input = input};
}
/// A severity because a number crossed a threshold. @param severity how serious
/// @param input the input @param threshold in the input's unit @return the verdict
template <class Unit>
constexpr verdict because(severity_t severity, std::string_view input,
                          quantity<Unit> threshold) noexcept {
  return {.severity = severity, .input = input, .threshold = threshold.value()};
}
/// Not evaluated, since an input leaves no meaning. @param input the input @return the verdict
constexpr verdict no_meaning(std::string_view input) noexcept {
  return {.severity = severity_t::not_evaluated, .input = input, .code = status::outside_domain};
}

/// How far from a threshold a value still counts as on it, so that decimal boundaries hold.
/// @param threshold the threshold @return the distance
constexpr double tolerance(double threshold) noexcept {
  const double size = threshold < 0.0 ? -threshold : threshold;
  return 1e-9 * (size > 1.0 ? size : 1.0);
}
/// Compares with the tolerance. @param x a value @param limit the threshold @return x > limit
template <class Unit>
constexpr bool above(quantity<Unit> x, quantity<Unit> limit) noexcept {
  return x.value() > limit.value() + tolerance(limit.value());
}
/// Compares with the tolerance. @param x a value @param limit the threshold @return x >= limit
template <class Unit>
constexpr bool at_least(quantity<Unit> x, quantity<Unit> limit) noexcept {
  return x.value() > limit.value() - tolerance(limit.value());
}
/// Compares with the tolerance. @param x a value @param limit the threshold @return x < limit
template <class Unit>
constexpr bool below(quantity<Unit> x, quantity<Unit> limit) noexcept {
  return x.value() < limit.value() - tolerance(limit.value());
}
/// Compares with the tolerance. @param x a value @param limit the threshold @return x <= limit
template <class Unit>
constexpr bool at_most(quantity<Unit> x, quantity<Unit> limit) noexcept {
  return x.value() < limit.value() + tolerance(limit.value());
}

/// An answer that counts as no where it is missing. @param answer the answer @return if it is yes
constexpr bool is_yes(const std::optional<choice<answer_t>>& answer) noexcept {
  return answer.has_value() && *answer == answer_t::yes;
}
/// The goal as rules read it. @param goal any @return the same; recomposition for tone
constexpr goal_t read_goal(goal_t goal) noexcept {
  return goal == goal_t::tone ? goal_t::recomposition : goal;
}
/// Whether a goal needs muscle to grow. @param goal any
/// @return true for muscle_gain and recomposition, and so for tone
constexpr bool builds_muscle(goal_t goal) noexcept {
  return goal == goal_t::muscle_gain || read_goal(goal) == goal_t::recomposition;
}

}  // namespace rules

namespace detail {

/// Evaluates a rule with its published thresholds.
template <class Rule>
constexpr verdict evaluate_as_published(const typename Rule::input& in) noexcept {
  if constexpr (with_limits<Rule>)
    return Rule::evaluate(in, typename Rule::limits{});
  else
    return Rule::evaluate(in);
}

}  // namespace detail

/// Evaluates a rule after checking every input against its possible range.
/// @tparam Rule the rule @param in its inputs
/// @return the verdict, or the first problem from left to right
template <class Rule>
constexpr outcome<verdict> judge(const typename Rule::input& in) noexcept {
  status_code cautions = status::ok;
  problem why;
  if (!detail::inspect<Rule>(in, cautions, why)) return why;
  return {detail::evaluate_as_published<Rule>(in), cautions};
}

}  // namespace tonus

// SPDX-License-Identifier: BSL-1.0
/// @file
/// What is known of a person: facts of the vocabulary, given or derived through the equations.
#pragma once

#include <array>
#include <tonus/estimate.hpp>
#include <tonus/outcome.hpp>
#include <tonus/vocabulary.hpp>
#include <vector>

namespace tonus {

/// A fact with its value and where it comes from.
struct fact_value {
  const fact* what = nullptr;       ///< the entry of the vocabulary
  double value = unknown;           ///< in `unit`; of a choice its number
  double standard_error = unknown;  ///< NaN where none is known, as for anything given
  double low = unknown;             ///< lower end of the 95 % interval, or NaN
  double high = unknown;            ///< upper end of the 95 % interval, or NaN
  status_code status = status::ok;  ///< caution bits of the value and of all it is derived from
  std::string_view unit;            ///< unit of the value; empty for a choice
  std::string_view id;              ///< "given", the id of an equation, or a formula
  int steps = 0;                    ///< derivations on the longest way from given facts; 0 = given

  /// @return name of the choice, or "" for a number
  [[nodiscard]] constexpr std::string_view choice() const noexcept {
    return what == nullptr || value != value ? std::string_view{}
                                             : choice_name(what->choices, static_cast<int>(value));
  }
};

/// The facts known of one person. A fact that is not given is derived from those that are: through
/// the equations of the catalogue and the definitions of the vocabulary, over any number of steps.
///
/// Rules read facts here, so nothing is withheld; what a host shows it asks `get_fact` for
/// (finding.hpp), which obeys the stops.
///
/// Of several ways to derive a fact the one is taken whose inputs lie inside the studied
/// population, then the one with the smallest standard error (published, widened by the errors of
/// derived inputs; a definition adds none, an unknown error comes last), then the shortest.
/// Objects are plain values: copying is cheap and only `alternatives` allocates.
class facts {
 public:
  facts() noexcept;

  /// Gives a number. @param name the fact @param value in `unit`; of a choice its number
  /// @param unit a unit code or plain spelling; empty: the canonical unit. Its text must outlive
  ///   the returned problem
  /// @return code 0; `status::disagrees` where a definition and other given facts say something
  ///   else by more than 1 %; or the refusal, and nothing is changed: `unknown_name`,
  ///   `not_finite`, `wrong_unit`, `impossible`, or `outside_domain` for a `deficit` that is not
  ///   minus the given `surplus` and the other way round
  [[nodiscard]] problem set(std::string_view name, double value,
                            std::string_view unit = {}) noexcept;
  /// Gives a choice. @param name the fact @param choice one of its names, such as "yes"
  /// @return as `set`; `unknown_name` names the choices
  [[nodiscard]] problem choose(std::string_view name, std::string_view choice) noexcept;
  /// Gives a fact as text: "176 lb", "30", "male". @param name the fact @param text its value
  /// @return as `set`; `bad_text` where there is no number
  [[nodiscard]] problem parse(std::string_view name, std::string_view text) noexcept;
  /// Takes a given fact back. @param name the fact @return code 0 (also where it was not given),
  ///   or `unknown_name`
  [[nodiscard]] problem erase(std::string_view name) noexcept;

  /// @param name a fact @return whether it was given; false for an unknown name
  [[nodiscard]] bool given(std::string_view name) const noexcept;
  /// A fact, given or else derived. @param name the fact
  /// @param unit unit of the result; empty: the canonical unit
  /// @return the value, or `unknown_name`, `wrong_unit`, or `missing_input` where it is neither
  ///   given nor derivable
  [[nodiscard]] outcome<fact_value> get(std::string_view name,
                                        std::string_view unit = {}) const noexcept;
  /// Every way to know a fact now: the given value first, then the derivations, best first.
  /// @param name the fact @param unit unit of the results; empty: the canonical unit
  /// @return empty where there is none, or the name or the unit is unknown
  [[nodiscard]] std::vector<fact_value> alternatives(std::string_view name,
                                                     std::string_view unit = {}) const;

  /// The given number by position. @param index below `fact_count`
  /// @return in the canonical unit, of a choice its number; NaN where it was not given
  [[nodiscard]] double given_at(std::size_t index) const noexcept { return values_[index]; }

 private:
  [[nodiscard]] problem store(const fact& what, double value, std::string_view unit) noexcept;

  std::array<double, fact_count> values_;
};

}  // namespace tonus

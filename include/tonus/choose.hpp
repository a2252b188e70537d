// SPDX-License-Identifier: BSL-1.0
/// @file
/// The chooser: of the equations that give the same result, those that can be used with what is
/// known, best first.
#pragma once

#include <span>
#include <tonus/catalogue_table.hpp>
#include <tonus/facts.hpp>

namespace tonus {

/// An input of equations that is no fact of the vocabulary, such as a skinfold or a load.
struct known_input {
  std::string_view name;    ///< with its unit (`triceps_mm`), or without (`triceps`)
  double value = unknown;   ///< the number; of a choice its number
  std::string_view unit{};  ///< unit of the value; empty: the unit that the equation takes

  /// @param p an input of an equation @return whether this is what it asks for
  [[nodiscard]] constexpr bool names(const parameter& p) const noexcept {
    return name == p.stem || (unit.empty() && name == p.name.view());
  }
};

/// An equation of a family on what is known of one person.
struct candidate {
  const equation_entry* equation = nullptr;  ///< id, title, population, source
  double value = unknown;           ///< result in the unit of the family; NaN where not applicable
  double standard_error = unknown;  ///< published, widened by those of derived inputs, or NaN
  double low = unknown;             ///< lower end of the 95 % interval, or NaN
  double high = unknown;            ///< upper end of the 95 % interval, or NaN
  std::string_view unit;            ///< unit of the value; empty for a class
  status_code status = status::ok;  ///< cautions: inside the studied people or not; negative: `why`
  int steps = 0;                    ///< derivations on the longest way from given facts
  problem why;                      ///< where not applicable: the input that is missing or refused

  /// @return whether the equation gave a value
  [[nodiscard]] bool applicable() const noexcept { return status >= 0; }
};

/// Lists the equations of a family, best first.
///
/// A family is what gives the same result: the equations whose ids differ in their last part only
/// (`body.fat_fraction`, `training.one_rm`), named by that beginning, or by the fact that they give
/// (`body_fat`, `rmr`). Where equations of one beginning give different results, the name of the
/// result follows: `training.load.trimp`.
///
/// Applicable ones come first, in the order in which facts are derived (see `facts`): inside the
/// studied population, then the smallest standard error, then the fewest derivations; those made
/// for a group that no fact tells (`about::apart`) after the others. Then those not applicable,
/// in the order of their ids, each with the input that it lacks or refuses.
///
/// What a stop withholds from `get_fact` is withheld here too.
/// @param known the facts of a person @param family as above
/// @param more inputs that are no facts; their texts must outlive the returned problem
/// @return the candidates, or `unknown_id` (no such family), `unknown_name` or `wrong_unit` or
///   `not_finite` (an input in `more`), `withheld`
[[nodiscard]] outcome<std::vector<candidate>> choose(const facts& known, std::string_view family,
                                                     std::span<const known_input> more = {});

}  // namespace tonus

// SPDX-License-Identifier: BSL-1.0
/// @file
/// Loads that a gym can build: bars with plates, racks of dumbbells, stacks. No Boost.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <tonus/outcome.hpp>
#include <vector>

namespace tonus::training::progression {

/// Plates of one mass. A pair is one for each side.
struct plate_pairs {
  double plate_kg = 0;     ///< mass of one plate, above 0 to 100
  std::int32_t pairs = 0;  ///< how many pairs, 0 to 20
};

/// Which load is taken where the wanted one cannot be built.
enum class fit : std::uint8_t {
  lighter = 1,  ///< the heaviest that is not above it
  heavier,      ///< the lightest that is not below it
  nearest,      ///< the nearer; halfway the lighter
};

/// The loads that can be built, ascending. Differences up to a milligram are none.
class loadable {
 public:
  /// A bar with plates on both sides, the same on each.
  /// @param bar_kg mass of the bar, 0 to 100 @param plates what there is
  /// @return every load that can be built; the field that is impossible; `outside_domain` where
  ///   there are more than 20,000 loads
  [[nodiscard]] static outcome<loadable> plates(double bar_kg, std::span<const plate_pairs> plates);
  /// Single masses, such as dumbbells, bands or kettlebells.
  /// @param loads_kg at least one, each 0 to 1000, in any order @return them, sorted
  [[nodiscard]] static outcome<loadable> rack(std::span<const double> loads_kg);
  /// Equal steps, such as a stack. @param least_kg first load, 0 to 1000
  /// @param step_kg above 0 to 100 @param most_kg last load, up to 1000 @return the loads
  [[nodiscard]] static outcome<loadable> steps(double least_kg, double step_kg, double most_kg);

  /// @return every load in kilograms, ascending; empty for a default-constructed object
  [[nodiscard]] std::span<const double> loads_kg() const noexcept { return loads_; }
  /// The load to take for a wanted one.
  /// @param wanted_kg any @param how which way
  /// @return the load; none where there is none on that side (nearest: where there is none at all)
  [[nodiscard]] std::optional<double> find(double wanted_kg, fit how) const noexcept;
  /// @param load_kg any @return the next heavier load, if there is one
  [[nodiscard]] std::optional<double> above(double load_kg) const noexcept;
  /// @param load_kg any @return the next lighter load, if there is one
  [[nodiscard]] std::optional<double> below(double load_kg) const noexcept;
  /// Plates of one side of the bar, the heaviest first.
  /// @param load_kg one of `loads_kg()` @return the fewest that make it; none for other loads;
  ///   empty for a bare bar, a rack or a stack
  [[nodiscard]] std::optional<std::vector<double>> side_kg(double load_kg) const;

 private:
  double bar_ = 0;
  std::vector<plate_pairs> plates_;
  std::vector<double> loads_;
};

/// What there is to lift with. The ready-made sets are ours: what many gyms have.
struct gym {
  loadable barbell;     ///< bars with plates
  loadable dumbbells;   ///< mass of one
  loadable machines;    ///< stacks and cables, and everything else with a load
  loadable assistance;  ///< mass that bands or a machine take off

  /// Bar of 20 kg; four pairs of 25, one each of 20, 15, 10, 5, 2.5 and 1.25 kg; dumbbells of 1 to
  /// 10 kg by 1 and to 50 kg by 2.5; stacks of 2.5 kg; assistance of 5 to 80 kg by 5. @return it
  [[nodiscard]] static gym kilograms();
  /// Bar of 45 lb; six pairs of 45, one each of 35, 25, 5 and 2.5, two of 10 lb; dumbbells of 5 to
  /// 120 lb by 5; stacks of 5 lb; assistance of 10 to 180 lb by 10. @return it
  [[nodiscard]] static gym pounds();
  /// The loads for a kind of equipment. @param equipment as `exercise::equipment` has it
  /// @return one of the members but `assistance`
  [[nodiscard]] const loadable& of(std::string_view equipment) const noexcept;
};

}  // namespace tonus::training::progression

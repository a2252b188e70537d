// SPDX-License-Identifier: BSL-1.0
/// @file
/// The adult model over columns of people: packs of persons, chosen for the processor at run time.
///
/// Nothing here starts a thread: every call works on a range of rows, and calls on ranges that do
/// not overlap may run side by side. Progress is what the caller knows between two calls.
/// Each person gets the bits that `simulate` gives with the same steps, whatever the processor.
#pragma once

#include <tonus/energy/adult/goal.hpp>

namespace tonus::energy::adult {

/// Numbers that depend on the row and on the day: values[row * row_stride + day * day_stride].
/// A day_stride of 0 is a constant for each row, a row_stride of 0 one schedule for all.
struct grid {
  const double* values = nullptr;  ///< nullptr: no change
  std::size_t row_stride = 1;      ///< distance of two rows
  std::size_t day_stride = 0;      ///< distance of two days
};

/// People as columns. A column that may be nullptr, or hold NaN in a row, is an input not given.
struct people {
  std::size_t rows = 0;                         ///< length of every column
  const std::int32_t* sex = nullptr;            ///< 1 male, 2 female
  const double* age_y = nullptr;                ///< age
  const double* height_cm = nullptr;            ///< height
  const double* weight_kg = nullptr;            ///< weight
  const double* pal = nullptr;                  ///< activity level
  const double* fat_mass_kg = nullptr;          ///< may be nullptr
  const double* intake_kcal_per_day = nullptr;  ///< may be nullptr
  const double* carbohydrate = nullptr;         ///< baseline share; may be nullptr
  baseline_t baseline = baseline_t::balanced;   ///< of everybody
  /// A row. @param row below rows @return the person
  [[nodiscard]] person::input at(std::size_t row) const noexcept;
};

/// What people change, and how it is integrated.
struct cohort_plan {
  grid intake_change{};            ///< kcal/d
  grid sodium_change{};            ///< mg/d
  grid carbohydrate{};             ///< share of the energy; nullptr: that of the baseline
  grid activity_change{};          ///< %
  std::int32_t days = 0;           ///< how long
  std::int32_t every = 0;          ///< write every so many days; 0: the last day only
  std::int32_t steps_per_day = 1;  ///< 1 to 96
  /// Longest step in days, 1 to 7; only where every grid is constant. Seven days are accurate to
  /// 5e-4 kg.
  std::int32_t days_per_step = 1;
};

/// Where results go: columns of `rows` numbers, one for each written day after the other. Columns
/// may be nullptr. A row that fails has NaN on every written day.
struct cohort_result {
  double* weight_kg = nullptr;              ///< body weight
  double* fat_kg = nullptr;                 ///< fat
  double* lean_kg = nullptr;                ///< lean tissue
  double* glycogen_kg = nullptr;            ///< glycogen
  double* ecf_kg = nullptr;                 ///< extracellular fluid
  double* adaptive_kcal_per_day = nullptr;  ///< adaptive thermogenesis
  std::int32_t* row_status = nullptr;       ///< cautions or the refusal of each row
  std::int32_t* row_day = nullptr;          ///< day of a refusal that has one, else 0
};

/// Simulates a range of rows.
/// @param who the people @param what the plan @param into receives the results
/// @param first first row @param count how many
/// @return how many rows failed, with some_rows_failed where there are any; or what is wrong with
///   the call as a whole, and then nothing is written
[[nodiscard]] outcome<std::size_t> simulate_many(const people& who, const cohort_plan& what,
                                                 const cohort_result& into, std::size_t first,
                                                 std::size_t count) noexcept;

/// Instruction sets that `simulate_many` is compiled for.
enum class instructions : std::int32_t {
  baseline = 1,  ///< of every processor
  x86_64_v3,     ///< AVX2
  x86_64_v4      ///< AVX-512
};
/// @return the best set that this processor has
[[nodiscard]] instructions best_instructions() noexcept;
/// `simulate_many` with a chosen set, for measurements. @param set one that the processor has;
/// outside_domain otherwise @param who as there @param what as there @param into as there
/// @param first as there @param count as there @return as there
[[nodiscard]] outcome<std::size_t> simulate_many_with(instructions set, const people& who,
                                                      const cohort_plan& what,
                                                      const cohort_result& into, std::size_t first,
                                                      std::size_t count) noexcept;

/// Goals as columns; NaN and nullptr mean not given.
struct goals {
  const double* goal_weight_kg = nullptr;       ///< weight to reach
  const double* goal_body_fat_pct = nullptr;    ///< or body fat to reach
  const double* goal_days = nullptr;            ///< on which day
  const double* activity_change_pct = nullptr;  ///< nullptr: none
  const double* carbohydrate = nullptr;         ///< nullptr: that of the baseline
};
/// Where intakes go; columns may be nullptr.
struct goal_result {
  double* baseline_kcal_per_day = nullptr;  ///< intake before
  double* goal_kcal_per_day = nullptr;      ///< intake that reaches the goal
  double* maintain_kcal_per_day = nullptr;  ///< intake that then holds
  std::int32_t* row_status = nullptr;       ///< cautions or the refusal of each row
};
/// `intake_for_goal` for a range of rows. @param who the people @param what the goals
/// @param into receives the intakes @param first first row @param count how many
/// @return how many rows failed; or what is wrong with the call
[[nodiscard]] outcome<std::size_t> intake_for_goal_many(const people& who, const goals& what,
                                                        const goal_result& into, std::size_t first,
                                                        std::size_t count) noexcept;

/// `steady_state` for a range of rows. @param who the people
/// @param what the grids of day 0; days and steps are not looked at
/// @param into receives the bodies at rest @param first first row @param count how many
/// @return how many rows failed; or what is wrong with the call
[[nodiscard]] outcome<std::size_t> steady_state_many(const people& who, const cohort_plan& what,
                                                     const cohort_result& into, std::size_t first,
                                                     std::size_t count) noexcept;

}  // namespace tonus::energy::adult

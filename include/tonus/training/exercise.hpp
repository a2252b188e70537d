// SPDX-License-Identifier: BSL-1.0
/// @file
/// The exercise table: which muscles an exercise trains and how it is done. No Boost.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace tonus::training {

/// Muscles and muscle groups of the table; `back` is the group lats, middle back, lower back and
/// traps, and no exercise's own muscle.
enum class muscle : std::uint8_t {
  abdominals = 1,
  abductors,
  adductors,
  biceps,
  calves,
  chest,
  forearms,
  glutes,
  hamstrings,
  lats,
  lower_back,
  middle_back,
  quadriceps,
  shoulders,
  traps,
  triceps,
  back,
};

/// Number of values of `muscle`, the group `back` included.
inline constexpr std::size_t muscle_count = 17;

/// Name of a muscle as the table writes it, such as `lower back`.
/// @param which a muscle @return static text; empty for no muscle
[[nodiscard]] std::string_view muscle_name(muscle which) noexcept;

/// @param which a muscle @return whether it belongs to the group `back`
[[nodiscard]] constexpr bool in_back(muscle which) noexcept {
  return which == muscle::lats || which == muscle::lower_back || which == muscle::middle_back ||
         which == muscle::traps || which == muscle::back;
}

/// A set of muscles.
struct muscle_set {
  std::uint32_t bits = 0;  ///< bit n stands for the muscle numbered n

  /// @param members any number of muscles @return the set of them
  template <class... Muscles>
  [[nodiscard]] static constexpr muscle_set of(Muscles... members) noexcept {
    return {(0u | ... | (1u << static_cast<unsigned>(members)))};
  }
  /// @param which a muscle @return whether it is in the set
  [[nodiscard]] constexpr bool contains(muscle which) const noexcept {
    return (bits >> static_cast<unsigned>(which) & 1u) != 0;
  }
};

/// Joints that move; `unknown` where the source says nothing.
enum class mechanics : std::uint8_t { unknown = 0, multi_joint, single_joint };

/// Direction of the effort; `unknown` where the source says nothing.
enum class force : std::uint8_t { unknown = 0, pull, push, isometric };

/// Whether both sides work together. A set of a unilateral exercise counts once when both sides
/// are done.
enum class laterality : std::uint8_t { bilateral = 1, unilateral };

/// One exercise.
struct exercise {
  std::string_view id;                        ///< such as `pull_up`
  std::string_view name;                      ///< in English
  muscle primary;                             ///< gets one set of credit
  muscle_set secondary;                       ///< each gets half a set
  std::string_view equipment;                 ///< `barbell`, `body only`, ...; empty where unknown
  training::mechanics mechanics;              ///< multi- or single-joint
  training::force force;                      ///< pull, push or isometric
  training::laterality laterality;            ///< both sides together or one
  bool back_primary;                          ///< the primary muscle belongs to the back
  std::optional<double> bodyweight_fraction;  ///< share of body weight lifted, where published
  std::string_view bodyweight_fraction_source;  ///< where that share comes from
  std::string_view note;                        ///< remark on the row, often empty
};

/// All exercises, in the table's order. @return static storage
[[nodiscard]] std::span<const exercise> exercises() noexcept;

/// Looks an exercise up by id. @param id such as `pull_up` @return the row, or null
[[nodiscard]] const exercise* find_exercise(std::string_view id) noexcept;

/// Sets of credit a muscle gets from one set: 1 as primary muscle, 0.5 as a secondary one, else 0;
/// for the group `back` the largest credit among its muscles, once.
///
/// Pelland and colleagues 2025, 10.1007/s40279-025-02344-w: counting indirect sets as half fitted
/// growth and strength best.
/// @param done an exercise @param which a muscle or `back` @return 0, 0.5 or 1
[[nodiscard]] double set_credit(const exercise& done, muscle which) noexcept;

}  // namespace tonus::training

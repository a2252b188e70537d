// SPDX-License-Identifier: BSL-1.0
#include <tonus/finding.hpp>
#include <tonus/posture/score.hpp>
#include <tonus/rules/posture.hpp>

namespace tonus::posture {
namespace {

constexpr int best = 100;
constexpr int unknown_part = -1;

// Points taken off, the project's own choice.
constexpr int head_low = 20, head_below_usual = 10;
constexpr int kyphosis_high = 20, kyphosis_raised = 10;
constexpr int sitting_over_hour = 15, sitting_over_half_hour = 8;
constexpr int sedentary = 15;
constexpr int weak_back = 10;

severity_t severity_of(std::string_view rule, const facts& known) noexcept {
  const auto found = evaluate_rule(rule, known);
  return found ? found->severity() : severity_t::not_evaluated;
}

/// Points for a number against two thresholds. @param worse the number is beyond the threshold
template <class Quantity, class Compare>
int by_marks(const facts& known, std::string_view fact, Quantity far, int far_points, Quantity near,
             int near_points, Compare worse) noexcept {
  const auto found = known.get(fact);
  if (!found) return unknown_part;
  const auto value = Quantity::from_value(found->value);
  if (worse(value, far)) return far_points;
  return worse(value, near) ? near_points : 0;
}

/// Points where a rule is at a severity or worse; unknown where it was not evaluated.
int by_rule(severity_t found, severity_t from, int points) noexcept {
  if (found == severity_t::not_evaluated) return unknown_part;
  return found >= from ? points : 0;
}

int head(const facts& known) noexcept {
  constexpr rules::posture_head_craniovertebral::limits at{};
  return by_marks(known, "cva", at.low, head_low, at.usual, head_below_usual,
                  [](plane_angle x, plane_angle mark) { return rules::below(x, mark); });
}

int thoracic_spine(const facts& known) noexcept {
  const severity_t found = severity_of("posture.kyphosis.angle", known);
  const int high = by_rule(found, severity_t::warn, kyphosis_high);
  return high != 0 ? high : by_rule(found, severity_t::advise, kyphosis_raised);
}

int breaks(const facts& known) noexcept {
  constexpr rules::posture_sitting_breaks::limits at{};
  return by_marks(known, "longest_bout", at.lengthy, sitting_over_hour, at.usual,
                  sitting_over_half_hour,
                  [](minutes x, minutes mark) { return rules::above(x, mark); });
}

}  // namespace

outcome<score> score_of(const facts& known) noexcept {
  const int parts[score_parts] = {
      head(known), thoracic_spine(known), breaks(known),
      by_rule(severity_of("posture.sedentary.total", known), severity_t::warn, sedentary),
      by_rule(severity_of("posture.endurance.sorensen", known), severity_t::advise, weak_back)};
  score result{.points = best};
  for (const int part : parts) {
    if (part == unknown_part) continue;
    ++result.known_parts;
    result.points -= part;
  }
  if (result.known_parts == 0)
    return problem{.code = status::missing_input,
                   .name = "cva",
                   .why = "no part of the posture score can be told"};
  return result;
}

}  // namespace tonus::posture

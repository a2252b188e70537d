// SPDX-License-Identifier: BSL-1.0
// Facts that are what rules found, as the vocabulary defines them.
#include <tonus/rules/recovery.hpp>

#include "derive.hpp"

namespace tonus::detail {
namespace {

constexpr double yes = 1.0;  // of every yes|no
constexpr double no = 2.0;

/// `plateau`: the trend has stopped, and a useful loss is excluded.
bool find_plateau(deriver& known, derived& told) noexcept {
  const severity_t found = known.judge("tracking.plateau.detect", told);
  told.value = found == severity_t::advise ? yes : no;
  return found != severity_t::not_evaluated;
}

/// `posture_flag`: one angle is enough for yes; no needs both.
bool find_posture_flag(deriver& known, derived& told) noexcept {
  bool both = true;
  for (const char* rule : {"posture.head.craniovertebral", "posture.kyphosis.angle"}) {
    derived path;
    const severity_t found = known.judge(rule, path);
    if (found >= severity_t::advise) {
      told = path;
      told.value = yes;
      return true;
    }
    both = both && found != severity_t::not_evaluated;
    told.status |= path.status;
    told.steps = path.steps > told.steps ? path.steps : told.steps;
  }
  told.value = no;
  return both;
}

/// Whether performance fell, the fourth sign of poor recovery. @return not_evaluated where unknown
severity_t fall_of_performance(deriver& known, derived& path) noexcept {
  constexpr percentage notable = rules::recovery_overreaching_duration::limits{}.notable;
  if (!known.find(fact_index("performance_drop"), path)) return severity_t::not_evaluated;
  const bool fell = rules::at_least(percentage::from_value(path.value), notable);
  return fell ? severity_t::advise : severity_t::none;
}

/// `recovery_flags`: the signs present among those that can be told, at least two of five. The
/// fifth, soreness, is no fact, so that the count is always a lower bound.
bool find_recovery_flags(deriver& known, derived& told) noexcept {
  int can_be_told = 0;
  int present = 0;
  const auto count = [&](severity_t found, const derived& path) {
    if (found == severity_t::not_evaluated) return;
    ++can_be_told;
    if (found >= severity_t::advise) ++present;
    told.status |= path.status;
    told.steps = path.steps > told.steps ? path.steps : told.steps;
  };
  for (const char* rule :
       {"recovery.hrv.below_swc", "recovery.rhr.elevated", "hormone.sleep.deficit"}) {
    derived path;
    const severity_t found = known.judge(rule, path);
    count(found, path);
  }
  derived path;
  const severity_t found = fall_of_performance(known, path);
  count(found, path);
  told.value = present;
  told.status |= status::lower_bound;
  return can_be_told >= 2;
}

struct told_fact {
  std::size_t index;
  std::string_view formula;  // shown as the id of what it gives
  bool (*find)(deriver&, derived&) noexcept;
};

constexpr told_fact table[] = {
    {fact_index(fact_named("plateau").name), "tracking.plateau.detect at advise", find_plateau},
    {fact_index(fact_named("posture_flag").name),
     "posture.head.craniovertebral or posture.kyphosis.angle at advise or worse",
     find_posture_flag},
    {fact_index(fact_named("recovery_flags").name), "signs of poor recovery counted",
     find_recovery_flags},
};

}  // namespace

bool told_by_rules(deriver& known, std::size_t index, derived& told) noexcept {
  for (const told_fact& item : table) {
    if (item.index != index) continue;
    if (!item.find(known, told)) return false;
    told.id = item.formula;
    ++told.steps;
    return true;
  }
  return false;
}

}  // namespace tonus::detail

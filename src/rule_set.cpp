// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <tonus/rule_set.hpp>
#include <tonus/unit_code.hpp>

namespace tonus {
namespace {

std::size_t index_of(const rule_entry& rule) noexcept {
  return static_cast<std::size_t>(&rule - rule_table().data());
}

bool is_safety(const rule_entry& rule) noexcept { return rule.info->category() == "safety"; }

problem safety_stays(std::string_view name) noexcept {
  return {.code = status::outside_domain,
          .name = name,
          .why = "rules of safety are neither switched off nor changed"};
}

const rule_threshold* find_threshold(const rule_entry& rule, std::string_view name) noexcept {
  for (const rule_threshold& t : rule.thresholds)
    if (t.name == name) return &t;
  return nullptr;
}

/// Brings a host's number into the unit of a threshold. @param value in and out
problem to_unit_of(const rule_threshold& what, double& value, std::string_view unit) noexcept {
  if (value - value != 0.0)
    return {.code = status::not_finite, .value = value, .name = what.name, .why = what.unit};
  if (unit.empty() || unit == what.unit) return {};
  const auto converted = convert(value, unit, what.unit);
  if (!converted)
    return {.code = status::wrong_unit,
            .value = value,
            .name = what.name,
            .why = what.unit,
            .given = unit};
  value = *converted;
  return {};
}

}  // namespace

problem rule_set::set_running(std::string_view which, bool on) {
  std::bitset<most_rules> found;
  for (const rule_entry& rule : rule_table()) {
    if (rule.info->id != which && rule.info->category() != which) continue;
    if (is_safety(rule) && !on) return safety_stays(which);
    found.set(index_of(rule));
  }
  if (found.none())
    return {.code = status::unknown_id, .name = which, .why = "no rule and no category"};
  off_ = on ? off_ & ~found : off_ | found;
  return {};
}

problem rule_set::disable(std::string_view which) { return set_running(which, false); }

problem rule_set::enable(std::string_view which) { return set_running(which, true); }

problem rule_set::change(std::string_view rule, std::string_view threshold, double value,
                         std::string_view unit, std::string_view note) {
  const rule_entry* entry = find_rule(rule);
  if (entry == nullptr) return {.code = status::unknown_id, .name = rule, .why = "not a rule"};
  if (is_safety(*entry)) return safety_stays(rule);
  const rule_threshold* what = find_threshold(*entry, threshold);
  if (what == nullptr)
    return {.code = status::unknown_name, .name = threshold, .why = "not a threshold of the rule"};
  if (const problem found = to_unit_of(*what, value, unit); found.code < 0) return found;
  if (note.empty())
    return {.code = status::missing_input, .name = "note", .why = "a change says why"};
  const auto at = std::find_if(changes_.begin(), changes_.end(),
                               [&](const threshold_change& c) { return c.what >= what; });
  threshold_change made{entry, what, value, std::string(note)};
  if (at != changes_.end() && at->what == what)
    *at = std::move(made);
  else
    changes_.insert(at, std::move(made));
  return {};
}

bool rule_set::runs(const rule_entry& rule) const noexcept { return !off_[index_of(rule)]; }

const double* rule_set::thresholds(
    const rule_entry& rule, std::array<double, most_rule_thresholds>& values) const noexcept {
  bool changed = false;
  for (const threshold_change& change : changes_) {
    if (change.rule != &rule) continue;
    if (!changed)
      for (std::size_t i = 0; i < rule.thresholds.size(); ++i) values[i] = rule.thresholds[i].value;
    changed = true;
    values[static_cast<std::size_t>(change.what - rule.thresholds.data())] = change.value;
  }
  return changed ? values.data() : nullptr;
}

}  // namespace tonus

// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <tonus/choose.hpp>
#include <tonus/finding.hpp>
#include <tonus/unit_code.hpp>

#include "derive.hpp"

namespace tonus {
namespace {

/// `body.fat_fraction` of `body.fat_fraction.navy_1984`.
std::string_view beginning(std::string_view id) noexcept { return id.substr(0, id.rfind('.')); }

/// Whether a family is named by the beginning of an id and the result: `training.load.trimp`.
bool names_result(std::string_view family, const about& info) noexcept {
  const std::string_view front = beginning(info.id);
  return family.size() == front.size() + 1 + info.result.size() && family.starts_with(front) &&
         family[front.size()] == '.' && family.ends_with(info.result);
}

/// Whether an equation of the same beginning and result gives a fact, be it this one or another.
bool gives_fact(const about& info, std::string_view fact) noexcept {
  if (find_fact(fact) == nullptr) return false;
  const auto table = equation_table();
  return std::any_of(table.begin(), table.end(), [&](const equation_entry& e) {
    return e.info->result_fact == fact && e.info->result == info.result &&
           beginning(e.info->id) == beginning(info.id);
  });
}

bool belongs(const equation_entry& e, std::string_view family) noexcept {
  if (e.lists > 0 || e.parameters.size() > detail::most_inputs) return false;
  return family == beginning(e.info->id) || names_result(family, *e.info) ||
         gives_fact(*e.info, family);
}

using members = std::vector<const equation_entry*>;

/// All equations of a family, or why there is none.
outcome<members> members_of(std::string_view family) {
  members all;
  for (const equation_entry& e : equation_table())
    if (!family.empty() && belongs(e, family)) all.push_back(&e);
  if (all.empty())
    return problem{.code = status::unknown_id,
                   .name = family,
                   .why = "a fact that equations give, or an id without its last part"};
  for (const equation_entry* e : all)
    if (e->info->result != all.front()->info->result)
      return problem{.code = status::unknown_id,
                     .name = family,
                     .why = "gives several results: add one, as in training.load.trimp"};
  return all;
}

/// Checks an input against the first equation that asks for it.
problem check(const known_input& input, const members& all) noexcept {
  if (!std::isfinite(input.value))
    return {.code = status::not_finite, .value = input.value, .name = input.name};
  for (const equation_entry* e : all) {
    for (const parameter& p : e->parameters) {
      if (!p.fact.empty() || !input.names(p)) continue;
      if (input.unit.empty() || convert(input.value, input.unit, p.unit)) return {};
      return {.code = status::wrong_unit,
              .value = input.value,
              .name = input.name,
              .why = p.unit,
              .given = input.unit};
    }
  }
  return {.code = status::unknown_name,
          .name = input.name,
          .why = find_fact(input.name) != nullptr ? "a fact" : "no equation of the family has it"};
}

/// An equation with how it compares.
struct followed {
  candidate shown;
  detail::derived found;
};

followed follow(detail::deriver& ways, const equation_entry& e, const detail::destination& to) {
  followed done;
  candidate& shown = done.shown;
  shown.equation = &e;
  shown.unit = to.unit;
  shown.why = ways.follow(detail::prepare({nullptr, &e}, to.unit), to, done.found);
  shown.status = shown.why.code < 0 ? shown.why.code : done.found.status;
  if (!shown.applicable()) return done;
  shown.value = done.found.value;
  shown.steps = done.found.steps;
  if (done.found.standard_error != 0.0) shown.standard_error = done.found.standard_error;
  shown.low = shown.value - normal_95 * shown.standard_error;
  shown.high = shown.value + normal_95 * shown.standard_error;
  return done;
}

bool before(const followed& a, const followed& b) noexcept {
  if (a.shown.applicable() != b.shown.applicable()) return a.shown.applicable();
  return a.shown.applicable() && detail::better(a.found, b.found);
}

/// Where the results of a family go: the fact that they are, else the unit of the first.
detail::destination target_of(const members& all) noexcept {
  for (const equation_entry* e : all)
    if (const fact* what = find_fact(e->info->result_fact); what != nullptr)
      return {what->unit, what->least, what->most};
  return {all.front()->result_unit};
}

}  // namespace

outcome<std::vector<candidate>> choose(const facts& known, std::string_view family,
                                       std::span<const known_input> more) {
  const auto all = members_of(family);
  if (!all) return all.error();
  for (const known_input& input : more)
    if (const problem wrong = check(input, *all); wrong.code < 0) return wrong;
  for (const equation_entry* e : *all)
    if (is_withheld(known, *e->info))
      return problem{.code = status::withheld, .name = family, .why = seen_in_stops};
  detail::deriver ways(known, more);
  const detail::destination to = target_of(*all);
  std::vector<followed> found;
  for (const equation_entry* e : *all) {
    const followed next = follow(ways, *e, to);
    found.insert(std::upper_bound(found.begin(), found.end(), next, before), next);
  }
  std::vector<candidate> shown;
  for (const followed& item : found) shown.push_back(item.shown);
  return shown;
}

}  // namespace tonus

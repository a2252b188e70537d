// SPDX-License-Identifier: BSL-1.0
#include <cstdio>
#include <nlohmann/json.hpp>
#include <tonus/energy/adult/goal.hpp>
#include <tonus/finding.hpp>

#include "adult.hpp"
#include "profile.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

using namespace energy::adult;
using json = nlohmann::ordered_json;

/// Throws `refused` where a stop of the profile withholds targets.
void obey_stops(facts known, const energy::adult::goal::input& asked) {
  if (asked.goal_weight) {
    const problem set = known.set("goal_weight", *asked.goal_weight / kilogram);
    if (set.code < 0) throw refused{describe(set)};
  }
  // Less weight or fat than now asks for a deficit, however small.
  const auto below = [&](const char* fact, double wished) {
    const auto now = known.get(fact);
    return now && wished < now->value;
  };
  if ((asked.goal_weight && below("weight", *asked.goal_weight / kilogram)) ||
      (asked.goal_body_fat && below("body_fat", asked.goal_body_fat->value()))) {
    if (!known.given("deficit")) static_cast<void>(known.set("deficit", 1));
    if (!known.given("goal")) static_cast<void>(known.choose("goal", "fat_loss"));
  }
  const std::vector<finding> findings = evaluate_rules(known);
  if (!targets_withheld(findings)) return;
  std::string stops;
  for (const finding& f : findings)
    if (f.severity() == severity_t::stop_and_refer) stops += " " + std::string(f.id());
  throw refused{std::string(status_text(status::withheld)) + ":" + stops};
}

energy::adult::goal::input read(const goal_request& request) {
  energy::adult::goal::input asked;
  if (const auto weight = read_quantity("--goal-weight", request.weight, "kg"))
    asked.goal_weight = *weight * kilogram;
  if (const auto share = read_quantity("--goal-body-fat", request.body_fat, "%"))
    asked.goal_body_fat = *share * percent;
  if (const auto until = read_quantity("--goal-days", request.days, "d"))
    asked.goal_days = *until * day;
  if (const auto change = read_quantity("--activity-change", request.activity_change, "%"))
    asked.activity_change = *change * percent;
  if (const auto share = read_share("--carbohydrate", request.who.carbohydrate))
    asked.carbohydrate = *share * one;
  return asked;
}

}  // namespace

int goal(const goal_request& request, format as) {
  const energy::adult::goal::input asked = read(request);
  adult_request who = request.who;
  const bool screened = !request.profile.empty();
  if (screened) {
    const facts known = read_profile(request.profile);
    obey_stops(known, asked);
    who = with_profile(who, known);
  }
  const auto found = intake_for_goal(read_adult(who), asked);
  if (!found) throw refused{describe(found.error())};
  if (as == format::json) {
    json all{
        {"baseline_kcal", found->baseline.value()}, {"goal_kcal", found->goal.value()},
        {"maintain_kcal", found->maintain.value()}, {"end_weight_kg", found->end.weight().value()},
        {"end_fat_kg", found->end.fat.value()},     {"status", found.status()}};
    if (!screened) all["unscreened"] = true;
    std::printf("%s\n", all.dump(2).c_str());
    return 0;
  }
  table rows({"what", "kcal/d"});
  rows.add({"before", number(found->baseline.value(), 5)});
  rows.add({"to reach the goal", number(found->goal.value(), 5)});
  rows.add({"to hold it then", number(found->maintain.value(), 5)});
  rows.print();
  if (found.status() != 0)
    std::printf("  caution: %s\n", std::string(status_text(found.status())).c_str());
  std::printf("  Hall et al. 2011%s\n", screened ? "" : "; unscreened");
  return 0;
}

}  // namespace tonus::tool

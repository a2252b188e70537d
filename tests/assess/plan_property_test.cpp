// SPDX-License-Identifier: BSL-1.0
// Generated people: no plan breaks a rule, no stop leaks a target, nothing is not finite.
#include <cmath>
#include <random>

#include "people.hpp"

using namespace tonus;

namespace {

#ifdef TONUS_TEST_SANITIZED
constexpr int profiles = 1000;  // five times as slow, and the same paths
#else
constexpr int profiles = 10000;
#endif

/// People from a seed. Only the engine of the standard library is used: its numbers are the same
/// everywhere, those of its distributions are not.
class people {
 public:
  explicit people(std::uint32_t seed) : engine_(seed) {}

  facts next() {
    known_ = {};
    const bool female = chance(0.5);
    const double age = chance(0.05) ? between(13, 18) : between(18, 80);
    const double height = female ? between(150, 180) : between(160, 200);
    const double bmi = chance(0.1) ? between(16, 20) : between(20, 42);
    choose("sex", female ? "female" : "male");
    set("age", age);
    set("height", std::round(height));
    set("weight", std::round(10.0 * bmi * height * height / 10000.0) / 10.0);
    set("pal", std::round(100.0 * between(1.4, 2.2)) / 100.0);
    if (chance(0.5)) set("body_fat", female ? between(15, 50) : between(8, 45));
    choose("goal", one_of("fat_loss|muscle_gain|recomposition|maintain|maintain_loss|tone"));
    if (chance(0.8)) choose("training_status", one_of("novice|intermediate|advanced"));
    if (chance(0.3)) set("max_pullups", std::floor(between(0, 15)));
    if (chance(0.3)) set("fractional_sets_4wk", std::round(between(0, 25)));
    wish(bmi, height);
    screen(female);
    return known_;
  }
  plan_options options() {
    plan_options chosen;
    chosen.strength_days = 2 + static_cast<int>(between(0, 4));
    chosen.vigorous = chance(0.2);
    if (chance(0.3)) chosen.equipment = {std::string(one_of("dumbbell|barbell|machine|cable"))};
    return chosen;
  }

 private:
  double between(double least, double most) {
    return least + (most - least) * (static_cast<double>(engine_()) / 4294967296.0);
  }
  bool chance(double share) { return between(0, 1) < share; }
  std::string_view one_of(std::string_view names) {
    return choice_name(names, 1 + static_cast<int>(between(0, choice_count(names))));
  }
  void set(std::string_view name, double value) { REQUIRE(known_.set(name, value).code >= 0); }
  void choose(std::string_view name, std::string_view choice) {
    REQUIRE(known_.choose(name, choice).code >= 0);
  }
  void wish(double bmi, double height) {
    if (chance(0.2))
      set("goal_weight", std::round((bmi - between(-2, 6)) * height * height / 10000.0));
    if (chance(0.1)) set("goal_body_fat", between(10, 30));
    if (chance(0.1)) choose("goal_back", "yes");
  }
  /// Answers of the screening: mostly none to fear, sometimes a stop, sometimes no answer.
  void screen(bool female) {
    const auto answer = [&](std::string_view fact, std::string_view usual, std::string_view bad) {
      if (!chance(0.03)) choose(fact, chance(0.02) ? bad : usual);
    };
    if (female) answer("pregnancy", "none", "pregnant");
    answer("ed_history", "none", "past");
    answer("diabetes_medication", "none", "insulin");
    answer("exertional_chest_pain", "no", "yes");
    answer("syncope", "no", "yes");
    answer("known_disease", "no", "yes");
    answer("currently_active", "yes", "no");
    if (!chance(0.03)) set("back_red_flags", chance(0.02) ? 1 : 0);
    if (!chance(0.03)) set("back_pain", chance(0.1) ? std::floor(between(1, 10)) : 0);
    if (chance(0.05)) choose("kidney_disease", "yes");
    if (chance(0.05)) choose("fluid_restricted", "yes");
    if (chance(0.05)) set("sleep", between(4, 9));
    if (chance(0.03)) set("scoff", std::floor(between(0, 5)));
  }

  std::mt19937 engine_;
  facts known_;
};

bool finite(const plan& p) {
  const auto good = [](double value) { return std::isfinite(value); };
  bool all = true;
  if (p.food)
    all = good(p.food->intake_kcal) && good(p.food->fat_g) && good(p.food->carbohydrate_g) &&
          good(p.food->protein_g.value_or(0)) && good(p.food->water_l.value_or(0)) &&
          p.food->intake_kcal > 0 && p.food->carbohydrate_g >= 0;
  for (const planned_point& at : p.trajectory)
    all = all && good(at.weight_kg) && good(at.low_kg) && good(at.high_kg) && good(at.fat_kg) &&
          at.low_kg <= at.weight_kg && at.weight_kg <= at.high_kg;
  if (p.cardio) all = all && good(p.cardio->net_kcal) && p.cardio->moderate_min >= 0;
  return all && plan_json(p).find(":nan") == std::string::npos;
}

bool is_listed(const plan& p, const finding& f) {
  for (const unmet_finding& u : p.unmet)
    if (u.found.id() == f.id() && u.found.severity() == f.severity()) return true;
  for (const finding& stop : p.stops)
    if (stop.id() == f.id()) return true;
  return false;
}

/// Whether a plan holds a target of the kind that the stops withhold.
bool leaks(const plan& p, const withholding& held) {
  if (held.targets) return p.made() || !p.trajectory.empty() || p.target || p.check_in;
  bool leak = held.training && (p.training || p.cardio);
  leak = leak || (held.deficit && p.food && p.food->deficit_kcal > 0);
  leak = leak || (held.protein && p.food && p.food->protein_g);
  leak = leak || (held.fluid && p.food && p.food->water_l);
  leak = leak || (held.back_work && p.training && p.training->back_sessions > 0);
  return leak;
}

struct tally {
  int plans = 0, stopped = 0, unscreened = 0, minors = 0, with_conflict = 0;
  int eligible = 0, excepted = 0;
};

void tally_up(tally& kinds, const plan& p, bool adult) {
  bool conflict = false;
  for (const unmet_finding& u : p.unmet) conflict = conflict || u.why == unmet_t::conflict;
  kinds.plans += p.made();
  kinds.stopped += !p.stops.empty();
  kinds.unscreened += !p.needs.empty();
  kinds.minors += !adult;
  kinds.with_conflict += conflict;
  if (!adult || !p.stops.empty() || !p.needs.empty()) return;
  ++kinds.eligible;
  kinds.excepted += conflict || !p.food || !p.training || !p.cardio;
}

}  // namespace

TEST_CASE("plan: ten thousand generated people") {
  people crowd(20261126);
  tally kinds;
  for (int i = 0; i < profiles; ++i) {
    CAPTURE(i);
    const facts known = crowd.next();
    const auto made = make_plan(known, nullptr, crowd.options());
    REQUIRE(made.has_value());
    const plan& p = *made;
    const bool adult = known.given_at(fact_index("age")) >= 18.0;
    CHECK(finite(p));
    CHECK_FALSE(leaks(p, withheld_by(evaluate_rules(known))));
    if (!adult) CHECK_FALSE(p.food.has_value());
    if (p.food && p.food->deficit_kcal > 0)
      CHECK(p.food->intake_kcal >= (known.get("sex")->choice() == "male" ? 1500 : 1200) - 1e-6);
    for (const finding& f : evaluate_rules(facts_under(known, p)))
      if (f.severity() >= severity_t::warn && p.made() && !is_listed(p, f))
        FAIL_CHECK("not clean and not listed: ", std::string(f.id()));
    tally_up(kinds, p, adult);
  }
  MESSAGE("plans ", kinds.plans, ", with a stop ", kinds.stopped, ", with a fact missing ",
          kinds.unscreened, ", minors ", kinds.minors, ", with a conflict ", kinds.with_conflict,
          "; screened adults without a stop ", kinds.eligible, ", of these with a named exception ",
          kinds.excepted);
  CHECK(kinds.eligible > profiles / 2);
  CHECK(kinds.excepted * 20 <= kinds.eligible);  // at most 5 %
}

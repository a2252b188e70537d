// SPDX-License-Identifier: BSL-1.0
// Puts a plan together and lets the rules judge it.
#include <algorithm>
#include <cmath>
#include <tonus/assess/assessment.hpp>
#include <tonus/assess/plan.hpp>

#include "plan_parts.hpp"

namespace tonus {
namespace {

using detail::planned_facts;
using detail::planned_person;

// Rules that must be evaluated before a part of a plan is given out (rules of safety: unscreened
// is not safe).
constexpr std::string_view before_energy[] = {
    "safety.age.minor", "safety.bmi.underweight_deficit", "safety.pregnancy_lactation.deficit",
    "safety.eating_disorder.history", "safety.diabetes.deficit"};
constexpr std::string_view before_training[] = {"safety.exercise.preparticipation"};
constexpr std::string_view before_back_work[] = {"safety.back_pain.red_flags"};

constexpr int stop_weight = 1000;

constexpr double fat_shares[] = {30, 25, 20};  // percent of energy, 15 to 30, [helms14]

bool is_worse(const finding& f) { return f.severity() >= severity_t::warn; }
bool is_stop(const finding& f) { return f.severity() == severity_t::stop_and_refer; }

/// Whether a plan changed what a rule reads.
bool reads_plan(const finding& f, const facts& before) {
  for (std::size_t i = 0; i < f.input_count; ++i) {
    const fact_value& now = f.inputs[i].known;
    if (now.what == nullptr || now.value != now.value) continue;
    const auto was = before.get(now.what->name);
    if (!was || was->value != now.value) return true;
  }
  return false;
}

/// The work on one plan.
class planner {
 public:
  planner(const facts& known, const plan_options& options, detail::intake_band band)
      : person_(known), options_(options), band_(band), judged_(evaluate_rules(known)) {}

  plan make() {
    begin();
    if (result_.withheld.targets) return std::move(result_);
    if (!result_.withheld.training) train();
    eat();
    if (!result_.withheld.targets) finish();
    return std::move(result_);
  }

 private:
  void begin() {
    result_.goal = person_.goal;
    result_.back_emphasis = person_.known.given("goal") && (tone() || person_.is("goal_back"));
    take_stops(judged_);
  }
  bool tone() const { return person_.choice("goal") == "tone"; }

  void take_stops(const std::vector<finding>& findings) {
    result_.stops.clear();
    for (const finding& f : findings)
      if (is_stop(f)) result_.stops.push_back(f);
    result_.withheld = withheld_by(findings);
  }

  /// Notes the facts that keep rules from being evaluated. @return whether all were
  template <std::size_t Size>
  bool screened(const std::string_view (&rules)[Size], const facts& under) {
    bool all = true;
    for (const std::string_view rule : rules) all = screened(rule, under) && all;
    return all;
  }
  bool screened(std::string_view rule, const facts& under) {
    const auto found = evaluate_rule(rule, under);
    if (found && found->severity() != severity_t::not_evaluated) return true;
    need(found ? found->why.name : std::string_view{}, rule);
    return false;
  }
  void need(std::string_view fact, std::string_view rule) {
    const auto same = [&](const needed_fact& n) { return n.fact == fact && n.rule == rule; };
    if (std::none_of(result_.needs.begin(), result_.needs.end(), same))
      result_.needs.push_back({fact, rule});
  }

  void train() {
    planned_facts set;
    withholding held = result_.withheld;
    const planned_cardio cardio = detail::plan_cardio(person_, options_, held, set);
    const facts trial = set.applied_to(person_.known);
    if (!screened(before_training, trial)) return;
    if (!screened(before_back_work, trial)) held.back_work = true;
    set_ = set;
    result_.cardio = cardio;
    result_.training = detail::plan_training(person_, options_, held, set_);
    net_kcal_ = (cardio.net_kcal + detail::net_kcal_of_strength(person_, *result_.training)) / 7.0;
    if (!held.back_work) result_.posture = detail::plan_posture(set_);
  }

  /// Whether what food needs is known; notes what is not.
  bool can_eat() {
    bool all = person_.age >= 18.0;
    for (const auto fact : {"weight", "height", "tee", "rmr"}) {
      if (person_.number(fact) == person_.number(fact)) continue;
      need(fact, {});
      all = false;
    }
    return all;
  }

  void eat() {
    result_.check_in = detail::plan_check_in(person_, set_);
    if (!can_eat()) return;
    const double tee = person_.number("tee");
    auto deficits = detail::deficits_to_try(person_, tee, result_.withheld);
    for (double& deficit : deficits)
      deficit = tee - std::clamp(tee - deficit, band_.least, band_.most);
    deficits.erase(std::unique(deficits.begin(), deficits.end()), deficits.end());
    const facts preferred = attempt_with(deficits.front(), fat_shares[0]).facts_of_it;
    if (!screened(before_energy, preferred)) return;
    if (person_.known.given("goal_weight") && !screened("safety.goal.bmi_floor", preferred)) return;
    if (person_.known.given("goal_body_fat") && !screened("safety.goal.body_fat_floor", preferred))
      return;
    // A safety rule that stops what the goal asks for stops the plan.
    const auto wanted = evaluate_rules(preferred);
    if (withheld_by(wanted).targets) {
      withdraw(wanted);
      return;
    }
    choose(deficits);
  }

  void withdraw(const std::vector<finding>& findings) {
    take_stops(findings);
    result_.training.reset();
    result_.cardio.reset();
    result_.posture.reset();
    result_.check_in.reset();
    set_ = {};
  }

  /// A choice of food with the facts it makes.
  struct attempt {
    planned_food food;
    planned_facts set;
    facts facts_of_it;
  };
  attempt attempt_with(double deficit, double fat_share) const {
    attempt t{.food = {}, .set = set_, .facts_of_it = {}};
    t.food = detail::plan_food(person_, options_, deficit, fat_share, result_.withheld, t.set);
    t.food.activity_kcal = net_kcal_;
    t.set.set("exercise", net_kcal_);
    const double rate = detail::planned_loss_rate(person_, t.food);
    if (rate == rate) {
      t.set.set("weight_trend", -rate);
      t.set.set("loss_rate_absolute", rate / 100.0 * person_.weight);
    }
    t.facts_of_it = t.set.applied_to(person_.known);
    return t;
  }

  /// How bad the findings are that come from the plan: safety weighs more, a stop most.
  int faults(const facts& under) const {
    int count = 0;
    for (const finding& f : evaluate_rules(under)) {
      if (!is_worse(f) || !reads_plan(f, person_.known)) continue;
      count += is_stop(f) ? stop_weight : f.rule->info->category() == "safety" ? 10 : 1;
    }
    return count;
  }

  /// The first choice without a fault, else the one with the fewest: less of a deficit before less
  /// endurance work.
  void choose(const std::vector<double>& deficits) {
    choice best;
    for (const double minutes : endurance_to_try()) {
      set_endurance(minutes);
      for (const double deficit : deficits) try_deficit(deficit, best);
      if (best.faults == 0) break;
    }
    mildest_ = evaluate_rules(attempt_with(0.0, fat_shares[0]).facts_of_it);
    result_.cardio = best.cardio;
    if (best.faults >= stop_weight) return;  // whatever is eaten, a rule stops: no food is planned
    set_ = best.made->set;
    result_.food = best.made->food;
  }

  /// The best attempt so far.
  struct choice {
    std::optional<attempt> made;
    std::optional<planned_cardio> cardio;
    int faults = 0;
  };
  void try_deficit(double deficit, choice& best) const {
    for (const double share : fat_shares) {
      if (best.made && best.faults == 0) return;
      attempt t = attempt_with(deficit, share);
      const int count = faults(t.facts_of_it);
      if (!best.made || count < best.faults) best = {std::move(t), result_.cardio, count};
    }
  }

  /// Moderate minutes a week worth trying, the planned ones first.
  std::vector<double> endurance_to_try() const {
    if (!result_.cardio) return {0.0};
    std::vector<double> tried{result_.cardio->moderate_min};
    for (const double less : {150.0, 75.0})
      if (less < tried.back()) tried.push_back(less);
    return tried;
  }
  void set_endurance(double minutes) {
    if (!result_.cardio) return;
    const double before = result_.cardio->net_kcal;
    detail::set_moderate(person_, *result_.cardio, minutes, set_);
    net_kcal_ += (result_.cardio->net_kcal - before) / 7.0;
  }

  void finish() {
    if (result_.food) (void)detail::project(person_, options_, *result_.food, result_);
    result_.sets_facts = set_.all();
    const auto judged = evaluate_rules(set_.applied_to(person_.known));
    for (const finding& f : judged) {
      if (!is_worse(f)) continue;
      const bool ours = reads_plan(f, person_.known) && !is_of_the_person(f);
      if (is_stop(f) && !ours) continue;  // among the stops
      result_.unmet.push_back({f, ours ? unmet_t::conflict : unmet_t::about_the_person});
    }
  }

  /// Whether a finding is decided by what the plan does not change, and stands without a deficit.
  bool is_of_the_person(const finding& f) const {
    const auto before = person_.known.get(f.says.input);
    const auto now = set_.applied_to(person_.known).get(f.says.input);
    if (!before || !now || before->value != now->value) return false;
    for (const finding& mild : mildest_)
      if (mild.rule == f.rule) return mild.severity() == f.severity();
    return false;
  }

  planned_person person_;
  const plan_options& options_;
  detail::intake_band band_;
  std::vector<finding> judged_;
  planned_facts set_;
  std::vector<finding> mildest_;  // under the plan without a deficit
  double net_kcal_ = 0;
  plan result_;
};

problem not_known(std::string_view fact) {
  const tonus::fact& what = *find_fact(fact);
  return {.code = status::missing_input,
          .minimum = what.least,
          .maximum = what.most,
          .name = what.name,
          .why = what.is_choice() ? what.choices : what.unit};
}

problem check_number(std::string_view name, double value, double least, double most) {
  if (value >= least && value <= most) return {};
  return {
      .code = status::impossible, .value = value, .minimum = least, .maximum = most, .name = name};
}

}  // namespace

problem check_options(const plan_options& options) noexcept {
  if (const problem p = check_number("weeks", options.weeks, 4, 104); p.code < 0) return p;
  if (const problem p = check_number("strength_days", options.strength_days, 2, 5); p.code < 0)
    return p;
  if (const problem p = check_number("meals", options.meals, 2, 6); p.code < 0) return p;
  for (const std::string& name : options.equipment) {
    const auto has = [&](const training::exercise& e) { return e.equipment == name; };
    const auto all = training::exercises();
    if (name.empty() || std::none_of(all.begin(), all.end(), has))
      return {.code = status::unknown_name,
              .name = "equipment",
              .why = "as the exercise table writes it",
              .given = name};
  }
  return {};
}

outcome<plan> detail::make_plan_near(const facts& given, const training::log* log,
                                     const plan_options& options, intake_band band) {
  if (const problem p = check_options(options); p.code < 0) return p;
  facts known = given;
  if (log != nullptr) add_log_facts(known, training::log_facts(*log));
  for (const auto fact : {"goal", "sex", "age"})
    if (!known.get(fact)) return not_known(fact);
  return planner(known, options, band).make();
}

outcome<plan> make_plan(const facts& known, const training::log* log, const plan_options& options) {
  return detail::make_plan_near(known, log, options, {});
}

}  // namespace tonus

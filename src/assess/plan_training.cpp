// SPDX-License-Identifier: BSL-1.0
// Strength work of a plan: days, exercises by equipment and level, sets within the rules.
#include <algorithm>
#include <string>
#include <tonus/training/accounting.hpp>
#include <tonus/training/log_facts.hpp>

#include "plan_parts.hpp"

namespace tonus::detail {
namespace {

using training::exercise;

/// What a place in a session trains.
enum class slot : std::uint8_t { squat, hinge, leg, vertical_pull, row, press, overhead, trunk };

/// Exercises of a slot, the preferred one first. Rows with support come before those without
/// (rule strength.row.support); pull-ups are chosen by how many can be done.
struct choice_of_slot {
  slot what;
  std::string_view exercises[7];
};
constexpr choice_of_slot choices[] = {
    {slot::squat,
     {"squat_barbell", "leg_press", "goblet_squat", "squat_dumbbell", "squat_bodyweight"}},
    {slot::hinge,
     {"deadlift_barbell", "deadlift_dumbbell", "back_extension_machine", "back_extension",
      "superman"}},
    {slot::leg,
     {"deadlift_romanian", "deadlift_romanian_dumbbell", "leg_curl_lying", "lunge_dumbbell",
      "nordic_curl"}},
    {slot::vertical_pull,
     {"lat_pulldown_wide", "lat_pulldown_machine", "pull_up_assisted_machine",
      "pull_up_band_assisted"}},
    {slot::row,
     {"dumbbell_row_single_arm", "cable_row_seated", "row_machine", "row_kettlebell_single_arm",
      "row_band", "row_suspended", "barbell_row"}},
    {slot::press, {"bench_press_barbell", "bench_press_dumbbell", "chest_press_lever", "push_up"}},
    {slot::overhead,
     {"overhead_press_barbell", "shoulder_press_dumbbell", "shoulder_press_machine",
      "shoulder_press_kettlebell"}},
    {slot::trunk, {"dead_bug"}},
};

/// Work that loads the spine, left out where a stop withholds back work.
constexpr std::string_view loads_spine[] = {"squat_barbell",     "goblet_squat",
                                            "squat_dumbbell",    "overhead_press_barbell",
                                            "deadlift_romanian", "deadlift_romanian_dumbbell"};

// Kinds of days. Deadlifts come once a week; every upper and whole-body day has a pulldown or
// pull-up and a row.
constexpr slot whole[] = {slot::squat, slot::vertical_pull, slot::row,
                          slot::press, slot::overhead,      slot::trunk};
constexpr slot whole_with_hinge[] = {slot::squat, slot::hinge, slot::vertical_pull,
                                     slot::row,   slot::press, slot::trunk};
constexpr slot upper[] = {slot::vertical_pull, slot::row, slot::press, slot::overhead};
constexpr slot upper_with_hinge[] = {slot::hinge, slot::vertical_pull, slot::row, slot::press};
constexpr slot lower[] = {slot::squat, slot::leg, slot::trunk};
constexpr slot pressing[] = {slot::press, slot::overhead, slot::trunk};

struct day_plan {
  int weekday;  // from 0, Monday
  std::span<const slot> slots;
};

/// Days of a week: two days of rest of 48 hours and more lie between two with back work.
std::vector<day_plan> days_of(int sessions) {
  switch (sessions) {
    case 2:
      return {{0, whole_with_hinge}, {3, whole}};
    case 3:
      return {{0, whole_with_hinge}, {2, whole}, {4, whole}};
    case 4:
      return {{0, upper_with_hinge}, {1, lower}, {3, upper}, {4, lower}};
    default:
      return {{0, upper_with_hinge}, {1, lower}, {2, pressing}, {3, lower}, {4, upper}};
  }
}

/// Most weekly fractional sets for the back: the band is 4 to 20 for a novice, 10 to 20 for others
/// (rule strength.volume.weekly_sets); novices start in its lower half.
double most_back_sets(const planned_person& person) {
  const auto level = person.choice("training_status");
  const double aim = level == "intermediate" || level == "advanced" ? 20.0 : 12.0;
  // The ramp: at most a fifth over the mean of four weeks (rule strength.volume.ramp).
  const double lately = person.number("fractional_sets_4wk");
  return lately >= 4.0 ? std::min(aim, 1.2 * lately) : aim;
}

class builder {
 public:
  builder(const planned_person& person, const plan_options& options, const withholding& held)
      : person_(person), options_(options), held_(held) {}

  planned_training week(int sets) const {
    planned_training made;
    for (const day_plan& day : days_of(options_.strength_days)) {
      planned_session session{.weekday = day.weekday};
      for (const slot what : day.slots) add(session, what, sets);
      if (!session.exercises.empty()) made.sessions.push_back(std::move(session));
    }
    return made;
  }

 private:
  bool at_hand(const exercise& e) const {
    if (options_.equipment.empty() || e.equipment == "body only") return true;
    return std::find(options_.equipment.begin(), options_.equipment.end(), e.equipment) !=
           options_.equipment.end();
  }
  bool allowed(const exercise& e) const {
    const bool spine = e.back_primary || std::find(std::begin(loads_spine), std::end(loads_spine),
                                                   e.id) != std::end(loads_spine);
    return at_hand(e) && !(held_.back_work && spine);
  }
  const exercise* first_of(slot what) const {
    for (const choice_of_slot& line : choices) {
      if (line.what != what) continue;
      for (const std::string_view id : line.exercises) {
        const exercise* e = id.empty() ? nullptr : training::find_exercise(id);
        if (e != nullptr && allowed(*e)) return e;
      }
    }
    return nullptr;
  }
  void add(planned_session& session, slot what, int sets) const {
    // At the lowest levels the deadlift goes, then the pulldown: a row a session is left.
    if ((sets <= 0 && what == slot::hinge) || (sets < 0 && what == slot::vertical_pull)) return;
    // Back pain of 4 and more: no deadlift (rule safety.back_pain.red_flags).
    if (what == slot::hinge && person_.number("back_pain") >= 4.0) return;
    planned_exercise e{.sets = follows_back(what) ? std::max(1, sets)
                               : novice()         ? 2
                                                  : 3,
                       .reps_low = 8,
                       .reps_high = 12,
                       .rir = 2,
                       .concentric_s = 1,
                       .eccentric_s = 2,
                       .why = "whole_body"};
    e.progression = novice() ? "linear" : "double_progression";
    e.what = first_of(what);
    if (what == slot::vertical_pull) choose_pull(e);
    if (e.what == nullptr) return;
    if (e.what->back_primary && e.why == "whole_body") {
      e.why = "back";  // rows, pulldowns and deadlifts: 10 to 12 repetitions, [seed001]
      e.reps_low = 10;
    }
    session.back = session.back || e.what->back_primary;
    session.exercises.push_back(e);
  }
  /// Pulling and pressing share the number that the back's weekly sets allow, so that they balance
  /// (rule strength.balance.push_pull).
  static bool follows_back(slot what) {
    return what != slot::squat && what != slot::leg && what != slot::trunk;
  }
  /// Pull-ups from two strict repetitions on, 2 to 5 to a set (rule strength.pullup.scaling).
  void choose_pull(planned_exercise& e) const {
    const exercise* pull_up = training::find_exercise("pull_up");
    if (!(person_.number("max_pullups") >= 2.0) || !allowed(*pull_up)) return;
    e.what = pull_up;
    e.reps_low = 2;
    e.reps_high = 5;
    e.why = "pull_up_ready";
  }
  bool novice() const {
    const auto level = person_.choice("training_status");
    return level != "intermediate" && level != "advanced";
  }

  const planned_person& person_;
  const plan_options& options_;
  const withholding& held_;
};

/// Six weeks of the plan as a log, so that it is counted as every log is.
training::log as_log(const planned_training& week) {
  training::log log;
  const civil_day monday = civil_day(std::chrono::year(2024) / 1 / 1);  // a Monday
  for (int number = 0; number < 6; ++number)
    for (const planned_session& session : week.sessions)
      for (const planned_exercise& e : session.exercises)
        for (int set = 0; set < e.sets; ++set)
          (void)log.add({.time = start_of(monday + std::chrono::days(7 * number + session.weekday)),
                         .exercise = e.what->id,
                         .reps = static_cast<double>(e.reps_low),
                         .rir = static_cast<double>(e.rir)});
  return log;
}

void count(planned_training& week, planned_facts& set) {
  const training::log log = as_log(week);
  if (log.sets().empty()) return;
  for (const training::log_fact& fact : training::log_facts(log)) {
    if (fact.name == "back_sessions") week.back_sessions = fact.value;
    if (fact.name == "min_gap") week.min_gap_h = fact.value;
    if (fact.name == "pull_sets") week.pull_sets = fact.value;
    if (fact.name == "push_sets") week.push_sets = fact.value;
    // The mean of the weeks before a plan is the log's, not the plan's.
    if (find_fact(fact.name) != nullptr && fact.name != "fractional_sets_4wk")
      set.set(fact.name, fact.value);
  }
  const auto weeks = training::weekly_training(log);
  for (std::size_t m = 1; weeks && m <= training::muscle_count; ++m) {
    const auto& row = weeks->front().muscles[m];
    if (row.fractional_sets > 0)
      week.muscles.push_back(
          {static_cast<training::muscle>(m), row.direct_sets, row.fractional_sets});
  }
}

double back_sets(const planned_training& week) {
  for (const planned_muscle& m : week.muscles)
    if (m.which == training::muscle::back) return m.fractional_sets;
  return 0.0;
}

}  // namespace

planned_training plan_training(const planned_person& person, const plan_options& options,
                               const withholding& held, planned_facts& set) {
  const builder build(person, options, held);
  const double most = most_back_sets(person);
  planned_training week;
  planned_facts told;
  // The most sets to an exercise, four at most, that keep the back within its weekly sets.
  for (int sets = 4; sets >= -1; --sets) {
    told = {};
    week = build.week(sets);
    count(week, told);
    if (back_sets(week) <= most) break;
  }
  for (const planned_fact& fact : told.all()) set.set(fact.name, fact.value);
  set.set("strength_days", static_cast<double>(week.sessions.size()));
  set.choose("resistance_training", week.sessions.size() >= 2 ? "yes" : "no");
  set.set("hard_sessions", static_cast<double>(week.sessions.size()));
  set.set("concentric", 1);
  set.set("eccentric", 2);
  set.choose("has_both", "no");
  set.choose("multijoint_before_single", "yes");
  return week;
}

}  // namespace tonus::detail

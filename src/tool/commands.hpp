// SPDX-License-Identifier: BSL-1.0
/// @file
/// The commands of the tool. Each prints to stdout and returns the exit code: 0 done, 1 refused.
#pragma once

#include <optional>
#include <string>
#include <tonus/message.hpp>
#include <vector>

#include "log_file.hpp"

namespace tonus::tool {

/// How a result is printed.
enum class format { table, json };

/// Lists equations, rules and exercises. @param what part of the id or title, may be empty
int list(const std::string& what, format as);

/// Shows one equation, rule, fact or exercise. @param id its id or name
int show(const std::string& id, format as);

/// What `tonus eval` was asked for.
struct eval_request {
  std::string id;                      ///< the equation
  std::vector<std::string> arguments;  ///< `name=value`, value with or without unit
};
/// Evaluates one equation.
int eval(const eval_request& request, format as);

/// What `tonus choose` was asked for.
struct choose_request {
  std::string family;                  ///< a fact, or an id without its last part
  std::string profile;                 ///< path of a JSON file, may be empty
  std::vector<std::string> arguments;  ///< `name=value`, value with or without unit
};
/// Lists the equations of a family that can be used, best first.
int choose(const choose_request& request, format as);

/// What `tonus assess` was asked for.
struct assess_request {
  std::string profile;      ///< path of a JSON file, may be empty
  std::string log;          ///< path of an export of Strong or Hevy, may be empty
  std::string weights;      ///< path of a CSV file of weights and intakes, may be empty
  std::string weight_unit;  ///< kg or lb where the log does not say; empty: kg is assumed
  int weeks = 4;            ///< weeks of volume shown in the table
  std::string html;         ///< path of a page to write, may be empty
};
/// Assesses a person and a training log.
int assess(const assess_request& request, format as);

/// What `tonus plan` was asked for.
struct plan_request {
  std::string profile;                 ///< path of a JSON file
  std::string log;                     ///< path of a training log, may be empty
  std::string weight_unit;             ///< as in assess_request
  std::string start;                   ///< first day as 2026-01-31; empty: today
  int weeks = 12;                      ///< how far the trajectory is projected
  int strength_days = 3;               ///< strength sessions a week
  int meals = 4;                       ///< main meals a day
  bool vigorous = false;               ///< interval training is wanted
  std::vector<std::string> equipment;  ///< what is at hand; empty: everything
  std::string html;                    ///< path of a page to write, may be empty
};
/// Makes a plan for a person.
int plan_person(const plan_request& request, format as);

/// What `tonus next` was asked for.
struct next_request {
  std::string log;                ///< path of a training log
  std::string profile;            ///< path of a JSON file, may be empty
  std::string weight_unit;        ///< kg or lb where the log does not say
  std::string scheme = "double";  ///< double, linear, acsm, rpe or percent
  std::string reps = "8-12";      ///< repetitions, or a range of them
  std::string plates = "kg";      ///< kg or lb: what can be loaded, and the unit that is shown
  double rpe = 8;                 ///< effort to aim at
  int sets = 0;                   ///< 0: as many as in the last session
  bool no_deload = false;         ///< never an easy week
  std::string plan;               ///< weeks of the scheme percent; empty: the usual ones
  std::string start;              ///< its first day; empty: the day after the log
  double tm_share = 0.9;          ///< its training maximum over the best estimate
};
/// The next session of every exercise of a log.
int next(const next_request& request, format as);

/// What `tonus records` was asked for.
struct records_request {
  std::string log;          ///< path of a training log
  std::string weight_unit;  ///< kg or lb where the log does not say
};
/// Personal records of every exercise of a log.
int records(const records_request& request, format as);

/// What `tonus met` was asked for.
struct met_request {
  std::vector<std::string> words;  ///< words of the activity, or its code
  std::string weight;              ///< body weight with or without unit, may be empty
  std::string minutes;             ///< duration with or without unit, may be empty
};
/// Searches the compendium of activities, and gives the energy where weight and minutes are known.
int met(const met_request& request, format as);

/// Explains a rule: what it reads, thresholds, grade, sources, clearing condition, texts.
int explain(const std::string& id, language_t language, format as);

/// What `tonus check` was asked for.
struct check_request {
  std::vector<std::string> words;             ///< the claim
  std::string profile;                        ///< path of a JSON file, may be empty
  language_t language = language_t::english;  ///< of the message
};
/// Checks a popular claim. @return 1 where no rule judges it
int check(const check_request& request, format as);

/// A person of the adult model, as options; each with or without unit, empty: not given.
struct adult_request {
  std::string sex, age, height, weight, pal;  ///< required
  std::string fat, intake;                    ///< else estimated
  std::string baseline;                       ///< balanced or imbalanced
  std::string carbohydrate_baseline;          ///< share of the baseline intake
  std::string carbohydrate;                   ///< share from day 0 on
};

/// What `tonus simulate` was asked for.
struct simulate_request {
  adult_request who;                               ///< the person
  std::string intake, sodium, activity;            ///< schedules such as `step:350:0:120`
  int days = 365;                                  ///< how long
  std::vector<int> at;                             ///< days to print; empty: a choice
  int steps_per_day = 1;                           ///< of the integration
  std::string intake_doubt, pal_doubt, fat_doubt;  ///< standard deviations for bands
  std::string svg;                                 ///< path of a picture to write, may be empty
};
/// Simulates the energy balance of an adult.
int simulate(const simulate_request& request, format as);

/// What `tonus goal` was asked for.
struct goal_request {
  adult_request who;             ///< the person
  std::string profile;           ///< path of facts whose stops are obeyed, or empty
  std::string weight, body_fat;  ///< one of them
  std::string days;              ///< until then
  std::string activity_change;   ///< in %
};
/// What to eat for a goal, and what then holds it.
int goal(const goal_request& request, format as);

/// What `tonus cohort` was asked for.
struct cohort_request {
  std::string in, out;    ///< paths of CSV files
  int days = 365;         ///< how long
  int every = 0;          ///< write every so many days; 0: the last only
  int days_per_step = 1;  ///< of the integration
  int threads = 1;        ///< how many
};
/// Simulates people of a file of any size into another.
int cohort(const cohort_request& request);

/// What `tonus volume` was asked for.
struct volume_request {
  log_file log;                          ///< the training log
  bool rolling = false;                  ///< seven days each up to the last logged, not ISO weeks
  std::optional<double> hard_rir;        ///< most repetitions in reserve of a hard set
  std::optional<double> body_weight_kg;  ///< counted where an exercise moves it
  int last = 8;                          ///< weeks in the table; CSV and JSON hold all
  bool csv = false;                      ///< rows of week and muscle
};
/// Weekly sets, tonnage, frequency and gaps of a training log.
int volume(const volume_request& request, format as);

/// What `tonus load` was asked for.
struct load_request {
  log_file log;                    ///< the training log
  std::string measure = "tonnes";  ///< tonnes or sets
  std::string from;                ///< first day; empty: of the first working set
  std::string until;               ///< last day; empty: of the last working set
};
/// Load of the days of a training log.
int load(const load_request& request, format as);

/// Prints a training log as `training::export_csv` writes it.
int export_log(const log_file& file);

/// What `tonus expenditure` was asked for.
struct expenditure_request {
  std::string file;     ///< CSV file of weights, and of intakes where it has them
  std::string intake;   ///< CSV file of intakes, may be empty
  std::string profile;  ///< path of a JSON file, may be empty
  std::string sex, age, height, pal, fat;  ///< facts as text, each may be empty
  std::string weight_unit;  ///< kg, lb or st where the file does not say; empty: kg is assumed
  std::string dates;        ///< day-first or month-first, or empty
  std::string svg;          ///< path of a picture to write, may be empty
};
/// Estimates energy expenditure; 1 where no method has an answer.
int expenditure(const expenditure_request& request, format as);

/// Raised for input that cannot be used; main prints it to stderr and exits with 1.
struct refused {
  std::string message;  ///< what is wrong, with file, line or argument
};

}  // namespace tonus::tool

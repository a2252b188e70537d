// SPDX-License-Identifier: BSL-1.0
#include <CLI/CLI.hpp>
#include <cstdio>
#include <tonus/version.hpp>

#include "commands.hpp"

namespace {

using namespace tonus::tool;

/// Declares the commands; the chosen one fills `run`.
struct command_line {
  CLI::App app{"Fitness rules with units, sources and honest errors", "tonus"};
  bool json = false;
  std::string text;
  eval_request evaluation;
  choose_request choice;
  assess_request assessment;
  plan_request planned;
  next_request coming;
  records_request best;
  met_request activity;
  check_request claim;
  simulate_request simulation;
  goal_request aim;
  cohort_request people;
  volume_request training;
  load_request strain;
  log_file kept;
  expenditure_request tracked;
  int code = 0;

  command_line() {
    app.set_version_flag("--version", std::string(tonus::version()));
    app.require_subcommand(1);
    declare_list();
    declare_show();
    declare_eval();
    declare_choose();
    declare_assess();
    declare_plan();
    declare_next();
    declare_records();
    declare_met();
    declare_explain();
    declare_check();
    declare_simulate();
    declare_goal();
    declare_cohort();
    declare_volume();
    declare_load();
    declare_export();
    declare_expenditure();
  }

  [[nodiscard]] format as() const { return json ? format::json : format::table; }

  CLI::App* declare(const char* name, const char* what) {
    CLI::App* command = app.add_subcommand(name, what);
    command->add_flag("--json", json, "print JSON for programs");
    return command;
  }

  void declare_list() {
    CLI::App* command = declare("list", "list equations, rules and exercises");
    command->add_option("PART", text, "only those whose id or title holds this");
    command->callback([this] { code = list(text, as()); });
  }

  void declare_show() {
    CLI::App* command = declare("show", "show an equation, a rule, a fact or an exercise");
    command->add_option("ID", text, "its id")->required();
    command->callback([this] { code = show(text, as()); });
  }

  void declare_eval() {
    CLI::App* command = declare("eval", "evaluate an equation");
    command->add_option("ID", evaluation.id, "its id")->required();
    command->add_option("NAME=VALUE", evaluation.arguments, "weight=176lb sex=male ...");
    command->callback([this] { code = eval(evaluation, as()); });
  }

  void add_language(CLI::App* command) {
    command->add_option("--language", claim.language, "language of the texts: en or de")
        ->transform(CLI::CheckedTransformer(std::map<std::string, tonus::language_t>{
            {"en", tonus::language_t::english}, {"de", tonus::language_t::german}}));
  }

  void declare_explain() {
    CLI::App* command = declare("explain", "explain a rule: inputs, thresholds, sources, texts");
    command->add_option("RULE", text, "its id")->required();
    add_language(command);
    command->callback([this] { code = explain(text, claim.language, as()); });
  }

  void declare_check() {
    CLI::App* command = declare("check", "check a claim, such as: crunches burn belly fat");
    command->add_option("CLAIM", claim.words, "the claim, in English or German")->required();
    command->add_option("--profile", claim.profile, "JSON file with facts of the person");
    add_language(command);
    command->callback([this] { code = check(claim, as()); });
  }

  void declare_choose() {
    CLI::App* command = declare("choose", "list the equations for a result, best first");
    command->add_option("FAMILY", choice.family, "body_fat, rmr, training.one_rm, ...")->required();
    command->add_option("NAME=VALUE", choice.arguments, "weight=176lb sex=male triceps=12mm ...");
    command->add_option("--profile", choice.profile, "facts of the person, JSON");
    command->callback([this] { code = choose(choice, as()); });
  }

  void declare_assess() {
    CLI::App* command = declare("assess", "assess a person and a training log");
    command->add_option("--profile", assessment.profile, "facts of the person, JSON");
    command->add_option("--log", assessment.log, "export of Strong or Hevy, CSV");
    add_weight_unit(command, assessment.weight_unit);
    command->add_option("--html", assessment.html, "write a page with charts to this file");
    command->add_option("--weights", assessment.weights,
                        "weights, intakes, girths, folds, mornings: CSV");
    command->add_option("--weeks", assessment.weeks, "weeks of volume in the table")
        ->check(CLI::Range(1, 1000));
    command->callback([this] { code = assess(assessment, as()); });
  }

  void declare_plan() {
    CLI::App* command = declare("plan", "make a plan for a person: food, training, trajectory");
    command->add_option("--profile", planned.profile, "facts of the person, JSON")->required();
    command->add_option("--log", planned.log, "training log, CSV");
    add_weight_unit(command, planned.weight_unit);
    command->add_option("--start", planned.start, "first day, such as 2026-01-31; default today");
    command->add_option("--weeks", planned.weeks, "weeks that are projected, 4 to 104");
    command->add_option("--strength-days", planned.strength_days, "strength sessions a week");
    command->add_option("--meals", planned.meals, "main meals a day");
    command->add_option("--equipment", planned.equipment, "what is at hand, as `list` names it");
    command->add_option("--html", planned.html, "write a page with its picture to this file");
    command->add_flag("--vigorous", planned.vigorous, "interval training is wanted");
    command->callback([this] { code = plan_person(planned, as()); });
  }

  void declare_next() {
    CLI::App* command = declare("next", "load, repetitions and sets of the next session, and why");
    command->add_option("LOG", coming.log, "training log, CSV")->required();
    command->add_option("--profile", coming.profile, "facts of the person, JSON: screened first");
    add_weight_unit(command, coming.weight_unit);
    command->add_option("--scheme", coming.scheme, "model of progression")
        ->check(CLI::IsMember({"double", "linear", "acsm", "rpe", "percent"}));
    command->add_option("--reps", coming.reps, "repetitions such as 5 or 8-12");
    command->add_option("--sets", coming.sets, "sets; else as many as in the last session")
        ->check(CLI::Range(1, 20));
    command->add_option("--rpe", coming.rpe, "effort to aim at, of the scheme rpe");
    command->add_option("--plan", coming.plan, "of percent: weeks such as 65x5,75x5,85x5/70x3");
    command->add_option("--start", coming.start, "of percent: first day, else after the log");
    command->add_option("--tm-share", coming.tm_share, "of percent: share of the best estimate");
    command->add_option("--plates", coming.plates, "what can be loaded")
        ->check(CLI::IsMember({"kg", "lb"}));
    command->add_flag("--no-deload", coming.no_deload, "never an easy week");
    command->callback([this] { code = tonus::tool::next(coming, as()); });
  }

  void declare_records() {
    CLI::App* command = declare("records", "best loads, estimated maxima and their trends");
    command->add_option("LOG", best.log, "training log, CSV")->required();
    add_weight_unit(command, best.weight_unit);
    command->callback([this] { code = records(best, as()); });
  }

  static void add_weight_unit(CLI::App* command, std::string& unit) {
    command->add_option("--weight-unit", unit, "of a log that does not say")
        ->check(CLI::IsMember({"kg", "lb"}));
  }

  static void declare_log(CLI::App* command, log_file& file) {
    command->add_option("LOG", file.path, "export of Strong, Hevy, FitNotes, Fitbod or tonus, CSV")
        ->required();
    add_weight_unit(command, file.weight_unit);
    command->add_option("--columns", file.columns,
                        "of any other file: start=Date;exercise=Lift;load_kg=Weight;reps=Reps");
  }

  void declare_volume() {
    CLI::App* command = declare("volume", "weekly sets per muscle, tonnage, frequency, rest gaps");
    declare_log(command, training.log);
    command
        ->add_option_function<std::string>(
            "--weeks", [this](const std::string& form) { training.rolling = form == "rolling"; },
            "iso (Monday to Sunday) or rolling (up to the last logged day)")
        ->check(CLI::IsMember({"iso", "rolling"}));
    command->add_option("--hard-rir", training.hard_rir,
                        "most repetitions in reserve of a hard set, 0 to 10");
    command->add_option("--body-weight", training.body_weight_kg,
                        "kg, counted where an exercise moves it");
    command->add_option("--last", training.last, "weeks in the table")->check(CLI::Range(1, 1000));
    command->add_flag("--csv", training.csv, "rows of week and muscle")->excludes("--json");
    command->callback([this] { code = volume(training, as()); });
  }

  void declare_load() {
    CLI::App* command = declare("load", "load of the days: week, monotony, strain, averages");
    declare_log(command, strain.log);
    command->add_option("--measure", strain.measure, "tonnes lifted or working sets")
        ->check(CLI::IsMember({"tonnes", "sets"}));
    command->add_option("--from", strain.from, "first day, else of the first working set");
    command->add_option("--until", strain.until, "last day, else of the last working set");
    command->callback([this] { code = load(strain, as()); });
  }

  void declare_export() {
    CLI::App* command = app.add_subcommand("export", "print a training log as plain CSV");
    declare_log(command, kept);
    command->callback([this] { code = export_log(kept); });
  }

  void declare_met() {
    CLI::App* command = declare("met", "find activities and their energy cost (MET)");
    command->add_option("WORD", activity.words, "words of the activity, or its code")->required();
    command->add_option("--weight", activity.weight, "body weight, for the energy");
    command->add_option("--minutes", activity.minutes, "duration, for the energy");
    command->callback([this] { code = met(activity, as()); });
  }

  static void declare_adult(CLI::App* command, adult_request& who) {
    command->add_option("--sex", who.sex, "male or female");
    command->add_option("--age", who.age, "years, at least 18");
    command->add_option("--height", who.height, "such as 178cm");
    command->add_option("--weight", who.weight, "such as 90kg or 198lb");
    command->add_option("--pal", who.pal, "physical activity level");
    command->add_option("--fat", who.fat, "body fat, such as 23.9kg; else estimated");
    command->add_option("--intake", who.intake, "baseline, such as 2600kcal/d; else from --pal");
    command->add_option("--baseline", who.baseline, "what a given intake means")
        ->check(CLI::IsMember({"balanced", "imbalanced"}));
    command->add_option("--carbohydrate-baseline", who.carbohydrate_baseline, "share, else 0.5");
    command->add_option("--carbohydrate", who.carbohydrate, "share from day 0 on");
  }

  void declare_simulate() {
    CLI::App* command = declare("simulate", "simulate the weight of an adult through time");
    declare_adult(command, simulation.who);
    const char* shapes = "const:A, ramp:A:B:N, onoff:A:B:N or step:A:B:N";
    command->add_option("--intake-change", simulation.intake, std::string("kcal/d, ") + shapes);
    command->add_option("--sodium-change", simulation.sodium, std::string("mg/d, ") + shapes);
    command->add_option("--activity-change", simulation.activity, std::string("%, ") + shapes);
    command->add_option("--days", simulation.days, "how long")->check(CLI::Range(1, 73000));
    command->add_option("--at", simulation.at, "days to print, such as 1,7,30")->delimiter(',');
    command->add_option("--steps-per-day", simulation.steps_per_day, "of the integration")
        ->check(CLI::Range(1, 96));
    command->add_option("--intake-sd", simulation.intake_doubt, "doubt of the intake, such as 10%");
    command->add_option("--pal-sd", simulation.pal_doubt, "doubt of the activity level, as 0.1");
    command->add_option("--fat-sd", simulation.fat_doubt, "doubt of the body fat, such as 2kg");
    command->add_option("--svg", simulation.svg, "write a picture to this file");
    command->callback([this] { code = simulate(simulation, as()); });
  }

  void declare_goal() {
    CLI::App* command = declare("goal", "what an adult eats to reach a weight, and to hold it");
    declare_adult(command, aim.who);
    command->add_option("--profile", aim.profile,
                        "facts of the person, JSON; its stops are obeyed");
    command->add_option("--goal-weight", aim.weight, "such as 80kg");
    command->add_option("--goal-body-fat", aim.body_fat, "in place of a weight, such as 20%");
    command->add_option("--goal-days", aim.days, "days until then")->required();
    command->add_option("--activity-change", aim.activity_change, "in %, such as 20");
    command->callback([this] { code = goal(aim, as()); });
  }

  void declare_cohort() {
    CLI::App* command = app.add_subcommand("cohort", "simulate the adults of a CSV file");
    command->add_option("IN", people.in, "one person in each row")->required();
    command->add_option("OUT", people.out, "written whole or not at all")->required();
    command->add_option("--days", people.days, "how long")->check(CLI::Range(1, 73000));
    command->add_option("--every", people.every, "write every so many days; 0: the last only");
    command->add_option("--days-per-step", people.days_per_step, "1 to 7")->check(CLI::Range(1, 7));
    command->add_option("--threads", people.threads, "how many")->check(CLI::Range(1, 1024));
    command->callback([this] { code = cohort(people); });
  }

  void declare_expenditure() {
    CLI::App* command = declare("expenditure", "what a person spends, from weights and intake");
    command->add_option("FILE", tracked.file, "CSV with date, weight and kcal")->required();
    command->add_option("--intake", tracked.intake, "CSV with date and kcal");
    command->add_option("--profile", tracked.profile, "facts of the person, JSON");
    command->add_option("--sex", tracked.sex, "male or female");
    command->add_option("--age", tracked.age, "such as 34");
    command->add_option("--height", tracked.height, "such as 168cm");
    command->add_option("--pal", tracked.pal, "activity level expected, such as 1.55");
    command->add_option("--fat", tracked.fat, "body fat, such as 27kg; else estimated");
    command->add_option("--weight-unit", tracked.weight_unit, "of a file that does not say")
        ->check(CLI::IsMember({"kg", "lb", "st"}));
    command->add_option("--dates", tracked.dates, "order of dates with slashes")
        ->check(CLI::IsMember({"day-first", "month-first"}));
    command->add_option("--svg", tracked.svg, "picture to write");
    command->callback([this] { code = expenditure(tracked, as()); });
  }
};

}  // namespace

int main(int argc, char** argv) {
  constexpr int wrong_usage = 2;
  try {
    command_line line;
    try {
      line.app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
      return line.app.exit(e) == 0 ? 0 : wrong_usage;
    }
    return line.code;
  } catch (const refused& e) {
    std::fprintf(stderr, "tonus: %s\n", e.message.c_str());
  } catch (const std::exception& e) {
    std::fprintf(stderr, "tonus: %s\n", e.what());
  }
  return 1;
}

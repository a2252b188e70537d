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
  assess_request assessment;
  next_request coming;
  records_request best;
  met_request activity;
  int code = 0;

  command_line() {
    app.set_version_flag("--version", std::string(tonus::version()));
    app.require_subcommand(1);
    declare_list();
    declare_show();
    declare_eval();
    declare_assess();
    declare_next();
    declare_records();
    declare_met();
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

  void declare_assess() {
    CLI::App* command = declare("assess", "assess a person and a training log");
    command->add_option("--profile", assessment.profile, "facts of the person, JSON");
    command->add_option("--log", assessment.log, "export of Strong or Hevy, CSV");
    add_weight_unit(command, assessment.weight_unit);
    command->add_option("--html", assessment.html, "write a page with charts to this file");
    command->add_option("--weeks", assessment.weeks, "weeks of volume in the table")
        ->check(CLI::Range(1, 1000));
    command->callback([this] { code = assess(assessment, as()); });
  }

  void declare_next() {
    CLI::App* command = declare("next", "load, repetitions and sets of the next session, and why");
    command->add_option("LOG", coming.log, "training log, CSV")->required();
    command->add_option("--profile", coming.profile, "facts of the person, JSON: screened first");
    add_weight_unit(command, coming.weight_unit);
    command->add_option("--scheme", coming.scheme, "model of progression")
        ->check(CLI::IsMember({"double", "linear", "acsm", "rpe"}));
    command->add_option("--reps", coming.reps, "repetitions such as 5 or 8-12");
    command->add_option("--sets", coming.sets, "sets; else as many as in the last session")
        ->check(CLI::Range(1, 20));
    command->add_option("--rpe", coming.rpe, "effort to aim at, of the scheme rpe");
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

  void declare_met() {
    CLI::App* command = declare("met", "find activities and their energy cost (MET)");
    command->add_option("WORD", activity.words, "words of the activity, or its code")->required();
    command->add_option("--weight", activity.weight, "body weight, for the energy");
    command->add_option("--minutes", activity.minutes, "duration, for the energy");
    command->callback([this] { code = met(activity, as()); });
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

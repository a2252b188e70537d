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
  met_request activity;
  expenditure_request tracked;
  int code = 0;

  command_line() {
    app.set_version_flag("--version", std::string(tonus::version()));
    app.require_subcommand(1);
    declare_list();
    declare_show();
    declare_eval();
    declare_assess();
    declare_met();
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

  void declare_assess() {
    CLI::App* command = declare("assess", "assess a person and a training log");
    command->add_option("--profile", assessment.profile, "facts of the person, JSON");
    command->add_option("--log", assessment.log, "export of Strong or Hevy, CSV");
    command->add_option("--weights", assessment.weights, "weights, intakes, girths, folds: CSV");
    command->add_option("--weight-unit", assessment.weight_unit, "of a log that does not say")
        ->check(CLI::IsMember({"kg", "lb"}));
    command->add_option("--weeks", assessment.weeks, "weeks of volume in the table")
        ->check(CLI::Range(1, 1000));
    command->callback([this] { code = assess(assessment, as()); });
  }

  void declare_met() {
    CLI::App* command = declare("met", "find activities and their energy cost (MET)");
    command->add_option("WORD", activity.words, "words of the activity, or its code")->required();
    command->add_option("--weight", activity.weight, "body weight, for the energy");
    command->add_option("--minutes", activity.minutes, "duration, for the energy");
    command->callback([this] { code = met(activity, as()); });
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

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
  volume_request training;
  log_file kept;
  int code = 0;

  command_line() {
    app.set_version_flag("--version", std::string(tonus::version()));
    app.require_subcommand(1);
    declare_list();
    declare_show();
    declare_eval();
    declare_assess();
    declare_met();
    declare_volume();
    declare_export();
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
    command->add_option("--weight-unit", assessment.weight_unit, "of a log that does not say")
        ->check(CLI::IsMember({"kg", "lb"}));
    command->add_option("--weeks", assessment.weeks, "weeks of volume in the table")
        ->check(CLI::Range(1, 1000));
    command->callback([this] { code = assess(assessment, as()); });
  }

  static void declare_log(CLI::App* command, log_file& file) {
    command->add_option("LOG", file.path, "export of Strong, Hevy, FitNotes, Fitbod or tonus, CSV")
        ->required();
    command->add_option("--weight-unit", file.weight_unit, "of a log that does not say")
        ->check(CLI::IsMember({"kg", "lb"}));
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

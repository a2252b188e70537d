// SPDX-License-Identifier: BSL-1.0
// Prints what the library reads from a log file, one value a line, for comparison by a script:
//   log_summary FILE [kg|lb|- [COLUMNS|- [export]]]
// With `export` it prints the log as export_csv writes it instead.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <tonus/training/accounting.hpp>
#include <tonus/training/log.hpp>
#include <tonus/training/log_export.hpp>
#include <tonus/training/log_facts.hpp>
#include <tonus/training/strength.hpp>

namespace {

using namespace tonus::training;

void print_report(const log_report& report) {
  std::printf("rows %lld\nsets %lld\nworking_sets %lld\nother_rows %lld\nreps %lld\n",
              static_cast<long long>(report.rows), static_cast<long long>(report.sets),
              static_cast<long long>(report.working_sets),
              static_cast<long long>(report.other_rows), static_cast<long long>(report.reps));
  std::printf("tonnage_kg %.17g\nexercises %lld\nnot_strength %lld\nzero_reps %lld\n",
              report.tonnage_kg, static_cast<long long>(report.exercises),
              static_cast<long long>(report.not_strength),
              static_cast<long long>(report.zero_reps));
  if (report.first_day) {
    std::printf("first_day %s\nlast_day %s\n", tonus::day_text(*report.first_day).c_str(),
                tonus::day_text(*report.last_day).c_str());
  }
  std::printf("weight_unit_assumed %d\n", report.weight_unit_assumed ? 1 : 0);
  for (const auto& [name, sets] : report.unresolved) {
    std::printf("unresolved %lld %s\n", static_cast<long long>(sets), name.c_str());
  }
  for (const auto& [line, why] : report.rejected) {
    std::printf("rejected %lld %s\n", static_cast<long long>(line), why.c_str());
  }
}

void print_derived(const tonus::training::log& source) {
  for (const auto& row : weekly_volume(source)) {
    const std::string_view name = muscle_name(row.which);
    std::printf("volume %s|%.*s|%g|%g\n", tonus::week_text(row.week).c_str(),
                static_cast<int>(name.size()), name.data(), row.direct_sets, row.fractional_sets);
  }
  for (const log_fact& fact : log_facts(source)) {
    std::printf("fact %.*s|%.17g|%s|%s\n", static_cast<int>(fact.name.size()), fact.name.data(),
                fact.value, tonus::day_text(fact.first).c_str(),
                tonus::day_text(fact.last).c_str());
  }
}

void print_weeks(const tonus::training::log& source) {
  const auto weeks = weekly_training(source);
  for (const training_week& week : *weeks) {
    std::printf("week %s|%d|%d|%g|%.9g|%g|%g\n", tonus::day_text(week.first).c_str(),
                week.partial ? 1 : 0, week.sessions, week.hard_sets, week.tonnage_kg,
                week.push_sets, week.pull_sets);
    for (std::size_t number = 1; number <= muscle_count; ++number) {
      const muscle_week& work = week.muscles[number];
      if (work.sessions == 0) continue;
      const std::string_view name = muscle_name(static_cast<muscle>(number));
      std::printf("muscle %s|%.*s|%d|%.6g\n", tonus::day_text(week.first).c_str(),
                  static_cast<int>(name.size()), name.data(), work.sessions,
                  work.shortest_gap_h.value_or(-1));
    }
  }
}

void print_strength(const tonus::training::log& source) {
  const auto all = strength_of(source);
  for (const exercise_strength& row : *all) {
    const strength_point& best = row.points[row.best];
    std::printf("strength %s|%zu|%.9g|%zu|%g\n", source.exercises()[row.exercise].name.c_str(),
                row.points.size(), best.estimate.one_rm_kg, row.records.size(),
                source.sets()[row.heaviest_set].load_kg.value_or(0));
  }
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) return 2;
  std::ifstream file(arguments[1], std::ios::binary);
  const std::string content((std::istreambuf_iterator<char>(file)), {});
  import_options options;
  const std::string unit = count > 2 ? arguments[2] : "-";
  const std::string columns = count > 3 ? arguments[3] : "-";
  if (unit != "-") options.weight = unit == "lb" ? weight_unit::pound : weight_unit::kilogram;
  if (columns != "-") options.columns = columns;
  tonus::training::log read;
  const auto outcome = read.import_text(content, options);
  if (!outcome) {
    char text[tonus::message_capacity];
    tonus::write_message(outcome.error(), text);
    std::printf("refused %s\n", text);
    return 1;
  }
  if (count > 4) {
    const std::string text = export_csv(read);
    std::fwrite(text.data(), 1, text.size(), stdout);
    return 0;
  }
  print_report(read.report());
  print_derived(read);
  print_weeks(read);
  print_strength(read);
  return 0;
}

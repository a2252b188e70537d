// SPDX-License-Identifier: BSL-1.0
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <tonus/training/accounting.hpp>
#include <tonus/training/log_export.hpp>

#include "commands.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

using json = nlohmann::ordered_json;
using training::muscle;
using training::muscle_week;
using training::training_week;

template <class Call>
void for_each_muscle(const training_week& week, const Call& call) {
  for (std::size_t number = 1; number <= training::muscle_count; ++number) {
    const muscle_week& work = week.muscles[number];
    if (work.fractional_sets > 0)
      call(std::string(training::muscle_name(static_cast<muscle>(number))), work);
  }
}

json week_json(const training_week& week) {
  json one{{"first_day", day_text(week.first)},
           {"last_day", day_text(week.last)},
           {"partial", week.partial},
           {"sessions", week.sessions},
           {"working_sets", week.working_sets},
           {"hard_sets", week.hard_sets},
           {"unrated_sets", week.unrated_sets},
           {"unresolved_sets", week.unresolved_sets},
           {"push_sets", week.push_sets},
           {"pull_sets", week.pull_sets},
           {"reps", week.reps},
           {"tonnage_kg", week.tonnage_kg},
           {"unloaded_sets", week.unloaded_sets}};
  one["time_under_tension_s"] = {{"eccentric", week.under_tension.eccentric_s},
                                 {"stretch_pause", week.under_tension.stretch_pause_s},
                                 {"concentric", week.under_tension.concentric_s},
                                 {"top_pause", week.under_tension.top_pause_s}};
  json& muscles = one["muscles"] = json::array();
  for_each_muscle(week, [&](const std::string& name, const muscle_week& work) {
    json row{{"muscle", name},
             {"direct_sets", work.direct_sets},
             {"fractional_sets", work.fractional_sets},
             {"sessions", work.sessions}};
    row["shortest_gap_h"] = work.shortest_gap_h ? json(*work.shortest_gap_h) : json();
    muscles.push_back(std::move(row));
  });
  return one;
}

std::string exact(double value) { return number(value, 17); }

void print_csv(const std::vector<training_week>& weeks) {
  std::printf(
      "first_day,last_day,partial,muscle,direct_sets,fractional_sets,sessions,"
      "shortest_gap_h\n");
  for (const training_week& week : weeks)
    for_each_muscle(week, [&](const std::string& name, const muscle_week& work) {
      std::printf("%s,%s,%d,%s,%s,%s,%d,%s\n", day_text(week.first).c_str(),
                  day_text(week.last).c_str(), week.partial ? 1 : 0, name.c_str(),
                  exact(work.direct_sets).c_str(), exact(work.fractional_sets).c_str(),
                  work.sessions, work.shortest_gap_h ? exact(*work.shortest_gap_h).c_str() : "");
    });
}

void print_totals(const std::vector<training_week>& weeks) {
  table rows({"week from", "sessions", "hard sets", "push", "pull", "back", "reps", "tonnage kg"});
  for (const training_week& week : weeks)
    rows.add({day_text(week.first) + (week.partial ? "*" : ""), std::to_string(week.sessions),
              number(week.hard_sets, 4), number(week.push_sets, 4), number(week.pull_sets, 4),
              number(week.of(muscle::back).fractional_sets, 4), std::to_string(week.reps),
              number(std::round(week.tonnage_kg), 9)});
  rows.print();
}

/// Muscles downwards, weeks across: fractional sets, and in how many workouts directly.
void print_muscles(const std::vector<training_week>& weeks) {
  std::vector<std::string> header{"muscle"};
  for (const training_week& week : weeks) header.push_back(day_text(week.first).substr(5));
  table rows(header);
  for (std::size_t n = 1; n <= training::muscle_count; ++n) {
    std::vector<std::string> line{std::string(training::muscle_name(static_cast<muscle>(n)))};
    bool any = false;
    for (const training_week& week : weeks) {
      const muscle_week& work = week.muscles[n];
      any = any || work.fractional_sets > 0;
      line.push_back(work.fractional_sets > 0
                         ? number(work.fractional_sets, 4) + "/" + std::to_string(work.sessions)
                         : "-");
    }
    if (any) rows.add(line);
  }
  std::printf("\nFractional sets / workouts with direct work\n");
  rows.print();
}

std::string conventions(const training::counting& rules) {
  std::string text = rules.weeks == training::week_form::iso ? "ISO weeks" : "rolling weeks";
  text += rules.hard_rir_most ? "; hard sets: at most " + number(*rules.hard_rir_most) +
                                    " in reserve, and sets without a rating"
                              : "; hard sets: every set but warm-ups";
  text += "; primary muscle 1, secondary 0.5; dumbbells as logged; ";
  return text + (rules.body_weight_kg ? "body weight " + number(*rules.body_weight_kg) + " kg"
                                      : "body weight left out");
}

}  // namespace

int volume(const volume_request& request, format as) {
  const training::log log = read_log(request.log);
  training::counting rules{.hard_rir_most = request.hard_rir,
                           .body_weight_kg = request.body_weight_kg};
  if (request.rolling) rules.weeks = training::week_form::rolling;
  auto weeks = training::weekly_training(log, rules);
  if (!weeks) throw refused{describe(weeks.error())};
  warn_of(log.report(), request.log.path);
  if (as == format::json) {
    json all{{"conventions", conventions(rules)}, {"weeks", json::array()}};
    for (const training_week& week : *weeks) all["weeks"].push_back(week_json(week));
    std::printf("%s\n", all.dump(2).c_str());
    return 0;
  }
  if (request.csv) {
    print_csv(*weeks);
    return 0;
  }
  const auto shown = static_cast<std::size_t>(request.last);
  std::vector<training_week> last(*weeks);
  if (last.size() > shown) last.erase(last.begin(), last.end() - request.last);
  print_totals(last);
  print_muscles(last);
  std::printf("  * partial week; %s\n", conventions(rules).c_str());
  return 0;
}

int export_log(const log_file& file) {
  const training::log log = read_log(file);
  warn_of(log.report(), file.path);
  const std::string text = training::export_csv(log);
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
    throw refused{"the log cannot be written"};
  return 0;
}

}  // namespace tonus::tool

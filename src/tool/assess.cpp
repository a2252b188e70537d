// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>
#include <tonus/assess/assessment.hpp>
#include <tonus/catalogue_table.hpp>

#include "body_log.hpp"
#include "commands.hpp"
#include "profile.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

training::log read_log(const assess_request& request) {
  training::import_options options;
  if (request.weight_unit == "lb") options.weight = training::weight_unit::pound;
  if (request.weight_unit == "kg") options.weight = training::weight_unit::kilogram;
  const std::string text = read_file(request.log);
  training::log log;
  const auto read = log.import_text(text, options);
  if (!read) throw refused{request.log + ": " + describe(read.error())};
  return log;
}

std::string text(std::string_view view) { return std::string(view); }

std::string unit_text(std::string_view unit) { return unit == "1" ? "" : " " + text(unit); }

std::string value_text(const fact_value& v, std::string_view choices) {
  if (!choices.empty()) return text(choice_name(choices, static_cast<int>(v.value)));
  return number(v.value, 4) + unit_text(v.unit);
}

std::string error_text(const fact_value& v) {
  if (v.id == "given") return "given";
  const equation_entry* e = find_equation(v.id);
  if (e != nullptr && e->info->exact && v.steps == 1) return "by definition";
  if (v.standard_error != v.standard_error) return "not known";
  if (v.standard_error == 0.0) return "by definition";
  return "+- " + number(v.standard_error, 3) + " (95 %: " + number(v.low, 4) + " to " +
         number(v.high, 4) + ")";
}

void print_values(const char* title, const std::vector<assessed_value>& values) {
  if (values.empty()) return;
  std::printf("\n%s\n", title);
  table rows({"what", "value", "error", "from", "caution"});
  int more = 0;
  for (const assessed_value& v : values) {
    // Facts, indices and classes are shown; the many single equations are left to --json.
    if (v.choices.empty() && v.name.find('.') != v.name.npos) {
      ++more;
      continue;
    }
    for (std::size_t i = 0; i < v.ways.size(); ++i) {
      const fact_value& way = v.ways[i];
      rows.add({i == 0 ? text(v.name) : "  or", value_text(way, v.choices), error_text(way),
                text(way.id), way.status == 0 ? "" : text(status_text(way.status))});
    }
  }
  rows.print();
  if (more != 0) std::printf("  and %d more estimates with --json\n", more);
}

void print_report(const training::log_report& r, const std::string& file) {
  std::printf("\nTraining log\n");
  std::printf("  %lld rows: %lld sets (%lld working), %zu rejected, %lld other\n",
              static_cast<long long>(r.rows), static_cast<long long>(r.sets),
              static_cast<long long>(r.working_sets), r.rejected.size(),
              static_cast<long long>(r.other_rows));
  if (r.first_day && r.last_day)
    std::printf("  %s to %s; %lld exercises; %lld repetitions; tonnage %s kg%s\n",
                day_text(*r.first_day).c_str(), day_text(*r.last_day).c_str(),
                static_cast<long long>(r.exercises), static_cast<long long>(r.reps),
                number(r.tonnage_kg, 8).c_str(),
                r.weight_unit_assumed ? " (the file names no unit: kg assumed)" : "");
  for (const auto& row : r.rejected)
    std::printf("  %s:%lld: rejected: %s\n", file.c_str(), static_cast<long long>(row.line),
                row.why.c_str());
  for (const auto& name : r.unresolved)
    std::printf("  no exercise known as \"%s\": %lld sets without muscle credit\n",
                name.name.c_str(), static_cast<long long>(name.sets));
}

/// A week as a column's head; `*` marks the week that the log ends in before its Sunday.
std::string week_head(const iso_week& week, const training::log_report& report) {
  const bool last = report.last_day && iso_week_of(*report.last_day) == week;
  const bool open = last && std::chrono::weekday(*report.last_day) != std::chrono::Sunday;
  return week_text(week) + (open ? "*" : "");
}

/// The last weeks with training, a column each; cells are fractional (direct) sets.
void print_volume(const training_assessment& training, std::size_t weeks) {
  const auto& volume = training.volume;
  std::vector<iso_week> columns;
  for (const auto& row : volume)
    if (columns.empty() || columns.back() != row.week) columns.push_back(row.week);
  if (columns.empty()) return;
  if (columns.size() > weeks)
    columns.erase(columns.begin(), columns.end() - static_cast<std::ptrdiff_t>(weeks));
  std::map<training::muscle, std::vector<std::string>> cells;
  for (const auto& row : volume) {
    const auto at = std::find(columns.begin(), columns.end(), row.week);
    if (at == columns.end()) continue;
    auto& line = cells[row.which];
    line.resize(columns.size(), "-");
    line[static_cast<std::size_t>(at - columns.begin())] =
        number(row.fractional_sets, 4) + " (" + number(row.direct_sets, 4) + ")";
  }
  std::vector<std::string> header{"muscle"};
  for (const auto& week : columns) header.push_back(week_head(week, training.report));
  table rows(header);
  for (auto& [muscle, line] : cells) {
    line.insert(line.begin(), text(training::muscle_name(muscle)));
    rows.add(line);
  }
  std::printf(
      "\nWeekly sets per muscle: fractional (direct); weeks with training, * not over yet\n");
  rows.print();
}

void print_told(const char* title, const std::vector<training::log_fact>& told) {
  if (told.empty()) return;
  std::printf("\n%s\n", title);
  table rows({"what", "value", "days", "counted"});
  for (const auto& f : told)
    rows.add({text(f.name), number(f.value, 4) + " " + text(f.unit),
              day_text(f.first) + " to " + day_text(f.last), text(f.meaning)});
  rows.print();
}

void print_weights(const body_log_assessment& weights) {
  print_told("What the weights tell", weights.told);
  if (weights.expenditure)
    std::printf("  expenditure %s +- %s kcal/d (90 %%: %s to %s)\n",
                number(weights.expenditure->kcal_per_day, 4).c_str(),
                number(weights.expenditure->standard_error, 2).c_str(),
                number(weights.expenditure->low, 4).c_str(),
                number(weights.expenditure->high, 4).c_str());
  else
    std::printf("  no expenditure: %s\n", describe(weights.why_none).c_str());
}

std::string inputs_text(const finding& f) {
  std::string all;
  for (std::size_t i = 0; i < f.input_count; ++i) {
    const parameter& what = *f.inputs[i].what;
    const fact_value& known = f.inputs[i].known;
    if (known.what == nullptr || known.value != known.value) continue;
    all += (all.empty() ? "" : ", ") + text(what.stem) + " = ";
    all += what.choices.empty() ? number(known.value, 4) + unit_text(what.unit)
                                : text(choice_name(what.choices, static_cast<int>(known.value)));
  }
  return all;
}

std::string source_text(const citation& source) {
  return text(source.authors) + (source.year == 0 ? "" : " " + std::to_string(source.year));
}

void print_finding(const finding& f) {
  const rule_about& info = *f.rule->info;
  std::printf("  %-14s %s: %s\n", text(severity_name(f.severity())).c_str(), text(info.id).c_str(),
              text(info.title).c_str());
  if (!f.numbers_withheld) {
    std::string line = inputs_text(f);
    if (f.says.threshold == f.says.threshold)
      line += "; threshold of " + text(f.says.input) + ": " + number(f.says.threshold, 4);
    for (const figure& g : f.says.figures)
      if (!g.name.empty())
        line += "; " + text(g.name) + " " + number(g.value, 4) + unit_text(g.unit);
    std::printf("                 %s\n", line.c_str());
  }
  std::string sources;
  for (const citation* source : info.sources)
    if (source != nullptr) sources += (sources.empty() ? "" : "; ") + source_text(*source);
  std::printf("                 clears when %s [grade %s; %s]\n", text(info.clears_when).c_str(),
              text(choice_name(choice_names<grade_t>, static_cast<int>(info.grade))).c_str(),
              sources.c_str());
}

void print_findings(const assessment& all) {
  std::printf("\nFindings (they screen, they do not diagnose)\n");
  std::vector<const finding*> shown;
  int quiet = 0;
  int withheld = 0;
  for (const finding& f : all.findings) {
    withheld += f.withheld;
    quiet += f.severity() == severity_t::none && !f.withheld;
    if (f.severity() > severity_t::none && !f.withheld) shown.push_back(&f);
  }
  std::sort(shown.begin(), shown.end(), [](const finding* a, const finding* b) {
    return a->severity() != b->severity() ? a->severity() > b->severity() : a->id() < b->id();
  });
  for (const finding* f : shown) print_finding(*f);
  std::printf("  %d rules have nothing to remark", quiet);
  if (withheld != 0) std::printf("; %d are withheld: see the stop above first", withheld);
  std::printf("\n");
}

void print_missing(const assessment& all) {
  std::string unscreened;
  for (const finding& f : all.findings)
    if (f.severity() == severity_t::not_evaluated && f.id().starts_with("safety."))
      unscreened += (unscreened.empty() ? "" : ", ") + text(f.id());
  if (!unscreened.empty()) std::printf("  unscreened, which is not safe: %s\n", unscreened.c_str());
  std::string line;
  for (const missing_fact& m : all.missing)
    line += (line.empty() ? "" : ", ") + text(m.name) + " (" + std::to_string(m.rules) + ")";
  if (!line.empty())
    std::printf("  facts that rules wait for (how many rules): %s\n", line.c_str());
}

void print_table(const assessment& all, const assess_request& request) {
  print_values("Body", all.body);
  print_values("Energy", all.energy);
  if (all.training) {
    print_report(all.training->report, request.log);
    print_volume(*all.training, static_cast<std::size_t>(request.weeks));
    print_told("What the log tells", all.training->told);
  }
  if (all.weights) print_weights(*all.weights);
  print_findings(all);
  print_missing(all);
}

}  // namespace

int assess(const assess_request& request, format as) {
  if (request.profile.empty() && request.log.empty() && request.weights.empty())
    throw refused{"assess: give --profile, --log or --weights"};
  const facts known = request.profile.empty() ? facts() : read_profile(request.profile);
  std::optional<training::log> log;
  if (!request.log.empty()) log = read_log(request);
  std::optional<body::log> weights;
  if (!request.weights.empty())
    read_body_log(weights.emplace(), request.weights, {request.weight_unit, {}});
  const assessment all = tonus::assess(known, log ? &*log : nullptr, weights ? &*weights : nullptr);
  if (as == format::json)
    std::fputs(assessment_json(all).c_str(), stdout);
  else
    print_table(all, request);
  return 0;
}

}  // namespace tonus::tool

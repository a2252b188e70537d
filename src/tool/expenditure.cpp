// SPDX-License-Identifier: BSL-1.0
// tonus expenditure: what a person spends, from a log of weight and intake.
#include <cmath>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <tonus/assess/assessment.hpp>
#include <tonus/body/trend.hpp>
#include <tonus/energy/tracking/balance.hpp>
#include <tonus/energy/tracking/filter.hpp>

#include "body_log.hpp"
#include "commands.hpp"
#include "picture/chart.hpp"
#include "profile.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

using energy::tracking::expenditure_estimate;
using estimate_or_why = outcome<expenditure_estimate>;
using nlohmann::json;

std::string text(std::string_view view) { return std::string(view); }

facts read_person(const expenditure_request& request) {
  facts known = request.profile.empty() ? facts() : read_profile(request.profile);
  const std::pair<const char*, const std::string*> given[] = {{"sex", &request.sex},
                                                              {"age", &request.age},
                                                              {"height", &request.height},
                                                              {"pal", &request.pal},
                                                              {"fat_mass", &request.fat}};
  for (const auto& [name, value] : given) {
    if (value->empty()) continue;
    if (const problem wrong = known.parse(name, *value); wrong.code < 0)
      throw refused{"expenditure: " + describe(wrong)};
  }
  if (const auto age = known.get("age"); age && age->value < energy::adult::adult_age.value())
    throw refused{"expenditure: age " + number(age->value) + " a: adults of 18 years or more"};
  if (withheld_by(evaluate_rules(known)).numbers)
    throw refused{"expenditure: " + text(status_text(status::withheld))};
  return known;
}

// Every way to an answer, with its name.
struct answers {
  body::log log;
  body::daily_columns columns;
  facts known;
  estimate_or_why filter{problem{}}, balance{problem{}}, naive{problem{}};
  outcome<body::weight_slope> slope{problem{}};
  outcome<energy::tracking::quality> quality{problem{}};

  [[nodiscard]] energy::tracking::intake_log rows() const {
    return {columns.day, columns.weight_kg, columns.intake_kcal};
  }
};

estimate_or_why balance_of(const answers& all) {
  const auto fat = all.known.get("fat_mass");
  if (!fat) return fat.error();
  const double error = std::isnan(fat->standard_error) ? 0.1 * fat->value : fat->standard_error;
  return energy::tracking::balance_expenditure(all.rows(), fat->value, error);
}

answers ask(const expenditure_request& request) {
  answers all;
  all.known = read_person(request);
  read_body_log(all.log, request.file, {request.weight_unit, request.dates});
  if (!request.intake.empty())
    read_body_log(all.log, request.intake, {request.weight_unit, request.dates});
  all.columns = body::columns_of(all.log);
  if (all.columns.day.empty())
    throw refused{request.file + ": no weight and no intake in the file"};
  // Body fat by the equations needs a weight: that of the log, where none is given.
  const auto weights = all.log.days_of(body::measure::weight);
  if (!all.known.given("weight") && !weights.empty())
    static_cast<void>(all.known.set("weight", weights.front().value));
  all.quality = energy::tracking::check_quality(all.rows());
  all.filter = expenditure_of(all.log, all.known);
  all.balance = balance_of(all);
  all.naive = energy::tracking::naive_expenditure(all.rows());
  all.slope = body::slope_of({all.columns.day, all.columns.weight_kg}, 28);
  return all;
}

struct method {
  const char* key;
  const char* name;
  const estimate_or_why* found;
};

std::vector<method> methods(const answers& all) {
  return {{"model_filter", "filter on the energy-balance model", &all.filter},
          {"intake_balance", "intake balance", &all.balance},
          {"naive_7700", "7700 kcal/kg, for comparison", &all.naive}};
}

void print_trend(const body::weight_slope& line) {
  std::printf("\n  weight trend %s +- %s %% a week over %s days: %s (%d weighings, %d left out)\n",
              number(line.percent_per_week, 3).c_str(),
              number(line.percent_error_per_week, 2).c_str(), number(line.days + 1, 4).c_str(),
              text(body::trend_verdict_name(line.verdict)).c_str(), line.weighings, line.outliers);
}

void print_quality(const energy::tracking::quality& q) {
  std::printf("  window of %d days: %d weighings, %d days with intake, longest gap %d\n", q.days,
              q.weighings, q.intake_days, q.longest_gap);
  for (std::uint32_t bit = 1; bit != 0 && bit <= q.reasons; bit <<= 1)
    if (q.reasons & bit)
      std::printf("  against an answer: %s\n", text(energy::tracking::reason_text(bit)).c_str());
}

void print_table(const answers& all, bool screened) {
  if (all.quality) print_quality(*all.quality);
  table rows({"method", "kcal/d", "error", "90 % interval"});
  for (const method& one : methods(all)) {
    const estimate_or_why& found = *one.found;
    if (found)
      rows.add({one.name, number(std::round(found->kcal_per_day)),
                "+- " + number(std::round(found->standard_error)),
                number(std::round(found->low)) + " to " + number(std::round(found->high))});
    else
      rows.add({one.name, "-", describe(found.error()), ""});
  }
  std::printf("\nEnergy expenditure, in logged calories\n");
  rows.print();
  if (all.slope) print_trend(*all.slope);
  if (!screened) std::printf("  unscreened: no safety rule was asked; give --profile\n");
}

json as_json(const estimate_or_why& found) {
  if (!found) return {{"refused", describe(found.error())}};
  return {{"kcal_per_day", found->kcal_per_day},
          {"standard_error", found->standard_error},
          {"low", found->low},
          {"high", found->high},
          {"intake_kcal_per_day", found->intake},
          {"outliers", found->outliers}};
}

void print_json(const answers& all, bool screened) {
  json out{{"unscreened", !screened}};
  for (const method& one : methods(all)) out["expenditure"][one.key] = as_json(*one.found);
  if (all.slope)
    out["trend"] = {{"percent_per_week", all.slope->percent_per_week},
                    {"percent_error_per_week", all.slope->percent_error_per_week},
                    {"weighings", all.slope->weighings},
                    {"outliers", all.slope->outliers},
                    {"verdict", text(body::trend_verdict_name(all.slope->verdict))}};
  if (all.quality) {
    json reasons = json::array();
    for (std::uint32_t bit = 1; bit != 0 && bit <= all.quality->reasons; bit <<= 1)
      if (all.quality->reasons & bit) reasons.push_back(text(energy::tracking::reason_text(bit)));
    out["window"] = {{"days", all.quality->days},
                     {"weighings", all.quality->weighings},
                     {"intake_days", all.quality->intake_days},
                     {"longest_gap", all.quality->longest_gap},
                     {"reasons", reasons}};
  }
  std::printf("%s\n", out.dump(2).c_str());
}

// Intake and expenditure of each day.
picture::chart draw(const answers& all) {
  std::vector<energy::tracking::tracked_day> days(all.columns.day.size());
  problem why;
  const auto person = model_person(all.known, 80.0 * kilogram, why);
  if (person) {
    const auto last = energy::tracking::track(*person, all.rows(), {}, days);
    if (!last) why = last.error();
  }
  if (why.code < 0) throw refused{"expenditure --svg: " + describe(why)};
  picture::chart chart;
  chart.title = "Energy eaten and spent";
  chart.description = "Logged intake of each day and the expenditure that the filter finds.";
  chart.x = {.kind = picture::axis_kind::days};
  chart.y = {.name = "energy", .unit = "kcal/d"};
  picture::series eaten{.name = "eaten", .colour = picture::tone::grey};
  picture::series spent{.name = "spent", .colour = picture::tone::blue};
  picture::ribbon band{.name = "90 % interval", .colour = picture::tone::blue};
  constexpr double normal_90 = 1.6448536269514722;
  const auto first = static_cast<double>(all.columns.first.time_since_epoch().count());
  for (std::size_t row = 0; row < days.size(); ++row) {
    const double x = first + all.columns.day[row];
    const double half = normal_90 * days[row].expenditure_error;
    spent.points.push_back({x, days[row].expenditure});
    band.intervals.push_back({x, days[row].expenditure - half, days[row].expenditure + half});
    if (!std::isnan(all.columns.intake_kcal[row]))
      eaten.points.push_back({x, all.columns.intake_kcal[row]});
  }
  chart.ribbons.push_back(std::move(band));
  chart.lines.push_back(std::move(spent));
  chart.marks.push_back(std::move(eaten));
  chart.width = 640;
  chart.height = 320;
  return chart;
}

void write_picture(const answers& all, const std::string& path) {
  const auto svg = draw(all).svg();
  if (!svg) throw refused{path + ": " + describe(svg.error())};
  std::ofstream file(path, std::ios::binary);
  file << *svg;
  if (!file.flush()) throw refused{path + ": cannot be written"};
}

}  // namespace

int expenditure(const expenditure_request& request, format as) {
  const answers all = ask(request);
  if (!request.svg.empty()) write_picture(all, request.svg);
  const bool screened = !request.profile.empty();
  if (as == format::json)
    print_json(all, screened);
  else
    print_table(all, screened);
  return all.filter || all.balance || all.naive ? 0 : 1;
}

}  // namespace tonus::tool

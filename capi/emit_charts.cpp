// SPDX-License-Identifier: BSL-1.0
#include "emit_charts.hpp"

#include <array>
#include <charconv>
#include <stdexcept>
#include <tonus/choose.hpp>

#include "picture/chart.hpp"

namespace tonus {
namespace {

using picture::tone;

/// Somebody to compare equations on: made up, but of everyday measures.
struct typical_person {
  std::string_view name;
  std::string_view sex;
  double age, weight, height, waist, neck, hip;
  tone colour;
};
constexpr typical_person people[] = {
    {"woman of 30", "female", 30, 62, 165, 74, 32, 97, tone::vermilion},
    {"man of 30", "male", 30, 78, 178, 86, 38, 98, tone::blue},
    {"heavier woman of 50", "female", 50, 85, 163, 98, 36, 114, tone::orange},
    {"heavier man of 50", "male", 50, 100, 176, 110, 42, 108, tone::sky},
};
constexpr std::size_t people_count = std::size(people);

facts facts_of(const typical_person& p) {
  facts known;
  bool good = known.choose("sex", p.sex).code >= 0;
  const std::pair<const char*, double> numbers[] = {{"age", p.age},       {"weight", p.weight},
                                                    {"height", p.height}, {"waist", p.waist},
                                                    {"neck", p.neck},     {"hip", p.hip}};
  for (const auto& [name, value] : numbers) good = good && known.set(name, value).code >= 0;
  if (!good) throw std::runtime_error("a typical person is refused");
  return known;
}

std::string rounded(double value) {
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed,
                                 value < 100.0 ? 1 : 0);
  return {digits, end.ptr};
}

/// One equation for all people; of each the value, or NaN.
struct compared {
  candidate first;
  std::array<double, people_count> values{};
};

std::vector<candidate> candidates_of(const facts& known, std::string_view family) {
  auto found = choose(known, family);
  if (!found) throw std::runtime_error("no family " + std::string(family));
  return *found;
}

/// Whether an equation is for these people at all: they are no athletes, nor of one country.
bool shown(const candidate& c) { return c.applicable() && c.equation->info->apart.empty(); }

/// The equations of a family in the order of the first person.
void add_family(std::vector<compared>& all, std::string_view family) {
  const std::size_t begin = all.size();
  for (std::size_t who = 0; who < people_count; ++who) {
    for (const candidate& c : candidates_of(facts_of(people[who]), family)) {
      if (who == 0) all.push_back({c, {}});
      for (std::size_t i = begin; i < all.size(); ++i)
        if (all[i].first.equation == c.equation) all[i].values[who] = shown(c) ? c.value : unknown;
    }
  }
}

std::string inputs_of(const equation_entry& e) {
  std::string all;
  for (const parameter& p : e.parameters) {
    if (!all.empty()) all += ", ";
    for (const char letter : p.stem) all += letter == '_' ? ' ' : letter;
  }
  return all;
}

std::string row(const compared& one, const std::string& number) {
  const about& info = *one.first.equation->info;
  const double error = one.first.applicable() ? one.first.standard_error : info.standard_error;
  const std::string id(info.id.substr(info.id.find('.') + 1));  // the domain is known
  std::string text = "| " + number + " | `" + id + "` | " + inputs_of(*one.first.equation) + " | " +
                     std::string(info.population) + " | " +
                     (error == error ? rounded(error) : "not known");
  for (const double value : one.values) text += " | " + (value == value ? rounded(value) : "-");
  return text + " |\n";
}

std::string header(std::string_view unit) {
  std::string names = "| no. | equation | needs | made for | standard error, " + std::string(unit) +
                      " (" + std::string(people[0].name) + ")";
  std::string rule = "|---:|---|---|---|---:";
  for (const typical_person& p : people) {
    names += " | " + std::string(p.name);
    rule += "|---:";
  }
  return names + " |\n" + rule + "|\n";
}

}  // namespace

comparison compare_equations(const comparison_request& request) {
  std::vector<compared> all;
  for (const std::string_view family : request.families) add_family(all, family);
  picture::chart drawn{.title = request.title, .width = 720, .height = 380};
  drawn.description = "Each column is one equation, each mark what it gives for one person";
  drawn.x = {.name = "number of the equation in the table", .kind = picture::axis_kind::category};
  drawn.y = {.name = request.name, .unit = std::string(all.front().first.unit)};
  for (const typical_person& p : people)
    drawn.marks.push_back({.name = std::string(p.name), .points = {}, .colour = p.colour});
  std::string table = header(all.front().first.unit);
  std::string left;
  for (const compared& each : all) {
    if (!shown(each.first)) {
      left += row(each, "");
      continue;
    }
    const std::size_t column = drawn.x.categories.size();
    drawn.x.categories.push_back(std::to_string(column + 1));
    table += row(each, drawn.x.categories.back());
    for (std::size_t who = 0; who < people_count; ++who)
      if (each.values[who] == each.values[who])
        drawn.marks[who].points.push_back({static_cast<double>(column), each.values[who]});
  }
  auto svg = drawn.svg();
  if (!svg) throw std::runtime_error("chart refused: " + std::string(svg.error().why));
  return {*svg, table + left};
}

std::string typical_people() {
  std::string all =
      "| | age | weight | height | waist | neck | hip |\n|---|---|---|---|---|---|---|\n";
  for (const typical_person& p : people) {
    all += "| " + std::string(p.name);
    for (const auto& [value, unit] :
         {std::pair{p.age, " y"}, std::pair{p.weight, " kg"}, std::pair{p.height, " cm"},
          std::pair{p.waist, " cm"}, std::pair{p.neck, " cm"}, std::pair{p.hip, " cm"}})
      all += " | " + std::to_string(static_cast<int>(value)) + unit;
    all += " |\n";
  }
  return all;
}

}  // namespace tonus

// SPDX-License-Identifier: BSL-1.0
#include "body/log_columns.hpp"

#include <algorithm>
#include <iterator>
#include <tonus/unit_code.hpp>

#include "text/utf8.hpp"

namespace tonus::body {
namespace {

struct heading {
  std::string_view name;  // normal form, without unit
  measure what;
};

// English as openScale, Withings and spreadsheets write it; German and French for the two that
// plain files hold.
constexpr heading headings[] = {
    {"weight", measure::weight},
    {"body weight", measure::weight},
    {"bodyweight", measure::weight},
    {"gewicht", measure::weight},
    {"poids", measure::weight},
    {"fat", measure::body_fat},
    {"body fat", measure::body_fat},
    {"fat percentage", measure::body_fat},
    {"fat mass", measure::fat_mass},
    {"intake", measure::intake},
    {"calories", measure::intake},
    {"calories eaten", measure::intake},
    {"energy", measure::intake},
    {"energy intake", measure::intake},
    {"kalorien", measure::intake},
    {"kcal", measure::intake},
    {"waist", measure::waist},
    {"hip", measure::hip},
    {"hips", measure::hip},
    {"neck", measure::neck},
    {"subscapular", measure::subscapular},
    {"triceps", measure::triceps},
    {"suprailiac", measure::suprailiac},
    {"abdominal", measure::abdominal},
    {"thigh fold", measure::thigh},
    {"thigh skinfold", measure::thigh},
    {"rmssd", measure::rmssd},
    {"hrv", measure::rmssd},
    {"heart rate variability", measure::rmssd},
    {"hr rest", measure::hr_rest},
    {"resting heart rate", measure::hr_rest},
    {"resting hr", measure::hr_rest},
    {"rhr", measure::hr_rest},
    {"sleep", measure::sleep},
    {"sleep duration", measure::sleep},
};

constexpr std::string_view date_names[] = {"date", "datetime", "date time", "day", "datum"};
constexpr std::string_view clock_names[] = {"time", "clock", "uhrzeit", "heure"};
constexpr std::string_view unit_names[] = {"unit", "weight unit"};

template <std::size_t Count>
bool is_one_of(const std::string_view (&names)[Count], std::string_view name) noexcept {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

// Headings are compared in lower case; this is the one unit that loses its meaning by it.
std::string_view spelled(std::string_view unit) noexcept { return unit == "kj" ? "kJ" : unit; }

// Energy is eaten on a day, so that files name it without the day.
std::string_view unit_in_files(measure what) noexcept {
  return what == measure::intake ? "kcal" : about_measure(what).unit;
}

std::optional<measure> find_measure(std::string_view name) noexcept {
  const auto found = std::ranges::find(headings, name, &heading::name);
  return found == std::ranges::end(headings) ? std::nullopt : std::optional(found->what);
}

// "fat mass (kg)", "weight_lb", "body fat %": the name and the unit behind it, if there is one.
struct split_heading {
  std::string name, unit;
};

split_heading split(std::string text) {
  std::ranges::replace(text, '_', ' ');
  const std::size_t open = text.find_first_of("([");
  if (open != text.npos && open > 0 && (text.back() == ')' || text.back() == ']')) {
    return {text::normal_form(text.substr(0, open)),
            text::normal_form(text.substr(open + 1, text.size() - open - 2))};
  }
  const std::size_t blank = text.rfind(' ');
  if (find_measure(text) || blank == text.npos) return {text, {}};
  const std::string name = text.substr(0, blank);
  return find_measure(name) ? split_heading{name, text.substr(blank + 1)} : split_heading{text, {}};
}

// Enters one heading; the fault is static text.
std::string_view enter(log_layout& layout, std::string_view written, std::size_t position) {
  const std::string plain = text::normal_form(written);
  const auto put = [&](std::size_t& slot) -> std::string_view {
    if (slot != log_layout::none) return "two columns mean the same";
    slot = position;
    return {};
  };
  if (is_one_of(date_names, split(plain).name)) return put(layout.date);
  if (is_one_of(clock_names, plain)) return put(layout.clock);
  if (is_one_of(unit_names, plain)) return put(layout.weight_unit);
  const split_heading parts = split(plain);
  const auto what = find_measure(parts.name);
  if (!what) {
    layout.unknown.emplace_back(text::trim(written));
    return {};
  }
  if (!parts.unit.empty() && !unit_fits(*what, parts.unit)) return "a heading names a wrong unit";
  if (parts.unit.empty() && parts.name == "energy") return "an energy column names no unit";
  if (std::ranges::find(layout.columns, *what, &measure_column::what) != layout.columns.end())
    return "two columns mean the same";
  layout.columns.push_back({position, *what, parts.unit, std::string(text::trim(written))});
  return {};
}

}  // namespace

bool unit_fits(measure what, std::string_view unit) noexcept {
  return convert(1.0, spelled(unit), unit_in_files(what)).has_value();
}

double in_own_unit(measure what, double value, std::string_view unit) noexcept {
  return convert(value, spelled(unit), unit_in_files(what)).value_or(value);
}

std::string_view read_layout(std::span<const std::string> row, log_layout& layout) {
  layout = {};
  layout.fields = row.size();
  for (std::size_t position = 0; position < row.size(); ++position) {
    const std::string_view fault = enter(layout, row[position], position);
    if (!fault.empty()) return fault;
  }
  if (layout.date == log_layout::none) return "no header of a body log: no date column";
  return layout.columns.empty() ? "no column of a body log, such as weight, fat, kcal or waist"
                                : std::string_view{};
}

}  // namespace tonus::body

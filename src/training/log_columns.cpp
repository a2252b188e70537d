// SPDX-License-Identifier: BSL-1.0
#include "training/log_columns.hpp"

#include <algorithm>
#include <iterator>

#include "text/utf8.hpp"
#include "training/date_text.hpp"

namespace tonus::training {
namespace {

struct heading {
  std::string_view name;  // normal form
  column role;
  std::optional<weight_unit> weight{};
  std::optional<distance_unit> distance{};
};

// Every heading of the dialects listed in log_import.hpp.
constexpr heading headings[] = {
    // Strong, English
    {"date", column::date},
    {"workout name", column::workout},
    {"exercise name", column::exercise},
    {"set order", column::set_order},
    {"weight", column::weight},
    {"weight (kg)", column::weight, weight_unit::kilogram},
    {"weight (kgs)", column::weight, weight_unit::kilogram},
    {"weight (lb)", column::weight, weight_unit::pound},
    {"weight (lbs)", column::weight, weight_unit::pound},
    {"weight unit", column::weight_unit},
    {"reps", column::reps},
    {"rpe", column::rpe},
    {"distance", column::distance},
    {"distance (meters)", column::distance, {}, distance_unit::metre},
    {"distance (km)", column::distance, {}, distance_unit::kilometre},
    {"distance (miles)", column::distance, {}, distance_unit::mile},
    {"distance unit", column::distance_unit},
    {"seconds", column::seconds},
    {"workout #", column::known},
    {"duration", column::known},
    {"duration (sec)", column::known},
    {"workout duration", column::known},
    {"notes", column::known},
    {"workout notes", column::known},
    // Strong, French
    {"nom de l'entraînement", column::workout},
    {"nom de l'exercice", column::exercise},
    {"ordre de la série", column::set_order},
    {"poids", column::weight},
    {"réps", column::reps},
    {"secondes", column::seconds},
    {"durée", column::known},
    {"notes d'entraînement", column::known},
    // Hevy
    {"title", column::workout},
    {"start_time", column::date},
    {"exercise_title", column::exercise},
    {"set_type", column::set_type},
    {"weight_kg", column::weight, weight_unit::kilogram},
    {"weight_lbs", column::weight, weight_unit::pound},
    {"distance_km", column::distance, {}, distance_unit::kilometre},
    {"distance_miles", column::distance, {}, distance_unit::mile},
    {"duration_seconds", column::seconds},
    {"end_time", column::known},
    {"description", column::known},
    {"superset_id", column::known},
    {"exercise_notes", column::known},
    {"set_index", column::known},
};

struct unit_name {
  std::string_view text;
  std::uint8_t unit;
};

constexpr unit_name weight_names[] = {{"kg", 1}, {"kgs", 1}, {"lb", 2}, {"lbs", 2}};
constexpr unit_name distance_names[] = {
    {"m", 1},          {"meter", 1}, {"meters", 1}, {"metres", 1}, {"km", 2},
    {"kilometers", 2}, {"mi", 3},    {"mile", 3},   {"miles", 3},  {"ft", 4},
    {"feet", 4},       {"yd", 5},    {"yards", 5},
};

template <class Unit>
std::optional<Unit> find_unit(std::span<const unit_name> names, std::string_view text) noexcept {
  const auto found = std::find_if(names.begin(), names.end(),
                                  [&](const unit_name& one) { return one.text == text; });
  return found == names.end() ? std::nullopt : std::optional(static_cast<Unit>(found->unit));
}

// Enters one heading; false if its column is there already.
bool enter(log_layout& layout, const heading& known, std::string_view written,
           std::size_t position) {
  if (known.role == column::known) return true;
  const auto slot = static_cast<std::size_t>(known.role);
  if (layout.at[slot] != 0) return false;
  layout.at[slot] = position + 1;
  layout.names[slot] = text::trim(written);
  if (known.weight) layout.weight = known.weight;
  if (known.distance) layout.distance = known.distance;
  return true;
}

std::string_view missing_column(const log_layout& layout) noexcept {
  if (!layout.has(column::exercise)) return "no header of Strong or Hevy: no exercise name column";
  if (!layout.has(column::date)) return "no date or start_time column";
  if (!layout.has(column::set_order) && !layout.has(column::set_type)) {
    return "no Set Order (Strong) or set_type (Hevy) column";
  }
  if (!layout.has(column::weight)) return "no weight column";
  return layout.has(column::reps) ? std::string_view{} : "no reps column";
}

// Rows of Strong for Android, with the headings left out.
bool is_headerless(std::span<const std::string> row, char separator) {
  constexpr std::size_t unit_field = 5;
  return separator == ';' && (row.size() == 13 || row.size() == 14) && read_date(row[0]) &&
         read_weight_unit(text::normal_form(row[unit_field]));
}

void use_headerless(log_layout& layout, std::size_t fields) {
  constexpr std::string_view order[] = {"Date",     "Workout Name",  "Exercise Name", "Set Order",
                                        "Weight",   "Weight Unit",   "Reps",          "RPE",
                                        "Distance", "Distance Unit", "Seconds"};
  layout.has_header = false;
  layout.fields = fields;
  for (std::size_t position = 0; position < std::size(order); ++position) {
    const std::string name = text::normal_form(order[position]);
    enter(layout, *std::ranges::find(headings, name, &heading::name), order[position], position);
  }
}

}  // namespace

std::optional<weight_unit> read_weight_unit(std::string_view text) noexcept {
  return find_unit<weight_unit>(weight_names, text);
}

std::optional<distance_unit> read_distance_unit(std::string_view text) noexcept {
  return find_unit<distance_unit>(distance_names, text);
}

std::string_view read_layout(std::span<const std::string> row, char separator, log_layout& layout) {
  layout = {};
  layout.fields = row.size();
  if (is_headerless(row, separator)) {
    use_headerless(layout, row.size());
    return {};
  }
  for (std::size_t position = 0; position < row.size(); ++position) {
    const std::string name = text::normal_form(row[position]);
    const auto known = std::ranges::find(headings, name, &heading::name);
    if (known == std::ranges::end(headings)) {
      layout.unknown.emplace_back(text::trim(row[position]));
    } else if (!enter(layout, *known, row[position], position)) {
      return "two columns mean the same";
    }
  }
  layout.app = layout.has(column::set_type) ? log_app::hevy : log_app::strong;
  return missing_column(layout);
}

}  // namespace tonus::training

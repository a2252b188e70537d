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
    // FitNotes
    {"exercise", column::exercise},
    {"category", column::category},
    {"time", column::seconds},
    {"comment", column::known},
    // Fitbod
    {"weight(kg)", column::weight, weight_unit::kilogram},
    {"weight(lb)", column::weight, weight_unit::pound},
    {"weight(lbs)", column::weight, weight_unit::pound},
    {"duration(s)", column::seconds},
    {"distance(m)", column::distance, {}, distance_unit::metre},
    {"incline", column::known},
    {"resistance", column::known},
    {"iswarmup", column::warmup},
    {"sets", column::set_count},
    {"note", column::known},
    {"multiplier", column::known},
};

// What a map of columns may name; the headings of tonus' own files are among them.
constexpr heading roles[] = {
    {"start", column::date},
    {"workout", column::workout},
    {"exercise", column::exercise},
    {"type", column::set_type},
    {"set_order", column::set_order},
    {"warmup", column::warmup},
    {"side", column::side},
    {"reps", column::reps},
    {"load", column::weight},
    {"load_kg", column::weight, weight_unit::kilogram},
    {"load_lb", column::weight, weight_unit::pound},
    {"load_unit", column::weight_unit},
    {"rpe", column::rpe},
    {"rir", column::rir},
    {"distance", column::distance},
    {"distance_m", column::distance, {}, distance_unit::metre},
    {"distance_km", column::distance, {}, distance_unit::kilometre},
    {"distance_mi", column::distance, {}, distance_unit::mile},
    {"distance_unit", column::distance_unit},
    {"duration", column::seconds},
    {"duration_s", column::seconds},
    {"assistance_kg", column::assistance},
    {"heart_rate_bpm", column::heart_rate},
    {"tempo", column::tempo},
};

const heading* find_heading(std::span<const heading> among, std::string_view name) noexcept {
  const auto found = std::ranges::find(among, name, &heading::name);
  return found == among.end() ? nullptr : &*found;
}

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

std::optional<log_app> app_of(const log_layout& layout) noexcept {
  if (layout.has(column::set_order)) return log_app::strong;
  const bool ours = layout.names[static_cast<std::size_t>(column::weight)] == "load_kg";
  if (layout.has(column::set_type)) return ours ? log_app::tonus : log_app::hevy;
  if (layout.has(column::warmup)) return log_app::fitbod;
  if (layout.has(column::category)) return log_app::fitnotes;
  return std::nullopt;
}

std::string_view missing_column(const log_layout& layout) noexcept {
  if (!layout.has(column::exercise))
    return "no header of Strong, Hevy, FitNotes or Fitbod: no exercise name column";
  if (!layout.has(column::date)) return "no date or start_time column";
  if (!app_of(layout))
    return "no Set Order (Strong), set_type (Hevy), Category (FitNotes) or isWarmup (Fitbod) "
           "column; a map of columns reads other files";
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

problem bad_columns(std::string_view name, std::string_view why) noexcept {
  return {.code = status::bad_text, .name = name, .why = why};
}

// Enters one `role=heading` of a map.
problem map_column(std::span<const std::string> row, std::string_view item, log_layout& layout) {
  const std::size_t mark = item.find('=');
  if (mark == std::string_view::npos) return bad_columns(item, "role=heading is wanted");
  const std::string_view role = text::trim(item.substr(0, mark));
  const heading* const known = find_heading(roles, text::normal_form(role));
  if (known == nullptr) return bad_columns(role, "no such role of a column");
  const std::string wanted = text::normal_form(item.substr(mark + 1));
  const auto found = std::ranges::find(
      row, wanted, [](const std::string& written) { return text::normal_form(written); });
  if (found == row.end())
    return bad_columns(text::trim(item.substr(mark + 1)), "no such heading in the file");
  return enter(layout, *known, *found, static_cast<std::size_t>(found - row.begin()))
             ? problem{}
             : bad_columns(role, "two columns mean the same");
}

}  // namespace

std::string_view log_app_name(log_app app) noexcept {
  constexpr std::string_view names[] = {"strong", "hevy", "fitnotes", "fitbod", "tonus", "mapped"};
  const auto index = static_cast<std::size_t>(app) - 1;
  return index < std::size(names) ? names[index] : std::string_view{};
}

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
    const heading* known = find_heading(headings, name);
    if (known == nullptr) known = find_heading(roles, name);
    if (known == nullptr) {
      layout.unknown.emplace_back(text::trim(row[position]));
    } else if (!enter(layout, *known, row[position], position)) {
      return "two columns mean the same";
    }
  }
  layout.app = app_of(layout).value_or(log_app::mapped);
  return missing_column(layout);
}

problem read_mapped_layout(std::span<const std::string> row, std::string_view columns,
                           log_layout& layout) {
  layout = {};
  layout.app = log_app::mapped;
  layout.fields = row.size();
  while (!columns.empty()) {
    const std::string_view item = columns.substr(0, columns.find(';'));
    columns.remove_prefix(std::min(item.size() + 1, columns.size()));
    if (const problem wrong = map_column(row, item, layout); wrong.code < 0) return wrong;
  }
  for (std::size_t position = 0; position < row.size(); ++position)
    if (std::ranges::find(layout.at, position + 1) == layout.at.end())
      layout.unknown.emplace_back(text::trim(row[position]));
  if (!layout.has(column::exercise) || !layout.has(column::date))
    return bad_columns("columns", "start and exercise are needed");
  if (layout.has(column::reps) || layout.has(column::seconds) || layout.has(column::distance))
    return {};
  return bad_columns("columns", "one of reps, duration and distance is needed");
}

}  // namespace tonus::training

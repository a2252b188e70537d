// SPDX-License-Identifier: BSL-1.0
#include "training/log_row.hpp"

#include <algorithm>

#include "text/utf8.hpp"
#include "training/date_text.hpp"

namespace tonus::training {
namespace {

constexpr double kilograms_per_pound = 0.45359237;  // exact, international pound of 1959

double metres_in(distance_unit unit) noexcept {
  switch (unit) {
    case distance_unit::metre:
      return 1;
    case distance_unit::kilometre:
      return 1000;
    case distance_unit::mile:
      return 1609.344;  // exact, as foot and yard
    case distance_unit::foot:
      return 0.3048;
    case distance_unit::yard:
      return 0.9144;
  }
  return 1;
}

bool is_whole_number(std::string_view text) noexcept {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

std::string_view row_reader::cell(column which) const noexcept {
  const std::size_t at = layout_.at[static_cast<std::size_t>(which)];
  return at == 0 ? std::string_view{} : text::trim(fields_[at - 1]);
}

bool row_reader::refuse(column which, std::string_view wanted) {
  constexpr std::size_t shown_bytes = 40;
  const std::string_view written = cell(which);
  *why_ = layout_.names[static_cast<std::size_t>(which)] + " \"";
  *why_ += text::prefix(written, shown_bytes);
  *why_ += written.size() > shown_bytes ? "...\": " : "\": ";
  *why_ += wanted;
  return false;
}

bool row_reader::read_value(column which, std::optional<double>& value) {
  const std::string_view written = cell(which);
  if (written.empty()) return true;
  value = text::read_number(written, comma_);
  return value ? true : refuse(which, "not a decimal number");
}

bool row_reader::read_time(set_record& set) {
  const std::string_view written = cell(column::date);
  if (written != last_date_) {
    const auto time = read_date(written);
    if (!time) {
      return refuse(column::date, "not a date such as 2025-09-15 07:48:00 or 15 Sep 2025, 07:48");
    }
    last_date_ = written;
    last_time_ = *time;
  }
  set.time = last_time_;
  return true;
}

bool row_reader::read_order(set_record& set, bool& is_set) {
  const std::string order = text::normal_form(cell(column::set_order));
  is_set = order != "rest timer" && order != "note";
  if (!is_set || is_whole_number(order)) return true;
  if (order == "w")
    set.type = set_type::warmup;
  else if (order == "d")
    set.type = set_type::drop;
  else if (order == "f")
    set.type = set_type::failure;
  else
    return refuse(column::set_order, "allowed: a whole number, W, D, F, Rest Timer or Note");
  return true;
}

bool row_reader::read_type(set_record& set) {
  const std::string type = text::normal_form(cell(column::set_type));
  if (type == "warmup")
    set.type = set_type::warmup;
  else if (type == "dropset")
    set.type = set_type::drop;
  else if (type == "failure")
    set.type = set_type::failure;
  else if (type != "normal") {
    return refuse(column::set_type, "allowed: normal, warmup, failure or dropset");
  }
  return true;
}

bool row_reader::read_weight(set_record& set) {
  if (!read_value(column::weight, set.load_kg)) return false;
  if (!set.load_kg) return true;
  std::optional<weight_unit> unit = layout_.weight;
  if (const std::string_view named = cell(column::weight_unit); !named.empty()) {
    unit = read_weight_unit(text::normal_form(named));
    if (!unit) return refuse(column::weight_unit, "allowed: kg, kgs, lb or lbs");
  }
  if (!unit) unit = options_.weight;
  if (!unit && layout_.has(column::weight_unit) && *set.load_kg != 0) {
    return refuse(column::weight_unit, "a weight without its unit");
  }
  weight_assumed_ = weight_assumed_ || (!unit && *set.load_kg != 0);
  if (unit == weight_unit::pound) *set.load_kg *= kilograms_per_pound;
  return true;
}

bool row_reader::read_distance(set_record& set) {
  if (!read_value(column::distance, set.distance_m)) return false;
  if (!set.distance_m || *set.distance_m == 0) return true;
  std::optional<distance_unit> unit = layout_.distance;
  if (const std::string_view named = cell(column::distance_unit); !named.empty()) {
    unit = read_distance_unit(text::normal_form(named));
    if (!unit) return refuse(column::distance_unit, "allowed: m, km, mi, ft or yd");
  }
  if (!unit) unit = options_.distance;
  distance_assumed_ = distance_assumed_ || !unit;
  *set.distance_m *= metres_in(unit.value_or(distance_unit::kilometre));
  return true;
}

bool row_reader::read_values(set_record& set) {
  return read_weight(set) && read_value(column::reps, set.reps) && read_distance(set) &&
         read_value(column::seconds, set.duration_s) && read_value(column::rpe, set.rpe);
}

row_kind row_reader::read(std::span<const std::string> fields, set_record& set, std::string& why) {
  fields_ = fields;
  why_ = &why;
  set = {};
  bool is_set = true;
  const bool strong = layout_.app == log_app::strong;
  if (!(strong ? read_order(set, is_set) : read_type(set))) return row_kind::rejected;
  if (!is_set) return row_kind::other;
  if (!read_time(set) || !read_values(set)) return row_kind::rejected;
  set.exercise = cell(column::exercise);
  set.workout = cell(column::workout);
  const bool only_time = set.reps.value_or(0) == 0 && set.duration_s.value_or(0) > 0;
  if (only_time && set.type == set_type::working) set.type = set_type::timed;
  return row_kind::set;
}

}  // namespace tonus::training

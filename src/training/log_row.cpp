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

// Fitbod ends its dates with an offset from UTC, such as ` +0000`.
std::string_view without_offset(std::string_view date) noexcept {
  constexpr std::size_t length = 6;
  if (date.size() <= length) return date;
  const std::string_view end = date.substr(date.size() - length);
  const bool signed_end = end[0] == ' ' && (end[1] == '+' || end[1] == '-');
  return signed_end && is_whole_number(end.substr(2)) ? date.substr(0, date.size() - length) : date;
}

// `m:ss` or `h:mm:ss` in seconds.
std::optional<double> read_clock(std::string_view text) noexcept {
  constexpr std::size_t most_digits = 4;
  double seconds = 0;
  for (int part = 0; part < 3; ++part) {
    const std::size_t length = std::min(text.find(':'), text.size());
    const std::string_view digits = text.substr(0, length);
    if (!is_whole_number(digits) || digits.size() > most_digits) return std::nullopt;
    double value = 0;
    for (const char digit : digits) value = 10 * value + (digit - '0');
    if (part > 0 && (value > 59 || digits.size() != 2)) return std::nullopt;
    seconds = 60 * seconds + value;
    if (length == text.size()) return part > 0 ? std::optional(seconds) : std::nullopt;
    text.remove_prefix(length + 1);
  }
  return std::nullopt;
}

struct type_word {
  std::string_view text;
  set_type type;
};

// Hevy's words and ours.
constexpr type_word type_words[] = {{"normal", set_type::working}, {"working", set_type::working},
                                    {"warmup", set_type::warmup},  {"dropset", set_type::drop},
                                    {"drop", set_type::drop},      {"failure", set_type::failure},
                                    {"timed", set_type::timed}};

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
    const bool fitbod = layout_.app == log_app::fitbod;
    const auto time = read_date(fitbod ? without_offset(written) : written);
    if (!time) {
      return refuse(column::date, "not a date such as 2025-09-15 07:48:00 or 15 Sep 2025, 07:48");
    }
    const bool same_workout = fitbod && !last_date_.empty() && day_of(*time) == day_of(last_time_);
    last_date_ = written;
    if (!same_workout) last_time_ = *time;
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
  const auto found = std::ranges::find(type_words, type, &type_word::text);
  if (found == std::ranges::end(type_words))
    return refuse(column::set_type, "allowed: normal, warmup, failure or dropset");
  set.type = found->type;
  return true;
}

bool row_reader::read_warmup(set_record& set) {
  const std::string warmup = text::normal_form(cell(column::warmup));
  if (warmup == "true" || warmup == "yes" || warmup == "1")
    set.type = set_type::warmup;
  else if (!warmup.empty() && warmup != "false" && warmup != "no" && warmup != "0")
    return refuse(column::warmup, "allowed: true or false");
  return true;
}

// The columns that tell what kind of set a row is; a row of a known app has exactly one.
bool row_reader::read_kind(set_record& set, bool& is_set) {
  is_set = true;
  if (layout_.has(column::set_order) && !read_order(set, is_set)) return false;
  const bool has_type = layout_.has(column::set_type) &&
                        (layout_.app != log_app::mapped || !cell(column::set_type).empty());
  if (has_type && !read_type(set)) return false;
  return !layout_.has(column::warmup) || read_warmup(set);
}

bool row_reader::read_duration(set_record& set) {
  const std::string_view written = cell(column::seconds);
  if (written.find(':') == std::string_view::npos)
    return read_value(column::seconds, set.duration_s);
  set.duration_s = read_clock(written);
  return set.duration_s ? true : refuse(column::seconds, "neither seconds nor m:ss nor h:mm:ss");
}

bool row_reader::read_side(set_record& set) {
  const std::string which = text::normal_form(cell(column::side));
  for (const side one : {side::both, side::left, side::right}) {
    if (!which.empty() && which != side_name(one)) continue;
    set.side = one;
    return true;
  }
  return refuse(column::side, "allowed: both, left or right");
}

bool row_reader::read_tempo_cell(set_record& set) {
  const std::string_view written = cell(column::tempo);
  if (written.empty()) return true;
  const bool has_x = written.find_first_of("xX") != std::string_view::npos;
  set.tempo = has_x ? std::nullopt : read_tempo(written, 0);
  return set.tempo ? true
                   : refuse(column::tempo, "four numbers of seconds are wanted, such as 3-0-1-0");
}

// A row of Fitbod's older files stands for several sets, whose order and rest are not told.
bool row_reader::read_set_count() {
  std::optional<double> count;
  if (!read_value(column::set_count, count)) return false;
  return !count || *count == 1 ||
         refuse(column::set_count, "a row of several sets; each set needs a row of its own");
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
         read_duration(set) && read_value(column::rpe, set.rpe) &&
         read_value(column::rir, set.rir) && read_value(column::assistance, set.assistance_kg) &&
         read_value(column::heart_rate, set.heart_rate_bpm) && read_side(set) &&
         read_tempo_cell(set) && read_set_count();
}

row_kind row_reader::read(std::span<const std::string> fields, set_record& set, std::string& why) {
  fields_ = fields;
  why_ = &why;
  set = {};
  bool is_set = true;
  if (!read_kind(set, is_set)) return row_kind::rejected;
  if (!is_set) return row_kind::other;
  if (!read_time(set) || !read_values(set)) return row_kind::rejected;
  set.exercise = cell(column::exercise);
  set.workout = cell(column::workout);
  // Our own files say themselves which sets are timed.
  const bool only_time = set.reps.value_or(0) == 0 && set.duration_s.value_or(0) > 0;
  const bool says_so = layout_.app == log_app::tonus;
  if (only_time && !says_so && set.type == set_type::working) set.type = set_type::timed;
  return row_kind::set;
}

}  // namespace tonus::training

// SPDX-License-Identifier: BSL-1.0
#include <cmath>
#include <tonus/training/set_record.hpp>

#include "text/utf8.hpp"

namespace tonus::training {
namespace {

struct bounds {
  double least, most, step;  // step 0 = any value between
};

bool on_grid(double value, double step) noexcept {
  return step <= 0 || std::floor(value / step) * step == value;
}

problem check_number(std::string_view name, const std::optional<double>& value, bounds allowed) {
  if (!value) return {};
  problem found{.code = status::impossible,
                .value = *value,
                .minimum = allowed.least,
                .maximum = allowed.most,
                .name = name};
  if (!std::isfinite(*value)) {
    found.code = status::not_finite;
    return found;
  }
  if (*value < allowed.least || *value > allowed.most) return found;
  if (on_grid(*value, allowed.step)) return {};
  found.why = allowed.step < 1 ? "in steps of 0.5" : "whole numbers only";
  return found;
}

problem check_name(std::string_view field, std::string_view name, bool required) {
  if (required && text::trim(name).empty()) {
    return {.code = status::missing_input, .name = field, .why = "the set names no exercise"};
  }
  if (name.size() > set_limits::name_bytes) {
    return {.code = status::impossible,
            .value = static_cast<double>(name.size()),
            .minimum = 0,
            .maximum = static_cast<double>(set_limits::name_bytes),
            .name = field,
            .why = "length of the name in bytes"};
  }
  if (text::invalid_utf8(name) == std::string_view::npos) return {};
  return {.code = status::bad_text, .name = field, .why = "the name is not valid UTF-8"};
}

problem check_time(wall_seconds time) {
  using namespace std::chrono;
  constexpr wall_seconds first = start_of(sys_days(year(set_limits::first_year) / January / 1));
  constexpr wall_seconds last = start_of(sys_days(year(set_limits::last_year + 1) / January / 1));
  if (time >= first && time < last) return {};
  return {.code = status::impossible,
          .value = static_cast<double>(time),
          .minimum = static_cast<double>(first),
          .maximum = static_cast<double>(last - 1),
          .name = "time",
          .why = "wall-clock seconds since 1970"};
}

problem check_type(set_type type) {
  if (type >= set_type::warmup && type <= set_type::timed) return {};
  return {.code = status::unknown_name,
          .value = static_cast<double>(type),
          .minimum = 1,
          .maximum = 5,
          .name = "set_type"};
}

}  // namespace

std::string_view set_type_name(set_type type) noexcept {
  switch (type) {
    case set_type::warmup:
      return "warmup";
    case set_type::working:
      return "working";
    case set_type::drop:
      return "drop";
    case set_type::failure:
      return "failure";
    case set_type::timed:
      return "timed";
  }
  return {};
}

problem check_set(const set_record& set) noexcept {
  using namespace set_limits;
  const problem checks[] = {
      check_time(set.time),
      check_name("exercise", set.exercise, true),
      check_type(set.type),
      check_number("reps", set.reps, {0, set_limits::reps, 1}),
      check_number("load_kg", set.load_kg, {0, set_limits::load_kg, 0}),
      check_number("rpe", set.rpe, {rpe_least, rpe_most, effort_step}),
      check_number("rir", set.rir, {0, rir_reps, effort_step}),
      check_number("distance_m", set.distance_m, {0, set_limits::distance_m, 0}),
      check_number("duration_s", set.duration_s, {0, set_limits::duration_s, 0}),
      check_name("workout", set.workout, false),
  };
  for (const problem& found : checks) {
    if (found.code != status::ok) return found;
  }
  return {};
}

}  // namespace tonus::training

// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <tonus/training/set_record.hpp>

#include "text/number.hpp"
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

problem check_tempo(const std::optional<tempo>& phases) {
  if (!phases) return {};
  const bounds allowed{0, set_limits::phase_s, 0};
  const problem checks[] = {check_number("eccentric_s", phases->eccentric_s, allowed),
                            check_number("stretch_pause_s", phases->stretch_pause_s, allowed),
                            check_number("concentric_s", phases->concentric_s, allowed),
                            check_number("top_pause_s", phases->top_pause_s, allowed)};
  for (const problem& found : checks)
    if (found.code != status::ok) return found;
  return {};
}

problem check_side(side which) {
  if (which >= side::both && which <= side::right) return {};
  return {.code = status::unknown_name,
          .value = static_cast<double>(which),
          .minimum = 1,
          .maximum = 3,
          .name = "side"};
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

std::string_view side_name(side which) noexcept {
  switch (which) {
    case side::both:
      return "both";
    case side::left:
      return "left";
    case side::right:
      return "right";
  }
  return {};
}

std::optional<tempo> read_tempo(std::string_view written, double fast_s) noexcept {
  written = text::trim(written);
  const bool joined = written.find('-') == std::string_view::npos;
  if (joined && written.size() != 4) return {};
  double phases[4] = {};
  for (double& phase : phases) {
    const std::size_t length = joined ? 1 : std::min(written.find('-'), written.size());
    const std::string_view one = written.substr(0, length);
    const bool last = &phase == &phases[3];
    if (!joined && last != (length == written.size())) return {};
    written.remove_prefix(joined || last ? length : length + 1);
    const bool fast = one == "X" || one == "x";
    const auto number =
        fast ? std::optional(fast_s) : text::read_number(one, text::decimal_comma::doubtful);
    if (!number) return {};
    phase = *number;
  }
  return tempo{phases[0], phases[1], phases[2], phases[3]};
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
      check_number("assistance_kg", set.assistance_kg, {0, set_limits::assistance_kg, 0}),
      check_number("heart_rate_bpm", set.heart_rate_bpm, {heart_rate_least, heart_rate_most, 0}),
      check_tempo(set.tempo),
      check_side(set.side),
      check_name("workout", set.workout, false),
  };
  for (const problem& found : checks) {
    if (found.code != status::ok) return found;
  }
  return {};
}

}  // namespace tonus::training

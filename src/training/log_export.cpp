// SPDX-License-Identifier: BSL-1.0
#include <tonus/training/log_export.hpp>

#include "text/write_double.hpp"

namespace tonus::training {
namespace {

constexpr std::string_view header =
    "start,workout,exercise,type,side,reps,load_kg,rpe,rir,distance_m,duration_s,assistance_kg,"
    "heart_rate_bpm,tempo\n";

void add_text(std::string& line, std::string_view text) {
  if (text.find_first_of(",;\t\"\r\n") == std::string_view::npos) {
    line += text;
    return;
  }
  line += '"';
  for (const char letter : text) line.append(letter == '"' ? 2 : 1, letter);
  line += '"';
}

// As many digits as tell the number from every other; never an exponent.
void add_number(std::string& line, double value) {
  char digits[text::fixed_room];
  line.append(digits, text::write_fixed(digits, value));
}

void add_field(std::string& line, const std::optional<double>& value) {
  line += ',';
  if (value) add_number(line, *value);
}

void add_two_digits(std::string& line, wall_seconds value) {
  line += static_cast<char>('0' + value / 10);
  line += static_cast<char>('0' + value % 10);
}

void add_time(std::string& line, wall_seconds time) {
  const wall_seconds clock = time - start_of(day_of(time));
  line += day_text(day_of(time)) + 'T';
  add_two_digits(line, clock / 3600);
  line += ':';
  add_two_digits(line, clock / 60 % 60);
  line += ':';
  add_two_digits(line, clock % 60);
}

void add_tempo(std::string& line, const tempo& phases) {
  add_number(line, phases.eccentric_s);
  for (const double phase : {phases.stretch_pause_s, phases.concentric_s, phases.top_pause_s}) {
    line += '-';
    add_number(line, phase);
  }
}

void add_set(std::string& text, const log& source, const logged_set& set) {
  add_time(text, set.time);
  text += ',';
  add_text(text, source.workouts()[set.workout]);
  text += ',';
  add_text(text, source.exercises()[set.exercise].name);
  text += ',';
  text += set_type_name(set.type);
  text += ',';
  text += side_name(set.side);
  add_field(text, set.reps ? std::optional<double>(*set.reps) : std::nullopt);
  for (const auto& value : {set.load_kg, set.rpe, set.rir, set.distance_m, set.duration_s,
                            set.assistance_kg, set.heart_rate_bpm})
    add_field(text, value);
  text += ',';
  if (set.tempo) add_tempo(text, *set.tempo);
  text += '\n';
}

}  // namespace

std::string export_csv(const log& source) {
  std::string text(header);
  for (const logged_set& set : source.sets()) add_set(text, source, set);
  return text;
}

}  // namespace tonus::training

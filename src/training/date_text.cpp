// SPDX-License-Identifier: BSL-1.0
#include "training/date_text.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <tonus/training/set_record.hpp>

#include "text/utf8.hpp"

namespace tonus::training {
namespace {

struct month_word {
  std::string_view word;
  unsigned month;
};

// Long and short forms of English, German and French, without their full stop.
constexpr month_word month_words[] = {
    {"jan", 1},       {"january", 1},   {"januar", 1},  {"jän", 1},       {"jänner", 1},
    {"janv", 1},      {"janvier", 1},   {"feb", 2},     {"february", 2},  {"februar", 2},
    {"févr", 2},      {"fév", 2},       {"février", 2}, {"mar", 3},       {"march", 3},
    {"märz", 3},      {"mär", 3},       {"mrz", 3},     {"mars", 3},      {"apr", 4},
    {"april", 4},     {"avr", 4},       {"avril", 4},   {"may", 5},       {"mai", 5},
    {"jun", 6},       {"june", 6},      {"juni", 6},    {"juin", 6},      {"jul", 7},
    {"july", 7},      {"juli", 7},      {"juil", 7},    {"juillet", 7},   {"aug", 8},
    {"august", 8},    {"août", 8},      {"aoû", 8},     {"sep", 9},       {"sept", 9},
    {"september", 9}, {"septembre", 9}, {"oct", 10},    {"october", 10},  {"okt", 10},
    {"oktober", 10},  {"octobre", 10},  {"nov", 11},    {"november", 11}, {"novembre", 11},
    {"dec", 12},      {"december", 12}, {"dez", 12},    {"dezember", 12}, {"déc", 12},
    {"décembre", 12},
};

// A reader that walks over a normal-form text (lower case, single spaces).
class cursor {
 public:
  explicit cursor(std::string_view text) : rest_(text) {}

  bool take(std::string_view literal) {
    if (!rest_.starts_with(literal)) return false;
    rest_.remove_prefix(literal.size());
    return true;
  }
  // A run of `least` to `most` digits.
  std::optional<int> number(std::size_t least, std::size_t most) {
    const std::size_t length = std::min(rest_.find_first_not_of("0123456789"), rest_.size());
    if (length < least || length > most) return std::nullopt;
    int value = 0;
    std::from_chars(rest_.data(), rest_.data() + length, value);
    rest_.remove_prefix(length);
    return value;
  }
  std::string_view word() {
    const std::size_t length = std::min(rest_.find_first_of(" .,:-0123456789"), rest_.size());
    const std::string_view found = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return found;
  }
  bool finished() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

std::optional<unsigned> read_month(cursor& at) {
  const std::string_view word = at.word();
  const auto found = std::ranges::find(month_words, word, &month_word::word);
  if (found == std::ranges::end(month_words)) return std::nullopt;
  at.take(".");
  return found->month;
}

std::optional<civil_day> make_day(int year, unsigned month, int day) {
  const std::chrono::year_month_day date(std::chrono::year(year), std::chrono::month(month),
                                         std::chrono::day(static_cast<unsigned>(day)));
  if (!date.ok() || year < set_limits::first_year || year > set_limits::last_year)
    return std::nullopt;
  return civil_day(date);
}

std::optional<civil_day> read_numeric_day(cursor& at) {
  const auto year = at.number(4, 4);
  if (!year || !at.take("-")) return std::nullopt;
  const auto month = at.number(1, 2);
  if (!month || !at.take("-")) return std::nullopt;
  const auto day = at.number(1, 2);
  return day ? make_day(*year, static_cast<unsigned>(*month), *day) : std::nullopt;
}

std::optional<civil_day> read_year_after(cursor& at, std::optional<unsigned> month,
                                         std::optional<int> day) {
  at.take(",");
  if (!month || !day || !at.take(" ")) return std::nullopt;
  const auto year = at.number(4, 4);
  return year ? make_day(*year, *month, *day) : std::nullopt;
}

// `15 sep 2025`, `15. märz 2025`
std::optional<civil_day> read_day_first(cursor& at) {
  const auto day = at.number(1, 2);
  at.take(".");
  if (!day || !at.take(" ")) return std::nullopt;
  return read_year_after(at, read_month(at), day);
}

// `jul 28, 2026`
std::optional<civil_day> read_month_first(cursor& at) {
  const auto month = read_month(at);
  if (!month || !at.take(" ")) return std::nullopt;
  const auto day = at.number(1, 2);
  return read_year_after(at, month, day);
}

// The hour of a 12-hour clock if a mark follows, else of a 24-hour one.
std::optional<int> read_half_of_day(cursor& at, int hour) {
  cursor ahead = at;
  ahead.take(" ");
  const bool morning = ahead.take("am") || ahead.take("a.m.");
  const bool evening = !morning && (ahead.take("pm") || ahead.take("p.m."));
  if (!morning && !evening) return hour <= 23 ? std::optional(hour) : std::nullopt;
  at = ahead;
  if (hour < 1 || hour > 12) return std::nullopt;
  return hour % 12 + (evening ? 12 : 0);
}

std::optional<wall_seconds> read_clock(cursor& at) {
  const auto hour = at.number(1, 2);
  if (!hour || !at.take(":")) return std::nullopt;
  const auto minute = at.number(2, 2);
  if (!minute || *minute > 59) return std::nullopt;
  const std::optional<int> second = at.take(":") ? at.number(2, 2) : std::optional(0);
  if (!second || *second > 59) return std::nullopt;
  const auto full_hour = read_half_of_day(at, *hour);
  if (!full_hour) return std::nullopt;
  return wall_seconds{*full_hour} * 3600 + *minute * 60 + *second;
}

// What stands between date and time: blank, comma, `T`, and the words `at`, `um`, `à`.
bool take_joint(cursor& at) {
  if (at.take("t")) return true;
  const bool comma = at.take(",");
  const bool blank = at.take(" ");
  if (blank && (at.take("at ") || at.take("um ") || at.take("à "))) return true;
  return comma || blank;
}

}  // namespace

std::optional<wall_seconds> read_date(std::string_view text) {
  const std::string plain = text::normal_form(text);
  for (const auto reader : {&read_numeric_day, &read_day_first, &read_month_first}) {
    cursor at(plain);
    const std::optional<civil_day> day = reader(at);
    if (!day) continue;
    if (at.finished()) return start_of(*day);
    if (!take_joint(at)) return std::nullopt;
    const auto clock = read_clock(at);
    if (!clock || !at.finished()) return std::nullopt;
    return start_of(*day) + *clock;
  }
  return std::nullopt;
}

}  // namespace tonus::training

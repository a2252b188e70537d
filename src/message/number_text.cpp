// SPDX-License-Identifier: BSL-1.0
#include <cmath>
#include <tonus/message.hpp>

#include "text/write_double.hpp"

namespace tonus {
namespace {

/// How a unit is written after a number. What differs between one and more is split by `|`.
struct unit_words {
  std::string_view code, english, german;
};

constexpr unit_words words[] = {
    {"1", "", ""},
    {"%", " %", " %"},
    {"%/wk", " % a week", " % pro Woche"},
    {"/d", " a day", " am Tag"},
    {"/min", " beats a minute", " Schläge pro Minute"},
    {"/wk", " a week", " pro Woche"},
    {"L", " L", " L"},
    {"L/d", " L a day", " L am Tag"},
    {"L/h", " L an hour", " L pro Stunde"},
    {"L/kg", " L per kg", " L pro kg"},
    {"[cup_us]/Mcal", " cups per 1000 kcal", " Tassen je 1000 kcal"},
    {"[oz_av]/Mcal", " oz per 1000 kcal", " oz je 1000 kcal"},
    {"a", " year| years", " Jahr| Jahre"},
    {"cm", " cm", " cm"},
    {"d", " day| days", " Tag| Tage"},
    {"deg", "°", "°"},
    {"g", " g", " g"},
    {"g/Mcal", " g per 1000 kcal", " g je 1000 kcal"},
    {"g/d", " g a day", " g am Tag"},
    {"g/kg", " g per kg", " g pro kg"},
    {"g/kg/d", " g per kg a day", " g pro kg am Tag"},
    {"h", " hour| hours", " Stunde| Stunden"},
    {"h/d", " hours a day", " Stunden am Tag"},
    {"kcal/d", " kcal a day", " kcal am Tag"},
    {"kcal/kg/d", " kcal per kg a day", " kcal pro kg am Tag"},
    {"kcal/wk", " kcal a week", " kcal pro Woche"},
    {"kg", " kg", " kg"},
    {"kg/m2", " kg/m²", " kg/m²"},
    {"kg/mo", " kg a month", " kg im Monat"},
    {"kg/wk", " kg a week", " kg pro Woche"},
    {"ln ms", " ln ms", " ln ms"},
    {"mL", " mL", " mL"},
    {"mL/d", " mL a day", " mL am Tag"},
    {"mL/kg", " mL per kg", " mL pro kg"},
    {"mg/Mcal", " mg per 1000 kcal", " mg je 1000 kcal"},
    {"mg/d", " mg a day", " mg am Tag"},
    {"mg/dL", " mg/dL", " mg/dL"},
    {"min", " minute| minutes", " Minute| Minuten"},
    {"min/d", " minutes a day", " Minuten am Tag"},
    {"min/wk", " minutes a week", " Minuten pro Woche"},
    {"mm", " mm", " mm"},
    {"mm[Hg]", " mmHg", " mmHg"},
    {"mmol/L", " mmol/L", " mmol/L"},
    {"s", " second| seconds", " Sekunde| Sekunden"},
    {"u[iU]/mL", " µU/mL", " µU/mL"},
    {"wk", " week| weeks", " Woche| Wochen"},
};

std::string_view after(std::string_view unit, language_t language, bool single) {
  for (const unit_words& entry : words) {
    if (entry.code != unit) continue;
    const std::string_view text = language == language_t::german ? entry.german : entry.english;
    const std::size_t bar = text.find('|');
    if (bar == std::string_view::npos) return text;
    return single ? text.substr(0, bar) : text.substr(bar + 1);
  }
  return {};
}

/// About three figures: what a person can use, and no more than the rules know.
int decimals(double size) noexcept {
  if (size >= 100.0) return 0;
  if (size >= 10.0) return 1;
  return size >= 0.1 ? 2 : 3;
}

std::string digits(double value) {
  char written[text::fixed_room];
  std::string result(written, text::write_fixed(written, value, decimals(std::fabs(value))));
  if (result.find('.') != std::string::npos) {
    result.erase(result.find_last_not_of('0') + 1);
    if (result.back() == '.') result.pop_back();
  }
  return result == "-0" ? "0" : result;
}

}  // namespace

std::string number_text(double value, std::string_view unit, language_t language) {
  std::string result = digits(value);
  const bool single = result == "1";
  if (language == language_t::german)
    if (const std::size_t point = result.find('.'); point != std::string::npos) result[point] = ',';
  result += after(unit, language, single);
  return result;
}

}  // namespace tonus

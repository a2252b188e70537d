// SPDX-License-Identifier: BSL-1.0
#include <tonus/message.hpp>

#include "message_table.hpp"

namespace tonus {
namespace {

struct named_number {
  double value = unknown;
  std::string_view unit;
};

/// A threshold of the rule, as it was when it gave the finding.
named_number find_threshold(const finding& found, std::string_view name,
                            const rule_set& rules) noexcept {
  const auto marks = found.rule->thresholds;
  std::array<double, most_rule_thresholds> values;
  const double* changed = rules.thresholds(*found.rule, values);
  for (std::size_t i = 0; i < marks.size(); ++i)
    if (marks[i].name == name)
      return {changed == nullptr ? marks[i].value : changed[i], marks[i].unit};
  return {};
}

/// The number a placeholder stands for; NaN where it is not known or hidden.
named_number find_number(const finding& found, std::string_view name,
                         const rule_set& rules) noexcept {
  if (found.numbers_withheld) return {};
  for (const figure& computed : found.says.figures)
    if (!name.empty() && computed.name == name) return {computed.value, computed.unit};
  for (std::size_t i = 0; i < found.input_count; ++i) {
    const parameter& input = *found.inputs[i].what;
    if (name == "threshold" && input.fact == found.says.input)
      return {found.says.threshold, input.unit};
    if (input.fact == name && input.choices.empty())
      return {found.inputs[i].known.value, input.unit};
  }
  return find_threshold(found, name, rules);
}

/// What a text is filled in from.
struct filling {
  const finding& found;
  language_t language;
  const rule_set& rules;
};

std::string number_of(const filling& from, std::string_view name) {
  const bool opposite = name.starts_with('-');
  if (opposite) name.remove_prefix(1);
  const named_number number = find_number(from.found, name, from.rules);
  if (number.value != number.value) return {};
  return number_text(opposite ? -number.value : number.value, number.unit, from.language);
}

/// Fills in a text without brackets.
std::string fill_part(std::string_view text, const filling& from, bool& complete) {
  std::string result;
  while (!text.empty()) {
    const std::size_t open = std::min(text.find('{'), text.size());
    result += text.substr(0, open);
    text.remove_prefix(open);
    if (text.empty()) break;
    const std::size_t close = std::min(text.find('}'), text.size() - 1);
    const std::string number = number_of(from, text.substr(1, close - 1));
    complete = complete && !number.empty();
    result += number;
    text.remove_prefix(close + 1);
  }
  return result;
}

std::string withheld_text(language_t language) {
  return language == language_t::german
             ? "Zurückgehalten, bis geklärt ist, was der Hinweis auf ärztlichen Rat nennt."
             : "Withheld until what the finding that asks for medical advice names is settled.";
}

std::string missing_text(const finding& found, language_t language) {
  const std::string name(found.why.name);
  if (language == language_t::german)
    return found.why.code == status::missing_input ? "Nicht beurteilt: " + name + " fehlt."
                                                   : "Nicht beurteilt wegen " + name + ".";
  return found.why.code == status::missing_input ? "Not judged: " + name + " is not known."
                                                 : "Not judged because of " + name + ".";
}

}  // namespace

namespace detail {

std::string fill_in(std::string_view text, const finding& found, language_t language,
                    const rule_set& rules, bool& complete) {
  const filling from{found, language, rules};
  std::string result;
  complete = true;
  while (!text.empty()) {
    const std::size_t open = std::min(text.find('['), text.size());
    result += fill_part(text.substr(0, open), from, complete);
    text.remove_prefix(open);
    if (text.empty()) break;
    const std::size_t close = std::min(text.find(']'), text.size() - 1);
    bool known = !found.numbers_withheld;
    const std::string part = fill_part(text.substr(1, close - 1), from, known);
    if (known) result += part;
    text.remove_prefix(close + 1);
  }
  while (result.ends_with(' ')) result.pop_back();
  return result;
}

}  // namespace detail

std::string message_text(const finding& found, language_t language, const rule_set& rules) {
  if (found.withheld) return withheld_text(language);
  if (found.severity() == severity_t::not_evaluated) return missing_text(found, language);
  const detail::message_row* row = detail::find_message(found, language);
  bool complete = true;
  return row == nullptr ? std::string()
                        : detail::fill_in(row->pattern.text, found, language, rules, complete);
}

outcome<std::string> rule_message(std::string_view id, const facts& known, language_t language) {
  for (const finding& found : evaluate_rules(known))
    if (found.id() == id) return {message_text(found, language), status::ok};
  return problem{.code = status::unknown_id, .name = id, .why = "not a rule"};
}

std::vector<message_pattern> message_patterns(std::string_view id, language_t language) {
  std::vector<message_pattern> found;
  for (const detail::message_row& row : detail::message_rows(language))
    if (row.rule == id) found.push_back(row.pattern);
  return found;
}

}  // namespace tonus

// SPDX-License-Identifier: BSL-1.0
#include <map>
#include <set>
#include <tonus/message.hpp>

#include "message/message_table.hpp"
#include "sampled.hpp"
#include "scenario.hpp"

using tonus::language_t;
using tonus::severity_t;

namespace {

constexpr int samples = 4000;
constexpr language_t languages[] = {language_t::english, language_t::german};

std::string code(language_t language) {
  return std::string(
      tonus::choice_name(tonus::choice_names<language_t>, static_cast<int>(language)));
}

/// One finding of a rule for each severity and each row of the table it leads to.
using kinds = std::map<std::pair<severity_t, const void*>, tonus::finding>;
kinds kinds_of(const tonus::rule_entry& rule) {
  kinds found;
  sample(rule, samples, [&](const tonus::finding& item) {
    if (item.severity() > severity_t::none)
      found.try_emplace({item.severity(), tonus::detail::find_message(item, language_t::english)},
                        item);
  });
  return found;
}

bool has_digit(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
}

}  // namespace

TEST_CASE("messages: every severity that a rule can give is reached, and no other") {
  for (const tonus::rule_entry& rule : tonus::rule_table()) {
    std::set<severity_t> reached;
    for (const auto& [key, item] : kinds_of(rule)) reached.insert(key.first);
    std::set<severity_t> declared;
    for (const severity_t severity : rule.info->severities)
      if (severity != severity_t::none) declared.insert(severity);
    CHECK_MESSAGE(reached == declared, std::string(rule.info->id));
  }
}

TEST_CASE("messages: both languages tell every severity of every rule, with numbers it has") {
  for (const tonus::rule_entry& rule : tonus::rule_table()) {
    for (const auto& [key, item] : kinds_of(rule)) {
      for (const language_t language : languages) {
        INFO(std::string(rule.info->id), " ", std::string(tonus::severity_name(key.first)), " ",
             code(language));
        const auto* row = tonus::detail::find_message(item, language);
        CHECK(row != nullptr);
        if (row == nullptr) continue;
        bool complete = false;
        const std::string text =
            tonus::detail::fill_in(row->pattern.text, item, language, {}, complete);
        CHECK_MESSAGE(complete, text);
        CHECK_MESSAGE(text.find_first_of("{}[]") == std::string::npos, text);
        CHECK_MESSAGE(text.size() > 40, text);
        CHECK(text == tonus::message_text(item, language));
      }
    }
  }
}

TEST_CASE("messages: a stop's first words and its text without numbers stand alone") {
  for (const tonus::rule_entry& rule : tonus::rule_table()) {
    for (const auto& [key, item] : kinds_of(rule)) {
      if (key.first != severity_t::stop_and_refer) continue;
      tonus::finding bare = item;
      bare.numbers_withheld = true;
      for (const language_t language : languages) {
        const std::string text = tonus::message_text(bare, language);
        INFO(std::string(rule.info->id), " ", text);
        CHECK(text.size() > 40);
        CHECK_FALSE(has_digit(text));
        CHECK(text.find_first_of("{}[]") == std::string::npos);
      }
    }
  }
}

TEST_CASE("messages: the languages have the same rows, each for a declared rule and severity") {
  const auto english = tonus::detail::message_rows(language_t::english);
  const auto german = tonus::detail::message_rows(language_t::german);
  REQUIRE(english.size() == german.size());
  for (std::size_t i = 0; i < english.size(); ++i) {
    INFO(std::string(english[i].rule));
    CHECK(english[i].rule == german[i].rule);
    CHECK(english[i].pattern.severity == german[i].pattern.severity);
    CHECK(english[i].pattern.when == german[i].pattern.when);
    const tonus::rule_entry* rule = tonus::find_rule(english[i].rule);
    CHECK(rule != nullptr);
    if (rule == nullptr) continue;
    std::string declared;
    for (const severity_t severity : rule->info->severities)
      declared += std::string(tonus::severity_name(severity)) + '|';
    std::string_view named = english[i].pattern.severity;
    while (!named.empty()) {
      const std::size_t end = std::min(named.find('|'), named.size());
      CHECK_MESSAGE(declared.find(std::string(named.substr(0, end)) + '|') != std::string::npos,
                    std::string(named));
      named.remove_prefix(std::min(end + 1, named.size()));
    }
  }
}

TEST_CASE("messages: numbers as people read them") {
  using tonus::number_text;
  CHECK(number_text(7.5, "h", language_t::english) == "7.5 hours");
  CHECK(number_text(7.5, "h", language_t::german) == "7,5 Stunden");
  CHECK(number_text(1.0, "wk", language_t::english) == "1 week");
  CHECK(number_text(1.0, "wk", language_t::german) == "1 Woche");
  CHECK(number_text(1205.4, "kcal/d", language_t::english) == "1205 kcal a day");
  CHECK(number_text(12.34, "%", language_t::german) == "12,3 %");
  CHECK(number_text(7.3684, "kg", language_t::english) == "7.37 kg");
  CHECK(number_text(-0.016, "1", language_t::english) == "-0.016");
  CHECK(number_text(-0.00001, "1", language_t::german) == "0");
  CHECK(number_text(2.0, "/wk", language_t::english) == "2 a week");
  CHECK(number_text(50.0, "deg", language_t::german) == "50°");
}

TEST_CASE("messages: every unit of a rule has words in both languages") {
  for (const tonus::rule_entry& rule : tonus::rule_table()) {
    std::set<std::string> units;
    for (const tonus::parameter& p : rule.parameters)
      if (p.choices.empty()) units.insert(std::string(p.unit));
    for (const tonus::rule_threshold& mark : rule.thresholds) units.insert(std::string(mark.unit));
    for (const auto& [key, item] : kinds_of(rule))
      for (const tonus::figure& number : item.says.figures)
        if (!number.name.empty()) units.insert(std::string(number.unit));
    units.erase("1");
    for (const std::string& unit : units)
      for (const language_t language : languages)
        CHECK_MESSAGE(tonus::number_text(2.0, unit, language) != "2",
                      (std::string(rule.info->id) + " " + unit));
  }
}

TEST_CASE("messages: of facts, with what stops withhold left out") {
  const auto text = [](std::string_view rule, std::string_view inputs) {
    const auto found = tonus::rule_message(rule, facts_from(inputs), language_t::english);
    REQUIRE(found.has_value());
    return *found;
  };
  CHECK(
      text("hormone.sleep.deficit", "sleep=6.5;in_deficit=no") ==
      "Nights average 6.5 hours; adults do best with 7 hours or more. Half an hour earlier to bed "
      "is a good first step.");
  CHECK(text("hormone.sleep.deficit", "sleep=8;in_deficit=no").empty());
  CHECK(text("hormone.sleep.deficit", "sleep=8") == "Not judged: in_deficit is not known.");
  // A stop of a safety rule withholds what strength rules say.
  CHECK(text("strength.back.frequency", "back_sessions=7;bmi=18;deficit=300") ==
        "Withheld until what the finding that asks for medical advice names is settled.");
  CHECK(tonus::rule_message("no.such.rule", tonus::facts{}, language_t::german).status() ==
        tonus::status::unknown_id);
  // Stops whatever the missing inputs are: no number is known, and the text stands.
  CHECK(text("posture.kyphosis.angle", "height_loss_3cm=yes").starts_with("Please let a doctor"));
}

TEST_CASE("messages: a changed threshold is the one told") {
  tonus::rule_set rules;
  REQUIRE(rules.change("hormone.sleep.deficit", "enough", 8, "h", "test").code == 0);
  const auto found =
      tonus::evaluate_rule("hormone.sleep.deficit", facts_from("sleep=7.5;in_deficit=no"), rules);
  REQUIRE(found.has_value());
  CHECK(tonus::message_text(*found, language_t::english, rules)
            .starts_with("Nights average 7.5 hours; adults do best with 8 hours or more."));
}

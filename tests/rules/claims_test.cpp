// SPDX-License-Identifier: BSL-1.0
#include <set>
#include <tonus/claim.hpp>

#include "claim/claim_words.hpp"
#include "scenario.hpp"

using tonus::language_t;

namespace {

tonus::claim_answer answer_to(std::string_view text, std::string_view inputs = "") {
  const auto found = tonus::check_claim(text, language_t::english, facts_from(inputs));
  REQUIRE(found.has_value());
  return *found;
}

/// Id of the claim, rule's severity.
std::string told(std::string_view text, std::string_view inputs = "") {
  const auto answer = answer_to(text, inputs);
  if (answer.matched == nullptr) return "unknown";
  return std::string(answer.matched->id) + " " +
         std::string(tonus::severity_name(answer.found.severity()));
}

}  // namespace

TEST_CASE("claims: each is found by its own wording in both languages and is judged") {
  std::set<std::string_view> ids;
  for (const tonus::claim& item : tonus::claim_table()) {
    INFO(std::string(item.id));
    CHECK(ids.insert(item.id).second);
    CHECK(tonus::find_rule(item.rule) != nullptr);
    for (const language_t language : {language_t::english, language_t::german}) {
      const auto found = tonus::check_claim(item.wording(language), language);
      REQUIRE(found.has_value());
      REQUIRE(found->matched != nullptr);
      CHECK(found->matched->id == item.id);
      CHECK(found->found.id() == item.rule);
      CHECK(found->found.severity() > tonus::severity_t::none);
      CHECK_FALSE(found->message.empty());
    }
  }
}

TEST_CASE("claims: other words for the same") {
  CHECK(told("crunches burn belly fat") == "spot_belly advise");
  CHECK(told("Do sit-ups give you a flat stomach?") == "spot_belly advise");
  CHECK(told("Verbrennen Sit-ups das Bauchfett?") == "spot_belly advise");
  CHECK(told("squats reduce thigh fat") == "spot_limbs advise");
  CHECK(told("WIDE push-ups grow your lats") == "pushups_back advise");
  CHECK(told("HIIT ist besser als Joggen, um Fett zu verlieren") == "hiit_superior info");
  CHECK(told("Ohne Fruehstueck kann man nicht abnehmen") == "breakfast info");
  CHECK(told("Lemon water melts fat") == "water_burns_fat info");
  CHECK(told("I can eat pizza because my workouts compensate anything") == "outrun_diet warn");
}

TEST_CASE("claims: numbers in the text are judged") {
  CHECK(told("the afterburn is 10 % of the calories") == "afterburn none");
  CHECK(told("the afterburn is 20 % of the calories") == "afterburn advise");
  CHECK(told("the afterburn is 50 % of the calories") == "afterburn warn");
  CHECK(told("you can gain 1 kg of muscle a month") == "muscle_rate none");
  CHECK(told("you can gain 1,5 kg of muscle a month") == "muscle_rate advise");
  CHECK(told("Man kann 4 kg Muskeln im Monat aufbauen") == "muscle_rate warn");
  CHECK(answer_to("the afterburn is 10 % of the calories").message ==
        "This rule finds nothing against it.");
  CHECK(tonus::check_claim("you can gain 900 kg of muscle a month", language_t::english).status() ==
        tonus::status::impossible);
}

TEST_CASE("claims: the person's facts decide where the claim depends on them") {
  CHECK(told("you can gain 0.9 kg of muscle a month", "training_status=advanced;sex=male") ==
        "muscle_rate warn");
  CHECK(told("breakfast is important for losing weight", "diabetes_medication=insulin") ==
        "breakfast warn");
  // With an eating disorder no number leaves, not even by way of a claim.
  const auto hidden = answer_to("crunches burn belly fat", "ed_history=none;bmi=18;deficit=300");
  CHECK(hidden.found.severity() == tonus::severity_t::advise);
  CHECK(answer_to("HIIT burns more fat than steady cardio", "bmi=18;deficit=300").found.withheld);
}

TEST_CASE("claims: what is not known says so and names the nearest") {
  const auto answer = answer_to("celery juice melts belly fat");
  CHECK(answer.matched == nullptr);
  CHECK(answer.message.empty());
  REQUIRE_FALSE(answer.nearest.empty());
  CHECK(answer.nearest.front()->id == "spot_belly");
  CHECK(answer_to("colourless green ideas").nearest.empty());
  CHECK(tonus::check_claim("  ", language_t::english).status() == tonus::status::bad_text);
  CHECK(tonus::check_claim("\xff", language_t::english).status() == tonus::status::bad_text);
}

TEST_CASE("claims: words and patterns") {
  using tonus::detail::words_of;
  CHECK(words_of("Rücken-Übungen, 3x!") == std::vector<std::string>{"ruecken", "uebungen", "3x"});
  CHECK(tonus::detail::match(words_of("burning fat"), "burn* fat|belly").full());
  CHECK_FALSE(tonus::detail::match(words_of("burning fat"), "burn fat").full());
  CHECK_FALSE(tonus::detail::match(words_of("burning fat"), "").full());
  CHECK(tonus::detail::first_number("costs 7,50 or 3", "1") == "7.50");
  CHECK(tonus::detail::first_number("none.", "50") == "50");
  CHECK(tonus::detail::first_number("5.", "50") == "5");
}

// SPDX-License-Identifier: BSL-1.0
#include <cstdio>
#include <string>
#include <tonus/claim.hpp>

int main() {
  //! [facts]
  tonus::facts known;
  if (known.parse("sleep", "6.5 h").code < 0 || known.parse("in_deficit", "yes").code < 0) return 1;
  //! [facts]
  //! [one rule]
  const auto found = tonus::evaluate_rule("hormone.sleep.deficit", known);
  // found->severity() is tonus::severity_t::advise
  //! [one rule]
  //! [message]
  const std::string english = tonus::message_text(*found, tonus::language_t::english);
  const std::string german = tonus::message_text(*found, tonus::language_t::german);
  //! [message]
  //! [all rules]
  int told = 0;
  for (const tonus::finding& judged : tonus::evaluate_rules(known)) {
    if (judged.severity() <= tonus::severity_t::none) continue;  // nothing, or a fact is missing
    std::printf("%s\n", tonus::message_text(judged, tonus::language_t::english).c_str());
    ++told;
  }
  //! [all rules]
  //! [claim]
  const auto answer =
      tonus::check_claim("Crunches burn belly fat", tonus::language_t::english, known);
  if (answer && answer->matched != nullptr) std::printf("%s\n", answer->message.c_str());
  //! [claim]
  const bool good = found && found->severity() == tonus::severity_t::advise && told == 1 &&
                    english.find("6.5 hours") != std::string::npos &&
                    german.find("6,5 Stunden") != std::string::npos && answer &&
                    answer->matched->rule == "region.spot.exercise_claim";
  return good ? 0 : 1;
}

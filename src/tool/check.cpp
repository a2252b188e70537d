// SPDX-License-Identifier: BSL-1.0
#include <cstdio>
#include <nlohmann/json.hpp>
#include <tonus/claim.hpp>

#include "commands.hpp"
#include "profile.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

using json = nlohmann::ordered_json;

json as_json(const std::string& text, const claim_answer& answer, language_t language) {
  json shown{{"text", text}};
  json nearest = json::array();
  for (const claim* item : answer.nearest) nearest.push_back(item->wording(language));
  if (answer.matched == nullptr) {
    shown["claim"] = nullptr;
    shown["nearest"] = nearest;
    return shown;
  }
  const rule_about& info = *answer.found.rule->info;
  json sources = json::array();
  for (const citation* from : info.sources)
    if (from != nullptr) sources.push_back(from->key);
  shown["claim"] = answer.matched->wording(language);
  shown["rule"] = info.id;
  shown["severity"] = severity_name(answer.found.severity());
  shown["grade"] = choice_name(choice_names<grade_t>, static_cast<int>(info.grade));
  shown["message"] = answer.message;
  shown["sources"] = sources;
  shown["nearest"] = nearest;
  return shown;
}

void print(const json& shown) {
  const auto text = [&](const char* key) { return shown.at(key).get<std::string>(); };
  if (shown.at("claim").is_null()) {
    std::printf("No rule judges this claim.\n");
    if (!shown.at("nearest").empty()) std::printf("Nearest known claims:\n");
    for (const json& line : shown.at("nearest"))
      std::printf("  %s\n", line.get<std::string>().c_str());
    return;
  }
  std::printf("claim     %s\nrule      %s\nseverity  %s\nevidence  grade %s (",
              text("claim").c_str(), text("rule").c_str(), text("severity").c_str(),
              text("grade").c_str());
  const char* separator = "";
  for (const json& key : shown.at("sources")) {
    std::printf("%s%s", separator, key.get<std::string>().c_str());
    separator = ", ";
  }
  std::printf(")\n\n%s\n", text("message").c_str());
}

}  // namespace

int check(const check_request& request, format as) {
  std::string text;
  for (const std::string& word : request.words) text += (text.empty() ? "" : " ") + word;
  const facts known = request.profile.empty() ? facts() : read_profile(request.profile);
  const auto answer = check_claim(text, request.language, known);
  if (!answer) throw refused{describe(answer.error())};
  const json shown = as_json(text, *answer, request.language);
  if (as == format::json)
    std::printf("%s\n", shown.dump(2).c_str());
  else
    print(shown);
  return answer->matched == nullptr ? 1 : 0;
}

}  // namespace tonus::tool

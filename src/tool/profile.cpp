// SPDX-License-Identifier: BSL-1.0
#include "profile.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "commands.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

using nlohmann::json;

/// `file:line:column` of a byte of a text.
std::string place(const std::string& path, std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, std::min(byte, text.size()));
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const auto start = before.rfind('\n');
  const auto column = before.size() - (start == before.npos ? 0 : start + 1) + 1;
  return path + ":" + std::to_string(line) + ":" + std::to_string(column);
}

/// Where a fact stands in the file.
std::string place_of(const std::string& path, std::string_view text, const std::string& name) {
  const auto at = text.find("\"" + name + "\"");
  return place(path, text, at == text.npos ? 0 : at);
}

json parse(const std::string& path, const std::string& text) {
  std::set<std::string> seen;
  const auto no_twins = [&](int depth, json::parse_event_t event, json& element) {
    if (event == json::parse_event_t::key && depth == 1 &&
        !seen.insert(element.get<std::string>()).second)
      throw refused{place_of(path, text, element.get<std::string>()) + ": " +
                    element.get<std::string>() + " is given twice"};
    return true;
  };
  try {
    return json::parse(text, no_twins);
  } catch (const json::parse_error& e) {
    throw refused{place(path, text, e.byte == 0 ? 0 : e.byte - 1) + ": not JSON: " + e.what()};
  }
}

problem give(facts& known, const std::string& name, const json& value) {
  const fact* what = find_fact(name);
  if (value.is_boolean()) return known.choose(name, value.get<bool>() ? "yes" : "no");
  if (value.is_string()) return known.parse(name, value.get_ref<const std::string&>());
  const bool number = value.is_number() && (what == nullptr || !what->is_choice());
  if (number) return known.set(name, value.get<double>());
  return {.code = status::bad_text,
          .name = name,
          .why = what != nullptr && what->is_choice() ? what->choices
                                                      : "a number, text or true and false"};
}

}  // namespace

facts read_profile(const std::string& path) {
  const std::string text = read_file(path);
  const json profile = parse(path, text);
  if (!profile.is_object()) throw refused{path + ":1:1: a profile is a JSON object of facts"};
  facts known;
  for (const auto& [name, value] : profile.items()) {
    const problem refusal = give(known, name, value);
    if (refusal.code < 0) throw refused{place_of(path, text, name) + ": " + describe(refusal)};
  }
  return known;
}

}  // namespace tonus::tool

// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <tonus/catalogue_json.hpp>

#include "commands.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

using json = nlohmann::ordered_json;

/// The entry of the catalogue with an id or name, and null where there is none.
json find(const json& catalogue, const std::string& id) {
  const auto among = [&](const json& items, const char* key) {
    for (const json& item : items)
      if (item.at(key) == id) return item;
    return json();
  };
  for (const char* kind : {"equations", "rules", "models"})
    if (json found = among(catalogue.at(kind), "id"); !found.is_null()) return found;
  for (const json& one : catalogue.at("tables"))
    if (json found = among(one.at("rows"), "id"); !found.is_null()) return found;
  return among(catalogue.at("facts"), "name");
}

std::string line_of(const json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_null()) return "not known";
  if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
  if (value.is_number()) return number(value.get<double>());
  if (value.is_array() &&
      std::all_of(value.begin(), value.end(), [](const json& v) { return v.is_primitive(); })) {
    std::string all;
    for (const json& v : value) all += (all.empty() ? "" : ", ") + line_of(v);
    return all;
  }
  return "";
}

void print_tree(const json& entry, int depth) {
  const std::string indent(static_cast<std::size_t>(depth) * 2, ' ');
  for (const auto& [key, value] : entry.items()) {
    const std::string label = entry.is_array() ? "-" : key + ":";
    const std::string line = line_of(value);
    std::printf("%s%s %s\n", indent.c_str(), label.c_str(), line.c_str());
    if (line.empty() && value.is_structured()) print_tree(value, depth + 1);
  }
}

}  // namespace

int show(const std::string& id, format as) {
  const json entry = find(json::parse(catalogue_json()), id);
  if (entry.is_null())
    throw refused{id + ": no equation, rule, exercise or fact of that name; see `tonus list`"};
  if (as == format::json)
    std::printf("%s\n", entry.dump(2).c_str());
  else
    print_tree(entry, 0);
  return 0;
}

}  // namespace tonus::tool

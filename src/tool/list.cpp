// SPDX-License-Identifier: BSL-1.0
#include <cstdio>
#include <nlohmann/json.hpp>
#include <tonus/catalogue_table.hpp>
#include <tonus/rule_table.hpp>
#include <tonus/training/exercise.hpp>

#include "commands.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

struct item {
  std::string_view kind;
  std::string_view id;
  std::string_view title;
};

std::vector<item> all_items() {
  std::vector<item> items;
  for (const equation_entry& e : equation_table())
    items.push_back({"equation", e.info->id, e.info->title});
  for (const rule_entry& r : rule_table()) items.push_back({"rule", r.info->id, r.info->title});
  for (const training::exercise& e : training::exercises())
    items.push_back({"exercise", e.id, e.name});
  return items;
}

bool holds(std::string_view text, const std::string& part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace

int list(const std::string& what, format as) {
  table rows({"kind", "id", "title"});
  nlohmann::ordered_json json = nlohmann::ordered_json::array();
  for (const item& i : all_items()) {
    if (!holds(i.id, what) && !holds(i.title, what) && i.kind != what) continue;
    rows.add({std::string(i.kind), std::string(i.id), std::string(i.title)});
    json.push_back({{"kind", i.kind}, {"id", i.id}, {"title", i.title}});
  }
  if (rows.empty()) throw refused{"nothing in the catalogue holds \"" + what + "\""};
  if (as == format::json)
    std::printf("%s\n", json.dump(2).c_str());
  else
    rows.print();
  return 0;
}

}  // namespace tonus::tool

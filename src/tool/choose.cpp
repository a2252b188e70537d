// SPDX-License-Identifier: BSL-1.0
#include <tonus/choose.hpp>

#include <charconv>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "profile.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

using json = nlohmann::ordered_json;

/// An input of an equation of any family that is no fact, by its name with or without unit.
const parameter* find_input(std::string_view name) {
  for (const equation_entry& e : equation_table())
    for (const parameter& p : e.parameters)
      if (p.fact.empty() && !p.list && (name == p.stem || name == p.name.view())) return &p;
  return nullptr;
}

/// Reads "100kg" or a choice. Throws `refused`. @param all the argument, for the message
known_input read_input(const std::string& all, std::string_view name, std::string_view text) {
  const parameter* p = find_input(name);
  if (p == nullptr) throw refused{all + ": no fact, and no input of an equation"};
  if (!p->choices.empty()) {
    const int number = choice_number(p->choices, text);
    if (number == 0) throw refused{all + ": one of " + std::string(p->choices) + " is wanted"};
    return {name, static_cast<double>(number), {}};
  }
  double value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc()) throw refused{all + ": not a number"};
  std::string_view unit = text.substr(static_cast<std::size_t>(read.ptr - text.data()));
  while (unit.starts_with(' ')) unit.remove_prefix(1);
  return {name, value, unit};
}

/// Sorts NAME=VALUE into facts and other inputs, which view the arguments.
std::vector<known_input> read_arguments(const std::vector<std::string>& arguments, facts& known) {
  std::vector<known_input> more;
  std::vector<std::string_view> seen;
  for (const std::string& argument : arguments) {
    const std::string_view all = argument;
    const auto equals = all.find('=');
    if (equals == all.npos) throw refused{argument + ": not NAME=VALUE"};
    const auto name = all.substr(0, equals);
    const auto text = all.substr(equals + 1);
    if (std::find(seen.begin(), seen.end(), name) != seen.end())
      throw refused{argument + ": given twice"};
    seen.push_back(name);
    if (find_fact(name) == nullptr) {
      more.push_back(read_input(argument, name, text));
    } else if (const problem wrong = known.parse(name, text); wrong.code < 0) {
      throw refused{describe(wrong)};
    }
  }
  return more;
}

/// The value of a candidate: a class by its name. `null` where there is none.
json value_of(const candidate& c) {
  if (!c.applicable()) return nullptr;
  const std::string_view choices = c.equation->result_choices;
  if (choices.empty()) return c.value;
  return choice_name(choices, static_cast<int>(c.value));
}

json as_json(const candidate& c) {
  json entry{{"id", c.equation->info->id},
             {"value", value_of(c)},
             {"unit", c.unit},
             {"standard_error", c.standard_error},
             {"low", c.low},
             {"high", c.high},
             {"status", c.status},
             {"status_text", status_text(c.status)}};
  if (!c.equation->info->apart.empty()) entry["apart"] = c.equation->info->apart;
  entry["population"] = c.equation->info->population;
  if (!c.applicable()) entry["why"] = describe(c.why);
  return entry;
}

std::string remark(const candidate& c) {
  if (!c.applicable()) {
    const bool missing = c.status == status::missing_input;
    return missing ? "needs " + std::string(c.why.name) : describe(c.why);
  }
  const std::string_view apart = c.equation->info->apart;
  std::string text = c.status == status::ok ? "" : std::string(status_text(c.status));
  if (!apart.empty()) text += (text.empty() ? "" : "; ") + ("only for " + std::string(apart));
  return text.empty() ? std::string(c.equation->info->population) : text;
}

void print(const std::vector<candidate>& all) {
  table rows({"equation", "value", "standard error", "remark"});
  for (const candidate& c : all) {
    const json value = value_of(c);
    const std::string unit = c.unit == "1" || c.unit.empty() ? "" : " " + std::string(c.unit);
    const std::string shown = value.is_string() ? value.get<std::string>() : number(c.value) + unit;
    rows.add({std::string(c.equation->info->id), c.applicable() ? shown : "-",
              number(c.standard_error), remark(c)});
  }
  rows.print();
}

}  // namespace

int choose(const choose_request& request, format as) {
  facts known = request.profile.empty() ? facts() : read_profile(request.profile);
  const auto more = read_arguments(request.arguments, known);
  const auto all = tonus::choose(known, request.family, more);
  if (!all) throw refused{describe(all.error())};
  if (as == format::table) {
    print(*all);
    return 0;
  }
  json list = json::array();
  for (const candidate& c : *all) list.push_back(as_json(c));
  std::printf("%s\n", json{{"family", request.family}, {"equations", list}}.dump(2).c_str());
  return 0;
}

}  // namespace tonus::tool

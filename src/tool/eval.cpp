// SPDX-License-Identifier: BSL-1.0
#include <charconv>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <span>
#include <tonus/catalogue_table.hpp>
#include <tonus/unit_code.hpp>

#include "commands.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

[[noreturn]] void refuse(const parameter& p, status_code code, std::string_view text,
                         std::string_view why) {
  throw refused{describe({.code = code,
                          .minimum = p.choices.empty() ? p.possible.least : unknown,
                          .maximum = p.choices.empty() ? p.possible.most : unknown,
                          .name = p.stem,
                          .why = why,
                          .given = text})};
}

double read_number(const parameter& p, std::string_view text) {
  double value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc()) refuse(p, status::bad_text, text, "not a number");
  std::string_view unit(read.ptr, static_cast<std::size_t>(text.data() + text.size() - read.ptr));
  while (unit.starts_with(' ')) unit.remove_prefix(1);
  if (unit.empty()) return value;
  const auto converted = convert(value, unit, p.unit);
  if (!converted) refuse(p, converted.status(), text, p.unit);
  return *converted;
}

double read_value(const parameter& p, std::string_view text) {
  if (p.choices.empty()) return read_number(p, text);
  const int chosen = choice_number(p.choices, text);
  if (chosen == 0) refuse(p, status::unknown_name, text, p.choices);
  return chosen;
}

std::vector<double> read_list(const parameter& p, std::string_view text) {
  std::vector<double> values;
  for (;;) {
    const auto bar = text.find_first_of("|,");
    values.push_back(read_value(p, text.substr(0, bar)));
    if (bar == std::string_view::npos) return values;
    text.remove_prefix(bar + 1);
  }
}

/// The numbers of a request in catalogue order.
struct row {
  std::vector<std::vector<double>> lists;
  std::vector<double> scalars;
};

std::string_view value_of(const parameter& p, std::vector<std::string>& arguments) {
  for (std::string& argument : arguments) {
    const std::string_view all = argument;
    const auto equals = all.find('=');
    const auto name = all.substr(0, equals);
    if (equals != all.npos && (name == p.stem || name == p.name.view())) {
      return all.substr(equals + 1);
    }
  }
  return {};
}

void check_names(const equation_entry& e, const std::vector<std::string>& arguments) {
  std::vector<std::string_view> seen;
  for (const std::string& argument : arguments) {
    const auto name = std::string_view(argument).substr(0, argument.find('='));
    const parameter* found = nullptr;
    std::string known;
    for (const parameter& p : e.parameters) {
      known += " " + std::string(p.stem);
      if (name == p.stem || name == p.name.view()) found = &p;
    }
    if (found == nullptr || argument.find('=') == std::string::npos)
      throw refused{argument + ": not NAME=VALUE of an input; inputs:" + known};
    if (std::find(seen.begin(), seen.end(), found->stem) != seen.end())
      throw refused{argument + ": given twice"};
    seen.push_back(found->stem);
  }
}

row read_row(const equation_entry& e, std::vector<std::string> arguments) {
  check_names(e, arguments);
  row all;
  for (const parameter& p : e.parameters) {
    const std::string_view text = value_of(p, arguments);
    if (text.empty()) {
      if (!p.optional) throw refused{"input " + std::string(p.stem) + " is missing"};
      all.scalars.push_back(unknown);
    } else if (p.list) {
      all.lists.push_back(read_list(p, text));
    } else {
      all.scalars.push_back(read_value(p, text));
    }
  }
  return all;
}

status_code evaluate(const equation_entry& e, const row& all, raw_estimate& result, problem& why) {
  if (e.lists == 0) return e.evaluate(all.scalars.data(), result, why);
  std::vector<const double*> columns;
  for (const auto& list : all.lists) {
    if (list.size() != all.lists.front().size()) throw refused{"the lists differ in length"};
    columns.push_back(list.data());
  }
  return e.evaluate_series(columns.data(), all.lists.front().size(), 1, all.scalars.data(), result,
                           why);
}

void print_json(const equation_entry& e, const raw_estimate& r, status_code code) {
  nlohmann::ordered_json json{{"id", e.info->id}, {"name", e.result_name.view()}};
  if (e.result_choices.empty())
    json["value"] = r.value;
  else
    json["value"] = choice_name(e.result_choices, static_cast<int>(r.value));
  json["unit"] = e.result_unit;
  json["standard_error"] = r.standard_error;
  json["low"] = r.low;
  json["high"] = r.high;
  json["status"] = code;
  json["status_text"] = status_text(code);
  std::printf("%s\n", json.dump(2).c_str());
}

void print_table(const equation_entry& e, const raw_estimate& r, status_code code) {
  std::string line = std::string(e.info->result) + " = ";
  if (e.result_choices.empty()) {
    line += number(r.value) + (e.result_unit == "1" ? "" : " " + std::string(e.result_unit));
  } else {
    line += choice_name(e.result_choices, static_cast<int>(r.value));
  }
  if (r.standard_error == r.standard_error)
    line += "  (standard error " + number(r.standard_error) + ", 95 %: " + number(r.low) + " to " +
            number(r.high) + ")";
  else
    line += "  (no standard error published)";
  std::printf("%s\n", line.c_str());
  const citation& source = *e.info->source;
  std::printf("%s; %s\n", std::string(e.info->id).c_str(), std::string(e.info->title).c_str());
  std::printf("%s %s%s\n", std::string(source.authors).c_str(),
              source.year == 0 ? "" : (std::to_string(source.year) + " ").c_str(),
              std::string(source.journal).c_str());
  if (code != status::ok) std::printf("caution: %s\n", std::string(status_text(code)).c_str());
}

}  // namespace

int eval(const eval_request& request, format as) {
  const equation_entry* e = find_equation(request.id);
  if (e == nullptr) throw refused{request.id + ": no such equation; see `tonus list`"};
  const row all = read_row(*e, request.arguments);
  raw_estimate result;
  problem why;
  const status_code code = evaluate(*e, all, result, why);
  if (code < 0) throw refused{describe(why)};
  if (as == format::json)
    print_json(*e, result, code);
  else
    print_table(*e, result, code);
  return 0;
}

}  // namespace tonus::tool

// SPDX-License-Identifier: BSL-1.0
#include "expectations.hpp"

#include <cmath>
#include <limits>
#include <sstream>
#include <stdexcept>
#include <tonus/fact.hpp>

using namespace tonus;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

/// One end of a range: `>0` and `<2.5` leave the number itself out; `max` is the largest double.
double end_of(const std::string& text, double open) {
  if (text.empty()) return open;
  if (text == ">0") return above_zero;
  if (text.ends_with("max"))
    return text[0] == '-' ? std::numeric_limits<double>::lowest()
                          : std::numeric_limits<double>::max();
  if (text[0] == '<') return std::nextafter(to_number(text.substr(1)), -infinite);
  return to_number(text);
}

range range_of(const std::string& text) {
  const auto dots = text.find("..");
  if (text.empty()) return {};
  if (dots == std::string::npos) throw std::runtime_error("not a range: " + text);
  return {end_of(text.substr(0, dots), -infinite), end_of(text.substr(dots + 2), infinite)};
}

limit_row limit_of(const table_row& row) {
  const auto& f = row.fields;
  limit_row limit{row.where, f[0], f[1], range_of(f[2]), range_of(f[3])};
  if (!f[4].empty()) limit.step = to_number(f[4]);
  if (!f[5].empty()) {
    const range count = range_of(f[5]);
    limit.least_count = static_cast<std::size_t>(count.least);
    limit.most_count = count.most == infinite ? std::numeric_limits<std::size_t>::max()
                                              : static_cast<std::size_t>(count.most);
  }
  return limit;
}

/// `outside_studied|unverified`, or the name of a refusal.
status_code status_of(const std::string& text) {
  static const std::map<std::string, status_code> codes{
      {"ok", status::ok},
      {"not_finite", status::not_finite},
      {"impossible", status::impossible},
      {"outside_domain", status::outside_domain},
      {"wrong_count", status::wrong_count},
      {"unknown_name", status::unknown_name},
      {"missing_input", status::missing_input},
      {"outside_studied", status::outside_studied},
      {"extrapolated", status::extrapolated},
      {"unverified", status::unverified}};
  status_code code = status::ok;
  std::istringstream parts(text);
  for (std::string part; std::getline(parts, part, '|');) code |= codes.at(part);
  return code;
}

std::string number_text(double number) {
  std::ostringstream text;
  text.precision(17);
  text << number;
  return text.str();
}

/// Arguments with one number replaced; of a list the first element.
arguments with(arguments a, const equation_entry& e, std::size_t index, double value) {
  if (index < e.lists)
    a.lists[index][0] = value;
  else
    a.scalars[index - e.lists] = value;
  return a;
}

/// Asks for refusals and cautions of one parameter, starting from good arguments.
class questioner {
 public:
  questioner(const equation_entry& e, std::vector<arguments> good, verdict& found)
      : e_(e), good_(std::move(good)), found_(found) {}

  void ask(std::size_t index, const limit_row& limit) {
    const parameter& p = e_.parameters[index];
    refused(index, std::nextafter(p.possible.least, -infinite), status::impossible);
    refused(index, std::nextafter(p.possible.most, infinite), status::impossible);
    if (p.step > 0) refused(index, p.possible.least + 0.3 * p.step, status::impossible);
    refused(index, infinite, status::not_finite);
    if (!p.optional) refused(index, std::nan(""), status::not_finite);
    if (limit.studied.least > p.possible.least) cautioned(index, limit.studied.least, -infinite);
    if (limit.studied.most < p.possible.most) cautioned(index, limit.studied.most, infinite);
    if (p.list && p.least_count > 1) refused_count(index, p.least_count - 1);
    if (p.list && p.most_count < std::numeric_limits<std::size_t>::max())
      refused_count(index, p.most_count + 1);
  }
  void ask_choice(std::size_t index) {
    const parameter& p = e_.parameters[index];
    refused(index, choice_count(p.choices) + 1, status::unknown_name);
    if (!p.optional) refused(index, 0, status::missing_input);
  }

 private:
  void refused(std::size_t index, double value, status_code code) {
    if (std::isinf(value) && code != status::not_finite) code = status::not_finite;
    judge(call(e_, with(good_.front(), e_, index, value)), index, code, number_text(value));
  }
  void refused_count(std::size_t index, std::size_t count) {
    arguments a = good_.front();
    for (auto& list : a.lists) list.resize(count, list.front());
    judge(call(e_, a), index, status::wrong_count, std::to_string(count) + " elements");
  }
  void judge(const answer& got, std::size_t index, status_code code, const std::string& what) {
    const std::string name(e_.parameters[index].name.view());
    if (got.status == code && got.why.argument == static_cast<std::int32_t>(index) &&
        got.why.name == name)
      ++found_.refusals;
    else
      found_.faults.push_back(name + " of " + what + " gives status " + std::to_string(got.status) +
                              ", not " + std::to_string(code));
  }
  /// Some good arguments lose their calm where the parameter leaves its studied range, only there.
  void cautioned(std::size_t index, double end, double outwards) {
    const double step = e_.parameters[index].step;
    const double beyond =
        step > 0 ? end + std::copysign(step, outwards) : std::nextafter(end, outwards);
    for (const arguments& a : good_) {
      const answer at = call(e_, with(a, e_, index, end));
      const answer out = call(e_, with(a, e_, index, beyond));
      if (at.status >= 0 && out.status >= 0 && !(at.status & status::outside_studied) &&
          (out.status & status::outside_studied))
        return;
    }
    found_.faults.push_back(std::string(e_.parameters[index].name.view()) +
                            ": no caution that begins beyond " + number_text(end));
  }

  const equation_entry& e_;
  std::vector<arguments> good_;
  verdict& found_;
};

bool same_end(double declared, double expected, double possible_end) {
  return declared == expected || (std::isinf(expected) && declared == possible_end);
}

/// What the declaration says against what the row says.
void compare(const parameter& p, const limit_row& limit, verdict& found) {
  const bool same =
      p.possible.least == limit.possible.least && p.possible.most == limit.possible.most &&
      same_end(p.studied.least, limit.studied.least, p.possible.least) &&
      same_end(p.studied.most, limit.studied.most, p.possible.most) && p.step == limit.step &&
      p.least_count == limit.least_count && p.most_count == limit.most_count;
  if (!same)
    found.faults.push_back(limit.where + ": " + limit.parameter + " is declared otherwise: " +
                           number_text(p.possible.least) + ".." + number_text(p.possible.most) +
                           ", studied " + number_text(p.studied.least) + ".." +
                           number_text(p.studied.most) + ", step " + number_text(p.step));
}

const limit_row* limit_named(const expectations& all, const equation_entry& e,
                             std::string_view parameter_name) {
  for (const limit_row& row : all.limits)
    if (row.id == e.info->id && row.parameter == parameter_name) return &row;
  return nullptr;
}

/// The input that a refusal names, and what it may be.
void check_refusal(const answer& got, const status_row& row, verdict& found) {
  const auto same = [](double told, double expected) {
    return std::isinf(expected) ? !std::isfinite(told) : close(told, expected, 1e-9);
  };
  if (got.why.name == row.refused && same(got.why.minimum, row.allowed.least) &&
      same(got.why.maximum, row.allowed.most))
    ++found.refusals;
  else
    found.faults.push_back(row.where + ": refused " + std::string(got.why.name) + " outside " +
                           number_text(got.why.minimum) + ".." + number_text(got.why.maximum));
}

void check_error(const answer& got, const status_row& row, verdict& found) {
  if (row.standard_error.empty()) return;
  const double error = got.estimate.standard_error;
  const bool good = row.standard_error == "unknown"
                        ? std::isnan(error)
                        : close(error, to_number(row.standard_error), 1e-9);
  if (!good) found.faults.push_back(row.where + ": standard error " + number_text(error));
}

}  // namespace

expectations read_expectations() {
  expectations all{read_vectors(), {}, {}, {}};
  for (const table_row& row : read_table("limits.csv", 6)) all.limits.push_back(limit_of(row));
  for (const auto& [where, f] : read_table("statuses.csv", 7))
    all.statuses.push_back(
        {where, f[0], split_inputs(f[1]), status_of(f[2]), f[3], range_of(f[4]), f[5]});
  for (const auto& [where, f] : read_table("errors.csv", 3))
    all.errors.push_back({where, f[0], to_number(f[1])});
  return all;
}

verdict check_values(const equation_entry& e, const std::vector<vector_row>& rows) {
  verdict found;
  for (const vector_row& row : rows) {
    if (row.id != e.info->id) continue;
    const answer got = call(e, arguments_of(e, row.inputs, row.file));
    if (got.status < 0 || !close(got.estimate.value, expected_number(e, row), row.rel_tol))
      found.faults.push_back(row.file + ": " + number_text(got.estimate.value) + ", status " +
                             std::to_string(got.status));
  }
  return found;
}

verdict check_statuses(const equation_entry& e, const std::vector<status_row>& rows) {
  verdict found;
  for (const status_row& row : rows) {
    if (row.id != e.info->id) continue;
    const answer got = call(e, arguments_of(e, row.inputs, row.where));
    if (got.status != row.status)
      found.faults.push_back(row.where + ": status " + std::to_string(got.status));
    else if (row.status < 0)
      check_refusal(got, row, found);
    else
      check_error(got, row, found);
  }
  return found;
}

verdict check_errors(const equation_entry& e, const std::vector<error_row>& rows) {
  verdict found;
  for (const error_row& row : rows)
    if (row.id == e.info->id && e.info->standard_error != row.standard_error)
      found.faults.push_back(row.where + ": " + number_text(e.info->standard_error));
  return found;
}

verdict check_limits(const equation_entry& e, const expectations& all) {
  verdict found;
  std::vector<arguments> good;
  for (const vector_row& row : all.values)
    if (row.id == e.info->id) good.push_back(arguments_of(e, row.inputs, row.file));
  questioner questions(e, good, found);
  for (std::size_t i = 0; i < e.parameters.size(); ++i) {
    const parameter& p = e.parameters[i];
    if (!p.choices.empty()) {
      questions.ask_choice(i);
      continue;
    }
    const limit_row* limit = limit_named(all, e, p.name.view());
    if (limit == nullptr) {
      found.faults.push_back("limits.csv has no " + std::string(p.name.view()));
      continue;
    }
    compare(p, *limit, found);
    questions.ask(i, *limit);
  }
  return found;
}

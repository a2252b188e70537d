// SPDX-License-Identifier: BSL-1.0
// The laws of laws.csv, tried from every row of the vectors: an equation without one is an error.
#include <doctest/doctest.h>

#include <cmath>
#include <functional>
#include <limits>

#include "row_call.hpp"

using namespace tonus;

namespace {

const std::vector<vector_row>& value_rows() {
  static const std::vector<vector_row> rows = read_vectors();
  return rows;
}

std::size_t index_of(const equation_entry& e, std::string_view name) {
  for (std::size_t i = 0; i < e.parameters.size(); ++i)
    if (e.parameters[i].name.view() == name) return i;
  FAIL(std::string(e.info->id), " has no ", std::string(name));
  return 0;
}

/// A law of one equation, held against one call after the other.
struct trial {
  const equation_entry& e;
  std::size_t index;  ///< of the input that is changed
  std::size_t other;  ///< of the one it changes places with
  int kept = 0;       ///< calls that showed the law
  int broken = 0;     ///< calls that broke it

  [[nodiscard]] double input(const arguments& a) const {
    return index < e.lists ? a.lists[index][0] : a.scalars[index - e.lists];
  }
  /// The result with the input set, or a list multiplied; NaN where it is refused.
  [[nodiscard]] double with(arguments a, double value) const {
    if (index < e.lists)
      for (double& element : a.lists[index]) element *= value;
    else
      a.scalars[index - e.lists] = value;
    const answer got = call(e, a);
    return got.status < 0 ? unknown : got.estimate.value;
  }
  /// Counts one comparison; a result that was refused says nothing.
  void count(bool shown, bool contradicted) {
    kept += shown;
    broken += contradicted;
  }
};

double step_of(const trial& t, double x) {
  const double step = t.e.parameters[t.index].step;
  if (step > 0) return step;
  return x == 0 ? 0.01 : std::abs(x) / 100;
}

bool near(double a, double b, double scale) { return std::abs(a - b) <= 1e-9 * std::abs(scale); }

/// The result goes up (sign 1) or down (-1) with the input, and stands still at most here and
/// there.
void climbs(trial& t, const arguments& a, double sign) {
  const double x = t.input(a);
  const double change = sign * (t.with(a, x + step_of(t, x)) - t.with(a, x));
  t.count(change > 0, change < 0);
}

/// Twice the input (of a list: each element) is so many times the result; where the double is
/// refused, half the input.
void scales(trial& t, const arguments& a, double times) {
  const double x = t.index < t.e.lists ? 1 : t.input(a);
  const double before = t.with(a, x);
  double expected = times * before;
  double after = t.with(a, 2 * x);
  if (std::isnan(after)) {
    expected = before / times;
    after = t.with(a, x / 2);
  }
  const bool same = near(after, expected, before);
  t.count(same && before != 0, !same && !std::isnan(after) && !std::isnan(before));
}

/// Equal steps of the input are equal steps of the result.
void goes_straight(trial& t, const arguments& a) {
  const double x = t.input(a);
  const double step = step_of(t, x);
  const double y[] = {t.with(a, x), t.with(a, x + step), t.with(a, x + 2 * step)};
  const double bend = y[2] - 2 * y[1] + y[0];
  const double size = std::abs(y[0]) + std::abs(y[1]) + std::abs(y[2]);
  t.count(near(bend, 0, size) && y[1] != y[0], !near(bend, 0, size) && !std::isnan(bend));
}

/// Two inputs may change places.
void may_change_places(trial& t, const arguments& a) {
  arguments changed = a;
  std::swap(changed.scalars[t.index], changed.scalars[t.other]);
  const double before = t.with(a, t.input(a));
  const double after = t.with(changed, t.input(changed));
  const bool same = near(after, before, before);
  t.count(same && t.input(a) != t.input(changed),
          !same && !std::isnan(after) && !std::isnan(before));
}

using law = std::function<void(trial&, const arguments&)>;
const std::map<std::string, law> laws{
    {"rises", [](trial& t, const arguments& a) { climbs(t, a, 1); }},
    {"falls", [](trial& t, const arguments& a) { climbs(t, a, -1); }},
    {"proportional", [](trial& t, const arguments& a) { scales(t, a, 2); }},
    {"unchanged", [](trial& t, const arguments& a) { scales(t, a, 1); }},
    {"straight", goes_straight},
    {"exchange", may_change_places}};

}  // namespace

TEST_CASE("every equation has a law, and keeps it from every row of the vectors") {
  std::map<std::string, int> shown;
  for (const table_row& line : read_table("laws.csv", 3)) {
    const auto& where = line.where;  // clang 14 captures no structured binding
    const auto& f = line.fields;
    CAPTURE(where);
    const equation_entry* e = find_equation(f[0]);
    REQUIRE(e != nullptr);
    REQUIRE(laws.contains(f[1]));
    const auto slash = f[2].find('/');
    trial t{*e, index_of(*e, f[2].substr(0, slash)),
            slash == std::string::npos ? 0 : index_of(*e, f[2].substr(slash + 1))};
    for (const vector_row& row : value_rows())
      if (row.id == f[0]) laws.at(f[1])(t, arguments_of(*e, row.inputs, row.file));
    CHECK_MESSAGE(t.broken == 0, f[0], " ", f[1], " ", f[2], ": broken ", t.broken, " times");
    CHECK_MESSAGE(t.kept > 0, f[0], " ", f[1], " ", f[2], ": never shown");
    shown[f[0]] += t.kept;
  }
  for (const equation_entry& e : equation_table()) {
    CAPTURE(e.info->id);
    CHECK(shown[std::string(e.info->id)] > 0);
  }
}

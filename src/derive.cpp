// SPDX-License-Identifier: BSL-1.0
#include "derive.hpp"

#include <cmath>
#include <tonus/unit_code.hpp>

namespace tonus::detail {
namespace {

// Half a per cent to each side is what rounding to two or three figures does to a given value.
constexpr double agreement = 0.01;

bool is_known(double value) noexcept { return value == value; }

/// The numbers that go into a way, with what is known of each.
struct arguments {
  std::array<double, most_inputs> values{};
  std::array<double, most_inputs> errors{};
};

/// Puts the value of an input into place i. @return false where the units do not fit
bool place(arguments& a, std::size_t i, const prepared_way& item, const derived& known) noexcept {
  a.values[i] = item.to_input[i](known.value);
  a.errors[i] = item.to_input[i](known.standard_error);
  return is_known(a.values[i]);
}

/// First-order effect of the inputs' errors, taken as independent; NaN where one is not known or
/// an end of its error interval has no result.
double propagated(const way& item, arguments a) noexcept {
  double variance = 0.0;
  for (std::size_t i = 0; i < item.size(); ++i) {
    if (a.errors[i] == 0.0) continue;
    const double middle = a.values[i];
    raw_estimate low;
    raw_estimate high;
    problem why;
    a.values[i] = middle - a.errors[i];
    const bool below = is_known(a.values[i]) && item.evaluate(a.values.data(), low, why) >= 0;
    a.values[i] = middle + a.errors[i];
    const bool above = is_known(a.values[i]) && item.evaluate(a.values.data(), high, why) >= 0;
    a.values[i] = middle;
    if (!below || !above) return unknown;
    const double half = (high.value - low.value) / 2.0;
    variance += half * half;
  }
  return std::sqrt(variance);
}

/// Evaluates a way and brings value and error into the unit and range where they go.
problem finish(const prepared_way& item, const arguments& a, const destination& to,
               derived& result) noexcept {
  raw_estimate raw;
  problem why;
  const status_code code = item.evaluate(a.values.data(), raw, why);
  if (code < 0) return why;
  const double own = item.exact() ? 0.0 : raw.standard_error;
  const double inherited = propagated(item, a);
  result.value = item.to_result(raw.value);
  result.standard_error = item.to_result(std::sqrt(own * own + inherited * inherited));
  result.status |= code;
  result.id = item.id();
  result.apart = item.apart();
  if (!is_known(result.value))
    return {
        .code = status::wrong_unit, .name = item.id(), .why = to.unit, .given = item.result_unit()};
  if (result.value >= to.least && result.value <= to.most) return {};
  return {.code = status::impossible,
          .value = result.value,
          .minimum = to.least,
          .maximum = to.most,
          .name = item.id()};
}

int rank(const derived& item) noexcept {
  const bool outside = (item.status & (status::outside_studied | status::extrapolated)) != 0;
  return (item.apart ? 4 : 0) + (outside ? 2 : 0) +
         ((item.status & status::unverified) != 0 ? 1 : 0);
}

bool far(double a, double b) noexcept {
  return std::fabs(a - b) > agreement * std::fmax(std::fabs(a), std::fabs(b));
}

/// Whether a definition, its inputs and its result are all given and disagree.
bool contradicts(const prepared_way& item, const facts& given) noexcept {
  const std::size_t result = item.gives;
  if (!is_known(given.given_at(result))) return false;
  arguments a;
  for (std::size_t i = 0; i < item.size(); ++i) {
    const std::size_t input = item.reads[i];
    if (input == fact_count) return false;
    const double value = given.given_at(input);
    const bool known = is_known(value);
    if (!known || !place(a, i, item, {.value = value})) return false;
  }
  derived expected;
  const fact& what = fact_at(result);
  if (finish(item, a, {what.unit, what.least, what.most}, expected).code < 0) return false;
  return far(expected.value, given.given_at(result));
}

}  // namespace

bool better(const derived& a, const derived& b) noexcept {
  if (rank(a) != rank(b)) return rank(a) < rank(b);
  const bool known = is_known(a.standard_error);
  if (known != is_known(b.standard_error)) return known;
  if (known && a.standard_error != b.standard_error) return a.standard_error < b.standard_error;
  return a.steps < b.steps;
}

bool deriver::find(std::size_t index, derived& found) noexcept {
  const double value = given_.given_at(index);
  if (is_known(value)) {
    found = {.value = value};
    return true;
  }
  if (!searched_[index]) return search(index, found);
  if (found_[index]) found = memory_[index];
  return found_[index];
}

/// Remembers what it finds unless a fact further out, under way itself, stood in the way.
bool deriver::search(std::size_t index, derived& found) noexcept {
  const std::uint16_t outside = level_;
  const std::uint16_t before = cut_;
  cut_ = uncut;
  bool any = false;
  each(index, [&](const derived& item) {
    if (!any || better(item, found)) found = item;
    any = true;
  });
  if (cut_ > outside) {
    searched_[index] = true;
    found_[index] = any;
    if (any) memory_[index] = found;
    cut_ = before;
  } else if (before < cut_) {
    cut_ = before;
  }
  return any;
}

/// An input of an equation that is no fact.
bool deriver::find_input(const way& item, std::size_t i, derived& known) noexcept {
  if (item.equation == nullptr || !item.input(i).empty()) return false;
  const parameter& wanted = item.equation->parameters[i];
  for (const known_input& given : more_) {
    if (!given.names(wanted)) continue;
    known.value = given.unit.empty()
                      ? given.value
                      : convert(given.value, given.unit, wanted.unit).value_or(unknown);
    return is_known(known.value);
  }
  return false;
}

problem deriver::follow(const prepared_way& item, const destination& to, derived& result) noexcept {
  arguments a;
  result = {};
  for (std::size_t i = 0; i < item.size(); ++i) {
    const std::size_t input = item.reads[i];
    derived known;
    const bool is_fact = input != fact_count;
    if (is_fact ? !find(input, known) : !find_input(item, i, known)) {
      if (!item.optional(i))
        return {.code = status::missing_input,
                .argument = static_cast<std::int32_t>(i),
                .name = item.name(i)};
      a.values[i] = unknown;
      continue;
    }
    if (!place(a, i, item, known))
      return {.code = status::wrong_unit,
              .argument = static_cast<std::int32_t>(i),
              .name = item.name(i)};
    result.status |= known.status;
    if (known.steps > result.steps) result.steps = known.steps;
  }
  ++result.steps;
  return finish(item, a, to, result);
}

severity_t deriver::judge(std::string_view rule, derived& path) noexcept {
  const rule_entry* const declared = find_rule(rule);
  if (declared == nullptr) return severity_t::not_evaluated;
  const rule_entry& entry = *declared;
  std::array<double, most_rule_inputs> arguments;
  arguments.fill(unknown);
  for (std::size_t i = 0; i < entry.parameters.size(); ++i) {
    derived known;
    if (find(entry.facts[i], known)) {
      arguments[i] = known.value;
      path.status |= known.status;
      path.steps = known.steps > path.steps ? known.steps : path.steps;
    } else if (!entry.parameters[i].optional) {
      return severity_t::not_evaluated;
    }
  }
  return entry.evaluate(arguments.data(), nullptr).severity;
}

fact_set contradictions(const facts& given) noexcept {
  constexpr std::size_t pregnancy = fact_index("pregnancy");  // given, it stands whatever the sex
  fact_set found;
  for (const prepared_way& item : all_ways()) {
    if (item.gives == pregnancy || !item.exact() || !contradicts(item, given)) continue;
    found.set(item.gives);
    for (std::size_t i = 0; i < item.size(); ++i) found.set(item.reads[i]);
  }
  return found;
}

bool deriver::contradicted(std::size_t index) noexcept {
  if (!compared_) contradicted_ = contradictions(given_);
  compared_ = true;
  return contradicted_[index];
}

}  // namespace tonus::detail

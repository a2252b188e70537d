// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <tonus/facts.hpp>
#include <tonus/unit_code.hpp>

#include "derive.hpp"
#include "text/read_double.hpp"

namespace tonus {
namespace {

// Relative distance below which two given numbers count as the same.
constexpr double sameness = 1e-9;

problem unknown_fact(std::string_view name) noexcept {
  return {.code = status::unknown_name, .name = name, .why = "not a fact of the vocabulary"};
}

/// Refuses a number that is not one of the choices; choices have no unit.
problem check_choice(const fact& what, double value, std::string_view unit) noexcept {
  if (!unit.empty()) {
    return {.code = status::wrong_unit, .name = what.name, .why = what.choices, .given = unit};
  }
  if (value >= what.least && value <= what.most && std::floor(value) == value) return {};
  return {.code = status::unknown_name,
          .value = value,
          .minimum = what.least,
          .maximum = what.most,
          .name = what.name,
          .why = what.choices};
}

/// Brings a number into the canonical unit. @param value in and out
problem to_canonical(const fact& what, double& value, std::string_view unit) noexcept {
  if (unit.empty() || unit == what.unit) return {};
  const auto canonical = convert(value, unit, what.unit);
  if (!canonical) {
    return {.code = status::wrong_unit,
            .value = value,
            .name = what.name,
            .why = what.unit,
            .given = unit};
  }
  value = *canonical;
  return {};
}

std::string_view without_spaces(std::string_view text) noexcept {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

/// Fills in a value found in canonical units.
void present(const fact& what, const detail::derived& found, fact_value& shown) noexcept {
  shown.what = &what;
  shown.value = found.value;
  shown.standard_error = found.standard_error != 0.0 ? found.standard_error : unknown;
  shown.low = found.value - normal_95 * shown.standard_error;
  shown.high = found.value + normal_95 * shown.standard_error;
  shown.status = found.status;
  shown.unit = what.unit;
  shown.id = found.id;
  shown.steps = found.steps;
}

/// How a fact's canonical unit becomes another; empty: it stays.
outcome<unit_ratio> ratio_to(const fact& what, std::string_view unit) noexcept {
  if (unit.empty() || unit == what.unit) return unit_ratio{};
  if (!what.is_choice())
    if (const auto found = ratio_of(what.unit, unit)) return found;
  return problem{.code = status::wrong_unit,
                 .name = what.name,
                 .why = what.is_choice() ? what.choices : what.unit,
                 .given = unit};
}

void change_unit(fact_value& shown, std::string_view unit, const unit_ratio& ratio) noexcept {
  if (unit.empty() || unit == shown.unit) return;
  shown.value = ratio(shown.value);
  shown.standard_error = ratio(shown.standard_error);
  shown.low = shown.value - normal_95 * shown.standard_error;
  shown.high = shown.value + normal_95 * shown.standard_error;
  shown.unit = unit;
}

}  // namespace

facts::facts() noexcept { values_.fill(unknown); }

problem facts::store(const fact& what, double value, std::string_view unit) noexcept {
  const std::size_t index = fact_index(what.name);
  const bool signed_pair = what.name == "deficit" || what.name == "surplus";
  if (signed_pair) {
    const double other = -values_[fact_index(what.name == "deficit" ? "surplus" : "deficit")];
    if (std::fabs(value - other) > sameness * std::fmax(1.0, std::fabs(other))) {
      return {.code = status::outside_domain,
              .value = value,
              .minimum = other,
              .maximum = other,
              .name = what.name,
              .why = "deficit is minus surplus",
              .given = unit};
    }
  }
  values_[index] = value;
  if (!detail::contradictions(*this)[index]) return {};
  return {.code = status::disagrees, .value = value, .name = what.name, .given = unit};
}

problem facts::set(std::string_view name, double value, std::string_view unit) noexcept {
  const fact* what = find_fact(name);
  if (what == nullptr) return unknown_fact(name);
  if (!std::isfinite(value)) {
    return {.code = status::not_finite,
            .value = value,
            .minimum = what->least,
            .maximum = what->most,
            .name = what->name};
  }
  double canonical = value;
  const problem found =
      what->is_choice() ? check_choice(*what, value, unit) : to_canonical(*what, canonical, unit);
  if (found.code < 0) return found;
  if (!(canonical >= what->least && canonical <= what->most)) {
    return {.code = status::impossible,
            .value = canonical,
            .minimum = what->least,
            .maximum = what->most,
            .name = what->name,
            .why = what->unit};
  }
  return store(*what, canonical, unit);
}

problem facts::choose(std::string_view name, std::string_view choice) noexcept {
  const fact* what = find_fact(name);
  if (what == nullptr) return unknown_fact(name);
  const int number = choice_number(what->choices, choice);
  if (number == 0) {
    return {.code = status::unknown_name,
            .name = what->name,
            .why = what->is_choice() ? what->choices : "a number, not a choice",
            .given = choice};
  }
  return store(*what, number, {});
}

problem facts::parse(std::string_view name, std::string_view text) noexcept {
  const fact* what = find_fact(name);
  if (what == nullptr) return unknown_fact(name);
  const std::string_view rest = without_spaces(text);
  if (what->is_choice()) return choose(name, rest);
  double value = unknown;
  const char* first = rest.data();
  const auto read = tonus::text::read_double(first, first + rest.size(), value);
  if (read.ec != std::errc{}) {
    return {.code = status::bad_text,
            .minimum = what->least,
            .maximum = what->most,
            .name = what->name,
            .why = what->unit,
            .given = text};
  }
  const auto used = static_cast<std::size_t>(read.ptr - first);
  return set(name, value, without_spaces(rest.substr(used)));
}

problem facts::erase(std::string_view name) noexcept {
  const std::size_t index = fact_index(name);
  if (index == fact_count) return unknown_fact(name);
  values_[index] = unknown;
  return {};
}

bool facts::given(std::string_view name) const noexcept {
  const std::size_t index = fact_index(name);
  return index < fact_count && !std::isnan(values_[index]);
}

bool detail::show(deriver& ways, std::size_t index, fact_value& shown) noexcept {
  derived found;
  if (!ways.find(index, found)) return false;
  if (found.steps == 0 && ways.contradicted(index)) found.status |= status::disagrees;
  present(fact_at(index), found, shown);
  return true;
}

outcome<fact_value> facts::get(std::string_view name, std::string_view unit) const noexcept {
  const fact* what = find_fact(name);
  if (what == nullptr) return unknown_fact(name);
  const auto ratio = ratio_to(*what, unit);
  if (!ratio) return ratio.error();
  detail::deriver ways(*this);
  fact_value shown;
  if (!detail::show(ways, fact_index(name), shown)) {
    return problem{.code = status::missing_input,
                   .name = what->name,
                   .why = "not given, and the given facts do not lead to it"};
  }
  change_unit(shown, unit, *ratio);
  return {shown, shown.status};
}

std::vector<fact_value> facts::alternatives(std::string_view name, std::string_view unit) const {
  const std::size_t index = fact_index(name);
  if (index == fact_count) return {};
  const fact& what = fact_at(index);
  const auto ratio = ratio_to(what, unit);
  if (!ratio) return {};
  std::vector<detail::derived> found;
  detail::deriver(*this).each(index, [&](const detail::derived& item) {
    found.insert(std::upper_bound(found.begin(), found.end(), item, detail::better), item);
  });
  if (given(name)) found.insert(found.begin(), detail::derived{.value = values_[index]});
  std::vector<fact_value> shown(found.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    present(what, found[i], shown[i]);
    change_unit(shown[i], unit, *ratio);
  }
  return shown;
}

}  // namespace tonus

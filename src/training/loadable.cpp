// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <tonus/training/progression/loadable.hpp>
#include <tonus/training/progression/session.hpp>

namespace tonus::training::progression {
namespace {

using detail::check_limits;

constexpr double slack_kg = 1e-6;
constexpr double most_load_kg = 1000;
constexpr std::size_t most_loads = 20'000;
constexpr double pound_kg = 0.45359237;

void sort_apart(std::vector<double>& loads) {
  std::sort(loads.begin(), loads.end());
  const auto same = [](double a, double b) { return b - a < slack_kg; };
  loads.erase(std::unique(loads.begin(), loads.end(), same), loads.end());
}

problem check_plates(double bar_kg, std::span<const plate_pairs> plates) {
  problem why = check_limits("bar_kg", bar_kg, 0, 100);
  for (const plate_pairs& one : plates) {
    if (why.code >= 0) why = check_limits("plate_kg", one.plate_kg, slack_kg, 100);
    if (why.code >= 0) why = check_limits("pairs", one.pairs, 0, 20);
  }
  return why;
}

/// Adds up to so many pairs to every load there is.
void add_pairs(std::vector<double>& loads, const plate_pairs& plates) {
  const std::size_t before = loads.size();
  for (std::int32_t pairs = 1; pairs <= plates.pairs; ++pairs)
    for (std::size_t i = 0; i < before; ++i)
      loads.push_back(loads[i] + 2 * plates.plate_kg * pairs);
  sort_apart(loads);
}

/// Fewest plates of one side; tries the heavier ones first and gives up a branch that cannot win.
struct side_search {
  std::vector<plate_pairs> plates;  // heaviest first
  std::vector<double> chosen, best;
  bool found = false;

  void search(std::size_t kind, double rest_kg) {
    if (rest_kg < slack_kg) {
      if (!found || chosen.size() < best.size()) best = chosen;
      found = true;
      return;
    }
    if (kind == plates.size() || (found && chosen.size() + 1 >= best.size())) return;
    const double mass = plates[kind].plate_kg;
    auto count = static_cast<std::int32_t>((rest_kg + slack_kg) / mass);
    count = std::min(count, plates[kind].pairs);
    const std::size_t before = chosen.size();
    for (; count >= 0; --count) {
      chosen.resize(before);
      chosen.insert(chosen.end(), static_cast<std::size_t>(count), mass);
      search(kind + 1, rest_kg - count * mass);
    }
    chosen.resize(before);
  }
};

/// Ready-made loads; their numbers are good.
std::vector<double> ladder(double least, double step, double most, double unit_kg) {
  std::vector<double> loads;
  for (double count = 0; least + count * step <= most; ++count)
    loads.push_back((least + count * step) * unit_kg);
  return loads;
}

loadable rack_of(const std::vector<double>& loads) { return loadable::rack(loads).value(); }

}  // namespace

outcome<loadable> loadable::plates(double bar_kg, std::span<const plate_pairs> plates) {
  if (const problem wrong = check_plates(bar_kg, plates); wrong.code < 0) return wrong;
  loadable made;
  made.bar_ = bar_kg;
  made.plates_.assign(plates.begin(), plates.end());
  made.loads_ = {bar_kg};
  for (const plate_pairs& one : plates) {
    add_pairs(made.loads_, one);
    if (made.loads_.size() > most_loads)
      return problem{.code = status::outside_domain,
                     .value = static_cast<double>(made.loads_.size()),
                     .maximum = most_loads,
                     .name = "plates",
                     .why = "fewer kinds of plates are asked for"};
  }
  return made;
}

outcome<loadable> loadable::rack(std::span<const double> loads_kg) {
  problem why = check_limits("loads", static_cast<double>(loads_kg.size()), 1, most_loads);
  for (const double load : loads_kg)
    if (why.code >= 0) why = check_limits("load_kg", load, 0, most_load_kg);
  if (why.code < 0) return why;
  loadable made;
  made.loads_.assign(loads_kg.begin(), loads_kg.end());
  sort_apart(made.loads_);
  return made;
}

outcome<loadable> loadable::steps(double least_kg, double step_kg, double most_kg) {
  problem why = check_limits("least_kg", least_kg, 0, most_load_kg);
  if (why.code >= 0) why = check_limits("step_kg", step_kg, 0.05, 100);
  if (why.code >= 0) why = check_limits("most_kg", most_kg, least_kg, most_load_kg);
  if (why.code < 0) return why;
  loadable made;
  made.loads_ = ladder(least_kg, step_kg, most_kg + slack_kg, 1);
  return made;
}

std::optional<double> loadable::find(double wanted_kg, fit how) const noexcept {
  const auto not_below = std::lower_bound(loads_.begin(), loads_.end(), wanted_kg - slack_kg);
  const bool heavier = not_below != loads_.end();
  if (heavier && *not_below <= wanted_kg + slack_kg) return *not_below;
  const bool lighter = not_below != loads_.begin();
  const auto low = lighter ? std::optional(*std::prev(not_below)) : std::nullopt;
  const auto high = heavier ? std::optional(*not_below) : std::nullopt;
  if (how == fit::lighter) return low;
  if (how == fit::heavier || !low) return high;
  if (!high) return low;
  return wanted_kg - *low <= *high - wanted_kg + slack_kg ? low : high;
}

std::optional<double> loadable::above(double load_kg) const noexcept {
  return find(load_kg + 2 * slack_kg, fit::heavier);
}

std::optional<double> loadable::below(double load_kg) const noexcept {
  return find(load_kg - 2 * slack_kg, fit::lighter);
}

std::optional<std::vector<double>> loadable::side_kg(double load_kg) const {
  const auto built = find(load_kg, fit::nearest);
  if (!built || std::abs(*built - load_kg) > slack_kg) return std::nullopt;
  if (plates_.empty()) return std::vector<double>{};
  side_search search;
  search.plates = plates_;
  std::sort(search.plates.begin(), search.plates.end(),
            [](const plate_pairs& a, const plate_pairs& b) { return a.plate_kg > b.plate_kg; });
  search.search(0, (load_kg - bar_) / 2);
  return search.best;
}

gym gym::kilograms() {
  constexpr plate_pairs plates[] = {{25, 4}, {20, 1},  {15, 1},  {10, 1},
                                    {5, 1},  {2.5, 1}, {1.25, 1}};
  std::vector<double> dumbbells = ladder(1, 1, 10, 1);
  for (const double load : ladder(12.5, 2.5, 50, 1)) dumbbells.push_back(load);
  return {loadable::plates(20, plates).value(), rack_of(dumbbells),
          rack_of(ladder(2.5, 2.5, 300, 1)), rack_of(ladder(5, 5, 80, 1))};
}

gym gym::pounds() {
  constexpr plate_pairs plates[] = {{45 * pound_kg, 6}, {35 * pound_kg, 1}, {25 * pound_kg, 1},
                                    {10 * pound_kg, 2}, {5 * pound_kg, 1},  {2.5 * pound_kg, 1}};
  return {loadable::plates(45 * pound_kg, plates).value(), rack_of(ladder(5, 5, 120, pound_kg)),
          rack_of(ladder(5, 5, 660, pound_kg)), rack_of(ladder(10, 10, 180, pound_kg))};
}

const loadable& gym::of(std::string_view equipment) const noexcept {
  if (equipment == "barbell") return barbell;
  if (equipment == "dumbbell" || equipment == "kettlebells") return dumbbells;
  return machines;
}

}  // namespace tonus::training::progression

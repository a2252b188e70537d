// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <limits>
#include <tonus/estimate.hpp>
#include <tonus/region/projection.hpp>

namespace tonus::region {
namespace {

constexpr double most_fat_kg = 600;
constexpr double least_fat_kg = 0.01;
constexpr double most_site_mm = 250;

struct bounds {
  double least, most;
};

problem check(std::string_view name, double value, bounds allowed) noexcept {
  if (value >= allowed.least && value <= allowed.most) return {};
  return {.code = std::isfinite(value) ? status::impossible : status::not_finite,
          .value = value,
          .minimum = allowed.least,
          .maximum = allowed.most,
          .name = name};
}

// The first refusal of several checks.
template <std::size_t Count>
problem first_of(const problem (&checks)[Count]) noexcept {
  for (const problem& one : checks)
    if (one.code != status::ok) return one;
  return {};
}

problem check_fat(mass before, mass after) noexcept {
  return first_of({check("fat_before_kg", before / kilogram, {least_fat_kg, most_fat_kg}),
                   check("fat_after_kg", after / kilogram, {least_fat_kg, most_fat_kg})});
}

problem check_exponent(const exponent& k) noexcept {
  return first_of({check("k", k.k, {0, 20}), check("k_sd", k.sd, {0, 20})});
}

double percent_at(double k, double log_ratio) noexcept { return 100 * std::expm1(k * log_ratio); }

problem check_pairs(std::span<const double> fat, std::span<const double> site) noexcept {
  if (fat.size() != site.size() || fat.size() < 3)
    return {.code = status::wrong_count,
            .value = static_cast<double>(std::min(fat.size(), site.size())),
            .minimum = 3,
            .maximum = std::numeric_limits<double>::infinity(),
            .name = "calibration_pairs",
            .why = "as many sites as fat masses"};
  for (std::size_t i = 0; i < fat.size(); ++i) {
    problem wrong = first_of({check("fat_mass_kg", fat[i], {least_fat_kg, most_fat_kg}),
                              check("site_mm", site[i], {0.1, most_site_mm})});
    wrong.argument = static_cast<std::int32_t>(i);
    if (wrong.code != status::ok) return wrong;
  }
  return {};
}

// Least squares of ln(site) over ln(fat); the fat masses differ.
struct log_line {
  double slope, xx, rest;
};

log_line fit(std::span<const double> fat, std::span<const double> site) noexcept {
  const auto n = static_cast<double>(fat.size());
  double x_mean = 0, y_mean = 0;
  log_line line{};
  for (std::size_t i = 0; i < fat.size(); ++i) {
    x_mean += std::log(fat[i]) / n;
    y_mean += std::log(site[i]) / n;
  }
  double xy = 0, yy = 0;
  for (std::size_t i = 0; i < fat.size(); ++i) {
    const double x = std::log(fat[i]) - x_mean, y = std::log(site[i]) - y_mean;
    line.xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  line.slope = xy / line.xx;
  line.rest = std::fmax(yy - xy * line.slope, 0.0);
  return line;
}

}  // namespace

outcome<projection> project(const exponent& k, mass before, mass after) noexcept {
  if (const problem wrong = first_of({check_exponent(k), check_fat(before, after)});
      wrong.code != status::ok)
    return wrong;
  const double log_ratio = std::log(after / before);
  const double ends[] = {percent_at(std::fmax(k.k - normal_95 * k.sd, 0.0), log_ratio),
                         percent_at(k.k + normal_95 * k.sd, log_ratio)};
  const double ratio = after / before;
  const bool far = ratio < 0.5 || ratio > 2;
  return {{percent_at(k.k, log_ratio), std::fmin(ends[0], ends[1]), std::fmax(ends[0], ends[1])},
          far ? status::extrapolated : status::ok};
}

problem distribute(std::span<const mass> regions, std::span<const exponent> k, mass before,
                   mass after, std::span<mass> then) noexcept {
  if (regions.empty() || k.size() != regions.size() || then.size() != regions.size())
    return {.code = status::wrong_count,
            .value = static_cast<double>(k.size()),
            .name = "regions",
            .why = "as many exponents and results as regions"};
  if (const problem wrong = check_fat(before, after); wrong.code != status::ok) return wrong;
  const double log_ratio = std::log(after / before);
  mass sum{}, lost{};
  for (std::size_t i = 0; i < regions.size(); ++i) {
    if (const problem wrong = first_of(
            {check("region_kg", regions[i] / kilogram, {0, most_fat_kg}), check_exponent(k[i])});
        wrong.code != status::ok)
      return wrong;
    sum += regions[i];
    lost -= regions[i] * std::expm1(k[i].k * log_ratio);
  }
  if (std::abs(sum / before - 1) > 0.01)
    return {.code = status::outside_domain,
            .value = sum / kilogram,
            .minimum = 0.99 * before / kilogram,
            .maximum = 1.01 * before / kilogram,
            .name = "regions",
            .why = "their sum is the body fat; leave single sites to `project`"};
  const double scale = lost == mass{} ? 0.0 : (before - after).value() / lost.value();
  for (std::size_t i = 0; i < regions.size(); ++i) {
    if (!(-scale * std::expm1(k[i].k * log_ratio) <= 1))
      return {.code = status::outside_domain,
              .argument = static_cast<std::int32_t>(i),
              .name = "regions",
              .why = "a region would lose more than it has"};
  }
  for (std::size_t i = 0; i < regions.size(); ++i)
    then[i] = regions[i] + scale * regions[i] * std::expm1(k[i].k * log_ratio);
  return {};
}

outcome<double> fat_loss_for(double left, double k) noexcept {
  if (const problem wrong =
          first_of({check("left", left, {1e-6, 1 - 1e-6}), check("k", k, {0.05, 20})});
      wrong.code != status::ok)
    return wrong;
  return -100 * std::expm1(std::log(left) / k);
}

outcome<double> detectable_change(double measuring_error) noexcept {
  if (const problem wrong = check("measuring_error", measuring_error, {1e-6, 1});
      wrong.code != status::ok)
    return wrong;
  return 100 * normal_95 * std::sqrt(2.0) * measuring_error;
}

outcome<calibration> calibrate(std::span<const double> fat, std::span<const double> site,
                               const exponent& prior, double measuring_error) noexcept {
  if (const problem wrong = first_of({check_pairs(fat, site), check("k", prior.k, {-20, 20}),
                                      check("k_sd", prior.sd, {1e-6, 20}),
                                      check("measuring_error", measuring_error, {1e-6, 1})});
      wrong.code != status::ok)
    return wrong;
  const auto [smallest, largest] = std::minmax_element(fat.begin(), fat.end());
  calibration c;
  c.span_percent = 100 * (*largest - *smallest) / *largest;
  if (!(c.span_percent > 0))
    return problem{.code = status::outside_domain,
                   .value = c.span_percent,
                   .minimum = 5,
                   .maximum = 100,
                   .name = "fat_mass_span",
                   .why = "body fat that changed between the measurements"};
  const log_line line = fit(fat, site);
  const double scatter = std::sqrt(line.rest / (static_cast<double>(fat.size()) - 2));
  c.own_k = line.slope;
  c.own_error = std::fmax(measuring_error, scatter) / std::sqrt(line.xx);
  const double own = 1 / (c.own_error * c.own_error), before = 1 / (prior.sd * prior.sd);
  c.posterior = {(before * prior.k + own * c.own_k) / (before + own), 1 / std::sqrt(before + own)};
  c.own_weight = own / (before + own);
  return c;
}

outcome<double> contested_local_bonus(region_t where, double kg_per_week, double weeks,
                                      double minutes_per_week) noexcept {
  if (where != region_t::trunk)
    return problem{.code = status::outside_domain,
                   .value = static_cast<double>(where),
                   .name = "region",
                   .why = "the trial measured the trunk"};
  if (const problem wrong =
          first_of({check("kg_per_week", kg_per_week, {0, 0.07}), check("weeks", weeks, {0, 52}),
                    check("minutes_per_week", minutes_per_week, {228, 10080})});
      wrong.code != status::ok)
    return wrong;
  return {kg_per_week * weeks, status::extrapolated};
}

}  // namespace tonus::region

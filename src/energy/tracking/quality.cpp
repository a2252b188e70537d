// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <limits>
#include <tonus/energy/tracking/quality.hpp>
#include <tonus/vocabulary.hpp>

#include "energy/tracking/window.hpp"

namespace tonus::energy::tracking {
namespace {

constexpr double most_days = 40'000;  // a century

problem check_value(const fact& known, std::string_view name, double value,
                    std::size_t row) noexcept {
  if (std::isnan(value) || (value >= known.least && value <= known.most)) return {};
  return {.code = std::isfinite(value) ? status::impossible : status::not_finite,
          .argument = static_cast<std::int32_t>(row),
          .value = value,
          .minimum = known.least,
          .maximum = known.most,
          .name = name};
}

problem check_day(const intake_log& log, std::size_t row) noexcept {
  const double day = log.day[row];
  const double least = row == 0 ? -most_days : log.day[row - 1] + 1;
  const double most = row == 0 ? most_days : log.day.front() + most_days;
  if (day >= least && day <= most && day == std::floor(day)) return {};
  return {.code = std::isfinite(day) ? status::impossible : status::not_finite,
          .argument = static_cast<std::int32_t>(row),
          .value = day,
          .minimum = least,
          .maximum = most,
          .name = "day",
          .why = "whole days that increase from row to row"};
}

bool recorded(const intake_log& log, std::size_t row) noexcept {
  return !std::isnan(log.weight_kg[row]) || !std::isnan(log.intake_kcal[row]);
}

problem check_gates(const quality_gates& gates) noexcept {
  struct {
    std::string_view name;
    double value, least, most;
  } const checks[] = {
      {"least_days", static_cast<double>(gates.least_days), 2, most_days},
      {"most_days", static_cast<double>(gates.most_days), static_cast<double>(gates.least_days),
       most_days},
      {"least_intake_days", static_cast<double>(gates.least_intake_days), 1, most_days},
      {"least_intake_share", gates.least_intake_share, 0, 1},
      {"least_weighings", static_cast<double>(gates.least_weighings), 3, most_days},
      {"most_gap_days", static_cast<double>(gates.most_gap_days), 0, most_days}};
  for (const auto& one : checks)
    if (!(one.value >= one.least && one.value <= one.most))
      return {.code = std::isfinite(one.value) ? status::impossible : status::not_finite,
              .value = one.value,
              .minimum = one.least,
              .maximum = one.most,
              .name = one.name};
  return {};
}

quality look(const intake_log& log, std::size_t first, std::size_t last) noexcept {
  quality q;
  q.first_row = static_cast<std::int32_t>(first);
  q.days = static_cast<std::int32_t>(log.day[last] - log.day[first]) + 1;
  double eaten = log.day[first] - 1;  // the last day with intake
  const auto note_gap = [&](double day) {
    q.longest_gap = std::max(q.longest_gap, static_cast<std::int32_t>(day - eaten) - 1);
  };
  for (std::size_t row = first; row <= last; ++row) {
    q.weighings += !std::isnan(log.weight_kg[row]);
    if (std::isnan(log.intake_kcal[row])) continue;
    ++q.intake_days;
    note_gap(log.day[row]);
    eaten = log.day[row];
  }
  note_gap(log.day[last] + 1);
  return q;
}

std::uint32_t reasons_of(const quality& q, const quality_gates& gates) noexcept {
  using namespace reason;
  return (q.days < gates.least_days ? few_days : 0) |
         (q.intake_days < gates.least_intake_days ? few_intake_days : 0) |
         (q.intake_share() < gates.least_intake_share ? low_coverage : 0) |
         (q.weighings < gates.least_weighings ? few_weighings : 0) |
         (q.longest_gap > gates.most_gap_days ? long_gap : 0);
}

problem too_few(std::string_view name, double value, double least, std::uint32_t bit) noexcept {
  return {.code = status::wrong_count,
          .value = value,
          .minimum = least,
          .maximum = std::numeric_limits<double>::infinity(),
          .name = name,
          .why = reason_text(bit)};
}

}  // namespace

problem check_log(const intake_log& log) noexcept {
  const std::size_t rows = log.day.size();
  if (log.weight_kg.size() != rows || log.intake_kcal.size() != rows || rows == 0)
    return {.code = status::wrong_count,
            .value = static_cast<double>(rows),
            .name = "rows",
            .why = "columns of equal length with at least one row"};
  for (std::size_t row = 0; row < rows; ++row) {
    const problem checks[] = {
        check_day(log, row),
        check_value(fact_named("weight"), "weight_kg", log.weight_kg[row], row),
        check_value(fact_named("intake"), "intake_kcal", log.intake_kcal[row], row)};
    for (const problem& found : checks)
      if (found.code != status::ok) return found;
  }
  return {};
}

std::size_t last_recorded(const intake_log& log) noexcept {
  std::size_t row = log.day.size();
  while (row > 0 && !recorded(log, row - 1)) --row;
  return row - 1;
}

mean_intake mean_of(std::span<const double> intake) noexcept {
  double count = 0, mean = 0, squares = 0;
  for (const double eaten : intake) {
    if (std::isnan(eaten)) continue;
    const double step = eaten - mean;
    mean += step / ++count;
    squares += step * (eaten - mean);
  }
  return {mean, count > 1 ? std::sqrt(squares / (count - 1) / count) : 0};
}

outcome<quality> check_quality(const intake_log& log, const quality_gates& gates) noexcept {
  if (const problem wrong = check_gates(gates); wrong.code != status::ok) return wrong;
  if (const problem wrong = check_log(log); wrong.code != status::ok) return wrong;
  const std::size_t last = last_recorded(log);
  if (last >= log.day.size())
    return problem{.code = status::missing_input, .name = "rows", .why = "weights and intakes"};
  std::size_t first = 0;
  while (log.day[first] <= log.day[last] - gates.most_days || !recorded(log, first)) ++first;
  quality q = look(log, first, last);
  q.reasons = reasons_of(q, gates);
  return q;
}

problem first_reason(const quality& q, const quality_gates& gates, std::uint32_t of) noexcept {
  const std::uint32_t reasons = q.reasons & of;
  if (reasons & reason::few_days)
    return too_few("days", q.days, gates.least_days, reason::few_days);
  if (reasons & reason::few_intake_days)
    return too_few("intake_days", q.intake_days, gates.least_intake_days, reason::few_intake_days);
  if (reasons & reason::low_coverage)
    return too_few("intake_share", q.intake_share(), gates.least_intake_share,
                   reason::low_coverage);
  if (reasons & reason::few_weighings)
    return too_few("weighings", q.weighings, gates.least_weighings, reason::few_weighings);
  if (!(reasons & reason::long_gap)) return {};
  problem found = too_few("gap_days", q.longest_gap, 0, reason::long_gap);
  found.maximum = gates.most_gap_days;
  return found;
}

std::string_view reason_text(std::uint32_t bit) noexcept {
  switch (bit) {
    case reason::few_days:
      return "the log covers too few days";
    case reason::few_intake_days:
      return "too few days with intake";
    case reason::low_coverage:
      return "too small a share of the days has an intake";
    case reason::few_weighings:
      return "too few weighings";
    case reason::long_gap:
      return "too many days in a row without intake";
  }
  return {};
}

}  // namespace tonus::energy::tracking

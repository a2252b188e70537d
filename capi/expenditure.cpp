// SPDX-License-Identifier: BSL-1.0
// Energy expenditure from weight and intake.
#include <cmath>
#include <tonus/energy/tracking/balance.hpp>
#include <tonus/energy/tracking/filter.hpp>
#include <vector>

#include "boundary.hpp"

using namespace tonus;
using namespace tonus::capi;
namespace tracking = energy::tracking;

namespace {

// Sizes at the first release: the smallest a caller may say. Never changed.
constexpr std::uint32_t first_gates_size = 32;
constexpr std::uint32_t first_window_size = 24;
constexpr std::uint32_t first_expenditure_size = 56;
constexpr std::uint32_t first_settings_size = 64;
constexpr std::uint32_t first_person_size = 40;

template <std::uint32_t First, class Struct>
std::int32_t check_size(const Struct* s, std::string_view name, tonus_error* error) noexcept {
  if (size_is_good<First>(s)) return status::ok;
  return report(error, {.code = status::bad_handle, .name = name});
}

std::int32_t read_gates(const tonus_expenditure_gates* from, tracking::quality_gates& gates,
                        tonus_error* error) noexcept {
  if (from == nullptr) return status::ok;
  if (const auto bad = check_size<first_gates_size>(from, "gates.struct_size", error); bad != 0)
    return bad;
  gates = {from->least_days,         from->most_days,       from->least_intake_days,
           from->least_intake_share, from->least_weighings, from->most_gap_days};
  return status::ok;
}

std::int32_t read_settings(const tonus_expenditure_settings* from,
                           tracking::filter_settings& settings, tonus_error* error) noexcept {
  if (from == nullptr) return status::ok;
  if (const auto bad = check_size<first_settings_size>(from, "settings.struct_size", error);
      bad != 0)
    return bad;
  settings = {
      from->weighing_noise, from->intake_noise,   from->expenditure_doubt, from->expenditure_wander,
      from->fat_doubt,      from->fluid_noise_kg, from->outlier,           from->outliers_in_a_row};
  return status::ok;
}

problem check_sex(std::int32_t sex) noexcept {
  if (sex == 1 || sex == 2) return {};
  return {.code = sex == 0 ? status::missing_input : status::unknown_name,
          .value = static_cast<double>(sex),
          .minimum = 1,
          .maximum = 2,
          .name = "sex"};
}

// The weight is that of the log: any possible one passes the checks until then.
energy::adult::person::input read_person(const tonus_expenditure_person& from) noexcept {
  energy::adult::person::input person{.sex = static_cast<sex_t>(from.sex),
                                      .age = from.age_y * year,
                                      .height = from.height_cm * centimetre,
                                      .weight = 80.0 * kilogram,
                                      .pal = from.pal * one};
  if (!std::isnan(from.fat_mass_kg)) person.fat_mass = from.fat_mass_kg * kilogram;
  return person;
}

std::int32_t deliver_expenditure(const outcome<tracking::expenditure_estimate>& found,
                                 tonus_expenditure* result, tonus_error* error) noexcept {
  if (!found) return report(error, found.error());
  const tracking::expenditure_estimate& e = *found;
  write_struct(result, tonus_expenditure{0, e.outliers, e.kcal_per_day, e.standard_error, e.low,
                                         e.high, e.intake, e.kg_per_week});
  return report(error, {.code = found.status()});
}

// Pointers, sizes and the person of the filter's functions.
std::int32_t check_person(bool pointers, const tonus_expenditure_person* person,
                          tonus_error* error) noexcept {
  if (const auto edge = check_edge(pointers && person != nullptr, nullptr, error);
      edge != status::ok)
    return edge;
  if (const auto bad = check_size<first_person_size>(person, "person.struct_size", error); bad != 0)
    return bad;
  return report(error, check_sex(person->sex));
}

}  // namespace

int32_t tonus_expenditure_default_gates(tonus_expenditure_gates* gates) noexcept {
  if (gates == nullptr) return status::null_argument;
  if (!size_is_good<first_gates_size>(gates)) return status::bad_handle;
  const tracking::quality_gates g;
  write_struct(gates, {0, g.least_days, g.most_days, g.least_intake_days, g.least_weighings,
                       g.most_gap_days, g.least_intake_share});
  return status::ok;
}

int32_t tonus_expenditure_default_settings(tonus_expenditure_settings* settings) noexcept {
  if (settings == nullptr) return status::null_argument;
  if (!size_is_good<first_settings_size>(settings)) return status::bad_handle;
  const tracking::filter_settings s;
  write_struct(settings,
               {0, s.outliers_in_a_row, s.weighing_noise, s.intake_noise, s.expenditure_doubt,
                s.expenditure_wander, s.fat_doubt, s.fluid_noise_kg, s.outlier});
  return status::ok;
}

int32_t tonus_expenditure_quality(const double* at_day, const double* weight_kg,
                                  const double* intake_kcal, size_t rows,
                                  const tonus_expenditure_gates* gates,
                                  tonus_expenditure_window* window, tonus_error* error) noexcept {
  const bool columns = at_day != nullptr && weight_kg != nullptr && intake_kcal != nullptr;
  if (const auto edge = check_edge(columns && window != nullptr, nullptr, error);
      edge != status::ok)
    return edge;
  if (const auto bad = check_size<first_window_size>(window, "window.struct_size", error); bad != 0)
    return bad;
  tracking::quality_gates asked;
  if (const auto bad = read_gates(gates, asked, error); bad != 0) return bad;
  const auto found =
      tracking::check_quality({{at_day, rows}, {weight_kg, rows}, {intake_kcal, rows}}, asked);
  if (!found) return report(error, found.error());
  write_struct(window, {0, found->reasons, found->days, found->intake_days, found->weighings,
                        found->longest_gap});
  return report(error, {});
}

int32_t tonus_expenditure_balance(const double* at_day, const double* weight_kg,
                                  const double* intake_kcal, size_t rows, double fat_kg,
                                  double fat_error_kg, const tonus_expenditure_gates* gates,
                                  tonus_expenditure* result, tonus_error* error) noexcept {
  const bool columns = at_day != nullptr && weight_kg != nullptr && intake_kcal != nullptr;
  if (const auto edge = check_edge(columns && result != nullptr, nullptr, error);
      edge != status::ok)
    return edge;
  if (const auto bad = check_size<first_expenditure_size>(result, "result.struct_size", error);
      bad != 0)
    return bad;
  tracking::quality_gates asked;
  if (const auto bad = read_gates(gates, asked, error); bad != 0) return bad;
  const tracking::intake_log log{{at_day, rows}, {weight_kg, rows}, {intake_kcal, rows}};
  return deliver_expenditure(std::isnan(fat_kg)
                                 ? tracking::naive_expenditure(log, asked)
                                 : tracking::balance_expenditure(log, fat_kg, fat_error_kg, asked),
                             result, error);
}

int32_t tonus_expenditure_follow(const tonus_expenditure_person* person, const double* at_day,
                                 const double* weight_kg, const double* intake_kcal, size_t rows,
                                 const tonus_expenditure_gates* gates,
                                 const tonus_expenditure_settings* settings,
                                 tonus_expenditure* result, tonus_error* error) noexcept {
  const bool columns = at_day != nullptr && weight_kg != nullptr && intake_kcal != nullptr;
  if (const auto bad = check_person(columns && result != nullptr, person, error); bad != 0)
    return bad;
  if (const auto bad = check_size<first_expenditure_size>(result, "result.struct_size", error);
      bad != 0)
    return bad;
  tracking::quality_gates asked;
  if (const auto bad = read_gates(gates, asked, error); bad != 0) return bad;
  tracking::filter_settings how;
  if (const auto bad = read_settings(settings, how, error); bad != 0) return bad;
  return deliver_expenditure(
      tracking::follow_expenditure(read_person(*person),
                                   {{at_day, rows}, {weight_kg, rows}, {intake_kcal, rows}}, asked,
                                   how),
      result, error);
}

int32_t tonus_expenditure_track(const tonus_expenditure_person* person, const double* at_day,
                                const double* weight_kg, const double* intake_kcal, size_t rows,
                                const tonus_expenditure_settings* settings, double* tracked_kg,
                                double* fat_kg, double* water_kg, double* expenditure,
                                double* expenditure_error, int32_t* use,
                                tonus_error* error) noexcept {
  const bool columns = at_day != nullptr && weight_kg != nullptr && intake_kcal != nullptr;
  if (const auto bad = check_person(columns, person, error); bad != 0) return bad;
  tracking::filter_settings how;
  if (const auto bad = read_settings(settings, how, error); bad != 0) return bad;
  return guarded(error, [&] {
    std::vector<tracking::tracked_day> days(rows);
    const auto last = tracking::track(
        read_person(*person), {{at_day, rows}, {weight_kg, rows}, {intake_kcal, rows}}, how, days);
    if (!last) return report(error, last.error());
    const auto put = [&](double* column, double tracking::tracked_day::*member) {
      for (std::size_t row = 0; column != nullptr && row < rows; ++row)
        column[row] = days[row].*member;
    };
    put(tracked_kg, &tracking::tracked_day::weight_kg);
    put(fat_kg, &tracking::tracked_day::fat_kg);
    put(water_kg, &tracking::tracked_day::water_kg);
    put(expenditure, &tracking::tracked_day::expenditure);
    put(expenditure_error, &tracking::tracked_day::expenditure_error);
    for (std::size_t row = 0; use != nullptr && row < rows; ++row)
      use[row] = static_cast<std::int32_t>(days[row].use);
    return report(error, {.code = last.status()});
  });
}

// SPDX-License-Identifier: BSL-1.0
// Cardio sessions.
#include <tonus/cardio/session.hpp>

#include <limits>

#include "boundary.hpp"

using namespace tonus;
using namespace tonus::capi;

namespace {

// Sizes at the first release: the smallest a caller may say. Never changed.
constexpr std::uint32_t first_session_size = 128;
constexpr std::uint32_t first_energy_size = 88;

constexpr double not_known = std::numeric_limits<double>::quiet_NaN();

/// What is neither 0 nor NaN.
std::optional<double> given(double value) noexcept {
  return value == value && value != 0.0 ? std::optional(value) : std::nullopt;
}

double or_zero(double value) noexcept { return given(value).value_or(0); }

cardio::session read_session(const tonus_cardio_session& from) noexcept {
  cardio::session done{.duration_min = from.duration_min,
                       .met = given(from.met),
                       .heart_rate = given(from.heart_rate_bpm)};
  if (given(from.rounds))
    done.rounds = {from.rounds, from.work_s, or_zero(from.rest_s), from.work_met, from.rest_met};
  if (given(from.speed_m_per_min))
    done.on_foot = {from.speed_m_per_min, or_zero(from.grade), from.running == 1};
  return done;
}

outcome<cardio::athlete> read_athlete(const tonus_cardio_session& from) noexcept {
  const auto wrong = [](std::string_view name, std::int32_t value, std::int32_t most) {
    return problem{.code = status::unknown_name,
                   .value = static_cast<double>(value),
                   .minimum = 0,
                   .maximum = static_cast<double>(most),
                   .name = name};
  };
  if (from.sex < 0 || from.sex > 2) return wrong("sex", from.sex, 2);
  if (from.running < 0 || from.running > 1) return wrong("running", from.running, 1);
  cardio::athlete who{.weight_kg = from.weight_kg,
                      .age_y = given(from.age_y),
                      .hr_rest = given(from.hr_rest_bpm),
                      .hr_max = given(from.hr_max_bpm)};
  if (from.sex != 0) who.sex = static_cast<sex_t>(from.sex);
  return who;
}

}  // namespace

int32_t tonus_cardio_session_energy(const tonus_cardio_session* session,
                                    tonus_cardio_energy* energy, tonus_error* error) noexcept {
  const bool pointers = session != nullptr && energy != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (!size_is_good<first_session_size>(session) || !size_is_good<first_energy_size>(energy))
    return report(error, {.code = status::bad_handle, .name = "struct_size"});
  const auto who = read_athlete(*session);
  if (!who) return report(error, who.error());
  const auto done = cardio::session_energy_of(read_session(*session), *who);
  if (!done) return report(error, done.error());
  write_struct(energy, {0, static_cast<std::int32_t>(done->source), done->duration_min,
                        done->gross_kcal, done->net_kcal, done->epoc_low_kcal, done->epoc_high_kcal,
                        done->met, done->moderate_min, done->vigorous_min, done->interval_work_min,
                        done->reserve.value_or(not_known)});
  return report(error, {.code = done.status()});
}

// SPDX-License-Identifier: BSL-1.0
// What a training log holds: counts, rejected rows, names, weeks, and all of it as CSV.
#include <limits>
#include <tonus/training/log_export.hpp>

#include "counting.hpp"
#include "handle.hpp"

using namespace tonus;
using namespace tonus::capi;

namespace {

// Sizes at the first release: the smallest a caller may say. Never changed.
constexpr std::uint32_t first_counts_size = 96;
constexpr std::uint32_t first_week_size = 120;
constexpr std::uint32_t first_muscle_week_size = 32;

constexpr double not_known = std::numeric_limits<double>::quiet_NaN();

problem bad_size(std::string_view name) noexcept {
  return {.code = status::bad_handle, .name = name};
}

problem bad_index(std::size_t index, std::size_t count) noexcept {
  return {.code = status::wrong_count,
          .value = static_cast<double>(index),
          .minimum = 0,
          .maximum = static_cast<double>(count) - 1,
          .name = "index"};
}

std::int64_t number_of(std::optional<civil_day> day) noexcept {
  return day ? day->time_since_epoch().count() : 0;
}

tonus_week to_c(const training::training_week& w) noexcept {
  tonus_week week{};
  week.partial = w.partial ? 1 : 0;
  week.first_day = number_of(w.first);
  week.last_day = number_of(w.last);
  week.sessions = w.sessions;
  week.working_sets = w.working_sets;
  week.unrated_sets = w.unrated_sets;
  week.unresolved_sets = w.unresolved_sets;
  week.unloaded_sets = w.unloaded_sets;
  week.reps = w.reps;
  week.hard_sets = w.hard_sets;
  week.push_sets = w.push_sets;
  week.pull_sets = w.pull_sets;
  week.tonnage_kg = w.tonnage_kg;
  week.eccentric_s = w.under_tension.eccentric_s;
  week.stretch_pause_s = w.under_tension.stretch_pause_s;
  week.concentric_s = w.under_tension.concentric_s;
  week.top_pause_s = w.under_tension.top_pause_s;
  return week;
}

/// The week that is asked for, or what is wrong.
outcome<const training::training_week*> find_week(const tonus_weeks* weeks,
                                                  std::size_t index) noexcept {
  if (!is_good(weeks)) return problem{.code = status::bad_handle};
  if (index >= weeks->value.size()) return bad_index(index, weeks->value.size());
  return &weeks->value[index];
}

}  // namespace

int32_t tonus_log_report(const tonus_log* log, tonus_log_counts* counts,
                         tonus_error* error) noexcept {
  const bool pointers = log != nullptr && counts != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (const auto bad = check_handle(log, error); bad != status::ok) return bad;
  if (!size_is_good<first_counts_size>(counts))
    return report(error, bad_size("counts.struct_size"));
  return guarded(error, [&] {
    const training::log_report all = log->value.report();
    write_struct(counts, {0, all.weight_unit_assumed ? 1 : 0, all.rows, all.sets, all.working_sets,
                          static_cast<std::int64_t>(all.rejected.size()), all.other_rows, all.reps,
                          all.exercises, static_cast<std::int64_t>(all.unresolved.size()),
                          number_of(all.first_day), number_of(all.last_day), all.tonnage_kg});
    return report(error, {});
  });
}

int32_t tonus_log_rejected(const tonus_log* log, size_t index, int64_t* line, char* buffer,
                           size_t* size, tonus_error* error) noexcept {
  const bool pointers = log != nullptr && line != nullptr && size != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (const auto bad = check_handle(log, error); bad != status::ok) return bad;
  const auto rows = log->value.rejected();
  if (index >= rows.size()) return report(error, bad_index(index, rows.size()));
  const std::int32_t done = hand_over_text(rows[index].why, buffer, size, error);
  if (done == status::ok) *line = rows[index].line;
  return done;
}

int32_t tonus_log_unresolved(const tonus_log* log, size_t index, int64_t* sets, char* buffer,
                             size_t* size, tonus_error* error) noexcept {
  const bool pointers = log != nullptr && sets != nullptr && size != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (const auto bad = check_handle(log, error); bad != status::ok) return bad;
  return guarded(error, [&] {
    const auto names = log->value.unresolved();
    if (index >= names.size()) return report(error, bad_index(index, names.size()));
    const std::int32_t done = hand_over_text(names[index].name, buffer, size, error);
    if (done == status::ok) *sets = names[index].sets;
    return done;
  });
}

int32_t tonus_log_export(const tonus_log* log, char* buffer, size_t* size,
                         tonus_error* error) noexcept {
  const bool pointers = log != nullptr && size != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (const auto bad = check_handle(log, error); bad != status::ok) return bad;
  return guarded(
      error, [&] { return hand_over_text(training::export_csv(log->value), buffer, size, error); });
}

int32_t tonus_log_weeks(const tonus_log* log, const tonus_counting* rules, tonus_weeks** weeks,
                        tonus_error* error) noexcept {
  const bool pointers = log != nullptr && weeks != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (const auto bad = check_handle(log, error); bad != status::ok) return bad;
  if (rules != nullptr && !size_is_good<first_counting_size>(rules))
    return report(error, bad_size("rules.struct_size"));
  const auto read = read_counting(rules);
  if (!read) return report(error, read.error());
  return guarded(error, [&] {
    auto counted = training::weekly_training(log->value, *read);
    if (!counted) return report(error, counted.error());
    *weeks = new tonus_weeks{tonus_weeks::good, std::move(*counted)};
    return report(error, {});
  });
}

void tonus_weeks_free(tonus_weeks* weeks) noexcept { destroy(weeks); }

size_t tonus_weeks_count(const tonus_weeks* weeks) noexcept {
  return is_good(weeks) ? weeks->value.size() : 0;
}

int32_t tonus_weeks_get(const tonus_weeks* weeks, size_t index, tonus_week* into,
                        tonus_error* error) noexcept {
  const bool pointers = weeks != nullptr && into != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (!size_is_good<first_week_size>(into)) return report(error, bad_size("week.struct_size"));
  const auto found = find_week(weeks, index);
  if (!found) return report(error, found.error());
  write_struct(into, to_c(**found));
  return report(error, {});
}

int32_t tonus_weeks_muscle(const tonus_weeks* weeks, size_t index, int32_t muscle,
                           tonus_muscle_week* work, tonus_error* error) noexcept {
  const bool pointers = weeks != nullptr && work != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (!size_is_good<first_muscle_week_size>(work))
    return report(error, bad_size("work.struct_size"));
  const auto found = find_week(weeks, index);
  if (!found) return report(error, found.error());
  constexpr auto most = static_cast<std::int32_t>(training::muscle_count);
  if (muscle < 1 || muscle > most)
    return report(error, {.code = status::unknown_name,
                          .value = static_cast<double>(muscle),
                          .minimum = 1,
                          .maximum = most,
                          .name = "muscle"});
  const training::muscle_week& m = (*found)->muscles[static_cast<std::size_t>(muscle)];
  write_struct(work, {0, m.sessions, m.direct_sets, m.fractional_sets,
                      m.shortest_gap_h.value_or(not_known)});
  return report(error, {});
}

const char* tonus_muscle_name(int32_t muscle) noexcept {
  // The names are literals, so that a zero follows each.
  const bool known = muscle >= 1 && muscle <= static_cast<std::int32_t>(training::muscle_count);
  return training::muscle_name(static_cast<training::muscle>(known ? muscle : 0)).data();
}

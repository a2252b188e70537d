// SPDX-License-Identifier: BSL-1.0
// What next: progression, records and load of days.
#include <algorithm>
#include <cstddef>
#include <tonus/assess/next.hpp>
#include <tonus/training/load_monitor.hpp>
#include <tonus/training/next_choices.hpp>
#include <tonus/training/records.hpp>

#include "counting.hpp"
#include "handle.hpp"

using namespace tonus;
using namespace tonus::capi;

namespace {

// Up to the last field of the first release: the smallest a caller may say. Never changed.
constexpr std::uint32_t first_options_size =
    offsetof(tonus_next_options, plan) + sizeof(const char*);

/// What is 0 keeps its default.
outcome<training::next_choices> read_choices(const tonus_next_options* from) noexcept {
  training::next_choices chosen;
  if (from == nullptr) return chosen;
  if (from->plates < 0 || from->plates > 2)
    return problem{.code = status::unknown_name,
                   .value = static_cast<double>(from->plates),
                   .minimum = 0,
                   .maximum = 2,
                   .name = "plates"};
  const auto start = read_day("start_day", from->start_day);
  if (!start) return start.error();
  chosen.start = *start;
  chosen.how = choice_or_first<training::next_scheme>(from->scheme);
  chosen.sets = from->sets;
  if (from->reps_min != 0) chosen.reps_min = chosen.reps_max = from->reps_min;
  if (from->reps_max != 0) chosen.reps_max = from->reps_max;
  if (from->rpe != 0) chosen.rpe = from->rpe;
  if (from->tm_share != 0) chosen.tm_share = from->tm_share;
  if (from->plan != nullptr) chosen.plan = from->plan;
  chosen.pounds = from->plates == 2;
  chosen.take_deload = from->no_deload == 0;
  return chosen;
}

std::int32_t answer_next(const training::log& source, const facts& known,
                         const training::next_choices& chosen, char* buffer, std::size_t* size,
                         tonus_error* error) {
  const auto options = training::options_of(chosen, source);
  if (!options) return report(error, options.error());
  const auto answer = next_sessions(known, source, *options);
  if (!answer) return report(error, answer.error());
  return hand_over_text(training::next_json(source, answer->plan, answer->unscreened), buffer, size,
                        error);
}

/// Day 0 stands for the earliest or latest session.
std::int32_t answer_load(std::span<const training::load_entry> sessions, std::int64_t first_day,
                         std::int64_t last_day, char* buffer, std::size_t* size,
                         tonus_error* error) {
  const auto first = read_day("first_day", first_day), last = read_day("last_day", last_day);
  if (!first) return report(error, first.error());
  if (!last) return report(error, last.error());
  const auto by_time = [](const auto& a, const auto& b) { return a.time < b.time; };
  const auto [earliest, latest] = std::minmax_element(sessions.begin(), sessions.end(), by_time);
  const bool any = !sessions.empty();
  // Without a session the last day lies before the first, which `daily` refuses.
  const civil_day begin = first->value_or(any ? day_of(earliest->time) : civil_day{});
  const civil_day end = last->value_or(any ? day_of(latest->time) : begin - std::chrono::days(1));
  const auto days = training::daily(sessions, begin, end);
  if (!days) return report(error, days.error());
  return hand_over_text(training::load_json(training::load_of(*days)), buffer, size, error);
}

}  // namespace

int32_t tonus_next_json(const tonus_log* log, const tonus_facts* facts,
                        const tonus_next_options* options, char* buffer, size_t* size,
                        tonus_error* error) noexcept {
  const bool pointers = log != nullptr && size != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (const auto bad = check_handle(log, error); bad != status::ok) return bad;
  if (facts != nullptr && !is_good(facts)) return report(error, {.code = status::bad_handle});
  if (options != nullptr && !size_is_good<first_options_size>(options))
    return report(error, {.code = status::bad_handle, .name = "options.struct_size"});
  const auto chosen = read_choices(options);
  if (!chosen) return report(error, chosen.error());
  return guarded(error, [&] {
    const tonus::facts nothing;
    const tonus::facts& known = facts == nullptr ? nothing : facts->value;
    return answer_next(log->value, known, *chosen, buffer, size, error);
  });
}

int32_t tonus_records_json(const tonus_log* log, const tonus_counting* rules, char* buffer,
                           size_t* size, tonus_error* error) noexcept {
  const bool pointers = log != nullptr && size != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (const auto bad = check_handle(log, error); bad != status::ok) return bad;
  if (rules != nullptr && !size_is_good<first_counting_size>(rules))
    return report(error, {.code = status::bad_handle, .name = "rules.struct_size"});
  const auto read = read_counting(rules);
  if (!read) return report(error, read.error());
  return guarded(error, [&] {
    const auto all = training::records_of(log->value, *read);
    if (!all) return report(error, all.error());
    return hand_over_text(training::records_json(log->value, *all), buffer, size, error);
  });
}

int32_t tonus_log_load_json(const tonus_log* log, int32_t measure, int64_t first_day,
                            int64_t last_day, char* buffer, size_t* size,
                            tonus_error* error) noexcept {
  const bool pointers = log != nullptr && size != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (const auto bad = check_handle(log, error); bad != status::ok) return bad;
  if (measure < 1 || measure > 2)
    return report(error, {.code = status::unknown_name,
                          .value = static_cast<double>(measure),
                          .minimum = 1,
                          .maximum = 2,
                          .name = "measure"});
  return guarded(error, [&] {
    const auto which = static_cast<training::load_measure>(measure);
    return answer_load(training::loads_of(log->value, which), first_day, last_day, buffer, size,
                       error);
  });
}

int32_t tonus_load_json(const int64_t* time_s, const double* load_au, size_t rows,
                        int64_t first_day, int64_t last_day, char* buffer, size_t* size,
                        tonus_error* error) noexcept {
  const bool columns = rows == 0 || (time_s != nullptr && load_au != nullptr);
  if (const auto edge = check_edge(columns && size != nullptr, nullptr, error); edge != status::ok)
    return edge;
  return guarded(error, [&] {
    std::vector<training::load_entry> sessions;
    for (std::size_t row = 0; row < rows; ++row) sessions.push_back({time_s[row], load_au[row]});
    return answer_load(sessions, first_day, last_day, buffer, size, error);
  });
}

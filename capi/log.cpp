// SPDX-License-Identifier: BSL-1.0
// The training log.
#include <limits>
#include <tonus/training/log_facts.hpp>

#include "handle.hpp"

using namespace tonus;
using namespace tonus::capi;

namespace {

// Sizes at the first release: the smallest a caller may say. Never changed.
constexpr std::uint32_t first_options_size = 16;
constexpr std::uint32_t first_summary_size = 40;
constexpr std::uint32_t first_set_size = 64;

problem bad_choice(std::string_view name, std::int32_t value, std::int32_t most) noexcept {
  return {.code = status::unknown_name,
          .value = static_cast<double>(value),
          .minimum = 0,
          .maximum = static_cast<double>(most),
          .name = name};
}

outcome<training::import_options> read_options(const tonus_import_options* given) noexcept {
  training::import_options options;
  if (given == nullptr) return options;
  const tonus_import_options known = read_struct(given, tonus_import_options{});
  const tonus_import_options* const from = &known;
  if (from->columns != nullptr) options.columns = from->columns;
  if (from->weight_unit < 0 || from->weight_unit > 2)
    return bad_choice("weight_unit", from->weight_unit, 2);
  if (from->distance_unit < 0 || from->distance_unit > 5)
    return bad_choice("distance_unit", from->distance_unit, 5);
  if (from->weight_unit != 0)
    options.weight = static_cast<training::weight_unit>(from->weight_unit);
  if (from->distance_unit != 0)
    options.distance = static_cast<training::distance_unit>(from->distance_unit);
  return options;
}

std::optional<double> recorded(double value) noexcept {
  return value == value ? std::optional<double>(value) : std::nullopt;
}

// 0 stands for not recorded in fields that were added later.
std::optional<double> recorded_above_0(double value) noexcept {
  return value == 0.0 ? std::nullopt : recorded(value);
}

std::optional<training::tempo> read_tempo(const tonus_set& set) noexcept {
  const training::tempo phases{set.eccentric_s, set.stretch_pause_s, set.concentric_s,
                               set.top_pause_s};
  for (const double phase :
       {phases.eccentric_s, phases.stretch_pause_s, phases.concentric_s, phases.top_pause_s})
    if (recorded_above_0(phase)) return phases;
  return {};
}

training::set_record read_set(const char* exercise, const tonus_set& set) noexcept {
  return {.time = set.time_s,
          .exercise = exercise,
          .type = static_cast<training::set_type>(set.type),
          .reps = recorded(set.reps),
          .load_kg = recorded(set.load_kg),
          .rpe = recorded(set.rpe),
          .rir = recorded(set.rir),
          .distance_m = recorded(set.distance_m),
          .duration_s = recorded(set.duration_s),
          .assistance_kg = recorded_above_0(set.assistance_kg),
          .heart_rate_bpm = recorded_above_0(set.heart_rate_bpm),
          .tempo = read_tempo(set),
          .side = static_cast<training::side>(set.side == 0 ? 1 : set.side),
          .workout = {}};
}

void write_summary(tonus_import_summary* target, const training::import_summary& from) noexcept {
  if (target == nullptr) return;
  write_struct(target, tonus_import_summary{0, from.weight_unit_assumed ? 1 : 0, from.rows,
                                            from.sets, from.rejected, from.other_rows});
}

}  // namespace

tonus_log* tonus_log_new(void) noexcept { return make<tonus_log>(); }

void tonus_log_free(tonus_log* log) noexcept { destroy(log); }

int32_t tonus_log_import(tonus_log* log, const char* text, size_t size,
                         const tonus_import_options* options, tonus_import_summary* summary,
                         tonus_error* error) noexcept {
  const bool pointers = log != nullptr && (text != nullptr || size == 0);
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (const auto bad = check_handle(log, error); bad != status::ok) return bad;
  if ((options != nullptr && !size_is_good<first_options_size>(options)) ||
      (summary != nullptr && !size_is_good<first_summary_size>(summary)))
    return report(error, {.code = status::bad_handle, .name = "struct_size"});
  const auto units = read_options(options);
  if (!units) return report(error, units.error());
  return guarded(error, [&] {
    const auto read = log->value.import_text({text, size}, *units);
    if (!read) return report(error, read.error());
    write_summary(summary, *read);
    return report(error, {.code = read.status()});
  });
}

int32_t tonus_log_add(tonus_log* log, const char* exercise, const tonus_set* done,
                      tonus_error* error) noexcept {
  const bool pointers = log != nullptr && exercise != nullptr && done != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (const auto bad = check_handle(log, error); bad != status::ok) return bad;
  if (!size_is_good<first_set_size>(done))
    return report(error, {.code = status::bad_handle, .name = "set.struct_size"});
  const tonus_set given = read_struct(done, tonus_set{});
  if (done->type < 1 || done->type > 5) return report(error, bad_choice("type", done->type, 5));
  if (given.side < 0 || given.side > 3) return report(error, bad_choice("side", given.side, 3));
  return guarded(error, [&] {
    const auto added = log->value.add(read_set(exercise, given));
    return report(error, added ? problem{} : added.error());
  });
}

int32_t tonus_log_facts(const tonus_log* log, tonus_facts* facts, tonus_error* error) noexcept {
  const bool pointers = log != nullptr && facts != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (const auto bad = check_handle(log, error); bad != status::ok) return bad;
  if (const auto bad = check_handle(facts, error); bad != status::ok) return bad;
  return guarded(error, [&] {
    add_log_facts(facts->value, training::log_facts(log->value));
    return report(error, {});
  });
}

const char* tonus_exercise_resolve(const char* app_name, int32_t* confidence) noexcept {
  training::resolved found;
  // Exhausted memory: unresolved is the honest answer.
  guarded(nullptr, [&] {
    if (app_name != nullptr) found = training::resolve_exercise(app_name);
    return status::ok;
  });
  if (confidence != nullptr) *confidence = static_cast<std::int32_t>(found.how);
  return found.row == nullptr ? "" : found.row->id.data();
}

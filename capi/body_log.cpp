// SPDX-License-Identifier: BSL-1.0
// The body log.
#include <algorithm>
#include <tonus/assess/assessment.hpp>

#include "handle.hpp"

using namespace tonus;
using namespace tonus::capi;

namespace {

// Sizes at the first release: the smallest a caller may say. Never changed.
constexpr std::uint32_t first_options_size = 16;
constexpr std::uint32_t first_summary_size = 48;

outcome<body::log_options> read_options(const tonus_body_import_options* from) noexcept {
  body::log_options options;
  if (from == nullptr) return options;
  constexpr std::string_view units[] = {"", "kg", "lb", "st"};
  const auto refuse = [](std::string_view name, std::int32_t value, double most) {
    return problem{.code = status::unknown_name,
                   .value = static_cast<double>(value),
                   .minimum = 0,
                   .maximum = most,
                   .name = name};
  };
  if (from->weight_unit < 0 || from->weight_unit > 3)
    return refuse("weight_unit", from->weight_unit, 3);
  if (from->date_order < 0 || from->date_order > 2)
    return refuse("date_order", from->date_order, 2);
  options.weight_unit = units[from->weight_unit];
  if (from->date_order != 0) options.dates = static_cast<body::date_order>(from->date_order);
  return options;
}

void write_summary(tonus_body_import_summary* target, const body::log_summary& from) noexcept {
  if (target == nullptr) return;
  write_struct(target,
               tonus_body_import_summary{0, from.weight_unit_assumed ? 1 : 0, from.rows, from.used,
                                         from.empty, from.rejected, from.values});
}

// The number of a measure; one behind the last for an unknown name.
body::measure measure_named(std::string_view name) noexcept {
  std::size_t index = 0;
  while (index < body::measure_count &&
         body::about_measure(static_cast<body::measure>(index + 1)).name != name)
    ++index;
  return static_cast<body::measure>(index + 1);
}

}  // namespace

tonus_body_log* tonus_body_log_new(void) noexcept { return make<tonus_body_log>(); }

void tonus_body_log_free(tonus_body_log* log) noexcept { destroy(log); }

int32_t tonus_body_log_import(tonus_body_log* log, const char* text, size_t size,
                              const tonus_body_import_options* options,
                              tonus_body_import_summary* summary, tonus_error* error) noexcept {
  const bool pointers = log != nullptr && (text != nullptr || size == 0);
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (const auto bad = check_handle(log, error); bad != status::ok) return bad;
  if ((options != nullptr && !size_is_good<first_options_size>(options)) ||
      (summary != nullptr && !size_is_good<first_summary_size>(summary)))
    return report(error, {.code = status::bad_handle, .name = "struct_size"});
  const auto how = read_options(options);
  if (!how) return report(error, how.error());
  return guarded(error, [&] {
    const auto read = log->value.import_text({text, size}, *how);
    if (!read) return report(error, read.error());
    write_summary(summary, *read);
    return report(error, {.code = read.status()});
  });
}

int32_t tonus_body_log_add(tonus_body_log* log, const char* measure, int64_t time_s, double value,
                           tonus_error* error) noexcept {
  const bool pointers = log != nullptr && measure != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (const auto bad = check_handle(log, error); bad != status::ok) return bad;
  return guarded(error, [&] {
    const auto added = log->value.add({time_s, measure_named(measure), value});
    return report(error, added ? problem{} : added.error());
  });
}

int32_t tonus_body_log_rejected(const tonus_body_log* log, size_t index, int64_t* line,
                                tonus_error* error) noexcept {
  const bool pointers = log != nullptr && line != nullptr && error != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (const auto bad = check_handle(log, error); bad != status::ok) return bad;
  const auto rejected = log->value.rejected();
  if (index >= rejected.size())
    return report(error, {.code = status::wrong_count,
                          .value = static_cast<double>(index),
                          .minimum = 0,
                          .maximum = static_cast<double>(rejected.size()) - 1,
                          .name = "index"});
  *line = rejected[index].line;
  const auto code = report(error, {});
  const std::string_view why = rejected[index].why;
  const std::size_t length = std::min(why.size(), sizeof error->message - 1);
  std::copy_n(why.data(), length, error->message);
  error->message[length] = '\0';
  return code;
}

int32_t tonus_body_log_columns(const tonus_body_log* log, double* at_day, double* weight_kg,
                               double* intake_kcal, size_t* rows, int64_t* first_day_s,
                               tonus_error* error) noexcept {
  const bool all = at_day != nullptr && weight_kg != nullptr && intake_kcal != nullptr;
  const bool pointers = log != nullptr && rows != nullptr && (all || at_day == nullptr);
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (const auto bad = check_handle(log, error); bad != status::ok) return bad;
  return guarded(error, [&] {
    const body::daily_columns columns = body::columns_of(log->value);
    const std::size_t room = *rows, needed = columns.day.size();
    *rows = needed;
    if (first_day_s != nullptr) *first_day_s = start_of(columns.first);
    if (at_day == nullptr) return report(error, {});
    if (room < needed)
      return report(error, {.code = status::wrong_count,
                            .value = static_cast<double>(room),
                            .minimum = static_cast<double>(needed),
                            .name = "rows",
                            .why = "room for every day of the log"});
    std::ranges::copy(columns.day, at_day);
    std::ranges::copy(columns.weight_kg, weight_kg);
    std::ranges::copy(columns.intake_kcal, intake_kcal);
    return report(error, {});
  });
}

int32_t tonus_body_log_facts(const tonus_body_log* log, tonus_facts* facts,
                             tonus_error* error) noexcept {
  const bool pointers = log != nullptr && facts != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (const auto bad = check_handle(log, error); bad != status::ok) return bad;
  if (const auto bad = check_handle(facts, error); bad != status::ok) return bad;
  return guarded(error, [&] {
    add_log_facts(facts->value, body_log_facts(log->value, facts->value));
    return report(error, {});
  });
}

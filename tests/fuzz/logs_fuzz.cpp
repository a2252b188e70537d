// SPDX-License-Identifier: BSL-1.0
// Any bytes as a training log or a body log through C, and all that is asked of the log then.
#include <memory>

#include "input.hpp"

namespace {

using training_log = std::unique_ptr<tonus_log, decltype(&tonus_log_free)>;
using body_log = std::unique_ptr<tonus_body_log, decltype(&tonus_body_log_free)>;
using facts_handle = std::unique_ptr<tonus_facts, decltype(&tonus_facts_free)>;

constexpr const char* headers[] = {
    "",
    "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout "
    "Notes,RPE\n",
    "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,"
    "set_type,weight_kg,reps,distance_km,duration_seconds,rpe\n",
    "date,weight,intake\n", "day,weight_kg,intake_kcal,sleep_h,hr_rest_bpm\n"};

std::string file(FuzzedDataProvider& bytes) {
  return bytes.PickValueInArray(headers) + bytes.ConsumeRemainingBytesAsString();
}

void add_sets(tonus_log* log, FuzzedDataProvider& bytes) {
  for (int n = bytes.ConsumeIntegralInRange(0, 4); n > 0; --n) {
    tonus_set set{};
    set.struct_size = sizeof set;
    set.type = bytes.ConsumeIntegralInRange(-1, 6);
    set.time_s = bytes.ConsumeBool() ? bytes.ConsumeIntegral<std::int64_t>()
                                     : 1'700'000'000 + bytes.ConsumeIntegral<std::int32_t>() / 99;
    for (double* number :
         {&set.reps, &set.load_kg, &set.rpe, &set.rir, &set.distance_m, &set.duration_s,
          &set.assistance_kg, &set.heart_rate_bpm, &set.eccentric_s, &set.stretch_pause_s,
          &set.concentric_s, &set.top_pause_s})
      *number = any_number(bytes);
    checked_error error;
    error(tonus_log_add(log, bytes.ConsumeBool() ? "Bench Press" : any_text(bytes).c_str(), &set,
                        &error));
  }
}

void ask(const tonus_log* log, FuzzedDataProvider& bytes) {
  checked_error error;
  room<tonus_log_counts> counts(bytes);
  const auto counted = tonus_log_report(log, &counts, &error);
  error(counted);
  tonus_counting rules{};
  rules.struct_size = sizeof rules;
  rules.weeks = bytes.ConsumeIntegralInRange(-1, 3);
  rules.day_starts_at_h = bytes.ConsumeIntegralInRange(-1, 13);
  rules.hard_rir_most = any_number(bytes);
  rules.body_weight_kg = any_number(bytes);
  tonus_weeks* weeks = nullptr;
  error(tonus_log_weeks(log, &rules, &weeks, &error));
  for (std::size_t i = 0; i < tonus_weeks_count(weeks); ++i) {
    room<tonus_week> week(bytes);
    error(tonus_weeks_get(weeks, i, &week, &error));
    room<tonus_muscle_week> work(bytes);
    error(tonus_weeks_muscle(weeks, i, bytes.ConsumeIntegralInRange(0, 30), &work, &error));
  }
  tonus_weeks_free(weeks);
  tonus_next_options next{};
  next.struct_size = sizeof next;
  next.scheme = bytes.ConsumeIntegralInRange(0, 6);
  next.rpe = any_number(bytes);
  next.tm_share = any_number(bytes);
  const facts_handle facts(tonus_facts_new(), &tonus_facts_free);
  text_of([&](char* buffer, std::size_t* size, tonus_error* e) {
    return tonus_next_json(log, facts.get(), &next, buffer, size, e);
  });
  text_of([&](char* buffer, std::size_t* size, tonus_error* e) {
    return tonus_records_json(log, nullptr, buffer, size, e);
  });
  const std::int32_t measure = bytes.ConsumeIntegralInRange(0, 4);
  text_of([&](char* buffer, std::size_t* size, tonus_error* e) {
    return tonus_log_load_json(log, measure, 0, 0, buffer, size, e);
  });
  error(tonus_log_facts(log, facts.get(), &error));
  text_of([&](char* buffer, std::size_t* size, tonus_error* e) {
    return tonus_log_export(log, buffer, size, e);
  });
}

void training(FuzzedDataProvider& bytes) {
  const training_log log(tonus_log_new(), &tonus_log_free);
  add_sets(log.get(), bytes);
  tonus_import_options options{};
  options.struct_size = sizeof options;
  options.weight_unit = bytes.ConsumeIntegralInRange(-1, 3);
  options.distance_unit = bytes.ConsumeIntegralInRange(-1, 6);
  const std::string columns = any_text(bytes);
  if (bytes.ConsumeBool()) options.columns = columns.c_str();
  std::vector<std::uint8_t> later = bytes.ConsumeBytes<std::uint8_t>(64);
  const std::string text = file(bytes);
  tonus_import_summary summary{};
  summary.struct_size = sizeof summary;
  checked_error error;
  const auto status =
      tonus_log_import(log.get(), text.data(), text.size(), &options, &summary, &error);
  error(status);
  if (status >= 0) check(summary.rows == summary.sets + summary.rejected + summary.other_rows);
  FuzzedDataProvider rest(later.data(), later.size());
  ask(log.get(), rest);
}

void body(FuzzedDataProvider& bytes) {
  const body_log log(tonus_body_log_new(), &tonus_body_log_free);
  checked_error error;
  for (int n = bytes.ConsumeIntegralInRange(0, 4); n > 0; --n)
    error(tonus_body_log_add(log.get(), bytes.ConsumeBool() ? "weight" : any_text(bytes).c_str(),
                             bytes.ConsumeIntegral<std::int64_t>(), any_number(bytes), &error));
  const std::string text = file(bytes);
  tonus_body_import_summary summary{};
  summary.struct_size = sizeof summary;
  const auto status =
      tonus_body_log_import(log.get(), text.data(), text.size(), nullptr, &summary, &error);
  error(status);
  if (status >= 0) check(summary.rows == summary.used + summary.empty + summary.rejected);
  std::size_t rows = 0;
  std::int64_t first = 0;
  const auto asked =
      tonus_body_log_columns(log.get(), nullptr, nullptr, nullptr, &rows, &first, &error);
  error(asked);
  if (rows > 50'000) return;  // centuries of days: slow, and no different
  std::vector<double> day(rows + 1), weight(rows + 1), intake(rows + 1);
  error(tonus_body_log_columns(log.get(), day.data(), weight.data(), intake.data(), &rows, &first,
                               &error));
  const facts_handle facts(tonus_facts_new(), &tonus_facts_free);
  error(tonus_body_log_facts(log.get(), facts.get(), &error));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  FuzzedDataProvider bytes(data, size);
  if (bytes.ConsumeBool())
    training(bytes);
  else
    body(bytes);
  return 0;
}

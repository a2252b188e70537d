// SPDX-License-Identifier: BSL-1.0
// Whatever allocation fails inside a C function, it says so and nothing escapes.
#include <doctest/doctest.h>
#include <tonus.h>

#include <array>
#include <memory>
#include <stdexcept>
#include <string>

#include "boundary.hpp"
#include "conformance/answers.hpp"
#include "failing_memory.hpp"
#include "source_file.hpp"

namespace {

/// Lets each allocation of a call fail in turn until it works. @return how many failures there were
template <class Call>
long fail_each(const char* name, const Call& call) {
  for (long failures = 0;; ++failures) {
    tonus_error error{};
    error.struct_size = sizeof error;
    allocations_left = failures;
    const std::int32_t status = call(&error);
    const bool worked = allocations_left != 0 || status != TONUS_OUT_OF_MEMORY;
    allocations_left = -1;
    if (worked) {
      CHECK_MESSAGE(status >= 0, name, ": ", error.message);
      return failures;
    }
    CHECK_MESSAGE(error.status == TONUS_OUT_OF_MEMORY, name);
  }
}

/// A function that makes a handle gives NULL instead.
template <class New, class Free>
void check_new(New* make, Free* free) {
  allocations_left = 0;
  CHECK(make() == nullptr);
  allocations_left = -1;
  auto* const made = make();
  CHECK(made != nullptr);
  free(made);
}

struct person {
  std::unique_ptr<tonus_facts, decltype(&tonus_facts_free)> facts{tonus_facts_new(),
                                                                  &tonus_facts_free};
  std::unique_ptr<tonus_log, decltype(&tonus_log_free)> log{tonus_log_new(), &tonus_log_free};

  person() {
    for (const auto& [name, text] : {std::pair{"sex", "male"},
                                     {"age", "35"},
                                     {"height", "180 cm"},
                                     {"weight", "90 kg"},
                                     {"goal", "fat_loss"},
                                     {"training_status", "intermediate"}})
      REQUIRE(tonus_facts_parse(facts.get(), name, text, nullptr) == TONUS_OK);
    const std::string text = source_file("docs/examples/data/sample_hevy.csv").substr(0, 20'000);
    auto summary = blank<tonus_import_summary>();
    REQUIRE(tonus_log_import(log.get(), text.data(), text.rfind('\n') + 1, nullptr, &summary,
                             nullptr) >= 0);
  }
};

}  // namespace

TEST_CASE("c exhausted memory: no handle is made") {
  check_new(&tonus_facts_new, &tonus_facts_free);
  check_new(&tonus_log_new, &tonus_log_free);
  check_new(&tonus_body_log_new, &tonus_body_log_free);
  check_new(&tonus_rule_set_new, &tonus_rule_set_free);
}

TEST_CASE("c exhausted memory: texts") {
  const person somebody;
  const tonus_facts* const facts = somebody.facts.get();
  const tonus_log* const log = somebody.log.get();
  static std::array<char, 1 << 20> room;
  char* const buffer = room.data();
  std::size_t size = 0;
  const auto check = [&](const char* name, const auto& call) {
    const long failures = fail_each(name, [&](tonus_error* error) {
      size = room.size();
      return call(error);
    });
    CHECK_MESSAGE(failures > 0, name);
  };
  check("assess", [&](tonus_error* e) { return tonus_assess_json(facts, log, buffer, &size, e); });
  check("export", [&](tonus_error* e) { return tonus_log_export(log, buffer, &size, e); });
  check("records",
        [&](tonus_error* e) { return tonus_records_json(log, nullptr, buffer, &size, e); });
  check("next",
        [&](tonus_error* e) { return tonus_next_json(log, facts, nullptr, buffer, &size, e); });
  check("load",
        [&](tonus_error* e) { return tonus_log_load_json(log, 1, 0, 0, buffer, &size, e); });
  check("message", [&](tonus_error* e) {
    return tonus_rule_message("energy.intake.floor", facts, TONUS_GERMAN, buffer, &size, e);
  });
  check("claim", [&](tonus_error* e) {
    auto claim = blank<tonus_claim>();
    return tonus_claim_check("crunches burn belly fat", facts, TONUS_ENGLISH, &claim, buffer, &size,
                             e);
  });
}

TEST_CASE("c exhausted memory: handles made by a call, and what fills one") {
  const person somebody;
  tonus_facts* const facts = somebody.facts.get();
  tonus_log* const log = somebody.log.get();
  CHECK(fail_each("assessment", [&](tonus_error* error) {
          tonus_assessment* made = nullptr;
          const auto status = tonus_assessment_new(facts, log, nullptr, &made, error);
          tonus_assessment_free(made);
          return status;
        }) > 3);
  CHECK(fail_each("plan", [&](tonus_error* error) {
          tonus_plan* made = nullptr;
          const auto chosen = blank<tonus_plan_options>();
          const auto status = tonus_plan_new(facts, log, &chosen, nullptr, &made, error);
          tonus_plan_free(made);
          return status;
        }) > 3);
  CHECK(fail_each("weeks", [&](tonus_error* error) {
          tonus_weeks* made = nullptr;
          const auto status = tonus_log_weeks(log, nullptr, &made, error);
          tonus_weeks_free(made);
          return status;
        }) > 3);
  CHECK(fail_each("facts of a log",
                  [&](tonus_error* error) { return tonus_log_facts(log, facts, error); }) > 3);
  auto sessions = blank<tonus_estimate>();
  CHECK(tonus_facts_get(facts, "back_sessions", nullptr, &sessions, nullptr) == TONUS_OK);
  CHECK(sessions.value > 0);
  CHECK(fail_each("a set", [&](tonus_error* error) {
          auto set = blank<tonus_set>();
          set.type = 2;
          set.reps = 5;
          set.load_kg = 100;
          set.rpe = set.rir = set.distance_m = set.duration_s = tonus::unknown;
          set.assistance_kg = set.heart_rate_bpm = set.eccentric_s = tonus::unknown;
          set.stretch_pause_s = set.concentric_s = set.top_pause_s = tonus::unknown;
          return tonus_log_add(log, "an exercise whose name is not a short string", &set, error);
        }) > 0);
  const std::string weights = source_file("docs/examples/data/sample_weights.csv");
  CHECK(fail_each("body log", [&](tonus_error* error) {
          tonus_body_log* made = tonus_body_log_new();
          if (made == nullptr) return tonus::capi::report(error, {.code = TONUS_OUT_OF_MEMORY});
          auto summary = blank<tonus_body_import_summary>();
          const auto status =
              tonus_body_log_import(made, weights.data(), weights.size(), nullptr, &summary, error);
          tonus_body_log_free(made);
          return status;
        }) > 3);
}

TEST_CASE("c exhausted memory: an exercise is then not resolved") {
  std::int32_t confidence = 9;
  CHECK(std::string(tonus_exercise_resolve("Bench Press (Barbell)", &confidence)) != "");
  allocations_left = 0;
  const char* const found = tonus_exercise_resolve("Bench Press (Barbell)", &confidence);
  allocations_left = -1;
  CHECK(std::string(found).empty());
  CHECK(confidence == 0);
}

TEST_CASE("c boundary: no exception leaves, whatever its type") {
  tonus_error error{};
  error.struct_size = sizeof error;
  using tonus::capi::guarded;
  CHECK(guarded(&error, []() -> std::int32_t { throw std::bad_alloc(); }) == TONUS_OUT_OF_MEMORY);
  CHECK(guarded(&error, []() -> std::int32_t { throw std::runtime_error("x"); }) ==
        TONUS_INTERNAL_ERROR);
  CHECK(error.status == TONUS_INTERNAL_ERROR);
  CHECK(guarded(&error, []() -> std::int32_t { throw 42; }) == TONUS_INTERNAL_ERROR);
  CHECK(guarded(nullptr, [] { return std::int32_t{7}; }) == 7);
}

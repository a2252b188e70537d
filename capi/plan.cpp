// SPDX-License-Identifier: BSL-1.0
// Plans.
#include <cstddef>
#include <memory>

#include "handle.hpp"

using namespace tonus;
using namespace tonus::capi;

namespace {

// Up to the last field of the first release: the smallest a caller may say. Never changed.
constexpr std::uint32_t first_options_size =
    offsetof(tonus_plan_options, equipment) + sizeof(const char*);

/// Names of equipment joined by `|`.
std::vector<std::string> split(std::string_view names) {
  std::vector<std::string> all;
  while (!names.empty()) {
    const std::size_t end = std::min(names.find('|'), names.size());
    all.emplace_back(names.substr(0, end));
    names.remove_prefix(std::min(end + 1, names.size()));
  }
  return all;
}

/// What is 0 keeps its default.
plan_options read(const tonus_plan_options& from) {
  plan_options options{.start = day_of(from.start_s), .vigorous = from.vigorous != 0};
  if (from.weeks != 0) options.weeks = from.weeks;
  if (from.strength_days != 0) options.strength_days = from.strength_days;
  if (from.meals != 0) options.meals = from.meals;
  if (from.equipment != nullptr) options.equipment = split(from.equipment);
  return options;
}

}  // namespace

int32_t tonus_plan_new(const tonus_facts* facts, const tonus_log* log,
                       const tonus_plan_options* options, const tonus_plan* before,
                       tonus_plan** plan, tonus_error* error) noexcept {
  const bool pointers = facts != nullptr && options != nullptr && plan != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (!size_is_good<first_options_size>(options))
    return report(error, {.code = status::bad_handle, .name = "options.struct_size"});
  if (!is_good(facts) || (log != nullptr && !is_good(log)) ||
      (before != nullptr && !is_good(before)))
    return report(error, {.code = status::bad_handle});
  return guarded(error, [&] {
    const plan_options chosen = read(*options);
    const training::log* sets = log == nullptr ? nullptr : &log->value;
    const auto made = before == nullptr ? make_plan(facts->value, sets, chosen)
                                        : replan(facts->value, sets, chosen, before->value);
    if (!made) return report(error, made.error());
    auto handle = std::make_unique<tonus_plan>();
    handle->value = *made;
    *plan = handle.release();
    return report(error, {.code = made.status()});
  });
}

void tonus_plan_free(tonus_plan* plan) noexcept { destroy(plan); }

int32_t tonus_plan_json(const tonus_plan* plan, char* buffer, size_t* size,
                        tonus_error* error) noexcept {
  if (const auto edge = check_edge(plan != nullptr && size != nullptr, nullptr, error);
      edge != status::ok)
    return edge;
  if (const auto bad = check_handle(plan, error); bad != status::ok) return bad;
  return guarded(error,
                 [&] { return hand_over_text(plan_json(plan->value), buffer, size, error); });
}

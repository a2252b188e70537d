// SPDX-License-Identifier: BSL-1.0
// Energy cost of activities.
#include <tonus/cardio/met_table.hpp>
#include <vector>

#include "boundary.hpp"

using namespace tonus;
using namespace tonus::capi;

namespace {

// Size of the struct at the first release: the smallest a caller may say. Never changed.
constexpr std::uint32_t first_met_size = 24 + 3 * sizeof(void*);

/// Refuses an edition that the table does not hold.
problem check_edition(std::int32_t edition) noexcept {
  const std::string_view any_code = cardio::met_activities().front().code;
  const auto found = cardio::find_met(edition, any_code);
  return found ? problem{} : found.error();
}

}  // namespace

int32_t tonus_met_find(int32_t edition, const char* code, tonus_met* result,
                       tonus_error* error) noexcept {
  const bool pointers = code != nullptr && result != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (!size_is_good<first_met_size>(result))
    return report(error, {.code = status::bad_handle, .name = "result.struct_size"});
  const auto found = cardio::find_met(edition, code);
  if (!found) return report(error, found.error());
  // The texts are literals, so that a zero follows each.
  write_struct(result, {0, found->edition, found->estimated ? 1 : 0, 0, found->met,
                        found->code.data(), found->heading.data(), found->description.data()});
  return report(error, {});
}

int32_t tonus_met_search(int32_t edition, const char* text, const char** codes, size_t capacity,
                         size_t* found, tonus_error* error) noexcept {
  const bool pointers = text != nullptr && found != nullptr && (codes != nullptr || capacity == 0);
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (const problem wrong = check_edition(edition); wrong.code < 0) return report(error, wrong);
  return guarded(error, [&] {
    const std::size_t most = std::min(capacity, cardio::met_activities().size());
    std::vector<const cardio::met_activity*> best(most);
    *found = cardio::search_met(text, best);
    for (std::size_t i = 0; i < std::min(most, *found); ++i) codes[i] = best[i]->code.data();
    return report(error, {});
  });
}

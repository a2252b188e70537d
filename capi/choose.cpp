// SPDX-License-Identifier: BSL-1.0
// The chooser.
#include <tonus/choose.hpp>
#include <vector>

#include "handle.hpp"

using namespace tonus;
using namespace tonus::capi;

namespace {

// Size of the struct at the first release: the smallest a caller may say. Never changed.
constexpr std::uint32_t first_candidate_size = 40 + 4 * sizeof(void*);

using bytes = unsigned char*;

/// The caller's struct at an index: its size there says how far they are apart.
tonus_candidate* at(tonus_candidate* first, std::size_t index) noexcept {
  const auto place = reinterpret_cast<bytes>(first) + index * first->struct_size;
  return reinterpret_cast<tonus_candidate*>(place);
}

bool sizes_are_good(tonus_candidate* first, std::size_t capacity) noexcept {
  for (std::size_t i = 0; i < capacity; ++i) {
    const tonus_candidate* one = at(first, i);
    if (one->struct_size != first->struct_size || !size_is_good<first_candidate_size>(one))
      return false;
  }
  return true;
}

/// The texts are literals or static, so that a zero follows each.
tonus_candidate as_struct(const candidate& c) noexcept {
  const bool names_input = !c.applicable() && c.why.argument >= 0;
  return {0,
          c.status,
          c.equation->info->id.data(),
          c.unit.empty() ? "" : c.unit.data(),
          names_input ? c.why.name.data() : nullptr,
          c.equation->info->apart.empty() ? nullptr : c.equation->info->apart.data(),
          c.value,
          c.standard_error,
          c.low,
          c.high};
}

}  // namespace

int32_t tonus_choose(const tonus_facts* facts, const char* family, const char* const* input_names,
                     const double* input_values, size_t input_count, tonus_candidate* candidates,
                     size_t capacity, size_t* found, tonus_error* error) noexcept {
  const bool inputs = input_count == 0 || (input_names != nullptr && input_values != nullptr);
  const bool room = candidates != nullptr || capacity == 0;
  const bool pointers = family != nullptr && found != nullptr && inputs && room;
  if (const auto edge = check_edge(pointers && facts != nullptr, nullptr, error);
      edge != status::ok)
    return edge;
  if (const auto bad = check_handle(facts, error); bad != status::ok) return bad;
  if (!sizes_are_good(candidates, capacity))
    return report(error, {.code = status::bad_handle, .name = "candidates.struct_size"});
  return guarded(error, [&] {
    std::vector<known_input> more(input_count);
    for (std::size_t i = 0; i < input_count; ++i) {
      if (input_names[i] == nullptr) return report(error, {.code = status::null_argument});
      more[i] = {input_names[i], input_values[i], {}};
    }
    const auto all = choose(facts->value, family, more);
    if (!all) return report(error, all.error());
    for (std::size_t i = 0; i < std::min(capacity, all->size()); ++i)
      write_struct(at(candidates, i), as_struct((*all)[i]));
    *found = all->size();
    return report(error, {});
  });
}

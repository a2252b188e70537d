// SPDX-License-Identifier: BSL-1.0
// Any bytes: the importer neither crashes nor loses a row, and what it keeps is within bounds.
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <tonus/training/accounting.hpp>
#include <tonus/training/log.hpp>
#include <tonus/training/log_facts.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace tonus::training;
  log target;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto outcome = target.import_text(text);
  const log_report report = target.report();
  const auto rejected = static_cast<std::int64_t>(report.rejected.size());
  if (report.rows != report.sets + rejected + report.other_rows) std::abort();
  if (outcome ? outcome->rows != report.rows : report.rows != 0) std::abort();
  for (const logged_set& set : target.sets()) {
    if (set.reps.value_or(0) < 0 || !(set.load_kg.value_or(0) <= set_limits::load_kg)) std::abort();
  }
  for (const auto& row : weekly_volume(target)) {
    if (row.direct_sets > row.fractional_sets) std::abort();
  }
  (void)log_facts(target);
  return 0;
}

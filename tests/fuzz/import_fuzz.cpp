// SPDX-License-Identifier: BSL-1.0
// Any bytes: the importer neither crashes nor loses a row, what it keeps is within bounds, and it
// comes back from an export. Bytes before a zero are a map of columns.
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <tonus/training/accounting.hpp>
#include <tonus/training/log.hpp>
#include <tonus/training/log_export.hpp>
#include <tonus/training/log_facts.hpp>

namespace {

using namespace tonus::training;

void check(bool truth) {
  if (!truth) std::abort();
}

void check_round_trip(const log& source) {
  const std::string text = export_csv(source);
  log again;
  const auto read = again.import_text(text);
  check(read && read->rejected == 0 && again.sets().size() == source.sets().size());
  check(export_csv(again) == text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view text(reinterpret_cast<const char*>(data), size);
  import_options options;
  if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
    options.columns = text.substr(0, zero);
    text.remove_prefix(zero + 1);
  }
  log target;
  const auto outcome = target.import_text(text, options);
  const log_report report = target.report();
  const auto rejected = static_cast<std::int64_t>(report.rejected.size());
  check(report.rows == report.sets + rejected + report.other_rows);
  check((outcome ? outcome->rows : 0) == report.rows);
  for (const logged_set& set : target.sets())
    check(set.reps.value_or(0) >= 0 && set.load_kg.value_or(0) <= set_limits::load_kg);
  for (const auto& row : weekly_volume(target)) check(row.direct_sets <= row.fractional_sets);
  (void)log_facts(target);
  check_round_trip(target);
  return 0;
}

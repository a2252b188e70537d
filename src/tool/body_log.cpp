// SPDX-License-Identifier: BSL-1.0
#include "body_log.hpp"

#include <cstdio>

#include "commands.hpp"
#include "text.hpp"

namespace tonus::tool {

void read_body_log(body::log& log, const std::string& path, const body_log_options& options) {
  body::log_options how{.weight_unit = options.weight_unit};
  if (options.dates == "day-first") how.dates = body::date_order::day_first;
  if (options.dates == "month-first") how.dates = body::date_order::month_first;
  const std::size_t before = log.rejected().size();
  const std::string text = read_file(path);
  const auto read = log.import_text(text, how);
  if (!read) throw refused{path + ": " + describe(read.error())};
  for (const body::rejected_row& row : log.rejected().subspan(before))
    std::fprintf(stderr, "%s:%lld: rejected: %s\n", path.c_str(), static_cast<long long>(row.line),
                 row.why.c_str());
  if (read->weight_unit_assumed)
    std::fprintf(stderr, "%s: the file names no unit of weight: kg assumed\n", path.c_str());
}

}  // namespace tonus::tool

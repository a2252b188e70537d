// SPDX-License-Identifier: BSL-1.0
#include "log_file.hpp"

#include <cstdio>

#include "commands.hpp"
#include "text.hpp"

namespace tonus::tool {

training::log read_log(const log_file& file) {
  training::import_options options;
  if (file.weight_unit == "lb") options.weight = training::weight_unit::pound;
  if (file.weight_unit == "kg") options.weight = training::weight_unit::kilogram;
  options.columns = file.columns;
  const std::string text = read_file(file.path);
  training::log log;
  const auto read = log.import_text(text, options);
  if (!read) throw refused{file.path + ": " + describe(read.error())};
  return log;
}

void warn_of(const training::log_report& report, const std::string& path) {
  for (const auto& row : report.rejected)
    std::fprintf(stderr, "%s:%lld: rejected: %s\n", path.c_str(), static_cast<long long>(row.line),
                 row.why.c_str());
  for (const auto& name : report.unresolved)
    std::fprintf(stderr, "%s: no exercise known as \"%s\": %lld sets without muscle credit\n",
                 path.c_str(), name.name.c_str(), static_cast<long long>(name.sets));
  if (report.weight_unit_assumed)
    std::fprintf(stderr, "%s: names no unit of weight: kg assumed\n", path.c_str());
}

}  // namespace tonus::tool

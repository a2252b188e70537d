// SPDX-License-Identifier: BSL-1.0
#include "log_file.hpp"

#include "commands.hpp"
#include "text.hpp"

namespace tonus::tool {

training::log read_log(const std::string& path, const std::string& weight_unit) {
  training::import_options options;
  if (weight_unit == "lb") options.weight = training::weight_unit::pound;
  if (weight_unit == "kg") options.weight = training::weight_unit::kilogram;
  const std::string text = read_file(path);
  training::log log;
  const auto read = log.import_text(text, options);
  if (!read) throw refused{path + ": " + describe(read.error())};
  return log;
}

}  // namespace tonus::tool

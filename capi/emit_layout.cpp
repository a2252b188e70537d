// SPDX-License-Identifier: BSL-1.0
#include <regex>
#include <sstream>

#include "emit_c.hpp"

namespace tonus {

std::string layout_calls(const std::string& header) {
  static const std::regex constant("^  (TONUS_[A-Z_]+) = .*");
  static const std::regex opening("^typedef struct (tonus_\\w+) \\{.*");
  static const std::regex member("^  [^;]*?\\**(\\w+)(\\[\\d+\\])?;.*");
  std::string all = "/* Written by tonus_emit from tonus.h.in. */\n";
  std::istringstream lines(header);
  std::string structure;
  std::smatch found;
  for (std::string line; std::getline(lines, line);) {
    if (std::regex_match(line, found, constant)) all += "CONSTANT(" + found.str(1) + ");\n";
    if (line.starts_with("}")) structure.clear();
    if (!structure.empty() && std::regex_match(line, found, member))
      all += "FIELD(" + structure + ", " + found.str(1) + ");\n";
    if (!std::regex_match(line, found, opening)) continue;
    structure = found.str(1);
    all += "STRUCT(" + structure + ");\n";
  }
  return all;
}

}  // namespace tonus

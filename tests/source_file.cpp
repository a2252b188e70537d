// SPDX-License-Identifier: BSL-1.0
#include "source_file.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

// The only source that knows where the tree lies, so that a compiler cache serves every clone.
std::string source_file(const std::string& path) {
  std::ifstream file(TONUS_SOURCE_DIR "/" + path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path);
  std::ostringstream all;
  all << file.rdbuf();
  return all.str();
}

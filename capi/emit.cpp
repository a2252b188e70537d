// SPDX-License-Identifier: BSL-1.0
// tonus_emit SOURCE INTO: writes every emitted file below INTO from the declarations and from the
// templates below SOURCE. A file whose content does not change is left alone.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <tonus/catalogue_json.hpp>
#include "emit_c.hpp"
#include "emit_docs.hpp"
#include "emit_tables.hpp"

namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void write(const fs::path& path, const std::string& text) {
  if (fs::exists(path) && read(path) == text) return;
  fs::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  file << text;
  if (!file.flush()) throw fs::filesystem_error("cannot write", path, std::error_code());
  std::printf("wrote %s\n", path.c_str());
}

void emit(const fs::path& source, const fs::path& into) {
  const std::string catalogue = tonus::catalogue_json();
  const std::string header = read(source / "capi/tonus.h.in");
  write(into / "capi/include/tonus.h", tonus::c_header(header));
  write(into / "tests/emitted/layout_calls.inc", tonus::layout_calls(header));
  write(into / "capi/emitted/shims.inc", tonus::c_shims());
  write(into / "capi/emitted/catalogue.json", catalogue);
  write(into / "capi/emitted/catalogue_json.inc", tonus::c_string_literal(catalogue));
  write(into / "tests/emitted/typed_calls.inc", tonus::typed_calls());
  write(into / "tests/emitted/garbage_calls.inc", tonus::garbage_calls());
  write(into / "docs/emitted/catalogue.md", tonus::catalogue_page());
  write(into / "docs/emitted/rules.md", tonus::rules_page());
  for (const auto& e : tonus::equation_table())
    write(into / "docs/emitted/facts" / (std::string(e.info->id) + ".md"), tonus::facts_table(e));
  fs::create_directories(into / "src/emitted");
  const std::string wrong = tonus::emit_tables(source / "src/data", into / "src/emitted");
  if (!wrong.empty()) throw std::runtime_error(wrong);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: tonus_emit SOURCE INTO\n");
    return 2;
  }
  try {
    emit(argv[1], argv[2]);
  } catch (const std::exception& e) {
    std::fprintf(stderr, "tonus_emit: %s\n", e.what());
    return 1;
  }
  return 0;
}

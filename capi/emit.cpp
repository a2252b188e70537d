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
#include "emit_charts.hpp"
#include "emit_docs.hpp"
#include "emit_precision.hpp"
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

void emit_comparison(const fs::path& folder, const std::string& name,
                     const tonus::comparison_request& request) {
  const tonus::comparison found = tonus::compare_equations(request);
  write(folder / (name + ".svg"), found.svg);
  write(folder / (name + ".md"), found.table);
}

/// What the page "which equation for whom" shows.
void emit_comparisons(const fs::path& folder) {
  write(folder / "which_people.md", tonus::typical_people());
  emit_comparison(folder, "which_body_fat",
                  {{"body_fat"}, "Body fat of four people by equation", "body fat"});
  emit_comparison(folder, "which_resting_energy",
                  {{"rmr", "bmr"}, "Resting energy of four people by equation", "resting energy"});
}

/// The header of an equation: its id is the path.
std::string header_of(const fs::path& source, const tonus::equation_entry& e) {
  std::string path(e.info->id);
  for (char& letter : path)
    if (letter == '.') letter = '/';
  return read(source / "include/tonus" / (path + ".hpp"));
}

void emit(const fs::path& source, const fs::path& into) {
  const std::string catalogue = tonus::catalogue_json();
  const std::string header = tonus::c_header(read(source / "capi/tonus.h.in"));
  write(into / "capi/include/tonus.h", header);
  write(into / "tests/emitted/layout_calls.inc", tonus::layout_calls(header));
  write(into / "capi/emitted/shims.inc", tonus::c_shims());
  write(into / "capi/emitted/catalogue.json", catalogue);
  write(into / "capi/emitted/interface.json", tonus::interface_json(header));
  write(into / "capi/emitted/catalogue_json.inc", tonus::c_string_literal(catalogue));
  write(into / "tests/emitted/typed_calls.inc", tonus::typed_calls());
  write(into / "tests/emitted/garbage_calls.inc", tonus::garbage_calls());
  write(into / "docs/emitted/rules.md", tonus::rules_page());
  std::string equations;
  for (const auto& e : tonus::equation_table()) {
    const std::string facts = tonus::facts_table(e);
    write(into / "docs/emitted/facts" / (std::string(e.info->id) + ".md"), facts);
    equations += tonus::equation_section(e, header_of(source, e), facts);
  }
  write(into / "docs/emitted/catalogue.md", tonus::catalogue_page(equations));
  emit_comparisons(into / "docs/emitted");
  const tonus::work_precision steps = tonus::precision_of_steps();
  write(into / "docs/emitted/work_precision.svg", steps.svg);
  write(into / "docs/emitted/work_precision.md", steps.table);
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

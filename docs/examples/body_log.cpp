// SPDX-License-Identifier: BSL-1.0
// Reads a body log and says what it tells: body_log [FILE.csv]
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <tonus/assess/body_facts.hpp>

int main(int argc, char** argv) {
  //! [read]
  std::ifstream file(argc > 1 ? argv[1] : "data/sample_weights.csv", std::ios::binary);
  const std::string text(std::istreambuf_iterator<char>(file), {});
  tonus::body::log log;
  const auto read = log.import_text(text, {.weight_unit = "kg"});
  if (!read) return 1;
  for (const auto& row : log.rejected())
    std::fprintf(stderr, "line %lld: %s\n", static_cast<long long>(row.line), row.why.c_str());
  //! [read]
  //! [facts]
  tonus::facts person;
  if (person.choose("sex", "female").code < 0 || person.parse("age", "34").code < 0 ||
      person.parse("height", "168 cm").code < 0 || person.parse("pal", "1.55").code < 0)
    return 1;
  const auto told = tonus::body_log_facts(log, person);
  for (const auto& fact : told)
    std::printf("%.*s %.4g %.*s\n", static_cast<int>(fact.name.size()), fact.name.data(),
                fact.value, static_cast<int>(fact.unit.size()), fact.unit.data());
  //! [facts]
  return read->rows == read->used + read->empty + read->rejected && !told.empty() ? 0 : 1;
}

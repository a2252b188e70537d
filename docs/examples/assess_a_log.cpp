// SPDX-License-Identifier: BSL-1.0
// Reads an export of Strong or Hevy and assesses it: assess_a_log [FILE.csv]
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <tonus/assess/assessment.hpp>

int main(int argc, char** argv) {
  //! [import]
  std::ifstream file(argc > 1 ? argv[1] : "data/sample_strong.csv", std::ios::binary);
  const std::string text(std::istreambuf_iterator<char>(file), {});
  tonus::training::log log;
  const auto read = log.import_text(text, {.weight = tonus::training::weight_unit::kilogram});
  if (!read) {
    char why[tonus::message_capacity];
    tonus::write_message(read.error(), why);
    std::fprintf(stderr, "%s\n", why);
    return 1;
  }
  const tonus::training::log_report report = log.report();
  for (const auto& row : report.rejected)
    std::fprintf(stderr, "line %lld: %s\n", static_cast<long long>(row.line), row.why.c_str());
  //! [import]
  //! [assess]
  tonus::facts person;
  if (person.parse("weight", "176 lb").code < 0 || person.parse("height", "178 cm").code < 0)
    return 1;
  const tonus::assessment all = tonus::assess(person, &log);
  for (const tonus::finding& found : all.findings) {
    if (found.severity() >= tonus::severity_t::advise && !found.withheld)
      std::printf("%.*s\n", static_cast<int>(found.id().size()), found.id().data());
  }
  //! [assess]
  const auto rejected = static_cast<long long>(report.rejected.size());
  return report.rows == report.sets + rejected + report.other_rows && report.sets > 0 &&
                 !all.body.empty()
             ? 0
             : 1;
}

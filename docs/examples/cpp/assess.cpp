// SPDX-License-Identifier: BSL-1.0
// Assesses the person of a profile with the log of an export: assess [PROFILE.json LOG.csv]
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <tonus/assess/assessment.hpp>

namespace {

std::string read_file(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Ends the program with what was wrong.
[[noreturn]] void refuse(const tonus::problem& why) {
  char message[tonus::message_capacity];
  tonus::write_message(why, message);
  std::cerr << message << '\n';
  std::exit(1);
}

tonus::facts person_of(const nlohmann::json& profile) {
  tonus::facts person;
  for (const auto& [name, value] : profile.items()) {
    const auto found = value.is_string() ? person.parse(name, value.get<std::string>())
                                         : person.set(name, value.get<double>());
    if (found.code < 0) refuse(found);
  }
  return person;
}

}  // namespace

int main(int argc, char** argv) {
  const tonus::facts person =
      person_of(nlohmann::json::parse(read_file(argc > 2 ? argv[1] : "data/profile.json")));
  tonus::training::log log;
  const auto read = log.import_text(read_file(argc > 2 ? argv[2] : "data/sample_hevy.csv"));
  if (!read) refuse(read.error());
  std::cout << read->rows << " rows, " << read->sets << " sets, " << read->rejected
            << " rejected\n";
  const tonus::assessment all = tonus::assess(person, &log);
  for (const tonus::finding& found : all.findings) {
    if (found.severity() < tonus::severity_t::advise || found.withheld) continue;
    std::cout << tonus::severity_name(found.severity()) << ' ' << found.id() << ": "
              << found.rule->info->title << '\n';
  }
  std::cout << tonus::assessment_json(all) << '\n';
}

// SPDX-License-Identifier: BSL-1.0
#include "vectors.hpp"

#include <charconv>
#include <sstream>
#include <stdexcept>

#include "source_file.hpp"
#include "text/csv.hpp"

namespace {}  // namespace

std::map<std::string, std::string> split_inputs(const std::string& text) {
  std::map<std::string, std::string> inputs;
  std::istringstream parts(text);
  for (std::string part; std::getline(parts, part, ';');) {
    const auto equals = part.find('=');
    if (equals == std::string::npos) throw std::runtime_error("no '=' in " + part);
    inputs[part.substr(0, equals)] = part.substr(equals + 1);
  }
  return inputs;
}

std::vector<table_row> read_table(const std::string& name, std::size_t columns) {
  const std::string text = source_file("tests/vectors/" + name);
  tonus::text::csv_reader csv(text, ',');
  std::vector<table_row> rows;
  bool header = true;
  for (auto step = csv.next(); step != tonus::text::csv_step::end; step = csv.next()) {
    const std::string where = name + ":" + std::to_string(csv.line());
    const auto fields = csv.fields();
    if (!fields.empty() && fields[0].starts_with('#')) continue;
    if (step != tonus::text::csv_step::record || fields.size() != columns)
      throw std::runtime_error(where + ": not a row of " + std::to_string(columns) + " fields");
    if (!header) rows.push_back({where, {fields.begin(), fields.end()}});
    header = false;
  }
  return rows;
}

double to_number(const std::string& text) {
  double number = 0;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
  if (end.ec != std::errc() || end.ptr != text.data() + text.size())
    throw std::runtime_error("not a number: " + text);
  return number;
}

std::vector<double> to_numbers(const std::string& text) {
  std::vector<double> numbers;
  std::istringstream parts(text);
  for (std::string part; std::getline(parts, part, '|');) numbers.push_back(to_number(part));
  return numbers;
}

std::vector<vector_row> read_vectors() {
  std::vector<vector_row> rows;
  for (const char* name :
       {"body.csv", "energy.csv", "training.csv", "cardio.csv", "nutrition.csv", "hormone.csv"})
    for (const auto& [where, f] : read_table(name, 6))
      rows.push_back({where, f[0], split_inputs(f[1]), f[2], f[3], to_number(f[4])});
  return rows;
}

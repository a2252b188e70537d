// SPDX-License-Identifier: BSL-1.0
#include "emit_tables.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <vector>

#include "text/csv.hpp"
#include "text/utf8.hpp"
#include "training/name_key.hpp"

namespace tonus {
namespace {

namespace fs = std::filesystem;
using row = std::map<std::string, std::string>;

struct emitted_name {
  int exercise;  // row number, -1 none, -2 claimed by several
  std::string confidence;
};
using name_map = std::map<std::string, emitted_name>;
constexpr int claimed_twice = -2;

std::vector<row> read_table(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string content((std::istreambuf_iterator<char>(file)), {});
  text::csv_reader reader(content, ',');
  std::vector<std::string> header;
  std::vector<row> rows;
  for (auto step = reader.next(); step != text::csv_step::end; step = reader.next()) {
    const auto fields = reader.fields();
    if (header.empty())
      header.assign(fields.begin(), fields.end());
    else if (step == text::csv_step::record && fields.size() == header.size()) {
      row& cells = rows.emplace_back();
      for (std::size_t i = 0; i < fields.size(); ++i) cells[header[i]] = fields[i];
    } else {
      throw std::runtime_error(path.string() + ':' + std::to_string(reader.line()) +
                               ": not a row of " + std::to_string(header.size()) + " fields");
    }
  }
  if (rows.empty()) throw std::runtime_error(path.string() + ": no rows");
  return rows;
}

std::string literal(std::string_view text) {
  std::string result = "\"";
  for (const char letter : text) {
    if (letter == '"' || letter == '\\') result += '\\';
    result += letter;
  }
  return result + '"';
}

std::string enumerator(std::string_view type, std::string name) {
  std::ranges::replace(name, ' ', '_');
  return std::string(type) + "::" +
         (name.empty()       ? "unknown"
          : name == "static" ? "isometric"
                             : name);
}

std::string muscle_list(std::string_view names) {
  std::string result;
  while (!names.empty()) {
    const std::size_t length = std::min(names.find('|'), names.size());
    if (!result.empty()) result += ", ";
    result += enumerator("muscle", std::string(names.substr(0, length)));
    names.remove_prefix(std::min(length + 1, names.size()));
  }
  return "muscle_set::of(" + result + ")";
}

std::string exercise_row(const row& cells) {
  const std::string& fraction = cells.at("bodyweight_fraction");
  return "{" + literal(cells.at("id")) + ", " + literal(cells.at("name")) + ", " +
         enumerator("muscle", cells.at("primary_muscles")) + ",\n " +
         muscle_list(cells.at("secondary_muscles")) + ", " + literal(cells.at("equipment")) +
         ", mechanics::" + (cells.at("mechanics").empty() ? "unknown" : cells.at("mechanics")) +
         ", " + enumerator("force", cells.at("force")) + ", laterality::" + cells.at("laterality") +
         ", " + (cells.at("back_primary") == "1" ? "true" : "false") + ",\n " +
         (fraction.empty() ? "std::nullopt" : fraction) + ", " +
         literal(cells.at("bodyweight_fraction_source")) + ", " + literal(cells.at("note")) +
         "},\n";
}

// A key that two exercises claim belongs to neither.
void claim(name_map& keys, const std::string& key, int exercise, const std::string& confidence) {
  const auto [at, is_new] = keys.try_emplace(key, emitted_name{exercise, confidence});
  if (!is_new && at->second.exercise != exercise) at->second.exercise = claimed_twice;
}

std::map<std::string, int> number_rows(const std::vector<row>& exercises) {
  std::map<std::string, int> numbers{{"none", -1}};
  for (const row& cells : exercises) {
    const int next = static_cast<int>(numbers.size()) - 1;
    if (!numbers.try_emplace(cells.at("id"), next).second) {
      throw std::runtime_error("exercises.csv: id " + cells.at("id") + " stands twice");
    }
  }
  return numbers;
}

name_map listed_names(const std::vector<row>& aliases, const std::map<std::string, int>& numbers) {
  name_map names;
  for (const row& cells : aliases) {
    const auto found = numbers.find(cells.at("exercise_id"));
    const std::string name = text::normal_form(cells.at("app_name"));
    if (found == numbers.end()) throw std::runtime_error("exercise_aliases.csv: no id for " + name);
    claim(names, name, found->second, cells.at("confidence"));
    if (names[name].exercise == claimed_twice) {
      throw std::runtime_error("exercise_aliases.csv: two ids for " + name);
    }
  }
  return names;
}

// Keys of the exercises' own names with and without their equipment, then of the listed names.
name_map word_keys(const std::vector<row>& exercises, const name_map& listed) {
  name_map keys;
  for (int number = 0; const row& cells : exercises) {
    const std::string& name = cells.at("name");
    for (const std::string& text : {name, name + ' ' + cells.at("equipment")}) {
      claim(keys, training::name_key(text), number, "normalised");
    }
    ++number;
  }
  for (const auto& [name, entry] : listed) {
    claim(keys, training::name_key(name), entry.exercise,
          entry.exercise < 0 ? "ignore" : "normalised");
  }
  std::erase_if(keys, [](const auto& pair) { return pair.second.exercise == claimed_twice; });
  return keys;
}

// Each exercise by its name and by its id, with its equipment; activities are no exercises here.
std::string form_rows(const std::vector<row>& exercises) {
  std::string rows;
  for (int number = 0; const row& cells : exercises) {
    std::string id = cells.at("id");
    std::ranges::replace(id, '_', ' ');
    for (const std::string& text : {cells.at("name"), id}) {
      const std::string key = training::name_key(text + ' ' + cells.at("equipment"));
      rows += "{" + literal(key) + ", " + std::to_string(number) + ", confidence::normalised},\n";
    }
    ++number;
  }
  return rows;
}

void write_file(const fs::path& path, std::string_view origin, const std::string& rows) {
  std::ofstream file(path, std::ios::binary);
  file << "// SPDX-License-Identifier: BSL-1.0\n// Emitted from src/data/" << origin << ".\n"
       << rows;
  if (!file.flush()) throw std::runtime_error(path.string() + ": cannot be written");
}

std::string name_rows(const name_map& names) {
  std::string rows;
  for (const auto& [name, entry] : names) {
    rows += "{" + literal(name) + ", " + std::to_string(entry.exercise) +
            ", confidence::" + entry.confidence + "},\n";
  }
  return rows;
}

std::string met_row(const row& cells) {
  return "{" + cells.at("edition") + ", " + literal(cells.at("code")) + ", " +
         literal(cells.at("heading")) + ", " + literal(cells.at("description")) + ", " +
         cells.at("met") + ", " + (cells.at("estimated") == "1" ? "true" : "false") + "},\n";
}

std::string message_row(const row& cells) {
  return "{" + literal(cells.at("rule")) + ", {" + literal(cells.at("severity")) + ", " +
         literal(cells.at("when")) + ",\n " + literal(cells.at("text")) + "}},\n";
}

std::string claim_row(const row& cells) {
  std::string result = "{" + literal(cells.at("id"));
  for (const char* column : {"rule", "facts", "english", "german", "english_words", "german_words"})
    result += ",\n " + literal(cells.at(column));
  return result + "},\n";
}

std::string rows_of(const fs::path& path, std::string (*one)(const row&)) {
  std::string rows;
  for (const row& cells : read_table(path)) rows += one(cells);
  return rows;
}

}  // namespace

std::string emit_tables(const fs::path& data, const fs::path& emitted) try {
  const std::vector<row> exercises = read_table(data / "exercises.csv");
  const name_map listed =
      listed_names(read_table(data / "exercise_aliases.csv"), number_rows(exercises));
  write_file(emitted / "exercises.inc", "exercises.csv",
             rows_of(data / "exercises.csv", exercise_row));
  write_file(emitted / "met_activities.inc", "compendium_met.csv",
             rows_of(data / "compendium_met.csv", met_row));
  write_file(emitted / "claims.inc", "claims.csv", rows_of(data / "claims.csv", claim_row));
  for (const std::string language : {"en", "de"}) {
    const std::string origin = "messages_" + language + ".csv";
    write_file(emitted / ("messages_" + language + ".inc"), origin,
               rows_of(data / origin, message_row));
  }
  write_file(emitted / "exercise_aliases.inc", "exercise_aliases.csv", name_rows(listed));
  write_file(emitted / "exercise_forms.inc", "exercises.csv", form_rows(exercises));
  write_file(emitted / "exercise_words.inc", "exercises.csv and exercise_aliases.csv",
             name_rows(word_keys(exercises, listed)));
  return {};
} catch (const std::exception& failure) {
  return failure.what();
}

}  // namespace tonus

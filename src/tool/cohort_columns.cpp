// SPDX-License-Identifier: BSL-1.0
#include "cohort_columns.hpp"

#include <charconv>

#include "../text/csv.hpp"
#include "../text/number.hpp"
#include "commands.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

using namespace energy::adult;

constexpr const char* column_names[] = {"age_y",
                                        "height_cm",
                                        "weight_kg",
                                        "pal",
                                        "fat_mass_kg",
                                        "intake_kcal_per_day",
                                        "carbohydrate_baseline",
                                        "intake_change_kcal_per_day",
                                        "sodium_change_mg_per_day",
                                        "carbohydrate",
                                        "activity_change_pct"};
constexpr std::size_t needed = 4;  // the first ones

/// A field of a CSV file; quoted where it must be.
std::string quoted(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == text.npos) return text;
  std::string all = "\"";
  for (const char c : text) all += c == '"' ? std::string("\"\"") : std::string(1, c);
  return all + "\"";
}

void append(std::string& text, double number) {
  if (number != number) return;
  char digits[32];
  text.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

}  // namespace

std::size_t cohort_columns::find(const std::string& name) {
  if (name == "id") return id_column;
  if (name == "sex") return sex_column;
  for (std::size_t c = 0; c < column_count; ++c)
    if (name == column_names[c]) return c;
  return other_column;
}

void cohort_columns::read_header(std::vector<std::string> names) {
  bool has_sex = false;
  for (const std::string& name : names) {
    const std::size_t which = find(name);
    if (which == other_column) throw refused{path_ + ":1: unknown column " + name};
    for (const std::size_t before : order_)
      if (before == which) throw refused{path_ + ":1: " + name + " is given twice"};
    order_.push_back(which);
    if (which < column_count) present_[which] = true;
    ids_ = ids_ || which == id_column;
    has_sex = has_sex || which == sex_column;
  }
  if (!has_sex) throw refused{path_ + ":1: no column sex"};
  for (std::size_t c = 0; c < needed; ++c)
    if (!present_[c]) throw refused{path_ + ":1: no column " + column_names[c]};
}

void cohort_columns::add_blank() {
  for (auto& column : numbers_) column.push_back(unknown);
  for (const column_id change : {d_intake, d_sodium, d_activity}) numbers_[change].back() = 0.0;
  sex_.push_back(0);
  names_.push_back(std::to_string(lines_.back()));
  faults_.emplace_back();
}

void cohort_columns::read_row(const std::vector<std::string>& fields) {
  add_blank();
  if (fields.size() != order_.size()) {
    faults_.back() =
        std::to_string(fields.size()) + " fields, not " + std::to_string(order_.size());
    return;
  }
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const std::size_t which = order_[i];
    if (which == id_column) names_.back() = fields[i];
    if (which == sex_column) sex_.back() = choice_number(choice_names<sex_t>, fields[i]);
    if (which >= column_count || fields[i].empty()) continue;
    const auto value = text::read_number(fields[i], text::decimal_comma::doubtful);
    if (value)
      numbers_[which].back() = *value;
    else
      faults_.back() = std::string(column_names[which]) + " = " + fields[i] + ": not a number";
  }
}

void cohort_columns::fill_shares() {
  // A share that is not given from day 0 on is that of the baseline.
  for (std::size_t row = 0; row < size(); ++row) {
    double& from_now = numbers_[d_share][row];
    if (from_now != from_now) from_now = numbers_[share][row];
    if (from_now != from_now) from_now = usual_carbohydrate;
  }
}

void cohort_columns::read(const std::string& piece) {
  for (auto& column : numbers_) column.clear();
  sex_.clear();
  names_.clear();
  faults_.clear();
  lines_.clear();
  text::csv_reader csv(piece, ',');
  std::int64_t last = 0;
  for (auto step = csv.next(); step != text::csv_step::end; step = csv.next()) {
    last = csv.line();
    const std::vector<std::string> fields(csv.fields().begin(), csv.fields().end());
    if (order_.empty()) {
      if (step != text::csv_step::record) throw refused{path_ + ":1: the header cannot be read"};
      read_header(fields);
      continue;
    }
    lines_.push_back(lines_before_ + last);
    if (step == text::csv_step::record) {
      read_row(fields);
    } else {
      add_blank();
      faults_.back() = csv_fault_text(step);
    }
  }
  fill_shares();
  for (const char c : piece) lines_before_ += c == '\n' ? 1 : 0;
}

const double* cohort_columns::given(column_id which) const {
  return present_[which] ? numbers_[which].data() : nullptr;
}

people cohort_columns::people() const {
  return {size(),
          sex_.data(),
          numbers_[age].data(),
          numbers_[height].data(),
          numbers_[weight].data(),
          numbers_[pal].data(),
          given(fat),
          given(intake),
          given(share)};
}

people cohort_columns::nobody() {
  static constexpr std::int32_t no_sex = 0;
  static constexpr double none = 0;
  return {0, &no_sex, &none, &none, &none, &none};
}

cohort_plan cohort_columns::with_changes(cohort_plan what) const {
  what.intake_change.values = given(d_intake);
  what.sodium_change.values = given(d_sodium);
  what.carbohydrate.values = given(d_share);
  what.activity_change.values = given(d_activity);
  return what;
}

std::string cohort_columns::place(std::size_t row) const {
  return path_ + ":" + std::to_string(lines_[row]);
}

cohort_results::cohort_results(const cohort_plan& what)
    : block_(what.every > 0 ? what.every : what.days), writes_(what.days / block_) {}

void cohort_results::resize(std::size_t rows) {
  rows_ = rows;
  for (auto& column : numbers_) column.resize(rows * static_cast<std::size_t>(writes_));
  status_.resize(rows);
  day_.resize(rows);
}

cohort_result cohort_results::columns() {
  return {numbers_[0].data(), numbers_[1].data(), numbers_[2].data(), numbers_[3].data(),
          numbers_[4].data(), numbers_[5].data(), status_.data(),     day_.data()};
}

std::string cohort_results::header(const cohort_columns& rows) {
  return std::string(rows.has_ids() ? "id" : "line") +
         ",day,weight_kg,fat_mass_kg,lean_kg,glycogen_kg,ecf_kg,adaptive_kcal_per_day,status\n";
}

void cohort_results::note_failure(const cohort_columns& rows, std::size_t row) {
  ++failed_;
  if (!first_failure_.empty()) return;
  std::string why = rows.fault(row);
  if (why.empty()) {
    const auto made = make_subject(rows.people().at(row));
    why = made ? std::string(status_text(status_[row])) : describe(made.error());
    if (made && day_[row] > 0) why += " on day " + std::to_string(day_[row]);
  }
  first_failure_ = rows.place(row) + ": " + why;
}

std::string cohort_results::text(const cohort_columns& rows) {
  std::string all;
  for (std::size_t row = 0; row < rows_; ++row) {
    const bool unreadable = !rows.fault(row).empty();
    if (unreadable) status_[row] = status::bad_text;
    if (status_[row] < 0) note_failure(rows, row);
    for (std::int32_t w = 0; w < writes_; ++w) {
      all += quoted(rows.name(row)) + "," + std::to_string((w + 1) * block_);
      for (const auto& column : numbers_) {
        all += ',';
        if (!unreadable) append(all, column[static_cast<std::size_t>(w) * rows_ + row]);
      }
      all += "," + std::to_string(status_[row]) + "\n";
    }
  }
  return all;
}

}  // namespace tonus::tool

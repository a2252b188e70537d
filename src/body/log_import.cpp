// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <tonus/body/log.hpp>

#include "body/day_text.hpp"
#include "body/log_columns.hpp"
#include "text/csv.hpp"
#include "text/number.hpp"
#include "text/utf8.hpp"
#include "text/whole_file.hpp"

namespace tonus::body {
namespace {

// Tries each separator on the first record; leaves `layout` and `separator` as found.
problem find_layout(std::string_view text, log_layout& layout, char& separator) {
  std::string_view why = "no header of a body log: no date column";
  std::size_t most_fields = 0;
  for (const char candidate : {',', ';', '\t'}) {
    text::csv_reader reader(text, candidate);
    const text::csv_step step = reader.next();
    const std::string_view fault = step == text::csv_step::record
                                       ? read_layout(reader.fields(), layout)
                                       : text::csv_fault_text(step);
    separator = candidate;
    if (fault.empty()) return {};
    // Of three complaints, that about the most fields is about the right separator.
    if (reader.fields().size() > most_fields) why = fault;
    most_fields = std::max(most_fields, reader.fields().size());
  }
  return text::bad_text(text::first_line(text), why);
}

// Reads the rows of one file, each as a whole or not at all.
class row_reader {
 public:
  row_reader(const log_layout& layout, const log_options& options, text::decimal_comma comma)
      : layout_(layout), options_(options), comma_(comma) {}

  // Appends the row's entries. @return empty, or why the row is refused
  std::string read(std::span<const std::string> fields, std::int64_t line,
                   std::vector<body_entry>& entries) {
    if (fields.size() != layout_.fields) return text::ragged_text(fields.size(), layout_.fields);
    std::string moment(text::trim(fields[layout_.date]));
    if (layout_.clock != log_layout::none && !text::trim(fields[layout_.clock]).empty())
      moment += ' ' + fields[layout_.clock];
    const auto time = read_moment(moment, options_.dates);
    if (!time)
      return "date " + text::quoted(moment) +
             ": not a date such as 2025-09-15 07:48 or 15.09.2025; with slashes the order of day "
             "and month must be said";
    for (const measure_column& column : layout_.columns) {
      if (std::string why = read_cell(fields, column, {*time, column.what, 0, line}, entries);
          !why.empty())
        return why;
    }
    return {};
  }

  bool weight_unit_assumed() const noexcept { return weight_assumed_; }

 private:
  std::string read_cell(std::span<const std::string> fields, const measure_column& column,
                        body_entry entry, std::vector<body_entry>& entries) {
    std::string_view cell = text::trim(fields[column.at]);
    if (cell.empty()) return {};
    std::string unit = column.unit;
    // "80.5 kg": a unit behind the number.
    const std::size_t last = cell.find_last_of("0123456789");
    if (last != cell.npos && last + 1 < cell.size()) {
      unit = text::normal_form(cell.substr(last + 1));
      cell = text::trim(cell.substr(0, last + 1));
      if (!unit_fits(column.what, unit)) return refuse(fields, column, "a wrong unit");
    }
    const auto number = text::read_number(cell, comma_);
    if (!number) return refuse(fields, column, "not a decimal number");
    if (*number == 0 && !adds_up(column.what)) return {};
    if (unit.empty()) unit = unit_of(fields, column.what);
    if (!unit.empty() && !unit_fits(column.what, unit))
      return refuse(fields, column, "a wrong unit: " + unit);
    entry.value = unit.empty() ? *number : in_own_unit(column.what, *number, unit);
    if (const problem wrong = check_entry(entry); wrong.code != status::ok)
      return text::message_of(wrong);
    entries.push_back(entry);
    return {};
  }

  // The unit of a cell whose heading names none.
  std::string unit_of(std::span<const std::string> fields, measure what) {
    if (what != measure::weight) return {};
    if (layout_.weight_unit != log_layout::none) {
      const std::string named = text::normal_form(fields[layout_.weight_unit]);
      if (!named.empty()) return named;
    }
    weight_assumed_ = weight_assumed_ || options_.weight_unit.empty();
    return std::string(options_.weight_unit);
  }

  static std::string refuse(std::span<const std::string> fields, const measure_column& column,
                            std::string_view why) {
    return column.name + ' ' + text::quoted(fields[column.at]) + ": " + std::string(why);
  }

  const log_layout& layout_;
  const log_options& options_;
  text::decimal_comma comma_;
  bool weight_assumed_ = false;
};

problem check_options(const log_options& options) noexcept {
  if (options.weight_unit.empty() || unit_fits(measure::weight, options.weight_unit)) return {};
  return {.code = status::wrong_unit,
          .name = "weight_unit",
          .why = "a unit of mass, such as kg, lb or st",
          .given = options.weight_unit};
}

}  // namespace

outcome<log_summary> log::import_text(std::string_view text, const log_options& options) {
  if (const problem wrong = check_options(options); wrong.code != status::ok) return wrong;
  if (const problem wrong = text::check_text(text); wrong.code != status::ok) return wrong;
  log_layout layout;
  log_summary summary;
  if (const problem wrong = find_layout(text, layout, summary.separator); wrong.code != status::ok)
    return wrong;
  row_reader rows(
      layout, options,
      summary.separator == ',' ? text::decimal_comma::doubtful : text::decimal_comma::plain);
  text::csv_reader records(text, summary.separator);
  records.next();
  std::vector<body_entry> row;
  for (auto step = records.next(); step != text::csv_step::end; step = records.next()) {
    ++summary.rows;
    row.clear();
    std::string why = step == text::csv_step::record
                          ? rows.read(records.fields(), records.line(), row)
                          : std::string(text::csv_fault_text(step));
    if (!why.empty()) {
      rejected_.push_back({records.line(), std::move(why)});
      ++summary.rejected;
      continue;
    }
    ++(row.empty() ? summary.empty : summary.used);
    summary.values += static_cast<std::int64_t>(row.size());
    entries_.insert(entries_.end(), row.begin(), row.end());
  }
  summary.weight_unit_assumed = rows.weight_unit_assumed();
  summary.unknown_columns = std::move(layout.unknown);
  const status_code cautions = summary.rejected > 0 ? status::some_rows_failed : status::ok;
  return {std::move(summary), cautions};
}

}  // namespace tonus::body

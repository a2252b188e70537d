// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <tonus/training/log.hpp>

#include "text/csv.hpp"
#include "text/whole_file.hpp"
#include "training/log_columns.hpp"
#include "training/log_row.hpp"

namespace tonus::training {
namespace {

using text::bad_text;
using text::message_of;
using text::ragged_text;

// What one separator makes of the first record.
problem try_separator(std::string_view text, char separator, std::string_view columns,
                      log_layout& layout, std::size_t& fields) {
  text::csv_reader reader(text, separator);
  const text::csv_step step = reader.next();
  fields = reader.fields().size();
  if (step != text::csv_step::record)
    return bad_text(text::first_line(text), text::csv_fault_text(step));
  if (!columns.empty()) return read_mapped_layout(reader.fields(), columns, layout);
  const std::string_view fault = read_layout(reader.fields(), separator, layout);
  return fault.empty() ? problem{} : bad_text(text::first_line(text), fault);
}

// Tries each separator on the first record; leaves `layout` and `separator` as found.
problem find_layout(std::string_view text, std::string_view columns, log_layout& layout,
                    char& separator) {
  problem worst;
  std::size_t most_fields = 0;
  for (const char candidate : {',', ';', '\t'}) {
    separator = candidate;
    std::size_t fields = 0;
    const problem wrong = try_separator(text, candidate, columns, layout, fields);
    if (wrong.code == status::ok) return {};
    // Of three complaints, that about the most fields is about the right separator.
    if (most_fields == 0 || fields > most_fields) worst = wrong;
    most_fields = std::max(most_fields, fields);
  }
  return worst;
}

// Reads the records of one file into a log.
class file_reader {
 public:
  file_reader(log& target, std::string_view text, char separator, const log_layout& layout,
              const import_options& options)
      : target_(target),
        layout_(layout),
        records_(text, separator),
        rows_(layout, options,
              separator == ';' ? text::decimal_comma::plain : text::decimal_comma::doubtful) {}

  void read_all(import_summary& summary, std::vector<rejected_row>& rejected) {
    if (layout_.has_header) records_.next();
    for (auto step = records_.next(); step != text::csv_step::end; step = records_.next()) {
      ++summary.rows;
      const row_kind kind = read_one(step);
      if (kind == row_kind::set) ++summary.sets;
      if (kind == row_kind::other) ++summary.other_rows;
      if (kind == row_kind::rejected) rejected.push_back({records_.line(), std::move(why_)});
    }
    summary.rejected = summary.rows - summary.sets - summary.other_rows;
    summary.weight_unit_assumed = rows_.weight_unit_assumed();
    summary.distance_unit_assumed = rows_.distance_unit_assumed();
  }

 private:
  row_kind read_one(text::csv_step step) {
    const auto fields = records_.fields();
    why_.clear();
    if (step != text::csv_step::record) {
      why_ = "column " + std::to_string(records_.column()) + ": ";
      why_ += text::csv_fault_text(step);
      return row_kind::rejected;
    }
    if (fields.size() != layout_.fields) {
      why_ = ragged_text(fields.size(), layout_.fields);
      return row_kind::rejected;
    }
    set_record set;
    const row_kind kind = rows_.read(fields, set, why_);
    if (kind != row_kind::set) return kind;
    set.line = records_.line();
    const auto added = target_.add(set);
    if (added) return kind;
    why_ = message_of(added.error());
    return row_kind::rejected;
  }

  log& target_;
  const log_layout& layout_;
  text::csv_reader records_;
  row_reader rows_;
  std::string why_;
};

}  // namespace

outcome<import_summary> log::import_text(std::string_view text, const import_options& options) {
  if (const problem wrong = text::check_text(text); wrong.code != status::ok) return wrong;
  log_layout layout;
  import_summary summary;
  if (const problem wrong = find_layout(text, options.columns, layout, summary.separator);
      wrong.code != status::ok) {
    return wrong;
  }
  rollback undo(*this);
  file_reader(*this, text, summary.separator, layout, options).read_all(summary, rejected_);
  undo.keep();
  summary.app = layout.app;
  summary.has_header = layout.has_header;
  summary.unknown_columns = std::move(layout.unknown);
  other_rows_ += summary.other_rows;
  weight_unit_assumed_ = weight_unit_assumed_ || summary.weight_unit_assumed;
  const status_code cautions = summary.rejected > 0 ? status::some_rows_failed : status::ok;
  return {std::move(summary), cautions};
}

}  // namespace tonus::training

// SPDX-License-Identifier: BSL-1.0
/// @file
/// One row of a log file as a set.
#pragma once

#include <span>
#include <string>
#include <tonus/training/log_import.hpp>
#include <tonus/training/set_record.hpp>

#include "text/number.hpp"
#include "training/log_columns.hpp"

namespace tonus::training {

/// What a row turned out to be.
enum class row_kind : std::uint8_t {
  set,      ///< a set; its values are not yet checked against `set_limits`
  other,    ///< a rest timer or a note
  rejected  ///< something in it cannot be read
};

/// Reads the rows of one file; remembers the last date, since neighbours share it. Rows of Fitbod
/// that follow each other on one day are one workout, at the time of the first.
class row_reader {
 public:
  /// @param layout outlives the reader @param options units where the file names none
  /// @param comma how to read commas in numbers
  row_reader(const log_layout& layout, const import_options& options, text::decimal_comma comma)
      : layout_(layout), options_(options), comma_(comma) {}

  /// Reads a row. @param fields as many as the layout says; outlive the set's texts
  /// @param set receives the values @param why receives what is wrong with a rejected row
  row_kind read(std::span<const std::string> fields, set_record& set, std::string& why);

  /// Whether a weight was read without a unit named anywhere.
  [[nodiscard]] bool weight_unit_assumed() const noexcept { return weight_assumed_; }
  /// Whether a distance above 0 was read without a unit named anywhere.
  [[nodiscard]] bool distance_unit_assumed() const noexcept { return distance_assumed_; }

 private:
  std::string_view cell(column which) const noexcept;
  bool refuse(column which, std::string_view wanted);
  bool read_value(column which, std::optional<double>& value);
  bool read_time(set_record& set);
  bool read_order(set_record& set, bool& is_set);
  bool read_type(set_record& set);
  bool read_weight(set_record& set);
  bool read_distance(set_record& set);
  bool read_warmup(set_record& set);
  bool read_kind(set_record& set, bool& is_set);
  bool read_duration(set_record& set);
  bool read_side(set_record& set);
  bool read_tempo_cell(set_record& set);
  bool read_set_count();
  bool read_values(set_record& set);

  const log_layout& layout_;
  const import_options& options_;
  text::decimal_comma comma_;
  std::span<const std::string> fields_;
  std::string* why_ = nullptr;
  std::string last_date_;
  wall_seconds last_time_ = 0;
  bool weight_assumed_ = false;
  bool distance_assumed_ = false;
};

}  // namespace tonus::training

// SPDX-License-Identifier: BSL-1.0
/// @file
/// Columns of people out of CSV text, and results back to it.
#pragma once

#include <array>
#include <string>
#include <tonus/energy/adult/cohort.hpp>
#include <vector>

namespace tonus::tool {

/// The people of one piece of a CSV file. The first piece starts with the header.
class cohort_columns {
 public:
  /// @param path for messages
  explicit cohort_columns(std::string path) : path_(std::move(path)) {}
  /// Reads a piece in place of the last one. Throws `refused` for a header that cannot be used.
  void read(const std::string& piece);
  /// Whether a header was read.
  [[nodiscard]] bool has_header() const { return !order_.empty(); }
  /// How many people the piece has.
  [[nodiscard]] std::size_t size() const { return names_.size(); }
  /// The people as columns.
  [[nodiscard]] energy::adult::people people() const;
  /// Columns that nobody is in, for checks of a plan.
  [[nodiscard]] static energy::adult::people nobody();
  /// A plan with the changes that the file has.
  [[nodiscard]] energy::adult::cohort_plan with_changes(energy::adult::cohort_plan what) const;
  /// Name of a row: its column `id`, else its line.
  [[nodiscard]] const std::string& name(std::size_t row) const { return names_[row]; }
  /// Whether names are ids.
  [[nodiscard]] bool has_ids() const { return ids_; }
  /// What could not be read in a row, or empty.
  [[nodiscard]] const std::string& fault(std::size_t row) const { return faults_[row]; }
  /// The file and line of a row.
  [[nodiscard]] std::string place(std::size_t row) const;

 private:
  enum column_id {
    age,
    height,
    weight,
    pal,
    fat,
    intake,
    share,
    d_intake,
    d_sodium,
    d_share,
    d_activity,
    column_count
  };
  static constexpr std::size_t id_column = column_count, sex_column = column_count + 1,
                               other_column = column_count + 2;
  static std::size_t find(const std::string& name);
  void read_header(std::vector<std::string> names);
  void read_row(const std::vector<std::string>& fields);
  void add_blank();
  void fill_shares();
  [[nodiscard]] const double* given(column_id which) const;

  std::string path_;
  std::vector<std::size_t> order_;  // of each field of the file
  std::array<bool, column_count> present_{};
  bool ids_ = false;
  std::int64_t lines_before_ = 0;
  std::array<std::vector<double>, column_count> numbers_;
  std::vector<std::int32_t> sex_;
  std::vector<std::string> names_, faults_;
  std::vector<std::int64_t> lines_;
};

/// Results of one piece.
class cohort_results {
 public:
  /// @param what the plan
  explicit cohort_results(const energy::adult::cohort_plan& what);
  /// Makes room. @param rows how many people
  void resize(std::size_t rows);
  /// Where the simulation writes.
  [[nodiscard]] energy::adult::cohort_result columns();
  /// The header of the results. @param rows whose names they carry
  [[nodiscard]] static std::string header(const cohort_columns& rows);
  /// The results as CSV; notes what failed. @param rows the people
  [[nodiscard]] std::string text(const cohort_columns& rows);
  /// How many people failed until now.
  [[nodiscard]] std::size_t failed() const { return failed_; }
  /// The first of them, and why.
  [[nodiscard]] const std::string& first_failure() const { return first_failure_; }

 private:
  void note_failure(const cohort_columns& rows, std::size_t row);

  std::int32_t block_, writes_;
  std::size_t rows_ = 0;
  std::array<std::vector<double>, 6> numbers_;
  std::vector<std::int32_t> status_, day_;
  std::size_t failed_ = 0;
  std::string first_failure_;
};

}  // namespace tonus::tool

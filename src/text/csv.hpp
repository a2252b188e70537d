// SPDX-License-Identifier: BSL-1.0
/// @file
/// A reader of RFC 4180 text that names the line of every record and never guesses.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tonus::text {

/// What `csv_reader::next` came upon.
enum class csv_step : std::uint8_t {
  record,              ///< a record; `fields()` holds it
  end,                 ///< no more text
  unterminated_quote,  ///< a quoted field that never ends
  text_after_quote,    ///< something other than a separator follows a closing quote
  quote_inside,        ///< a quote within an unquoted field
};

/// Text of a fault in English. @param step any step @return static text, empty for record and end
[[nodiscard]] std::string_view csv_fault_text(csv_step step) noexcept;

/// Reads records one after the other: quoted fields with doubled quotes and line ends inside,
/// LF, CRLF or CR line ends, blank lines skipped, a byte order mark skipped.
///
/// A malformed record costs its first line only: reading goes on with the next line, so that one
/// stray quote does not swallow the rest of a log.
class csv_reader {
 public:
  /// @param text outlives the reader @param separator usually `,` or `;`
  csv_reader(std::string_view text, char separator) noexcept;

  /// Reads the next record. @return what was found
  csv_step next();
  /// The fields of the last record. Valid until the next call of `next`.
  [[nodiscard]] std::span<const std::string> fields() const noexcept {
    return {fields_.data(), count_};
  }
  /// Line, from 1, on which the last record or fault starts.
  [[nodiscard]] std::int64_t line() const noexcept { return line_; }
  /// Byte of that line, from 1, at which the last fault stands; of a quote that is not closed, the
  /// quote.
  [[nodiscard]] std::size_t column() const noexcept { return column_; }

 private:
  enum class field_end : std::uint8_t { separator, line, fault };

  void skip_blank_lines() noexcept;
  bool take_line_end() noexcept;
  std::string& fresh_field();
  field_end read_field();
  field_end read_quoted(std::string& field);
  field_end read_plain(std::string& field);
  field_end after_field() noexcept;
  csv_step recover(std::size_t start) noexcept;
  field_end fault(csv_step what, std::size_t at) noexcept;

  std::string_view text_;
  char separator_;
  std::size_t position_ = 0;
  std::int64_t next_line_ = 1;
  std::int64_t line_ = 0;
  std::size_t column_ = 0;
  std::size_t fault_at_ = 0;
  csv_step fault_ = csv_step::record;
  std::vector<std::string> fields_;
  std::size_t count_ = 0;
};

}  // namespace tonus::text

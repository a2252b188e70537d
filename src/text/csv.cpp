// SPDX-License-Identifier: BSL-1.0
#include "text/csv.hpp"

#include <algorithm>

namespace tonus::text {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Line ends in a piece of text, CRLF counted once.
std::int64_t count_line_ends(std::string_view text) noexcept {
  std::int64_t count = 0;
  for (std::size_t index = 0; index < text.size(); ++index) {
    const bool lone_return =
        text[index] == '\r' && (index + 1 == text.size() || text[index + 1] != '\n');
    if (text[index] == '\n' || lone_return) ++count;
  }
  return count;
}

}  // namespace

std::string_view csv_fault_text(csv_step step) noexcept {
  switch (step) {
    case csv_step::unterminated_quote:
      return "a quoted field is not closed before the end of text";
    case csv_step::text_after_quote:
      return "text follows the closing quote of a field";
    case csv_step::quote_inside:
      return "a quote stands inside an unquoted field";
    case csv_step::record:
    case csv_step::end:
      break;
  }
  return {};
}

csv_reader::csv_reader(std::string_view text, char separator) noexcept
    : text_(text), separator_(separator) {
  if (text_.starts_with(byte_order_mark)) text_.remove_prefix(byte_order_mark.size());
}

bool csv_reader::take_line_end() noexcept {
  if (position_ == text_.size()) return true;
  if (text_[position_] != '\n' && text_[position_] != '\r') return false;
  position_ += text_.substr(position_).starts_with("\r\n") ? 2u : 1u;
  ++next_line_;
  return true;
}

void csv_reader::skip_blank_lines() noexcept {
  while (position_ < text_.size() && take_line_end()) {
  }
}

std::string& csv_reader::fresh_field() {
  if (count_ == fields_.size()) fields_.emplace_back();
  std::string& field = fields_[count_++];
  field.clear();
  return field;
}

csv_reader::field_end csv_reader::after_field() noexcept {
  if (take_line_end()) return field_end::line;
  ++position_;  // the separator
  return field_end::separator;
}

csv_reader::field_end csv_reader::read_plain(std::string& field) {
  const char stops[] = {separator_, '\n', '\r', '"'};
  const std::size_t found = text_.find_first_of(std::string_view(stops, sizeof stops), position_);
  const std::size_t stop = std::min(found, text_.size());
  if (stop < text_.size() && text_[stop] == '"') {
    return fault(csv_step::quote_inside, stop);
  }
  field.append(text_.substr(position_, stop - position_));
  position_ = stop;
  return after_field();
}

csv_reader::field_end csv_reader::read_quoted(std::string& field) {
  const std::size_t opening = position_++;
  for (;;) {
    const std::size_t quote = text_.find('"', position_);
    if (quote == std::string_view::npos) {
      return fault(csv_step::unterminated_quote, opening);
    }
    const std::string_view piece = text_.substr(position_, quote - position_);
    field.append(piece);
    next_line_ += count_line_ends(piece);
    position_ = quote + 1;
    if (position_ == text_.size() || text_[position_] != '"') break;
    field += '"';
    ++position_;
  }
  const char follower = position_ == text_.size() ? '\n' : text_[position_];
  if (follower == separator_ || follower == '\n' || follower == '\r') return after_field();
  return fault(csv_step::text_after_quote, position_);
}

csv_reader::field_end csv_reader::read_field() {
  std::string& field = fresh_field();
  const bool quoted = position_ < text_.size() && text_[position_] == '"';
  return quoted ? read_quoted(field) : read_plain(field);
}

csv_reader::field_end csv_reader::fault(csv_step what, std::size_t at) noexcept {
  fault_ = what;
  fault_at_ = at;
  return field_end::fault;
}

// A fault behind a line end inside quotes is told at the first line's end.
csv_step csv_reader::recover(std::size_t start) noexcept {
  const std::size_t line_end = std::min(text_.find_first_of("\r\n", start), text_.size());
  column_ = std::min(fault_at_, line_end) - start + 1;
  position_ = line_end;
  next_line_ = line_;
  take_line_end();
  count_ = 0;
  return fault_;
}

csv_step csv_reader::next() {
  skip_blank_lines();
  count_ = 0;
  line_ = next_line_;
  if (position_ == text_.size()) return csv_step::end;
  const std::size_t start = position_;
  for (;;) {
    const field_end end = read_field();
    if (end == field_end::fault) return recover(start);
    if (end == field_end::line) return csv_step::record;
  }
}

}  // namespace tonus::text

// SPDX-License-Identifier: BSL-1.0
#include "text/number.hpp"

#include <limits>
#include <string>

#include "text/read_double.hpp"
#include "text/utf8.hpp"

namespace tonus::text {
namespace {

bool is_digit(char letter) noexcept { return letter >= '0' && letter <= '9'; }

// A comma before exactly three last digits, as thousands marks stand; "0,125" can be none.
bool looks_like_thousands(std::string_view text, std::size_t comma) noexcept {
  const std::string_view whole = text.substr(0, comma);
  return text.size() - comma == 4 && !whole.empty() && whole != "0" && whole.size() <= 3;
}

// from_chars alone would take "nan" and "inf" and would leave "+5" unread.
bool starts_like_decimal(std::string_view text) noexcept {
  if (!text.empty() && text.front() == '-') text.remove_prefix(1);
  if (!text.empty() && text.front() == '.') text.remove_prefix(1);
  return !text.empty() && is_digit(text.front());
}

std::optional<double> read_plain(std::string_view text) noexcept {
  if (!starts_like_decimal(text)) return std::nullopt;
  double value = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = read_double(text.data(), end, value);
  if (stop != end) return std::nullopt;
  if (error != std::errc::result_out_of_range) return value;
  // Underflow is a zero for every field we read; overflow shows as infinite.
  const std::size_t exponent = text.find_first_of("eE");
  const bool tiny =
      exponent != std::string_view::npos && text.substr(exponent + 1).starts_with('-');
  return tiny ? 0.0 : std::numeric_limits<double>::infinity();
}

}  // namespace

std::optional<double> read_number(std::string_view text, decimal_comma comma) {
  text = trim(text);
  const std::size_t mark = text.find(',');
  if (mark == std::string_view::npos) return read_plain(text);
  if (text.find_first_of(",.", mark + 1) != std::string_view::npos) return std::nullopt;
  if (text.find('.') < mark) return std::nullopt;
  if (comma == decimal_comma::doubtful && looks_like_thousands(text, mark)) return std::nullopt;
  std::string pointed(text);
  pointed[mark] = '.';
  return read_plain(pointed);
}

}  // namespace tonus::text

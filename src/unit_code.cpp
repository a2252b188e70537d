// SPDX-License-Identifier: BSL-1.0
#include <limits>
#include <numeric>
#include <tonus/unit_code.hpp>

#include "unit_atoms.hpp"

namespace tonus {
namespace {

constexpr std::size_t longest_text = 64;
constexpr std::int16_t highest_power = 9;

// Multiplies the fraction by a/b and reduces it; false where 64 bits do not hold the result.
bool scale(std::int64_t& numerator, std::int64_t& denominator, std::int64_t a,
           std::int64_t b) noexcept {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  const std::int64_t own = std::gcd(a, b);
  a /= own;
  b /= own;
  const std::int64_t across = std::gcd(numerator, b);
  const std::int64_t down = std::gcd(a, denominator);
  numerator /= across;
  b /= across;
  a /= down;
  denominator /= down;
  if (numerator > most / a || denominator > most / b) return false;
  numerator *= a;
  denominator *= b;
  return true;
}

bool is_digit(char letter) noexcept { return letter >= '0' && letter <= '9'; }

// Reads the text from left to right into a unit.
class reader {
 public:
  explicit reader(std::string_view text) noexcept : rest_(text) {}

  bool read(unit_code& unit) noexcept {
    if (rest_.starts_with('/')) sign_ = take_operator();
    while (read_factor(unit)) {
      if (rest_.empty()) return true;
      if (rest_.front() != '.' && rest_.front() != '/') return false;
      sign_ = take_operator();
    }
    return false;
  }

 private:
  std::int16_t take_operator() noexcept {
    const char letter = rest_.front();
    rest_.remove_prefix(1);
    return letter == '/' ? -1 : 1;
  }

  // One atom with its power, or a whole number with the atom that a space may join to it.
  bool read_factor(unit_code& unit) noexcept {
    if (rest_.empty()) return false;
    if (!is_digit(rest_.front())) return read_atom(unit);
    if (!multiply(unit, take_number(), 1, sign_)) return false;
    if (!rest_.starts_with(' ')) return true;
    rest_.remove_prefix(1);
    return !rest_.empty() && read_atom(unit);
  }

  bool read_atom(unit_code& unit) noexcept {
    std::size_t length = 0;
    while (length < rest_.size() && !ends_atom(rest_[length])) ++length;
    const std::string_view name = rest_.substr(0, length);
    rest_.remove_prefix(length);
    const std::int16_t sign = take_minus() ? static_cast<std::int16_t>(-sign_) : sign_;
    const bool bare = sign == sign_ && (rest_.empty() || !is_digit(rest_.front()));
    const std::int64_t power = bare ? 1 : take_number();
    for (const detail::unit_atom& atom : detail::unit_atoms) {
      if (atom.code == name) return apply(unit, atom, power, sign);
    }
    return false;
  }

  bool take_minus() noexcept {
    const bool found = rest_.starts_with('-');
    if (found) rest_.remove_prefix(1);
    return found;
  }

  static bool ends_atom(char letter) noexcept {
    return letter == '.' || letter == '/' || letter == ' ' || letter == '-' || is_digit(letter);
  }

  // A number too large for a unit reads as 0, which every user of it refuses.
  std::int64_t take_number() noexcept {
    std::int64_t value = 0;
    std::size_t digits = 0;
    for (; !rest_.empty() && is_digit(rest_.front()); rest_.remove_prefix(1), ++digits) {
      if (digits < 10) value = value * 10 + (rest_.front() - '0');
    }
    return digits < 10 ? value : 0;
  }

  static bool multiply(unit_code& unit, std::int64_t a, std::int64_t b,
                       std::int16_t sign) noexcept {
    if (a == 0) return false;
    return sign > 0 ? scale(unit.numerator, unit.denominator, a, b)
                    : scale(unit.numerator, unit.denominator, b, a);
  }

  static bool apply(unit_code& unit, const detail::unit_atom& atom, std::int64_t power,
                    std::int16_t sign) noexcept {
    if (power < 1 || power > highest_power) return false;
    for (std::int64_t turn = 0; turn < power; ++turn) {
      if (!multiply(unit, atom.numerator, atom.denominator, sign)) return false;
    }
    unit_dimension dimension = atom.dimension;
    if (dimension == unit_dimension::of_time && sign < 0) dimension = unit_dimension::of_period;
    auto& sum = unit.powers[static_cast<std::size_t>(dimension)];
    sum = static_cast<std::int16_t>(sum + sign * atom.power * power);
    return true;
  }

  std::string_view rest_;
  std::int16_t sign_ = 1;
};

std::string_view without_alias(std::string_view text) noexcept {
  for (const detail::unit_alias& alias : detail::unit_aliases) {
    if (alias.spelling == text) return alias.code;
  }
  return text;
}

problem unknown_unit(std::string_view text) noexcept {
  return {.code = status::wrong_unit, .given = text};
}

}  // namespace

outcome<unit_code> parse_unit(std::string_view text) noexcept {
  unit_code unit;
  if (text == "ln ms") {  // of heart rate variability; not a product of units
    unit.powers[static_cast<std::size_t>(unit_dimension::of_logarithm)] = 1;
    return unit;
  }
  if (text.size() > longest_text || !reader(without_alias(text)).read(unit)) {
    return unknown_unit(text);
  }
  return unit;
}

bool convertible(const unit_code& a, const unit_code& b) noexcept { return a.powers == b.powers; }

namespace {

outcome<unit_ratio> ratio_of(const unit_code& from, const unit_code& to) noexcept {
  std::int64_t numerator = from.numerator;
  std::int64_t denominator = from.denominator;
  if (!convertible(from, to) || !scale(numerator, denominator, to.denominator, to.numerator))
    return problem{.code = status::wrong_unit, .why = "a unit of the same dimension"};
  return unit_ratio{static_cast<double>(numerator), static_cast<double>(denominator)};
}

}  // namespace

outcome<unit_ratio> ratio_of(std::string_view from, std::string_view to) noexcept {
  const auto source = parse_unit(from);
  if (!source) return source.error();
  const auto target = parse_unit(to);
  if (!target) return target.error();
  const auto found = ratio_of(*source, *target);
  if (found) return found;
  return problem{.code = status::wrong_unit, .why = to, .given = from};
}

outcome<double> convert(double value, const unit_code& from, const unit_code& to) noexcept {
  const auto found = ratio_of(from, to);
  if (found) return (*found)(value);
  problem why = found.error();
  why.value = value;
  return why;
}

outcome<double> convert(double value, std::string_view from, std::string_view to) noexcept {
  const auto found = ratio_of(from, to);
  if (found) return (*found)(value);
  problem why = found.error();
  if (!why.why.empty()) why.value = value;  // both are units: it is the value that does not fit
  return why;
}

}  // namespace tonus

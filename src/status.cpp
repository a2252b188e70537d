// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cstring>
#include <tonus/parameter.hpp>
#include <tonus/status.hpp>

#include "text/write_double.hpp"

namespace tonus {
namespace {

constexpr std::string_view refusals[] = {"ok",
                                         "a required pointer was null",
                                         "a number was missing, not a number or infinite",
                                         "a value is outside its possible range",
                                         "the inputs together have no result",
                                         "unknown id",
                                         "wrong count",
                                         "unknown fact or choice",
                                         "wrong unit",
                                         "a needed input is missing",
                                         "bad handle or struct size",
                                         "out of memory",
                                         "the goal cannot be reached",
                                         "withheld by a safety rule",
                                         "text input could not be read",
                                         "internal error"};
constexpr std::string_view cautions[] = {"outside the studied population",
                                         "extrapolated",
                                         "provenance unverified",
                                         "some rows failed",
                                         "a given fact differs from its own formula",
                                         "a lower bound, since parts are not known"};

struct joined {
  char text[200] = {};
  std::size_t length = 0;
};

/// One text for each set of caution bits, made at compile time.
constexpr auto caution_texts = [] {
  std::array<joined, 64> all{};
  for (std::size_t bits = 1; bits < all.size(); ++bits) {
    joined& j = all[bits];
    for (std::size_t bit = 0; bit < std::size(cautions); ++bit) {
      if ((bits >> bit & 1U) == 0) continue;
      if (j.length != 0)
        for (const char c : {';', ' '}) j.text[j.length++] = c;
      for (const char c : cautions[bit]) j.text[j.length++] = c;
    }
  }
  return all;
}();

/// Appends to a fixed buffer and keeps room for the final zero.
class message {
 public:
  explicit message(char (&text)[message_capacity]) noexcept : text_(text) {}
  ~message() { text_[length_] = '\0'; }
  message(const message&) = delete;
  message& operator=(const message&) = delete;

  message& operator<<(std::string_view part) noexcept {
    std::size_t size = part.size();
    if (size == 0) return *this;  // of an empty view even the address may be null
    if (size > message_capacity - 1 - length_) {
      size = message_capacity - 1 - length_;
      // Do not cut a UTF-8 character: bytes 10xxxxxx continue one.
      while (size > 0 && (static_cast<unsigned char>(part[size]) & 0xC0U) == 0x80U) --size;
    }
    std::memcpy(text_ + length_, part.data(), size);
    length_ += size;
    return *this;
  }
  message& operator<<(double number) noexcept {
    char digits[32];
    const auto end = text::write_double(digits, number);
    return *this << std::string_view(digits, static_cast<std::size_t>(end - digits));
  }

 private:
  char* text_;
  std::size_t length_ = 0;
};

bool known(double number) noexcept { return number == number; }

void write_range(message& text, const problem& what) noexcept {
  constexpr double infinite = std::numeric_limits<double>::infinity();
  if (!known(what.minimum) || !known(what.maximum)) return;
  if (what.minimum == -infinite && what.maximum == infinite) return;
  text << "; allowed: ";
  if (what.maximum == infinite)
    text << "at least " << what.minimum;
  else if (what.minimum == -infinite)
    text << "at most " << what.maximum;
  else if (what.minimum == what.maximum)
    text << what.minimum;
  else if (what.minimum == above_zero)
    text << "above 0 to " << what.maximum;
  else
    text << what.minimum << " to " << what.maximum;
}

}  // namespace

std::string_view status_text(status_code code) noexcept {
  if (code <= 0 && code > -static_cast<status_code>(std::size(refusals))) return refusals[-code];
  if (code > 0 && code < static_cast<status_code>(caution_texts.size())) {
    const joined& j = caution_texts[static_cast<std::size_t>(code)];
    return {j.text, j.length};
  }
  return "unknown status";
}

void write_message(const problem& what, char (&text)[message_capacity]) noexcept {
  message m(text);
  const bool with_value = known(what.value) || !what.given.empty();
  m << what.name;
  if (!what.name.empty() && with_value) m << " = ";
  if (known(what.value)) m << what.value << (what.given.empty() ? "" : " ");
  m << what.given;
  if (!what.name.empty() || with_value) m << ": ";
  m << status_text(what.code);
  write_range(m, what);
  if (what.why.empty()) return;
  m << (what.code == status::wrong_unit ? "; asked for: " : "; ") << what.why;
}

}  // namespace tonus

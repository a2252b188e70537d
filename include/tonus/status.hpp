// SPDX-License-Identifier: BSL-1.0
/// @file
/// Status codes and the description of a refusal. No Boost, no allocation.
#pragma once

#if defined(__FAST_MATH__)
#error "tonus refuses -ffast-math: it makes NaN checks vanish and results differ between compilers"
#endif

#include <cstdint>
#include <limits>
#include <string_view>

namespace tonus {

/// Outcome of a call: 0 ok, negative = refused and nothing written, positive bits = written with
/// a caution. The numbers are those of the C ABI and are never renumbered.
using status_code = std::int32_t;

/// The status codes and caution bits.
namespace status {
inline constexpr status_code ok = 0;                ///< done, nothing to remark
inline constexpr status_code null_argument = -1;    ///< a required pointer was null
inline constexpr status_code not_finite = -2;       ///< an argument was NaN or infinite
inline constexpr status_code impossible = -3;       ///< an argument was outside its possible range
inline constexpr status_code outside_domain = -4;   ///< the arguments together have no result
inline constexpr status_code unknown_id = -5;       ///< no equation, rule or table row of that id
inline constexpr status_code wrong_count = -6;      ///< a count the call does not accept
inline constexpr status_code unknown_name = -7;     ///< no such fact or choice
inline constexpr status_code wrong_unit = -8;       ///< unknown unit, or one of another dimension
inline constexpr status_code missing_input = -9;    ///< an input this case needs was not given
inline constexpr status_code bad_handle = -10;      ///< bad handle or struct size
inline constexpr status_code out_of_memory = -11;   ///< an allocation failed
inline constexpr status_code not_reachable = -12;   ///< a goal cannot be reached
inline constexpr status_code withheld = -13;        ///< a safety rule withholds the answer
inline constexpr status_code bad_text = -14;        ///< text input could not be read
inline constexpr status_code internal_error = -15;  ///< an exception that should not exist
inline constexpr status_code outside_studied = 1;   ///< bit: outside the studied population
inline constexpr status_code extrapolated = 2;      ///< bit: beyond the range of the formula's data
inline constexpr status_code unverified = 4;        ///< bit: provenance unverified
inline constexpr status_code some_rows_failed = 8;  ///< bit: some rows of a batch failed
inline constexpr status_code disagrees = 16;        ///< bit: a given fact differs from its formula
inline constexpr status_code lower_bound = 32;      ///< bit: a count of which parts are not known
}  // namespace status

/// Text of a status code in English, for logs; cautions are joined by "; ".
/// @param code any value; an unknown one gets a text that says so
/// @return text with static lifetime, never empty
[[nodiscard]] std::string_view status_text(status_code code) noexcept;

/// Why a call was refused: which argument, its value and what is allowed.
///
/// `name` and `why` view static text or text the caller passed in; they must not outlive that.
struct problem {
  status_code code = status::ok;  ///< negative status
  std::int32_t argument = -1;     ///< position of the argument from 0, -1 if none
  double value = std::numeric_limits<double>::quiet_NaN();    ///< the offending value, or NaN
  double minimum = std::numeric_limits<double>::quiet_NaN();  ///< smallest allowed value, or NaN
  double maximum = std::numeric_limits<double>::quiet_NaN();  ///< largest allowed value, or NaN
  std::string_view name{};                                    ///< argument, fact or column
  std::string_view why{};                                     ///< what is asked for, in words
  std::string_view given{};  ///< the refused text (a choice), or the unit the value came with
};

/// Length of the longest text `write_message` makes, the final zero included.
inline constexpr std::size_t message_capacity = 160;

/// Writes a problem as one line such as
/// `weight_kg = 900: a value is outside its possible range; allowed: 0.3 to 700`.
/// @param what the problem
/// @param text receives at most `message_capacity` characters, zero-terminated; cut at a whole
///   UTF-8 character where it does not fit
void write_message(const problem& what, char (&text)[message_capacity]) noexcept;

}  // namespace tonus

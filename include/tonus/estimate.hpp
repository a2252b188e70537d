// SPDX-License-Identifier: BSL-1.0
/// @file
/// A computed value with what is known of its error.
#pragma once

#include <limits>
#include <tonus/status.hpp>

namespace tonus {

/// No standard error was published.
inline constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// Normal quantile of the 95 % interval that `low` and `high` span.
inline constexpr double normal_95 = 1.959963984540054;

/// A computed value with its error.
/// @tparam Quantity what was computed; a class result is its enumeration
///
/// `standard_error` is NaN where the source gives none (it is never invented), and `low` and
/// `high` with it. Otherwise they are value -/+ 1.96 standard errors: 95 of 100 people of the
/// studied population lie between them if errors are normal.
template <class Quantity>
struct estimate {
  Quantity value{};                 ///< the result
  double standard_error = unknown;  ///< in the unit of the value
  double low = unknown;             ///< lower end of the 95 % interval
  double high = unknown;            ///< upper end of the 95 % interval
  status_code status = status::ok;  ///< cautions
};

}  // namespace tonus

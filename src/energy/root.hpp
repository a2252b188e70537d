// SPDX-License-Identifier: BSL-1.0
/// @file
/// Roots of increasing functions, by TOMS 748 of Boost.Math.
#pragma once

#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>
#include <cstdint>

namespace tonus::energy {

/// Errors are reported by values: this code is built without exceptions.
using quiet = boost::math::policies::policy<
    boost::math::policies::domain_error<boost::math::policies::ignore_error>,
    boost::math::policies::pole_error<boost::math::policies::ignore_error>,
    boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::evaluation_error<boost::math::policies::ignore_error>>;

/// A bracket of a root: f(low) <= 0 <= f(high).
struct bracket {
  double low, high, f_low, f_high;
};

/// The root inside a bracket to a width. @param f the function @param b the bracket
/// @param width largest error
template <class Function>
double root_in(Function f, const bracket& b, double width) {
  if (b.f_low == 0.0) return b.low;
  if (b.f_high == 0.0) return b.high;
  std::uintmax_t steps = 100;
  const auto found = boost::math::tools::toms748_solve(
      f, b.low, b.high, b.f_low, b.f_high,
      [width](double low, double high) { return std::abs(high - low) <= width; }, steps, quiet());
  return 0.5 * (found.first + found.second);
}

/// Widens from a guess until the root of an increasing function is enclosed.
/// @param f the function @param guess where to begin @param step first width
/// @param least smallest argument @param most largest argument @param b receives the bracket
/// @return whether there is one between least and most
template <class Function>
bool enclose(Function f, double guess, double step, double least, double most, bracket& b) {
  b.low = b.high = std::fmin(std::fmax(guess, least), most);
  b.f_low = b.f_high = f(b.low);
  for (; b.f_low > 0.0 && b.low > least; step *= 2.0) {
    b.high = b.low;
    b.f_high = b.f_low;
    b.low = std::fmax(b.low - step, least);
    b.f_low = f(b.low);
  }
  for (; b.f_high < 0.0 && b.high < most; step *= 2.0) {
    b.low = b.high;
    b.f_low = b.f_high;
    b.high = std::fmin(b.high + step, most);
    b.f_high = f(b.high);
  }
  return b.f_low <= 0.0 && b.f_high >= 0.0;
}

}  // namespace tonus::energy

// SPDX-License-Identifier: BSL-1.0
/// @file
/// Where the parts of a chart stand in its view box.
#pragma once

#include <string>
#include <vector>

#include "picture/chart.hpp"
#include "picture/ticks.hpp"

namespace tonus::picture {

/// Height of letters, of titles, and of a line of text, in units of the view box.
inline constexpr double letter = 12;
inline constexpr double title_letter = 14;
inline constexpr double text_line = 16;

/// The looks of a key in the legend.
enum class key_kind : std::uint8_t { box, area, line, dashes, mark };

/// An entry of the legend.
struct key {
  std::string name;
  tone colour = tone::blue;
  key_kind kind = key_kind::box;
  double left = 0;  ///< its place
  double top = 0;   ///< middle of its line
};

/// Everything that is decided before drawing.
struct layout {
  double left = 0;                 ///< of the area of data
  double right = 0;                ///< of the area of data
  double top = 0;                  ///< of the area of data
  double bottom = 0;               ///< of the area of data
  scale_plan x;                    ///< horizontal axis
  scale_plan y;                    ///< vertical axis
  std::vector<std::string> title;  ///< its lines
  std::vector<key> keys;           ///< the legend
  bool empty = true;               ///< whether no layer has data

  /// Horizontal place of a value.
  [[nodiscard]] double place_x(double value) const {
    return left + (right - left) * ((value - x.low) / (x.high - x.low));
  }
  /// Vertical place of a value.
  [[nodiscard]] double place_y(double value) const {
    return bottom - (bottom - top) * ((value - y.low) / (y.high - y.low));
  }
};

/// Decides it. @param of a chart whose numbers are good
[[nodiscard]] layout lay_out(const chart& of);

/// The first fault of a chart's numbers, or a good status.
[[nodiscard]] problem fault_of(const chart& of);

}  // namespace tonus::picture

// SPDX-License-Identifier: BSL-1.0
/// @file
/// Charts as SVG text: no script, no font or file beside it, the same bytes on every machine.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tonus/outcome.hpp>
#include <vector>

namespace tonus::picture {

/// Colours that people with any colour vision tell apart: Okabe and Ito's (2008), each with a
/// lighter twin for dark screens. Drawn through CSS variables `--tonus-blue` and so on.
enum class tone : std::uint8_t { blue, vermilion, green, purple, orange, sky, grey };

/// A place in the units of the axes.
struct point {
  double x = 0;  ///< abscissa; days since 1970-01-01 on an axis of days
  double y = 0;  ///< ordinate
};

/// A vertical interval at a place.
struct interval {
  double x = 0;     ///< abscissa
  double low = 0;   ///< lower end
  double high = 0;  ///< upper end
};

/// What the numbers along an axis are.
enum class axis_kind : std::uint8_t {
  number,    ///< plain numbers
  days,      ///< days since 1970-01-01, labelled as ISO 8601 dates, months or years
  category,  ///< 0, 1, 2 ... with a label each
};

/// An axis. It always shows all that is drawn; `from` and `to` only widen it.
struct axis {
  std::string name{};                     ///< what is shown
  std::string unit{};                     ///< its unit, or empty
  axis_kind kind = axis_kind::number;     ///< a y axis is always of numbers
  std::optional<double> from{};           ///< a value to include
  std::optional<double> to{};             ///< a value to include
  std::vector<std::string> categories{};  ///< labels of an axis of categories
};

/// A curve or single marks.
struct series {
  std::string name{};           ///< for the legend; empty: not in it
  std::vector<point> points{};  ///< from left to right for a curve
  tone colour = tone::blue;     ///< its colour
  bool dashed = false;          ///< a curve only: dashes, for what is projected or fitted
};

/// An area between two curves, such as an interval of confidence.
struct ribbon {
  std::string name{};                 ///< for the legend; empty: not in it
  std::vector<interval> intervals{};  ///< from left to right
  tone colour = tone::blue;           ///< its colour
};

/// One part of a stack of bars, on an axis of categories.
struct bars {
  std::string name{};            ///< for the legend; empty: not in it
  std::vector<double> values{};  ///< one for each category; negative ones hang below zero
  tone colour = tone::blue;      ///< its colour
};

/// Which axis a reference belongs to.
enum class along : std::uint8_t { x, y };

/// A line across the chart at a value.
struct level {
  double at = 0;             ///< the value
  std::string label{};       ///< text beside the line
  along which = along::y;    ///< y: a horizontal line
  tone colour = tone::grey;  ///< its colour
};

/// A shaded stretch of an axis, such as a range of targets.
struct band {
  double low = 0;             ///< lower end
  double high = 0;            ///< upper end
  std::string label{};        ///< text in its corner
  along which = along::y;     ///< y: a horizontal band
  tone colour = tone::green;  ///< its colour
};

/// Where the names of series stand.
enum class naming : std::uint8_t {
  legend,  ///< in a line below the title
  direct,  ///< at the right end of each curve; all else in the legend
};

/// Where the style sheet of a chart is.
enum class styling : std::uint8_t {
  inside,   ///< in the SVG, which then stands alone
  in_page,  ///< in the page around, once for all its charts: `style_sheet()`
};

/// A chart: set its texts and axes, add layers, ask for the SVG.
struct chart {
  std::string title{};            ///< shown above, and the accessible name
  std::string description{};      ///< what the chart tells, for those who cannot see it
  std::string empty_text{};       ///< shown in place of data where no layer has any
  axis x{};                       ///< to the right
  axis y{};                       ///< upwards, always of numbers
  std::vector<band> bands{};      ///< drawn first
  std::vector<ribbon> ribbons{};  ///< drawn above bands
  std::vector<bars> stack{};      ///< from the bottom up; drawn above ribbons
  std::vector<series> lines{};    ///< drawn above bars
  std::vector<series> marks{};    ///< drawn above lines
  std::vector<level> levels{};    ///< drawn above marks
  naming names = naming::legend;  ///< where series are named
  double width = 420;             ///< of the view box; letters are 12 high
  double height = 260;            ///< of the view box

  /// Draws the chart. Refuses numbers that are not finite, ends in the wrong order, bars whose
  /// count is not that of the categories, dates beyond the years 1 to 9999 and a size too small.
  /// @param where the place of the style sheet
  /// @return an element `svg`, UTF-8; a refusal's name is that of the layer or axis
  [[nodiscard]] outcome<std::string> svg(styling where = styling::inside) const;
};

/// The CSS that charts need: colours as variables for light and dark screens and for paper.
[[nodiscard]] std::string_view style_sheet() noexcept;

}  // namespace tonus::picture

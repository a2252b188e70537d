// SPDX-License-Identifier: BSL-1.0
/// @file
/// Draws the layers of a chart, each appended as SVG elements.
#pragma once

#include "picture/layout.hpp"

namespace tonus::picture {

/// Title, legend, grid, ticks and names of the axes; the text of an empty chart.
void draw_frame(std::string& out, const chart& of, const layout& at);
/// Shaded stretches with their labels.
void draw_bands(std::string& out, const chart& of, const layout& at);
/// Areas between curves.
void draw_ribbons(std::string& out, const chart& of, const layout& at);
/// Stacked bars.
void draw_stack(std::string& out, const chart& of, const layout& at);
/// Curves, marks and direct names.
void draw_series(std::string& out, const chart& of, const layout& at);
/// Lines across the chart with their labels.
void draw_levels(std::string& out, const chart& of, const layout& at);

/// The name of a colour in the style sheet.
[[nodiscard]] std::string_view tone_name(tone colour) noexcept;

/// Which end of a text its place names.
enum class anchor : std::uint8_t { start, middle, end };

/// A text element. @param kind class of the style sheet @param x,y its base line
void draw_text(std::string& out, std::string_view kind, double x, double y, anchor to,
               std::string_view text);
/// A straight line. @param kind classes of the style sheet
void draw_line(std::string& out, std::string_view kind, point from, point to);
/// A rectangle with a text that shows under a pointer, if any.
void draw_box(std::string& out, std::string_view kind, point from, point to,
              std::string_view hint = {});

}  // namespace tonus::picture

// SPDX-License-Identifier: BSL-1.0
#include "picture/chart.hpp"

#include "picture/draw.hpp"
#include "picture/markup.hpp"

namespace tonus::picture {
namespace {

std::string opening(const chart& of, styling where) {
  std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"tonus-chart\" role=\"img\"";
  out += attribute("viewBox", "0 0 " + coordinate(of.width) + ' ' + coordinate(of.height));
  out += attribute("width", of.width) + attribute("height", of.height) + ">\n";
  out += "<title>" + escaped(of.title) + "</title>\n";
  if (!of.description.empty()) out += "<desc>" + escaped(of.description) + "</desc>\n";
  if (where == styling::inside) out += "<style>" + escaped(style_sheet()) + "</style>\n";
  return out;
}

}  // namespace

outcome<std::string> chart::svg(styling where) const {
  const problem fault = fault_of(*this);
  if (fault.code != status::ok) return fault;
  const layout at = lay_out(*this);
  std::string out = opening(*this, where);
  draw_frame(out, *this, at);
  draw_bands(out, *this, at);
  draw_ribbons(out, *this, at);
  draw_stack(out, *this, at);
  draw_series(out, *this, at);
  draw_levels(out, *this, at);
  return out + "</svg>\n";
}

}  // namespace tonus::picture

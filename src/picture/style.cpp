// SPDX-License-Identifier: BSL-1.0
#include "picture/chart.hpp"

namespace tonus::picture {

// Okabe and Ito, "Color Universal Design", 2008 (jfly.uni-koeln.de/color); for dark screens the
// darker ones are raised in lightness, hue kept.
std::string_view style_sheet() noexcept {
  return R"(.tonus-chart{--tonus-ink:#1c2126;--tonus-muted:#56606b;--tonus-grid:#dfe3e8;
--tonus-paper:#fff;--tonus-blue:#0072b2;--tonus-vermilion:#d55e00;--tonus-green:#009e73;
--tonus-purple:#cc79a7;--tonus-orange:#e69f00;--tonus-sky:#56b4e9;--tonus-grey:#7d8790;
font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-size:12px;
max-width:100%;height:auto;background:var(--tonus-paper);
-webkit-print-color-adjust:exact;print-color-adjust:exact}
@media screen and (prefers-color-scheme:dark){.tonus-chart{--tonus-ink:#e8ebee;
--tonus-muted:#a4adb6;--tonus-grid:#343b43;--tonus-paper:#171b20;--tonus-blue:#4aa8e0;
--tonus-vermilion:#f0803c;--tonus-green:#2fc79a;--tonus-purple:#e09ac3;--tonus-orange:#f0b429;
--tonus-sky:#8fd0f5;--tonus-grey:#8b959f}}
.tonus-chart text{fill:var(--tonus-ink)}.tonus-chart .title{font-size:14px;font-weight:600}
.tonus-chart .tick,.tonus-chart .unit,.tonus-chart .note{fill:var(--tonus-muted)}
.tonus-chart .note{stroke:var(--tonus-paper);stroke-width:3px;paint-order:stroke}
.tonus-chart .grid{stroke:var(--tonus-grid);stroke-width:1}
.tonus-chart .base{stroke:var(--tonus-muted);stroke-width:1}
.tonus-chart .line{fill:none;stroke:var(--c);stroke-width:2;stroke-linejoin:round;
stroke-linecap:round}.tonus-chart .dashed{stroke-dasharray:5 4}
.tonus-chart .level{stroke:var(--c);stroke-width:1.5;stroke-dasharray:2 3}
.tonus-chart .mark{fill:var(--c);stroke:var(--tonus-paper);stroke-width:1}
.tonus-chart .bar{fill:var(--c);stroke:var(--tonus-paper);stroke-width:.5}
.tonus-chart .area{fill:var(--c);fill-opacity:.2}
.tonus-chart .blue{--c:var(--tonus-blue)}.tonus-chart .vermilion{--c:var(--tonus-vermilion)}
.tonus-chart .green{--c:var(--tonus-green)}.tonus-chart .purple{--c:var(--tonus-purple)}
.tonus-chart .orange{--c:var(--tonus-orange)}.tonus-chart .sky{--c:var(--tonus-sky)}
.tonus-chart .grey{--c:var(--tonus-grey)}
)";
}

}  // namespace tonus::picture

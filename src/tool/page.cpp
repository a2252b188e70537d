// SPDX-License-Identifier: BSL-1.0
#include "page.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>

#include "commands.hpp"
#include "finding_text.hpp"
#include "picture/chart.hpp"
#include "picture/markup.hpp"

namespace tonus::tool {
namespace {

using picture::escaped;

constexpr std::string_view page_style = R"(
:root{color-scheme:light dark;--paper:#fff;--ink:#1c2126;--muted:#56606b;--line:#dfe3e8;
--stop:#b3261e;--warn:#a34700;--page:#f4f6f8}
@media screen and (prefers-color-scheme:dark){:root{--paper:#171b20;--ink:#e8ebee;
--muted:#a4adb6;--line:#343b43;--stop:#ff8a80;--warn:#f0803c;--page:#0f1216}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:84rem;background:var(--page);color:var(--ink);
font:16px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
h1{font-size:1.5rem;margin:.3rem 0}h2{font-size:1.15rem;margin:1.6rem 0 .5rem}
p{margin:.4rem 0}.muted{color:var(--muted);font-size:.9rem}
.charts{display:grid;gap:.8rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr))}
.charts>div{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.3rem;
break-inside:avoid}.charts svg{display:block;width:100%}
.wide{overflow-x:auto;background:var(--paper);border:1px solid var(--line);border-radius:.5rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
th{color:var(--muted);font-weight:600}tr:last-child td{border-bottom:0}
.finding{background:var(--paper);border:1px solid var(--line);border-left-width:.3rem;
border-radius:.4rem;padding:.5rem .8rem;margin:.5rem 0;break-inside:avoid}
.finding b{display:block}.stop_and_refer{border-left-color:var(--stop)}
.warn{border-left-color:var(--warn)}
@media print{body{padding:0;max-width:none;background:#fff;font-size:11pt}
.charts{grid-template-columns:1fr 1fr}}
)";

}  // namespace

std::string heading_html(std::string_view text) { return "<h2>" + escaped(text) + "</h2>\n"; }

std::string table_html(const table& all) {
  std::string out = "<div class=\"wide\"><table>\n";
  std::string_view tag = "th";
  for (const auto& row : all.rows()) {
    out += "<tr>";
    for (const std::string& text : row)
      out += "<" + std::string(tag) + ">" + escaped(text) + "</" + std::string(tag) + ">";
    out += "</tr>\n";
    tag = "td";
  }
  return out + "</table></div>\n";
}

std::string charts_html(std::string_view title, std::string_view note,
                        const std::vector<std::string>& drawn) {
  if (drawn.empty()) return {};
  std::string out = heading_html(title) + "<p class=\"muted\">" + escaped(note) +
                    "</p>\n<div class=\"charts\">\n";
  for (const std::string& one : drawn) out += "<div>" + one + "</div>\n";
  return out + "</div>\n";
}

std::string finding_html(const finding& f) {
  const finding_words words = words_of(f);
  const std::string severity(severity_name(f.severity()));
  std::string out = "<div class=\"finding " + severity + "\"><b>" + escaped(f.rule->info->title) +
                    "</b>" + escaped(severity) + " <span class=\"muted\">" + escaped(f.id()) +
                    "</span>";
  if (!words.message.empty()) out += "<p>" + escaped(words.message) + "</p>";
  if (!words.decided.empty()) out += "<p class=\"muted\">" + escaped(words.decided) + "</p>";
  out += "<p class=\"muted\">";
  if (!words.clears.empty()) out += escaped(words.clears) + "; ";
  return out + escaped(words.evidence) + "</p></div>\n";
}

std::string page_html(std::string_view title, std::string_view body) {
  const std::string name = escaped(title);
  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>" +
         name + "</title>\n<style>" + std::string(picture::style_sheet()) +
         std::string(page_style) + "</style>\n</head>\n<body>\n<h1>" + name + "</h1>\n" +
         std::string(body) + "</body>\n</html>\n";
}

void write_page(const std::string& path, const std::string& text) {
  errno = 0;
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (!file) throw refused{path + ": " + std::strerror(errno != 0 ? errno : EIO)};
}

}  // namespace tonus::tool

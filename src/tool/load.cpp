// SPDX-License-Identifier: BSL-1.0
#include <cstdio>
#include <tonus/training/load_monitor.hpp>

#include "commands.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

using namespace training;

daily_loads read_days(const load_request& request) {
  const log source = read_log(request.log);
  warn_of(source.report(), request.log.path);
  const auto which =
      request.measure == "sets" ? load_measure::working_sets : load_measure::tonnage_t;
  std::vector<load_entry> sessions = loads_of(source, which);
  if (sessions.empty()) throw refused{"load: the log holds no working set"};
  civil_day first = day_of(sessions.front().time), last = day_of(sessions.back().time);
  if (!request.from.empty()) first = read_day("load: --from", request.from);
  if (!request.until.empty()) last = read_day("load: --until", request.until);
  std::erase_if(sessions, [&](const load_entry& one) {
    return day_of(one.time) < first || day_of(one.time) > last;
  });
  const auto days = daily(sessions, first, last);
  if (!days) throw refused{"load: " + describe(days.error())};
  return *days;
}

void print_report(const daily_loads& days, const load_report& of, const std::string& unit) {
  table rows({"load of the days", "value", "unit"});
  const auto add = [&](const char* name, const outcome<double>& value, const std::string& in) {
    rows.add({name, value ? number(*value, 4) : describe(value.error()), value ? in : ""});
  };
  add("last 7 days", of.weekly, unit);
  add("monotony (Foster 1998)", of.monotony, "1");
  add("strain (Foster 1998)", of.strain, unit);
  add("7 days over 28 that hold them", of.acwr_coupled, "1");
  add("7 days over the 21 before", of.acwr_uncoupled_21, "1");
  add("7 days over the 28 before", of.acwr_uncoupled_28, "1");
  add("exponential, 7 over 28 days", of.acwr_ewma, "1");
  add("long average (42 days)", of.ctl, unit + "/d");
  add("short average (7 days)", of.atl, unit + "/d");
  add("long less short", of.tsb, unit + "/d");
  rows.print();
  const auto count = static_cast<std::int64_t>(days.load_au.size());
  std::printf(
      "\n%s to %s; days without a workout are rest days. External load: it knows no effort.\n"
      "Ratios are definitions; no range of them was shown to spare injuries.\n",
      day_text(days.first).c_str(), day_text(days.first + std::chrono::days(count - 1)).c_str());
}

}  // namespace

int load(const load_request& request, format as) {
  const daily_loads days = read_days(request);
  const load_report report = load_of(days);
  if (as == format::json)
    std::fputs(load_json(report).c_str(), stdout);
  else
    print_report(days, report, request.measure == "sets" ? "sets" : "t");
  return 0;
}

}  // namespace tonus::tool

// SPDX-License-Identifier: BSL-1.0
#include <charconv>
#include <cstdio>
#include <tonus/assess/next.hpp>
#include <tonus/training/next_choices.hpp>

#include "commands.hpp"
#include "log_file.hpp"
#include "profile.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

using namespace training;
namespace models = training::progression;

constexpr double pound_kg = 0.45359237;

/// `8-12` or `5`.
std::pair<int, int> read_range(const std::string& text) {
  int low = 0;
  int high = 0;
  const char* const end = text.data() + text.size();
  auto read = std::from_chars(text.data(), end, low);
  high = low;
  if (read.ec == std::errc{} && read.ptr != end && *read.ptr == '-')
    read = std::from_chars(read.ptr + 1, end, high);
  if (read.ec != std::errc{} || read.ptr != end)
    throw refused{"--reps " + text + ": a number or a range such as 8-12 is asked for"};
  return {low, high};
}

next_scheme read_scheme(const std::string& name) {
  for (int number = 1; !next_scheme_name(static_cast<next_scheme>(number)).empty(); ++number)
    if (next_scheme_name(static_cast<next_scheme>(number)) == name)
      return static_cast<next_scheme>(number);
  throw refused{"--scheme " + name + ": there is no such scheme"};
}

next_options read_options(const next_request& request, const log& source) {
  const auto [least, most] = read_range(request.reps);
  next_choices chosen{.how = read_scheme(request.scheme),
                      .sets = request.sets,
                      .reps_min = least,
                      .reps_max = most,
                      .rpe = request.rpe,
                      .pounds = request.plates == "lb",
                      .take_deload = !request.no_deload,
                      .tm_share = request.tm_share};
  if (!request.plan.empty()) chosen.plan = request.plan;
  if (!request.start.empty()) chosen.start = read_day("next: --start", request.start);
  const auto options = options_of(chosen, source);
  if (!options) throw refused{"next: " + describe(options.error())};
  return *options;
}

std::string load_text(const next_exercise& of, double load_kg, bool pounds) {
  const double shown = pounds ? load_kg / pound_kg : load_kg;
  const std::string unit = pounds ? " lb" : " kg";
  if (of.kind != next_kind::body) return number(shown, 5) + unit;
  if (load_kg < 0) return number(-shown, 5) + unit + " of help";
  return load_kg == 0 ? "body weight" : "body + " + number(shown, 5) + unit;
}

/// `3 x 8-12 with 62.5 kg`, sets that differ joined by commas.
std::string sets_text(const next_exercise& of, bool pounds) {
  std::string all;
  for (std::size_t i = 0; i < of.sets.size();) {
    const next_set& first = of.sets[i];
    std::size_t count = 0;
    for (; i < of.sets.size() && of.sets[i].load_kg == first.load_kg &&
           of.sets[i].reps_min == first.reps_min && of.sets[i].reps_max == first.reps_max;
         ++i)
      ++count;
    all +=
        (all.empty() ? "" : ", ") + std::to_string(count) + " x " + std::to_string(first.reps_min);
    if (first.reps_max != first.reps_min) all += "-" + std::to_string(first.reps_max);
    all += " with " + load_text(of, first.load_kg, pounds);
  }
  if (all.empty()) all = std::string(next_kind_name(of.kind));
  return of.rpe ? all + " at RPE " + number(*of.rpe, 3) : all;
}

std::string last_text(const next_exercise& of, bool pounds) {
  if (of.last.reps.empty()) return "-";
  std::string all = day_text(day_of(of.last.time)) + ": ";
  for (std::size_t i = 0; i < of.last.reps.size(); ++i)
    all += (i == 0 ? "" : "/") + std::to_string(of.last.reps[i]);
  return all + " with " + load_text(of, of.last.load_kg, pounds);
}

std::string why_text(const next_exercise& of) {
  if (of.sets.empty()) return "";
  std::string all(choice_name(choice_names<models::action>, static_cast<int>(of.what)));
  for (const next_figure& each : of.figures)
    all += "; " + std::string(each.name) + " " + number(each.value, 5);
  return all;
}

void print_deload(const deload_report& report) {
  std::printf("\n%d whole weeks since %s", report.weeks_since,
              report.since_start ? "the log began, none of them easy" : "the last easy week");
  if (report.judged > 0)
    std::printf("; strength falls in %d of %d exercises", report.falling, report.judged);
  std::printf("%s\n", report.due ? ": an easy week is due (practice, no trial)" : "");
}

void print_plan(const log& source, const screened_next& answer, bool pounds) {
  table rows({"exercise", "next", "last", "why"});
  for (const next_exercise& each : answer.plan.exercises)
    rows.add({source.exercises()[each.exercise].name, sets_text(each, pounds),
              last_text(each, pounds), why_text(each)});
  rows.print();
  if (answer.plan.left_out > 0)
    std::printf("  %d exercises not done lately are left out\n", answer.plan.left_out);
  print_deload(answer.plan.deload);
  std::string unscreened;
  for (const std::string_view id : answer.unscreened)
    unscreened += (unscreened.empty() ? "" : ", ") + std::string(id);
  if (!unscreened.empty()) std::printf("unscreened, which is not safe: %s\n", unscreened.c_str());
}

}  // namespace

int next(const next_request& request, format as) {
  const log source = read_log({request.log, request.weight_unit, {}});
  const facts known = request.profile.empty() ? facts() : read_profile(request.profile);
  const auto answer = next_sessions(known, source, read_options(request, source));
  if (!answer) throw refused{"next: " + describe(answer.error())};
  if (as == format::json)
    std::fputs(next_json(source, answer->plan, answer->unscreened).c_str(), stdout);
  else
    print_plan(source, *answer, request.plates == "lb");
  return 0;
}

}  // namespace tonus::tool

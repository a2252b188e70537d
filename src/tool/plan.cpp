// SPDX-License-Identifier: BSL-1.0
#include <chrono>
#include <cstdio>
#include <optional>
#include <tonus/assess/plan.hpp>

#include "commands.hpp"
#include "finding_text.hpp"
#include "log_file.hpp"
#include "plan_text.hpp"
#include "profile.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

std::string text(std::string_view view) { return std::string(view); }

civil_day start_of_plan(const std::string& given) {
  if (given.empty()) return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  return read_day("plan: --start", given);
}

void print_part(const plan_part& part) {
  std::printf("\n%s\n", part.title.c_str());
  if (!part.rows.empty()) part.rows.print();
  for (const std::string& line : part.notes) std::printf("  %s\n", line.c_str());
}

void print_judgement(const plan& of) {
  if (!of.stops.empty()) std::printf("\nFirst: see a health professional about this\n");
  for (const finding& f : of.stops) print_finding(f);
  if (!of.needs.empty()) std::printf("\nStill needed; unscreened is not passed\n");
  for (const needed_fact& n : of.needs) std::printf("  %s\n", needed_text(n).c_str());
  if (!of.unmet.empty()) std::printf("\nWhat the plan does not clear\n");
  for (const unmet_finding& u : of.unmet) {
    print_finding(u.found);
    std::printf("                 stays: %s\n", unmet_text(u).c_str());
  }
}

}  // namespace

int plan_person(const plan_request& request, format as) {
  const plan_options options{.start = start_of_plan(request.start),
                             .weeks = request.weeks,
                             .strength_days = request.strength_days,
                             .meals = request.meals,
                             .vigorous = request.vigorous,
                             .equipment = request.equipment};
  const facts known = read_profile(request.profile);
  std::optional<training::log> log;
  if (!request.log.empty()) log = read_log({request.log, request.weight_unit, {}});
  const auto made = make_plan(known, log ? &*log : nullptr, options);
  if (!made) throw refused{"plan: " + describe(made.error())};
  if (!request.html.empty()) write_plan_page(request.html, *made);
  if (as == format::json) {
    std::fputs(plan_json(*made).c_str(), stdout);
    return 0;
  }
  std::printf("Goal: %s%s\n", text(made->goal).c_str(),
              made->back_emphasis ? ", with emphasis on the back" : "");
  for (const plan_part& part : parts_of(*made)) print_part(part);
  print_judgement(*made);
  std::printf("\nThis screens and computes; it is no medical advice.\n");
  return 0;
}

}  // namespace tonus::tool

// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <tonus/energy/adult/bands.hpp>

#include "../picture/chart.hpp"
#include "adult.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

using namespace energy::adult;
using json = nlohmann::ordered_json;

/// The plan of a request, written out for each day, and what is asked of it.
struct question {
  person::input who;
  doubt::input unsure{};
  bool unsure_given = false;
  std::vector<double> intake{}, sodium{}, activity{}, share{};
  std::vector<std::int32_t> days{};

  [[nodiscard]] plan::input what() const {
    return {{intake.data(), intake.size()},
            {sodium.data(), sodium.size()},
            {share.data(), share.size()},
            {activity.data(), activity.size()}};
  }
};

std::vector<double> spelled_out(const char* option, const std::string& text, int days) {
  const schedule s = read_schedule(option, text);
  std::vector<double> all;
  for (int d = 0; d <= days; ++d) all.push_back(s.at(d));  // the last for what is eaten then
  return all;
}

std::vector<std::int32_t> days_of(const simulate_request& request) {
  std::vector<std::int32_t> days(request.at.begin(), request.at.end());
  if (days.empty()) {
    for (const int d : {0, 1, 7, 30, 90, 180, 365, 730, 1825, 3650})
      if (d < request.days) days.push_back(d);
    days.push_back(request.days);
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  if (days.front() < 0 || days.back() > request.days)
    throw refused{"--at: days from 0 to " + std::to_string(request.days) + " are wanted"};
  return days;
}

question read(const simulate_request& request) {
  question q{read_adult(request.who)};
  q.intake = spelled_out("--intake-change", request.intake, request.days);
  q.sodium = spelled_out("--sodium-change", request.sodium, request.days);
  q.activity = spelled_out("--activity-change", request.activity, request.days);
  if (const auto share = read_share("--carbohydrate", request.who.carbohydrate))
    q.share.push_back(*share);
  if (const auto sd = read_share("--intake-sd", request.intake_doubt)) q.unsure.intake = *sd * one;
  if (const auto sd = read_quantity("--pal-sd", request.pal_doubt, "1")) q.unsure.pal = *sd * one;
  if (const auto sd = read_quantity("--fat-sd", request.fat_doubt, "kg"))
    q.unsure.fat_mass = *sd * kilogram;
  q.unsure_given = !(request.intake_doubt + request.pal_doubt + request.fat_doubt).empty();
  q.days = days_of(request);
  return q;
}

json as_json(const snapshot& s) {
  return {{"day", s.day},
          {"weight_kg", s.body.weight().value()},
          {"fat_kg", s.body.fat.value()},
          {"lean_kg", s.body.lean.value()},
          {"glycogen_kg", s.body.glycogen.value()},
          {"ecf_kg", s.body.fluid.value()},
          {"adaptive_kcal_per_day", s.body.adaptive.value()}};
}

std::string limit_text(const outlook& run) {
  constexpr const char* names[limit_count] = {
      "fat low", "a quarter of the lean tissue lost", "body mass index below 18.5",
      "28 days below the resting rate", "intake changed by more than half"};
  std::string all;
  for (std::size_t i = 0; i < limit_count; ++i)
    if ((run.limits >> i & 1U) != 0)
      all += "  from day " + std::to_string(run.since[i]) + ": " + names[i] + "\n";
  return all;
}

void print_table(const std::vector<snapshot>& bodies, const std::vector<band>& bands,
                 const outcome<outlook>& run) {
  table rows({"day", "weight kg", bands.empty() ? "" : "95 % band", "fat kg", "lean kg",
              "glycogen kg", "fluid kg", "adaptive kcal/d", "spent kcal/d"});
  for (std::size_t i = 0; i < bodies.size(); ++i) {
    const state<>& b = bodies[i].body;
    const std::string range = bands.empty() ? ""
                                            : number(bands[i].low / kilogram, 4) + " to " +
                                                  number(bands[i].high / kilogram, 4);
    rows.add({std::to_string(bodies[i].day), number(b.weight().value(), 5), range,
              number(b.fat.value(), 4), number(b.lean.value(), 4), number(b.glycogen.value(), 3),
              number(b.fluid.value(), 4), number(b.adaptive.value(), 4),
              number(bodies[i].spent.total.value(), 5)});
  }
  rows.print();
  if (run.status() != 0)
    std::printf("  caution: %s\n", std::string(status_text(run.status())).c_str());
  std::printf("%s  Hall et al. 2011; unscreened\n", limit_text(*run).c_str());
}

/// Every k-th day, so that a picture has at most some hundred points.
std::vector<std::int32_t> picture_days(int last) {
  std::vector<std::int32_t> days;
  const int step = std::max(1, last / 365);
  for (int d = 0; d < last; d += step) days.push_back(d);
  days.push_back(last);
  return days;
}

picture::series curve(const char* name, picture::tone colour, const std::vector<snapshot>& bodies,
                      double (*value)(const state<>&)) {
  picture::series line{name, {}, colour};
  for (const snapshot& s : bodies) line.points.push_back({double(s.day), value(s.body)});
  return line;
}

void draw(const question& q, const simulate_request& request) {
  const auto days = picture_days(request.days);
  std::vector<snapshot> bodies(days.size());
  const auto run = energy::adult::simulate(q.who, q.what(), days, bodies, request.steps_per_day);
  if (!run) throw refused{describe(run.error())};
  picture::chart chart;
  chart.title = "Body weight through time";
  chart.description = "Weight, fat and lean tissue by the model of Hall et al. 2011; unscreened";
  chart.x = {"time", "d"};
  chart.y = {"mass", "kg"};
  chart.names = picture::naming::direct;
  chart.width = 560;
  if (q.unsure_given) {
    std::vector<band> bands(days.size());
    if (simulate_bands(q.who, q.what(), q.unsure, days, bands)) {
      picture::ribbon around{"95 % band of the weight", {}, picture::tone::blue};
      for (const band& b : bands)
        around.intervals.push_back({double(b.day), b.low.value(), b.high.value()});
      chart.ribbons.push_back(std::move(around));
    }
  }
  chart.lines = {
      curve("weight", picture::tone::blue, bodies,
            [](const state<>& b) { return b.weight().value(); }),
      curve("lean", picture::tone::green, bodies, [](const state<>& b) { return b.lean.value(); }),
      curve("fat", picture::tone::orange, bodies, [](const state<>& b) { return b.fat.value(); })};
  const auto svg = chart.svg();
  if (!svg) throw refused{describe(svg.error())};
  std::ofstream file(request.svg, std::ios::binary);
  file << *svg;
  file.close();
  if (!file) throw refused{request.svg + ": cannot be written"};
}

}  // namespace

int simulate(const simulate_request& request, format as) {
  const question q = read(request);
  std::vector<snapshot> bodies(q.days.size());
  const auto run = energy::adult::simulate(q.who, q.what(), q.days, bodies, request.steps_per_day);
  if (!run) throw refused{describe(run.error())};
  std::vector<band> bands(q.unsure_given ? q.days.size() : 0);
  if (q.unsure_given) {
    const auto band_run = simulate_bands(q.who, q.what(), q.unsure, q.days, bands);
    if (!band_run) throw refused{describe(band_run.error())};
  }
  if (!request.svg.empty()) draw(q, request);
  if (as == format::table) {
    print_table(bodies, bands, run);
    return 0;
  }
  json states = json::array();
  for (std::size_t i = 0; i < bodies.size(); ++i) {
    json one_day = as_json(bodies[i]);
    if (q.unsure_given) {
      one_day["weight_low_kg"] = bands[i].low.value();
      one_day["weight_high_kg"] = bands[i].high.value();
    }
    states.push_back(std::move(one_day));
  }
  const json all{{"states", states}, {"status", run.status()}, {"unscreened", true}};
  std::printf("%s\n", all.dump(2).c_str());
  return 0;
}

}  // namespace tonus::tool

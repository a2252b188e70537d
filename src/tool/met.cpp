// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <optional>
#include <tonus/cardio/energy/met_kcal_compendium.hpp>
#include <tonus/cardio/energy/met_net_kcal_acsm.hpp>
#include <tonus/cardio/met_table.hpp>

#include "commands.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

using json = nlohmann::ordered_json;

struct cost {
  std::optional<double> gross_kcal, net_kcal;
};

template <class Equation>
std::optional<double> energy(double met, double weight, double minutes) {
  const auto found = evaluate<Equation>({met * one, weight * kilogram, minutes * minute});
  if (found) return *found / kilocalorie;
  if (found.error().name == "met") return {};  // at rest there is no net energy
  throw refused{describe(found.error())};
}

json as_json(const cardio::met_activity& a, const cost& c) {
  json entry{{"edition", a.edition},         {"code", a.code}, {"heading", a.heading},
             {"description", a.description}, {"met", a.met},   {"estimated", a.estimated}};
  if (c.gross_kcal) entry["gross_kcal"] = *c.gross_kcal;
  if (c.net_kcal) entry["net_kcal"] = *c.net_kcal;
  return entry;
}

std::string cell(const std::optional<double>& kcal) { return kcal ? number(*kcal, 4) : "-"; }

}  // namespace

int met(const met_request& request, format as) {
  std::string text;
  for (const std::string& word : request.words) text += word + ' ';
  std::array<const cardio::met_activity*, 20> best{};
  const std::size_t all = cardio::search_met(text, best);
  if (all == 0) throw refused{"no activity of the compendium has \"" + text + "\""};
  const auto weight = read_quantity("--weight", request.weight, "kg");
  const auto minutes = read_quantity("--minutes", request.minutes, "min");
  table rows({"code", "met", "gross kcal", "net kcal", "activity"});
  json list = json::array();
  for (const cardio::met_activity* a : best) {
    if (a == nullptr) break;
    cost c;
    if (weight && minutes) {
      c.gross_kcal = energy<cardio::energy::met_kcal_compendium>(a->met, *weight, *minutes);
      c.net_kcal = energy<cardio::energy::met_net_kcal_acsm>(a->met, *weight, *minutes);
    }
    list.push_back(as_json(*a, c));
    rows.add({std::string(a->code), number(a->met), cell(c.gross_kcal), cell(c.net_kcal),
              std::string(a->heading) + ": " + std::string(a->description) +
                  (a->estimated ? " (estimated)" : "")});
  }
  if (as == format::json) {
    std::printf("%s\n",
                json{{"edition", cardio::met_edition}, {"matches", all}, {"activities", list}}
                    .dump(2)
                    .c_str());
    return 0;
  }
  rows.print();
  if (all > best.size()) std::printf("  %zu more; add a word\n", all - best.size());
  std::printf("  2024 Adult Compendium of Physical Activities, Herrmann et al. 2024\n");
  return 0;
}

}  // namespace tonus::tool

// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <tonus/choose.hpp>

using doctest::Approx;
namespace status = tonus::status;

namespace {

tonus::facts person(std::initializer_list<std::pair<const char*, const char*>> given) {
  tonus::facts known;
  for (const auto& pair : given)
    CHECK_MESSAGE(known.parse(pair.first, pair.second).code == status::ok, pair.first);
  return known;
}

tonus::facts man() {
  return person({{"weight", "80"}, {"height", "178"}, {"age", "30"}, {"sex", "male"}});
}

using candidates = std::vector<tonus::candidate>;

/// Where an equation stands in a list; its size if nowhere.
std::size_t place(const candidates& all, std::string_view id) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const tonus::candidate& c) {
    return c.equation->info->id == id;
  });
  return static_cast<std::size_t>(found - all.begin());
}

const tonus::candidate& of(const candidates& all, std::string_view id) {
  const std::size_t at = place(all, id);
  REQUIRE_MESSAGE(at < all.size(), id);
  return all[at];
}

}  // namespace

TEST_CASE("choose: body fat, the smallest published error first") {
  tonus::facts known = man();
  CHECK(known.parse("waist", "85").code == status::ok);
  CHECK(known.parse("neck", "38").code == status::ok);
  const candidates all = *tonus::choose(known, "body.fat_fraction");
  REQUIRE(all.size() == 17);  // as many headers as the folder has
  // Published: Navy 3.52 % for men, Deurenberg 4.1 % above 15 years, CUN-BAE 4.66 %.
  CHECK(all[0].equation->info->id == "body.fat_fraction.navy_1984");
  CHECK(all[0].value == Approx(16.436014818131682).epsilon(1e-9));
  CHECK(all[0].standard_error == 3.52);
  CHECK(all[0].low == Approx(16.436014818131682 - 1.959963984540054 * 3.52).epsilon(1e-9));
  CHECK(all[1].equation->info->id == "body.fat_fraction.navy_1984_inch");
  CHECK(all[2].equation->info->id == "body.fat_fraction.deurenberg_1991");
  CHECK(all[2].standard_error == 4.1);
  CHECK(all[3].equation->info->id == "body.fat_fraction.cun_bae_2012");
  for (const tonus::candidate& c : all) CHECK(c.unit == "%");
  // Equations without an error come after those with one, and what cannot be used at the end.
  CHECK(place(all, "body.fat_fraction.rfm_2018") > 3);
  const tonus::candidate& folds = of(all, "body.fat_fraction.jackson_pollock_7");
  CHECK_FALSE(folds.applicable());
  CHECK(folds.status == status::missing_input);
  CHECK(folds.why.name == "chest_mm");
  CHECK(std::isnan(folds.value));
  CHECK(std::is_partitioned(all.begin(), all.end(),
                            [](const tonus::candidate& c) { return c.applicable(); }));
}

TEST_CASE("choose: a family by its fact has the same members and order") {
  const candidates by_id = *tonus::choose(man(), "energy.rmr");
  const candidates by_fact = *tonus::choose(man(), "rmr");
  REQUIRE(by_id.size() == by_fact.size());
  for (std::size_t i = 0; i < by_id.size(); ++i) CHECK(by_id[i].equation == by_fact[i].equation);
}

TEST_CASE("choose: the order is the one in which facts are derived") {
  tonus::facts known = man();
  CHECK(known.parse("waist", "85").code == status::ok);
  CHECK(known.parse("neck", "38").code == status::ok);
  for (const char* name : {"body_fat", "rmr", "bmr", "hr_max", "bmi", "waist_risk"}) {
    candidates all = *tonus::choose(known, name);
    std::erase_if(all, [](const tonus::candidate& c) {
      return !c.applicable() || c.equation->info->result_fact.empty() ||
             !c.equation->info->apart.empty();
    });
    std::vector<tonus::fact_value> ways = known.alternatives(name);
    std::erase_if(
        ways, [](const tonus::fact_value& way) { return tonus::find_equation(way.id) == nullptr; });
    REQUIRE_MESSAGE(all.size() == ways.size(), name);
    for (std::size_t i = 0; i < all.size(); ++i) {
      CHECK(all[i].equation->info->id == ways[i].id);
      CHECK(all[i].value == ways[i].value);
      CHECK(all[i].status == ways[i].status);
    }
  }
}

TEST_CASE("choose: outside the studied population comes after") {
  const tonus::facts old =
      person({{"weight", "80"}, {"height", "178"}, {"age", "85"}, {"sex", "male"}});
  const candidates all = *tonus::choose(old, "body_fat");
  CHECK(all[0].equation->info->id == "body.fat_fraction.gallagher_2000");
  CHECK(all[0].status == status::ok);
  CHECK((of(all, "body.fat_fraction.cun_bae_2012").status & status::outside_studied) != 0);
  CHECK((of(all, "body.fat_fraction.deurenberg_1991").status & status::outside_studied) != 0);
  CHECK(place(all, "body.fat_fraction.gallagher_2000") <
        place(all, "body.fat_fraction.deurenberg_1991"));
}

TEST_CASE("choose: equations for a group that no fact tells come last, and are not derived") {
  const candidates all = *tonus::choose(man(), "energy.rmr");
  const tonus::candidate& italians = of(all, "energy.rmr.de_lorenzo_2001");
  CHECK(italians.applicable());
  // (53.284 * 80 + 20.957 * 178 - 23.859 * 30 + 487) / 4.184, worked by hand
  CHECK(italians.value == Approx((4262.72 + 3730.346 - 715.77 + 487) / 4.184).epsilon(1e-12));
  CHECK(italians.unit == "kcal/d");
  CHECK(italians.equation->info->apart == "Italians");
  for (const tonus::candidate& c : all)
    if (c.applicable() && c.equation->info->apart.empty())
      CHECK(place(all, c.equation->info->id) < place(all, "energy.rmr.de_lorenzo_2001"));
  for (const tonus::fact_value& way : man().alternatives("rmr"))
    CHECK(way.id != "energy.rmr.de_lorenzo_2001");
}

TEST_CASE("choose: inputs that are no facts") {
  const tonus::known_input set[] = {{"load", 220.462262184877581, "[lb_av]"}, {"reps", 5, {}}};
  const candidates all = *tonus::choose({}, "training.one_rm", set);
  // 100 kg for 5 repetitions: Brzycki 100 * 36 / 32, Epley 100 * (1 + 5 / 30)
  CHECK(of(all, "training.one_rm.brzycki_1993").value == Approx(112.5).epsilon(1e-12));
  CHECK(of(all, "training.one_rm.epley_1985").value == Approx(116.66666666666667).epsilon(1e-12));
  CHECK(of(all, "training.one_rm.reynolds_2006_bench").why.name == "five_rm_kg");
  const tonus::known_input many[] = {{"load_kg", 100, {}}, {"reps", 40, {}}};
  const candidates none = *tonus::choose({}, "training.one_rm", many);
  CHECK(of(none, "training.one_rm.brzycki_1993").status < 0);  // beyond its repetitions
  CHECK(of(none, "training.one_rm.brzycki_1993").why.name == "reps");
}

TEST_CASE("choose: errors of derived inputs widen those published") {
  tonus::facts known = man();
  CHECK(known.parse("waist", "85").code == status::ok);
  CHECK(known.parse("neck", "38").code == status::ok);
  const tonus::known_input activity[] = {{"par", 5, {}}};
  const candidates all = *tonus::choose(known, "vo2max", activity);
  const tonus::candidate& by_fat = of(all, "cardio.vo2max.jackson_1990_percent_fat");
  // 5.35 published; 0.552 mL/kg/min for each % of fat, whose error is 3.52 %
  CHECK(by_fat.standard_error == Approx(std::hypot(5.35, 0.552 * 3.52)).epsilon(1e-9));
  CHECK(by_fat.steps == 2);
  const tonus::candidate& absolute = of(all, "cardio.vo2max.rockport_kline_1987_absolute");
  CHECK_FALSE(absolute.applicable());
}

TEST_CASE("choose: a result of another dimension is no number of the family") {
  const tonus::known_input walk[] = {{"time_min", 14, {}}, {"hr_bpm", 140, {}}};
  const candidates all = *tonus::choose(man(), "cardio.vo2max", walk);
  CHECK(of(all, "cardio.vo2max.rockport_kline_1987").applicable());
  CHECK(of(all, "cardio.vo2max.rockport_kline_1987_absolute").status == status::wrong_unit);
}

TEST_CASE("choose: refusals") {
  CHECK(tonus::choose({}, "").status() == status::unknown_id);
  CHECK(tonus::choose({}, "body").status() == status::unknown_id);
  CHECK(tonus::choose({}, "body.fat").status() == status::unknown_id);
  CHECK(tonus::choose({}, "weight").status() == status::unknown_id);
  CHECK(tonus::choose({}, "training.load").status() == status::unknown_id);
  CHECK(tonus::choose({}, "training.load.trimp").has_value());
  CHECK(tonus::choose({}, "training.load.weekly_load").status() == status::unknown_id);  // a list
  const auto refused = [](tonus::known_input input) {
    return tonus::choose({}, "training.one_rm", std::span(&input, 1)).status();
  };
  constexpr double infinite = std::numeric_limits<double>::infinity();
  CHECK(refused({"load", 100, "cm"}) == status::wrong_unit);
  CHECK(refused({"load", 100, "stones"}) == status::wrong_unit);
  CHECK(refused({"lode", 100, {}}) == status::unknown_name);
  CHECK(refused({"weight", 100, {}}) == status::unknown_name);
  CHECK(refused({"load", std::nan(""), {}}) == status::not_finite);
  CHECK(refused({"load", infinite, {}}) == status::not_finite);
}

TEST_CASE("choose: a number without unit means the same to all equations of a family") {
  std::map<std::string, std::set<std::string_view>> units;
  for (const tonus::equation_entry& e : tonus::equation_table()) {
    const std::string family(e.info->id.substr(0, e.info->id.rfind('.')));
    for (const tonus::parameter& p : e.parameters)
      if (p.fact.empty() && !p.list)
        units[family + ' ' + std::string(e.info->result) + ' ' + std::string(p.stem)].insert(
            p.unit);
  }
  for (const auto& [input, known] : units) CHECK_MESSAGE(known.size() == 1, input);
}

TEST_CASE("choose: what a stop withholds is withheld here") {
  tonus::facts minor =
      person({{"weight", "60"}, {"height", "170"}, {"age", "15"}, {"sex", "male"}});
  CHECK(minor.parse("deficit", "300").code == status::ok);
  CHECK(tonus::choose(minor, "body.ideal_mass").status() == status::withheld);
  CHECK(tonus::choose(minor, "energy.rmr").has_value());
  CHECK(tonus::choose(man(), "body.ideal_mass").has_value());
}

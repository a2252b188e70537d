// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <string>
#include <tonus/facts.hpp>

using doctest::Approx;
namespace status = tonus::status;

namespace {

/// Facts from "name", "text" pairs.
tonus::facts person(std::initializer_list<std::pair<const char*, const char*>> given) {
  tonus::facts known;
  for (const auto& pair : given) {
    const tonus::problem found = known.parse(pair.first, pair.second);
    CHECK_MESSAGE(found.code == status::ok, pair.first, " = ", pair.second);
  }
  return known;
}

std::string message(const tonus::problem& found) {
  char text[tonus::message_capacity];
  tonus::write_message(found, text);
  return text;
}

}  // namespace

TEST_CASE("facts: what was given comes back") {
  tonus::facts known;
  CHECK_FALSE(known.given("weight"));
  CHECK(known.set("weight", 80).code == status::ok);
  CHECK(known.given("weight"));
  const auto weight = known.get("weight");
  CHECK(weight->value == 80);
  CHECK(weight->unit == "kg");
  CHECK(weight->id == "given");
  CHECK(weight->steps == 0);
  CHECK(weight.status() == status::ok);
  CHECK(std::isnan(weight->standard_error));
  CHECK(std::isnan(weight->low));
  CHECK(known.get("weight", "lb")->value == Approx(176.36980974790206).epsilon(1e-14));
  CHECK(known.erase("weight").code == status::ok);
  CHECK_FALSE(known.given("weight"));
  CHECK(known.get("weight").status() == status::missing_input);
}

TEST_CASE("facts: units are converted and checked") {
  tonus::facts known;
  CHECK(known.set("weight", 176, "[lb_av]").code == status::ok);
  CHECK(known.get("weight")->value == Approx(79.83225712).epsilon(1e-14));
  const tonus::problem wrong = known.set("weight", 178, "cm");
  CHECK(wrong.code == status::wrong_unit);
  CHECK(message(wrong) == "weight = 178 cm: wrong unit; asked for: kg");
  CHECK(known.set("weight", 178, "stones").code == status::wrong_unit);
  CHECK(known.get("weight")->value == Approx(79.83225712).epsilon(1e-14));
  CHECK(known.get("weight", "cm").status() == status::wrong_unit);
  CHECK(known.get("bmi", "cm").status() == status::wrong_unit);
}

TEST_CASE("facts: refusals leave the facts as they were") {
  tonus::facts known = person({{"age", "30"}, {"sex", "male"}});
  CHECK(known.set("wieght", 80).code == status::unknown_name);
  CHECK(known.set("age", std::nan("")).code == status::not_finite);
  CHECK(known.set("age", std::numeric_limits<double>::infinity()).code == status::not_finite);
  const tonus::problem old = known.set("age", 131);
  CHECK(old.code == status::impossible);
  CHECK(old.minimum == 0);
  CHECK(old.maximum == 130);
  CHECK(known.set("age", 130.0000001).code == status::impossible);
  CHECK(known.set("age", -0.001).code == status::impossible);
  CHECK(known.set("age", 1e308, "y").code == status::impossible);
  CHECK(known.get("age")->value == 30);
  CHECK(known.set("age", 130).code == status::ok);
  CHECK(known.set("age", 0).code == status::ok);
  const tonus::problem wrong = known.choose("sex", "femal");
  CHECK(message(wrong) == "sex = femal: unknown fact or choice; male|female");
  CHECK(known.choose("sex", "").code == status::unknown_name);
  CHECK(known.choose("age", "old").code == status::unknown_name);
  CHECK(known.choose("sexx", "male").code == status::unknown_name);
  CHECK(known.get("sex")->choice() == "male");
  CHECK(known.erase("sexx").code == status::unknown_name);
  CHECK(known.get("sexx").status() == status::unknown_name);
  CHECK_FALSE(known.given("sexx"));
}

TEST_CASE("facts: choices by name and by number") {
  tonus::facts known;
  CHECK(known.choose("goal", "tone").code == status::ok);
  CHECK(known.get("goal")->value == 6);
  CHECK(known.get("goal")->choice() == "tone");
  CHECK(known.get("goal")->unit.empty());
  CHECK(known.get("goal", "kg").status() == status::wrong_unit);
  CHECK(known.set("goal", 1).code == status::ok);
  CHECK(known.get("goal")->choice() == "fat_loss");
  for (const double number : {0.0, 7.0, 1.5, -1.0}) {
    CHECK(known.set("goal", number).code == status::unknown_name);
  }
  CHECK(known.set("goal", 1, "kg").code == status::wrong_unit);
  CHECK(known.get("weight").error().why.size() > 0);
}

TEST_CASE("facts: values as text") {
  tonus::facts known;
  CHECK(known.parse("weight", "176 lb").code == status::ok);
  CHECK(known.parse("height", " 178cm ").code == status::ok);
  CHECK(known.parse("age", "30").code == status::ok);
  CHECK(known.parse("body_fat", "2.5e1 %").code == status::ok);
  CHECK(known.get("body_fat")->value == 25);
  CHECK(known.parse("sex", " female").code == status::ok);
  CHECK(known.parse("day_change", "-1.5 %").code == status::ok);
  for (const char* text : {"", " ", "heavy", "+80", ".", "-", "kg", "1e999", "--1"}) {
    CHECK_MESSAGE(known.parse("weight", text).code == status::bad_text, text);
  }
  for (const char* text : {"80,5", "80 90", "80 kg kg", "0x50", "80kgs"}) {
    CHECK_MESSAGE(known.parse("weight", text).code == status::wrong_unit, text);
  }
  CHECK(known.parse("weight", "nan").code == status::not_finite);
  CHECK(known.parse("weight", "inf").code == status::not_finite);
  CHECK(known.parse("no_fact", "1").code == status::unknown_name);
  CHECK(known.get("weight", "lb")->value == Approx(176).epsilon(1e-14));
}

TEST_CASE("facts: derived through an equation") {
  const tonus::facts known =
      person({{"weight", "80"}, {"height", "180"}, {"age", "30"}, {"sex", "male"}});
  const auto bmi = known.get("bmi");
  CHECK(bmi->value == Approx(24.691358024691358).epsilon(1e-12));
  CHECK(bmi->id == "body.bmi.quetelet");
  CHECK(bmi->steps == 1);
  CHECK(std::isnan(bmi->standard_error));  // a definition has none
  const auto rmr = known.get("rmr", "kJ/d");
  CHECK(rmr->id == "energy.rmr.mifflin_1990");
  CHECK(rmr->value == Approx(1780 * 4.184).epsilon(1e-12));  // 800 + 1125 - 150 + 5 kcal/d
}

TEST_CASE("facts: of several equations the one with the smallest error is taken") {
  tonus::facts known = person({{"weight", "80"},
                               {"height", "178"},
                               {"age", "30"},
                               {"sex", "male"},
                               {"waist", "85"},
                               {"neck", "38"}});
  const auto best = known.get("body_fat");
  CHECK(best->id == "body.fat_fraction.navy_1984");
  CHECK(best->value == Approx(16.436014818131682).epsilon(1e-9));
  CHECK(best->standard_error == Approx(3.52).epsilon(1e-12));
  CHECK(best->low == Approx(16.436014818131682 - 1.959963984540054 * 3.52).epsilon(1e-9));
  const auto all = known.alternatives("body_fat");
  REQUIRE(all.size() >= 3);
  CHECK(all[0].id == best->id);
  CHECK(all[1].id == "body.fat_fraction.deurenberg_1991");
  CHECK(all[1].standard_error == Approx(4.1).epsilon(1e-12));
  CHECK(all[2].id == "body.fat_fraction.cun_bae_2012");
  CHECK(all[2].standard_error == Approx(4.66).epsilon(1e-12));
  CHECK(known.erase("neck").code == status::ok);
  CHECK(known.get("body_fat")->id == "body.fat_fraction.deurenberg_1991");
  CHECK(known.set("body_fat", 20).code == status::ok);
  CHECK(known.alternatives("body_fat")[0].id == "given");
  CHECK(known.alternatives("body_fat", "kg").empty());
  CHECK(known.alternatives("fat").empty());
}

TEST_CASE("facts: an equation within its studied population comes first") {
  tonus::facts known =
      person({{"weight", "80"}, {"height", "178"}, {"age", "85"}, {"sex", "male"}});
  // Deurenberg was studied to 83 years, Cun-Bae to 80: at 85 the one without that limit is first.
  const auto best = known.get("body_fat");
  CHECK(best->id == "body.fat_fraction.gallagher_2000");
  CHECK((best.status() & status::outside_studied) == 0);
  CHECK(known.set("age", 83).code == status::ok);
  CHECK(known.get("body_fat")->id == "body.fat_fraction.deurenberg_1991");
  // Beyond Deurenberg's body mass index of 40.9 it is Cun-Bae again.
  CHECK(known.set("age", 80).code == status::ok);
  CHECK(known.set("weight", 135).code == status::ok);
  CHECK(known.get("body_fat")->id == "body.fat_fraction.cun_bae_2012");
}

TEST_CASE("facts: errors pass through derivations of several steps") {
  const tonus::facts known = person({{"weight", "80"},
                                     {"height", "178"},
                                     {"sex", "male"},
                                     {"waist", "85"},
                                     {"neck", "38"},
                                     {"protein", "120"}});
  const auto ffm = known.get("ffm");
  CHECK(ffm->value == Approx(80 * (1 - 0.16436014818131682)).epsilon(1e-9));
  CHECK(ffm->standard_error == Approx(80 * 0.0352).epsilon(1e-9));
  CHECK(known.get("ffm", "lb")->standard_error == Approx(80 * 0.0352 / 0.45359237).epsilon(1e-9));
  CHECK(ffm->id == "weight * (1 - body_fat)");
  CHECK(ffm->steps == 2);
  const auto per_ffm = known.get("protein_per_ffm");
  CHECK(per_ffm->value == Approx(120 / 66.85118814549465).epsilon(1e-9));
  CHECK(per_ffm->steps == 3);
  CHECK(per_ffm->standard_error > 0);
}

TEST_CASE("facts: cautions pass through derivations") {
  tonus::facts known = person(
      {{"weight", "80"}, {"sex", "male"}, {"age", "30"}, {"pal", "1.7"}, {"intake", "2000"}});
  CHECK(known.get("deficit").status() == status::ok);
  CHECK(known.get("deficit")->steps == 3);
  CHECK(known.set("pal", 3).code == status::ok);  // beyond the levels that the report describes
  CHECK(known.get("tee").status() == status::outside_studied);
  CHECK(known.get("deficit").status() == status::outside_studied);
}

TEST_CASE("facts: definitions of the vocabulary") {
  const auto value = [](const tonus::facts& known, const char* name) {
    const auto found = known.get(name);
    return found.has_value() ? found->value : std::nan("");
  };
  CHECK(value(person({{"tee", "2500"}, {"intake", "2000"}}), "deficit") == 500);
  CHECK(value(person({{"tee", "2500"}, {"intake", "2000"}}), "surplus") == -500);
  CHECK(value(person({{"surplus", "250"}}), "deficit") == -250);
  CHECK(value(person({{"tee", "2500"}, {"deficit", "700"}}), "intake") == 1800);
  CHECK(value(person({{"deficit", "700"}}), "in_deficit") == 1);
  CHECK(value(person({{"deficit", "0"}}), "in_deficit") == 2);
  CHECK_FALSE(std::signbit(value(person({{"deficit", "0"}}), "surplus")));
  CHECK(value(person({{"intake", "3000"}, {"tee", "2500"}, {"exercise", "300"}}),
              "intake_excess") == 800);
  CHECK(value(person({{"sex", "male"}}), "pregnancy") == 1);
  CHECK(std::isnan(value(person({{"sex", "female"}}), "pregnancy")));
  CHECK(value(person({{"sex", "male"}}), "adequate_water") == 2.5);
  CHECK(value(person({{"sex", "female"}, {"pregnancy", "lactating"}}), "adequate_water") == 2.7);
  CHECK(value(person({{"sex", "female"}, {"pregnancy", "pregnant"}}), "adequate_water") == 2.3);
  CHECK(value(person({{"protein", "160"}, {"weight", "80"}}), "protein_per_weight") == 2);
  CHECK(value(person({{"alcohol", "28"}}), "alcoholic_drinks") == 2);
  CHECK(value(person({{"dietary_fat", "50"}, {"intake", "1800"}}), "dietary_fat_share") == 25);
  CHECK(value(person({{"weight", "80"}, {"goal_weight", "75"}}), "weight_to_lose") == 5);
  CHECK(value(person({{"moderate", "100"}, {"vigorous", "40"}}), "mvpa") == 20);
  CHECK(value(person({{"diabetes", "yes"}}), "known_disease") == 1);
  CHECK(std::isnan(value(person({{"diabetes", "no"}, {"kidney_disease", "no"}}), "known_disease")));
  CHECK(value(person({{"weight_trend", "-0.5 %/wk"}}), "loss_rate") == 0.5);
  CHECK(value(person({{"weight", "80"}, {"ffm", "60"}}), "body_fat") == 25);
  CHECK(value(person({{"weight", "80"}, {"fat_mass", "20"}}), "ffm") == 60);
}

TEST_CASE("facts: nothing is derived from itself or from nothing") {
  const tonus::facts nobody;
  for (std::size_t index = 0; index < tonus::fact_count; ++index) {
    CHECK(nobody.get(tonus::fact_at(index).name).status() == status::missing_input);
  }
  // ffm above the weight would make a negative share of fat, which is no body fat.
  CHECK(person({{"weight", "60"}, {"ffm", "70"}}).get("body_fat").status() ==
        status::missing_input);
  // Division by nothing leads nowhere.
  CHECK(person({{"dietary_fat", "50"}, {"intake", "0"}}).get("dietary_fat_share").status() ==
        status::missing_input);
}

TEST_CASE("facts: given facts that disagree") {
  tonus::facts known = person({{"deficit", "500"}});
  const tonus::problem wrong = known.set("surplus", 500);
  CHECK(wrong.code == status::outside_domain);
  CHECK(wrong.minimum == -500);
  CHECK_FALSE(known.given("surplus"));
  CHECK(known.set("surplus", -500).code == status::ok);
  CHECK(known.set("deficit", 400).code == status::outside_domain);
  CHECK(known.get("deficit")->value == 500);

  tonus::facts body = person({{"weight", "80"}, {"height", "180"}});
  CHECK(body.set("bmi", 24.7).code == status::ok);  // rounding is no contradiction
  CHECK(body.set("bmi", 26).code == status::disagrees);
  CHECK(body.get("bmi")->value == 26);  // what was given stands
  CHECK((body.get("bmi").status() & status::disagrees) != 0);
  CHECK(body.set("bmi", 24.69).code == status::ok);
  CHECK(body.set("weight", 90).code == status::disagrees);

  tonus::facts pregnant = person({{"sex", "male"}, {"pregnancy", "pregnant"}});
  CHECK(pregnant.get("pregnancy")->choice() == "pregnant");
  CHECK(pregnant.get("pregnancy").status() == status::ok);
}

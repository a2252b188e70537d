// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/bmi_class/who_asian_2004.hpp>
#include <tonus/body/fat_class/ace.hpp>
#include <tonus/body/waist_height_class/nice_2022.hpp>
#include <tonus/body/waist_hip_risk/who_2008.hpp>
#include <tonus/body/waist_risk/who_2008.hpp>
#include <tonus/literals.hpp>

#include "limits.hpp"

using namespace tonus;
using namespace tonus::literals;

namespace {

/// Checks that `number_of(value)` climbs by one at each limit, which belongs to the class above.
template <class Call>
void check_ladder(std::initializer_list<double> ends, Call&& number_of) {
  int below = 1;
  for (const double end : ends) {
    CAPTURE(end);
    CHECK(number_of(std::nextafter(end, 0)) == below);
    CHECK(number_of(end) == ++below);
  }
}

int waist_class(double waist, sex_t sex) {
  return static_cast<int>(*evaluate<body::waist_risk::who_2008>({length::from_value(waist), sex}));
}

}  // namespace

TEST_CASE("classes of the body refuse impossible people") {
  limits::check<body::bmi_class::who_asian_2004>({22_kg_per_m2});
  limits::check<body::waist_risk::who_2008>({90_cm, sex_t::male});
  limits::check<body::waist_hip_risk::who_2008>({0.9 * one, sex_t::male});
  limits::check<body::waist_height_class::nice_2022>({0.5 * one});
  limits::check<body::fat_class::ace>({20_pct, sex_t::male});
}

TEST_CASE("body.bmi_class.who_asian_2004 climbs its ladder and says that it is unverified") {
  check_ladder({18.5, 23, 27.5}, [](double bmi) {
    const auto found =
        evaluate<body::bmi_class::who_asian_2004>({body_mass_index::from_value(bmi)});
    CHECK(found.status() == status::unverified);
    return static_cast<int>(*found);
  });
}

TEST_CASE("body.waist_height_class.nice_2022 climbs its ladder and says that it is unverified") {
  check_ladder({0.4, 0.5, 0.6}, [](double ratio) {
    const auto found = evaluate<body::waist_height_class::nice_2022>({ratio * one});
    CHECK(found.status() == status::unverified);
    return static_cast<int>(*found);
  });
}

TEST_CASE("body.waist_risk.who_2008: a limit belongs to the class below") {
  const double limits_of[][2] = {{94, 102}, {80, 88}};
  for (const sex_t sex : {sex_t::male, sex_t::female}) {
    int below = 1;
    for (const double limit : limits_of[sex == sex_t::female]) {
      CHECK(waist_class(limit, sex) == below);
      CHECK(waist_class(std::nextafter(limit, 1000), sex) == ++below);
    }
    CHECK(below == choice_count(choice_names<body::waist_risk_t>));
  }
}

TEST_CASE("body.waist_risk.who_2008: a woman is never in a lower class than a man") {
  for (double waist = 60; waist <= 130; waist += 0.5)
    CHECK(waist_class(waist, sex_t::female) >= waist_class(waist, sex_t::male));
}

TEST_CASE("body.waist_hip_risk.who_2008 has two classes, and the limit belongs to the upper one") {
  for (const sex_t sex : {sex_t::male, sex_t::female})
    check_ladder({sex == sex_t::male ? 0.90 : 0.85}, [&](double ratio) {
      return static_cast<int>(*evaluate<body::waist_hip_risk::who_2008>({ratio * one, sex}));
    });
  CHECK(choice_count(choice_names<body::waist_hip_risk_t>) == 2);
}

TEST_CASE("body.fat_class.ace refuses shares below its table") {
  using body::fat_class::ace;
  const auto at = [](double share, sex_t sex) {
    return evaluate<ace>({percentage::from_value(share), sex});
  };
  check_refused(at(1.999, sex_t::male), status::outside_domain, "body_fat_pct", 2, 100);
  check_refused(at(9.999, sex_t::female), status::outside_domain, "body_fat_pct", 10, 100);
  CHECK(at(2, sex_t::male).value() == body::fat_class_t::essential);
  CHECK(at(10, sex_t::female).value() == body::fat_class_t::essential);
}

TEST_CASE("body.fat_class.ace climbs its ladder for each sex") {
  const auto climb = [](sex_t sex) {
    return [sex](double share) {
      return static_cast<int>(
          *evaluate<body::fat_class::ace>({percentage::from_value(share), sex}));
    };
  };
  check_ladder({6, 14, 18, 25}, climb(sex_t::male));
  check_ladder({14, 21, 25, 32}, climb(sex_t::female));
}

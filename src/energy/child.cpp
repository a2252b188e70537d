// SPDX-License-Identifier: BSL-1.0
// Every number is in kg, kcal/day and years, as section "childhood" of the guide prints them.
#include <array>
#include <cmath>
#include <tonus/energy/adult/parameters.hpp>
#include <tonus/energy/child/hall_2013.hpp>

namespace tonus::energy::child {
namespace {

constexpr double fat_energy = 9400.0;    // kcal/kg
constexpr double fat_building = 180.0;   // kcal/kg
constexpr double lean_building = 230.0;  // kcal/kg
constexpr double answered = 0.24;        // of a change of intake, by feeding and adaptation
constexpr double days_of_year = 365.0;

/// A exp(-(t-tA)/sA) + B exp(-((t-tB)/sB)^2/2) + D exp(-((t-tD)/sD)^2/2), kcal/day.
struct waves {
  double a, b, d, at_a, at_b, at_d, width_a, width_b, width_d;
  [[nodiscard]] double operator()(double t) const noexcept {
    const auto bell = [t](double at, double width) {
      const double u = (t - at) / width;
      return std::exp(-0.5 * u * u);
    };
    return a * std::exp(-(t - at_a) / width_a) + b * bell(at_b, width_b) + d * bell(at_d, width_d);
  }
};

/// What differs between boys and girls.
struct sex_numbers {
  waves growth, balance;
  double intercept, most_activity;
  std::array<double, 17> fat_free, fat;  // at the birthdays from 2 to 18
};

constexpr sex_numbers boys{
    {3.2, 9.6, 10.1, 4.7, 12.5, 15.0, 2.5, 1.0, 1.5},
    {7.2, 30, 21, 5.6, 9.8, 15.0, 15, 1.5, 2.0},
    800,
    19,
    {10.134, 12.099, 14.0, 16.0, 17.9, 19.9, 22.0, 24.4, 27.5, 29.5, 33.2, 38.1, 43.6, 49.1, 54.0,
     57.7, 60.0},
    {2.456, 2.576, 2.7, 2.7, 2.8, 2.9, 3.3, 3.7, 4.8, 5.9, 6.7, 7.0, 7.2, 7.5, 8.0, 8.4, 8.8}};
constexpr sex_numbers girls{{2.3, 8.4, 1.1, 4.5, 11.7, 16.2, 1.0, 0.9, 0.7},
                            {16.5, 47, 41, 4.8, 9.1, 13.5, 7.0, 1.0, 1.5},
                            700,
                            17,
                            {9.477, 11.494, 13.2, 14.7, 16.3, 18.2, 20.5, 23.3, 26.4, 28.5, 32.4,
                             36.1, 38.9, 40.7, 41.7, 42.3, 42.6},
                            {2.433, 2.606, 2.8, 2.9, 3.2, 3.7, 4.3, 5.2, 7.2, 8.5, 9.2, 10.0, 11.3,
                             12.8, 14.0, 14.3, 14.3}};

double between_birthdays(const std::array<double, 17>& table, double t) noexcept {
  const double years_on = t - ages.least;
  if (years_on >= 16.0) return table.back();
  const auto i = static_cast<std::size_t>(years_on);
  return table[i] + (years_on - static_cast<double>(i)) * (table[i + 1] - table[i]);
}

struct body {
  double fat_free, fat;
};

double lean_energy(double fat_free) noexcept { return 4.3 * fat_free + 837.0; }

/// Share of a surplus that lean tissue takes.
double lean_part(const body& b) noexcept {
  const double c = adult::forbes / kilogram * lean_energy(b.fat_free) / fat_energy;
  return c / (c + b.fat);
}

/// Expenditure without the cost of building and the answer to a change of intake.
double upkeep(const sex_numbers& s, const body& b, double t) noexcept {
  const double activity = 10.0 + (s.most_activity - 10.0) / (1.0 + std::pow(t / 12.0, 10.0));
  return s.intercept + (22.4 + activity) * b.fat_free + (4.5 + activity) * b.fat;
}

body reference_body(const sex_numbers& s, double t) noexcept {
  return {between_birthdays(s.fat_free, t), between_birthdays(s.fat, t)};
}

double reference_intake(const sex_numbers& s, double t) noexcept {
  const body r = reference_body(s, t);
  const double balance = s.balance(t), growth = s.growth(t), p = lean_part(r);
  return balance + upkeep(s, r, t) +
         lean_building / lean_energy(r.fat_free) * (p * balance + growth) +
         fat_building / fat_energy * ((1.0 - p) * balance - growth);
}

body rate(const sex_numbers& s, const body& b, double t, double intake) noexcept {
  const double p = lean_part(b), lean = lean_energy(b.fat_free), growth = s.growth(t);
  const double x = lean_building * p / lean + fat_building * (1.0 - p) / fat_energy;
  const double spent = (upkeep(s, b, t) + answered * (intake - reference_intake(s, t)) +
                        x * intake + growth * (lean_building / lean - fat_building / fat_energy)) /
                       (1.0 + x);
  return {(p * (intake - spent) + growth) / lean,
          ((1.0 - p) * (intake - spent) - growth) / fat_energy};
}

/// One day of the classical Runge-Kutta method; the intake is constant.
body next_day(const sex_numbers& s, const body& b, double t, double intake) noexcept {
  constexpr double h = 1.0;
  const auto moved = [&](const body& by, double time) {
    return body{b.fat_free + time * by.fat_free, b.fat + time * by.fat};
  };
  const double middle = t + 0.5 * h / days_of_year, end = t + h / days_of_year;
  const body k1 = rate(s, b, t, intake);
  const body k2 = rate(s, moved(k1, 0.5 * h), middle, intake);
  const body k3 = rate(s, moved(k2, 0.5 * h), middle, intake);
  const body k4 = rate(s, moved(k3, h), end, intake);
  return {b.fat_free + h / 6.0 * (k1.fat_free + 2.0 * (k2.fat_free + k3.fat_free) + k4.fat_free),
          b.fat + h / 6.0 * (k1.fat + 2.0 * (k2.fat + k3.fat) + k4.fat)};
}

const sex_numbers& numbers_of(sex_t sex) noexcept { return sex == sex_t::male ? boys : girls; }

problem examine_age(double t, std::string_view name) noexcept {
  if (ages.holds(t)) return {};
  return {.code = tonus::detail::finite(t) ? status::outside_domain : status::not_finite,
          .value = t,
          .minimum = ages.least,
          .maximum = ages.most,
          .name = name,
          .why = "the childhood model"};
}

problem examine_mass(mass m, std::string_view name) noexcept {
  const double value = m / kilogram;
  if (value > 0.0 && value <= 300.0) return {};
  return {.code = tonus::detail::finite(value) ? status::impossible : status::not_finite,
          .value = value,
          .minimum = above_zero,
          .maximum = 300.0,
          .name = name};
}

double change_on(const column<energy_rate>& list, std::int32_t today) noexcept {
  if (list.size() == 0) return 0.0;
  return list[list.size() == 1 ? 0 : static_cast<std::size_t>(today)] / kilocalorie_per_day;
}

problem examine(const person& who, const column<energy_rate>& change,
                std::span<const std::int32_t> days, std::size_t room) noexcept {
  const auto count = [](std::string_view name) {
    return problem{.code = status::wrong_count, .name = name, .why = "one for each day"};
  };
  problem why = examine_age(who.age / year, "age_y");
  if (why.code >= 0) why = examine_mass(who.fat_free, "ffm_kg");
  if (why.code >= 0) why = examine_mass(who.fat, "fat_mass_kg");
  if (why.code < 0) return why;
  if (days.empty() || room != days.size()) return count("bodies");
  std::int32_t before = -1;
  for (const std::int32_t one_day : days) {
    if (one_day <= before)
      return {.code = status::impossible,
              .value = static_cast<double>(one_day),
              .name = "day",
              .why = "days ascend from 0"};
    before = one_day;
  }
  if (change.size() > 1 && change.size() < static_cast<std::size_t>(before))
    return count("intake_change");
  for (std::size_t i = 0; i < change.size(); ++i)
    if (!range{-50000.0, 50000.0}.holds(change[i].value()))
      return {.code = tonus::detail::finite(change[i].value()) ? status::impossible
                                                               : status::not_finite,
              .value = change[i].value(),
              .minimum = -50000.0,
              .maximum = 50000.0,
              .name = "intake_change_kcal_per_day"};
  return examine_age(who.age / year + before / days_of_year, "age_end_y");
}

/// The child day by day.
class walk {
 public:
  walk(const person& who, const column<energy_rate>& change) noexcept
      : numbers_(numbers_of(who.sex)),
        change_(change),
        age_(who.age / year),
        now_{who.fat_free / kilogram, who.fat / kilogram} {}

  problem to(std::int32_t until) noexcept {
    for (; today_ < until; ++today_) {
      now_ = next_day(numbers_, now_, age_now(), intake());
      if (!(now_.fat_free > 0.0) || !(now_.fat > 0.0))
        return {.code = status::outside_domain,
                .value = today_ + 1.0,
                .name = "day",
                .why = "on this day no tissue is left"};
    }
    return {};
  }
  [[nodiscard]] snapshot now() const noexcept {
    return {today_, now_.fat_free * kilogram, now_.fat * kilogram, intake() * kilocalorie_per_day};
  }

 private:
  [[nodiscard]] double age_now() const noexcept { return age_ + today_ / days_of_year; }
  [[nodiscard]] double intake() const noexcept {
    const bool planned = change_.size() <= 1 || static_cast<std::size_t>(today_) < change_.size();
    return reference_intake(numbers_, age_now()) +
           change_on(change_, planned ? today_ : today_ - 1);
  }

  const sex_numbers& numbers_;
  column<energy_rate> change_;
  double age_;
  body now_;
  std::int32_t today_ = 0;
};

}  // namespace

outcome<reference> reference_of(sex_t sex, years age) noexcept {
  const double t = age / year;
  const problem why = examine_age(t, "age_y");
  if (why.code < 0) return why;
  const sex_numbers& numbers = numbers_of(sex);
  const body r = reference_body(numbers, t);
  return {
      {r.fat_free * kilogram, r.fat * kilogram, reference_intake(numbers, t) * kilocalorie_per_day},
      status::unverified};
}

outcome<snapshot> follow(const person& who, const column<energy_rate>& intake_change,
                         std::span<const std::int32_t> days, std::span<snapshot> bodies) noexcept {
  problem why = examine(who, intake_change, days, bodies.size());
  if (why.code < 0) return why;
  walk first(who, intake_change);
  why = first.to(days.back());
  if (why.code < 0) return why;
  walk again(who, intake_change);
  for (std::size_t i = 0; i < days.size(); ++i) {
    (void)again.to(days[i]);
    bodies[i] = again.now();
  }
  return {first.now(), status::unverified};
}

}  // namespace tonus::energy::child

// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cstdint>
#include <cstdio>
#include <execution>
#include <numeric>
#include <tonus/energy/adult/cohort.hpp>
#include <vector>

int main() {
  constexpr std::size_t n = 1000;
  const std::vector<std::int32_t> sex(n, 2);
  const std::vector<double> age(n, 30), height(n, 165), weight(n, 70), pal(n, 1.6);
  namespace adult = tonus::energy::adult;
  const adult::people people{n, sex.data(), age.data(), height.data(), weight.data(), pal.data()};
  const double less = -300;  // kcal/d
  adult::cohort_plan plan;
  plan.intake_change = {&less, 0, 0};
  plan.days = 180;
  std::vector<double> end(n);
  adult::cohort_result into;
  into.weight_kg = end.data();
  //! [example]
  constexpr std::size_t parts = 8;
  std::array<std::size_t, parts> part{};
  std::iota(part.begin(), part.end(), 0);
  const std::size_t failed = std::transform_reduce(
      std::execution::par, part.begin(), part.end(), std::size_t{0}, std::plus<>(),
      [&](std::size_t i) {
        return *adult::simulate_many(people, plan, into, i * n / parts, n / parts);
      });
  //! [example]
  std::printf("%zu failed; the last weighs %.2f kg\n", failed, end[n - 1]);
  std::vector<double> alone(n);
  into.weight_kg = alone.data();
  const auto all = adult::simulate_many(people, plan, into, 0, n);
  return failed == 0 && all && *all == 0 && alone == end ? 0 : 1;
}

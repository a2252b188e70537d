// SPDX-License-Identifier: BSL-1.0
#include <cstdint>
#include <cstdio>
#include <thread>
#include <tonus/energy/adult/cohort.hpp>
#include <vector>

int main() {
  constexpr std::size_t n = 1000;
  const std::vector<std::int32_t> sex(n, 1);
  const std::vector<double> age(n, 40), height(n, 178), weight(n, 90), pal(n, 1.5);
  //! [example]
  namespace adult = tonus::energy::adult;
  const adult::people people{n, sex.data(), age.data(), height.data(), weight.data(), pal.data()};
  const double less = -500;  // kcal/d for everybody, every day
  adult::cohort_plan plan;
  plan.intake_change = {&less, 0, 0};
  plan.days = 365;
  std::vector<double> end(n);
  adult::cohort_result into;
  into.weight_kg = end.data();

  std::size_t failed[2] = {n, n};
  const auto half = [&](std::size_t part) {
    failed[part] = *adult::simulate_many(people, plan, into, part * n / 2, n / 2);
  };
  std::thread other(half, 1);
  half(0);
  other.join();
  std::printf("%zu failed; the last weighs %.2f kg\n", failed[0] + failed[1], end[n - 1]);
  //! [example]
  const bool right = end[0] > 76.245 && end[0] < 76.255 && end[n - 1] == end[0];
  return failed[0] + failed[1] == 0 && right ? 0 : 1;
}

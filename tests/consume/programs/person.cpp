// SPDX-License-Identifier: BSL-1.0
// A C++ program that embeds tonus: one checked call, one refusal, and a compiled part.
#include <cmath>
#include <cstdio>
#include <tonus/energy/rmr/mifflin_1990.hpp>
#include <tonus/literals.hpp>
#include <tonus/version.hpp>

int main() {
  using namespace tonus::literals;
  using tonus::energy::rmr::mifflin_1990;
  const auto rmr = tonus::evaluate<mifflin_1990>(
      {.weight = 80_kg, .height = 178_cm, .age = 30_y, .sex = tonus::sex_t::male});
  if (!rmr) return 1;
  const double expected = 1767.5;  // 10 * 80 + 6.25 * 178 - 5 * 30 + 5
  if (!(std::abs(rmr->value() - expected) <= 1e-9 * expected)) return 2;
  const auto refused = tonus::evaluate<mifflin_1990>(
      {.weight = -80_kg, .height = 178_cm, .age = 30_y, .sex = tonus::sex_t::male});
  if (refused.status() != tonus::status::impossible) return 3;
  std::printf("tonus %s: %g kcal/d\n", tonus::version().data(), rmr->value());
}

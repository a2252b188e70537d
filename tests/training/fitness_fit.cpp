// SPDX-License-Identifier: BSL-1.0
// Fits the fitness-fatigue model to what stands on the standard input, for comparison by a script:
//   the count of days and their loads, the count of performances and of each its day and value
#include <tonus/training/fitness_fit.hpp>

#include <cstdio>
#include <iostream>
#include <string>
#include <tonus/status.hpp>
#include <vector>

namespace {

using namespace tonus::training;

void print(const char* name, const fitted_parameter& of) {
  std::printf("%s %.17g %.17g\n", name, of.value, of.standard_error);
}

}  // namespace

int main() {
  std::size_t count = 0;
  std::cin >> count;
  std::vector<double> loads(count);
  for (double& load : loads) std::cin >> load;
  std::cin >> count;
  std::vector<performance> tests(count);
  for (performance& one : tests) std::cin >> one.day >> one.value;
  if (!std::cin) return 2;
  const auto fit = fit_fitness(loads, tests);
  if (!fit) return 1;
  print("p0", fit->p0);
  print("k1", fit->k1);
  print("k2", fit->k2);
  print("tau1", fit->tau1_d);
  print("tau2", fit->tau2_d);
  std::printf("residual_sd %.17g\n", fit->residual_sd);
  return 0;
}

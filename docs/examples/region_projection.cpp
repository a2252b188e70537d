// SPDX-License-Identifier: BSL-1.0
// What 3 kg less body fat do to the back.
#include <cstdio>
#include <tonus/literals.hpp>
#include <tonus/region/projection.hpp>

using namespace tonus::literals;

int main() {
  //! [project]
  namespace region = tonus::region;
  const auto prior =
      region::prior_of(region::region_of(region::site_t::subscapular), tonus::sex_t::female);
  const auto back = region::project(prior, 21_kg, 18_kg);
  if (back) std::printf("%.0f %% to %.0f %%\n", back->low_percent, back->high_percent);
  //! [project]
  return back && back->low_percent < -23 && back->high_percent > -6 ? 0 : 1;
}

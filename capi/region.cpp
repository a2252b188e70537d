// SPDX-License-Identifier: BSL-1.0
// Regional fat.
#include <tonus/region/projection.hpp>
#include <vector>

#include "boundary.hpp"

using namespace tonus;
using namespace tonus::capi;

namespace {

// Sizes at the first release: the smallest a caller may say. Never changed.
constexpr std::uint32_t first_change_size = 32;
constexpr std::uint32_t first_calibration_size = 56;

std::int32_t deliver_number(const outcome<double>& found, double* result,
                            tonus_error* error) noexcept {
  if (!found) return report(error, found.error());
  *result = *found;
  return report(error, {.code = found.status()});
}

constexpr bool is_between(std::int32_t value, std::int32_t least, std::int32_t most) noexcept {
  return value >= least && value <= most;
}

}  // namespace

int32_t tonus_region_of_site(const char* site, int32_t* region, int32_t* evidence) noexcept {
  if (site == nullptr || region == nullptr || evidence == nullptr) return status::null_argument;
  const int number = choice_number(choice_names<region::site_t>, site);
  if (number == 0) return status::unknown_name;
  const auto found = static_cast<region::site_t>(number);
  *region = static_cast<std::int32_t>(region::region_of(found));
  *evidence = static_cast<std::int32_t>(region::evidence_of(found));
  return status::ok;
}

int32_t tonus_region_prior(int32_t region, int32_t sex, int32_t menopause, double* k,
                           double* k_sd) noexcept {
  if (k == nullptr || k_sd == nullptr) return status::null_argument;
  if (!is_between(region, 1, 6) || !is_between(sex, 1, 2) || !is_between(menopause, 0, 2))
    return status::unknown_name;
  const auto prior =
      region::prior_of(static_cast<region::region_t>(region), static_cast<sex_t>(sex),
                       menopause == 0 ? std::optional<region::menopause_t>()
                                      : static_cast<region::menopause_t>(menopause));
  *k = prior.k;
  *k_sd = prior.sd;
  return status::ok;
}

int32_t tonus_region_project(double k, double k_sd, double fat_before_kg, double fat_after_kg,
                             tonus_region_change* result, tonus_error* error) noexcept {
  if (const auto edge = check_edge(result != nullptr, nullptr, error); edge != status::ok)
    return edge;
  if (!size_is_good<first_change_size>(result))
    return report(error, {.code = status::bad_handle, .name = "result.struct_size"});
  const auto found = region::project({k, k_sd}, fat_before_kg * kilogram, fat_after_kg * kilogram);
  if (!found) return report(error, found.error());
  write_struct(result,
               {0, found.status(), found->change_percent, found->low_percent, found->high_percent});
  return report(error, {.code = found.status()});
}

int32_t tonus_region_distribute(const double* region_kg, const double* k, size_t count,
                                double fat_before_kg, double fat_after_kg, double* then_kg,
                                tonus_error* error) noexcept {
  const bool pointers = region_kg != nullptr && k != nullptr && then_kg != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  return guarded(error, [&] {
    std::vector<mass> regions(count), then(count);
    std::vector<region::exponent> exponents(count);
    for (std::size_t i = 0; i < count; ++i) {
      regions[i] = region_kg[i] * kilogram;
      exponents[i] = {k[i], 0};
    }
    const problem wrong = region::distribute(regions, exponents, fat_before_kg * kilogram,
                                             fat_after_kg * kilogram, then);
    if (wrong.code != status::ok) return report(error, wrong);
    for (std::size_t i = 0; i < count; ++i) then_kg[i] = then[i] / kilogram;
    return report(error, {});
  });
}

int32_t tonus_region_calibrate(const double* fat_kg, const double* site_mm, size_t count, double k,
                               double k_sd, double measuring_error,
                               tonus_region_calibration* result, tonus_error* error) noexcept {
  const bool pointers = fat_kg != nullptr && site_mm != nullptr && result != nullptr;
  if (const auto edge = check_edge(pointers, nullptr, error); edge != status::ok) return edge;
  if (!size_is_good<first_calibration_size>(result))
    return report(error, {.code = status::bad_handle, .name = "result.struct_size"});
  const auto own = region::calibrate({fat_kg, count}, {site_mm, count}, {k, k_sd}, measuring_error);
  if (!own) return report(error, own.error());
  write_struct(result, {0, 0, own->own_k, own->own_error, own->posterior.k, own->posterior.sd,
                        own->own_weight, own->span_percent});
  return report(error, {});
}

int32_t tonus_region_fat_loss_for(double left, double k, double* result,
                                  tonus_error* error) noexcept {
  if (const auto edge = check_edge(result != nullptr, nullptr, error); edge != status::ok)
    return edge;
  return deliver_number(region::fat_loss_for(left, k), result, error);
}

int32_t tonus_region_detectable_change(double measuring_error, double* result,
                                       tonus_error* error) noexcept {
  if (const auto edge = check_edge(result != nullptr, nullptr, error); edge != status::ok)
    return edge;
  return deliver_number(region::detectable_change(measuring_error), result, error);
}

int32_t tonus_region_contested_local_bonus(double kg_per_week, double weeks,
                                           double minutes_per_week, double* kg,
                                           tonus_error* error) noexcept {
  if (const auto edge = check_edge(kg != nullptr, nullptr, error); edge != status::ok) return edge;
  return deliver_number(
      region::contested_local_bonus(region::region_t::trunk, kg_per_week, weeks, minutes_per_week),
      kg, error);
}

// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <iterator>
#include <tonus/literals.hpp>
#include <tonus/training/next_choices.hpp>

#include "text/number.hpp"

namespace tonus::training {
namespace {

using namespace progression;
using namespace tonus::literals;

constexpr double usual_sets = 3;  // where the model needs a number before the log gives one
constexpr std::string_view scheme_names[] = {"double", "linear", "acsm", "rpe", "percent"};

problem bad_plan() noexcept {
  return {.code = status::bad_text,
          .name = "plan",
          .why = "weeks joined by /, sets such as 85x5 joined by commas"};
}

/// Takes what stands before a mark off a text. @return it; all of the text where there is no mark
std::string_view take(std::string_view& text, char mark) noexcept {
  const std::size_t end = std::min(text.find(mark), text.size());
  const std::string_view one = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return one;
}

outcome<planned_set> read_planned(std::string_view written) {
  const std::string_view share = take(written, 'x');
  const auto intensity = text::read_number(share, text::decimal_comma::doubtful);
  const auto reps = text::read_number(written, text::decimal_comma::doubtful);
  if (!intensity || !reps || std::floor(*reps) != *reps) return bad_plan();
  return planned_set{*intensity * percent, *reps * repetition};
}

outcome<std::vector<planned_set>> read_week(std::string_view written) {
  std::vector<planned_set> week;
  do {
    const auto planned = read_planned(take(written, ','));
    if (!planned) return planned.error();
    week.push_back(*planned);
  } while (!written.empty());
  return week;
}

civil_day day_after(const log& source) noexcept {
  if (source.days().empty()) return {};
  return source.days().rbegin()->first + std::chrono::days(1);
}

outcome<scheme> percent_of(const next_choices& chosen, const log& source, mass step) {
  auto plan = read_percent_plan(chosen.plan);
  if (!plan) return plan.error();
  return scheme(percent_scheme{.rules = {step, step, rounding::nearest},
                               .plan = *plan,
                               .tm_share = chosen.tm_share,
                               .start = chosen.start.value_or(day_after(source))});
}

outcome<scheme> scheme_of(const next_choices& chosen, const log& source, mass step) {
  const tonus::sets sets = (chosen.sets == 0 ? usual_sets : chosen.sets) * tonus::set;
  const repetitions least = chosen.reps_min * repetition, most = chosen.reps_max * repetition;
  switch (chosen.how) {
    case next_scheme::double_progression:
      return scheme(double_progression::input{sets, least, most, step, step});
    case next_scheme::linear:
      return scheme(linear::input{sets, least, step, 3.0 * one, 0.9 * one, step, step});
    case next_scheme::acsm:
      return scheme(
          acsm_2009::input{sets, least, 2.0 * repetition, 2.0 * one, 5.0 * percent, step});
    case next_scheme::rpe:
      return scheme(rir::input{least, chosen.rpe * rpe_point, 0.1 * one, step});
    case next_scheme::percent:
      return percent_of(chosen, source, step);
  }
  return problem{.code = status::unknown_name,
                 .value = static_cast<double>(chosen.how),
                 .minimum = 1,
                 .maximum = std::size(scheme_names),
                 .name = "scheme"};
}

// Here as well as in the models, which check what they use and no more.
problem check_choices(const next_choices& chosen) noexcept {
  constexpr double most_sets = 100;
  const problem checks[] = {
      progression::detail::check_limits("sets", chosen.sets, 0, most_sets),
      progression::detail::check_limits("reps_min", chosen.reps_min, 1, most_reps),
      progression::detail::check_limits("reps_max", chosen.reps_max, chosen.reps_min, most_reps),
      progression::detail::check_limits("rpe", chosen.rpe, 6, 10),
      progression::detail::check_limits("tm_share", chosen.tm_share, 0.5, 1)};
  for (const problem& found : checks)
    if (found.code < 0) return found;
  return {};
}

}  // namespace

std::string_view next_scheme_name(next_scheme which) noexcept {
  const auto index = static_cast<std::size_t>(which) - 1;
  return index < std::size(scheme_names) ? scheme_names[index] : std::string_view{};
}

outcome<percent_weeks> read_percent_plan(std::string_view text) {
  percent_weeks weeks;
  do {
    const bool more = text.ends_with('/') || text.ends_with(',');
    auto week = read_week(take(text, '/'));
    if (!week || more) return bad_plan();
    weeks.push_back(std::move(*week));
  } while (!text.empty());
  return weeks;
}

outcome<next_options> options_of(const next_choices& chosen, const log& source) {
  if (const problem wrong = check_choices(chosen); wrong.code < 0) return wrong;
  next_options with;
  const mass step = chosen.pounds ? 5_lb : 2.5_kg;
  const auto how = scheme_of(chosen, source, step);
  if (!how) return how.error();
  with.how = *how;
  if (chosen.pounds) with.with = gym::pounds();
  with.sets_as_logged = chosen.sets == 0;
  with.body.sets = (chosen.sets == 0 ? usual_sets : chosen.sets) * tonus::set;
  with.body.reps_min = chosen.reps_min * repetition;
  with.body.reps_max = chosen.reps_max * repetition;
  with.body.step = step;
  with.take_deload = chosen.take_deload;
  return with;
}

}  // namespace tonus::training

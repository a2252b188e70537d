// SPDX-License-Identifier: BSL-1.0
/// @file
/// One person walking through a plan day by day, with the checks of both.
#pragma once

#include "energy/limits.hpp"

namespace tonus::energy::adult {

/// Most steps of the integration in a day.
inline constexpr std::int32_t most_steps = 96;

/// The value of a list on a day. @param none what an empty list stands for
template <class Quantity>
constexpr Quantity on(const column<Quantity>& list, std::size_t today, Quantity none) noexcept {
  if (list.size() == 0) return none;
  return list.size() == 1 ? list[0] : list[today];
}

inline change change_on(const plan::input& what, std::size_t today) noexcept {
  change c{.intake = on(what.intake_change, today, energy_rate{}),
           .sodium = on(what.sodium_change, today, sodium_rate{}),
           .activity = on(what.activity_change, today, percentage{})};
  if (what.carbohydrate.size() > 0) c.carbohydrate = on(what.carbohydrate, today, fraction{});
  return c;
}

inline problem examine_days(std::span<const std::int32_t> days, std::size_t room) noexcept {
  const auto wrong = [](double value, std::string_view name, std::string_view why) {
    return problem{.code = status::wrong_count, .value = value, .name = name, .why = why};
  };
  if (days.empty()) return wrong(0, "days", "at least one day");
  if (room != days.size()) return wrong(static_cast<double>(room), "bodies", "one for each day");
  std::int32_t before = -1;
  for (const std::int32_t one_day : days) {
    if (one_day <= before)
      return {.code = status::impossible,
              .value = static_cast<double>(one_day),
              .minimum = before + 1.0,
              .maximum = most_days,
              .name = "day",
              .why = "days ascend from 0"};
    before = one_day;
  }
  if (before <= most_days) return {};
  return {.code = status::impossible,
          .value = static_cast<double>(before),
          .minimum = 0,
          .maximum = most_days,
          .name = "day"};
}

template <class Quantity>
problem examine_count(const column<Quantity>& list, std::size_t days,
                      std::string_view name) noexcept {
  if (list.size() <= 1 || list.size() >= days) return {};
  return {.code = status::wrong_count,
          .value = static_cast<double>(list.size()),
          .name = name,
          .why = "one number, or one for each day"};
}

inline problem examine_plan(const plan::input& what, std::size_t days,
                            status_code& cautions) noexcept {
  problem why;
  if (!tonus::detail::inspect<plan>(what, cautions, why)) return why;
  for (const problem& counted : {examine_count(what.intake_change, days, "intake_change"),
                                 examine_count(what.sodium_change, days, "sodium_change"),
                                 examine_count(what.carbohydrate, days, "carbohydrate"),
                                 examine_count(what.activity_change, days, "activity_change")})
    if (counted.code < 0) return counted;
  return {};
}

/// Walks the days once; writes only where there is something to write to.
class walk {
 public:
  walk(const subject<>& who, const plan::input& what, std::int32_t steps) noexcept
      : what_(what), steps_(steps), path_(who.constants, 1.0 / steps * day), watch_(who) {}

  /// Goes on to a day. @return the first problem on the way
  problem to(std::int32_t until) noexcept {
    while (today_ < until) {
      const change c = change_on(what_, static_cast<std::size_t>(today_));
      const problem eaten = examine_intake(path_.constants().intake + c.intake, today_);
      if (eaten.code < 0) return eaten;
      path_.act(conduct_of(path_.constants(), c));
      path_.pass(steps_);
      ++today_;
      const problem body = examine_body(path_.body(), today_);
      if (body.code < 0) return body;
      watch_.look(path_.body(), path_.acting().intake, today_);
    }
    return {};
  }

  /// The body now, eating what the plan has for the day that begins.
  [[nodiscard]] snapshot now(std::int32_t last) const noexcept {
    const std::int32_t begins = today_ < last || today_ == 0 ? today_ : today_ - 1;
    const conduct<> act =
        conduct_of(path_.constants(), change_on(what_, static_cast<std::size_t>(begins)));
    return {today_, path_.body(), act.intake, expenditure_of(path_.body(), path_.constants(), act)};
  }
  [[nodiscard]] outlook result() const noexcept {
    return {now(today_), path_.account(), watch_.crossed(), watch_.since()};
  }

 private:
  plan::input what_;
  std::int32_t steps_;
  trajectory<> path_;
  watcher watch_;
  std::int32_t today_ = 0;
};

/// The checks of a simulation up to the last day. @param cautions receives those of the inputs
/// @param result receives the outlook @return the first problem
inline problem rehearse(const subject<>& who, const plan::input& what,
                        std::span<const std::int32_t> days, std::size_t room,
                        std::int32_t steps_per_day, status_code& cautions,
                        outlook& result) noexcept {
  problem why = examine_days(days, room);
  if (why.code >= 0) why = examine_steps(steps_per_day, most_steps, "steps_per_day");
  if (why.code >= 0) why = examine_plan(what, static_cast<std::size_t>(days.back()), cautions);
  if (why.code < 0) return why;
  walk path(who, what, steps_per_day);
  why = path.to(days.back());
  if (why.code < 0) return why;
  result = path.result();
  cautions |= caution_of(result.limits);
  return {};
}

}  // namespace tonus::energy::adult

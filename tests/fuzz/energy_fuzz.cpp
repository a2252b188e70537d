// SPDX-License-Identifier: BSL-1.0
// Any adult, plan and columns of days into the energy balance, the trends, the expenditure and the
// regions: finite answers or a refusal.
#include "input.hpp"

namespace {

double body_number(FuzzedDataProvider& bytes, double least, double most) {
  return bytes.ConsumeIntegralInRange(0, 9) == 0
             ? any_number(bytes)
             : bytes.ConsumeFloatingPointInRange<double>(least, most);
}

tonus_adult any_adult(FuzzedDataProvider& bytes) {
  tonus_adult who{};
  who.struct_size = sizeof who;
  who.sex = bytes.ConsumeIntegralInRange(0, 3);
  who.baseline = bytes.ConsumeIntegralInRange(-1, 3);
  who.age_y = body_number(bytes, 17, 100);
  who.height_cm = body_number(bytes, 140, 210);
  who.weight_kg = body_number(bytes, 35, 250);
  who.pal = body_number(bytes, 1, 2.5);
  who.fat_mass_kg = bytes.ConsumeBool() ? NAN : body_number(bytes, 1, 100);
  who.intake_kcal_per_day = bytes.ConsumeBool() ? NAN : body_number(bytes, 500, 6000);
  who.carbohydrate = bytes.ConsumeBool() ? NAN : body_number(bytes, 0, 1);
  return who;
}

/// A plan with the columns that it points to.
struct any_plan {
  std::vector<double> intake, sodium, carbohydrate, activity;
  tonus_adult_plan value{};

  any_plan(FuzzedDataProvider& bytes, std::size_t most) {
    value.struct_size = sizeof value;
    value.steps_per_day = bytes.ConsumeIntegralInRange(-1, 5);
    const auto fill = [&](std::vector<double>& list, const double*& to, std::size_t& count,
                          double least, double highest) {
      list.resize(bytes.ConsumeIntegralInRange<std::size_t>(0, most));
      for (double& one : list) one = body_number(bytes, least, highest);
      to = list.data();
      count = list.size();
    };
    fill(intake, value.intake_change_kcal_per_day, value.intake_change_count, -2000, 2000);
    fill(sodium, value.sodium_change_mg_per_day, value.sodium_change_count, -3000, 3000);
    fill(carbohydrate, value.carbohydrate, value.carbohydrate_count, 0, 1);
    fill(activity, value.activity_change_pct, value.activity_change_count, -50, 100);
  }
};

void simulate(FuzzedDataProvider& bytes) {
  const tonus_adult who = any_adult(bytes);
  const any_plan plan(bytes, 6);
  std::int32_t days[3] = {bytes.ConsumeIntegralInRange(-1, 6), bytes.ConsumeIntegralInRange(0, 400),
                          bytes.ConsumeIntegralInRange(0, 4000)};
  tonus_adult_state states[3] = {};
  for (auto& state : states) state.struct_size = sizeof state;
  room<tonus_adult_summary> summary(bytes);
  checked_error error;
  const auto status =
      tonus_adult_simulate(&who, &plan.value, days, bytes.ConsumeIntegralInRange<std::size_t>(0, 3),
                           states, &summary, &error);
  error(status);
  if (status >= 0) check(std::isfinite(states[0].weight_kg) && states[0].weight_kg > 0);
}

void ask_goal(FuzzedDataProvider& bytes) {
  const tonus_adult who = any_adult(bytes);
  const any_plan plan(bytes, 1);
  checked_error error;
  double days = 0;
  const auto reached =
      tonus_adult_days_to_goal(&who, &plan.value, body_number(bytes, 40, 200), &days, &error);
  error(reached);
  if (reached >= 0) check(std::isfinite(days) && days >= 0);
  tonus_adult_state rest{};
  rest.struct_size = sizeof rest;
  error(tonus_adult_steady_state(&who, &plan.value, &rest, &error));
  tonus_adult_goal goal{};
  goal.struct_size = sizeof goal;
  goal.goal_weight_kg = bytes.ConsumeBool() ? NAN : body_number(bytes, 40, 200);
  goal.goal_body_fat_pct = bytes.ConsumeBool() ? NAN : body_number(bytes, 3, 60);
  goal.goal_days = std::floor(body_number(bytes, 1, 700));
  goal.activity_change_pct = body_number(bytes, -50, 100);
  goal.carbohydrate = bytes.ConsumeBool() ? NAN : body_number(bytes, 0, 1);
  room<tonus_adult_goal_intake> result(bytes);
  const auto status = tonus_adult_intake_for_goal(&who, &goal, &result, &error);
  error(status);
  if (status >= 0) check(std::isfinite(result.value.goal_kcal_per_day));
}

void simulate_many(FuzzedDataProvider& bytes) {
  constexpr std::size_t rows = 9;
  std::vector<std::int32_t> sex, states(rows, 99), day(rows, 99);
  std::vector<double> age, height, weight, pal, change, out(rows * 8, -7);
  for (std::size_t i = 0; i < rows; ++i) {
    const tonus_adult who = any_adult(bytes);
    sex.push_back(who.sex);
    age.push_back(who.age_y);
    height.push_back(who.height_cm);
    weight.push_back(who.weight_kg);
    pal.push_back(who.pal);
    change.push_back(body_number(bytes, -1500, 1500));
  }
  tonus_adult_people people{};
  people.struct_size = sizeof people;
  people.rows = rows;
  people.sex = sex.data();
  people.age_y = age.data();
  people.height_cm = height.data();
  people.weight_kg = weight.data();
  people.pal = pal.data();
  tonus_adult_cohort plan{};
  plan.struct_size = sizeof plan;
  plan.days = bytes.ConsumeIntegralInRange(0, 40);
  plan.every = bytes.ConsumeIntegralInRange(0, 8);
  plan.steps_per_day = bytes.ConsumeIntegralInRange(-1, 3);
  plan.days_per_step = bytes.ConsumeIntegralInRange(-1, 8);
  if (plan.every != 0 && plan.days / plan.every > 7) plan.every = 0;
  plan.intake_change_kcal_per_day = change.data();
  plan.intake_change_row_stride = 1;
  tonus_adult_columns into{};
  into.struct_size = sizeof into;
  into.weight_kg = out.data();
  into.row_status = states.data();
  into.row_day = day.data();
  const auto first = bytes.ConsumeIntegralInRange<std::size_t>(0, rows);
  const auto count = bytes.ConsumeIntegralInRange<std::size_t>(0, rows);
  std::size_t failed = 0;
  checked_error error;
  const auto status =
      tonus_adult_simulate_many(&people, &plan, &into, first, count, &failed, &error);
  error(status);
  for (std::size_t i = 0; i < rows; ++i)
    if (status < 0 || i < first || i >= first + count) check(states[i] == 99);
}

/// Columns of a log: days that mostly rise, weights and intakes with gaps.
struct log_columns {
  std::vector<double> day, weight, intake;
  explicit log_columns(FuzzedDataProvider& bytes) {
    const auto rows = bytes.ConsumeIntegralInRange<std::size_t>(0, 60);
    double today = 0;
    for (std::size_t i = 0; i < rows; ++i) {
      today += bytes.ConsumeIntegralInRange(0, 40) == 0 ? any_number(bytes) : 1;
      day.push_back(today);
      weight.push_back(bytes.ConsumeIntegralInRange(0, 5) == 0 ? NAN : body_number(bytes, 70, 90));
      intake.push_back(bytes.ConsumeIntegralInRange(0, 5) == 0 ? NAN
                                                               : body_number(bytes, 1500, 3500));
    }
  }
};

void follow(FuzzedDataProvider& bytes) {
  const log_columns log(bytes);
  const std::size_t rows = log.day.size();
  std::vector<double> a(rows), b(rows), c(rows), d(rows), e(rows);
  std::vector<std::int32_t> use(rows);
  checked_error error;
  error(
      tonus_trend_exponential(log.day.data(), log.weight.data(), rows, nullptr, a.data(), &error));
  error(tonus_trend_kalman(log.day.data(), log.weight.data(), rows, nullptr,
                           bytes.ConsumeIntegralInRange(0, 2), a.data(), b.data(), c.data(),
                           d.data(), use.data(), &error));
  room<tonus_trend> trend(bytes);
  error(tonus_trend_slope(log.day.data(), log.weight.data(), rows, body_number(bytes, 1, 60),
                          nullptr, &trend, &error));
  tonus_expenditure_person who{};
  who.struct_size = sizeof who;
  who.sex = bytes.ConsumeIntegralInRange(0, 3);
  who.age_y = body_number(bytes, 17, 90);
  who.height_cm = body_number(bytes, 150, 200);
  who.pal = body_number(bytes, 1.2, 2.2);
  who.fat_mass_kg = bytes.ConsumeBool() ? NAN : body_number(bytes, 5, 50);
  room<tonus_expenditure_window> window(bytes);
  room<tonus_expenditure> result(bytes);
  error(tonus_expenditure_quality(log.day.data(), log.weight.data(), log.intake.data(), rows,
                                  nullptr, &window, &error));
  error(tonus_expenditure_balance(log.day.data(), log.weight.data(), log.intake.data(), rows,
                                  body_number(bytes, 1, 60), body_number(bytes, 0, 10), nullptr,
                                  &result, &error));
  const auto followed =
      tonus_expenditure_follow(&who, log.day.data(), log.weight.data(), log.intake.data(), rows,
                               nullptr, nullptr, &result, &error);
  error(followed);
  error(tonus_expenditure_track(&who, log.day.data(), log.weight.data(), log.intake.data(), rows,
                                nullptr, a.data(), b.data(), c.data(), d.data(), e.data(),
                                use.data(), &error));
}

void regions(FuzzedDataProvider& bytes) {
  checked_error error;
  double k = 0, k_sd = 0, number = 0;
  (void)tonus_region_prior(bytes.ConsumeIntegralInRange(0, 8), bytes.ConsumeIntegralInRange(0, 3),
                           bytes.ConsumeIntegralInRange(0, 3), &k, &k_sd);
  room<tonus_region_change> change(bytes);
  error(tonus_region_project(k, k_sd, body_number(bytes, 1, 60), body_number(bytes, 1, 60), &change,
                             &error));
  const auto fat = numbers(bytes, 5);
  const auto site = numbers(bytes, 5);
  double then[5] = {};
  error(tonus_region_distribute(fat.data(), site.data(),
                                bytes.ConsumeIntegralInRange<std::size_t>(0, 5), any_number(bytes),
                                any_number(bytes), then, &error));
  room<tonus_region_calibration> calibration(bytes);
  error(tonus_region_calibrate(fat.data(), site.data(),
                               bytes.ConsumeIntegralInRange<std::size_t>(0, 5), k, k_sd,
                               any_number(bytes), &calibration, &error));
  error(tonus_region_fat_loss_for(any_number(bytes), k, &number, &error));
  error(tonus_region_detectable_change(any_number(bytes), &number, &error));
  error(tonus_region_contested_local_bonus(any_number(bytes), any_number(bytes), any_number(bytes),
                                           &number, &error));
  std::int32_t region = 0, evidence = 0;
  (void)tonus_region_of_site(any_text(bytes).c_str(), &region, &evidence);
}

void activities(FuzzedDataProvider& bytes) {
  checked_error error;
  tonus_cardio_session session{};
  session.struct_size = sizeof session;
  session.sex = bytes.ConsumeIntegralInRange(-1, 3);
  session.running = bytes.ConsumeIntegralInRange(-1, 2);
  for (double* one : {&session.weight_kg, &session.duration_min, &session.rounds, &session.work_s,
                      &session.rest_s, &session.work_met, &session.rest_met, &session.met,
                      &session.speed_m_per_min, &session.grade, &session.heart_rate_bpm,
                      &session.age_y, &session.hr_rest_bpm, &session.hr_max_bpm})
    *one = any_number(bytes);
  room<tonus_cardio_energy> energy(bytes);
  const auto status = tonus_cardio_session_energy(&session, &energy, &error);
  error(status);
  if (status >= 0) check(std::isfinite(energy.value.net_kcal));
  room<tonus_met> met(bytes);
  error(tonus_met_find(bytes.ConsumeBool() ? 2024 : 2011,
                       bytes.ConsumeBool() ? "12150" : any_text(bytes).c_str(), &met, &error));
  const char* codes[4] = {};
  std::size_t found = 0;
  error(tonus_met_search(2024, any_text(bytes).c_str(), codes, 4, &found, &error));
  std::int32_t confidence = 0;
  check(tonus_exercise_resolve(any_text(bytes).c_str(), &confidence) != nullptr);
  const auto load = numbers(bytes, 6);
  std::int64_t times[6] = {};
  for (auto& time : times) time = bytes.ConsumeIntegral<std::int64_t>() / 1'000'000;
  text_of([&](char* buffer, std::size_t* size, tonus_error* e) {
    return tonus_load_json(times, load.data(), 6, 0, 0, buffer, size, e);
  });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  FuzzedDataProvider bytes(data, size);
  switch (bytes.ConsumeIntegralInRange(0, 5)) {
    case 0:
      simulate(bytes);
      break;
    case 1:
      ask_goal(bytes);
      break;
    case 2:
      simulate_many(bytes);
      break;
    case 3:
      follow(bytes);
      break;
    case 4:
      regions(bytes);
      break;
    default:
      activities(bytes);
  }
  return 0;
}

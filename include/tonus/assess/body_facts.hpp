// SPDX-License-Identifier: BSL-1.0
/// @file
/// What rules want to know from a body log, each with the days it covers.
#pragma once

#include <tonus/body/log.hpp>
#include <tonus/energy/adult/person.hpp>
#include <tonus/energy/tracking/quality.hpp>
#include <tonus/facts.hpp>
#include <tonus/training/log_facts.hpp>
#include <vector>

namespace tonus {

/// Expenditure of a person from a log of weight and intake, by the model-based filter.
///
/// Sex, age, height and activity level come from the facts, body fat too where it is known.
/// @param source a log with weights and intakes @param known what is known of the person
/// @return the expenditure; `missing_input` naming the fact that is not known, `wrong_count` naming
///   the gate that the log does not pass (energy/tracking/quality.hpp), `outside_domain` for minors
[[nodiscard]] outcome<energy::tracking::expenditure_estimate> expenditure_of(
    const body::log& source, const facts& known);

/// The person that the energy-balance model asks for.
/// @param known what is known @param weight of the body; the fact is not asked for
/// @param why receives `missing_input` naming the fact that is not known
/// @return the person, or nothing
[[nodiscard]] std::optional<energy::adult::person::input> model_person(const facts& known,
                                                                       mass weight, problem& why);

/// Facts of a body log. One that the log is too short for is left out, never guessed.
///
/// The trend is the Kalman smoother's where a level is asked for, and the least-squares slope of
/// the raw weights where a slope is (body/trend.hpp); windows end with the last weighing.
/// - `weight`: level on the last day;
/// - `weight_trend`, `weight_trend_se`, `trend_window`: slope of the last 28 days with its standard
///   error, and the weeks from the first to the last weighing in it; at least six weighings;
/// - `day_change`: the last weighing against that of the day before;
/// - `trend_change_7d`, `weight_change_4wk`, `loss_rate_absolute`: level on the last day against
///   that 7 or 28 days before, where the log goes back so far;
/// - `weight_loss`: level on the last day against that on the first; `weighins`: weighings a week
///   over the last 28 days or what there is of them, at least seven;
/// - `body_fat`, `fat_mass`, `waist`, `hip`, `neck`: the latest of the last 28 days;
/// - `intake`: mean of the logged days, where they pass the gates; `tee`: `expenditure_of`;
/// - `lnrmssd_7d`, `hrv_valid_days`, `lnrmssd_baseline`, `lnrmssd_baseline_sd`, `hr_rest_3d`,
///   `hr_rest_baseline`, `hr_rest_elevated_days`, `sleep`: training::readiness_facts of the
///   mornings; a night that adds up to more than 24 h is left out;
/// - `site_change`, `mdc`: the subscapular fold, last against first, and what measuring can tell;
/// - `calibration_pairs`, `fat_mass_span`, `k_post`, `k_se`: that fold over the fat mass of the
/// same
///   day, with the prior of sex and menopause; three pairs and a change of the fat mass.
/// @param source a log @param known what is known of the person
/// @return the facts it is long enough for
///
/// @snippet body_log.cpp facts
[[nodiscard]] std::vector<training::log_fact> body_log_facts(const body::log& source,
                                                             const facts& known = {});

}  // namespace tonus

// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything that the library can say of a person and a training log in one call.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tonus/assess/body_facts.hpp>
#include <tonus/facts.hpp>
#include <tonus/finding.hpp>
#include <tonus/training/accounting.hpp>
#include <tonus/training/log.hpp>
#include <tonus/training/log_facts.hpp>
#include <vector>

namespace tonus {

/// A value of body or energy: the best way to know it, and the others.
struct assessed_value {
  std::string_view name;         ///< the fact, or the equation's id without its domain
  std::string_view unit;         ///< run-time code; empty for a class
  std::string_view choices;      ///< names of a class joined by `|`, or empty
  std::vector<fact_value> ways;  ///< never empty; the best first, each with its error and its id
};

/// A fact that was not given, and what it would help.
struct missing_fact {
  std::string_view name;  ///< the fact
  int rules = 0;          ///< rules that need it, or a fact derived from it
  int unlocks = 0;        ///< rules that could be evaluated if it alone were given
};

/// What a training log tells.
struct training_assessment {
  training::log_report report;                         ///< rows, sets, tonnage, what was refused
  std::vector<training::weekly_muscle_volume> volume;  ///< sets of each muscle in each ISO week
  std::vector<training::log_fact> told;                ///< what rules read from the log
};

/// What a body log tells.
struct body_log_assessment {
  std::int64_t values = 0;                   ///< weights, girths, intakes and so on in the log
  std::vector<body::rejected_row> rejected;  ///< rows of files that could not be used
  std::vector<training::log_fact> told;      ///< what rules read from the log
  std::optional<energy::tracking::expenditure_estimate> expenditure;  ///< none: see `why_none`
  problem why_none;  ///< why there is no expenditure: a fact or a gate
};

/// A person and a log, assessed.
struct assessment {
  rule_set rules;                               ///< the rules that were run, and their changes
  std::vector<assessed_value> body;             ///< empty where a stop withholds numbers
  std::vector<assessed_value> energy;           ///< empty where a stop withholds numbers
  std::optional<training_assessment> training;  ///< none without a log
  std::optional<body_log_assessment> weights;   ///< none without a body log, or where a stop
                                                ///< withholds numbers
  std::vector<finding> findings;                ///< of every rule, in the order of the catalogue
  std::vector<missing_fact> missing;            ///< the fact that would help most first
  withholding withheld;                         ///< what stops withhold
};

/// Gives what a log tells to a set of facts; a fact that was given stays as it was given.
/// @param known receives the facts @param told from `training::log_facts` or `body_log_facts`
void add_log_facts(facts& known, std::span<const training::log_fact> told);

/// Assesses a person. The findings screen; they do not diagnose. Where a stop withholds something
/// it is not in the answer.
/// @param known what is known of the person @param log a training log, or null
/// @param weights a body log, or null @param rules the rules to run and their thresholds
/// @return body, energy, training and findings
[[nodiscard]] assessment assess(const facts& known, const training::log* log = nullptr,
                                const body::log* weights = nullptr, const rule_set& rules = {});

/// An assessment as JSON. @param of the assessment @return UTF-8 text
[[nodiscard]] std::string assessment_json(const assessment& of);

}  // namespace tonus

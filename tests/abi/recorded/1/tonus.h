/* SPDX-License-Identifier: BSL-1.0 */
/* tonus.h of interface 1 without its comments, as recorded: never changed. */
#ifndef TONUS_H
#define TONUS_H 
#include <stddef.h>
#include <stdint.h>
#if defined(_WIN32) && defined(TONUS_BUILDING)
#define TONUS_API __declspec(dllexport)
#elif defined(__GNUC__)
#define TONUS_API __attribute__((visibility("default")))
#else
#define TONUS_API 
#endif
#if defined(__cplusplus) && __cplusplus >= 201103L
#define TONUS_NOEXCEPT noexcept
#else
#define TONUS_NOEXCEPT 
#endif
#ifdef __cplusplus
extern "C" {
#endif
enum {
  TONUS_OK = 0,
  TONUS_NULL_ARGUMENT = -1,
  TONUS_NOT_FINITE = -2,
  TONUS_IMPOSSIBLE = -3,
  TONUS_OUTSIDE_DOMAIN = -4,
  TONUS_UNKNOWN_ID = -5,
  TONUS_WRONG_COUNT = -6,
  TONUS_UNKNOWN_NAME = -7,
  TONUS_WRONG_UNIT = -8,
  TONUS_MISSING_INPUT = -9,
  TONUS_BAD_HANDLE = -10,
  TONUS_OUT_OF_MEMORY = -11,
  TONUS_NOT_REACHABLE = -12,
  TONUS_WITHHELD = -13,
  TONUS_BAD_TEXT = -14,
  TONUS_INTERNAL_ERROR = -15,
  TONUS_OUTSIDE_STUDIED = 1,
  TONUS_EXTRAPOLATED = 2,
  TONUS_UNVERIFIED = 4,
  TONUS_SOME_ROWS_FAILED = 8,
  TONUS_DISAGREES = 16,
  TONUS_LOWER_BOUND = 32
};
enum {
  TONUS_NOT_EVALUATED = -1,
  TONUS_NONE = 0,
  TONUS_INFO = 1,
  TONUS_ADVISE = 2,
  TONUS_WARN = 3,
  TONUS_STOP_AND_REFER = 4
};
typedef struct tonus_estimate {
  uint32_t struct_size;
  int32_t status;
  double value;
  double standard_error;
  double low;
  double high;
} tonus_estimate;
typedef struct tonus_error {
  uint32_t struct_size;
  int32_t status;
  int32_t argument;
  int32_t reserved;
  double value;
  double minimum;
  double maximum;
  char message[160];
} tonus_error;
TONUS_API uint32_t tonus_abi_version(void) TONUS_NOEXCEPT;
TONUS_API const char *tonus_version(void) TONUS_NOEXCEPT;
TONUS_API const char *tonus_status_text(int32_t status) TONUS_NOEXCEPT;
TONUS_API const char *tonus_catalogue_json(void) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_evaluate(const char *id, const double *arguments, size_t argument_count,
                                 tonus_estimate *result, tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_evaluate_many(const char *id, const double *const *columns,
                                      size_t column_count, size_t rows, double *results,
                                      int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_evaluate_series(const char *id, const double *values, size_t count,
                                        const double *parameters, size_t parameter_count,
                                        tonus_estimate *result,
                                        tonus_error *error) TONUS_NOEXCEPT;
typedef struct tonus_facts tonus_facts;
TONUS_API tonus_facts *tonus_facts_new(void) TONUS_NOEXCEPT;
TONUS_API void tonus_facts_free(tonus_facts *facts) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_facts_set(tonus_facts *facts, const char *name, double value,
                                  const char *unit, tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_facts_choose(tonus_facts *facts, const char *name, const char *choice,
                                     tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_facts_get(const tonus_facts *facts, const char *name, const char *unit,
                                  tonus_estimate *result, tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_rule_evaluate(const char *rule_id, const tonus_facts *facts,
                                      int32_t *severity, tonus_error *error) TONUS_NOEXCEPT;
typedef struct tonus_log tonus_log;
typedef struct tonus_import_options {
  uint32_t struct_size;
  int32_t weight_unit;
  int32_t distance_unit;
  int32_t reserved;
  const char *columns;
} tonus_import_options;
typedef struct tonus_import_summary {
  uint32_t struct_size;
  int32_t weight_unit_assumed;
  int64_t rows;
  int64_t sets;
  int64_t rejected;
  int64_t other_rows;
} tonus_import_summary;
typedef struct tonus_set {
  uint32_t struct_size;
  int32_t type;
  int64_t time_s;
  double reps;
  double load_kg;
  double rpe;
  double rir;
  double distance_m;
  double duration_s;
  int32_t side;
  int32_t reserved;
  double assistance_kg;
  double heart_rate_bpm;
  double eccentric_s;
  double stretch_pause_s;
  double concentric_s;
  double top_pause_s;
} tonus_set;
typedef struct tonus_log_counts {
  uint32_t struct_size;
  int32_t weight_unit_assumed;
  int64_t rows;
  int64_t sets;
  int64_t working_sets;
  int64_t rejected;
  int64_t other_rows;
  int64_t reps;
  int64_t exercises;
  int64_t unresolved;
  int64_t first_day;
  int64_t last_day;
  double tonnage_kg;
} tonus_log_counts;
typedef struct tonus_counting {
  uint32_t struct_size;
  int32_t weeks;
  int32_t day_starts_at_h;
  int32_t unrated;
  int32_t dumbbells;
  int32_t reserved;
  int64_t from_day;
  int64_t until_day;
  double hard_rir_most;
  double body_weight_kg;
} tonus_counting;
typedef struct tonus_week {
  uint32_t struct_size;
  int32_t partial;
  int64_t first_day;
  int64_t last_day;
  int32_t sessions;
  int32_t working_sets;
  int32_t unrated_sets;
  int32_t unresolved_sets;
  int32_t unloaded_sets;
  int32_t reserved;
  int64_t reps;
  double hard_sets;
  double push_sets;
  double pull_sets;
  double tonnage_kg;
  double eccentric_s;
  double stretch_pause_s;
  double concentric_s;
  double top_pause_s;
} tonus_week;
typedef struct tonus_muscle_week {
  uint32_t struct_size;
  int32_t sessions;
  double direct_sets;
  double fractional_sets;
  double shortest_gap_h;
} tonus_muscle_week;
typedef struct tonus_weeks tonus_weeks;
TONUS_API tonus_log *tonus_log_new(void) TONUS_NOEXCEPT;
TONUS_API void tonus_log_free(tonus_log *log) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_log_import(tonus_log *log, const char *text, size_t size,
                                   const tonus_import_options *options,
                                   tonus_import_summary *summary,
                                   tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_log_add(tonus_log *log, const char *exercise, const tonus_set *set,
                                tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_log_facts(const tonus_log *log, tonus_facts *facts,
                                  tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_log_report(const tonus_log *log, tonus_log_counts *counts,
                                   tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_log_rejected(const tonus_log *log, size_t index, int64_t *line,
                                     char *buffer, size_t *size,
                                     tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_log_unresolved(const tonus_log *log, size_t index, int64_t *sets,
                                       char *buffer, size_t *size,
                                       tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_log_export(const tonus_log *log, char *buffer, size_t *size,
                                   tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_log_weeks(const tonus_log *log, const tonus_counting *rules,
                                  tonus_weeks **weeks, tonus_error *error) TONUS_NOEXCEPT;
TONUS_API void tonus_weeks_free(tonus_weeks *weeks) TONUS_NOEXCEPT;
TONUS_API size_t tonus_weeks_count(const tonus_weeks *weeks) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_weeks_get(const tonus_weeks *weeks, size_t index, tonus_week *week,
                                  tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_weeks_muscle(const tonus_weeks *weeks, size_t index, int32_t muscle,
                                     tonus_muscle_week *work, tonus_error *error) TONUS_NOEXCEPT;
TONUS_API const char *tonus_muscle_name(int32_t muscle) TONUS_NOEXCEPT;
TONUS_API const char *tonus_exercise_resolve(const char *app_name,
                                             int32_t *confidence) TONUS_NOEXCEPT;
typedef struct tonus_candidate {
  uint32_t struct_size;
  int32_t status;
  const char *id;
  const char *unit;
  const char *input;
  const char *apart;
  double value;
  double standard_error;
  double low;
  double high;
} tonus_candidate;
TONUS_API int32_t tonus_choose(const tonus_facts *facts, const char *family,
                               const char *const *input_names, const double *input_values,
                               size_t input_count, tonus_candidate *candidates, size_t capacity,
                               size_t *found, tonus_error *error) TONUS_NOEXCEPT;
typedef struct tonus_met {
  uint32_t struct_size;
  int32_t edition;
  int32_t estimated;
  int32_t reserved;
  double met;
  const char *code;
  const char *heading;
  const char *description;
} tonus_met;
TONUS_API int32_t tonus_met_find(int32_t edition, const char *code, tonus_met *result,
                                 tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_met_search(int32_t edition, const char *text, const char **codes,
                                   size_t capacity, size_t *found,
                                   tonus_error *error) TONUS_NOEXCEPT;
typedef struct tonus_cardio_session {
  uint32_t struct_size;
  int32_t sex;
  int32_t running;
  int32_t reserved;
  double weight_kg;
  double duration_min;
  double rounds;
  double work_s;
  double rest_s;
  double work_met;
  double rest_met;
  double met;
  double speed_m_per_min;
  double grade;
  double heart_rate_bpm;
  double age_y;
  double hr_rest_bpm;
  double hr_max_bpm;
} tonus_cardio_session;
typedef struct tonus_cardio_energy {
  uint32_t struct_size;
  int32_t source;
  double duration_min;
  double gross_kcal;
  double net_kcal;
  double epoc_low_kcal;
  double epoc_high_kcal;
  double met;
  double moderate_min;
  double vigorous_min;
  double interval_work_min;
  double reserve;
} tonus_cardio_energy;
TONUS_API int32_t tonus_cardio_session_energy(const tonus_cardio_session *session,
                                              tonus_cardio_energy *energy,
                                              tonus_error *error) TONUS_NOEXCEPT;
typedef struct tonus_next_options {
  uint32_t struct_size;
  int32_t scheme;
  int32_t sets;
  int32_t reps_min;
  int32_t reps_max;
  int32_t plates;
  int32_t no_deload;
  int32_t reserved;
  double rpe;
  double tm_share;
  int64_t start_day;
  const char *plan;
} tonus_next_options;
TONUS_API int32_t tonus_next_json(const tonus_log *log, const tonus_facts *facts,
                                  const tonus_next_options *options, char *buffer, size_t *size,
                                  tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_records_json(const tonus_log *log, const tonus_counting *rules,
                                     char *buffer, size_t *size,
                                     tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_log_load_json(const tonus_log *log, int32_t measure, int64_t first_day,
                                      int64_t last_day, char *buffer, size_t *size,
                                      tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_load_json(const int64_t *time_s, const double *load_au, size_t rows,
                                  int64_t first_day, int64_t last_day, char *buffer, size_t *size,
                                  tonus_error *error) TONUS_NOEXCEPT;
typedef struct tonus_rule_set tonus_rule_set;
TONUS_API uint32_t tonus_rules_revision(void) TONUS_NOEXCEPT;
TONUS_API tonus_rule_set *tonus_rule_set_new(void) TONUS_NOEXCEPT;
TONUS_API void tonus_rule_set_free(tonus_rule_set *rules) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_rule_set_disable(tonus_rule_set *rules, const char *which,
                                         tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_rule_set_enable(tonus_rule_set *rules, const char *which,
                                        tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_rule_set_change(tonus_rule_set *rules, const char *rule_id,
                                        const char *threshold, double value, const char *unit,
                                        const char *note, tonus_error *error) TONUS_NOEXCEPT;
enum {
  TONUS_ENGLISH = 1,
  TONUS_GERMAN = 2
};
TONUS_API int32_t tonus_rule_message(const char *rule_id, const tonus_facts *facts,
                                     int32_t language, char *buffer, size_t *size,
                                     tonus_error *error) TONUS_NOEXCEPT;
typedef struct tonus_claim {
  uint32_t struct_size;
  int32_t severity;
  const char *claim_id;
  const char *rule_id;
  const char *wording;
  const char *nearest[3];
} tonus_claim;
TONUS_API int32_t tonus_claim_check(const char *text, const tonus_facts *facts, int32_t language,
                                    tonus_claim *answer, char *message, size_t *size,
                                    tonus_error *error) TONUS_NOEXCEPT;
typedef struct tonus_adult {
  uint32_t struct_size;
  int32_t sex;
  int32_t baseline;
  int32_t reserved;
  double age_y;
  double height_cm;
  double weight_kg;
  double pal;
  double fat_mass_kg;
  double intake_kcal_per_day;
  double carbohydrate;
} tonus_adult;
typedef struct tonus_adult_plan {
  uint32_t struct_size;
  int32_t steps_per_day;
  const double *intake_change_kcal_per_day;
  size_t intake_change_count;
  const double *sodium_change_mg_per_day;
  size_t sodium_change_count;
  const double *carbohydrate;
  size_t carbohydrate_count;
  const double *activity_change_pct;
  size_t activity_change_count;
} tonus_adult_plan;
typedef struct tonus_adult_state {
  uint32_t struct_size;
  int32_t day;
  double weight_kg;
  double fat_mass_kg;
  double lean_kg;
  double glycogen_kg;
  double ecf_kg;
  double adaptive_kcal_per_day;
  double intake_kcal_per_day;
  double expenditure_kcal_per_day;
} tonus_adult_state;
typedef struct tonus_adult_summary {
  uint32_t struct_size;
  uint32_t limits;
  int32_t since[5];
  int32_t reserved;
  double eaten_kcal;
  double spent_kcal;
  double stored_kcal;
  double imbalance_kcal;
} tonus_adult_summary;
typedef struct tonus_adult_goal {
  uint32_t struct_size;
  int32_t reserved;
  double goal_weight_kg;
  double goal_body_fat_pct;
  double goal_days;
  double activity_change_pct;
  double carbohydrate;
} tonus_adult_goal;
typedef struct tonus_adult_goal_intake {
  uint32_t struct_size;
  int32_t reserved;
  double baseline_kcal_per_day;
  double goal_kcal_per_day;
  double maintain_kcal_per_day;
  double end_weight_kg;
  double end_fat_mass_kg;
} tonus_adult_goal_intake;
TONUS_API int32_t tonus_adult_simulate(const tonus_adult *who, const tonus_adult_plan *plan,
                                       const int32_t *days, size_t count,
                                       tonus_adult_state *states, tonus_adult_summary *summary,
                                       tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_adult_intake_for_goal(const tonus_adult *who, const tonus_adult_goal *goal,
                                              tonus_adult_goal_intake *result,
                                              tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_adult_days_to_goal(const tonus_adult *who, const tonus_adult_plan *plan,
                                           double goal_weight_kg, double *days,
                                           tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_adult_steady_state(const tonus_adult *who, const tonus_adult_plan *plan,
                                           tonus_adult_state *rest,
                                           tonus_error *error) TONUS_NOEXCEPT;
typedef struct tonus_adult_people {
  uint32_t struct_size;
  int32_t baseline;
  size_t rows;
  const int32_t *sex;
  const double *age_y;
  const double *height_cm;
  const double *weight_kg;
  const double *pal;
  const double *fat_mass_kg;
  const double *intake_kcal_per_day;
  const double *carbohydrate;
} tonus_adult_people;
typedef struct tonus_adult_cohort {
  uint32_t struct_size;
  int32_t days;
  int32_t every;
  int32_t steps_per_day;
  int32_t days_per_step;
  int32_t reserved;
  const double *intake_change_kcal_per_day;
  size_t intake_change_row_stride;
  size_t intake_change_day_stride;
  const double *sodium_change_mg_per_day;
  size_t sodium_change_row_stride;
  size_t sodium_change_day_stride;
  const double *carbohydrate;
  size_t carbohydrate_row_stride;
  size_t carbohydrate_day_stride;
  const double *activity_change_pct;
  size_t activity_change_row_stride;
  size_t activity_change_day_stride;
} tonus_adult_cohort;
typedef struct tonus_adult_columns {
  uint32_t struct_size;
  int32_t reserved;
  double *weight_kg;
  double *fat_mass_kg;
  double *lean_kg;
  double *glycogen_kg;
  double *ecf_kg;
  double *adaptive_kcal_per_day;
  int32_t *row_status;
  int32_t *row_day;
} tonus_adult_columns;
typedef struct tonus_adult_goals {
  uint32_t struct_size;
  int32_t reserved;
  const double *goal_weight_kg;
  const double *goal_body_fat_pct;
  const double *goal_days;
  const double *activity_change_pct;
  const double *carbohydrate;
  double *baseline_kcal_per_day;
  double *goal_kcal_per_day;
  double *maintain_kcal_per_day;
  int32_t *row_status;
} tonus_adult_goals;
TONUS_API int32_t tonus_adult_simulate_many(const tonus_adult_people *people,
                                            const tonus_adult_cohort *plan,
                                            const tonus_adult_columns *into, size_t first,
                                            size_t count, size_t *failed,
                                            tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_adult_steady_state_many(const tonus_adult_people *people,
                                                const tonus_adult_cohort *plan,
                                                const tonus_adult_columns *into, size_t first,
                                                size_t count, size_t *failed,
                                                tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_adult_intake_for_goal_many(const tonus_adult_people *people,
                                                   const tonus_adult_goals *goals, size_t first,
                                                   size_t count, size_t *failed,
                                                   tonus_error *error) TONUS_NOEXCEPT;
typedef struct tonus_body_log tonus_body_log;
typedef struct tonus_body_import_options {
  uint32_t struct_size;
  int32_t weight_unit;
  int32_t date_order;
  int32_t reserved;
} tonus_body_import_options;
typedef struct tonus_body_import_summary {
  uint32_t struct_size;
  int32_t weight_unit_assumed;
  int64_t rows;
  int64_t used;
  int64_t empty;
  int64_t rejected;
  int64_t values;
} tonus_body_import_summary;
TONUS_API tonus_body_log *tonus_body_log_new(void) TONUS_NOEXCEPT;
TONUS_API void tonus_body_log_free(tonus_body_log *log) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_log_import(tonus_body_log *log, const char *text, size_t size,
                                        const tonus_body_import_options *options,
                                        tonus_body_import_summary *summary,
                                        tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_log_add(tonus_body_log *log, const char *measure, int64_t time_s,
                                     double value, tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_log_rejected(const tonus_body_log *log, size_t index, int64_t *line,
                                          tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_log_columns(const tonus_body_log *log, double *day, double *weight_kg,
                                         double *intake_kcal, size_t *rows, int64_t *first_day_s,
                                         tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_log_facts(const tonus_body_log *log, tonus_facts *facts,
                                       tonus_error *error) TONUS_NOEXCEPT;
typedef struct tonus_trend_settings {
  uint32_t struct_size;
  int32_t outliers_in_a_row;
  double smoothing;
  double weighing_noise;
  double level_noise_kg;
  double slope_noise_kg;
  double outlier;
} tonus_trend_settings;
enum {
  TONUS_TREND_TOO_SHORT = 1,
  TONUS_TREND_LOSING = 2,
  TONUS_TREND_PLATEAU = 3,
  TONUS_TREND_UNCLEAR = 4,
  TONUS_TREND_RISING = 5
};
typedef struct tonus_trend {
  uint32_t struct_size;
  int32_t verdict;
  int32_t weighings;
  int32_t outliers;
  double days;
  double mean_kg;
  double end_kg;
  double scatter_kg;
  double slope_kg_per_day;
  double slope_error_kg_per_day;
  double percent_per_week;
  double percent_error_per_week;
} tonus_trend;
TONUS_API int32_t tonus_trend_defaults(tonus_trend_settings *settings) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_trend_exponential(const double *day, const double *weight_kg, size_t rows,
                                          const tonus_trend_settings *settings, double *trend_kg,
                                          tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_trend_kalman(const double *day, const double *weight_kg, size_t rows,
                                     const tonus_trend_settings *settings, int32_t smooth,
                                     double *level_kg, double *level_error_kg,
                                     double *slope_kg_per_day, double *slope_error_kg_per_day,
                                     int32_t *use, tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_trend_slope(const double *day, const double *weight_kg, size_t rows,
                                    double window_days, const tonus_trend_settings *settings,
                                    tonus_trend *result, tonus_error *error) TONUS_NOEXCEPT;
typedef struct tonus_expenditure_gates {
  uint32_t struct_size;
  int32_t least_days;
  int32_t most_days;
  int32_t least_intake_days;
  int32_t least_weighings;
  int32_t most_gap_days;
  double least_intake_share;
} tonus_expenditure_gates;
enum {
  TONUS_FEW_DAYS = 1,
  TONUS_FEW_INTAKE_DAYS = 2,
  TONUS_LOW_COVERAGE = 4,
  TONUS_FEW_WEIGHINGS = 8,
  TONUS_LONG_GAP = 16
};
typedef struct tonus_expenditure_window {
  uint32_t struct_size;
  uint32_t reasons;
  int32_t days;
  int32_t intake_days;
  int32_t weighings;
  int32_t longest_gap;
} tonus_expenditure_window;
typedef struct tonus_expenditure {
  uint32_t struct_size;
  int32_t outliers;
  double kcal_per_day;
  double standard_error;
  double low;
  double high;
  double intake;
  double kg_per_week;
} tonus_expenditure;
typedef struct tonus_expenditure_settings {
  uint32_t struct_size;
  int32_t outliers_in_a_row;
  double weighing_noise;
  double intake_noise;
  double expenditure_doubt;
  double expenditure_wander;
  double fat_doubt;
  double fluid_noise_kg;
  double outlier;
} tonus_expenditure_settings;
typedef struct tonus_expenditure_person {
  uint32_t struct_size;
  int32_t sex;
  double age_y;
  double height_cm;
  double pal;
  double fat_mass_kg;
} tonus_expenditure_person;
TONUS_API int32_t tonus_expenditure_default_gates(tonus_expenditure_gates *gates) TONUS_NOEXCEPT;
TONUS_API int32_t
tonus_expenditure_default_settings(tonus_expenditure_settings *settings) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_expenditure_quality(const double *day, const double *weight_kg,
                                            const double *intake_kcal, size_t rows,
                                            const tonus_expenditure_gates *gates,
                                            tonus_expenditure_window *window,
                                            tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_expenditure_balance(const double *day, const double *weight_kg,
                                            const double *intake_kcal, size_t rows, double fat_kg,
                                            double fat_error_kg,
                                            const tonus_expenditure_gates *gates,
                                            tonus_expenditure *result,
                                            tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_expenditure_follow(const tonus_expenditure_person *person,
                                           const double *day, const double *weight_kg,
                                           const double *intake_kcal, size_t rows,
                                           const tonus_expenditure_gates *gates,
                                           const tonus_expenditure_settings *settings,
                                           tonus_expenditure *result,
                                           tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_expenditure_track(const tonus_expenditure_person *person,
                                          const double *day, const double *weight_kg,
                                          const double *intake_kcal, size_t rows,
                                          const tonus_expenditure_settings *settings,
                                          double *tracked_kg, double *fat_kg, double *water_kg,
                                          double *expenditure, double *expenditure_error,
                                          int32_t *use, tonus_error *error) TONUS_NOEXCEPT;
typedef struct tonus_region_change {
  uint32_t struct_size;
  int32_t status;
  double change_percent;
  double low_percent;
  double high_percent;
} tonus_region_change;
typedef struct tonus_region_calibration {
  uint32_t struct_size;
  int32_t reserved;
  double own_k;
  double own_error;
  double k;
  double k_sd;
  double own_weight;
  double span_percent;
} tonus_region_calibration;
TONUS_API int32_t tonus_region_of_site(const char *site, int32_t *region,
                                       int32_t *evidence) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_region_prior(int32_t region, int32_t sex, int32_t menopause, double *k,
                                     double *k_sd) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_region_project(double k, double k_sd, double fat_before_kg,
                                       double fat_after_kg, tonus_region_change *result,
                                       tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_region_distribute(const double *region_kg, const double *k, size_t count,
                                          double fat_before_kg, double fat_after_kg,
                                          double *then_kg, tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_region_calibrate(const double *fat_kg, const double *site_mm, size_t count,
                                         double k, double k_sd, double measuring_error,
                                         tonus_region_calibration *result,
                                         tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_region_fat_loss_for(double left, double k, double *percent,
                                            tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_region_detectable_change(double measuring_error, double *percent,
                                                 tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_region_contested_local_bonus(double kg_per_week, double weeks,
                                                     double minutes_per_week, double *kg,
                                                     tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_assess_json(const tonus_facts *facts, const tonus_log *log, char *buffer,
                                    size_t *size, tonus_error *error) TONUS_NOEXCEPT;
typedef struct tonus_assessment tonus_assessment;
typedef struct tonus_finding {
  uint32_t struct_size;
  int32_t severity;
  int32_t withheld;
  int32_t changed;
  int32_t grade;
  int32_t status;
  double value;
  double threshold;
  const char *rule_id;
  const char *title;
  const char *input;
} tonus_finding;
TONUS_API int32_t tonus_assessment_new(const tonus_facts *facts, const tonus_log *log,
                                       const tonus_rule_set *rules, tonus_assessment **assessment,
                                       tonus_error *error) TONUS_NOEXCEPT;
TONUS_API void tonus_assessment_free(tonus_assessment *assessment) TONUS_NOEXCEPT;
TONUS_API size_t tonus_assessment_findings(const tonus_assessment *assessment) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_assessment_finding(const tonus_assessment *assessment, size_t index,
                                           tonus_finding *finding,
                                           tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_assessment_json(const tonus_assessment *assessment, char *buffer,
                                        size_t *size, tonus_error *error) TONUS_NOEXCEPT;
typedef struct tonus_plan tonus_plan;
typedef struct tonus_plan_options {
  uint32_t struct_size;
  int32_t weeks;
  int64_t start_s;
  int32_t strength_days;
  int32_t meals;
  int32_t vigorous;
  int32_t reserved;
  const char *equipment;
} tonus_plan_options;
TONUS_API int32_t tonus_plan_new(const tonus_facts *facts, const tonus_log *log,
                                 const tonus_plan_options *options, const tonus_plan *before,
                                 tonus_plan **plan, tonus_error *error) TONUS_NOEXCEPT;
TONUS_API void tonus_plan_free(tonus_plan *plan) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_plan_json(const tonus_plan *plan, char *buffer, size_t *size,
                                  tonus_error *error) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_absi_krakauer_2012(double weight_kg, double height_cm, double waist_cm, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_absi_krakauer_2012_many(const double *weight_kg, const double *height_cm, const double *waist_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_appendicular_muscle_wen_2011(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_appendicular_muscle_wen_2011_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_bmi_quetelet(double weight_kg, double height_cm, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_bmi_quetelet_many(const double *weight_kg, const double *height_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_bmi_class_who_adult(double bmi_kg_per_m2, int32_t *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_bmi_class_who_adult_many(const double *bmi_kg_per_m2, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_bmi_class_who_asian_2004(double bmi_kg_per_m2, int32_t *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_bmi_class_who_asian_2004_many(const double *bmi_kg_per_m2, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_bri_thomas_2013(double waist_cm, double height_cm, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_bri_thomas_2013_many(const double *waist_cm, const double *height_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_density_durnin_womersley_1974(double biceps_mm, double triceps_mm, double subscapular_mm, double suprailiac_mm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_density_durnin_womersley_1974_many(const double *biceps_mm, const double *triceps_mm, const double *subscapular_mm, const double *suprailiac_mm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_density_durnin_womersley_1974_all_ages(double biceps_mm, double triceps_mm, double subscapular_mm, double suprailiac_mm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_density_durnin_womersley_1974_all_ages_many(const double *biceps_mm, const double *triceps_mm, const double *subscapular_mm, const double *suprailiac_mm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_density_jackson_pollock_3(double chest_mm, double abdomen_mm, double triceps_mm, double suprailiac_mm, double thigh_mm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_density_jackson_pollock_3_many(const double *chest_mm, const double *abdomen_mm, const double *triceps_mm, const double *suprailiac_mm, const double *thigh_mm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_density_jackson_pollock_7(double chest_mm, double axilla_mm, double triceps_mm, double subscapular_mm, double abdomen_mm, double suprailiac_mm, double thigh_mm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_density_jackson_pollock_7_many(const double *chest_mm, const double *axilla_mm, const double *triceps_mm, const double *subscapular_mm, const double *abdomen_mm, const double *suprailiac_mm, const double *thigh_mm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_density_navy_1984(double waist_cm, double neck_cm, double hip_cm, double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_density_navy_1984_many(const double *waist_cm, const double *neck_cm, const double *hip_cm, const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_class_ace(double body_fat_pct, int32_t sex, int32_t *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_class_ace_many(const double *body_fat_pct, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_bai_2011(double hip_cm, double height_cm, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_bai_2011_many(const double *hip_cm, const double *height_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_brozek_1963(double density_g_per_cm3, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_brozek_1963_many(const double *density_g_per_cm3, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_cun_bae_2012(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_cun_bae_2012_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_deurenberg_1991(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_deurenberg_1991_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_durnin_womersley_1974(double biceps_mm, double triceps_mm, double subscapular_mm, double suprailiac_mm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_durnin_womersley_1974_many(const double *biceps_mm, const double *triceps_mm, const double *subscapular_mm, const double *suprailiac_mm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_gallagher_2000(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_gallagher_2000_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_jackson_2002_ln(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_jackson_2002_ln_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_jackson_pollock_3(double chest_mm, double abdomen_mm, double triceps_mm, double suprailiac_mm, double thigh_mm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_jackson_pollock_3_many(const double *chest_mm, const double *abdomen_mm, const double *triceps_mm, const double *suprailiac_mm, const double *thigh_mm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_jackson_pollock_4(double abdomen_mm, double triceps_mm, double thigh_mm, double suprailiac_mm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_jackson_pollock_4_many(const double *abdomen_mm, const double *triceps_mm, const double *thigh_mm, const double *suprailiac_mm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_jackson_pollock_7(double chest_mm, double axilla_mm, double triceps_mm, double subscapular_mm, double abdomen_mm, double suprailiac_mm, double thigh_mm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_jackson_pollock_7_many(const double *chest_mm, const double *axilla_mm, const double *triceps_mm, const double *subscapular_mm, const double *abdomen_mm, const double *suprailiac_mm, const double *thigh_mm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_navy_1984(double waist_cm, double neck_cm, double hip_cm, double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_navy_1984_many(const double *waist_cm, const double *neck_cm, const double *hip_cm, const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_navy_1984_inch(double waist_in, double neck_in, double hip_in, double height_in, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_navy_1984_inch_many(const double *waist_in, const double *neck_in, const double *hip_in, const double *height_in, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_rfm_2018(double height_cm, double waist_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_rfm_2018_many(const double *height_cm, const double *waist_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_siri_1961(double density_g_per_cm3, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_siri_1961_many(const double *density_g_per_cm3, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_slaughter_1988_triceps_calf(double triceps_mm, double calf_mm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_slaughter_1988_triceps_calf_many(const double *triceps_mm, const double *calf_mm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_slaughter_1988_triceps_subscapular(double triceps_mm, double subscapular_mm, int32_t sex, int32_t ethnicity, int32_t maturation, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_slaughter_1988_triceps_subscapular_many(const double *triceps_mm, const double *subscapular_mm, const double *sex, const double *ethnicity, const double *maturation, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_ymca(double weight_lb, double waist_in, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_fraction_ymca_many(const double *weight_lb, const double *waist_in, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_free_mass_bia_kyle_2001(double weight_kg, double height_cm, double resistance_ohm, double reactance_ohm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_free_mass_bia_kyle_2001_many(const double *weight_kg, const double *height_cm, const double *resistance_ohm, const double *reactance_ohm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_free_mass_bia_sun_2003(double weight_kg, double height_cm, double resistance_ohm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_free_mass_bia_sun_2003_many(const double *weight_kg, const double *height_cm, const double *resistance_ohm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_to_lose_constant_lean(double weight_kg, double body_fat_pct, double goal_body_fat_pct, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fat_to_lose_constant_lean_many(const double *weight_kg, const double *body_fat_pct, const double *goal_body_fat_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_ffmi(double weight_kg, double height_cm, double body_fat_pct, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_ffmi_many(const double *weight_kg, const double *height_cm, const double *body_fat_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_ffmi_normalized_k61_variant(double weight_kg, double height_cm, double body_fat_pct, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_ffmi_normalized_k61_variant_many(const double *weight_kg, const double *height_cm, const double *body_fat_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_ffmi_normalized_kouri_1995(double weight_kg, double height_cm, double body_fat_pct, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_ffmi_normalized_kouri_1995_many(const double *weight_kg, const double *height_cm, const double *body_fat_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_findrisc_lindstrom_2003(double age_y, double bmi_kg_per_m2, double waist_cm, int32_t sex, int32_t active_30min_daily, int32_t vegetables_daily, int32_t bp_medication, int32_t high_glucose_history, int32_t family_diabetes, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_findrisc_lindstrom_2003_many(const double *age_y, const double *bmi_kg_per_m2, const double *waist_cm, const double *sex, const double *active_30min_daily, const double *vegetables_daily, const double *bp_medication, const double *high_glucose_history, const double *family_diabetes, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fmi(double weight_kg, double height_cm, double body_fat_pct, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_fmi_many(const double *weight_kg, const double *height_cm, const double *body_fat_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_girth_corrected_lee_2000(double girth_cm, double skinfold_mm, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_girth_corrected_lee_2000_many(const double *girth_cm, const double *skinfold_mm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_ideal_mass_devine_1974(double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_ideal_mass_devine_1974_many(const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_ideal_mass_hamwi_1964(double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_ideal_mass_hamwi_1964_many(const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_ideal_mass_hamwi_1964_pound_form(double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_ideal_mass_hamwi_1964_pound_form_many(const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_ideal_mass_miller_1983(double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_ideal_mass_miller_1983_many(const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_ideal_mass_robinson_1983(double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_ideal_mass_robinson_1983_many(const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_lean_mass_boer_1984(double weight_kg, double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_lean_mass_boer_1984_many(const double *weight_kg, const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_lean_mass_hume_1966(double weight_kg, double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_lean_mass_hume_1966_many(const double *weight_kg, const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_lean_mass_james_1976(double weight_kg, double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_lean_mass_james_1976_many(const double *weight_kg, const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_lean_mass_janmahasatian_2005(double weight_kg, double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_lean_mass_janmahasatian_2005_many(const double *weight_kg, const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_ponderal_index_rohrer(double weight_kg, double height_cm, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_ponderal_index_rohrer_many(const double *weight_kg, const double *height_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_skeletal_muscle_bia_janssen_2000(double height_cm, double resistance_ohm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_skeletal_muscle_bia_janssen_2000_many(const double *height_cm, const double *resistance_ohm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_skeletal_muscle_lee_2000_girth(double height_cm, double age_y, int32_t sex, int32_t ethnicity, double arm_corrected_cm, double thigh_corrected_cm, double calf_corrected_cm, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_skeletal_muscle_lee_2000_girth_many(const double *height_cm, const double *age_y, const double *sex, const double *ethnicity, const double *arm_corrected_cm, const double *thigh_corrected_cm, const double *calf_corrected_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_skeletal_muscle_lee_2000_simple(double weight_kg, double height_cm, double age_y, int32_t sex, int32_t ethnicity, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_skeletal_muscle_lee_2000_simple_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, const double *ethnicity, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_surface_area_du_bois_1916(double weight_kg, double height_cm, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_surface_area_du_bois_1916_many(const double *weight_kg, const double *height_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_surface_area_haycock_1978(double weight_kg, double height_cm, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_surface_area_haycock_1978_many(const double *weight_kg, const double *height_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_surface_area_mosteller_1987(double weight_kg, double height_cm, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_surface_area_mosteller_1987_many(const double *weight_kg, const double *height_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_total_body_water_bia_sun_2003(double weight_kg, double height_cm, double resistance_ohm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_total_body_water_bia_sun_2003_many(const double *weight_kg, const double *height_cm, const double *resistance_ohm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_total_body_water_watson_1980(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_total_body_water_watson_1980_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_waist_height_class_nice_2022(double ratio, int32_t *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_waist_height_class_nice_2022_many(const double *ratio, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_waist_height_ratio(double waist_cm, double height_cm, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_waist_height_ratio_many(const double *waist_cm, const double *height_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_waist_hip_ratio(double waist_cm, double hip_cm, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_waist_hip_ratio_many(const double *waist_cm, const double *hip_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_waist_hip_risk_who_2008(double ratio, int32_t sex, int32_t *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_waist_hip_risk_who_2008_many(const double *ratio, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_waist_risk_who_2008(double waist_cm, int32_t sex, int32_t *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_waist_risk_who_2008_many(const double *waist_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_weeks_to_weight_constant_rate(double weight_kg, double goal_weight_kg, double loss_rate_pct_per_week, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_body_weeks_to_weight_constant_rate_many(const double *weight_kg, const double *goal_weight_kg, const double *loss_rate_pct_per_week, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_energy_keytel_2005_no_vo2max(double hr_bpm, double weight_kg, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_energy_keytel_2005_no_vo2max_many(const double *hr_bpm, const double *weight_kg, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_energy_keytel_2005_vo2max(double hr_bpm, double weight_kg, double age_y, double vo2max_ml_per_kg_min, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_energy_keytel_2005_vo2max_many(const double *hr_bpm, const double *weight_kg, const double *age_y, const double *vo2max_ml_per_kg_min, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_energy_keytel_2005_vo2max_4digit(double hr_bpm, double weight_kg, double age_y, double vo2max_ml_per_kg_min, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_energy_keytel_2005_vo2max_4digit_many(const double *hr_bpm, const double *weight_kg, const double *age_y, const double *vo2max_ml_per_kg_min, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_energy_met_kcal_acsm(double met, double weight_kg, double duration_min, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_energy_met_kcal_acsm_many(const double *met, const double *weight_kg, const double *duration_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_energy_met_kcal_compendium(double met, double weight_kg, double duration_min, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_energy_met_kcal_compendium_many(const double *met, const double *weight_kg, const double *duration_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_energy_met_net_kcal_acsm(double met, double weight_kg, double duration_min, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_energy_met_net_kcal_acsm_many(const double *met, const double *weight_kg, const double *duration_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_energy_vo2_to_kcal(double vo2_ml_per_kg_min, double weight_kg, double duration_min, double energy_equivalent_kcal_per_l, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_energy_vo2_to_kcal_many(const double *vo2_ml_per_kg_min, const double *weight_kg, const double *duration_min, const double *energy_equivalent_kcal_per_l, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_epoc_laforgia_2006_fraction(double net_exercise_kcal, double epoc_fraction, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_epoc_laforgia_2006_fraction_many(const double *net_exercise_kcal, const double *epoc_fraction, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_guideline_met_minutes(const double *met, const double *duration_min, size_t rows, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_guideline_moderate_equivalent_minutes(double moderate_min, double vigorous_min, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_guideline_moderate_equivalent_minutes_many(const double *moderate_min, const double *vigorous_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_hiit_session_energy(double weight_kg, double rounds, double work_s, double work_met, double rest_s, double rest_met, double epoc_fraction, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_hiit_session_energy_many(const double *weight_kg, const double *rounds, const double *work_s, const double *work_met, const double *rest_s, const double *rest_met, const double *epoc_fraction, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_hr_karvonen_target(double intensity_fraction, double hr_rest_bpm, double hr_max_bpm, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_hr_karvonen_target_many(const double *intensity_fraction, const double *hr_rest_bpm, const double *hr_max_bpm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_hr_reserve_fraction(double hr_bpm, double hr_rest_bpm, double hr_max_bpm, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_hr_reserve_fraction_many(const double *hr_bpm, const double *hr_rest_bpm, const double *hr_max_bpm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_hr_max_fox_1971(double age_y, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_hr_max_fox_1971_many(const double *age_y, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_hr_max_gellish_2007_linear(double age_y, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_hr_max_gellish_2007_linear_many(const double *age_y, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_hr_max_gellish_2007_quadratic(double age_y, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_hr_max_gellish_2007_quadratic_many(const double *age_y, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_hr_max_gulati_2010_women(double age_y, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_hr_max_gulati_2010_women_many(const double *age_y, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_hr_max_nes_2013(double age_y, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_hr_max_nes_2013_many(const double *age_y, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_hr_max_tanaka_2001(double age_y, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_hr_max_tanaka_2001_many(const double *age_y, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_met_corrected_met(double met, double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_met_corrected_met_many(const double *met, const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_met_intensity_class(double met, int32_t *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_met_intensity_class_many(const double *met, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_met_rmr_ml_kg_min_harris_benedict(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_met_rmr_ml_kg_min_harris_benedict_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2_acsm_arm_cycling(double work_rate_kgm_per_min, double weight_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2_acsm_arm_cycling_many(const double *work_rate_kgm_per_min, const double *weight_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2_acsm_leg_cycling(double work_rate_kgm_per_min, double weight_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2_acsm_leg_cycling_many(const double *work_rate_kgm_per_min, const double *weight_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2_acsm_running(double speed_m_per_min, double grade, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2_acsm_running_many(const double *speed_m_per_min, const double *grade, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2_acsm_stepping(double steps_per_min, double step_height_m, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2_acsm_stepping_many(const double *steps_per_min, const double *step_height_m, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2_acsm_walking(double speed_m_per_min, double grade, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2_acsm_walking_many(const double *speed_m_per_min, const double *grade, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2_met_to_vo2(double met, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2_met_to_vo2_many(const double *met, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2_reserve_target(double intensity_fraction, double vo2max_ml_per_kg_min, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2_reserve_target_many(const double *intensity_fraction, const double *vo2max_ml_per_kg_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_cooper_1968(double distance_m, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_cooper_1968_many(const double *distance_m, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_george_1993_mile_jog(double weight_kg, double time_min, double hr_bpm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_george_1993_mile_jog_many(const double *weight_kg, const double *time_min, const double *hr_bpm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_jackson_1990_bmi(double par, double age_y, double bmi_kg_per_m2, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_jackson_1990_bmi_many(const double *par, const double *age_y, const double *bmi_kg_per_m2, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_jackson_1990_percent_fat(double par, double age_y, double body_fat_pct, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_jackson_1990_percent_fat_many(const double *par, const double *age_y, const double *body_fat_pct, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_leger_1988(double speed_km_per_h, double age_y, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_leger_1988_many(const double *speed_km_per_h, const double *age_y, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_leger_lambert_1982(double speed_km_per_h, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_leger_lambert_1982_many(const double *speed_km_per_h, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_myers_2017_friend(double age_y, double weight_lb, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_myers_2017_friend_many(const double *age_y, const double *weight_lb, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_nes_2011_men(double age_y, double waist_cm, double hr_rest_bpm, double pa_index, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_nes_2011_men_many(const double *age_y, const double *waist_cm, const double *hr_rest_bpm, const double *pa_index, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_nes_2011_women(double age_y, double waist_cm, double hr_rest_bpm, double pa_index, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_nes_2011_women_many(const double *age_y, const double *waist_cm, const double *hr_rest_bpm, const double *pa_index, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_rockport_kline_1987(double weight_lb, double age_y, double time_min, double hr_bpm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_rockport_kline_1987_many(const double *weight_lb, const double *age_y, const double *time_min, const double *hr_bpm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_rockport_kline_1987_absolute(double weight_lb, double age_y, double time_min, double hr_bpm, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_rockport_kline_1987_absolute_many(const double *weight_lb, const double *age_y, const double *time_min, const double *hr_bpm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_run_1_5_mile_acsm(double time_min, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_run_1_5_mile_acsm_many(const double *time_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_stickland_2003(double last_half_stage, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_stickland_2003_many(const double *last_half_stage, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_uth_2004(double hr_max_bpm, double hr_rest_bpm, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_cardio_vo2max_uth_2004_many(const double *hr_max_bpm, const double *hr_rest_bpm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_availability(double intake_kcal_per_day, double exercise_kcal_per_day, double ffm_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_availability_many(const double *intake_kcal_per_day, const double *exercise_kcal_per_day, const double *ffm_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_availability_class(double energy_availability_kcal_per_kg_day, int32_t *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_availability_class_many(const double *energy_availability_kcal_per_kg_day, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_bmr_fao_2004(double weight_kg, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_bmr_fao_2004_many(const double *weight_kg, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_bmr_harris_benedict_1919(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_bmr_harris_benedict_1919_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_bmr_henry_2005_w(double weight_kg, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_bmr_henry_2005_w_many(const double *weight_kg, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_bmr_henry_2005_wh(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_bmr_henry_2005_wh_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_bmr_roza_shizgal_1984(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_bmr_roza_shizgal_1984_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_bmr_schofield_1985_w(double weight_kg, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_bmr_schofield_1985_w_many(const double *weight_kg, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_bmr_schofield_1985_wh(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_bmr_schofield_1985_wh_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_bmr_who_1985(double weight_kg, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_bmr_who_1985_many(const double *weight_kg, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_eer_iom_2005(double weight_kg, double height_cm, double age_y, int32_t sex, int32_t pal_category, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_eer_iom_2005_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, const double *pal_category, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_eer_nasem_2023(double weight_kg, double height_cm, double age_y, int32_t sex, int32_t pal_category, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_eer_nasem_2023_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, const double *pal_category, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_expenditure_weir_1949_abbreviated(double vo2_ml_per_min, double vco2_ml_per_min, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_expenditure_weir_1949_abbreviated_many(const double *vo2_ml_per_min, const double *vco2_ml_per_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_food_atwater_general(double protein_g, double carbohydrate_g, double fat_g, double alcohol_g, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_food_atwater_general_many(const double *protein_g, const double *carbohydrate_g, const double *fat_g, const double *alcohol_g, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_food_eu_1169_2011(double protein_g, double carbohydrate_g, double fat_g, double alcohol_g, double fibre_g, double polyols_g, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_food_eu_1169_2011_many(const double *protein_g, const double *carbohydrate_g, const double *fat_g, const double *alcohol_g, const double *fibre_g, const double *polyols_g, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_food_eu_1169_2011_kj(double protein_g, double carbohydrate_g, double fat_g, double alcohol_g, double fibre_g, double polyols_g, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_food_eu_1169_2011_kj_many(const double *protein_g, const double *carbohydrate_g, const double *fat_g, const double *alcohol_g, const double *fibre_g, const double *polyols_g, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_pal_category_fao_2004(double pal, int32_t *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_pal_category_fao_2004_many(const double *pal, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_pal_category_iom_2005(double pal, int32_t *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_pal_category_iom_2005_many(const double *pal, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_pal_category_nasem_2023(double pal, int32_t *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_pal_category_nasem_2023_many(const double *pal, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_cunningham_1980(double ffm_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_cunningham_1980_many(const double *ffm_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_cunningham_1991(double ffm_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_cunningham_1991_many(const double *ffm_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_de_lorenzo_2001(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_de_lorenzo_2001_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_livingston_kohlstadt_2005(double weight_kg, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_livingston_kohlstadt_2005_many(const double *weight_kg, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_mifflin_1990(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_mifflin_1990_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_mifflin_1990_ffm(double ffm_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_mifflin_1990_ffm_many(const double *ffm_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_mifflin_1990_full(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_mifflin_1990_full_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_mueller_2004(double weight_kg, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_mueller_2004_many(const double *weight_kg, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_mueller_2004_bmi(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_mueller_2004_bmi_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_nelson_1992_no_intercept(double ffm_kg, double fat_mass_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_nelson_1992_no_intercept_many(const double *ffm_kg, const double *fat_mass_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_owen_1986_1987(double weight_kg, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_owen_1986_1987_many(const double *weight_kg, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_owen_1986_athlete_women(double weight_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_owen_1986_athlete_women_many(const double *weight_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_ten_haaf_2014_ffm(double ffm_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_ten_haaf_2014_ffm_many(const double *ffm_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_ten_haaf_2014_weight(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_ten_haaf_2014_weight_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_tinsley_2019_ffm(double ffm_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_tinsley_2019_ffm_many(const double *ffm_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_tinsley_2019_weight(double weight_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_rmr_tinsley_2019_weight_many(const double *weight_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_tee_bmr_times_pal(double bmr_mj_per_day, double pal, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_tee_bmr_times_pal_many(const double *bmr_mj_per_day, const double *pal, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_tee_iom_2005_overweight(double weight_kg, double height_cm, double age_y, int32_t sex, int32_t pal_category, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_tee_iom_2005_overweight_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, const double *pal_category, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_tee_multiplier(double rmr_kcal_per_day, int32_t activity_level, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_tee_multiplier_many(const double *rmr_kcal_per_day, const double *activity_level, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_tef_westerterp_2004_high(double protein_g, double carbohydrate_g, double fat_g, double alcohol_g, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_tef_westerterp_2004_high_many(const double *protein_g, const double *carbohydrate_g, const double *fat_g, const double *alcohol_g, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_tef_westerterp_2004_low(double protein_g, double carbohydrate_g, double fat_g, double alcohol_g, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_tef_westerterp_2004_low_many(const double *protein_g, const double *carbohydrate_g, const double *fat_g, const double *alcohol_g, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_tissue_hall_2008(double fat_mass_kg, double lean_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_energy_tissue_hall_2008_many(const double *fat_mass_kg, const double *lean_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_hormone_homa_ir_matthews_1985(double fasting_insulin_uu_per_ml, double fasting_glucose_mmol_per_l, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_hormone_homa_ir_matthews_1985_many(const double *fasting_insulin_uu_per_ml, const double *fasting_glucose_mmol_per_l, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_nutrition_adequate_water_efsa_2010(int32_t sex, int32_t pregnancy, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_nutrition_adequate_water_efsa_2010_many(const double *sex, const double *pregnancy, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_nutrition_diet_quality_hei_2015(double fruit_cup_per_1000_kcal, double whole_fruit_cup_per_1000_kcal, double vegetables_cup_per_1000_kcal, double greens_and_beans_cup_per_1000_kcal, double whole_grains_oz_per_1000_kcal, double dairy_cup_per_1000_kcal, double protein_foods_oz_per_1000_kcal, double seafood_and_plant_protein_oz_per_1000_kcal, double fatty_acid_ratio, double refined_grains_oz_per_1000_kcal, double sodium_density_g_per_1000_kcal, double added_sugar_share_pct, double saturated_fat_share_pct, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_nutrition_diet_quality_hei_2015_many(const double *fruit_cup_per_1000_kcal, const double *whole_fruit_cup_per_1000_kcal, const double *vegetables_cup_per_1000_kcal, const double *greens_and_beans_cup_per_1000_kcal, const double *whole_grains_oz_per_1000_kcal, const double *dairy_cup_per_1000_kcal, const double *protein_foods_oz_per_1000_kcal, const double *seafood_and_plant_protein_oz_per_1000_kcal, const double *fatty_acid_ratio, const double *refined_grains_oz_per_1000_kcal, const double *sodium_density_g_per_1000_kcal, const double *added_sugar_share_pct, const double *saturated_fat_share_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_nutrition_sweat_rate(double pre_mass_kg, double post_mass_kg, double drunk_l, double urine_l, double duration_min, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_nutrition_sweat_rate_many(const double *pre_mass_kg, const double *post_mass_kg, const double *drunk_l, const double *urine_l, const double *duration_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_nutrition_water_turnover_yamada_2022(double pal, double weight_kg, int32_t sex, double humidity_pct, int32_t athlete, int32_t development_index, double altitude_m, double age_y, double air_temperature_c, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_nutrition_water_turnover_yamada_2022_many(const double *pal, const double *weight_kg, const double *sex, const double *humidity_pct, const double *athlete, const double *development_index, const double *altitude_m, const double *age_y, const double *air_temperature_c, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_acwr_ewma_williams_2017(const double *daily_loads_au, size_t rows, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_acwr_rolling_coupled(const double *daily_loads_au, size_t rows, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_acwr_rolling_uncoupled_21(const double *daily_loads_au, size_t rows, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_acwr_rolling_uncoupled_28(const double *daily_loads_au, size_t rows, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_atl_goldencheetah(const double *daily_stress, size_t rows, double tau_d, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_ctl_goldencheetah(const double *daily_stress, size_t rows, double tau_d, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_ctl_simple_1_over_n(const double *daily_stress, size_t rows, double tau_d, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_ewma_williams_2017(const double *daily_loads_au, size_t rows, double window_d, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_fitness_fatigue_banister(const double *daily_loads_au, size_t rows, double p0, double k1, double k2, double tau1_d, double tau2_d, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_monotony_foster_1998_population_sd(const double *daily_loads_au, size_t rows, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_monotony_foster_1998_sample_sd(const double *daily_loads_au, size_t rows, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_session_rpe_foster_2001(double rpe_cr10, double duration_min, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_session_rpe_foster_2001_many(const double *rpe_cr10, const double *duration_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_strain_foster_1998_sample_sd(const double *daily_loads_au, size_t rows, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_trimp_banister_female(double duration_min, double hr_exercise_bpm, double hr_rest_bpm, double hr_max_bpm, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_trimp_banister_female_many(const double *duration_min, const double *hr_exercise_bpm, const double *hr_rest_bpm, const double *hr_max_bpm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_trimp_banister_male(double duration_min, double hr_exercise_bpm, double hr_rest_bpm, double hr_max_bpm, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_trimp_banister_male_many(const double *duration_min, const double *hr_exercise_bpm, const double *hr_rest_bpm, const double *hr_max_bpm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_trimp_edwards_1993(double z1_min, double z2_min, double z3_min, double z4_min, double z5_min, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_trimp_edwards_1993_many(const double *z1_min, const double *z2_min, const double *z3_min, const double *z4_min, const double *z5_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_trimp_goldencheetah_female(double duration_min, double hr_exercise_bpm, double hr_rest_bpm, double hr_max_bpm, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_trimp_goldencheetah_female_many(const double *duration_min, const double *hr_exercise_bpm, const double *hr_rest_bpm, const double *hr_max_bpm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_trimp_lucia_2003(double z1_min, double z2_min, double z3_min, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_trimp_lucia_2003_many(const double *z1_min, const double *z2_min, const double *z3_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_tsb_same_day(const double *daily_stress, size_t rows, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_weekly_load(const double *daily_loads_au, size_t rows, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_for_reps_brzycki_1993(double one_rm_kg, double reps, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_for_reps_brzycki_1993_many(const double *one_rm_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_for_reps_epley_1985(double one_rm_kg, double reps, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_for_reps_epley_1985_many(const double *one_rm_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_for_reps_lander_1985(double one_rm_kg, double reps, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_for_reps_lander_1985_many(const double *one_rm_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_for_reps_lombardi_1989(double one_rm_kg, double reps, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_for_reps_lombardi_1989_many(const double *one_rm_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_for_reps_mayhew_1992(double one_rm_kg, double reps, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_for_reps_mayhew_1992_many(const double *one_rm_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_for_reps_oconner_1989(double one_rm_kg, double reps, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_for_reps_oconner_1989_many(const double *one_rm_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_for_reps_wathen_1994(double one_rm_kg, double reps, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_load_for_reps_wathen_1994_many(const double *one_rm_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_brzycki_1993(double load_kg, double reps, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_brzycki_1993_many(const double *load_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_brzycki_1993_decimal(double load_kg, double reps, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_brzycki_1993_decimal_many(const double *load_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_epley_1985(double load_kg, double reps, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_epley_1985_many(const double *load_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_kemmler_2006(double load_kg, double reps, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_kemmler_2006_many(const double *load_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_lander_1985(double load_kg, double reps, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_lander_1985_many(const double *load_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_lombardi_1989(double load_kg, double reps, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_lombardi_1989_many(const double *load_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_mayhew_1992(double load_kg, double reps, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_mayhew_1992_many(const double *load_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_oconner_1989(double load_kg, double reps, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_oconner_1989_many(const double *load_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_reynolds_2006_bench(double five_rm_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_reynolds_2006_bench_many(const double *five_rm_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_reynolds_2006_leg_press(double five_rm_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_reynolds_2006_leg_press_many(const double *five_rm_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_wathen_1994(double load_kg, double reps, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_one_rm_wathen_1994_many(const double *load_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_progression_acsm_2009_new_load(double load_kg, double increase_pct, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_progression_acsm_2009_new_load_many(const double *load_kg, const double *increase_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_reps_for_load_brzycki_1993(double one_rm_kg, double load_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_reps_for_load_brzycki_1993_many(const double *one_rm_kg, const double *load_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_reps_for_load_epley_1985(double one_rm_kg, double load_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_reps_for_load_epley_1985_many(const double *one_rm_kg, const double *load_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_rpe_rir_from_rpe_zourdos_2016(double rpe, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_rpe_rir_from_rpe_zourdos_2016_many(const double *rpe, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_rpe_rts_load(double one_rm_kg, double reps, double rpe, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_rpe_rts_load_many(const double *one_rm_kg, const double *reps, const double *rpe, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_rpe_rts_one_rm(double load_kg, double reps, double rpe, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_rpe_rts_one_rm_many(const double *load_kg, const double *reps, const double *rpe, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_rpe_rts_percent_one_rm(double reps, double rpe, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_rpe_rts_percent_one_rm_many(const double *reps, const double *rpe, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_strength_score_dots_2019(int32_t sex, double weight_kg, double total_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_strength_score_dots_2019_many(const double *sex, const double *weight_kg, const double *total_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_strength_score_glossbrenner(int32_t sex, double weight_kg, double total_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_strength_score_glossbrenner_many(const double *sex, const double *weight_kg, const double *total_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_strength_score_ipf_gl_2020(int32_t sex, int32_t event, int32_t equipment, double weight_kg, double total_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_strength_score_ipf_gl_2020_many(const double *sex, const double *event, const double *equipment, const double *weight_kg, const double *total_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_strength_score_schwartz_malone(int32_t sex, double weight_kg, double total_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_strength_score_schwartz_malone_many(const double *sex, const double *weight_kg, const double *total_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_strength_score_sinclair_2001_2004(int32_t sex, double weight_kg, double total_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_strength_score_sinclair_2001_2004_many(const double *sex, const double *weight_kg, const double *total_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_strength_score_sinclair_2017_2020(int32_t sex, double weight_kg, double total_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_strength_score_sinclair_2017_2020_many(const double *sex, const double *weight_kg, const double *total_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_strength_score_sinclair_2021_2024(int32_t sex, double weight_kg, double total_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_strength_score_sinclair_2021_2024_many(const double *sex, const double *weight_kg, const double *total_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_strength_score_wilks_1994(int32_t sex, double weight_kg, double total_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_strength_score_wilks_1994_many(const double *sex, const double *weight_kg, const double *total_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_strength_score_wilks_2020(int32_t sex, double weight_kg, double total_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_strength_score_wilks_2020_many(const double *sex, const double *weight_kg, const double *total_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_bodyweight_effective_load(double weight_kg, double bodyweight_fraction, double external_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_bodyweight_effective_load_many(const double *weight_kg, const double *bodyweight_fraction, const double *external_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_fractional_sets(double direct_sets, double indirect_sets, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_fractional_sets_many(const double *direct_sets, const double *indirect_sets, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_inol_hristov_2005(double reps, double intensity_pct, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_inol_hristov_2005_many(const double *reps, const double *intensity_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_prilepin_set_reps_max(double intensity_pct, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_prilepin_set_reps_max_many(const double *intensity_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_prilepin_set_reps_min(double intensity_pct, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_prilepin_set_reps_min_many(const double *intensity_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_prilepin_total_max(double intensity_pct, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_prilepin_total_max_many(const double *intensity_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_prilepin_total_min(double intensity_pct, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_prilepin_total_min_many(const double *intensity_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_prilepin_total_optimal(double intensity_pct, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_prilepin_total_optimal_many(const double *intensity_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_relative_intensity(double load_kg, double one_rm_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_relative_intensity_many(const double *load_kg, const double *one_rm_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_schoenfeld_2017_es_slope(double set_difference, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_schoenfeld_2017_es_slope_many(const double *set_difference, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_schoenfeld_2017_gain_slope(double set_difference, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_schoenfeld_2017_gain_slope_many(const double *set_difference, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_time_under_tension(double reps, double eccentric_s, double stretch_pause_s, double concentric_s, double top_pause_s, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_time_under_tension_many(const double *reps, const double *eccentric_s, const double *stretch_pause_s, const double *concentric_s, const double *top_pause_s, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_tonnage_per_set(const double *reps, const double *load_kg, size_t rows, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_volume_load(double sets, double reps, double load_kg, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_training_volume_volume_load_many(const double *sets, const double *reps, const double *load_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_treatment_effect_so_far(double reduction_pct, double weeks_since_treatment_wk, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_treatment_effect_so_far_many(const double *reduction_pct, const double *weeks_since_treatment_wk, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_treatment_layer_one_course(double fat_layer_mm, double reduction_pct, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_treatment_layer_one_course_many(const double *fat_layer_mm, const double *reduction_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_treatment_layer_two_courses(double fat_layer_mm, double reduction_pct, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_treatment_layer_two_courses_many(const double *fat_layer_mm, const double *reduction_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_treatment_volume_removed(double area_cm2, double fat_layer_mm, double reduction_pct, double *out) TONUS_NOEXCEPT;
TONUS_API int32_t tonus_treatment_volume_removed_many(const double *area_cm2, const double *fat_layer_mm, const double *reduction_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;
#ifdef __cplusplus
}
#endif
#endif

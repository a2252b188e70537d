-- Written by capi/bindings/emit.py.
-- tonus.h for LuaJIT: constants; structs and functions are declared.
local ffi = require 'ffi'
ffi.cdef [[
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
typedef struct tonus_facts tonus_facts;
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
typedef struct tonus_rule_set tonus_rule_set;
typedef struct tonus_claim {
  uint32_t struct_size;
  int32_t severity;
  const char *claim_id;
  const char *rule_id;
  const char *wording;
  const char *nearest[3];
} tonus_claim;
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
typedef struct tonus_trend_settings {
  uint32_t struct_size;
  int32_t outliers_in_a_row;
  double smoothing;
  double weighing_noise;
  double level_noise_kg;
  double slope_noise_kg;
  double outlier;
} tonus_trend_settings;
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
typedef struct tonus_expenditure_gates {
  uint32_t struct_size;
  int32_t least_days;
  int32_t most_days;
  int32_t least_intake_days;
  int32_t least_weighings;
  int32_t most_gap_days;
  double least_intake_share;
} tonus_expenditure_gates;
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
uint32_t tonus_abi_version(void);
const char * tonus_version(void);
const char * tonus_status_text(int32_t status);
const char * tonus_catalogue_json(void);
int32_t tonus_evaluate(const char *id, const double *arguments, size_t argument_count,
tonus_estimate *result, tonus_error *error);
int32_t tonus_evaluate_many(const char *id, const double *const *columns, size_t column_count,
size_t rows, double *results, int32_t *row_status);
int32_t tonus_evaluate_series(const char *id, const double *values, size_t count, const double
*parameters, size_t parameter_count, tonus_estimate *result, tonus_error *error);
tonus_facts * tonus_facts_new(void);
void tonus_facts_free(tonus_facts *facts);
int32_t tonus_facts_set(tonus_facts *facts, const char *name, double value, const char *unit,
tonus_error *error);
int32_t tonus_facts_choose(tonus_facts *facts, const char *name, const char *choice, tonus_error
*error);
int32_t tonus_facts_parse(tonus_facts *facts, const char *name, const char *text, tonus_error
*error);
int32_t tonus_facts_get(const tonus_facts *facts, const char *name, const char *unit, tonus_estimate
*result, tonus_error *error);
int32_t tonus_rule_evaluate(const char *rule_id, const tonus_facts *facts, int32_t *severity,
tonus_error *error);
tonus_log * tonus_log_new(void);
void tonus_log_free(tonus_log *log);
int32_t tonus_log_import(tonus_log *log, const char *text, size_t size, const tonus_import_options
*options, tonus_import_summary *summary, tonus_error *error);
int32_t tonus_log_add(tonus_log *log, const char *exercise, const tonus_set *set, tonus_error
*error);
int32_t tonus_log_facts(const tonus_log *log, tonus_facts *facts, tonus_error *error);
int32_t tonus_log_report(const tonus_log *log, tonus_log_counts *counts, tonus_error *error);
int32_t tonus_log_rejected(const tonus_log *log, size_t index, int64_t *line, char *buffer, size_t
*size, tonus_error *error);
int32_t tonus_log_unresolved(const tonus_log *log, size_t index, int64_t *sets, char *buffer, size_t
*size, tonus_error *error);
int32_t tonus_log_export(const tonus_log *log, char *buffer, size_t *size, tonus_error *error);
int32_t tonus_log_weeks(const tonus_log *log, const tonus_counting *rules, tonus_weeks **weeks,
tonus_error *error);
void tonus_weeks_free(tonus_weeks *weeks);
size_t tonus_weeks_count(const tonus_weeks *weeks);
int32_t tonus_weeks_get(const tonus_weeks *weeks, size_t index, tonus_week *week, tonus_error
*error);
int32_t tonus_weeks_muscle(const tonus_weeks *weeks, size_t index, int32_t muscle, tonus_muscle_week
*work, tonus_error *error);
const char * tonus_muscle_name(int32_t muscle);
const char * tonus_exercise_resolve(const char *app_name, int32_t *confidence);
int32_t tonus_choose(const tonus_facts *facts, const char *family, const char *const *input_names,
const double *input_values, size_t input_count, tonus_candidate *candidates, size_t capacity, size_t
*found, tonus_error *error);
int32_t tonus_met_find(int32_t edition, const char *code, tonus_met *result, tonus_error *error);
int32_t tonus_met_search(int32_t edition, const char *text, const char **codes, size_t capacity,
size_t *found, tonus_error *error);
int32_t tonus_cardio_session_energy(const tonus_cardio_session *session, tonus_cardio_energy
*energy, tonus_error *error);
int32_t tonus_next_json(const tonus_log *log, const tonus_facts *facts, const tonus_next_options
*options, char *buffer, size_t *size, tonus_error *error);
int32_t tonus_records_json(const tonus_log *log, const tonus_counting *rules, char *buffer, size_t
*size, tonus_error *error);
int32_t tonus_log_load_json(const tonus_log *log, int32_t measure, int64_t first_day, int64_t
last_day, char *buffer, size_t *size, tonus_error *error);
int32_t tonus_load_json(const int64_t *time_s, const double *load_au, size_t rows, int64_t
first_day, int64_t last_day, char *buffer, size_t *size, tonus_error *error);
uint32_t tonus_rules_revision(void);
tonus_rule_set * tonus_rule_set_new(void);
void tonus_rule_set_free(tonus_rule_set *rules);
int32_t tonus_rule_set_disable(tonus_rule_set *rules, const char *which, tonus_error *error);
int32_t tonus_rule_set_enable(tonus_rule_set *rules, const char *which, tonus_error *error);
int32_t tonus_rule_set_change(tonus_rule_set *rules, const char *rule_id, const char *threshold,
double value, const char *unit, const char *note, tonus_error *error);
int32_t tonus_rule_message(const char *rule_id, const tonus_facts *facts, int32_t language, char
*buffer, size_t *size, tonus_error *error);
int32_t tonus_claim_check(const char *text, const tonus_facts *facts, int32_t language, tonus_claim
*answer, char *message, size_t *size, tonus_error *error);
int32_t tonus_adult_simulate(const tonus_adult *who, const tonus_adult_plan *plan, const int32_t
*days, size_t count, tonus_adult_state *states, tonus_adult_summary *summary, tonus_error *error);
int32_t tonus_adult_intake_for_goal(const tonus_adult *who, const tonus_adult_goal *goal,
tonus_adult_goal_intake *result, tonus_error *error);
int32_t tonus_adult_days_to_goal(const tonus_adult *who, const tonus_adult_plan *plan, double
goal_weight_kg, double *days, tonus_error *error);
int32_t tonus_adult_steady_state(const tonus_adult *who, const tonus_adult_plan *plan,
tonus_adult_state *rest, tonus_error *error);
int32_t tonus_adult_simulate_many(const tonus_adult_people *people, const tonus_adult_cohort *plan,
const tonus_adult_columns *into, size_t first, size_t count, size_t *failed, tonus_error *error);
int32_t tonus_adult_steady_state_many(const tonus_adult_people *people, const tonus_adult_cohort
*plan, const tonus_adult_columns *into, size_t first, size_t count, size_t *failed, tonus_error
*error);
int32_t tonus_adult_intake_for_goal_many(const tonus_adult_people *people, const tonus_adult_goals
*goals, size_t first, size_t count, size_t *failed, tonus_error *error);
tonus_body_log * tonus_body_log_new(void);
void tonus_body_log_free(tonus_body_log *log);
int32_t tonus_body_log_import(tonus_body_log *log, const char *text, size_t size, const
tonus_body_import_options *options, tonus_body_import_summary *summary, tonus_error *error);
int32_t tonus_body_log_add(tonus_body_log *log, const char *measure, int64_t time_s, double value,
tonus_error *error);
int32_t tonus_body_log_rejected(const tonus_body_log *log, size_t index, int64_t *line, tonus_error
*error);
int32_t tonus_body_log_columns(const tonus_body_log *log, double *day, double *weight_kg, double
*intake_kcal, size_t *rows, int64_t *first_day_s, tonus_error *error);
int32_t tonus_body_log_facts(const tonus_body_log *log, tonus_facts *facts, tonus_error *error);
int32_t tonus_trend_defaults(tonus_trend_settings *settings);
int32_t tonus_trend_exponential(const double *day, const double *weight_kg, size_t rows, const
tonus_trend_settings *settings, double *trend_kg, tonus_error *error);
int32_t tonus_trend_kalman(const double *day, const double *weight_kg, size_t rows, const
tonus_trend_settings *settings, int32_t smooth, double *level_kg, double *level_error_kg, double
*slope_kg_per_day, double *slope_error_kg_per_day, int32_t *use, tonus_error *error);
int32_t tonus_trend_slope(const double *day, const double *weight_kg, size_t rows, double
window_days, const tonus_trend_settings *settings, tonus_trend *result, tonus_error *error);
int32_t tonus_expenditure_default_gates(tonus_expenditure_gates *gates);
int32_t tonus_expenditure_default_settings(tonus_expenditure_settings *settings);
int32_t tonus_expenditure_quality(const double *day, const double *weight_kg, const double
*intake_kcal, size_t rows, const tonus_expenditure_gates *gates, tonus_expenditure_window *window,
tonus_error *error);
int32_t tonus_expenditure_balance(const double *day, const double *weight_kg, const double
*intake_kcal, size_t rows, double fat_kg, double fat_error_kg, const tonus_expenditure_gates *gates,
tonus_expenditure *result, tonus_error *error);
int32_t tonus_expenditure_follow(const tonus_expenditure_person *person, const double *day, const
double *weight_kg, const double *intake_kcal, size_t rows, const tonus_expenditure_gates *gates,
const tonus_expenditure_settings *settings, tonus_expenditure *result, tonus_error *error);
int32_t tonus_expenditure_track(const tonus_expenditure_person *person, const double *day, const
double *weight_kg, const double *intake_kcal, size_t rows, const tonus_expenditure_settings
*settings, double *tracked_kg, double *fat_kg, double *water_kg, double *expenditure, double
*expenditure_error, int32_t *use, tonus_error *error);
int32_t tonus_region_of_site(const char *site, int32_t *region, int32_t *evidence);
int32_t tonus_region_prior(int32_t region, int32_t sex, int32_t menopause, double *k, double *k_sd);
int32_t tonus_region_project(double k, double k_sd, double fat_before_kg, double fat_after_kg,
tonus_region_change *result, tonus_error *error);
int32_t tonus_region_distribute(const double *region_kg, const double *k, size_t count, double
fat_before_kg, double fat_after_kg, double *then_kg, tonus_error *error);
int32_t tonus_region_calibrate(const double *fat_kg, const double *site_mm, size_t count, double k,
double k_sd, double measuring_error, tonus_region_calibration *result, tonus_error *error);
int32_t tonus_region_fat_loss_for(double left, double k, double *percent, tonus_error *error);
int32_t tonus_region_detectable_change(double measuring_error, double *percent, tonus_error *error);
int32_t tonus_region_contested_local_bonus(double kg_per_week, double weeks, double
minutes_per_week, double *kg, tonus_error *error);
int32_t tonus_assess_json(const tonus_facts *facts, const tonus_log *log, char *buffer, size_t
*size, tonus_error *error);
int32_t tonus_assessment_new(const tonus_facts *facts, const tonus_log *log, const tonus_rule_set
*rules, tonus_assessment **assessment, tonus_error *error);
void tonus_assessment_free(tonus_assessment *assessment);
size_t tonus_assessment_findings(const tonus_assessment *assessment);
int32_t tonus_assessment_finding(const tonus_assessment *assessment, size_t index, tonus_finding
*finding, tonus_error *error);
int32_t tonus_assessment_json(const tonus_assessment *assessment, char *buffer, size_t *size,
tonus_error *error);
int32_t tonus_plan_new(const tonus_facts *facts, const tonus_log *log, const tonus_plan_options
*options, const tonus_plan *before, tonus_plan **plan, tonus_error *error);
void tonus_plan_free(tonus_plan *plan);
int32_t tonus_plan_json(const tonus_plan *plan, char *buffer, size_t *size, tonus_error *error);
]]

return {
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
  TONUS_LOWER_BOUND = 32,
  TONUS_NOT_EVALUATED = -1,
  TONUS_NONE = 0,
  TONUS_INFO = 1,
  TONUS_ADVISE = 2,
  TONUS_WARN = 3,
  TONUS_STOP_AND_REFER = 4,
  TONUS_ENGLISH = 1,
  TONUS_GERMAN = 2,
  TONUS_TREND_TOO_SHORT = 1,
  TONUS_TREND_LOSING = 2,
  TONUS_TREND_PLATEAU = 3,
  TONUS_TREND_UNCLEAR = 4,
  TONUS_TREND_RISING = 5,
  TONUS_FEW_DAYS = 1,
  TONUS_FEW_INTAKE_DAYS = 2,
  TONUS_LOW_COVERAGE = 4,
  TONUS_FEW_WEIGHINGS = 8,
  TONUS_LONG_GAP = 16,
}

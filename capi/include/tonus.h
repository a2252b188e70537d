/* SPDX-License-Identifier: BSL-1.0 */
/**
 * @file tonus.h
 * The C interface of tonus: fitness rules with units, sources and honest errors.
 *
 * Stable: names, numbers and layouts here are only ever added to. The C++ headers are not.
 * Threads: every function may be called from any thread; two threads may not use one handle at the
 * same time. There is no global state, no locale and no thread-local error.
 * Ownership: strings that a function returns live as long as the process and are never freed.
 * A handle from tonus_..._new is freed by tonus_..._free; freeing NULL does nothing.
 * Units are part of every name (weight_kg). Choices are numbered from 1; 0 means not given, as NaN
 * does for a number; only optional inputs may be left out.
 * Structs start with struct_size: set it to sizeof the struct and the rest to zero.
 */
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

/** Status of a call: 0 ok; negative: nothing was written; positive: written with cautions. */
enum {
  TONUS_OK = 0,               /**< done */
  TONUS_NULL_ARGUMENT = -1,   /**< a required pointer was NULL */
  TONUS_NOT_FINITE = -2,      /**< a number was NaN or infinite */
  TONUS_IMPOSSIBLE = -3,      /**< outside the possible range */
  TONUS_OUTSIDE_DOMAIN = -4,  /**< the inputs together have no result */
  TONUS_UNKNOWN_ID = -5,      /**< no such id */
  TONUS_WRONG_COUNT = -6,     /**< a count the call does not accept */
  TONUS_UNKNOWN_NAME = -7,    /**< no such fact or choice */
  TONUS_WRONG_UNIT = -8,      /**< unknown unit or wrong dimension */
  TONUS_MISSING_INPUT = -9,   /**< a needed input was not given */
  TONUS_BAD_HANDLE = -10,     /**< bad handle or struct size */
  TONUS_OUT_OF_MEMORY = -11,  /**< an allocation failed */
  TONUS_NOT_REACHABLE = -12,  /**< a goal cannot be reached */
  TONUS_WITHHELD = -13,       /**< a safety rule withholds the answer */
  TONUS_BAD_TEXT = -14,       /**< text input could not be read */
  TONUS_INTERNAL_ERROR = -15, /**< a defect of the library */
  TONUS_OUTSIDE_STUDIED = 1,  /**< bit: outside the studied population */
  TONUS_EXTRAPOLATED = 2,     /**< bit: beyond the data of the formula */
  TONUS_UNVERIFIED = 4,       /**< bit: provenance unverified */
  TONUS_SOME_ROWS_FAILED = 8, /**< bit: some rows of a batch failed */
  TONUS_DISAGREES = 16        /**< bit: a given fact differs from its formula */
};

/** Severity of a rule's finding. */
enum {
  TONUS_NOT_EVALUATED = -1,  /**< an input is missing or impossible */
  TONUS_NONE = 0,            /**< nothing to say */
  TONUS_INFO = 1,            /**< a fact worth showing */
  TONUS_ADVISE = 2,          /**< a change would help */
  TONUS_WARN = 3,            /**< outside guideline bounds */
  TONUS_STOP_AND_REFER = 4   /**< see a professional; targets are withheld */
};

/** A result with its error; NaN where no standard error was published. */
typedef struct tonus_estimate {
  uint32_t struct_size;   /**< in: sizeof(tonus_estimate) */
  int32_t status;         /**< what the call returned */
  double value;           /**< the result; a class is its number */
  double standard_error;  /**< in the unit of the value, or NaN */
  double low;             /**< value - 1.96 standard errors, or NaN */
  double high;            /**< value + 1.96 standard errors, or NaN */
} tonus_estimate;

/** What was wrong: which argument, its value, what is allowed. Owned by the caller. */
typedef struct tonus_error {
  uint32_t struct_size;  /**< in: sizeof(tonus_error) */
  int32_t status;        /**< what the call returned */
  int32_t argument;      /**< position of the argument from 0, or -1 */
  int32_t reserved;      /**< 0 */
  double value;          /**< the offending value, or NaN */
  double minimum;        /**< smallest allowed value, or NaN */
  double maximum;        /**< largest allowed value, or NaN */
  char message[160];     /**< one line in English, UTF-8, zero-terminated */
} tonus_error;

/* ---- Library ---- */

/** Version of this interface; grows with every addition. @return a number from 1 */
TONUS_API uint32_t tonus_abi_version(void) TONUS_NOEXCEPT;
/** Version of the library, such as "0.1.0". @return static text */
TONUS_API const char *tonus_version(void) TONUS_NOEXCEPT;
/** Text of a status. @param status any number @return static text, never NULL */
TONUS_API const char *tonus_status_text(int32_t status) TONUS_NOEXCEPT;
/** Facts, equations, rules and tables with units, ranges and sources. @return static JSON */
TONUS_API const char *tonus_catalogue_json(void) TONUS_NOEXCEPT;

/* ---- Equations by id ---- */

/**
 * Evaluates an equation.
 * Checked in this order: pointers, struct sizes, id, count, then each argument from left to right.
 * @param id such as "energy.rmr.mifflin_1990"
 * @param arguments one number for each parameter in catalogue order
 * @param argument_count how many
 * @param result receives the estimate; untouched if the call fails
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_evaluate(const char *id, const double *arguments, size_t argument_count,
                                 tonus_estimate *result, tonus_error *error) TONUS_NOEXCEPT;
/**
 * Evaluates an equation for many rows. A bad row gets NaN and its negative status; the call then
 * returns bit TONUS_SOME_ROWS_FAILED. Results may be written over a column, but not overlap it in
 * part.
 * @param id the equation
 * @param columns one pointer for each parameter, each to `rows` numbers
 * @param column_count how many columns
 * @param rows how many rows; 0 is legal
 * @param results receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_evaluate_many(const char *id, const double *const *columns,
                                      size_t column_count, size_t rows, double *results,
                                      int32_t *row_status) TONUS_NOEXCEPT;
/**
 * Evaluates an equation whose input is a list.
 * @param id the equation
 * @param values the lists, interleaved row by row in catalogue order
 * @param count how many numbers in `values`
 * @param parameters the scalar parameters that follow the lists; may be NULL if there are none
 * @param parameter_count how many
 * @param result receives the estimate; untouched if the call fails
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_evaluate_series(const char *id, const double *values, size_t count,
                                        const double *parameters, size_t parameter_count,
                                        tonus_estimate *result,
                                        tonus_error *error) TONUS_NOEXCEPT;

/* ---- Facts and rules ---- */

/** What is known of one person; an opaque handle. */
typedef struct tonus_facts tonus_facts;

/** Makes an empty set of facts. @return a handle, or NULL if memory is exhausted */
TONUS_API tonus_facts *tonus_facts_new(void) TONUS_NOEXCEPT;
/** Frees a handle. @param facts a handle or NULL */
TONUS_API void tonus_facts_free(tonus_facts *facts) TONUS_NOEXCEPT;
/**
 * Gives a number. Refused values leave the facts as they were.
 * @param facts the handle
 * @param name a fact of the vocabulary, such as "weight"
 * @param value in `unit`
 * @param unit UCUM code or plain spelling, such as "kg" or "[lb_av]"; NULL: the canonical unit
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_facts_set(tonus_facts *facts, const char *name, double value,
                                  const char *unit, tonus_error *error) TONUS_NOEXCEPT;
/**
 * Gives a choice.
 * @param facts the handle
 * @param name a fact of the vocabulary, such as "sex"
 * @param choice the name of the choice, such as "female"; "yes" or "no"
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_facts_choose(tonus_facts *facts, const char *name, const char *choice,
                                     tonus_error *error) TONUS_NOEXCEPT;
/**
 * A fact, given or else derived from the given ones through the equations.
 * @param facts the handle
 * @param name a fact of the vocabulary
 * @param unit unit of the result; NULL: the canonical unit
 * @param result receives the value; of a choice its number
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_MISSING_INPUT where the fact is neither given nor derivable,
 *   TONUS_WITHHELD where a rule at stop_and_refer withholds it
 */
TONUS_API int32_t tonus_facts_get(const tonus_facts *facts, const char *name, const char *unit,
                                  tonus_estimate *result, tonus_error *error) TONUS_NOEXCEPT;
/**
 * Evaluates a rule.
 * @param rule_id such as "energy.deficit.size"
 * @param facts what is known
 * @param severity receives a severity; TONUS_NOT_EVALUATED where an input is missing or impossible
 * @param error then names that input; may be NULL
 * @return status; 0 also where the rule could not be evaluated
 */
TONUS_API int32_t tonus_rule_evaluate(const char *rule_id, const tonus_facts *facts,
                                      int32_t *severity, tonus_error *error) TONUS_NOEXCEPT;

/* ---- Training log ---- */

/** A training log; an opaque handle. */
typedef struct tonus_log tonus_log;

/** Units of a file that does not name them; 0: kilograms and kilometres are assumed and said so. */
typedef struct tonus_import_options {
  uint32_t struct_size;   /**< in: sizeof(tonus_import_options) */
  int32_t weight_unit;    /**< 0 not given, 1 kilogram, 2 pound */
  int32_t distance_unit;  /**< 0 not given, 1 metre, 2 kilometre, 3 mile, 4 foot, 5 yard */
  int32_t reserved;       /**< 0 */
} tonus_import_options;

/** What an import read: rows = sets + rejected + other_rows. */
typedef struct tonus_import_summary {
  uint32_t struct_size;          /**< in: sizeof(tonus_import_summary) */
  int32_t weight_unit_assumed;   /**< 1 if no unit was named and kilograms were assumed */
  int64_t rows;                  /**< rows below the header */
  int64_t sets;                  /**< rows that became sets */
  int64_t rejected;              /**< rows that could not be used; see the report */
  int64_t other_rows;            /**< rest timers and notes */
} tonus_import_summary;

/** One set. Numbers that were not recorded are NaN. */
typedef struct tonus_set {
  uint32_t struct_size;  /**< in: sizeof(tonus_set) */
  int32_t type;          /**< 1 warm-up, 2 working, 3 drop, 4 failure, 5 timed */
  int64_t time_s;        /**< start of the workout: seconds of wall-clock time since 1970 */
  double reps;           /**< repetitions, whole, or NaN */
  double load_kg;        /**< load without body weight, or NaN */
  double rpe;            /**< rating of perceived exertion, or NaN */
  double rir;            /**< repetitions in reserve, or NaN */
  double distance_m;     /**< metres, or NaN */
  double duration_s;     /**< seconds, or NaN */
} tonus_set;

/** Makes an empty log. @return a handle, or NULL if memory is exhausted */
TONUS_API tonus_log *tonus_log_new(void) TONUS_NOEXCEPT;
/** Frees a handle. @param log a handle or NULL */
TONUS_API void tonus_log_free(tonus_log *log) TONUS_NOEXCEPT;
/**
 * Reads an export of Strong or Hevy. A row that cannot be read is listed in the report and the rest
 * is used; the call then returns TONUS_SOME_ROWS_FAILED.
 * @param log the handle; unchanged if the call fails
 * @param text the whole file, UTF-8
 * @param size its length in bytes
 * @param options may be NULL
 * @param summary receives the counts; may be NULL
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_log_import(tonus_log *log, const char *text, size_t size,
                                   const tonus_import_options *options,
                                   tonus_import_summary *summary,
                                   tonus_error *error) TONUS_NOEXCEPT;
/**
 * Adds one set after checking it.
 * @param log the handle
 * @param exercise name as an app writes it, or an id of the exercise table
 * @param set the set
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_log_add(tonus_log *log, const char *exercise, const tonus_set *set,
                                tonus_error *error) TONUS_NOEXCEPT;
/**
 * Gives the facts that a log tells (back_sessions, min_gap, fractional_sets, ...) to a set of facts.
 * @param log the handle
 * @param facts receives them
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_log_facts(const tonus_log *log, tonus_facts *facts,
                                  tonus_error *error) TONUS_NOEXCEPT;
/**
 * The exercise that an app's name stands for.
 * @param app_name such as "Bent Over Row (Dumbbell)"
 * @param confidence receives 0 unresolved, 1 exact, 2 close, 3 muscles only, 4 no strength
 *   exercise, 5 by its words; may be NULL
 * @return the id of an exercise, static text; "" if there is none
 */
TONUS_API const char *tonus_exercise_resolve(const char *app_name,
                                             int32_t *confidence) TONUS_NOEXCEPT;

/* ---- Assessment ---- */

/**
 * Body, energy, training and the findings of all rules as JSON, as `tonus assess --json` prints it.
 * @param facts what is known; may be NULL
 * @param log a training log; may be NULL. Its facts are added to a copy of `facts`
 * @param buffer receives the text, zero-terminated; may be NULL to ask for the size
 * @param size in: bytes of the buffer; out: bytes needed, the zero included
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_WRONG_COUNT if the buffer is too small, and nothing is written to it
 */
TONUS_API int32_t tonus_assess_json(const tonus_facts *facts, const tonus_log *log, char *buffer,
                                    size_t *size, tonus_error *error) TONUS_NOEXCEPT;

/* ---- Equations by name ----
 * Each takes its inputs in catalogue order and writes the result through `out`; a class result is
 * an int32_t. The form with _many takes columns, as tonus_evaluate_many does. All return a status.
 */

/**
 * Body mass index (body.bmi.quetelet).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param out receives bmi_kg_per_m2
 * @return status
 */
TONUS_API int32_t tonus_body_bmi_quetelet(double weight_kg, double height_cm, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_bmi_quetelet.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_bmi_quetelet_many(const double *weight_kg, const double *height_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Class of the body mass index of adults (body.bmi_class.who_adult).
 * @param bmi_kg_per_m2 bmi in kg/m2
 * @param out receives class: 1 severe_thinness, 2 moderate_thinness, 3 mild_thinness, 4 normal, 5 pre_obese, 6 obese_1, 7 obese_2, 8 obese_3
 * @return status
 */
TONUS_API int32_t tonus_body_bmi_class_who_adult(double bmi_kg_per_m2, int32_t *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_bmi_class_who_adult.
 * @param bmi_kg_per_m2 `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_bmi_class_who_adult_many(const double *bmi_kg_per_m2, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Body fat from the body mass index, CUN-BAE (body.fat_fraction.cun_bae_2012).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives body_fat_pct
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_cun_bae_2012(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_fraction_cun_bae_2012.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_cun_bae_2012_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Body fat from the body mass index, Gallagher (body.fat_fraction.gallagher_2000).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives body_fat_pct
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_gallagher_2000(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_fraction_gallagher_2000.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_gallagher_2000_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Body fat from girths, US Navy (body.fat_fraction.navy_1984).
 * @param waist_cm waist in cm
 * @param neck_cm neck in cm
 * @param hip_cm hip in cm; NaN: not given
 * @param height_cm height in cm
 * @param sex 1 male, 2 female
 * @param out receives body_fat_pct
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_navy_1984(double waist_cm, double neck_cm, double hip_cm, double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_fraction_navy_1984.
 * @param waist_cm `rows` numbers
 * @param neck_cm `rows` numbers
 * @param hip_cm `rows` numbers
 * @param height_cm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_navy_1984_many(const double *waist_cm, const double *neck_cm, const double *hip_cm, const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Fat-free mass index (body.ffmi).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param body_fat_pct body_fat in %
 * @param out receives ffmi_kg_per_m2
 * @return status
 */
TONUS_API int32_t tonus_body_ffmi(double weight_kg, double height_cm, double body_fat_pct, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_ffmi.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param body_fat_pct `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_ffmi_many(const double *weight_kg, const double *height_cm, const double *body_fat_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Aerobic activity of a week as moderate minutes (cardio.guideline.moderate_equivalent_minutes).
 * @param moderate_min moderate in min/wk
 * @param vigorous_min vigorous in min/wk
 * @param out receives moderate_equivalent_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_guideline_moderate_equivalent_minutes(double moderate_min, double vigorous_min, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_guideline_moderate_equivalent_minutes.
 * @param moderate_min `rows` numbers
 * @param vigorous_min `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_guideline_moderate_equivalent_minutes_many(const double *moderate_min, const double *vigorous_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Basal metabolic rate from weight, Henry (Oxford) (energy.bmr.henry_2005_w).
 * @param weight_kg weight in kg
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives bmr_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_bmr_henry_2005_w(double weight_kg, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_bmr_henry_2005_w.
 * @param weight_kg `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_bmr_henry_2005_w_many(const double *weight_kg, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Resting metabolic rate from fat-free mass, Cunningham (energy.rmr.cunningham_1991).
 * @param ffm_kg ffm in kg
 * @param out receives rmr_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_cunningham_1991(double ffm_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_rmr_cunningham_1991.
 * @param ffm_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_cunningham_1991_many(const double *ffm_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Resting metabolic rate, Mifflin-St Jeor (energy.rmr.mifflin_1990).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives rmr_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_mifflin_1990(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_rmr_mifflin_1990.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_mifflin_1990_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Total energy expenditure, basal rate times activity level (energy.tee.bmr_times_pal).
 * @param bmr_mj_per_day bmr in MJ/d
 * @param pal pal
 * @param out receives tee_mj_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_tee_bmr_times_pal(double bmr_mj_per_day, double pal, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_tee_bmr_times_pal.
 * @param bmr_mj_per_day `rows` numbers
 * @param pal `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_tee_bmr_times_pal_many(const double *bmr_mj_per_day, const double *pal, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Training monotony, Foster, sample standard deviation (training.load.monotony_foster_1998_sample_sd).
 * @param daily_loads_au daily_loads, `rows` numbers
 * @param rows how many elements
 * @param out receives monotony
 * @return status
 */
TONUS_API int32_t tonus_training_load_monotony_foster_1998_sample_sd(const double *daily_loads_au, size_t rows, double *out) TONUS_NOEXCEPT;

/**
 * One-repetition maximum, Brzycki (training.one_rm.brzycki_1993).
 * @param load_kg load in kg
 * @param reps reps
 * @param out receives one_rm_kg
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_brzycki_1993(double load_kg, double reps, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_one_rm_brzycki_1993.
 * @param load_kg `rows` numbers
 * @param reps `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_brzycki_1993_many(const double *load_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * One-repetition maximum, Epley (training.one_rm.epley_1985).
 * @param load_kg load in kg
 * @param reps reps
 * @param out receives one_rm_kg
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_epley_1985(double load_kg, double reps, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_one_rm_epley_1985.
 * @param load_kg `rows` numbers
 * @param reps `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_epley_1985_many(const double *load_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Share of the one-repetition maximum, RTS chart (training.rpe.rts_percent_one_rm).
 * @param reps reps
 * @param rpe rpe
 * @param out receives fraction_of_one_rm
 * @return status
 */
TONUS_API int32_t tonus_training_rpe_rts_percent_one_rm(double reps, double rpe, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_rpe_rts_percent_one_rm.
 * @param reps `rows` numbers
 * @param rpe `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_rpe_rts_percent_one_rm_many(const double *reps, const double *rpe, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Volume load (training.volume.volume_load).
 * @param sets sets
 * @param reps reps
 * @param load_kg load in kg
 * @param out receives volume_load_kg
 * @return status
 */
TONUS_API int32_t tonus_training_volume_volume_load(double sets, double reps, double load_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_volume_volume_load.
 * @param sets `rows` numbers
 * @param reps `rows` numbers
 * @param load_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_volume_volume_load_many(const double *sets, const double *reps, const double *load_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

#ifdef __cplusplus
}
#endif

#endif

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
  TONUS_DISAGREES = 16,       /**< bit: a given fact differs from its formula */
  TONUS_LOWER_BOUND = 32      /**< bit: a count of which parts are not known */
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
 * Gives a fact as people write it: a choice, or a number with or without its unit.
 * @param facts the handle
 * @param name a fact of the vocabulary, such as "weight"
 * @param text such as "180 lb", "34" or "female"; without a unit the canonical one of the catalogue
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_BAD_TEXT where the text starts with no number
 */
TONUS_API int32_t tonus_facts_parse(tonus_facts *facts, const char *name, const char *text,
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
  /** Map of columns of a file of no known app: `role=heading` joined by semicolons, such as
   *  `start=Date` and `reps=Reps`. NULL for a known app. */
  const char *columns;
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

/** One set. Numbers that were not recorded are NaN; from side on, 0 is not recorded too. */
typedef struct tonus_set {
  uint32_t struct_size;  /**< in: sizeof(tonus_set) */
  int32_t type;          /**< 1 warm-up, 2 working, 3 drop, 4 failure, 5 timed */
  int64_t time_s;        /**< start of the workout: seconds of wall-clock time since 1970 */
  double reps;           /**< repetitions, whole, or NaN */
  double load_kg;        /**< load without body weight, or NaN. Of an assisting machine, its help */
  double rpe;            /**< rating of perceived exertion, or NaN */
  double rir;            /**< repetitions in reserve, or NaN */
  double distance_m;     /**< metres, or NaN */
  double duration_s;     /**< seconds, or NaN */
  int32_t side;          /**< 0 or 1 both, 2 left, 3 right */
  int32_t reserved;      /**< 0 */
  double assistance_kg;  /**< kilograms taken off by a band or machine */
  double heart_rate_bpm; /**< mean heart rate */
  double eccentric_s;     /**< tempo: lengthening; all four phases or none are given */
  double stretch_pause_s; /**< tempo: pause at the stretch */
  double concentric_s;    /**< tempo: shortening */
  double top_pause_s;     /**< tempo: pause at the contraction */
} tonus_set;

/** What a log holds: rows = sets + rejected + other_rows. */
typedef struct tonus_log_counts {
  uint32_t struct_size;         /**< in: sizeof(tonus_log_counts) */
  int32_t weight_unit_assumed;  /**< 1 if a file named no unit and kilograms were assumed */
  int64_t rows;                 /**< rows read from files, and sets added one by one */
  int64_t sets;                 /**< rows that are sets */
  int64_t working_sets;         /**< sets of every type but warm-ups */
  int64_t rejected;             /**< rows that could not be used: tonus_log_rejected */
  int64_t other_rows;           /**< rest timers and notes */
  int64_t reps;                 /**< repetitions of all sets */
  int64_t exercises;            /**< distinct names of exercises */
  int64_t unresolved;           /**< names without an exercise: tonus_log_unresolved */
  int64_t first_day;            /**< days since 1970-01-01 of the earliest set; 0 without sets */
  int64_t last_day;             /**< the same of the latest */
  double tonnage_kg;            /**< load less assistance, times repetitions of working sets */
} tonus_log_counts;

/** Conventions of counting; all of them are named in the guide. */
typedef struct tonus_counting {
  uint32_t struct_size;     /**< in: sizeof(tonus_counting) */
  int32_t weeks;            /**< 0 or 1 ISO weeks, 2 seven days each up to the last */
  int32_t day_starts_at_h;  /**< 0 to 12: sets before this hour belong to the day before */
  int32_t unrated;          /**< 0 or 1 a set without effort counts as hard, 2 it does not */
  int32_t dumbbells;        /**< 0 or 1 the load of two dumbbells as logged, 2 twice */
  int32_t reserved;         /**< 0 */
  int64_t from_day;         /**< days since 1970-01-01, first that is looked at; 0: the first */
  int64_t until_day;        /**< days since 1970-01-01, last that is looked at; 0: the last */
  double hard_rir_most;     /**< most repetitions in reserve of a hard set; NaN: all are hard */
  double body_weight_kg;    /**< counted where an exercise moves it; NaN: left out */
} tonus_counting;

/** A week of training. */
typedef struct tonus_week {
  uint32_t struct_size;    /**< in: sizeof(tonus_week) */
  int32_t partial;         /**< 1 if part of it is outside of what is looked at */
  int64_t first_day;       /**< days since 1970-01-01 */
  int64_t last_day;        /**< six later */
  int32_t sessions;        /**< workouts with a working set */
  int32_t working_sets;    /**< every kind but warm-ups */
  int32_t unrated_sets;    /**< working sets without RPE and RIR */
  int32_t unresolved_sets; /**< working sets whose exercise no muscle is known of */
  int32_t unloaded_sets;   /**< working sets whose load is not known */
  int32_t reserved;        /**< 0 */
  int64_t reps;            /**< repetitions of working sets */
  double hard_sets;        /**< a set of one side counts a half */
  double push_sets;        /**< hard sets of multi-joint presses above the hips */
  double pull_sets;        /**< hard sets of multi-joint pulls above the hips */
  double tonnage_kg;       /**< load times repetitions */
  double eccentric_s;      /**< time under tension by phase, where the tempo is known */
  double stretch_pause_s;  /**< the same: pause at the stretch */
  double concentric_s;     /**< the same: shortening */
  double top_pause_s;      /**< the same: pause at the contraction */
} tonus_week;

/** A muscle's work in a week. */
typedef struct tonus_muscle_week {
  uint32_t struct_size;    /**< in: sizeof(tonus_muscle_week) */
  int32_t sessions;        /**< workouts with direct work: the frequency */
  double direct_sets;      /**< hard sets with the muscle as primary */
  double fractional_sets;  /**< the same, and half of the hard sets it assists in */
  double shortest_gap_h;   /**< hours since the workout before with direct work, or NaN */
} tonus_muscle_week;

/** Weeks of a log; an opaque handle, which does not change with the log. */
typedef struct tonus_weeks tonus_weeks;

/** Makes an empty log. @return a handle, or NULL if memory is exhausted */
TONUS_API tonus_log *tonus_log_new(void) TONUS_NOEXCEPT;
/** Frees a handle. @param log a handle or NULL */
TONUS_API void tonus_log_free(tonus_log *log) TONUS_NOEXCEPT;
/**
 * Reads an export of Strong, Hevy, FitNotes, Fitbod or tonus, or by a map of columns. A row that cannot be read is listed in the report and the rest
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
 * One that was given stays as it was given.
 * @param log the handle
 * @param facts receives them
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_log_facts(const tonus_log *log, tonus_facts *facts,
                                  tonus_error *error) TONUS_NOEXCEPT;
/**
 * What a log holds.
 * @param log the handle
 * @param counts receives them
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_log_report(const tonus_log *log, tonus_log_counts *counts,
                                   tonus_error *error) TONUS_NOEXCEPT;
/**
 * A row that could not be used.
 * @param log the handle
 * @param index from 0, below the count of rejected rows; they stand in the order of reading
 * @param line receives the line of its file
 * @param buffer receives what is wrong with it, zero-terminated; may be NULL to ask for the size
 * @param size in: bytes of the buffer; out: bytes needed, the zero included
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_WRONG_COUNT if the buffer is too small, and nothing is written to it
 */
TONUS_API int32_t tonus_log_rejected(const tonus_log *log, size_t index, int64_t *line,
                                     char *buffer, size_t *size,
                                     tonus_error *error) TONUS_NOEXCEPT;
/**
 * A name that no exercise was found for.
 * @param log the handle
 * @param index from 0, below the count of such names; most sets first
 * @param sets receives how many sets were logged under it
 * @param buffer receives the name, zero-terminated; may be NULL to ask for the size
 * @param size in: bytes of the buffer; out: bytes needed, the zero included
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_WRONG_COUNT if the buffer is too small, and nothing is written to it
 */
TONUS_API int32_t tonus_log_unresolved(const tonus_log *log, size_t index, int64_t *sets,
                                       char *buffer, size_t *size,
                                       tonus_error *error) TONUS_NOEXCEPT;
/**
 * The log as CSV that imports to the same log and exports to the same bytes.
 * @param log the handle
 * @param buffer receives the text, zero-terminated; may be NULL to ask for the size
 * @param size in: bytes of the buffer; out: bytes needed, the zero included
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_WRONG_COUNT if the buffer is too small, and nothing is written to it
 */
TONUS_API int32_t tonus_log_export(const tonus_log *log, char *buffer, size_t *size,
                                   tonus_error *error) TONUS_NOEXCEPT;
/**
 * Counts the weeks of a log.
 * @param log the handle
 * @param rules conventions; NULL: ISO weeks, every set but warm-ups hard, no body weight
 * @param weeks receives a handle that the caller frees; untouched if the call fails
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_log_weeks(const tonus_log *log, const tonus_counting *rules,
                                  tonus_weeks **weeks, tonus_error *error) TONUS_NOEXCEPT;
/** Frees a handle. @param weeks a handle or NULL */
TONUS_API void tonus_weeks_free(tonus_weeks *weeks) TONUS_NOEXCEPT;
/** How many weeks. @param weeks a handle @return 0 for a bad one */
TONUS_API size_t tonus_weeks_count(const tonus_weeks *weeks) TONUS_NOEXCEPT;
/**
 * A week.
 * @param weeks the handle
 * @param index from 0, the earliest first
 * @param week receives it
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_weeks_get(const tonus_weeks *weeks, size_t index, tonus_week *week,
                                  tonus_error *error) TONUS_NOEXCEPT;
/**
 * A muscle's work in a week.
 * @param weeks the handle
 * @param index of the week
 * @param muscle 1 to 17 in the order of tonus_muscle_name
 * @param work receives it
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_weeks_muscle(const tonus_weeks *weeks, size_t index, int32_t muscle,
                                     tonus_muscle_week *work, tonus_error *error) TONUS_NOEXCEPT;
/**
 * Name of a muscle or of the group "back".
 * @param muscle from 1
 * @return static text such as "lower back"; "" beyond the last
 */
TONUS_API const char *tonus_muscle_name(int32_t muscle) TONUS_NOEXCEPT;
/**
 * The exercise that an app's name stands for.
 * @param app_name such as "Bent Over Row (Dumbbell)"
 * @param confidence receives 0 unresolved, 1 exact, 2 close, 3 muscles only, 4 no strength
 *   exercise, 5 by its words; may be NULL
 * @return the id of an exercise, static text; "" if there is none
 */
TONUS_API const char *tonus_exercise_resolve(const char *app_name,
                                             int32_t *confidence) TONUS_NOEXCEPT;

/* ---- Which equation ---- */

/** An equation of a family on what is known of one person; its texts are static, UTF-8. */
typedef struct tonus_candidate {
  uint32_t struct_size;     /**< in: sizeof(tonus_candidate), the same in every element */
  int32_t status;           /**< 0 or cautions: applicable; negative: why it is not */
  const char *id;           /**< the equation */
  const char *unit;         /**< unit of the numbers, one for the family; "" for a class */
  const char *input;        /**< the input that is missing or refused; NULL if applicable */
  const char *apart;        /**< the group it is only for, which no fact tells; or NULL */
  double value;             /**< its result; NaN where not applicable */
  double standard_error;    /**< published, widened by those of derived inputs; NaN if unknown */
  double low;               /**< lower end of the 95 % interval, or NaN */
  double high;              /**< upper end of the 95 % interval, or NaN */
} tonus_candidate;

/**
 * Lists the equations that give the same result, best first: those inside the studied population,
 * of these the one with the smallest standard error, then the fewest derivations; those for a group
 * that no fact tells after the others; at the end those not applicable, each with what it lacks.
 * @param facts what is known; inputs are given facts or derived ones
 * @param family a fact (body_fat, rmr), or an id without its last part (training.one_rm); where its
 *   equations give different results also the result (training.load.trimp)
 * @param input_names inputs that are no facts, with their unit (load_kg); NULL if input_count is 0
 * @param input_values their values; NULL if input_count is 0
 * @param input_count how many
 * @param candidates receives the equations, each element with its struct_size set; may be NULL
 *   where capacity is 0
 * @param capacity how many candidates there is room for
 * @param found receives how many equations the family has, which may be more than capacity
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_UNKNOWN_ID for no such family, TONUS_UNKNOWN_NAME for an input that no
 *   equation of it has, TONUS_WITHHELD where a rule at stop_and_refer withholds the results
 */
TONUS_API int32_t tonus_choose(const tonus_facts *facts, const char *family,
                               const char *const *input_names, const double *input_values,
                               size_t input_count, tonus_candidate *candidates, size_t capacity,
                               size_t *found, tonus_error *error) TONUS_NOEXCEPT;

/* ---- Energy cost of activities ---- */

/** An activity of the Adult Compendium of Physical Activities; its texts are static, UTF-8. */
typedef struct tonus_met {
  uint32_t struct_size;     /**< in: sizeof(tonus_met) */
  int32_t edition;          /**< year of the edition; codes changed their meaning between two */
  int32_t estimated;        /**< 1 where the compendium estimated it from similar activities */
  int32_t reserved;         /**< 0 */
  double met;               /**< cost as printed: multiple of 1 kcal/kg/h, rest included */
  const char *code;         /**< five digits, such as "01009" */
  const char *heading;      /**< major heading, such as "Bicycling" */
  const char *description;  /**< specific activity */
} tonus_met;

/**
 * An activity by its key.
 * @param edition year of the edition: 2024
 * @param code five digits, such as "01009"
 * @param result receives the activity; untouched if the call fails
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_UNKNOWN_ID where edition or code is not in the table
 */
TONUS_API int32_t tonus_met_find(int32_t edition, const char *code, tonus_met *result,
                                 tonus_error *error) TONUS_NOEXCEPT;
/**
 * Searches heading, description and code: each word of the text must begin a word of the activity.
 * @param edition year of the edition: 2024
 * @param text such as "running 6 mph", UTF-8; without a word it finds all
 * @param codes receives the codes, best match first; may be NULL where capacity is 0
 * @param capacity how many codes there is room for
 * @param found receives how many activities match, which may be more than capacity
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_met_search(int32_t edition, const char *text, const char **codes,
                                   size_t capacity, size_t *found,
                                   tonus_error *error) TONUS_NOEXCEPT;

/* ---- Cardio sessions ---- */

/** One session and who did it. The energy comes from the first that is given of: intervals, MET,
 *  pace, heart rate. What is 0 or NaN is not given. */
typedef struct tonus_cardio_session {
  uint32_t struct_size;    /**< in: sizeof(tonus_cardio_session) */
  int32_t sex;             /**< 1 male, 2 female: needed for the heart rate alone */
  int32_t running;         /**< of a pace: 1 running, 0 walking */
  int32_t reserved;        /**< 0 */
  double weight_kg;        /**< body weight */
  double duration_min;     /**< minutes, up to 1440. Intervals make their own */
  double rounds;           /**< of intervals: 1 to 200, whole. Rest follows every round */
  double work_s;           /**< seconds of work in a round, up to 3600 */
  double rest_s;           /**< seconds of rest in a round, 0 to 3600 */
  double work_met;         /**< cost of the work, 1 to 25 MET */
  double rest_met;         /**< cost of the rest, 1 to 25 MET */
  double met;              /**< cost of a steady session, 1 to 25 MET, such as of tonus_met */
  double speed_m_per_min;  /**< of a pace: speed on foot, up to 400 */
  double grade;            /**< of a pace: slope as a share, 0 to 0.5 */
  double heart_rate_bpm;   /**< mean heart rate, 20 to 250 */
  double age_y;            /**< age: needed for the heart rate alone */
  double hr_rest_bpm;      /**< resting heart rate, for the share of the reserve */
  double hr_max_bpm;       /**< highest heart rate, for the share of the reserve */
} tonus_cardio_session;

/** Energy of a session. Gross and net differ by the rest of 1 MET, which is in a day's resting
 *  energy already: add the net to a day's expenditure. */
typedef struct tonus_cardio_energy {
  uint32_t struct_size;        /**< in: sizeof(tonus_cardio_energy) */
  int32_t source;              /**< 1 intervals, 2 MET, 3 pace, 4 heart rate */
  double duration_min;         /**< its duration */
  double gross_kcal;           /**< with what rest would have taken */
  double net_kcal;             /**< without */
  double epoc_low_kcal;        /**< energy after it at 6 % of the net energy, not in net_kcal */
  double epoc_high_kcal;       /**< at 15 %: the bound */
  double met;                  /**< mean cost */
  double moderate_min;         /**< minutes from 3 to below 6 MET */
  double vigorous_min;         /**< minutes from 6 MET */
  double interval_work_min;    /**< minutes of work in intervals */
  double reserve;              /**< share of the heart-rate reserve, or NaN */
} tonus_cardio_energy;

/**
 * Energy and minutes of one cardio session.
 * @param session the session and the person
 * @param energy receives the numbers; untouched if the call fails
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_MISSING_INPUT where the energy needs a fact, TONUS_OUTSIDE_DOMAIN where the
 *   heart rate gives less energy than rest
 */
TONUS_API int32_t tonus_cardio_session_energy(const tonus_cardio_session *session,
                                              tonus_cardio_energy *energy,
                                              tonus_error *error) TONUS_NOEXCEPT;

/* ---- What next: progression, records, load of days ---- */

/** How the next session is chosen; 0 or NULL: the default. */
typedef struct tonus_next_options {
  uint32_t struct_size;  /**< in: sizeof(tonus_next_options) */
  int32_t scheme;        /**< 1 double progression (default), 2 linear, 3 ACSM 2009, 4 effort, 5
                          *   percentages */
  int32_t sets;          /**< sets, 1 to 100. Default: as many as in the last session */
  int32_t reps_min;      /**< repetitions, of a range the fewest. Default 8 */
  int32_t reps_max;      /**< most repetitions. Default 12, or reps_min where that is given */
  int32_t plates;        /**< 1 kilograms (default), 2 pounds: what can be loaded */
  int32_t no_deload;     /**< 1: never an easy week */
  int32_t reserved;      /**< 0 */
  double rpe;            /**< effort to aim at, of scheme 4. Default 8 */
  double tm_share;       /**< of scheme 5: training maximum over the best estimate, 0.5 to 1. Default
                          *   0.9 */
  int64_t start_day;     /**< of scheme 5: first day, days since 1970-01-01. Default: the day after
                          *   the log */
  const char *plan;      /**< of scheme 5: weeks such as `65x5,75x5/70x3`, percent and repetitions.
                          *   Default: four weeks, the last one easy */
} tonus_next_options;

/**
 * Load, repetitions and sets of the next session of every exercise done lately, and why, as JSON:
 * what `tonus next --json` prints. Every rule is evaluated first: `unscreened` lists the rules of
 * safety that want a fact.
 * @param log the handle
 * @param facts what is known of the person; NULL: nothing, so that nothing is screened
 * @param options how it is chosen; may be NULL
 * @param buffer receives the text, zero-terminated; may be NULL to ask for the size
 * @param size in: bytes of the buffer; out: bytes needed, the zero included
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_WITHHELD with the rule in the error where a stop withholds every load,
 *   TONUS_WRONG_COUNT if the buffer is too small, and nothing is written to it
 */
TONUS_API int32_t tonus_next_json(const tonus_log *log, const tonus_facts *facts,
                                  const tonus_next_options *options, char *buffer, size_t *size,
                                  tonus_error *error) TONUS_NOEXCEPT;
/**
 * Records of every exercise with a load as JSON, as `tonus records --json` prints them: heaviest
 * loads by repetitions, highest estimate of the maximum with its error, trend, largest tonnage.
 * @param log the handle
 * @param rules conventions of loads and days; NULL: no body weight, dumbbells as logged
 * @param buffer receives the text, zero-terminated; may be NULL to ask for the size
 * @param size in: bytes of the buffer; out: bytes needed, the zero included
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_WRONG_COUNT if the buffer is too small, and nothing is written to it
 */
TONUS_API int32_t tonus_records_json(const tonus_log *log, const tonus_counting *rules,
                                     char *buffer, size_t *size,
                                     tonus_error *error) TONUS_NOEXCEPT;
/**
 * Load of the days of a log as JSON, as `tonus load --json` prints it: weekly load, monotony, strain,
 * ratios of acute to chronic load (definitions, no rule about injury), long and short averages and
 * their balance. A number that the days are too few for is null. It is external load: it knows
 * nothing of the effort.
 * @param log the handle
 * @param measure 1 tonnes lifted, 2 working sets
 * @param first_day days since 1970-01-01; 0: the earliest set. Days without a set are rest days
 * @param last_day days since 1970-01-01; 0: the latest set
 * @param buffer receives the text, zero-terminated; may be NULL to ask for the size
 * @param size in: bytes of the buffer; out: bytes needed, the zero included
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_IMPOSSIBLE where a set lies outside the days or there are none,
 *   TONUS_WRONG_COUNT if the buffer is too small, and nothing is written to it
 */
TONUS_API int32_t tonus_log_load_json(const tonus_log *log, int32_t measure, int64_t first_day,
                                      int64_t last_day, char *buffer, size_t *size,
                                      tonus_error *error) TONUS_NOEXCEPT;
/**
 * The same of any sessions, such as their session RPE (training.load.session_rpe_foster_2001) or an
 * impulse (training.load.trimp_...). Measures must not be mixed.
 * @param time_s start of each session, in any order: seconds of wall-clock time since 1970
 * @param load_au its load, 0 to 10000
 * @param rows how many sessions
 * @param first_day days since 1970-01-01; 0: the earliest session. Days without one are rest days
 * @param last_day days since 1970-01-01; 0: the latest session
 * @param buffer receives the text, zero-terminated; may be NULL to ask for the size
 * @param size in: bytes of the buffer; out: bytes needed, the zero included
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_IMPOSSIBLE where a session lies outside the days or there are none,
 *   TONUS_WRONG_COUNT if the buffer is too small, and nothing is written to it
 */
TONUS_API int32_t tonus_load_json(const int64_t *time_s, const double *load_au, size_t rows,
                                  int64_t first_day, int64_t last_day, char *buffer, size_t *size,
                                  tonus_error *error) TONUS_NOEXCEPT;

/* ---- Rule sets ---- */

/** Which rules run, and with which thresholds; an opaque handle. At first all, as published. */
typedef struct tonus_rule_set tonus_rule_set;

/** Revision of the rules: findings of two revisions may differ. @return a number from 1 */
TONUS_API uint32_t tonus_rules_revision(void) TONUS_NOEXCEPT;
/** Makes a set with every rule. @return a handle, or NULL if memory is exhausted */
TONUS_API tonus_rule_set *tonus_rule_set_new(void) TONUS_NOEXCEPT;
/** Frees a handle. @param rules a handle or NULL */
TONUS_API void tonus_rule_set_free(tonus_rule_set *rules) TONUS_NOEXCEPT;
/**
 * Switches a rule or a category off; those of safety stay on.
 * @param rules the handle
 * @param which an id or a category, such as "myth"
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_OUTSIDE_DOMAIN for safety
 */
TONUS_API int32_t tonus_rule_set_disable(tonus_rule_set *rules, const char *which,
                                         tonus_error *error) TONUS_NOEXCEPT;
/**
 * Switches a rule or a category on again.
 * @param rules the handle
 * @param which an id or a category
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_rule_set_enable(tonus_rule_set *rules, const char *which,
                                        tonus_error *error) TONUS_NOEXCEPT;
/**
 * Puts another number in the place of a threshold; those of safety stay as they are.
 * @param rules the handle
 * @param rule_id such as "energy.deficit.size"
 * @param threshold its name in the rule, as the catalogue lists it
 * @param value the new number
 * @param unit of the number; NULL: the threshold's own
 * @param note why; findings say that the threshold was changed
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_OUTSIDE_DOMAIN for safety
 */
TONUS_API int32_t tonus_rule_set_change(tonus_rule_set *rules, const char *rule_id,
                                        const char *threshold, double value, const char *unit,
                                        const char *note, tonus_error *error) TONUS_NOEXCEPT;

/* ---- Messages and claims ---- */

/** Language of a message. */
enum {
  TONUS_ENGLISH = 1, /**< English */
  TONUS_GERMAN = 2   /**< German */
};

/**
 * What a rule's finding says to a person, with its numbers and units. What the stops of other rules
 * withhold is left out; a text is empty where there is nothing to remark.
 * @param rule_id the rule
 * @param facts what is known
 * @param language TONUS_ENGLISH or TONUS_GERMAN
 * @param buffer receives the text, UTF-8, zero-terminated; may be NULL to ask for the size
 * @param size in: bytes of the buffer; out: bytes needed, the zero included
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_WRONG_COUNT if the buffer is too small, and nothing is written to it
 */
TONUS_API int32_t tonus_rule_message(const char *rule_id, const tonus_facts *facts,
                                     int32_t language, char *buffer, size_t *size,
                                     tonus_error *error) TONUS_NOEXCEPT;

/** What is said to a claim. Set struct_size to sizeof(tonus_claim); the texts are static. */
typedef struct tonus_claim {
  uint32_t struct_size;   /**< size of this struct */
  int32_t severity;       /**< of the rule's finding; TONUS_NONE: nothing against the claim */
  const char *claim_id;   /**< the claim that the text makes; NULL where none is known */
  const char *rule_id;    /**< the rule that judges it, or NULL */
  const char *wording;    /**< the claim in the language, or NULL */
  const char *nearest[3]; /**< other claims that share words with the text, or NULL */
} tonus_claim;

/**
 * Checks a claim such as "crunches burn belly fat", in English or German.
 * @param text the claim, UTF-8
 * @param facts facts of the person, which a claim may depend on; may be NULL
 * @param language of the message: TONUS_ENGLISH or TONUS_GERMAN
 * @param answer receives the answer; untouched if the call fails
 * @param message receives the message, zero-terminated, "" where the claim is not known; may be
 *   NULL to ask for the size
 * @param size in: bytes of the buffer; out: bytes needed, the zero included
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_WRONG_COUNT if the buffer is too small, and nothing is written
 */
TONUS_API int32_t tonus_claim_check(const char *text, const tonus_facts *facts, int32_t language,
                                    tonus_claim *answer, char *message, size_t *size,
                                    tonus_error *error) TONUS_NOEXCEPT;

/* ---- Energy balance of adults ----
 * The model of Hall et al. 2011. Plain calculators: they know no screening facts, so whoever shows
 * their results says "unscreened". Minors are refused.
 */

/** An adult at the start. Optional numbers are NaN where they are not given. */
typedef struct tonus_adult {
  uint32_t struct_size;         /**< in: sizeof(tonus_adult) */
  int32_t sex;                  /**< 1 male, 2 female */
  int32_t baseline;             /**< of a given intake: 0 or 1 balanced, 2 imbalanced (drifts) */
  int32_t reserved;             /**< 0 */
  double age_y;                 /**< years, at least 18 */
  double height_cm;             /**< centimetres */
  double weight_kg;             /**< kilograms */
  double pal;                   /**< physical activity level */
  double fat_mass_kg;           /**< body fat, or NaN: estimated (Jackson 2002) */
  double intake_kcal_per_day;   /**< baseline intake, or NaN: pal times resting rate */
  double carbohydrate;          /**< share of the baseline intake, or NaN: 0.5 */
} tonus_adult;

/** What an adult changes. Each list holds nothing, one number for every day, or one for each. */
typedef struct tonus_adult_plan {
  uint32_t struct_size;                      /**< in: sizeof(tonus_adult_plan) */
  int32_t steps_per_day;                     /**< of the integration; 0 or 1 to 96 */
  const double *intake_change_kcal_per_day;  /**< added to the baseline intake */
  size_t intake_change_count;                /**< how many */
  const double *sodium_change_mg_per_day;    /**< added to the baseline sodium */
  size_t sodium_change_count;                /**< how many */
  const double *carbohydrate;                /**< share of the energy */
  size_t carbohydrate_count;                 /**< how many; 0: the baseline share */
  const double *activity_change_pct;         /**< of the activity coefficient */
  size_t activity_change_count;              /**< how many */
} tonus_adult_plan;

/** The body on a day. */
typedef struct tonus_adult_state {
  uint32_t struct_size;             /**< in: sizeof(tonus_adult_state) */
  int32_t day;                      /**< whole days since the start */
  double weight_kg;                 /**< body weight */
  double fat_mass_kg;               /**< fat */
  double lean_kg;                   /**< lean tissue without fluid, glycogen and its water */
  double glycogen_kg;               /**< glycogen */
  double ecf_kg;                    /**< extracellular fluid */
  double adaptive_kcal_per_day;     /**< adaptive thermogenesis */
  double intake_kcal_per_day;       /**< intake of the day that begins */
  double expenditure_kcal_per_day;  /**< expenditure at this moment */
} tonus_adult_state;

/** How a simulation went. */
typedef struct tonus_adult_summary {
  uint32_t struct_size;   /**< in: sizeof(tonus_adult_summary) */
  uint32_t limits;        /**< bits: 1 fat low, 2 a quarter of lean tissue lost, 4 underweight,
                               8 28 days below the resting rate, 16 intake changed by over half */
  int32_t since[5];       /**< first day of each bit, in that order */
  int32_t reserved;       /**< 0 */
  double eaten_kcal;      /**< intake since the start */
  double spent_kcal;      /**< expenditure since the start */
  double stored_kcal;     /**< change of the energy of fat, lean tissue and glycogen */
  double imbalance_kcal;  /**< eaten - spent - stored: rounding */
} tonus_adult_summary;

/** A goal: exactly one of weight and body fat, the other NaN. */
typedef struct tonus_adult_goal {
  uint32_t struct_size;        /**< in: sizeof(tonus_adult_goal) */
  int32_t reserved;            /**< 0 */
  double goal_weight_kg;       /**< weight to reach, or NaN */
  double goal_body_fat_pct;    /**< body fat to reach, or NaN */
  double goal_days;            /**< whole days until then */
  double activity_change_pct;  /**< of the activity coefficient, kept afterwards */
  double carbohydrate;         /**< share of the energy, or NaN: that of the baseline */
} tonus_adult_goal;

/** What to eat for a goal. */
typedef struct tonus_adult_goal_intake {
  uint32_t struct_size;          /**< in: sizeof(tonus_adult_goal_intake) */
  int32_t reserved;              /**< 0 */
  double baseline_kcal_per_day;  /**< intake before */
  double goal_kcal_per_day;      /**< constant intake that reaches the goal */
  double maintain_kcal_per_day;  /**< intake that then holds the tissues */
  double end_weight_kg;          /**< weight on the goal day */
  double end_fat_mass_kg;        /**< fat on the goal day */
} tonus_adult_goal_intake;

/**
 * Simulates an adult.
 * @param who the person
 * @param plan what changes; NULL: nothing
 * @param days whole days since the start, ascending
 * @param count how many, at least 1
 * @param states receives one state for each day; struct_size of each is set by the caller
 * @param summary receives how it went; may be NULL
 * @param error receives what was wrong; may be NULL
 * @return status; a refusal on the way names the day as error.value
 */
TONUS_API int32_t tonus_adult_simulate(const tonus_adult *who, const tonus_adult_plan *plan,
                                       const int32_t *days, size_t count,
                                       tonus_adult_state *states, tonus_adult_summary *summary,
                                       tonus_error *error) TONUS_NOEXCEPT;
/**
 * The constant intake that reaches a goal on its day, and the one that then holds it. Sodium is
 * scaled with the energy.
 * @param who the person
 * @param goal the goal
 * @param result receives the intakes
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_NOT_REACHABLE where even fasting falls short
 */
TONUS_API int32_t tonus_adult_intake_for_goal(const tonus_adult *who, const tonus_adult_goal *goal,
                                              tonus_adult_goal_intake *result,
                                              tonus_error *error) TONUS_NOEXCEPT;
/**
 * Days until a weight is reached while a change is kept.
 * @param who the person
 * @param plan the change: at most one number in each list; NULL: none
 * @param goal_weight_kg the weight
 * @param days receives days, with the part of the last
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_NOT_REACHABLE where the weight comes to rest before it
 */
TONUS_API int32_t tonus_adult_days_to_goal(const tonus_adult *who, const tonus_adult_plan *plan,
                                           double goal_weight_kg, double *days,
                                           tonus_error *error) TONUS_NOEXCEPT;
/**
 * Where the body comes to rest when a change is kept for ever.
 * @param who the person
 * @param plan the change: at most one number in each list; NULL: none
 * @param rest receives the body; its day is 0
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_OUTSIDE_DOMAIN where no lean tissue would be left
 */
TONUS_API int32_t tonus_adult_steady_state(const tonus_adult *who, const tonus_adult_plan *plan,
                                           tonus_adult_state *rest,
                                           tonus_error *error) TONUS_NOEXCEPT;

/** Adults as columns of `rows` numbers. A NULL among the optional ones: given for nobody. */
typedef struct tonus_adult_people {
  uint32_t struct_size;               /**< in: sizeof(tonus_adult_people) */
  int32_t baseline;                   /**< of everybody, as in tonus_adult */
  size_t rows;                        /**< length of every column */
  const int32_t *sex;                 /**< 1 male, 2 female */
  const double *age_y;                /**< years */
  const double *height_cm;            /**< centimetres */
  const double *weight_kg;            /**< kilograms */
  const double *pal;                  /**< physical activity level */
  const double *fat_mass_kg;          /**< optional */
  const double *intake_kcal_per_day;  /**< optional */
  const double *carbohydrate;         /**< optional */
} tonus_adult_people;

/**
 * What adults change. The value of a row on a day is values[row * row_stride + day * day_stride]:
 * a day_stride of 0 is one number for each row, a row_stride of 0 one schedule for all.
 */
typedef struct tonus_adult_cohort {
  uint32_t struct_size;                      /**< in: sizeof(tonus_adult_cohort) */
  int32_t days;                              /**< how long */
  int32_t every;                             /**< write every so many days; 0: the last only */
  int32_t steps_per_day;                     /**< 0 or 1 to 96 */
  int32_t days_per_step;                     /**< 0 or 1 to 7, above 1 for constant changes only */
  int32_t reserved;                          /**< 0 */
  const double *intake_change_kcal_per_day;  /**< NULL: none */
  size_t intake_change_row_stride;           /**< in numbers */
  size_t intake_change_day_stride;           /**< in numbers */
  const double *sodium_change_mg_per_day;    /**< NULL: none */
  size_t sodium_change_row_stride;           /**< in numbers */
  size_t sodium_change_day_stride;           /**< in numbers */
  const double *carbohydrate;                /**< NULL: the baseline share */
  size_t carbohydrate_row_stride;            /**< in numbers */
  size_t carbohydrate_day_stride;            /**< in numbers */
  const double *activity_change_pct;         /**< NULL: none */
  size_t activity_change_row_stride;         /**< in numbers */
  size_t activity_change_day_stride;         /**< in numbers */
} tonus_adult_cohort;

/** Where results go: of each written day a column of `rows` numbers. Pointers may be NULL. */
typedef struct tonus_adult_columns {
  uint32_t struct_size;           /**< in: sizeof(tonus_adult_columns) */
  int32_t reserved;               /**< 0 */
  double *weight_kg;              /**< body weight */
  double *fat_mass_kg;            /**< fat */
  double *lean_kg;                /**< lean tissue */
  double *glycogen_kg;            /**< glycogen */
  double *ecf_kg;                 /**< extracellular fluid */
  double *adaptive_kcal_per_day;  /**< adaptive thermogenesis */
  int32_t *row_status;            /**< cautions or the refusal of each row */
  int32_t *row_day;               /**< day of a refusal that has one, else 0 */
} tonus_adult_columns;

/** Goals as columns, and where the intakes go. NULL and NaN: not given, not wanted. */
typedef struct tonus_adult_goals {
  uint32_t struct_size;               /**< in: sizeof(tonus_adult_goals) */
  int32_t reserved;                   /**< 0 */
  const double *goal_weight_kg;       /**< weight to reach */
  const double *goal_body_fat_pct;    /**< or body fat to reach */
  const double *goal_days;            /**< whole days until then; required */
  const double *activity_change_pct;  /**< of the activity coefficient */
  const double *carbohydrate;         /**< share of the energy */
  double *baseline_kcal_per_day;      /**< receives intakes before */
  double *goal_kcal_per_day;          /**< receives intakes that reach the goals */
  double *maintain_kcal_per_day;      /**< receives intakes that then hold */
  int32_t *row_status;                /**< receives cautions or refusals */
} tonus_adult_goals;

/**
 * Simulates the rows from `first` to `first + count`. Threads are the caller's: calls on ranges
 * that do not overlap may run side by side, and progress is what the caller knows between two
 * calls. A row has the bits of tonus_adult_simulate with the same steps. A row that fails has NaN
 * on every written day.
 * @param people the people
 * @param plan what they change
 * @param into where results go
 * @param first first row
 * @param count how many
 * @param failed receives how many rows failed; may be NULL
 * @param error receives what was wrong with the call; may be NULL
 * @return status; TONUS_SOME_ROWS_FAILED where rows failed
 */
TONUS_API int32_t tonus_adult_simulate_many(const tonus_adult_people *people,
                                            const tonus_adult_cohort *plan,
                                            const tonus_adult_columns *into, size_t first,
                                            size_t count, size_t *failed,
                                            tonus_error *error) TONUS_NOEXCEPT;
/**
 * tonus_adult_steady_state for the rows from `first` to `first + count`.
 * @param people the people
 * @param plan what they change, as on day 0; days and steps are not looked at
 * @param into where the bodies go
 * @param first first row
 * @param count how many
 * @param failed receives how many rows failed; may be NULL
 * @param error receives what was wrong with the call; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_adult_steady_state_many(const tonus_adult_people *people,
                                                const tonus_adult_cohort *plan,
                                                const tonus_adult_columns *into, size_t first,
                                                size_t count, size_t *failed,
                                                tonus_error *error) TONUS_NOEXCEPT;
/**
 * tonus_adult_intake_for_goal for the rows from `first` to `first + count`.
 * @param people the people
 * @param goals the goals, and where the intakes go
 * @param first first row
 * @param count how many
 * @param failed receives how many rows failed; may be NULL
 * @param error receives what was wrong with the call; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_adult_intake_for_goal_many(const tonus_adult_people *people,
                                                   const tonus_adult_goals *goals, size_t first,
                                                   size_t count, size_t *failed,
                                                   tonus_error *error) TONUS_NOEXCEPT;

/* ---- Body log: weights, body fat, girths, skinfolds, energy eaten ---- */

/** Measurements of one person; an opaque handle. */
typedef struct tonus_body_log tonus_body_log;

/** What a file of a body log does not name itself; 0: see the members. */
typedef struct tonus_body_import_options {
  uint32_t struct_size;  /**< in: sizeof(tonus_body_import_options) */
  int32_t weight_unit;   /**< 0 not given: kilograms are assumed and said so; 1 kg, 2 lb, 3 stone */
  int32_t date_order;    /**< of 03/04/2025: 0 not given: refused; 1 day first, 2 month first */
  int32_t reserved;      /**< 0 */
} tonus_body_import_options;

/** What an import read: rows = used + empty + rejected. */
typedef struct tonus_body_import_summary {
  uint32_t struct_size;         /**< in: sizeof(tonus_body_import_summary) */
  int32_t weight_unit_assumed;  /**< 1 if no unit was named and kilograms were assumed */
  int64_t rows;                 /**< rows below the header */
  int64_t used;                 /**< rows that gave at least one value */
  int64_t empty;                /**< rows without a value */
  int64_t rejected;             /**< rows that could not be used */
  int64_t values;               /**< values read */
} tonus_body_import_summary;

/** Makes an empty log. @return a handle, or NULL if memory is exhausted */
TONUS_API tonus_body_log *tonus_body_log_new(void) TONUS_NOEXCEPT;
/** Frees a handle. @param log a handle or NULL */
TONUS_API void tonus_body_log_free(tonus_body_log *log) TONUS_NOEXCEPT;
/**
 * Reads a CSV file with a date column: exports of openScale and Withings, and any date,weight or
 * date,kcal. A row that cannot be read is counted and the rest is used; the call then returns
 * TONUS_SOME_ROWS_FAILED, and tonus_body_log_rejected says why.
 * @param log the handle; unchanged if the call fails
 * @param text the whole file, UTF-8
 * @param size its length in bytes
 * @param options may be NULL
 * @param summary receives the counts; may be NULL
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_log_import(tonus_body_log *log, const char *text, size_t size,
                                        const tonus_body_import_options *options,
                                        tonus_body_import_summary *summary,
                                        tonus_error *error) TONUS_NOEXCEPT;
/**
 * Adds one value after checking it.
 * @param log the handle
 * @param measure weight (kg), body_fat (%), fat_mass (kg), intake (kcal), waist, hip, neck (cm),
 *   subscapular, triceps, suprailiac, abdominal or thigh (skinfolds, mm), rmssd (ms), hr_rest
 *   (beats a minute), sleep (h)
 * @param time_s seconds of wall-clock time since 1970; midnight where only the day is known
 * @param value in the unit of the measure
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_log_add(tonus_body_log *log, const char *measure, int64_t time_s,
                                     double value, tonus_error *error) TONUS_NOEXCEPT;
/**
 * Why a row of an import could not be used.
 * @param log the handle
 * @param index from 0
 * @param line receives the line of the file, from 1
 * @param error receives the reason as its message; must not be NULL
 * @return status; TONUS_WRONG_COUNT where there is no such row
 */
TONUS_API int32_t tonus_body_log_rejected(const tonus_body_log *log, size_t index, int64_t *line,
                                          tonus_error *error) TONUS_NOEXCEPT;
/**
 * Weight and energy eaten on every calendar day of the log, for the functions below. The earliest
 * weighing of a day stands for it; energy is added up.
 * @param log the handle
 * @param day receives 0, 1, 2 ...; may be NULL to ask for the count
 * @param weight_kg receives the weights, NaN where there was none; may be NULL with `day`
 * @param intake_kcal receives the energy, NaN where there was none; may be NULL with `day`
 * @param rows in: room in the columns; out: days of the log
 * @param first_day_s receives the midnight of day 0; may be NULL
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_WRONG_COUNT if there is too little room, and the columns are untouched
 */
TONUS_API int32_t tonus_body_log_columns(const tonus_body_log *log, double *day, double *weight_kg,
                                         double *intake_kcal, size_t *rows, int64_t *first_day_s,
                                         tonus_error *error) TONUS_NOEXCEPT;
/**
 * Gives the facts that a body log tells (weight, weight_trend, weighins, tee, k_post, ...) to a set
 * of facts. One that was given stays as it was given.
 * @param log the handle
 * @param facts receives them; tee needs sex, age, height and pal in it
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_log_facts(const tonus_body_log *log, tonus_facts *facts,
                                       tonus_error *error) TONUS_NOEXCEPT;

/* ---- Weight trends ----
 * Columns of days, strictly increasing, and weights in kg, NaN where there was none. Missing days
 * stay missing. Settings may be NULL: those of tonus_trend_defaults.
 */

/** How a trend is followed. */
typedef struct tonus_trend_settings {
  uint32_t struct_size;       /**< in: sizeof(tonus_trend_settings) */
  int32_t outliers_in_a_row;  /**< so many on one side are a change of the weight */
  double smoothing;           /**< of the exponential mean, for a day */
  double weighing_noise;      /**< standard deviation of a weighing, share of the weight */
  double level_noise_kg;      /**< wander of the level in a day */
  double slope_noise_kg;      /**< wander of the slope in a day, kg/d */
  double outlier;             /**< standard deviations beyond which a weighing is left out */
} tonus_trend_settings;

/** Verdict of a slope. */
enum {
  TONUS_TREND_TOO_SHORT = 1, /**< under three weeks, or under six weighings */
  TONUS_TREND_LOSING = 2,    /**< 0.1 % of the weight a week or more */
  TONUS_TREND_PLATEAU = 3,   /**< no loss, and one of 0.25 % a week is excluded */
  TONUS_TREND_UNCLEAR = 4,   /**< no loss seen, but not excluded */
  TONUS_TREND_RISING = 5     /**< 0.1 % a week or more, certainly above 0 */
};

/** Least-squares line through the weighings of a window. */
typedef struct tonus_trend {
  uint32_t struct_size;           /**< in: sizeof(tonus_trend) */
  int32_t verdict;                /**< TONUS_TREND_... */
  int32_t weighings;              /**< used */
  int32_t outliers;               /**< left out */
  double days;                    /**< from the first to the last weighing */
  double mean_kg;                 /**< mean of the weighings */
  double end_kg;                  /**< the line at its end */
  double scatter_kg;              /**< standard deviation about the line */
  double slope_kg_per_day;        /**< negative = loss */
  double slope_error_kg_per_day;  /**< its standard error */
  double percent_per_week;        /**< slope, of the mean weight */
  double percent_error_per_week;  /**< its standard error */
} tonus_trend;

/** The settings used where NULL is given. @param settings receives them @return status */
TONUS_API int32_t tonus_trend_defaults(tonus_trend_settings *settings) TONUS_NOEXCEPT;
/**
 * Exponential mean with a correct start; gaps weigh by their days, outliers are left out.
 * @param day column of days
 * @param weight_kg column of weights
 * @param rows how many rows
 * @param settings may be NULL
 * @param trend_kg receives the mean; NaN before the first weighing
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_trend_exponential(const double *day, const double *weight_kg, size_t rows,
                                          const tonus_trend_settings *settings, double *trend_kg,
                                          tonus_error *error) TONUS_NOEXCEPT;
/**
 * Kalman filter of level and slope; variances grow with the days that pass.
 * @param day column of days
 * @param weight_kg column of weights
 * @param rows how many rows
 * @param settings may be NULL
 * @param smooth 1: each day given all weighings (Rauch-Tung-Striebel); 0: given those until then
 * @param level_kg receives the level; NaN before the first weighing
 * @param level_error_kg receives its standard deviation; may be NULL
 * @param slope_kg_per_day receives the slope; may be NULL
 * @param slope_error_kg_per_day receives its standard deviation; may be NULL
 * @param use receives 0 no weighing, 1 used, 2 left out as outlier, 3 followed as a change; may be
 *   NULL
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_trend_kalman(const double *day, const double *weight_kg, size_t rows,
                                     const tonus_trend_settings *settings, int32_t smooth,
                                     double *level_kg, double *level_error_kg,
                                     double *slope_kg_per_day, double *slope_error_kg_per_day,
                                     int32_t *use, tonus_error *error) TONUS_NOEXCEPT;
/**
 * Slope of the raw weights of the last days, with its error and a verdict.
 * @param day column of days
 * @param weight_kg column of weights
 * @param rows how many rows
 * @param window_days how far back from the last weighing, such as 28
 * @param settings may be NULL
 * @param result receives the line; untouched if the call fails
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_WRONG_COUNT with fewer than three weighings
 */
TONUS_API int32_t tonus_trend_slope(const double *day, const double *weight_kg, size_t rows,
                                    double window_days, const tonus_trend_settings *settings,
                                    tonus_trend *result, tonus_error *error) TONUS_NOEXCEPT;

/* ---- Energy expenditure from weight and intake ----
 * Columns of whole days, strictly increasing, weights in kg and energy eaten in kcal, NaN where
 * nothing was recorded. Gates and settings may be NULL: those of the functions _defaults.
 */

/** What a log must hold before there is an answer. */
typedef struct tonus_expenditure_gates {
  uint32_t struct_size;       /**< in: sizeof(tonus_expenditure_gates) */
  int32_t least_days;         /**< days that the window must cover */
  int32_t most_days;          /**< length of the window, back from the last day */
  int32_t least_intake_days;  /**< days with intake in the window */
  int32_t least_weighings;    /**< weighings in the window */
  int32_t most_gap_days;      /**< days in a row without intake in the window */
  double least_intake_share;  /**< of the days of the window */
} tonus_expenditure_gates;

/** Why a log gives no answer: bits of tonus_expenditure_window.reasons. */
enum {
  TONUS_FEW_DAYS = 1,        /**< the window covers too few days */
  TONUS_FEW_INTAKE_DAYS = 2, /**< too few days with intake */
  TONUS_LOW_COVERAGE = 4,    /**< too small a share of the days with intake */
  TONUS_FEW_WEIGHINGS = 8,   /**< too few weighings */
  TONUS_LONG_GAP = 16        /**< too many days in a row without intake */
};

/** What the window of a log holds. */
typedef struct tonus_expenditure_window {
  uint32_t struct_size;  /**< in: sizeof(tonus_expenditure_window) */
  uint32_t reasons;      /**< bits against an answer; 0: good enough */
  int32_t days;          /**< that it covers */
  int32_t intake_days;   /**< with intake */
  int32_t weighings;     /**< weighings */
  int32_t longest_gap;   /**< most days in a row without intake */
} tonus_expenditure_window;

/** Expenditure with its 90 % interval. */
typedef struct tonus_expenditure {
  uint32_t struct_size;   /**< in: sizeof(tonus_expenditure) */
  int32_t outliers;       /**< weighings left out */
  double kcal_per_day;    /**< total energy expenditure */
  double standard_error;  /**< kcal/d */
  double low;             /**< lower end of the 90 % interval */
  double high;            /**< upper end */
  double intake;          /**< mean intake of the window, kcal/d */
  double kg_per_week;     /**< slope of the weight in the window */
} tonus_expenditure;

/** What the model-based filter takes for noise. */
typedef struct tonus_expenditure_settings {
  uint32_t struct_size;       /**< in: sizeof(tonus_expenditure_settings) */
  int32_t outliers_in_a_row;  /**< so many on one side are a change of the weight */
  double weighing_noise;      /**< standard deviation of a weighing, share of the weight */
  double intake_noise;        /**< of a day's logged intake, share of it */
  double expenditure_doubt;   /**< of the expected expenditure at the start, share of it */
  double expenditure_wander;  /**< of the expenditure in a day, kcal/d */
  double fat_doubt;           /**< of body fat at the start, share of the weight */
  double fluid_noise_kg;      /**< of extracellular fluid in a day */
  double outlier;             /**< standard deviations beyond which a weighing is left out */
} tonus_expenditure_settings;

/** A person that the filter follows; unscreened: no safety rule is asked here. */
typedef struct tonus_expenditure_person {
  uint32_t struct_size;  /**< in: sizeof(tonus_expenditure_person) */
  int32_t sex;           /**< 1 male, 2 female */
  double age_y;          /**< 18 or more */
  double height_cm;      /**< standing height */
  double pal;            /**< physical activity level expected */
  double fat_mass_kg;    /**< body fat at the start, or NaN: estimated */
} tonus_expenditure_person;

/** The gates used where NULL is given. @param gates receives them @return status */
TONUS_API int32_t tonus_expenditure_default_gates(tonus_expenditure_gates *gates) TONUS_NOEXCEPT;
/** The settings used where NULL is given. @param settings receives them @return status */
TONUS_API int32_t
tonus_expenditure_default_settings(tonus_expenditure_settings *settings) TONUS_NOEXCEPT;
/**
 * Looks at the last days of a log.
 * @param day column of days
 * @param weight_kg column of weights
 * @param intake_kcal column of energy eaten
 * @param rows how many rows
 * @param gates may be NULL
 * @param window receives what it holds and every reason against an answer
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_OK also where there are reasons against an answer
 */
TONUS_API int32_t tonus_expenditure_quality(const double *day, const double *weight_kg,
                                            const double *intake_kcal, size_t rows,
                                            const tonus_expenditure_gates *gates,
                                            tonus_expenditure_window *window,
                                            tonus_error *error) TONUS_NOEXCEPT;
/**
 * Intake-balance method: mean intake less the slope of the weight times the energy of a kilogram of
 * this person. In the first weeks of a new deficit water makes it too high.
 * @param day column of days
 * @param weight_kg column of weights
 * @param intake_kcal column of energy eaten
 * @param rows how many rows
 * @param fat_kg body fat; NaN: 7700 kcal/kg for everybody, for comparison with apps that do so
 * @param fat_error_kg its standard deviation; not read where body fat is NaN
 * @param gates may be NULL
 * @param result receives the expenditure; untouched if the call fails
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_WRONG_COUNT naming the first gate that the log does not pass
 */
TONUS_API int32_t tonus_expenditure_balance(const double *day, const double *weight_kg,
                                            const double *intake_kcal, size_t rows, double fat_kg,
                                            double fat_error_kg,
                                            const tonus_expenditure_gates *gates,
                                            tonus_expenditure *result,
                                            tonus_error *error) TONUS_NOEXCEPT;
/**
 * Expenditure on the last day by a Kalman filter on the adult energy-balance model, which knows the
 * water of the first week from fat.
 * @param person the person; below 18 years refused
 * @param day column of days
 * @param weight_kg column of weights
 * @param intake_kcal column of energy eaten
 * @param rows how many rows
 * @param gates may be NULL
 * @param settings may be NULL
 * @param result receives the expenditure; untouched if the call fails
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_WRONG_COUNT naming the first gate that the log does not pass
 */
TONUS_API int32_t tonus_expenditure_follow(const tonus_expenditure_person *person,
                                           const double *day, const double *weight_kg,
                                           const double *intake_kcal, size_t rows,
                                           const tonus_expenditure_gates *gates,
                                           const tonus_expenditure_settings *settings,
                                           tonus_expenditure *result,
                                           tonus_error *error) TONUS_NOEXCEPT;
/**
 * The same, day by day and without gates. Columns may be NULL where they are not wanted.
 * @param person the person; below 18 years refused
 * @param day column of days
 * @param weight_kg column of weights
 * @param intake_kcal column of energy eaten
 * @param rows how many rows
 * @param settings may be NULL
 * @param tracked_kg receives the weight
 * @param fat_kg receives body fat
 * @param water_kg receives glycogen with its water and fluid, beyond the baseline
 * @param expenditure receives the expenditure, kcal/d
 * @param expenditure_error receives its standard deviation
 * @param use receives what was done with each weighing, as in tonus_trend_kalman
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_expenditure_track(const tonus_expenditure_person *person,
                                          const double *day, const double *weight_kg,
                                          const double *intake_kcal, size_t rows,
                                          const tonus_expenditure_settings *settings,
                                          double *tracked_kg, double *fat_kg, double *water_kg,
                                          double *expenditure, double *expenditure_error,
                                          int32_t *use, tonus_error *error) TONUS_NOEXCEPT;

/* ---- Regional fat ---- */

/** Change of a region, percent of what it has now; negative = less. */
typedef struct tonus_region_change {
  uint32_t struct_size;   /**< in: sizeof(tonus_region_change) */
  int32_t status;         /**< what the call returned */
  double change_percent;  /**< at the exponent */
  double low_percent;     /**< end of the 95 % band */
  double high_percent;    /**< other end */
} tonus_region_change;

/** One's own exponent. */
typedef struct tonus_region_calibration {
  uint32_t struct_size;  /**< in: sizeof(tonus_region_calibration) */
  int32_t reserved;      /**< 0 */
  double own_k;          /**< slope of ln(site) over ln(body fat) */
  double own_error;      /**< its standard error */
  double k;              /**< prior and own slope together */
  double k_sd;           /**< standard deviation of k */
  double own_weight;     /**< share of the own slope in k */
  double span_percent;   /**< range of the body fat, of the largest */
} tonus_region_calibration;

/**
 * Region of a site and what is known of it.
 * @param site name such as "subscapular", "lower_back", "triceps", "thigh", "visceral", "face"
 * @param region receives 1 arm, 2 trunk, 3 a site of the trunk, 4 leg, 5 visceral, 6 face
 * @param evidence receives 1 trials measured the region, 2 the trunk only, 3 nothing did
 * @return status; TONUS_UNKNOWN_NAME for another site
 */
TONUS_API int32_t tonus_region_of_site(const char *site, int32_t *region,
                                       int32_t *evidence) TONUS_NOEXCEPT;
/**
 * Exponent of a region before anything is known of the person.
 * @param region as from tonus_region_of_site
 * @param sex 1 male, 2 female
 * @param menopause 0 not given, 1 before, 2 after
 * @param k receives the exponent: 1 follows the whole body, more is faster
 * @param k_sd receives its standard deviation between people
 * @return status
 */
TONUS_API int32_t tonus_region_prior(int32_t region, int32_t sex, int32_t menopause, double *k,
                                     double *k_sd) TONUS_NOEXCEPT;
/**
 * Change of a region when body fat changes.
 * @param k exponent
 * @param k_sd its standard deviation
 * @param fat_before_kg body fat now
 * @param fat_after_kg body fat then
 * @param result receives the change with its band; untouched if the call fails
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_EXTRAPOLATED beyond a halving or doubling
 */
TONUS_API int32_t tonus_region_project(double k, double k_sd, double fat_before_kg,
                                       double fat_after_kg, tonus_region_change *result,
                                       tonus_error *error) TONUS_NOEXCEPT;
/**
 * Regions that make up all body fat, scaled so that their losses add up.
 * @param region_kg fat of each region now
 * @param k exponent of each
 * @param count how many regions
 * @param fat_before_kg body fat now: the sum of the regions within 1 %
 * @param fat_after_kg body fat then
 * @param then_kg receives the fat of each region; untouched if the call fails
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_region_distribute(const double *region_kg, const double *k, size_t count,
                                          double fat_before_kg, double fat_after_kg,
                                          double *then_kg, tonus_error *error) TONUS_NOEXCEPT;
/**
 * One's own exponent from at least three measurements of a skinfold with the body fat of the day.
 * @param fat_kg body fat at each
 * @param site_mm skinfold at each
 * @param count how many
 * @param k exponent of the prior
 * @param k_sd its standard deviation
 * @param measuring_error relative, such as 0.05
 * @param result receives the exponent; untouched if the call fails
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_region_calibrate(const double *fat_kg, const double *site_mm, size_t count,
                                         double k, double k_sd, double measuring_error,
                                         tonus_region_calibration *result,
                                         tonus_error *error) TONUS_NOEXCEPT;
/**
 * Body fat that must go for a site to shrink to a share of itself.
 * @param left share that is left, between 0 and 1
 * @param k exponent
 * @param percent receives the share of the body fat, percent
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_region_fat_loss_for(double left, double k, double *percent,
                                            tonus_error *error) TONUS_NOEXCEPT;
/**
 * Smallest change of a site that measuring can tell.
 * @param measuring_error relative, such as 0.05
 * @param percent receives the change
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_region_detectable_change(double measuring_error, double *percent,
                                                 tonus_error *error) TONUS_NOEXCEPT;
/**
 * Fat that endurance work of the abdomen might take off the trunk: contested, one trial against the
 * pooled evidence; always with TONUS_EXTRAPOLATED.
 * @param kg_per_week 0 to 0.07
 * @param weeks 0 to 52
 * @param minutes_per_week at least 228
 * @param kg receives the fat
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_region_contested_local_bonus(double kg_per_week, double weeks,
                                                     double minutes_per_week, double *kg,
                                                     tonus_error *error) TONUS_NOEXCEPT;

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

/** A person and a log, assessed; an opaque handle. */
typedef struct tonus_assessment tonus_assessment;

/** What a rule found. Texts are static, UTF-8. */
typedef struct tonus_finding {
  uint32_t struct_size;     /**< in: sizeof(tonus_finding) */
  int32_t severity;         /**< TONUS_NOT_EVALUATED to TONUS_STOP_AND_REFER; -1 where withheld */
  int32_t withheld;         /**< 1 where a stop withholds the finding */
  int32_t changed;          /**< 1 where a rule set changed a threshold of the rule */
  int32_t grade;            /**< evidence: 1 A, 2 B, 3 C, 4 D; 0 where withheld */
  int32_t status;           /**< cautions of the inputs, or why it was not evaluated */
  double value;             /**< of `input` in its canonical unit; NaN where it is no number */
  double threshold;         /**< that was crossed, in the unit of `value`; NaN if none */
  const char *rule_id;      /**< such as "energy.deficit.size" */
  const char *title;        /**< one line */
  const char *input;        /**< the fact that decided or that is missing, or "" */
} tonus_finding;

/**
 * Assesses a person.
 * @param facts what is known; may be NULL
 * @param log a training log; may be NULL
 * @param rules the rules to run; NULL: all, as published
 * @param assessment receives a handle, to be freed with tonus_assessment_free
 * @param error receives what was wrong; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_assessment_new(const tonus_facts *facts, const tonus_log *log,
                                       const tonus_rule_set *rules, tonus_assessment **assessment,
                                       tonus_error *error) TONUS_NOEXCEPT;
/** Frees a handle. @param assessment a handle or NULL */
TONUS_API void tonus_assessment_free(tonus_assessment *assessment) TONUS_NOEXCEPT;
/** How many findings there are: one for each rule that ran. @param assessment the handle
 * @return their number; 0 for a bad handle */
TONUS_API size_t tonus_assessment_findings(const tonus_assessment *assessment) TONUS_NOEXCEPT;
/**
 * A finding.
 * @param assessment the handle
 * @param index from 0, in the order of the catalogue
 * @param finding receives it
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_WRONG_COUNT where there is no such finding
 */
TONUS_API int32_t tonus_assessment_finding(const tonus_assessment *assessment, size_t index,
                                           tonus_finding *finding,
                                           tonus_error *error) TONUS_NOEXCEPT;
/**
 * An assessment as JSON.
 * @param assessment the handle
 * @param buffer receives the text, zero-terminated; may be NULL to ask for the size
 * @param size in: bytes of the buffer; out: bytes needed, the zero included
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_WRONG_COUNT if the buffer is too small, and nothing is written to it
 */
TONUS_API int32_t tonus_assessment_json(const tonus_assessment *assessment, char *buffer,
                                        size_t *size, tonus_error *error) TONUS_NOEXCEPT;

/* ---- Plans ---- */

/** A plan; an opaque handle. */
typedef struct tonus_plan tonus_plan;

/** What a host chooses for a plan; 0 or NULL: the default. */
typedef struct tonus_plan_options {
  uint32_t struct_size;   /**< in: sizeof(tonus_plan_options) */
  int32_t weeks;          /**< how far the trajectory is projected, 4 to 104; default 12 */
  int64_t start_s;        /**< first day: seconds of wall-clock time since 1970 */
  int32_t strength_days;  /**< strength sessions a week, 2 to 5; default 3 */
  int32_t meals;          /**< main meals a day, 2 to 6; default 4 */
  int32_t vigorous;       /**< 1: interval training is wanted */
  int32_t reserved;       /**< 0 */
  const char *equipment;  /**< names of the exercise table joined by `|`; NULL: everything */
} tonus_plan_options;

/**
 * Makes a plan, or the next one after another. Where a rule of safety stops, the plan holds no
 * targets and names the stop; where a safety fact is missing, it names the fact.
 * @param facts what is known
 * @param log a training log; may be NULL
 * @param options what the host chooses
 * @param before the plan that was followed, from which this one departs in limited steps; may be
 *   NULL
 * @param plan receives a handle, to be freed with tonus_plan_free
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_MISSING_INPUT without goal, sex or age
 */
TONUS_API int32_t tonus_plan_new(const tonus_facts *facts, const tonus_log *log,
                                 const tonus_plan_options *options, const tonus_plan *before,
                                 tonus_plan **plan, tonus_error *error) TONUS_NOEXCEPT;
/** Frees a handle. @param plan a handle or NULL */
TONUS_API void tonus_plan_free(tonus_plan *plan) TONUS_NOEXCEPT;
/**
 * A plan as JSON, as `tonus plan --json` prints it.
 * @param plan the handle
 * @param buffer receives the text, zero-terminated; may be NULL to ask for the size
 * @param size in: bytes of the buffer; out: bytes needed, the zero included
 * @param error receives what was wrong; may be NULL
 * @return status; TONUS_WRONG_COUNT if the buffer is too small, and nothing is written to it
 */
TONUS_API int32_t tonus_plan_json(const tonus_plan *plan, char *buffer, size_t *size,
                                  tonus_error *error) TONUS_NOEXCEPT;

/* ---- Equations by name ----
 * Each takes its inputs in catalogue order and writes the result through `out`; a class result is
 * an int32_t. The form with _many takes columns, as tonus_evaluate_many does. All return a status.
 */

/**
 * A body shape index, Krakauer (body.absi.krakauer_2012).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param waist_cm waist in cm
 * @param out receives absi
 * @return status
 */
TONUS_API int32_t tonus_body_absi_krakauer_2012(double weight_kg, double height_cm, double waist_cm, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_absi_krakauer_2012.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param waist_cm `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_absi_krakauer_2012_many(const double *weight_kg, const double *height_cm, const double *waist_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Muscle of the limbs, Wen (body.appendicular_muscle.wen_2011).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives asm_kg
 * @return status
 */
TONUS_API int32_t tonus_body_appendicular_muscle_wen_2011(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_appendicular_muscle_wen_2011.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_appendicular_muscle_wen_2011_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

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
 * Action points of the body mass index, Asian populations (body.bmi_class.who_asian_2004).
 * @param bmi_kg_per_m2 bmi in kg/m2
 * @param out receives class: 1 underweight, 2 acceptable_risk, 3 increased_risk, 4 high_risk
 * @return status
 */
TONUS_API int32_t tonus_body_bmi_class_who_asian_2004(double bmi_kg_per_m2, int32_t *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_bmi_class_who_asian_2004.
 * @param bmi_kg_per_m2 `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_bmi_class_who_asian_2004_many(const double *bmi_kg_per_m2, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Body roundness index, Thomas (body.bri.thomas_2013).
 * @param waist_cm waist in cm
 * @param height_cm height in cm
 * @param out receives bri
 * @return status
 */
TONUS_API int32_t tonus_body_bri_thomas_2013(double waist_cm, double height_cm, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_bri_thomas_2013.
 * @param waist_cm `rows` numbers
 * @param height_cm `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_bri_thomas_2013_many(const double *waist_cm, const double *height_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Density of the body from four skinfolds, Durnin and Womersley (body.density.durnin_womersley_1974).
 * @param biceps_mm biceps in mm
 * @param triceps_mm triceps in mm
 * @param subscapular_mm subscapular in mm
 * @param suprailiac_mm suprailiac in mm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives density_g_per_cm3
 * @return status
 */
TONUS_API int32_t tonus_body_density_durnin_womersley_1974(double biceps_mm, double triceps_mm, double subscapular_mm, double suprailiac_mm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_density_durnin_womersley_1974.
 * @param biceps_mm `rows` numbers
 * @param triceps_mm `rows` numbers
 * @param subscapular_mm `rows` numbers
 * @param suprailiac_mm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_density_durnin_womersley_1974_many(const double *biceps_mm, const double *triceps_mm, const double *subscapular_mm, const double *suprailiac_mm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Density of the body from four skinfolds, Durnin and Womersley, all ages (body.density.durnin_womersley_1974_all_ages).
 * @param biceps_mm biceps in mm
 * @param triceps_mm triceps in mm
 * @param subscapular_mm subscapular in mm
 * @param suprailiac_mm suprailiac in mm
 * @param sex 1 male, 2 female
 * @param out receives density_g_per_cm3
 * @return status
 */
TONUS_API int32_t tonus_body_density_durnin_womersley_1974_all_ages(double biceps_mm, double triceps_mm, double subscapular_mm, double suprailiac_mm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_density_durnin_womersley_1974_all_ages.
 * @param biceps_mm `rows` numbers
 * @param triceps_mm `rows` numbers
 * @param subscapular_mm `rows` numbers
 * @param suprailiac_mm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_density_durnin_womersley_1974_all_ages_many(const double *biceps_mm, const double *triceps_mm, const double *subscapular_mm, const double *suprailiac_mm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Density of the body from three skinfolds, Jackson and Pollock (body.density.jackson_pollock_3).
 * @param chest_mm chest in mm; NaN: not given
 * @param abdomen_mm abdomen in mm; NaN: not given
 * @param triceps_mm triceps in mm; NaN: not given
 * @param suprailiac_mm suprailiac in mm; NaN: not given
 * @param thigh_mm thigh in mm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives density_g_per_cm3
 * @return status
 */
TONUS_API int32_t tonus_body_density_jackson_pollock_3(double chest_mm, double abdomen_mm, double triceps_mm, double suprailiac_mm, double thigh_mm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_density_jackson_pollock_3.
 * @param chest_mm `rows` numbers
 * @param abdomen_mm `rows` numbers
 * @param triceps_mm `rows` numbers
 * @param suprailiac_mm `rows` numbers
 * @param thigh_mm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_density_jackson_pollock_3_many(const double *chest_mm, const double *abdomen_mm, const double *triceps_mm, const double *suprailiac_mm, const double *thigh_mm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Density of the body from seven skinfolds, Jackson and Pollock (body.density.jackson_pollock_7).
 * @param chest_mm chest in mm
 * @param axilla_mm axilla in mm
 * @param triceps_mm triceps in mm
 * @param subscapular_mm subscapular in mm
 * @param abdomen_mm abdomen in mm
 * @param suprailiac_mm suprailiac in mm
 * @param thigh_mm thigh in mm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives density_g_per_cm3
 * @return status
 */
TONUS_API int32_t tonus_body_density_jackson_pollock_7(double chest_mm, double axilla_mm, double triceps_mm, double subscapular_mm, double abdomen_mm, double suprailiac_mm, double thigh_mm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_density_jackson_pollock_7.
 * @param chest_mm `rows` numbers
 * @param axilla_mm `rows` numbers
 * @param triceps_mm `rows` numbers
 * @param subscapular_mm `rows` numbers
 * @param abdomen_mm `rows` numbers
 * @param suprailiac_mm `rows` numbers
 * @param thigh_mm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_density_jackson_pollock_7_many(const double *chest_mm, const double *axilla_mm, const double *triceps_mm, const double *subscapular_mm, const double *abdomen_mm, const double *suprailiac_mm, const double *thigh_mm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Density of the body from girths, US Navy (body.density.navy_1984).
 * @param waist_cm waist in cm
 * @param neck_cm neck in cm
 * @param hip_cm hip in cm; NaN: not given
 * @param height_cm height in cm
 * @param sex 1 male, 2 female
 * @param out receives density_g_per_cm3
 * @return status
 */
TONUS_API int32_t tonus_body_density_navy_1984(double waist_cm, double neck_cm, double hip_cm, double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_density_navy_1984.
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
TONUS_API int32_t tonus_body_density_navy_1984_many(const double *waist_cm, const double *neck_cm, const double *hip_cm, const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Class of body fat, American Council on Exercise (body.fat_class.ace).
 * @param body_fat_pct body_fat in %
 * @param sex 1 male, 2 female
 * @param out receives class: 1 essential, 2 athletes, 3 fitness, 4 average, 5 obese
 * @return status
 */
TONUS_API int32_t tonus_body_fat_class_ace(double body_fat_pct, int32_t sex, int32_t *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_class_ace.
 * @param body_fat_pct `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_class_ace_many(const double *body_fat_pct, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Body adiposity index, Bergman (body.fat_fraction.bai_2011).
 * @param hip_cm hip in cm
 * @param height_cm height in cm
 * @param out receives body_fat_pct
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_bai_2011(double hip_cm, double height_cm, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_fraction_bai_2011.
 * @param hip_cm `rows` numbers
 * @param height_cm `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_bai_2011_many(const double *hip_cm, const double *height_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Body fat from density, Brozek (body.fat_fraction.brozek_1963).
 * @param density_g_per_cm3 density in g/cm3
 * @param out receives body_fat_pct
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_brozek_1963(double density_g_per_cm3, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_fraction_brozek_1963.
 * @param density_g_per_cm3 `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_brozek_1963_many(const double *density_g_per_cm3, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

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
 * Body fat from the body mass index, Deurenberg (body.fat_fraction.deurenberg_1991).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives body_fat_pct
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_deurenberg_1991(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_fraction_deurenberg_1991.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_deurenberg_1991_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Body fat from four skinfolds, Durnin and Womersley (body.fat_fraction.durnin_womersley_1974).
 * @param biceps_mm biceps in mm
 * @param triceps_mm triceps in mm
 * @param subscapular_mm subscapular in mm
 * @param suprailiac_mm suprailiac in mm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives body_fat_pct
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_durnin_womersley_1974(double biceps_mm, double triceps_mm, double subscapular_mm, double suprailiac_mm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_fraction_durnin_womersley_1974.
 * @param biceps_mm `rows` numbers
 * @param triceps_mm `rows` numbers
 * @param subscapular_mm `rows` numbers
 * @param suprailiac_mm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_durnin_womersley_1974_many(const double *biceps_mm, const double *triceps_mm, const double *subscapular_mm, const double *suprailiac_mm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

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
 * Body fat from the body mass index, Jackson, logarithmic (body.fat_fraction.jackson_2002_ln).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives body_fat_pct
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_jackson_2002_ln(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_fraction_jackson_2002_ln.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_jackson_2002_ln_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Body fat from three skinfolds, Jackson and Pollock (body.fat_fraction.jackson_pollock_3).
 * @param chest_mm chest in mm; NaN: not given
 * @param abdomen_mm abdomen in mm; NaN: not given
 * @param triceps_mm triceps in mm; NaN: not given
 * @param suprailiac_mm suprailiac in mm; NaN: not given
 * @param thigh_mm thigh in mm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives body_fat_pct
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_jackson_pollock_3(double chest_mm, double abdomen_mm, double triceps_mm, double suprailiac_mm, double thigh_mm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_fraction_jackson_pollock_3.
 * @param chest_mm `rows` numbers
 * @param abdomen_mm `rows` numbers
 * @param triceps_mm `rows` numbers
 * @param suprailiac_mm `rows` numbers
 * @param thigh_mm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_jackson_pollock_3_many(const double *chest_mm, const double *abdomen_mm, const double *triceps_mm, const double *suprailiac_mm, const double *thigh_mm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Body fat from four skinfolds, Jackson and Pollock (body.fat_fraction.jackson_pollock_4).
 * @param abdomen_mm abdomen in mm
 * @param triceps_mm triceps in mm
 * @param thigh_mm thigh in mm
 * @param suprailiac_mm suprailiac in mm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives body_fat_pct
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_jackson_pollock_4(double abdomen_mm, double triceps_mm, double thigh_mm, double suprailiac_mm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_fraction_jackson_pollock_4.
 * @param abdomen_mm `rows` numbers
 * @param triceps_mm `rows` numbers
 * @param thigh_mm `rows` numbers
 * @param suprailiac_mm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_jackson_pollock_4_many(const double *abdomen_mm, const double *triceps_mm, const double *thigh_mm, const double *suprailiac_mm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Body fat from seven skinfolds, Jackson and Pollock (body.fat_fraction.jackson_pollock_7).
 * @param chest_mm chest in mm
 * @param axilla_mm axilla in mm
 * @param triceps_mm triceps in mm
 * @param subscapular_mm subscapular in mm
 * @param abdomen_mm abdomen in mm
 * @param suprailiac_mm suprailiac in mm
 * @param thigh_mm thigh in mm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives body_fat_pct
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_jackson_pollock_7(double chest_mm, double axilla_mm, double triceps_mm, double subscapular_mm, double abdomen_mm, double suprailiac_mm, double thigh_mm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_fraction_jackson_pollock_7.
 * @param chest_mm `rows` numbers
 * @param axilla_mm `rows` numbers
 * @param triceps_mm `rows` numbers
 * @param subscapular_mm `rows` numbers
 * @param abdomen_mm `rows` numbers
 * @param suprailiac_mm `rows` numbers
 * @param thigh_mm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_jackson_pollock_7_many(const double *chest_mm, const double *axilla_mm, const double *triceps_mm, const double *subscapular_mm, const double *abdomen_mm, const double *suprailiac_mm, const double *thigh_mm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

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
 * Body fat from girths in inches, US Department of Defense (body.fat_fraction.navy_1984_inch).
 * @param waist_in waist in [in_i]
 * @param neck_in neck in [in_i]
 * @param hip_in hip in [in_i]; NaN: not given
 * @param height_in height in [in_i]
 * @param sex 1 male, 2 female
 * @param out receives body_fat_pct
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_navy_1984_inch(double waist_in, double neck_in, double hip_in, double height_in, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_fraction_navy_1984_inch.
 * @param waist_in `rows` numbers
 * @param neck_in `rows` numbers
 * @param hip_in `rows` numbers
 * @param height_in `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_navy_1984_inch_many(const double *waist_in, const double *neck_in, const double *hip_in, const double *height_in, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Relative fat mass, Woolcott and Bergman (body.fat_fraction.rfm_2018).
 * @param height_cm height in cm
 * @param waist_cm waist in cm
 * @param sex 1 male, 2 female
 * @param out receives body_fat_pct
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_rfm_2018(double height_cm, double waist_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_fraction_rfm_2018.
 * @param height_cm `rows` numbers
 * @param waist_cm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_rfm_2018_many(const double *height_cm, const double *waist_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Body fat from density, Siri (body.fat_fraction.siri_1961).
 * @param density_g_per_cm3 density in g/cm3
 * @param out receives body_fat_pct
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_siri_1961(double density_g_per_cm3, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_fraction_siri_1961.
 * @param density_g_per_cm3 `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_siri_1961_many(const double *density_g_per_cm3, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Body fat of youths from triceps and calf folds, Slaughter (body.fat_fraction.slaughter_1988_triceps_calf).
 * @param triceps_mm triceps in mm
 * @param calf_mm calf in mm
 * @param sex 1 male, 2 female
 * @param out receives body_fat_pct
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_slaughter_1988_triceps_calf(double triceps_mm, double calf_mm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_fraction_slaughter_1988_triceps_calf.
 * @param triceps_mm `rows` numbers
 * @param calf_mm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_slaughter_1988_triceps_calf_many(const double *triceps_mm, const double *calf_mm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Body fat of youths from triceps and subscapular folds, Slaughter (body.fat_fraction.slaughter_1988_triceps_subscapular).
 * @param triceps_mm triceps in mm
 * @param subscapular_mm subscapular in mm
 * @param sex 1 male, 2 female
 * @param ethnicity 1 white, 2 black; 0: not given
 * @param maturation 1 prepubescent, 2 pubescent, 3 postpubescent; 0: not given
 * @param out receives body_fat_pct
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_slaughter_1988_triceps_subscapular(double triceps_mm, double subscapular_mm, int32_t sex, int32_t ethnicity, int32_t maturation, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_fraction_slaughter_1988_triceps_subscapular.
 * @param triceps_mm `rows` numbers
 * @param subscapular_mm `rows` numbers
 * @param sex `rows` numbers
 * @param ethnicity `rows` numbers
 * @param maturation `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_slaughter_1988_triceps_subscapular_many(const double *triceps_mm, const double *subscapular_mm, const double *sex, const double *ethnicity, const double *maturation, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Body fat from waist and weight, YMCA (body.fat_fraction.ymca).
 * @param weight_lb weight in [lb_av]
 * @param waist_in waist in [in_i]
 * @param sex 1 male, 2 female
 * @param out receives body_fat_pct
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_ymca(double weight_lb, double waist_in, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_fraction_ymca.
 * @param weight_lb `rows` numbers
 * @param waist_in `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_fraction_ymca_many(const double *weight_lb, const double *waist_in, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Fat-free mass from bioimpedance, Kyle (body.fat_free_mass.bia_kyle_2001).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param resistance_ohm resistance in Ohm
 * @param reactance_ohm reactance in Ohm
 * @param sex 1 male, 2 female
 * @param out receives ffm_kg
 * @return status
 */
TONUS_API int32_t tonus_body_fat_free_mass_bia_kyle_2001(double weight_kg, double height_cm, double resistance_ohm, double reactance_ohm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_free_mass_bia_kyle_2001.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param resistance_ohm `rows` numbers
 * @param reactance_ohm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_free_mass_bia_kyle_2001_many(const double *weight_kg, const double *height_cm, const double *resistance_ohm, const double *reactance_ohm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Fat-free mass from bioimpedance, Sun (body.fat_free_mass.bia_sun_2003).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param resistance_ohm resistance in Ohm
 * @param sex 1 male, 2 female
 * @param out receives ffm_kg
 * @return status
 */
TONUS_API int32_t tonus_body_fat_free_mass_bia_sun_2003(double weight_kg, double height_cm, double resistance_ohm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_free_mass_bia_sun_2003.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param resistance_ohm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_free_mass_bia_sun_2003_many(const double *weight_kg, const double *height_cm, const double *resistance_ohm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Fat to lose until a share of body fat, lean mass kept (body.fat_to_lose.constant_lean).
 * @param weight_kg weight in kg
 * @param body_fat_pct body_fat in %
 * @param goal_body_fat_pct goal_body_fat in %
 * @param out receives fat_to_lose_kg
 * @return status
 */
TONUS_API int32_t tonus_body_fat_to_lose_constant_lean(double weight_kg, double body_fat_pct, double goal_body_fat_pct, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fat_to_lose_constant_lean.
 * @param weight_kg `rows` numbers
 * @param body_fat_pct `rows` numbers
 * @param goal_body_fat_pct `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fat_to_lose_constant_lean_many(const double *weight_kg, const double *body_fat_pct, const double *goal_body_fat_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

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
 * Fat-free mass index at 1.80 m, variant with 6.1 (body.ffmi_normalized.k61_variant).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param body_fat_pct body_fat in %
 * @param out receives ffmi_kg_per_m2
 * @return status
 */
TONUS_API int32_t tonus_body_ffmi_normalized_k61_variant(double weight_kg, double height_cm, double body_fat_pct, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_ffmi_normalized_k61_variant.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param body_fat_pct `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_ffmi_normalized_k61_variant_many(const double *weight_kg, const double *height_cm, const double *body_fat_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Fat-free mass index at 1.80 m, Kouri (body.ffmi_normalized.kouri_1995).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param body_fat_pct body_fat in %
 * @param out receives ffmi_kg_per_m2
 * @return status
 */
TONUS_API int32_t tonus_body_ffmi_normalized_kouri_1995(double weight_kg, double height_cm, double body_fat_pct, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_ffmi_normalized_kouri_1995.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param body_fat_pct `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_ffmi_normalized_kouri_1995_many(const double *weight_kg, const double *height_cm, const double *body_fat_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Risk score of diabetes type 2, FINDRISC (body.findrisc.lindstrom_2003).
 * @param age_y age in a
 * @param bmi_kg_per_m2 bmi in kg/m2
 * @param waist_cm waist in cm
 * @param sex 1 male, 2 female
 * @param active_30min_daily 1 yes, 2 no
 * @param vegetables_daily 1 yes, 2 no
 * @param bp_medication 1 yes, 2 no
 * @param high_glucose_history 1 yes, 2 no
 * @param family_diabetes 1 none, 2 second_degree, 3 first_degree
 * @param out receives points
 * @return status
 */
TONUS_API int32_t tonus_body_findrisc_lindstrom_2003(double age_y, double bmi_kg_per_m2, double waist_cm, int32_t sex, int32_t active_30min_daily, int32_t vegetables_daily, int32_t bp_medication, int32_t high_glucose_history, int32_t family_diabetes, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_findrisc_lindstrom_2003.
 * @param age_y `rows` numbers
 * @param bmi_kg_per_m2 `rows` numbers
 * @param waist_cm `rows` numbers
 * @param sex `rows` numbers
 * @param active_30min_daily `rows` numbers
 * @param vegetables_daily `rows` numbers
 * @param bp_medication `rows` numbers
 * @param high_glucose_history `rows` numbers
 * @param family_diabetes `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_findrisc_lindstrom_2003_many(const double *age_y, const double *bmi_kg_per_m2, const double *waist_cm, const double *sex, const double *active_30min_daily, const double *vegetables_daily, const double *bp_medication, const double *high_glucose_history, const double *family_diabetes, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Fat mass index (body.fmi).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param body_fat_pct body_fat in %
 * @param out receives fmi_kg_per_m2
 * @return status
 */
TONUS_API int32_t tonus_body_fmi(double weight_kg, double height_cm, double body_fat_pct, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_fmi.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param body_fat_pct `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_fmi_many(const double *weight_kg, const double *height_cm, const double *body_fat_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Girth of a limb less its fat (body.girth_corrected.lee_2000).
 * @param girth_cm girth in cm
 * @param skinfold_mm skinfold in mm
 * @param out receives girth_cm
 * @return status
 */
TONUS_API int32_t tonus_body_girth_corrected_lee_2000(double girth_cm, double skinfold_mm, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_girth_corrected_lee_2000.
 * @param girth_cm `rows` numbers
 * @param skinfold_mm `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_girth_corrected_lee_2000_many(const double *girth_cm, const double *skinfold_mm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Ideal mass by height, Devine (body.ideal_mass.devine_1974).
 * @param height_cm height in cm
 * @param sex 1 male, 2 female
 * @param out receives mass_kg
 * @return status
 */
TONUS_API int32_t tonus_body_ideal_mass_devine_1974(double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_ideal_mass_devine_1974.
 * @param height_cm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_ideal_mass_devine_1974_many(const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Ideal mass by height, Hamwi (body.ideal_mass.hamwi_1964).
 * @param height_cm height in cm
 * @param sex 1 male, 2 female
 * @param out receives mass_kg
 * @return status
 */
TONUS_API int32_t tonus_body_ideal_mass_hamwi_1964(double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_ideal_mass_hamwi_1964.
 * @param height_cm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_ideal_mass_hamwi_1964_many(const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Ideal mass by height, Hamwi, in pounds (body.ideal_mass.hamwi_1964_pound_form).
 * @param height_cm height in cm
 * @param sex 1 male, 2 female
 * @param out receives mass_kg
 * @return status
 */
TONUS_API int32_t tonus_body_ideal_mass_hamwi_1964_pound_form(double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_ideal_mass_hamwi_1964_pound_form.
 * @param height_cm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_ideal_mass_hamwi_1964_pound_form_many(const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Ideal mass by height, Miller (body.ideal_mass.miller_1983).
 * @param height_cm height in cm
 * @param sex 1 male, 2 female
 * @param out receives mass_kg
 * @return status
 */
TONUS_API int32_t tonus_body_ideal_mass_miller_1983(double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_ideal_mass_miller_1983.
 * @param height_cm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_ideal_mass_miller_1983_many(const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Ideal mass by height, Robinson (body.ideal_mass.robinson_1983).
 * @param height_cm height in cm
 * @param sex 1 male, 2 female
 * @param out receives mass_kg
 * @return status
 */
TONUS_API int32_t tonus_body_ideal_mass_robinson_1983(double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_ideal_mass_robinson_1983.
 * @param height_cm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_ideal_mass_robinson_1983_many(const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Lean mass, Boer (body.lean_mass.boer_1984).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param sex 1 male, 2 female
 * @param out receives lean_kg
 * @return status
 */
TONUS_API int32_t tonus_body_lean_mass_boer_1984(double weight_kg, double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_lean_mass_boer_1984.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_lean_mass_boer_1984_many(const double *weight_kg, const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Lean mass, Hume (body.lean_mass.hume_1966).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param sex 1 male, 2 female
 * @param out receives lean_kg
 * @return status
 */
TONUS_API int32_t tonus_body_lean_mass_hume_1966(double weight_kg, double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_lean_mass_hume_1966.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_lean_mass_hume_1966_many(const double *weight_kg, const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Lean mass, James (body.lean_mass.james_1976).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param sex 1 male, 2 female
 * @param out receives lean_kg
 * @return status
 */
TONUS_API int32_t tonus_body_lean_mass_james_1976(double weight_kg, double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_lean_mass_james_1976.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_lean_mass_james_1976_many(const double *weight_kg, const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Lean mass, Janmahasatian (body.lean_mass.janmahasatian_2005).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param sex 1 male, 2 female
 * @param out receives lean_kg
 * @return status
 */
TONUS_API int32_t tonus_body_lean_mass_janmahasatian_2005(double weight_kg, double height_cm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_lean_mass_janmahasatian_2005.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_lean_mass_janmahasatian_2005_many(const double *weight_kg, const double *height_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Ponderal index (body.ponderal_index.rohrer).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param out receives ponderal_kg_per_m3
 * @return status
 */
TONUS_API int32_t tonus_body_ponderal_index_rohrer(double weight_kg, double height_cm, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_ponderal_index_rohrer.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_ponderal_index_rohrer_many(const double *weight_kg, const double *height_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Skeletal muscle from bioimpedance, Janssen (body.skeletal_muscle.bia_janssen_2000).
 * @param height_cm height in cm
 * @param resistance_ohm resistance in Ohm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives smm_kg
 * @return status
 */
TONUS_API int32_t tonus_body_skeletal_muscle_bia_janssen_2000(double height_cm, double resistance_ohm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_skeletal_muscle_bia_janssen_2000.
 * @param height_cm `rows` numbers
 * @param resistance_ohm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_skeletal_muscle_bia_janssen_2000_many(const double *height_cm, const double *resistance_ohm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Skeletal muscle from girths of the limbs, Lee (body.skeletal_muscle.lee_2000_girth).
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param ethnicity 1 white, 2 hispanic, 3 black, 4 asian
 * @param arm_corrected_cm arm_corrected in cm
 * @param thigh_corrected_cm thigh_corrected in cm
 * @param calf_corrected_cm calf_corrected in cm
 * @param out receives smm_kg
 * @return status
 */
TONUS_API int32_t tonus_body_skeletal_muscle_lee_2000_girth(double height_cm, double age_y, int32_t sex, int32_t ethnicity, double arm_corrected_cm, double thigh_corrected_cm, double calf_corrected_cm, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_skeletal_muscle_lee_2000_girth.
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param ethnicity `rows` numbers
 * @param arm_corrected_cm `rows` numbers
 * @param thigh_corrected_cm `rows` numbers
 * @param calf_corrected_cm `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_skeletal_muscle_lee_2000_girth_many(const double *height_cm, const double *age_y, const double *sex, const double *ethnicity, const double *arm_corrected_cm, const double *thigh_corrected_cm, const double *calf_corrected_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Skeletal muscle from weight and height, Lee (body.skeletal_muscle.lee_2000_simple).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param ethnicity 1 white, 2 hispanic, 3 black, 4 asian
 * @param out receives smm_kg
 * @return status
 */
TONUS_API int32_t tonus_body_skeletal_muscle_lee_2000_simple(double weight_kg, double height_cm, double age_y, int32_t sex, int32_t ethnicity, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_skeletal_muscle_lee_2000_simple.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param ethnicity `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_skeletal_muscle_lee_2000_simple_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, const double *ethnicity, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Surface area of the body, Du Bois and Du Bois (body.surface_area.du_bois_1916).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param out receives bsa_m2
 * @return status
 */
TONUS_API int32_t tonus_body_surface_area_du_bois_1916(double weight_kg, double height_cm, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_surface_area_du_bois_1916.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_surface_area_du_bois_1916_many(const double *weight_kg, const double *height_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Surface area of the body, Haycock (body.surface_area.haycock_1978).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param out receives bsa_m2
 * @return status
 */
TONUS_API int32_t tonus_body_surface_area_haycock_1978(double weight_kg, double height_cm, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_surface_area_haycock_1978.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_surface_area_haycock_1978_many(const double *weight_kg, const double *height_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Surface area of the body, Mosteller (body.surface_area.mosteller_1987).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param out receives bsa_m2
 * @return status
 */
TONUS_API int32_t tonus_body_surface_area_mosteller_1987(double weight_kg, double height_cm, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_surface_area_mosteller_1987.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_surface_area_mosteller_1987_many(const double *weight_kg, const double *height_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Total body water from bioimpedance, Sun (body.total_body_water.bia_sun_2003).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param resistance_ohm resistance in Ohm
 * @param sex 1 male, 2 female
 * @param out receives total_body_water_l
 * @return status
 */
TONUS_API int32_t tonus_body_total_body_water_bia_sun_2003(double weight_kg, double height_cm, double resistance_ohm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_total_body_water_bia_sun_2003.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param resistance_ohm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_total_body_water_bia_sun_2003_many(const double *weight_kg, const double *height_cm, const double *resistance_ohm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Total body water, Watson (body.total_body_water.watson_1980).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a; NaN: not given
 * @param sex 1 male, 2 female
 * @param out receives total_body_water_l
 * @return status
 */
TONUS_API int32_t tonus_body_total_body_water_watson_1980(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_total_body_water_watson_1980.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_total_body_water_watson_1980_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Class of the waist to height ratio, NICE (body.waist_height_class.nice_2022).
 * @param ratio ratio
 * @param out receives class: 1 below_range, 2 healthy, 3 increased, 4 high
 * @return status
 */
TONUS_API int32_t tonus_body_waist_height_class_nice_2022(double ratio, int32_t *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_waist_height_class_nice_2022.
 * @param ratio `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_waist_height_class_nice_2022_many(const double *ratio, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Waist to height ratio (body.waist_height_ratio).
 * @param waist_cm waist in cm
 * @param height_cm height in cm
 * @param out receives ratio
 * @return status
 */
TONUS_API int32_t tonus_body_waist_height_ratio(double waist_cm, double height_cm, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_waist_height_ratio.
 * @param waist_cm `rows` numbers
 * @param height_cm `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_waist_height_ratio_many(const double *waist_cm, const double *height_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Waist to hip ratio (body.waist_hip_ratio).
 * @param waist_cm waist in cm
 * @param hip_cm hip in cm
 * @param out receives ratio
 * @return status
 */
TONUS_API int32_t tonus_body_waist_hip_ratio(double waist_cm, double hip_cm, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_waist_hip_ratio.
 * @param waist_cm `rows` numbers
 * @param hip_cm `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_waist_hip_ratio_many(const double *waist_cm, const double *hip_cm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Risk class of the waist to hip ratio, WHO (body.waist_hip_risk.who_2008).
 * @param ratio ratio
 * @param sex 1 male, 2 female
 * @param out receives class: 1 not_increased, 2 substantially_increased
 * @return status
 */
TONUS_API int32_t tonus_body_waist_hip_risk_who_2008(double ratio, int32_t sex, int32_t *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_waist_hip_risk_who_2008.
 * @param ratio `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_waist_hip_risk_who_2008_many(const double *ratio, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Risk class of the waist, WHO (body.waist_risk.who_2008).
 * @param waist_cm waist in cm
 * @param sex 1 male, 2 female
 * @param out receives class: 1 not_increased, 2 increased, 3 substantially_increased
 * @return status
 */
TONUS_API int32_t tonus_body_waist_risk_who_2008(double waist_cm, int32_t sex, int32_t *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_waist_risk_who_2008.
 * @param waist_cm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_waist_risk_who_2008_many(const double *waist_cm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Weeks until a weight at a constant weekly share (body.weeks_to_weight.constant_rate).
 * @param weight_kg weight in kg
 * @param goal_weight_kg goal_weight in kg
 * @param loss_rate_pct_per_week loss_rate in %/wk
 * @param out receives time_wk
 * @return status
 */
TONUS_API int32_t tonus_body_weeks_to_weight_constant_rate(double weight_kg, double goal_weight_kg, double loss_rate_pct_per_week, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_body_weeks_to_weight_constant_rate.
 * @param weight_kg `rows` numbers
 * @param goal_weight_kg `rows` numbers
 * @param loss_rate_pct_per_week `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_body_weeks_to_weight_constant_rate_many(const double *weight_kg, const double *goal_weight_kg, const double *loss_rate_pct_per_week, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Energy rate from heart rate, Keytel (cardio.energy.keytel_2005_no_vo2max).
 * @param hr_bpm hr in bpm
 * @param weight_kg weight in kg
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives energy_rate_kj_per_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_energy_keytel_2005_no_vo2max(double hr_bpm, double weight_kg, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_energy_keytel_2005_no_vo2max.
 * @param hr_bpm `rows` numbers
 * @param weight_kg `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_energy_keytel_2005_no_vo2max_many(const double *hr_bpm, const double *weight_kg, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Energy rate from heart rate and oxygen uptake, three digits, Keytel (cardio.energy.keytel_2005_vo2max).
 * @param hr_bpm hr in bpm
 * @param weight_kg weight in kg
 * @param age_y age in a
 * @param vo2max_ml_per_kg_min vo2max in mL/kg/min
 * @param sex 1 male, 2 female
 * @param out receives energy_rate_kj_per_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_energy_keytel_2005_vo2max(double hr_bpm, double weight_kg, double age_y, double vo2max_ml_per_kg_min, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_energy_keytel_2005_vo2max.
 * @param hr_bpm `rows` numbers
 * @param weight_kg `rows` numbers
 * @param age_y `rows` numbers
 * @param vo2max_ml_per_kg_min `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_energy_keytel_2005_vo2max_many(const double *hr_bpm, const double *weight_kg, const double *age_y, const double *vo2max_ml_per_kg_min, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Energy rate from heart rate and oxygen uptake, four digits, Keytel (cardio.energy.keytel_2005_vo2max_4digit).
 * @param hr_bpm hr in bpm
 * @param weight_kg weight in kg
 * @param age_y age in a
 * @param vo2max_ml_per_kg_min vo2max in mL/kg/min
 * @param sex 1 male, 2 female
 * @param out receives energy_rate_kj_per_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_energy_keytel_2005_vo2max_4digit(double hr_bpm, double weight_kg, double age_y, double vo2max_ml_per_kg_min, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_energy_keytel_2005_vo2max_4digit.
 * @param hr_bpm `rows` numbers
 * @param weight_kg `rows` numbers
 * @param age_y `rows` numbers
 * @param vo2max_ml_per_kg_min `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_energy_keytel_2005_vo2max_4digit_many(const double *hr_bpm, const double *weight_kg, const double *age_y, const double *vo2max_ml_per_kg_min, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Gross energy of an activity, 3.5 mL/kg/min to the MET (cardio.energy.met_kcal_acsm).
 * @param met met
 * @param weight_kg weight in kg
 * @param duration_min duration in min
 * @param out receives energy_kcal
 * @return status
 */
TONUS_API int32_t tonus_cardio_energy_met_kcal_acsm(double met, double weight_kg, double duration_min, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_energy_met_kcal_acsm.
 * @param met `rows` numbers
 * @param weight_kg `rows` numbers
 * @param duration_min `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_energy_met_kcal_acsm_many(const double *met, const double *weight_kg, const double *duration_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Gross energy of an activity, 1 kcal/kg/h to the MET (cardio.energy.met_kcal_compendium).
 * @param met met
 * @param weight_kg weight in kg
 * @param duration_min duration in min
 * @param out receives energy_kcal
 * @return status
 */
TONUS_API int32_t tonus_cardio_energy_met_kcal_compendium(double met, double weight_kg, double duration_min, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_energy_met_kcal_compendium.
 * @param met `rows` numbers
 * @param weight_kg `rows` numbers
 * @param duration_min `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_energy_met_kcal_compendium_many(const double *met, const double *weight_kg, const double *duration_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Net energy of an activity, 3.5 mL/kg/min to the MET (cardio.energy.met_net_kcal_acsm).
 * @param met met
 * @param weight_kg weight in kg
 * @param duration_min duration in min
 * @param out receives net_energy_kcal
 * @return status
 */
TONUS_API int32_t tonus_cardio_energy_met_net_kcal_acsm(double met, double weight_kg, double duration_min, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_energy_met_net_kcal_acsm.
 * @param met `rows` numbers
 * @param weight_kg `rows` numbers
 * @param duration_min `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_energy_met_net_kcal_acsm_many(const double *met, const double *weight_kg, const double *duration_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Energy of an oxygen uptake (cardio.energy.vo2_to_kcal).
 * @param vo2_ml_per_kg_min vo2 in mL/kg/min
 * @param weight_kg weight in kg
 * @param duration_min duration in min
 * @param energy_equivalent_kcal_per_l energy_equivalent in kcal/L
 * @param out receives energy_kcal
 * @return status
 */
TONUS_API int32_t tonus_cardio_energy_vo2_to_kcal(double vo2_ml_per_kg_min, double weight_kg, double duration_min, double energy_equivalent_kcal_per_l, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_energy_vo2_to_kcal.
 * @param vo2_ml_per_kg_min `rows` numbers
 * @param weight_kg `rows` numbers
 * @param duration_min `rows` numbers
 * @param energy_equivalent_kcal_per_l `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_energy_vo2_to_kcal_many(const double *vo2_ml_per_kg_min, const double *weight_kg, const double *duration_min, const double *energy_equivalent_kcal_per_l, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Energy after exercise, LaForgia (cardio.epoc.laforgia_2006_fraction).
 * @param net_exercise_kcal net_exercise in kcal
 * @param epoc_fraction epoc_fraction
 * @param out receives epoc_kcal
 * @return status
 */
TONUS_API int32_t tonus_cardio_epoc_laforgia_2006_fraction(double net_exercise_kcal, double epoc_fraction, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_epoc_laforgia_2006_fraction.
 * @param net_exercise_kcal `rows` numbers
 * @param epoc_fraction `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_epoc_laforgia_2006_fraction_many(const double *net_exercise_kcal, const double *epoc_fraction, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * MET-minutes of activities (cardio.guideline.met_minutes).
 * @param met met, `rows` numbers
 * @param duration_min duration in min, `rows` numbers
 * @param rows how many elements
 * @param out receives met_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_guideline_met_minutes(const double *met, const double *duration_min, size_t rows, double *out) TONUS_NOEXCEPT;

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
 * Energy of a session of intervals (cardio.hiit.session_energy).
 * @param weight_kg weight in kg
 * @param rounds rounds
 * @param work_s work in s
 * @param work_met work_met
 * @param rest_s rest in s
 * @param rest_met rest_met
 * @param epoc_fraction epoc_fraction
 * @param out receives energy_kcal
 * @return status
 */
TONUS_API int32_t tonus_cardio_hiit_session_energy(double weight_kg, double rounds, double work_s, double work_met, double rest_s, double rest_met, double epoc_fraction, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_hiit_session_energy.
 * @param weight_kg `rows` numbers
 * @param rounds `rows` numbers
 * @param work_s `rows` numbers
 * @param work_met `rows` numbers
 * @param rest_s `rows` numbers
 * @param rest_met `rows` numbers
 * @param epoc_fraction `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_hiit_session_energy_many(const double *weight_kg, const double *rounds, const double *work_s, const double *work_met, const double *rest_s, const double *rest_met, const double *epoc_fraction, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Heart rate to train at, Karvonen (cardio.hr.karvonen_target).
 * @param intensity_fraction intensity_fraction
 * @param hr_rest_bpm hr_rest in bpm
 * @param hr_max_bpm hr_max in bpm
 * @param out receives hr_bpm
 * @return status
 */
TONUS_API int32_t tonus_cardio_hr_karvonen_target(double intensity_fraction, double hr_rest_bpm, double hr_max_bpm, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_hr_karvonen_target.
 * @param intensity_fraction `rows` numbers
 * @param hr_rest_bpm `rows` numbers
 * @param hr_max_bpm `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_hr_karvonen_target_many(const double *intensity_fraction, const double *hr_rest_bpm, const double *hr_max_bpm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Share of the heart rate reserve (cardio.hr.reserve_fraction).
 * @param hr_bpm hr in bpm
 * @param hr_rest_bpm hr_rest in bpm
 * @param hr_max_bpm hr_max in bpm
 * @param out receives fraction_hrr
 * @return status
 */
TONUS_API int32_t tonus_cardio_hr_reserve_fraction(double hr_bpm, double hr_rest_bpm, double hr_max_bpm, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_hr_reserve_fraction.
 * @param hr_bpm `rows` numbers
 * @param hr_rest_bpm `rows` numbers
 * @param hr_max_bpm `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_hr_reserve_fraction_many(const double *hr_bpm, const double *hr_rest_bpm, const double *hr_max_bpm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal heart rate, 220 less the age (cardio.hr_max.fox_1971).
 * @param age_y age in a
 * @param out receives hr_max_bpm
 * @return status
 */
TONUS_API int32_t tonus_cardio_hr_max_fox_1971(double age_y, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_hr_max_fox_1971.
 * @param age_y `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_hr_max_fox_1971_many(const double *age_y, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal heart rate, Gellish, straight line (cardio.hr_max.gellish_2007_linear).
 * @param age_y age in a
 * @param out receives hr_max_bpm
 * @return status
 */
TONUS_API int32_t tonus_cardio_hr_max_gellish_2007_linear(double age_y, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_hr_max_gellish_2007_linear.
 * @param age_y `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_hr_max_gellish_2007_linear_many(const double *age_y, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal heart rate, Gellish, curve (cardio.hr_max.gellish_2007_quadratic).
 * @param age_y age in a
 * @param out receives hr_max_bpm
 * @return status
 */
TONUS_API int32_t tonus_cardio_hr_max_gellish_2007_quadratic(double age_y, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_hr_max_gellish_2007_quadratic.
 * @param age_y `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_hr_max_gellish_2007_quadratic_many(const double *age_y, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal heart rate of women, Gulati (cardio.hr_max.gulati_2010_women).
 * @param age_y age in a
 * @param out receives hr_max_bpm
 * @return status
 */
TONUS_API int32_t tonus_cardio_hr_max_gulati_2010_women(double age_y, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_hr_max_gulati_2010_women.
 * @param age_y `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_hr_max_gulati_2010_women_many(const double *age_y, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal heart rate, Nes (cardio.hr_max.nes_2013).
 * @param age_y age in a
 * @param out receives hr_max_bpm
 * @return status
 */
TONUS_API int32_t tonus_cardio_hr_max_nes_2013(double age_y, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_hr_max_nes_2013.
 * @param age_y `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_hr_max_nes_2013_many(const double *age_y, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal heart rate, Tanaka (cardio.hr_max.tanaka_2001).
 * @param age_y age in a
 * @param out receives hr_max_bpm
 * @return status
 */
TONUS_API int32_t tonus_cardio_hr_max_tanaka_2001(double age_y, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_hr_max_tanaka_2001.
 * @param age_y `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_hr_max_tanaka_2001_many(const double *age_y, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * MET corrected for the uptake at rest (cardio.met.corrected_met).
 * @param met met
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives corrected_met
 * @return status
 */
TONUS_API int32_t tonus_cardio_met_corrected_met(double met, double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_met_corrected_met.
 * @param met `rows` numbers
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_met_corrected_met_many(const double *met, const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Class of an intensity in MET (cardio.met.intensity_class).
 * @param met met
 * @param out receives class: 1 sedentary, 2 light, 3 moderate, 4 vigorous
 * @return status
 */
TONUS_API int32_t tonus_cardio_met_intensity_class(double met, int32_t *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_met_intensity_class.
 * @param met `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_met_intensity_class_many(const double *met, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Oxygen uptake at rest, Harris and Benedict (cardio.met.rmr_ml_kg_min_harris_benedict).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives rmr_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_met_rmr_ml_kg_min_harris_benedict(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_met_rmr_ml_kg_min_harris_benedict.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_met_rmr_ml_kg_min_harris_benedict_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Oxygen uptake of arm cranking, ACSM (cardio.vo2.acsm_arm_cycling).
 * @param work_rate_kgm_per_min work_rate in kgm/min
 * @param weight_kg weight in kg
 * @param out receives vo2_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2_acsm_arm_cycling(double work_rate_kgm_per_min, double weight_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2_acsm_arm_cycling.
 * @param work_rate_kgm_per_min `rows` numbers
 * @param weight_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2_acsm_arm_cycling_many(const double *work_rate_kgm_per_min, const double *weight_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Oxygen uptake of cycling, ACSM (cardio.vo2.acsm_leg_cycling).
 * @param work_rate_kgm_per_min work_rate in kgm/min
 * @param weight_kg weight in kg
 * @param out receives vo2_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2_acsm_leg_cycling(double work_rate_kgm_per_min, double weight_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2_acsm_leg_cycling.
 * @param work_rate_kgm_per_min `rows` numbers
 * @param weight_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2_acsm_leg_cycling_many(const double *work_rate_kgm_per_min, const double *weight_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Oxygen uptake of running, ACSM (cardio.vo2.acsm_running).
 * @param speed_m_per_min speed in m/min
 * @param grade grade
 * @param out receives vo2_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2_acsm_running(double speed_m_per_min, double grade, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2_acsm_running.
 * @param speed_m_per_min `rows` numbers
 * @param grade `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2_acsm_running_many(const double *speed_m_per_min, const double *grade, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Oxygen uptake of stepping, ACSM (cardio.vo2.acsm_stepping).
 * @param steps_per_min steps in /min
 * @param step_height_m step_height in m
 * @param out receives vo2_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2_acsm_stepping(double steps_per_min, double step_height_m, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2_acsm_stepping.
 * @param steps_per_min `rows` numbers
 * @param step_height_m `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2_acsm_stepping_many(const double *steps_per_min, const double *step_height_m, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Oxygen uptake of walking, ACSM (cardio.vo2.acsm_walking).
 * @param speed_m_per_min speed in m/min
 * @param grade grade
 * @param out receives vo2_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2_acsm_walking(double speed_m_per_min, double grade, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2_acsm_walking.
 * @param speed_m_per_min `rows` numbers
 * @param grade `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2_acsm_walking_many(const double *speed_m_per_min, const double *grade, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Oxygen uptake of an intensity in MET (cardio.vo2.met_to_vo2).
 * @param met met
 * @param out receives vo2_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2_met_to_vo2(double met, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2_met_to_vo2.
 * @param met `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2_met_to_vo2_many(const double *met, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Oxygen uptake to train at (cardio.vo2.reserve_target).
 * @param intensity_fraction intensity_fraction
 * @param vo2max_ml_per_kg_min vo2max in mL/kg/min
 * @param out receives vo2_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2_reserve_target(double intensity_fraction, double vo2max_ml_per_kg_min, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2_reserve_target.
 * @param intensity_fraction `rows` numbers
 * @param vo2max_ml_per_kg_min `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2_reserve_target_many(const double *intensity_fraction, const double *vo2max_ml_per_kg_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal oxygen uptake from the run of 12 minutes, Cooper (cardio.vo2max.cooper_1968).
 * @param distance_m distance in m
 * @param out receives vo2max_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_cooper_1968(double distance_m, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2max_cooper_1968.
 * @param distance_m `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_cooper_1968_many(const double *distance_m, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal oxygen uptake from a jogged mile, George (cardio.vo2max.george_1993_mile_jog).
 * @param weight_kg weight in kg
 * @param time_min time in min
 * @param hr_bpm hr in bpm
 * @param sex 1 male, 2 female
 * @param out receives vo2max_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_george_1993_mile_jog(double weight_kg, double time_min, double hr_bpm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2max_george_1993_mile_jog.
 * @param weight_kg `rows` numbers
 * @param time_min `rows` numbers
 * @param hr_bpm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_george_1993_mile_jog_many(const double *weight_kg, const double *time_min, const double *hr_bpm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal oxygen uptake without exercise from body mass index, Jackson (cardio.vo2max.jackson_1990_bmi).
 * @param par par
 * @param age_y age in a
 * @param bmi_kg_per_m2 bmi in kg/m2
 * @param sex 1 male, 2 female
 * @param out receives vo2max_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_jackson_1990_bmi(double par, double age_y, double bmi_kg_per_m2, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2max_jackson_1990_bmi.
 * @param par `rows` numbers
 * @param age_y `rows` numbers
 * @param bmi_kg_per_m2 `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_jackson_1990_bmi_many(const double *par, const double *age_y, const double *bmi_kg_per_m2, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal oxygen uptake without exercise from body fat, Jackson (cardio.vo2max.jackson_1990_percent_fat).
 * @param par par
 * @param age_y age in a
 * @param body_fat_pct body_fat in %
 * @param sex 1 male, 2 female
 * @param out receives vo2max_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_jackson_1990_percent_fat(double par, double age_y, double body_fat_pct, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2max_jackson_1990_percent_fat.
 * @param par `rows` numbers
 * @param age_y `rows` numbers
 * @param body_fat_pct `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_jackson_1990_percent_fat_many(const double *par, const double *age_y, const double *body_fat_pct, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal oxygen uptake from the shuttle run, Leger 1988 (cardio.vo2max.leger_1988).
 * @param speed_km_per_h speed in km/h
 * @param age_y age in a
 * @param out receives vo2max_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_leger_1988(double speed_km_per_h, double age_y, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2max_leger_1988.
 * @param speed_km_per_h `rows` numbers
 * @param age_y `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_leger_1988_many(const double *speed_km_per_h, const double *age_y, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal oxygen uptake from the shuttle run, Leger and Lambert 1982 (cardio.vo2max.leger_lambert_1982).
 * @param speed_km_per_h speed in km/h
 * @param out receives vo2max_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_leger_lambert_1982(double speed_km_per_h, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2max_leger_lambert_1982.
 * @param speed_km_per_h `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_leger_lambert_1982_many(const double *speed_km_per_h, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal oxygen uptake without exercise, Myers (FRIEND) (cardio.vo2max.myers_2017_friend).
 * @param age_y age in a
 * @param weight_lb weight in [lb_av]
 * @param sex 1 male, 2 female
 * @param out receives vo2max_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_myers_2017_friend(double age_y, double weight_lb, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2max_myers_2017_friend.
 * @param age_y `rows` numbers
 * @param weight_lb `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_myers_2017_friend_many(const double *age_y, const double *weight_lb, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal oxygen uptake of men without exercise, Nes (cardio.vo2max.nes_2011_men).
 * @param age_y age in a
 * @param waist_cm waist in cm
 * @param hr_rest_bpm hr_rest in bpm
 * @param pa_index pa_index
 * @param out receives vo2max_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_nes_2011_men(double age_y, double waist_cm, double hr_rest_bpm, double pa_index, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2max_nes_2011_men.
 * @param age_y `rows` numbers
 * @param waist_cm `rows` numbers
 * @param hr_rest_bpm `rows` numbers
 * @param pa_index `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_nes_2011_men_many(const double *age_y, const double *waist_cm, const double *hr_rest_bpm, const double *pa_index, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal oxygen uptake of women without exercise, Nes (cardio.vo2max.nes_2011_women).
 * @param age_y age in a
 * @param waist_cm waist in cm
 * @param hr_rest_bpm hr_rest in bpm
 * @param pa_index pa_index
 * @param out receives vo2max_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_nes_2011_women(double age_y, double waist_cm, double hr_rest_bpm, double pa_index, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2max_nes_2011_women.
 * @param age_y `rows` numbers
 * @param waist_cm `rows` numbers
 * @param hr_rest_bpm `rows` numbers
 * @param pa_index `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_nes_2011_women_many(const double *age_y, const double *waist_cm, const double *hr_rest_bpm, const double *pa_index, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal oxygen uptake from a walked mile, Rockport (cardio.vo2max.rockport_kline_1987).
 * @param weight_lb weight in [lb_av]
 * @param age_y age in a
 * @param time_min time in min
 * @param hr_bpm hr in bpm
 * @param sex 1 male, 2 female
 * @param out receives vo2max_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_rockport_kline_1987(double weight_lb, double age_y, double time_min, double hr_bpm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2max_rockport_kline_1987.
 * @param weight_lb `rows` numbers
 * @param age_y `rows` numbers
 * @param time_min `rows` numbers
 * @param hr_bpm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_rockport_kline_1987_many(const double *weight_lb, const double *age_y, const double *time_min, const double *hr_bpm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal oxygen uptake in L/min from a walked mile, Rockport (cardio.vo2max.rockport_kline_1987_absolute).
 * @param weight_lb weight in [lb_av]
 * @param age_y age in a
 * @param time_min time in min
 * @param hr_bpm hr in bpm
 * @param sex 1 male, 2 female
 * @param out receives vo2max_l_per_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_rockport_kline_1987_absolute(double weight_lb, double age_y, double time_min, double hr_bpm, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2max_rockport_kline_1987_absolute.
 * @param weight_lb `rows` numbers
 * @param age_y `rows` numbers
 * @param time_min `rows` numbers
 * @param hr_bpm `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_rockport_kline_1987_absolute_many(const double *weight_lb, const double *age_y, const double *time_min, const double *hr_bpm, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal oxygen uptake from the run of 1.5 miles, ACSM (cardio.vo2max.run_1_5_mile_acsm).
 * @param time_min time in min
 * @param out receives vo2max_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_run_1_5_mile_acsm(double time_min, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2max_run_1_5_mile_acsm.
 * @param time_min `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_run_1_5_mile_acsm_many(const double *time_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal oxygen uptake from the shuttle run, Stickland (cardio.vo2max.stickland_2003).
 * @param last_half_stage last_half_stage
 * @param sex 1 male, 2 female
 * @param out receives vo2max_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_stickland_2003(double last_half_stage, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2max_stickland_2003.
 * @param last_half_stage `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_stickland_2003_many(const double *last_half_stage, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Maximal oxygen uptake from two heart rates, Uth (cardio.vo2max.uth_2004).
 * @param hr_max_bpm hr_max in bpm
 * @param hr_rest_bpm hr_rest in bpm
 * @param out receives vo2max_ml_per_kg_min
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_uth_2004(double hr_max_bpm, double hr_rest_bpm, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_cardio_vo2max_uth_2004.
 * @param hr_max_bpm `rows` numbers
 * @param hr_rest_bpm `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_cardio_vo2max_uth_2004_many(const double *hr_max_bpm, const double *hr_rest_bpm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Energy availability (energy.availability).
 * @param intake_kcal_per_day intake in kcal/d
 * @param exercise_kcal_per_day exercise in kcal/d
 * @param ffm_kg ffm in kg
 * @param out receives energy_availability_kcal_per_kg_day
 * @return status
 */
TONUS_API int32_t tonus_energy_availability(double intake_kcal_per_day, double exercise_kcal_per_day, double ffm_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_availability.
 * @param intake_kcal_per_day `rows` numbers
 * @param exercise_kcal_per_day `rows` numbers
 * @param ffm_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_availability_many(const double *intake_kcal_per_day, const double *exercise_kcal_per_day, const double *ffm_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Class of energy availability (energy.availability_class).
 * @param energy_availability_kcal_per_kg_day energy_availability in kcal/kg/d
 * @param out receives class: 1 low, 2 reduced, 3 adequate
 * @return status
 */
TONUS_API int32_t tonus_energy_availability_class(double energy_availability_kcal_per_kg_day, int32_t *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_availability_class.
 * @param energy_availability_kcal_per_kg_day `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_availability_class_many(const double *energy_availability_kcal_per_kg_day, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Basal metabolic rate from weight, FAO/WHO/UNU 2004 (energy.bmr.fao_2004).
 * @param weight_kg weight in kg
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives bmr_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_bmr_fao_2004(double weight_kg, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_bmr_fao_2004.
 * @param weight_kg `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_bmr_fao_2004_many(const double *weight_kg, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Basal metabolic rate, Harris-Benedict 1919 (energy.bmr.harris_benedict_1919).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives bmr_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_bmr_harris_benedict_1919(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_bmr_harris_benedict_1919.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_bmr_harris_benedict_1919_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

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
 * Basal metabolic rate from weight and height, Henry (Oxford) (energy.bmr.henry_2005_wh).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives bmr_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_bmr_henry_2005_wh(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_bmr_henry_2005_wh.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_bmr_henry_2005_wh_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Basal metabolic rate, Harris-Benedict revised 1984 (energy.bmr.roza_shizgal_1984).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives bmr_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_bmr_roza_shizgal_1984(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_bmr_roza_shizgal_1984.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_bmr_roza_shizgal_1984_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Basal metabolic rate from weight, Schofield (energy.bmr.schofield_1985_w).
 * @param weight_kg weight in kg
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives bmr_mj_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_bmr_schofield_1985_w(double weight_kg, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_bmr_schofield_1985_w.
 * @param weight_kg `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_bmr_schofield_1985_w_many(const double *weight_kg, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Basal metabolic rate from weight and height, Schofield (energy.bmr.schofield_1985_wh).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives bmr_mj_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_bmr_schofield_1985_wh(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_bmr_schofield_1985_wh.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_bmr_schofield_1985_wh_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Basal metabolic rate from weight, FAO/WHO/UNU 1985 (energy.bmr.who_1985).
 * @param weight_kg weight in kg
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives bmr_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_bmr_who_1985(double weight_kg, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_bmr_who_1985.
 * @param weight_kg `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_bmr_who_1985_many(const double *weight_kg, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Estimated energy requirement, Institute of Medicine 2005 (energy.eer.iom_2005).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param pal_category 1 sedentary, 2 low_active, 3 active, 4 very_active
 * @param out receives eer_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_eer_iom_2005(double weight_kg, double height_cm, double age_y, int32_t sex, int32_t pal_category, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_eer_iom_2005.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param pal_category `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_eer_iom_2005_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, const double *pal_category, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Estimated energy requirement, National Academies 2023 (energy.eer.nasem_2023).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param pal_category 1 inactive, 2 low_active, 3 active, 4 very_active
 * @param out receives eer_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_eer_nasem_2023(double weight_kg, double height_cm, double age_y, int32_t sex, int32_t pal_category, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_eer_nasem_2023.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param pal_category `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_eer_nasem_2023_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, const double *pal_category, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Energy expenditure from respiratory gases, Weir (energy.expenditure.weir_1949_abbreviated).
 * @param vo2_ml_per_min vo2 in mL/min
 * @param vco2_ml_per_min vco2 in mL/min
 * @param out receives ee_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_expenditure_weir_1949_abbreviated(double vo2_ml_per_min, double vco2_ml_per_min, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_expenditure_weir_1949_abbreviated.
 * @param vo2_ml_per_min `rows` numbers
 * @param vco2_ml_per_min `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_expenditure_weir_1949_abbreviated_many(const double *vo2_ml_per_min, const double *vco2_ml_per_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Energy of food, general Atwater factors (energy.food.atwater_general).
 * @param protein_g protein in g
 * @param carbohydrate_g carbohydrate in g
 * @param fat_g fat in g
 * @param alcohol_g alcohol in g
 * @param out receives energy_kcal
 * @return status
 */
TONUS_API int32_t tonus_energy_food_atwater_general(double protein_g, double carbohydrate_g, double fat_g, double alcohol_g, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_food_atwater_general.
 * @param protein_g `rows` numbers
 * @param carbohydrate_g `rows` numbers
 * @param fat_g `rows` numbers
 * @param alcohol_g `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_food_atwater_general_many(const double *protein_g, const double *carbohydrate_g, const double *fat_g, const double *alcohol_g, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Energy of food in kcal, Regulation (EU) 1169/2011 (energy.food.eu_1169_2011).
 * @param protein_g protein in g
 * @param carbohydrate_g carbohydrate in g
 * @param fat_g fat in g
 * @param alcohol_g alcohol in g
 * @param fibre_g fibre in g
 * @param polyols_g polyols in g
 * @param out receives energy_kcal
 * @return status
 */
TONUS_API int32_t tonus_energy_food_eu_1169_2011(double protein_g, double carbohydrate_g, double fat_g, double alcohol_g, double fibre_g, double polyols_g, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_food_eu_1169_2011.
 * @param protein_g `rows` numbers
 * @param carbohydrate_g `rows` numbers
 * @param fat_g `rows` numbers
 * @param alcohol_g `rows` numbers
 * @param fibre_g `rows` numbers
 * @param polyols_g `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_food_eu_1169_2011_many(const double *protein_g, const double *carbohydrate_g, const double *fat_g, const double *alcohol_g, const double *fibre_g, const double *polyols_g, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Energy of food in kJ, Regulation (EU) 1169/2011 (energy.food.eu_1169_2011_kj).
 * @param protein_g protein in g
 * @param carbohydrate_g carbohydrate in g
 * @param fat_g fat in g
 * @param alcohol_g alcohol in g
 * @param fibre_g fibre in g
 * @param polyols_g polyols in g
 * @param out receives energy_kj
 * @return status
 */
TONUS_API int32_t tonus_energy_food_eu_1169_2011_kj(double protein_g, double carbohydrate_g, double fat_g, double alcohol_g, double fibre_g, double polyols_g, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_food_eu_1169_2011_kj.
 * @param protein_g `rows` numbers
 * @param carbohydrate_g `rows` numbers
 * @param fat_g `rows` numbers
 * @param alcohol_g `rows` numbers
 * @param fibre_g `rows` numbers
 * @param polyols_g `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_food_eu_1169_2011_kj_many(const double *protein_g, const double *carbohydrate_g, const double *fat_g, const double *alcohol_g, const double *fibre_g, const double *polyols_g, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Way of life by activity, FAO/WHO/UNU 2004 (energy.pal_category.fao_2004).
 * @param pal pal
 * @param out receives class: 1 below_range, 2 sedentary_light, 3 active_moderate, 4 vigorous, 5 above_sustainable
 * @return status
 */
TONUS_API int32_t tonus_energy_pal_category_fao_2004(double pal, int32_t *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_pal_category_fao_2004.
 * @param pal `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_pal_category_fao_2004_many(const double *pal, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Class of activity, Institute of Medicine 2005 (energy.pal_category.iom_2005).
 * @param pal pal
 * @param out receives class: 1 sedentary, 2 low_active, 3 active, 4 very_active
 * @return status
 */
TONUS_API int32_t tonus_energy_pal_category_iom_2005(double pal, int32_t *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_pal_category_iom_2005.
 * @param pal `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_pal_category_iom_2005_many(const double *pal, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Class of activity, National Academies 2023 (energy.pal_category.nasem_2023).
 * @param pal pal
 * @param out receives class: 1 inactive, 2 low_active, 3 active, 4 very_active
 * @return status
 */
TONUS_API int32_t tonus_energy_pal_category_nasem_2023(double pal, int32_t *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_pal_category_nasem_2023.
 * @param pal `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_pal_category_nasem_2023_many(const double *pal, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Resting metabolic rate from lean mass, Cunningham 1980 (energy.rmr.cunningham_1980).
 * @param ffm_kg ffm in kg
 * @param out receives rmr_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_cunningham_1980(double ffm_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_rmr_cunningham_1980.
 * @param ffm_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_cunningham_1980_many(const double *ffm_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

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
 * Resting metabolic rate of Italians, De Lorenzo (energy.rmr.de_lorenzo_2001).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives rmr_kj_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_de_lorenzo_2001(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_rmr_de_lorenzo_2001.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_de_lorenzo_2001_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Resting metabolic rate as a power of weight, Livingston-Kohlstadt (energy.rmr.livingston_kohlstadt_2005).
 * @param weight_kg weight in kg
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives rmr_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_livingston_kohlstadt_2005(double weight_kg, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_rmr_livingston_kohlstadt_2005.
 * @param weight_kg `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_livingston_kohlstadt_2005_many(const double *weight_kg, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

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
 * Resting metabolic rate from fat-free mass, Mifflin (energy.rmr.mifflin_1990_ffm).
 * @param ffm_kg ffm in kg
 * @param out receives rmr_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_mifflin_1990_ffm(double ffm_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_rmr_mifflin_1990_ffm.
 * @param ffm_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_mifflin_1990_ffm_many(const double *ffm_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Resting metabolic rate, Mifflin-St Jeor, not rounded (energy.rmr.mifflin_1990_full).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives rmr_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_mifflin_1990_full(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_rmr_mifflin_1990_full.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_mifflin_1990_full_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Resting metabolic rate from weight, Mueller (energy.rmr.mueller_2004).
 * @param weight_kg weight in kg
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives rmr_mj_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_mueller_2004(double weight_kg, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_rmr_mueller_2004.
 * @param weight_kg `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_mueller_2004_many(const double *weight_kg, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Resting metabolic rate by class of body mass index, Mueller (energy.rmr.mueller_2004_bmi).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives rmr_mj_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_mueller_2004_bmi(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_rmr_mueller_2004_bmi.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_mueller_2004_bmi_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Resting metabolic rate from lean and fat mass, Nelson (energy.rmr.nelson_1992_no_intercept).
 * @param ffm_kg ffm in kg
 * @param fat_mass_kg fat_mass in kg
 * @param out receives rmr_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_nelson_1992_no_intercept(double ffm_kg, double fat_mass_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_rmr_nelson_1992_no_intercept.
 * @param ffm_kg `rows` numbers
 * @param fat_mass_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_nelson_1992_no_intercept_many(const double *ffm_kg, const double *fat_mass_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Resting metabolic rate from weight, Owen (energy.rmr.owen_1986_1987).
 * @param weight_kg weight in kg
 * @param sex 1 male, 2 female
 * @param out receives rmr_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_owen_1986_1987(double weight_kg, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_rmr_owen_1986_1987.
 * @param weight_kg `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_owen_1986_1987_many(const double *weight_kg, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Resting metabolic rate of athletic women, Owen (energy.rmr.owen_1986_athlete_women).
 * @param weight_kg weight in kg
 * @param out receives rmr_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_owen_1986_athlete_women(double weight_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_rmr_owen_1986_athlete_women.
 * @param weight_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_owen_1986_athlete_women_many(const double *weight_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Resting metabolic rate of recreational athletes from fat-free mass, ten Haaf (energy.rmr.ten_haaf_2014_ffm).
 * @param ffm_kg ffm in kg
 * @param out receives rmr_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_ten_haaf_2014_ffm(double ffm_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_rmr_ten_haaf_2014_ffm.
 * @param ffm_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_ten_haaf_2014_ffm_many(const double *ffm_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Resting metabolic rate of recreational athletes from weight, ten Haaf (energy.rmr.ten_haaf_2014_weight).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param out receives rmr_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_ten_haaf_2014_weight(double weight_kg, double height_cm, double age_y, int32_t sex, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_rmr_ten_haaf_2014_weight.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_ten_haaf_2014_weight_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Resting metabolic rate of physique athletes from fat-free mass, Tinsley (energy.rmr.tinsley_2019_ffm).
 * @param ffm_kg ffm in kg
 * @param out receives rmr_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_tinsley_2019_ffm(double ffm_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_rmr_tinsley_2019_ffm.
 * @param ffm_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_tinsley_2019_ffm_many(const double *ffm_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Resting metabolic rate of physique athletes from weight, Tinsley (energy.rmr.tinsley_2019_weight).
 * @param weight_kg weight in kg
 * @param out receives rmr_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_tinsley_2019_weight(double weight_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_rmr_tinsley_2019_weight.
 * @param weight_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_rmr_tinsley_2019_weight_many(const double *weight_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

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
 * Total energy expenditure of overweight adults, Institute of Medicine 2005 (energy.tee.iom_2005_overweight).
 * @param weight_kg weight in kg
 * @param height_cm height in cm
 * @param age_y age in a
 * @param sex 1 male, 2 female
 * @param pal_category 1 sedentary, 2 low_active, 3 active, 4 very_active
 * @param out receives tee_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_tee_iom_2005_overweight(double weight_kg, double height_cm, double age_y, int32_t sex, int32_t pal_category, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_tee_iom_2005_overweight.
 * @param weight_kg `rows` numbers
 * @param height_cm `rows` numbers
 * @param age_y `rows` numbers
 * @param sex `rows` numbers
 * @param pal_category `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_tee_iom_2005_overweight_many(const double *weight_kg, const double *height_cm, const double *age_y, const double *sex, const double *pal_category, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Total energy expenditure by conventional multipliers (energy.tee.multiplier).
 * @param rmr_kcal_per_day rmr in kcal/d
 * @param activity_level 1 sedentary, 2 light, 3 moderate, 4 active, 5 very_active
 * @param out receives tee_kcal_per_day
 * @return status
 */
TONUS_API int32_t tonus_energy_tee_multiplier(double rmr_kcal_per_day, int32_t activity_level, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_tee_multiplier.
 * @param rmr_kcal_per_day `rows` numbers
 * @param activity_level `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_tee_multiplier_many(const double *rmr_kcal_per_day, const double *activity_level, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Thermic effect of food, highest shares, Westerterp (energy.tef.westerterp_2004_high).
 * @param protein_g protein in g
 * @param carbohydrate_g carbohydrate in g
 * @param fat_g fat in g
 * @param alcohol_g alcohol in g
 * @param out receives tef_kcal
 * @return status
 */
TONUS_API int32_t tonus_energy_tef_westerterp_2004_high(double protein_g, double carbohydrate_g, double fat_g, double alcohol_g, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_tef_westerterp_2004_high.
 * @param protein_g `rows` numbers
 * @param carbohydrate_g `rows` numbers
 * @param fat_g `rows` numbers
 * @param alcohol_g `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_tef_westerterp_2004_high_many(const double *protein_g, const double *carbohydrate_g, const double *fat_g, const double *alcohol_g, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Thermic effect of food, lowest shares, Westerterp (energy.tef.westerterp_2004_low).
 * @param protein_g protein in g
 * @param carbohydrate_g carbohydrate in g
 * @param fat_g fat in g
 * @param alcohol_g alcohol in g
 * @param out receives tef_kcal
 * @return status
 */
TONUS_API int32_t tonus_energy_tef_westerterp_2004_low(double protein_g, double carbohydrate_g, double fat_g, double alcohol_g, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_tef_westerterp_2004_low.
 * @param protein_g `rows` numbers
 * @param carbohydrate_g `rows` numbers
 * @param fat_g `rows` numbers
 * @param alcohol_g `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_tef_westerterp_2004_low_many(const double *protein_g, const double *carbohydrate_g, const double *fat_g, const double *alcohol_g, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Energy of a change of tissue, Hall (energy.tissue.hall_2008).
 * @param fat_mass_kg fat_mass in kg
 * @param lean_kg lean in kg
 * @param out receives energy_kcal
 * @return status
 */
TONUS_API int32_t tonus_energy_tissue_hall_2008(double fat_mass_kg, double lean_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_energy_tissue_hall_2008.
 * @param fat_mass_kg `rows` numbers
 * @param lean_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_energy_tissue_hall_2008_many(const double *fat_mass_kg, const double *lean_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Insulin resistance from a fasting sample, HOMA1-IR (hormone.homa_ir.matthews_1985).
 * @param fasting_insulin_uu_per_ml fasting_insulin in u[iU]/mL
 * @param fasting_glucose_mmol_per_l fasting_glucose in mmol/L
 * @param out receives homa_ir
 * @return status
 */
TONUS_API int32_t tonus_hormone_homa_ir_matthews_1985(double fasting_insulin_uu_per_ml, double fasting_glucose_mmol_per_l, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_hormone_homa_ir_matthews_1985.
 * @param fasting_insulin_uu_per_ml `rows` numbers
 * @param fasting_glucose_mmol_per_l `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_hormone_homa_ir_matthews_1985_many(const double *fasting_insulin_uu_per_ml, const double *fasting_glucose_mmol_per_l, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Adequate intake of total water (nutrition.adequate_water.efsa_2010).
 * @param sex 1 male, 2 female
 * @param pregnancy 1 none, 2 pregnant, 3 lactating
 * @param out receives adequate_water_l_per_day
 * @return status
 */
TONUS_API int32_t tonus_nutrition_adequate_water_efsa_2010(int32_t sex, int32_t pregnancy, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_nutrition_adequate_water_efsa_2010.
 * @param sex `rows` numbers
 * @param pregnancy `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_nutrition_adequate_water_efsa_2010_many(const double *sex, const double *pregnancy, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Healthy Eating Index 2015 (nutrition.diet_quality.hei_2015).
 * @param fruit_cup_per_1000_kcal fruit in [cup_us]/Mcal
 * @param whole_fruit_cup_per_1000_kcal whole_fruit in [cup_us]/Mcal
 * @param vegetables_cup_per_1000_kcal vegetables in [cup_us]/Mcal
 * @param greens_and_beans_cup_per_1000_kcal greens_and_beans in [cup_us]/Mcal
 * @param whole_grains_oz_per_1000_kcal whole_grains in [oz_av]/Mcal
 * @param dairy_cup_per_1000_kcal dairy in [cup_us]/Mcal
 * @param protein_foods_oz_per_1000_kcal protein_foods in [oz_av]/Mcal
 * @param seafood_and_plant_protein_oz_per_1000_kcal seafood_and_plant_protein in [oz_av]/Mcal
 * @param fatty_acid_ratio fatty_acid_ratio
 * @param refined_grains_oz_per_1000_kcal refined_grains in [oz_av]/Mcal
 * @param sodium_density_g_per_1000_kcal sodium_density in g/Mcal
 * @param added_sugar_share_pct added_sugar_share in %
 * @param saturated_fat_share_pct saturated_fat_share in %
 * @param out receives hei_total
 * @return status
 */
TONUS_API int32_t tonus_nutrition_diet_quality_hei_2015(double fruit_cup_per_1000_kcal, double whole_fruit_cup_per_1000_kcal, double vegetables_cup_per_1000_kcal, double greens_and_beans_cup_per_1000_kcal, double whole_grains_oz_per_1000_kcal, double dairy_cup_per_1000_kcal, double protein_foods_oz_per_1000_kcal, double seafood_and_plant_protein_oz_per_1000_kcal, double fatty_acid_ratio, double refined_grains_oz_per_1000_kcal, double sodium_density_g_per_1000_kcal, double added_sugar_share_pct, double saturated_fat_share_pct, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_nutrition_diet_quality_hei_2015.
 * @param fruit_cup_per_1000_kcal `rows` numbers
 * @param whole_fruit_cup_per_1000_kcal `rows` numbers
 * @param vegetables_cup_per_1000_kcal `rows` numbers
 * @param greens_and_beans_cup_per_1000_kcal `rows` numbers
 * @param whole_grains_oz_per_1000_kcal `rows` numbers
 * @param dairy_cup_per_1000_kcal `rows` numbers
 * @param protein_foods_oz_per_1000_kcal `rows` numbers
 * @param seafood_and_plant_protein_oz_per_1000_kcal `rows` numbers
 * @param fatty_acid_ratio `rows` numbers
 * @param refined_grains_oz_per_1000_kcal `rows` numbers
 * @param sodium_density_g_per_1000_kcal `rows` numbers
 * @param added_sugar_share_pct `rows` numbers
 * @param saturated_fat_share_pct `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_nutrition_diet_quality_hei_2015_many(const double *fruit_cup_per_1000_kcal, const double *whole_fruit_cup_per_1000_kcal, const double *vegetables_cup_per_1000_kcal, const double *greens_and_beans_cup_per_1000_kcal, const double *whole_grains_oz_per_1000_kcal, const double *dairy_cup_per_1000_kcal, const double *protein_foods_oz_per_1000_kcal, const double *seafood_and_plant_protein_oz_per_1000_kcal, const double *fatty_acid_ratio, const double *refined_grains_oz_per_1000_kcal, const double *sodium_density_g_per_1000_kcal, const double *added_sugar_share_pct, const double *saturated_fat_share_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Sweat rate of a session (nutrition.sweat_rate).
 * @param pre_mass_kg pre_mass in kg
 * @param post_mass_kg post_mass in kg
 * @param drunk_l drunk in L
 * @param urine_l urine in L
 * @param duration_min duration in min
 * @param out receives sweat_rate_l_per_h
 * @return status
 */
TONUS_API int32_t tonus_nutrition_sweat_rate(double pre_mass_kg, double post_mass_kg, double drunk_l, double urine_l, double duration_min, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_nutrition_sweat_rate.
 * @param pre_mass_kg `rows` numbers
 * @param post_mass_kg `rows` numbers
 * @param drunk_l `rows` numbers
 * @param urine_l `rows` numbers
 * @param duration_min `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_nutrition_sweat_rate_many(const double *pre_mass_kg, const double *post_mass_kg, const double *drunk_l, const double *urine_l, const double *duration_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Water turnover (nutrition.water_turnover.yamada_2022).
 * @param pal pal
 * @param weight_kg weight in kg
 * @param sex 1 male, 2 female
 * @param humidity_pct humidity in %
 * @param athlete 1 yes, 2 no
 * @param development_index 1 high, 2 middle, 3 low
 * @param altitude_m altitude in m
 * @param age_y age in a
 * @param air_temperature_c air_temperature in Cel
 * @param out receives predicted_turnover_l_per_day
 * @return status
 */
TONUS_API int32_t tonus_nutrition_water_turnover_yamada_2022(double pal, double weight_kg, int32_t sex, double humidity_pct, int32_t athlete, int32_t development_index, double altitude_m, double age_y, double air_temperature_c, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_nutrition_water_turnover_yamada_2022.
 * @param pal `rows` numbers
 * @param weight_kg `rows` numbers
 * @param sex `rows` numbers
 * @param humidity_pct `rows` numbers
 * @param athlete `rows` numbers
 * @param development_index `rows` numbers
 * @param altitude_m `rows` numbers
 * @param age_y `rows` numbers
 * @param air_temperature_c `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_nutrition_water_turnover_yamada_2022_many(const double *pal, const double *weight_kg, const double *sex, const double *humidity_pct, const double *athlete, const double *development_index, const double *altitude_m, const double *age_y, const double *air_temperature_c, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Acute over chronic load, exponentially weighted means (training.load.acwr_ewma_williams_2017).
 * @param daily_loads_au daily_loads, `rows` numbers
 * @param rows how many elements
 * @param out receives acwr
 * @return status
 */
TONUS_API int32_t tonus_training_load_acwr_ewma_williams_2017(const double *daily_loads_au, size_t rows, double *out) TONUS_NOEXCEPT;

/**
 * Acute over chronic load, rolling means, coupled (training.load.acwr_rolling_coupled).
 * @param daily_loads_au daily_loads, `rows` numbers
 * @param rows how many elements
 * @param out receives acwr
 * @return status
 */
TONUS_API int32_t tonus_training_load_acwr_rolling_coupled(const double *daily_loads_au, size_t rows, double *out) TONUS_NOEXCEPT;

/**
 * Acute over chronic load, rolling means, 21 days before (training.load.acwr_rolling_uncoupled_21).
 * @param daily_loads_au daily_loads, `rows` numbers
 * @param rows how many elements
 * @param out receives acwr
 * @return status
 */
TONUS_API int32_t tonus_training_load_acwr_rolling_uncoupled_21(const double *daily_loads_au, size_t rows, double *out) TONUS_NOEXCEPT;

/**
 * Acute over chronic load, rolling means, 28 days before (training.load.acwr_rolling_uncoupled_28).
 * @param daily_loads_au daily_loads, `rows` numbers
 * @param rows how many elements
 * @param out receives acwr
 * @return status
 */
TONUS_API int32_t tonus_training_load_acwr_rolling_uncoupled_28(const double *daily_loads_au, size_t rows, double *out) TONUS_NOEXCEPT;

/**
 * Short-term training load, GoldenCheetah (training.load.atl_goldencheetah).
 * @param daily_stress daily_stress, `rows` numbers
 * @param tau_d tau in d
 * @param rows how many elements
 * @param out receives atl_au_per_day
 * @return status
 */
TONUS_API int32_t tonus_training_load_atl_goldencheetah(const double *daily_stress, size_t rows, double tau_d, double *out) TONUS_NOEXCEPT;

/**
 * Long-term training load, GoldenCheetah (training.load.ctl_goldencheetah).
 * @param daily_stress daily_stress, `rows` numbers
 * @param tau_d tau in d
 * @param rows how many elements
 * @param out receives ctl_au_per_day
 * @return status
 */
TONUS_API int32_t tonus_training_load_ctl_goldencheetah(const double *daily_stress, size_t rows, double tau_d, double *out) TONUS_NOEXCEPT;

/**
 * Long-term training load, weight 1 over n (training.load.ctl_simple_1_over_n).
 * @param daily_stress daily_stress, `rows` numbers
 * @param tau_d tau in d
 * @param rows how many elements
 * @param out receives ctl_au_per_day
 * @return status
 */
TONUS_API int32_t tonus_training_load_ctl_simple_1_over_n(const double *daily_stress, size_t rows, double tau_d, double *out) TONUS_NOEXCEPT;

/**
 * Exponentially weighted mean of daily loads, Williams (training.load.ewma_williams_2017).
 * @param daily_loads_au daily_loads, `rows` numbers
 * @param window_d window in d
 * @param rows how many elements
 * @param out receives ewma_au
 * @return status
 */
TONUS_API int32_t tonus_training_load_ewma_williams_2017(const double *daily_loads_au, size_t rows, double window_d, double *out) TONUS_NOEXCEPT;

/**
 * Performance from fitness and fatigue, Banister (training.load.fitness_fatigue_banister).
 * @param daily_loads_au daily_loads, `rows` numbers
 * @param p0 p0
 * @param k1 k1
 * @param k2 k2
 * @param tau1_d tau1 in d
 * @param tau2_d tau2 in d
 * @param rows how many elements
 * @param out receives performance_au
 * @return status
 */
TONUS_API int32_t tonus_training_load_fitness_fatigue_banister(const double *daily_loads_au, size_t rows, double p0, double k1, double k2, double tau1_d, double tau2_d, double *out) TONUS_NOEXCEPT;

/**
 * Training monotony, Foster, population standard deviation (training.load.monotony_foster_1998_population_sd).
 * @param daily_loads_au daily_loads, `rows` numbers
 * @param rows how many elements
 * @param out receives monotony
 * @return status
 */
TONUS_API int32_t tonus_training_load_monotony_foster_1998_population_sd(const double *daily_loads_au, size_t rows, double *out) TONUS_NOEXCEPT;

/**
 * Training monotony, Foster, sample standard deviation (training.load.monotony_foster_1998_sample_sd).
 * @param daily_loads_au daily_loads, `rows` numbers
 * @param rows how many elements
 * @param out receives monotony
 * @return status
 */
TONUS_API int32_t tonus_training_load_monotony_foster_1998_sample_sd(const double *daily_loads_au, size_t rows, double *out) TONUS_NOEXCEPT;

/**
 * Load of a session, Foster (training.load.session_rpe_foster_2001).
 * @param rpe_cr10 rpe_cr10
 * @param duration_min duration in min
 * @param out receives session_load_au
 * @return status
 */
TONUS_API int32_t tonus_training_load_session_rpe_foster_2001(double rpe_cr10, double duration_min, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_load_session_rpe_foster_2001.
 * @param rpe_cr10 `rows` numbers
 * @param duration_min `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_load_session_rpe_foster_2001_many(const double *rpe_cr10, const double *duration_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Training strain, Foster, sample standard deviation (training.load.strain_foster_1998_sample_sd).
 * @param daily_loads_au daily_loads, `rows` numbers
 * @param rows how many elements
 * @param out receives strain_au
 * @return status
 */
TONUS_API int32_t tonus_training_load_strain_foster_1998_sample_sd(const double *daily_loads_au, size_t rows, double *out) TONUS_NOEXCEPT;

/**
 * Training impulse of women, Banister (training.load.trimp_banister_female).
 * @param duration_min duration in min
 * @param hr_exercise_bpm hr_exercise in bpm
 * @param hr_rest_bpm hr_rest in bpm
 * @param hr_max_bpm hr_max in bpm
 * @param out receives trimp_au
 * @return status
 */
TONUS_API int32_t tonus_training_load_trimp_banister_female(double duration_min, double hr_exercise_bpm, double hr_rest_bpm, double hr_max_bpm, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_load_trimp_banister_female.
 * @param duration_min `rows` numbers
 * @param hr_exercise_bpm `rows` numbers
 * @param hr_rest_bpm `rows` numbers
 * @param hr_max_bpm `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_load_trimp_banister_female_many(const double *duration_min, const double *hr_exercise_bpm, const double *hr_rest_bpm, const double *hr_max_bpm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Training impulse of men, Banister (training.load.trimp_banister_male).
 * @param duration_min duration in min
 * @param hr_exercise_bpm hr_exercise in bpm
 * @param hr_rest_bpm hr_rest in bpm
 * @param hr_max_bpm hr_max in bpm
 * @param out receives trimp_au
 * @return status
 */
TONUS_API int32_t tonus_training_load_trimp_banister_male(double duration_min, double hr_exercise_bpm, double hr_rest_bpm, double hr_max_bpm, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_load_trimp_banister_male.
 * @param duration_min `rows` numbers
 * @param hr_exercise_bpm `rows` numbers
 * @param hr_rest_bpm `rows` numbers
 * @param hr_max_bpm `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_load_trimp_banister_male_many(const double *duration_min, const double *hr_exercise_bpm, const double *hr_rest_bpm, const double *hr_max_bpm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Training impulse from five zones, Edwards (training.load.trimp_edwards_1993).
 * @param z1_min z1 in min
 * @param z2_min z2 in min
 * @param z3_min z3 in min
 * @param z4_min z4 in min
 * @param z5_min z5 in min
 * @param out receives trimp_au
 * @return status
 */
TONUS_API int32_t tonus_training_load_trimp_edwards_1993(double z1_min, double z2_min, double z3_min, double z4_min, double z5_min, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_load_trimp_edwards_1993.
 * @param z1_min `rows` numbers
 * @param z2_min `rows` numbers
 * @param z3_min `rows` numbers
 * @param z4_min `rows` numbers
 * @param z5_min `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_load_trimp_edwards_1993_many(const double *z1_min, const double *z2_min, const double *z3_min, const double *z4_min, const double *z5_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Training impulse of women, GoldenCheetah (training.load.trimp_goldencheetah_female).
 * @param duration_min duration in min
 * @param hr_exercise_bpm hr_exercise in bpm
 * @param hr_rest_bpm hr_rest in bpm
 * @param hr_max_bpm hr_max in bpm
 * @param out receives trimp_au
 * @return status
 */
TONUS_API int32_t tonus_training_load_trimp_goldencheetah_female(double duration_min, double hr_exercise_bpm, double hr_rest_bpm, double hr_max_bpm, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_load_trimp_goldencheetah_female.
 * @param duration_min `rows` numbers
 * @param hr_exercise_bpm `rows` numbers
 * @param hr_rest_bpm `rows` numbers
 * @param hr_max_bpm `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_load_trimp_goldencheetah_female_many(const double *duration_min, const double *hr_exercise_bpm, const double *hr_rest_bpm, const double *hr_max_bpm, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Training impulse from three zones, Lucia (training.load.trimp_lucia_2003).
 * @param z1_min z1 in min
 * @param z2_min z2 in min
 * @param z3_min z3 in min
 * @param out receives trimp_au
 * @return status
 */
TONUS_API int32_t tonus_training_load_trimp_lucia_2003(double z1_min, double z2_min, double z3_min, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_load_trimp_lucia_2003.
 * @param z1_min `rows` numbers
 * @param z2_min `rows` numbers
 * @param z3_min `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_load_trimp_lucia_2003_many(const double *z1_min, const double *z2_min, const double *z3_min, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Training stress balance of the same day (training.load.tsb_same_day).
 * @param daily_stress daily_stress, `rows` numbers
 * @param rows how many elements
 * @param out receives tsb_au_per_day
 * @return status
 */
TONUS_API int32_t tonus_training_load_tsb_same_day(const double *daily_stress, size_t rows, double *out) TONUS_NOEXCEPT;

/**
 * Training load of a week (training.load.weekly_load).
 * @param daily_loads_au daily_loads, `rows` numbers
 * @param rows how many elements
 * @param out receives weekly_load_au
 * @return status
 */
TONUS_API int32_t tonus_training_load_weekly_load(const double *daily_loads_au, size_t rows, double *out) TONUS_NOEXCEPT;

/**
 * Load for repetitions, Brzycki (training.load_for_reps.brzycki_1993).
 * @param one_rm_kg one_rm in kg
 * @param reps reps
 * @param out receives load_kg
 * @return status
 */
TONUS_API int32_t tonus_training_load_for_reps_brzycki_1993(double one_rm_kg, double reps, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_load_for_reps_brzycki_1993.
 * @param one_rm_kg `rows` numbers
 * @param reps `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_load_for_reps_brzycki_1993_many(const double *one_rm_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Load for repetitions, Epley (training.load_for_reps.epley_1985).
 * @param one_rm_kg one_rm in kg
 * @param reps reps
 * @param out receives load_kg
 * @return status
 */
TONUS_API int32_t tonus_training_load_for_reps_epley_1985(double one_rm_kg, double reps, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_load_for_reps_epley_1985.
 * @param one_rm_kg `rows` numbers
 * @param reps `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_load_for_reps_epley_1985_many(const double *one_rm_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Load for repetitions, Lander (training.load_for_reps.lander_1985).
 * @param one_rm_kg one_rm in kg
 * @param reps reps
 * @param out receives load_kg
 * @return status
 */
TONUS_API int32_t tonus_training_load_for_reps_lander_1985(double one_rm_kg, double reps, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_load_for_reps_lander_1985.
 * @param one_rm_kg `rows` numbers
 * @param reps `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_load_for_reps_lander_1985_many(const double *one_rm_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Load for repetitions, Lombardi (training.load_for_reps.lombardi_1989).
 * @param one_rm_kg one_rm in kg
 * @param reps reps
 * @param out receives load_kg
 * @return status
 */
TONUS_API int32_t tonus_training_load_for_reps_lombardi_1989(double one_rm_kg, double reps, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_load_for_reps_lombardi_1989.
 * @param one_rm_kg `rows` numbers
 * @param reps `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_load_for_reps_lombardi_1989_many(const double *one_rm_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Load for repetitions, Mayhew (training.load_for_reps.mayhew_1992).
 * @param one_rm_kg one_rm in kg
 * @param reps reps
 * @param out receives load_kg
 * @return status
 */
TONUS_API int32_t tonus_training_load_for_reps_mayhew_1992(double one_rm_kg, double reps, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_load_for_reps_mayhew_1992.
 * @param one_rm_kg `rows` numbers
 * @param reps `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_load_for_reps_mayhew_1992_many(const double *one_rm_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Load for repetitions, O'Conner (training.load_for_reps.oconner_1989).
 * @param one_rm_kg one_rm in kg
 * @param reps reps
 * @param out receives load_kg
 * @return status
 */
TONUS_API int32_t tonus_training_load_for_reps_oconner_1989(double one_rm_kg, double reps, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_load_for_reps_oconner_1989.
 * @param one_rm_kg `rows` numbers
 * @param reps `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_load_for_reps_oconner_1989_many(const double *one_rm_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Load for repetitions, Wathen (training.load_for_reps.wathen_1994).
 * @param one_rm_kg one_rm in kg
 * @param reps reps
 * @param out receives load_kg
 * @return status
 */
TONUS_API int32_t tonus_training_load_for_reps_wathen_1994(double one_rm_kg, double reps, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_load_for_reps_wathen_1994.
 * @param one_rm_kg `rows` numbers
 * @param reps `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_load_for_reps_wathen_1994_many(const double *one_rm_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

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
 * One-repetition maximum, Brzycki, decimal form (training.one_rm.brzycki_1993_decimal).
 * @param load_kg load in kg
 * @param reps reps
 * @param out receives one_rm_kg
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_brzycki_1993_decimal(double load_kg, double reps, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_one_rm_brzycki_1993_decimal.
 * @param load_kg `rows` numbers
 * @param reps `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_brzycki_1993_decimal_many(const double *load_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

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
 * One-repetition maximum, Kemmler (training.one_rm.kemmler_2006).
 * @param load_kg load in kg
 * @param reps reps
 * @param out receives one_rm_kg
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_kemmler_2006(double load_kg, double reps, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_one_rm_kemmler_2006.
 * @param load_kg `rows` numbers
 * @param reps `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_kemmler_2006_many(const double *load_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * One-repetition maximum, Lander (training.one_rm.lander_1985).
 * @param load_kg load in kg
 * @param reps reps
 * @param out receives one_rm_kg
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_lander_1985(double load_kg, double reps, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_one_rm_lander_1985.
 * @param load_kg `rows` numbers
 * @param reps `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_lander_1985_many(const double *load_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * One-repetition maximum, Lombardi (training.one_rm.lombardi_1989).
 * @param load_kg load in kg
 * @param reps reps
 * @param out receives one_rm_kg
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_lombardi_1989(double load_kg, double reps, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_one_rm_lombardi_1989.
 * @param load_kg `rows` numbers
 * @param reps `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_lombardi_1989_many(const double *load_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * One-repetition maximum, Mayhew (training.one_rm.mayhew_1992).
 * @param load_kg load in kg
 * @param reps reps
 * @param out receives one_rm_kg
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_mayhew_1992(double load_kg, double reps, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_one_rm_mayhew_1992.
 * @param load_kg `rows` numbers
 * @param reps `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_mayhew_1992_many(const double *load_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * One-repetition maximum, O'Conner (training.one_rm.oconner_1989).
 * @param load_kg load in kg
 * @param reps reps
 * @param out receives one_rm_kg
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_oconner_1989(double load_kg, double reps, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_one_rm_oconner_1989.
 * @param load_kg `rows` numbers
 * @param reps `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_oconner_1989_many(const double *load_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * One-repetition maximum of the bench press, Reynolds (training.one_rm.reynolds_2006_bench).
 * @param five_rm_kg five_rm in kg
 * @param out receives one_rm_kg
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_reynolds_2006_bench(double five_rm_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_one_rm_reynolds_2006_bench.
 * @param five_rm_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_reynolds_2006_bench_many(const double *five_rm_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * One-repetition maximum of the leg press, Reynolds (training.one_rm.reynolds_2006_leg_press).
 * @param five_rm_kg five_rm in kg
 * @param out receives one_rm_kg
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_reynolds_2006_leg_press(double five_rm_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_one_rm_reynolds_2006_leg_press.
 * @param five_rm_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_reynolds_2006_leg_press_many(const double *five_rm_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * One-repetition maximum, Wathen (training.one_rm.wathen_1994).
 * @param load_kg load in kg
 * @param reps reps
 * @param out receives one_rm_kg
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_wathen_1994(double load_kg, double reps, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_one_rm_wathen_1994.
 * @param load_kg `rows` numbers
 * @param reps `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_one_rm_wathen_1994_many(const double *load_kg, const double *reps, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Next load by a percentage, ACSM (training.progression.acsm_2009_new_load).
 * @param load_kg load in kg
 * @param increase_pct increase in %
 * @param out receives load_kg
 * @return status
 */
TONUS_API int32_t tonus_training_progression_acsm_2009_new_load(double load_kg, double increase_pct, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_progression_acsm_2009_new_load.
 * @param load_kg `rows` numbers
 * @param increase_pct `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_progression_acsm_2009_new_load_many(const double *load_kg, const double *increase_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Repetitions that a load allows, Brzycki (training.reps_for_load.brzycki_1993).
 * @param one_rm_kg one_rm in kg
 * @param load_kg load in kg
 * @param out receives reps
 * @return status
 */
TONUS_API int32_t tonus_training_reps_for_load_brzycki_1993(double one_rm_kg, double load_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_reps_for_load_brzycki_1993.
 * @param one_rm_kg `rows` numbers
 * @param load_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_reps_for_load_brzycki_1993_many(const double *one_rm_kg, const double *load_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Repetitions that a load allows, Epley (training.reps_for_load.epley_1985).
 * @param one_rm_kg one_rm in kg
 * @param load_kg load in kg
 * @param out receives reps
 * @return status
 */
TONUS_API int32_t tonus_training_reps_for_load_epley_1985(double one_rm_kg, double load_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_reps_for_load_epley_1985.
 * @param one_rm_kg `rows` numbers
 * @param load_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_reps_for_load_epley_1985_many(const double *one_rm_kg, const double *load_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Repetitions in reserve from effort, Zourdos (training.rpe.rir_from_rpe_zourdos_2016).
 * @param rpe rpe
 * @param out receives rir_reps
 * @return status
 */
TONUS_API int32_t tonus_training_rpe_rir_from_rpe_zourdos_2016(double rpe, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_rpe_rir_from_rpe_zourdos_2016.
 * @param rpe `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_rpe_rir_from_rpe_zourdos_2016_many(const double *rpe, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Load, RTS chart (training.rpe.rts_load).
 * @param one_rm_kg one_rm in kg
 * @param reps reps
 * @param rpe rpe
 * @param out receives load_kg
 * @return status
 */
TONUS_API int32_t tonus_training_rpe_rts_load(double one_rm_kg, double reps, double rpe, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_rpe_rts_load.
 * @param one_rm_kg `rows` numbers
 * @param reps `rows` numbers
 * @param rpe `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_rpe_rts_load_many(const double *one_rm_kg, const double *reps, const double *rpe, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * One-repetition maximum, RTS chart (training.rpe.rts_one_rm).
 * @param load_kg load in kg
 * @param reps reps
 * @param rpe rpe
 * @param out receives one_rm_kg
 * @return status
 */
TONUS_API int32_t tonus_training_rpe_rts_one_rm(double load_kg, double reps, double rpe, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_rpe_rts_one_rm.
 * @param load_kg `rows` numbers
 * @param reps `rows` numbers
 * @param rpe `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_rpe_rts_one_rm_many(const double *load_kg, const double *reps, const double *rpe, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

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
 * DOTS points of 2019 (training.strength_score.dots_2019).
 * @param sex 1 male, 2 female
 * @param weight_kg weight in kg
 * @param total_kg total in kg
 * @param out receives points
 * @return status
 */
TONUS_API int32_t tonus_training_strength_score_dots_2019(int32_t sex, double weight_kg, double total_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_strength_score_dots_2019.
 * @param sex `rows` numbers
 * @param weight_kg `rows` numbers
 * @param total_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_strength_score_dots_2019_many(const double *sex, const double *weight_kg, const double *total_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Glossbrenner points (training.strength_score.glossbrenner).
 * @param sex 1 male, 2 female
 * @param weight_kg weight in kg
 * @param total_kg total in kg
 * @param out receives points
 * @return status
 */
TONUS_API int32_t tonus_training_strength_score_glossbrenner(int32_t sex, double weight_kg, double total_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_strength_score_glossbrenner.
 * @param sex `rows` numbers
 * @param weight_kg `rows` numbers
 * @param total_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_strength_score_glossbrenner_many(const double *sex, const double *weight_kg, const double *total_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * IPF GL points of 2020 (training.strength_score.ipf_gl_2020).
 * @param sex 1 male, 2 female
 * @param event 1 full, 2 bench
 * @param equipment 1 classic, 2 equipped
 * @param weight_kg weight in kg
 * @param total_kg total in kg
 * @param out receives points
 * @return status
 */
TONUS_API int32_t tonus_training_strength_score_ipf_gl_2020(int32_t sex, int32_t event, int32_t equipment, double weight_kg, double total_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_strength_score_ipf_gl_2020.
 * @param sex `rows` numbers
 * @param event `rows` numbers
 * @param equipment `rows` numbers
 * @param weight_kg `rows` numbers
 * @param total_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_strength_score_ipf_gl_2020_many(const double *sex, const double *event, const double *equipment, const double *weight_kg, const double *total_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Schwartz and Malone points (training.strength_score.schwartz_malone).
 * @param sex 1 male, 2 female
 * @param weight_kg weight in kg
 * @param total_kg total in kg
 * @param out receives points
 * @return status
 */
TONUS_API int32_t tonus_training_strength_score_schwartz_malone(int32_t sex, double weight_kg, double total_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_strength_score_schwartz_malone.
 * @param sex `rows` numbers
 * @param weight_kg `rows` numbers
 * @param total_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_strength_score_schwartz_malone_many(const double *sex, const double *weight_kg, const double *total_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Sinclair total, 2001 to 2004 (training.strength_score.sinclair_2001_2004).
 * @param sex 1 male, 2 female
 * @param weight_kg weight in kg
 * @param total_kg total in kg
 * @param out receives total_kg
 * @return status
 */
TONUS_API int32_t tonus_training_strength_score_sinclair_2001_2004(int32_t sex, double weight_kg, double total_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_strength_score_sinclair_2001_2004.
 * @param sex `rows` numbers
 * @param weight_kg `rows` numbers
 * @param total_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_strength_score_sinclair_2001_2004_many(const double *sex, const double *weight_kg, const double *total_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Sinclair total, 2017 to 2020 (training.strength_score.sinclair_2017_2020).
 * @param sex 1 male, 2 female
 * @param weight_kg weight in kg
 * @param total_kg total in kg
 * @param out receives total_kg
 * @return status
 */
TONUS_API int32_t tonus_training_strength_score_sinclair_2017_2020(int32_t sex, double weight_kg, double total_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_strength_score_sinclair_2017_2020.
 * @param sex `rows` numbers
 * @param weight_kg `rows` numbers
 * @param total_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_strength_score_sinclair_2017_2020_many(const double *sex, const double *weight_kg, const double *total_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Sinclair total, 2021 to 2024 (training.strength_score.sinclair_2021_2024).
 * @param sex 1 male, 2 female
 * @param weight_kg weight in kg
 * @param total_kg total in kg
 * @param out receives total_kg
 * @return status
 */
TONUS_API int32_t tonus_training_strength_score_sinclair_2021_2024(int32_t sex, double weight_kg, double total_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_strength_score_sinclair_2021_2024.
 * @param sex `rows` numbers
 * @param weight_kg `rows` numbers
 * @param total_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_strength_score_sinclair_2021_2024_many(const double *sex, const double *weight_kg, const double *total_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Wilks points of 1994 (training.strength_score.wilks_1994).
 * @param sex 1 male, 2 female
 * @param weight_kg weight in kg
 * @param total_kg total in kg
 * @param out receives points
 * @return status
 */
TONUS_API int32_t tonus_training_strength_score_wilks_1994(int32_t sex, double weight_kg, double total_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_strength_score_wilks_1994.
 * @param sex `rows` numbers
 * @param weight_kg `rows` numbers
 * @param total_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_strength_score_wilks_1994_many(const double *sex, const double *weight_kg, const double *total_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Wilks points of 2020 (training.strength_score.wilks_2020).
 * @param sex 1 male, 2 female
 * @param weight_kg weight in kg
 * @param total_kg total in kg
 * @param out receives points
 * @return status
 */
TONUS_API int32_t tonus_training_strength_score_wilks_2020(int32_t sex, double weight_kg, double total_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_strength_score_wilks_2020.
 * @param sex `rows` numbers
 * @param weight_kg `rows` numbers
 * @param total_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_strength_score_wilks_2020_many(const double *sex, const double *weight_kg, const double *total_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Load of an exercise with body weight (training.volume.bodyweight_effective_load).
 * @param weight_kg weight in kg
 * @param bodyweight_fraction bodyweight_fraction
 * @param external_kg external in kg
 * @param out receives effective_load_kg
 * @return status
 */
TONUS_API int32_t tonus_training_volume_bodyweight_effective_load(double weight_kg, double bodyweight_fraction, double external_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_volume_bodyweight_effective_load.
 * @param weight_kg `rows` numbers
 * @param bodyweight_fraction `rows` numbers
 * @param external_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_volume_bodyweight_effective_load_many(const double *weight_kg, const double *bodyweight_fraction, const double *external_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Weekly sets of a muscle, indirect sets as half (training.volume.fractional_sets).
 * @param direct_sets direct_sets
 * @param indirect_sets indirect_sets
 * @param out receives sets
 * @return status
 */
TONUS_API int32_t tonus_training_volume_fractional_sets(double direct_sets, double indirect_sets, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_volume_fractional_sets.
 * @param direct_sets `rows` numbers
 * @param indirect_sets `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_volume_fractional_sets_many(const double *direct_sets, const double *indirect_sets, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Number of lifts by intensity (INOL), Hristov (training.volume.inol_hristov_2005).
 * @param reps reps
 * @param intensity_pct intensity in %
 * @param out receives inol
 * @return status
 */
TONUS_API int32_t tonus_training_volume_inol_hristov_2005(double reps, double intensity_pct, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_volume_inol_hristov_2005.
 * @param reps `rows` numbers
 * @param intensity_pct `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_volume_inol_hristov_2005_many(const double *reps, const double *intensity_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Most repetitions of a set, Prilepin's table (training.volume.prilepin_set_reps_max).
 * @param intensity_pct intensity in %
 * @param out receives reps
 * @return status
 */
TONUS_API int32_t tonus_training_volume_prilepin_set_reps_max(double intensity_pct, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_volume_prilepin_set_reps_max.
 * @param intensity_pct `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_volume_prilepin_set_reps_max_many(const double *intensity_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Fewest repetitions of a set, Prilepin's table (training.volume.prilepin_set_reps_min).
 * @param intensity_pct intensity in %
 * @param out receives reps
 * @return status
 */
TONUS_API int32_t tonus_training_volume_prilepin_set_reps_min(double intensity_pct, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_volume_prilepin_set_reps_min.
 * @param intensity_pct `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_volume_prilepin_set_reps_min_many(const double *intensity_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Most repetitions of a session, Prilepin's table (training.volume.prilepin_total_max).
 * @param intensity_pct intensity in %
 * @param out receives reps
 * @return status
 */
TONUS_API int32_t tonus_training_volume_prilepin_total_max(double intensity_pct, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_volume_prilepin_total_max.
 * @param intensity_pct `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_volume_prilepin_total_max_many(const double *intensity_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Fewest repetitions of a session, Prilepin's table (training.volume.prilepin_total_min).
 * @param intensity_pct intensity in %
 * @param out receives reps
 * @return status
 */
TONUS_API int32_t tonus_training_volume_prilepin_total_min(double intensity_pct, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_volume_prilepin_total_min.
 * @param intensity_pct `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_volume_prilepin_total_min_many(const double *intensity_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Best number of repetitions of a session, Prilepin's table (training.volume.prilepin_total_optimal).
 * @param intensity_pct intensity in %
 * @param out receives reps
 * @return status
 */
TONUS_API int32_t tonus_training_volume_prilepin_total_optimal(double intensity_pct, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_volume_prilepin_total_optimal.
 * @param intensity_pct `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_volume_prilepin_total_optimal_many(const double *intensity_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Load as a share of the one-repetition maximum (training.volume.relative_intensity).
 * @param load_kg load in kg
 * @param one_rm_kg one_rm in kg
 * @param out receives fraction_of_one_rm
 * @return status
 */
TONUS_API int32_t tonus_training_volume_relative_intensity(double load_kg, double one_rm_kg, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_volume_relative_intensity.
 * @param load_kg `rows` numbers
 * @param one_rm_kg `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_volume_relative_intensity_many(const double *load_kg, const double *one_rm_kg, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Difference in effect size of growth by weekly sets, Schoenfeld (training.volume.schoenfeld_2017_es_slope).
 * @param set_difference set_difference
 * @param out receives effect_size_difference
 * @return status
 */
TONUS_API int32_t tonus_training_volume_schoenfeld_2017_es_slope(double set_difference, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_volume_schoenfeld_2017_es_slope.
 * @param set_difference `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_volume_schoenfeld_2017_es_slope_many(const double *set_difference, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Difference in gain of muscle size by weekly sets, Schoenfeld (training.volume.schoenfeld_2017_gain_slope).
 * @param set_difference set_difference
 * @param out receives gain_difference_pct
 * @return status
 */
TONUS_API int32_t tonus_training_volume_schoenfeld_2017_gain_slope(double set_difference, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_volume_schoenfeld_2017_gain_slope.
 * @param set_difference `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_volume_schoenfeld_2017_gain_slope_many(const double *set_difference, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Time under tension of a set (training.volume.time_under_tension).
 * @param reps reps
 * @param eccentric_s eccentric in s
 * @param stretch_pause_s stretch_pause in s
 * @param concentric_s concentric in s
 * @param top_pause_s top_pause in s
 * @param out receives tut_s
 * @return status
 */
TONUS_API int32_t tonus_training_volume_time_under_tension(double reps, double eccentric_s, double stretch_pause_s, double concentric_s, double top_pause_s, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_training_volume_time_under_tension.
 * @param reps `rows` numbers
 * @param eccentric_s `rows` numbers
 * @param stretch_pause_s `rows` numbers
 * @param concentric_s `rows` numbers
 * @param top_pause_s `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_training_volume_time_under_tension_many(const double *reps, const double *eccentric_s, const double *stretch_pause_s, const double *concentric_s, const double *top_pause_s, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Tonnage of sets that differ (training.volume.tonnage_per_set).
 * @param reps reps, `rows` numbers
 * @param load_kg load in kg, `rows` numbers
 * @param rows how many elements
 * @param out receives tonnage_kg
 * @return status
 */
TONUS_API int32_t tonus_training_volume_tonnage_per_set(const double *reps, const double *load_kg, size_t rows, double *out) TONUS_NOEXCEPT;

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

/**
 * Part of the effect that can be seen (treatment.effect_so_far).
 * @param reduction_pct reduction in %
 * @param weeks_since_treatment_wk weeks_since_treatment in wk
 * @param out receives reduction_so_far_pct
 * @return status
 */
TONUS_API int32_t tonus_treatment_effect_so_far(double reduction_pct, double weeks_since_treatment_wk, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_treatment_effect_so_far.
 * @param reduction_pct `rows` numbers
 * @param weeks_since_treatment_wk `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_treatment_effect_so_far_many(const double *reduction_pct, const double *weeks_since_treatment_wk, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Layer of fat after one course (treatment.layer.one_course).
 * @param fat_layer_mm fat_layer in mm
 * @param reduction_pct reduction in %
 * @param out receives layer_mm
 * @return status
 */
TONUS_API int32_t tonus_treatment_layer_one_course(double fat_layer_mm, double reduction_pct, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_treatment_layer_one_course.
 * @param fat_layer_mm `rows` numbers
 * @param reduction_pct `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_treatment_layer_one_course_many(const double *fat_layer_mm, const double *reduction_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Layer of fat after two courses (treatment.layer.two_courses).
 * @param fat_layer_mm fat_layer in mm
 * @param reduction_pct reduction in %
 * @param out receives layer_mm
 * @return status
 */
TONUS_API int32_t tonus_treatment_layer_two_courses(double fat_layer_mm, double reduction_pct, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_treatment_layer_two_courses.
 * @param fat_layer_mm `rows` numbers
 * @param reduction_pct `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_treatment_layer_two_courses_many(const double *fat_layer_mm, const double *reduction_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

/**
 * Volume of fat that a course takes off (treatment.volume_removed).
 * @param area_cm2 area in cm2
 * @param fat_layer_mm fat_layer in mm
 * @param reduction_pct reduction in %
 * @param out receives volume_ml
 * @return status
 */
TONUS_API int32_t tonus_treatment_volume_removed(double area_cm2, double fat_layer_mm, double reduction_pct, double *out) TONUS_NOEXCEPT;
/**
 * Columns of tonus_treatment_volume_removed.
 * @param area_cm2 `rows` numbers
 * @param fat_layer_mm `rows` numbers
 * @param reduction_pct `rows` numbers
 * @param rows how many rows
 * @param out receives `rows` numbers
 * @param row_status receives `rows` statuses; may be NULL
 * @return status
 */
TONUS_API int32_t tonus_treatment_volume_removed_many(const double *area_cm2, const double *fat_layer_mm, const double *reduction_pct, size_t rows, double *out, int32_t *row_status) TONUS_NOEXCEPT;

#ifdef __cplusplus
}
#endif

#endif

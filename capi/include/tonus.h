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
  TONUS_SOME_ROWS_FAILED = 8  /**< bit: some rows of a batch failed */
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

/* ---- Equations by name ----
 * Each takes its inputs in catalogue order and writes the result through `out`; a class result is
 * an int32_t. The form with _many takes columns, as tonus_evaluate_many does. All return a status.
 */

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

#ifdef __cplusplus
}
#endif

#endif

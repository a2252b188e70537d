// Written by capi/bindings/emit.py.
package org.tonus;

/** Constants of tonus.h. */
abstract class Constants {
    static final int OK = 0;
    static final int NULL_ARGUMENT = -1;
    static final int NOT_FINITE = -2;
    static final int IMPOSSIBLE = -3;
    static final int OUTSIDE_DOMAIN = -4;
    static final int UNKNOWN_ID = -5;
    static final int WRONG_COUNT = -6;
    static final int UNKNOWN_NAME = -7;
    static final int WRONG_UNIT = -8;
    static final int MISSING_INPUT = -9;
    static final int BAD_HANDLE = -10;
    static final int OUT_OF_MEMORY = -11;
    static final int NOT_REACHABLE = -12;
    static final int WITHHELD = -13;
    static final int BAD_TEXT = -14;
    static final int INTERNAL_ERROR = -15;
    static final int OUTSIDE_STUDIED = 1;
    static final int EXTRAPOLATED = 2;
    static final int UNVERIFIED = 4;
    static final int SOME_ROWS_FAILED = 8;
    static final int DISAGREES = 16;
    static final int LOWER_BOUND = 32;
    static final int NOT_EVALUATED = -1;
    static final int NONE = 0;
    static final int INFO = 1;
    static final int ADVISE = 2;
    static final int WARN = 3;
    static final int STOP_AND_REFER = 4;
    static final int ENGLISH = 1;
    static final int GERMAN = 2;
    static final int TREND_TOO_SHORT = 1;
    static final int TREND_LOSING = 2;
    static final int TREND_PLATEAU = 3;
    static final int TREND_UNCLEAR = 4;
    static final int TREND_RISING = 5;
    static final int FEW_DAYS = 1;
    static final int FEW_INTAKE_DAYS = 2;
    static final int LOW_COVERAGE = 4;
    static final int FEW_WEIGHINGS = 8;
    static final int LONG_GAP = 16;
}

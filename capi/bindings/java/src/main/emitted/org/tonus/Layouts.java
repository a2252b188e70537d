// Written by capi/bindings/emit.py.
package org.tonus;

/** Offsets of the members of C's structs. */
final class Layouts {
    private Layouts() {}

    /** A result with its error; NaN where no standard error was published. */
    static final class Estimate {
        static final int STRUCT_SIZE = 0;
        static final int STATUS = 4;
        static final int VALUE = 8;
        static final int STANDARD_ERROR = 16;
        static final int LOW = 24;
        static final int HIGH = 32;
        static final int SIZE = 40;
    }

    /** What was wrong: which argument, its value, what is allowed. Owned by the caller. */
    static final class Error {
        static final int STRUCT_SIZE = 0;
        static final int STATUS = 4;
        static final int ARGUMENT = 8;
        static final int RESERVED = 12;
        static final int VALUE = 16;
        static final int MINIMUM = 24;
        static final int MAXIMUM = 32;
        static final int MESSAGE = 40;
        static final int SIZE = 200;
    }

    /** Units of a file that does not name them; 0: kilograms and kilometres are assumed and said
     * so. */
    static final class ImportOptions {
        static final int STRUCT_SIZE = 0;
        static final int WEIGHT_UNIT = 4;
        static final int DISTANCE_UNIT = 8;
        static final int RESERVED = 12;
        static final int COLUMNS = 16;
        static final int SIZE = 24;
    }

    /** What an import read: rows = sets + rejected + other_rows. */
    static final class ImportSummary {
        static final int STRUCT_SIZE = 0;
        static final int WEIGHT_UNIT_ASSUMED = 4;
        static final int ROWS = 8;
        static final int SETS = 16;
        static final int REJECTED = 24;
        static final int OTHER_ROWS = 32;
        static final int SIZE = 40;
    }

    /** One set. Numbers that were not recorded are NaN; from side on, 0 is not recorded too. */
    static final class Set {
        static final int STRUCT_SIZE = 0;
        static final int TYPE = 4;
        static final int TIME_S = 8;
        static final int REPS = 16;
        static final int LOAD_KG = 24;
        static final int RPE = 32;
        static final int RIR = 40;
        static final int DISTANCE_M = 48;
        static final int DURATION_S = 56;
        static final int SIDE = 64;
        static final int RESERVED = 68;
        static final int ASSISTANCE_KG = 72;
        static final int HEART_RATE_BPM = 80;
        static final int ECCENTRIC_S = 88;
        static final int STRETCH_PAUSE_S = 96;
        static final int CONCENTRIC_S = 104;
        static final int TOP_PAUSE_S = 112;
        static final int SIZE = 120;
    }

    /** What a log holds: rows = sets + rejected + other_rows. */
    static final class LogCounts {
        static final int STRUCT_SIZE = 0;
        static final int WEIGHT_UNIT_ASSUMED = 4;
        static final int ROWS = 8;
        static final int SETS = 16;
        static final int WORKING_SETS = 24;
        static final int REJECTED = 32;
        static final int OTHER_ROWS = 40;
        static final int REPS = 48;
        static final int EXERCISES = 56;
        static final int UNRESOLVED = 64;
        static final int FIRST_DAY = 72;
        static final int LAST_DAY = 80;
        static final int TONNAGE_KG = 88;
        static final int SIZE = 96;
    }

    /** Conventions of counting; all of them are named in the guide. */
    static final class Counting {
        static final int STRUCT_SIZE = 0;
        static final int WEEKS = 4;
        static final int DAY_STARTS_AT_H = 8;
        static final int UNRATED = 12;
        static final int DUMBBELLS = 16;
        static final int RESERVED = 20;
        static final int FROM_DAY = 24;
        static final int UNTIL_DAY = 32;
        static final int HARD_RIR_MOST = 40;
        static final int BODY_WEIGHT_KG = 48;
        static final int SIZE = 56;
    }

    /** A week of training. */
    static final class Week {
        static final int STRUCT_SIZE = 0;
        static final int PARTIAL = 4;
        static final int FIRST_DAY = 8;
        static final int LAST_DAY = 16;
        static final int SESSIONS = 24;
        static final int WORKING_SETS = 28;
        static final int UNRATED_SETS = 32;
        static final int UNRESOLVED_SETS = 36;
        static final int UNLOADED_SETS = 40;
        static final int RESERVED = 44;
        static final int REPS = 48;
        static final int HARD_SETS = 56;
        static final int PUSH_SETS = 64;
        static final int PULL_SETS = 72;
        static final int TONNAGE_KG = 80;
        static final int ECCENTRIC_S = 88;
        static final int STRETCH_PAUSE_S = 96;
        static final int CONCENTRIC_S = 104;
        static final int TOP_PAUSE_S = 112;
        static final int SIZE = 120;
    }

    /** A muscle's work in a week. */
    static final class MuscleWeek {
        static final int STRUCT_SIZE = 0;
        static final int SESSIONS = 4;
        static final int DIRECT_SETS = 8;
        static final int FRACTIONAL_SETS = 16;
        static final int SHORTEST_GAP_H = 24;
        static final int SIZE = 32;
    }

    /** An equation of a family on what is known of one person; its texts are static, UTF-8. */
    static final class Candidate {
        static final int STRUCT_SIZE = 0;
        static final int STATUS = 4;
        static final int ID = 8;
        static final int UNIT = 16;
        static final int INPUT = 24;
        static final int APART = 32;
        static final int VALUE = 40;
        static final int STANDARD_ERROR = 48;
        static final int LOW = 56;
        static final int HIGH = 64;
        static final int SIZE = 72;
    }

    /** An activity of the Adult Compendium of Physical Activities; its texts are static, UTF-8. */
    static final class Met {
        static final int STRUCT_SIZE = 0;
        static final int EDITION = 4;
        static final int ESTIMATED = 8;
        static final int RESERVED = 12;
        static final int MET = 16;
        static final int CODE = 24;
        static final int HEADING = 32;
        static final int DESCRIPTION = 40;
        static final int SIZE = 48;
    }

    /** One session and who did it. The energy comes from the first that is given of: intervals,
     * MET, pace, heart rate. What is 0 or NaN is not given. */
    static final class CardioSession {
        static final int STRUCT_SIZE = 0;
        static final int SEX = 4;
        static final int RUNNING = 8;
        static final int RESERVED = 12;
        static final int WEIGHT_KG = 16;
        static final int DURATION_MIN = 24;
        static final int ROUNDS = 32;
        static final int WORK_S = 40;
        static final int REST_S = 48;
        static final int WORK_MET = 56;
        static final int REST_MET = 64;
        static final int MET = 72;
        static final int SPEED_M_PER_MIN = 80;
        static final int GRADE = 88;
        static final int HEART_RATE_BPM = 96;
        static final int AGE_Y = 104;
        static final int HR_REST_BPM = 112;
        static final int HR_MAX_BPM = 120;
        static final int SIZE = 128;
    }

    /** Energy of a session. Gross and net differ by the rest of 1 MET, which is in a day's
     * resting energy already: add the net to a day's expenditure. */
    static final class CardioEnergy {
        static final int STRUCT_SIZE = 0;
        static final int SOURCE = 4;
        static final int DURATION_MIN = 8;
        static final int GROSS_KCAL = 16;
        static final int NET_KCAL = 24;
        static final int EPOC_LOW_KCAL = 32;
        static final int EPOC_HIGH_KCAL = 40;
        static final int MET = 48;
        static final int MODERATE_MIN = 56;
        static final int VIGOROUS_MIN = 64;
        static final int INTERVAL_WORK_MIN = 72;
        static final int RESERVE = 80;
        static final int SIZE = 88;
    }

    /** How the next session is chosen; 0 or NULL: the default. */
    static final class NextOptions {
        static final int STRUCT_SIZE = 0;
        static final int SCHEME = 4;
        static final int SETS = 8;
        static final int REPS_MIN = 12;
        static final int REPS_MAX = 16;
        static final int PLATES = 20;
        static final int NO_DELOAD = 24;
        static final int RESERVED = 28;
        static final int RPE = 32;
        static final int TM_SHARE = 40;
        static final int START_DAY = 48;
        static final int PLAN = 56;
        static final int SIZE = 64;
    }

    /** What is said to a claim. Set struct_size to sizeof(tonus_claim); the texts are static. */
    static final class Claim {
        static final int STRUCT_SIZE = 0;
        static final int SEVERITY = 4;
        static final int CLAIM_ID = 8;
        static final int RULE_ID = 16;
        static final int WORDING = 24;
        static final int NEAREST = 32;
        static final int SIZE = 56;
    }

    /** An adult at the start. Optional numbers are NaN where they are not given. */
    static final class Adult {
        static final int STRUCT_SIZE = 0;
        static final int SEX = 4;
        static final int BASELINE = 8;
        static final int RESERVED = 12;
        static final int AGE_Y = 16;
        static final int HEIGHT_CM = 24;
        static final int WEIGHT_KG = 32;
        static final int PAL = 40;
        static final int FAT_MASS_KG = 48;
        static final int INTAKE_KCAL_PER_DAY = 56;
        static final int CARBOHYDRATE = 64;
        static final int SIZE = 72;
    }

    /** What an adult changes. Each list holds nothing, one number for every day, or one for each. */
    static final class AdultPlan {
        static final int STRUCT_SIZE = 0;
        static final int STEPS_PER_DAY = 4;
        static final int INTAKE_CHANGE_KCAL_PER_DAY = 8;
        static final int INTAKE_CHANGE_COUNT = 16;
        static final int SODIUM_CHANGE_MG_PER_DAY = 24;
        static final int SODIUM_CHANGE_COUNT = 32;
        static final int CARBOHYDRATE = 40;
        static final int CARBOHYDRATE_COUNT = 48;
        static final int ACTIVITY_CHANGE_PCT = 56;
        static final int ACTIVITY_CHANGE_COUNT = 64;
        static final int SIZE = 72;
    }

    /** The body on a day. */
    static final class AdultState {
        static final int STRUCT_SIZE = 0;
        static final int DAY = 4;
        static final int WEIGHT_KG = 8;
        static final int FAT_MASS_KG = 16;
        static final int LEAN_KG = 24;
        static final int GLYCOGEN_KG = 32;
        static final int ECF_KG = 40;
        static final int ADAPTIVE_KCAL_PER_DAY = 48;
        static final int INTAKE_KCAL_PER_DAY = 56;
        static final int EXPENDITURE_KCAL_PER_DAY = 64;
        static final int SIZE = 72;
    }

    /** How a simulation went. */
    static final class AdultSummary {
        static final int STRUCT_SIZE = 0;
        static final int LIMITS = 4;
        static final int SINCE = 8;
        static final int RESERVED = 28;
        static final int EATEN_KCAL = 32;
        static final int SPENT_KCAL = 40;
        static final int STORED_KCAL = 48;
        static final int IMBALANCE_KCAL = 56;
        static final int SIZE = 64;
    }

    /** A goal: exactly one of weight and body fat, the other NaN. */
    static final class AdultGoal {
        static final int STRUCT_SIZE = 0;
        static final int RESERVED = 4;
        static final int GOAL_WEIGHT_KG = 8;
        static final int GOAL_BODY_FAT_PCT = 16;
        static final int GOAL_DAYS = 24;
        static final int ACTIVITY_CHANGE_PCT = 32;
        static final int CARBOHYDRATE = 40;
        static final int SIZE = 48;
    }

    /** What to eat for a goal. */
    static final class AdultGoalIntake {
        static final int STRUCT_SIZE = 0;
        static final int RESERVED = 4;
        static final int BASELINE_KCAL_PER_DAY = 8;
        static final int GOAL_KCAL_PER_DAY = 16;
        static final int MAINTAIN_KCAL_PER_DAY = 24;
        static final int END_WEIGHT_KG = 32;
        static final int END_FAT_MASS_KG = 40;
        static final int SIZE = 48;
    }

    /** Adults as columns of `rows` numbers. A NULL among the optional ones: given for nobody. */
    static final class AdultPeople {
        static final int STRUCT_SIZE = 0;
        static final int BASELINE = 4;
        static final int ROWS = 8;
        static final int SEX = 16;
        static final int AGE_Y = 24;
        static final int HEIGHT_CM = 32;
        static final int WEIGHT_KG = 40;
        static final int PAL = 48;
        static final int FAT_MASS_KG = 56;
        static final int INTAKE_KCAL_PER_DAY = 64;
        static final int CARBOHYDRATE = 72;
        static final int SIZE = 80;
    }

    /** What adults change. The value of a row on a day is values[row * row_stride + day *
     * day_stride]: a day_stride of 0 is one number for each row, a row_stride of 0 one schedule
     * for all. */
    static final class AdultCohort {
        static final int STRUCT_SIZE = 0;
        static final int DAYS = 4;
        static final int EVERY = 8;
        static final int STEPS_PER_DAY = 12;
        static final int DAYS_PER_STEP = 16;
        static final int RESERVED = 20;
        static final int INTAKE_CHANGE_KCAL_PER_DAY = 24;
        static final int INTAKE_CHANGE_ROW_STRIDE = 32;
        static final int INTAKE_CHANGE_DAY_STRIDE = 40;
        static final int SODIUM_CHANGE_MG_PER_DAY = 48;
        static final int SODIUM_CHANGE_ROW_STRIDE = 56;
        static final int SODIUM_CHANGE_DAY_STRIDE = 64;
        static final int CARBOHYDRATE = 72;
        static final int CARBOHYDRATE_ROW_STRIDE = 80;
        static final int CARBOHYDRATE_DAY_STRIDE = 88;
        static final int ACTIVITY_CHANGE_PCT = 96;
        static final int ACTIVITY_CHANGE_ROW_STRIDE = 104;
        static final int ACTIVITY_CHANGE_DAY_STRIDE = 112;
        static final int SIZE = 120;
    }

    /** Where results go: of each written day a column of `rows` numbers. Pointers may be NULL. */
    static final class AdultColumns {
        static final int STRUCT_SIZE = 0;
        static final int RESERVED = 4;
        static final int WEIGHT_KG = 8;
        static final int FAT_MASS_KG = 16;
        static final int LEAN_KG = 24;
        static final int GLYCOGEN_KG = 32;
        static final int ECF_KG = 40;
        static final int ADAPTIVE_KCAL_PER_DAY = 48;
        static final int ROW_STATUS = 56;
        static final int ROW_DAY = 64;
        static final int SIZE = 72;
    }

    /** Goals as columns, and where the intakes go. NULL and NaN: not given, not wanted. */
    static final class AdultGoals {
        static final int STRUCT_SIZE = 0;
        static final int RESERVED = 4;
        static final int GOAL_WEIGHT_KG = 8;
        static final int GOAL_BODY_FAT_PCT = 16;
        static final int GOAL_DAYS = 24;
        static final int ACTIVITY_CHANGE_PCT = 32;
        static final int CARBOHYDRATE = 40;
        static final int BASELINE_KCAL_PER_DAY = 48;
        static final int GOAL_KCAL_PER_DAY = 56;
        static final int MAINTAIN_KCAL_PER_DAY = 64;
        static final int ROW_STATUS = 72;
        static final int SIZE = 80;
    }

    /** What a file of a body log does not name itself; 0: see the members. */
    static final class BodyImportOptions {
        static final int STRUCT_SIZE = 0;
        static final int WEIGHT_UNIT = 4;
        static final int DATE_ORDER = 8;
        static final int RESERVED = 12;
        static final int SIZE = 16;
    }

    /** What an import read: rows = used + empty + rejected. */
    static final class BodyImportSummary {
        static final int STRUCT_SIZE = 0;
        static final int WEIGHT_UNIT_ASSUMED = 4;
        static final int ROWS = 8;
        static final int USED = 16;
        static final int EMPTY = 24;
        static final int REJECTED = 32;
        static final int VALUES = 40;
        static final int SIZE = 48;
    }

    /** How a trend is followed. */
    static final class TrendSettings {
        static final int STRUCT_SIZE = 0;
        static final int OUTLIERS_IN_A_ROW = 4;
        static final int SMOOTHING = 8;
        static final int WEIGHING_NOISE = 16;
        static final int LEVEL_NOISE_KG = 24;
        static final int SLOPE_NOISE_KG = 32;
        static final int OUTLIER = 40;
        static final int SIZE = 48;
    }

    /** Least-squares line through the weighings of a window. */
    static final class Trend {
        static final int STRUCT_SIZE = 0;
        static final int VERDICT = 4;
        static final int WEIGHINGS = 8;
        static final int OUTLIERS = 12;
        static final int DAYS = 16;
        static final int MEAN_KG = 24;
        static final int END_KG = 32;
        static final int SCATTER_KG = 40;
        static final int SLOPE_KG_PER_DAY = 48;
        static final int SLOPE_ERROR_KG_PER_DAY = 56;
        static final int PERCENT_PER_WEEK = 64;
        static final int PERCENT_ERROR_PER_WEEK = 72;
        static final int SIZE = 80;
    }

    /** What a log must hold before there is an answer. */
    static final class ExpenditureGates {
        static final int STRUCT_SIZE = 0;
        static final int LEAST_DAYS = 4;
        static final int MOST_DAYS = 8;
        static final int LEAST_INTAKE_DAYS = 12;
        static final int LEAST_WEIGHINGS = 16;
        static final int MOST_GAP_DAYS = 20;
        static final int LEAST_INTAKE_SHARE = 24;
        static final int SIZE = 32;
    }

    /** What the window of a log holds. */
    static final class ExpenditureWindow {
        static final int STRUCT_SIZE = 0;
        static final int REASONS = 4;
        static final int DAYS = 8;
        static final int INTAKE_DAYS = 12;
        static final int WEIGHINGS = 16;
        static final int LONGEST_GAP = 20;
        static final int SIZE = 24;
    }

    /** Expenditure with its 90 % interval. */
    static final class Expenditure {
        static final int STRUCT_SIZE = 0;
        static final int OUTLIERS = 4;
        static final int KCAL_PER_DAY = 8;
        static final int STANDARD_ERROR = 16;
        static final int LOW = 24;
        static final int HIGH = 32;
        static final int INTAKE = 40;
        static final int KG_PER_WEEK = 48;
        static final int SIZE = 56;
    }

    /** What the model-based filter takes for noise. */
    static final class ExpenditureSettings {
        static final int STRUCT_SIZE = 0;
        static final int OUTLIERS_IN_A_ROW = 4;
        static final int WEIGHING_NOISE = 8;
        static final int INTAKE_NOISE = 16;
        static final int EXPENDITURE_DOUBT = 24;
        static final int EXPENDITURE_WANDER = 32;
        static final int FAT_DOUBT = 40;
        static final int FLUID_NOISE_KG = 48;
        static final int OUTLIER = 56;
        static final int SIZE = 64;
    }

    /** A person that the filter follows; unscreened: no safety rule is asked here. */
    static final class ExpenditurePerson {
        static final int STRUCT_SIZE = 0;
        static final int SEX = 4;
        static final int AGE_Y = 8;
        static final int HEIGHT_CM = 16;
        static final int PAL = 24;
        static final int FAT_MASS_KG = 32;
        static final int SIZE = 40;
    }

    /** Change of a region, percent of what it has now; negative = less. */
    static final class RegionChange {
        static final int STRUCT_SIZE = 0;
        static final int STATUS = 4;
        static final int CHANGE_PERCENT = 8;
        static final int LOW_PERCENT = 16;
        static final int HIGH_PERCENT = 24;
        static final int SIZE = 32;
    }

    /** One's own exponent. */
    static final class RegionCalibration {
        static final int STRUCT_SIZE = 0;
        static final int RESERVED = 4;
        static final int OWN_K = 8;
        static final int OWN_ERROR = 16;
        static final int K = 24;
        static final int K_SD = 32;
        static final int OWN_WEIGHT = 40;
        static final int SPAN_PERCENT = 48;
        static final int SIZE = 56;
    }

    /** What a rule found. Texts are static, UTF-8. */
    static final class Finding {
        static final int STRUCT_SIZE = 0;
        static final int SEVERITY = 4;
        static final int WITHHELD = 8;
        static final int CHANGED = 12;
        static final int GRADE = 16;
        static final int STATUS = 20;
        static final int VALUE = 24;
        static final int THRESHOLD = 32;
        static final int RULE_ID = 40;
        static final int TITLE = 48;
        static final int INPUT = 56;
        static final int SIZE = 64;
    }

    /** What a host chooses for a plan; 0 or NULL: the default. */
    static final class PlanOptions {
        static final int STRUCT_SIZE = 0;
        static final int WEEKS = 4;
        static final int START_S = 8;
        static final int STRENGTH_DAYS = 16;
        static final int MEALS = 20;
        static final int VIGOROUS = 24;
        static final int RESERVED = 28;
        static final int EQUIPMENT = 32;
        static final int SIZE = 40;
    }
}

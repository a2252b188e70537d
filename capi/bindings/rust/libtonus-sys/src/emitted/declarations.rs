// Written by capi/bindings/emit.py.

//! tonus.h: constants, structs and functions.

use std::ffi::c_char;

pub const TONUS_OK: i32 = 0;
pub const TONUS_NULL_ARGUMENT: i32 = -1;
pub const TONUS_NOT_FINITE: i32 = -2;
pub const TONUS_IMPOSSIBLE: i32 = -3;
pub const TONUS_OUTSIDE_DOMAIN: i32 = -4;
pub const TONUS_UNKNOWN_ID: i32 = -5;
pub const TONUS_WRONG_COUNT: i32 = -6;
pub const TONUS_UNKNOWN_NAME: i32 = -7;
pub const TONUS_WRONG_UNIT: i32 = -8;
pub const TONUS_MISSING_INPUT: i32 = -9;
pub const TONUS_BAD_HANDLE: i32 = -10;
pub const TONUS_OUT_OF_MEMORY: i32 = -11;
pub const TONUS_NOT_REACHABLE: i32 = -12;
pub const TONUS_WITHHELD: i32 = -13;
pub const TONUS_BAD_TEXT: i32 = -14;
pub const TONUS_INTERNAL_ERROR: i32 = -15;
pub const TONUS_OUTSIDE_STUDIED: i32 = 1;
pub const TONUS_EXTRAPOLATED: i32 = 2;
pub const TONUS_UNVERIFIED: i32 = 4;
pub const TONUS_SOME_ROWS_FAILED: i32 = 8;
pub const TONUS_DISAGREES: i32 = 16;
pub const TONUS_LOWER_BOUND: i32 = 32;
pub const TONUS_NOT_EVALUATED: i32 = -1;
pub const TONUS_NONE: i32 = 0;
pub const TONUS_INFO: i32 = 1;
pub const TONUS_ADVISE: i32 = 2;
pub const TONUS_WARN: i32 = 3;
pub const TONUS_STOP_AND_REFER: i32 = 4;
pub const TONUS_ENGLISH: i32 = 1;
pub const TONUS_GERMAN: i32 = 2;
pub const TONUS_TREND_TOO_SHORT: i32 = 1;
pub const TONUS_TREND_LOSING: i32 = 2;
pub const TONUS_TREND_PLATEAU: i32 = 3;
pub const TONUS_TREND_UNCLEAR: i32 = 4;
pub const TONUS_TREND_RISING: i32 = 5;
pub const TONUS_FEW_DAYS: i32 = 1;
pub const TONUS_FEW_INTAKE_DAYS: i32 = 2;
pub const TONUS_LOW_COVERAGE: i32 = 4;
pub const TONUS_FEW_WEIGHINGS: i32 = 8;
pub const TONUS_LONG_GAP: i32 = 16;

/// A result with its error; NaN where no standard error was published.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_estimate {
    /// in: sizeof(tonus_estimate)
    pub struct_size: u32,
    /// what the call returned
    pub status: i32,
    /// the result; a class is its number
    pub value: f64,
    /// in the unit of the value, or NaN
    pub standard_error: f64,
    /// value - 1.96 standard errors, or NaN
    pub low: f64,
    /// value + 1.96 standard errors, or NaN
    pub high: f64,
}
sized!(tonus_estimate);

/// What was wrong: which argument, its value, what is allowed. Owned by the caller.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_error {
    /// in: sizeof(tonus_error)
    pub struct_size: u32,
    /// what the call returned
    pub status: i32,
    /// position of the argument from 0, or -1
    pub argument: i32,
    /// 0
    pub reserved: i32,
    /// the offending value, or NaN
    pub value: f64,
    /// smallest allowed value, or NaN
    pub minimum: f64,
    /// largest allowed value, or NaN
    pub maximum: f64,
    /// one line in English, UTF-8, zero-terminated
    pub message: [c_char; 160],
}
sized!(tonus_error);

/// What is known of one person; an opaque handle.
#[repr(C)]
pub struct tonus_facts {
    _opaque: [u8; 0],
}

/// A training log; an opaque handle.
#[repr(C)]
pub struct tonus_log {
    _opaque: [u8; 0],
}

/// Units of a file that does not name them; 0: kilograms and kilometres are assumed and said so.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_import_options {
    /// in: sizeof(tonus_import_options)
    pub struct_size: u32,
    /// 0 not given, 1 kilogram, 2 pound
    pub weight_unit: i32,
    /// 0 not given, 1 metre, 2 kilometre, 3 mile, 4 foot, 5 yard
    pub distance_unit: i32,
    /// 0
    pub reserved: i32,
    /// Map of columns of a file of no known app: `role=heading` joined by semicolons, such as
    /// `start=Date` and `reps=Reps`. NULL for a known app.
    pub columns: *const c_char,
}
sized!(tonus_import_options);

/// What an import read: rows = sets + rejected + other_rows.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_import_summary {
    /// in: sizeof(tonus_import_summary)
    pub struct_size: u32,
    /// 1 if no unit was named and kilograms were assumed
    pub weight_unit_assumed: i32,
    /// rows below the header
    pub rows: i64,
    /// rows that became sets
    pub sets: i64,
    /// rows that could not be used; see the report
    pub rejected: i64,
    /// rest timers and notes
    pub other_rows: i64,
}
sized!(tonus_import_summary);

/// One set. Numbers that were not recorded are NaN; from side on, 0 is not recorded too.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_set {
    /// in: sizeof(tonus_set)
    pub struct_size: u32,
    /// 1 warm-up, 2 working, 3 drop, 4 failure, 5 timed
    pub r#type: i32,
    /// start of the workout: seconds of wall-clock time since 1970
    pub time_s: i64,
    /// repetitions, whole, or NaN
    pub reps: f64,
    /// load without body weight, or NaN. Of an assisting machine, its help
    pub load_kg: f64,
    /// rating of perceived exertion, or NaN
    pub rpe: f64,
    /// repetitions in reserve, or NaN
    pub rir: f64,
    /// metres, or NaN
    pub distance_m: f64,
    /// seconds, or NaN
    pub duration_s: f64,
    /// 0 or 1 both, 2 left, 3 right
    pub side: i32,
    /// 0
    pub reserved: i32,
    /// kilograms taken off by a band or machine
    pub assistance_kg: f64,
    /// mean heart rate
    pub heart_rate_bpm: f64,
    /// tempo: lengthening; all four phases or none are given
    pub eccentric_s: f64,
    /// tempo: pause at the stretch
    pub stretch_pause_s: f64,
    /// tempo: shortening
    pub concentric_s: f64,
    /// tempo: pause at the contraction
    pub top_pause_s: f64,
}
sized!(tonus_set);

/// What a log holds: rows = sets + rejected + other_rows.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_log_counts {
    /// in: sizeof(tonus_log_counts)
    pub struct_size: u32,
    /// 1 if a file named no unit and kilograms were assumed
    pub weight_unit_assumed: i32,
    /// rows read from files, and sets added one by one
    pub rows: i64,
    /// rows that are sets
    pub sets: i64,
    /// sets of every type but warm-ups
    pub working_sets: i64,
    /// rows that could not be used: tonus_log_rejected
    pub rejected: i64,
    /// rest timers and notes
    pub other_rows: i64,
    /// repetitions of all sets
    pub reps: i64,
    /// distinct names of exercises
    pub exercises: i64,
    /// names without an exercise: tonus_log_unresolved
    pub unresolved: i64,
    /// days since 1970-01-01 of the earliest set; 0 without sets
    pub first_day: i64,
    /// the same of the latest
    pub last_day: i64,
    /// load less assistance, times repetitions of working sets
    pub tonnage_kg: f64,
}
sized!(tonus_log_counts);

/// Conventions of counting; all of them are named in the guide.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_counting {
    /// in: sizeof(tonus_counting)
    pub struct_size: u32,
    /// 0 or 1 ISO weeks, 2 seven days each up to the last
    pub weeks: i32,
    /// 0 to 12: sets before this hour belong to the day before
    pub day_starts_at_h: i32,
    /// 0 or 1 a set without effort counts as hard, 2 it does not
    pub unrated: i32,
    /// 0 or 1 the load of two dumbbells as logged, 2 twice
    pub dumbbells: i32,
    /// 0
    pub reserved: i32,
    /// days since 1970-01-01, first that is looked at; 0: the first
    pub from_day: i64,
    /// days since 1970-01-01, last that is looked at; 0: the last
    pub until_day: i64,
    /// most repetitions in reserve of a hard set; NaN: all are hard
    pub hard_rir_most: f64,
    /// counted where an exercise moves it; NaN: left out
    pub body_weight_kg: f64,
}
sized!(tonus_counting);

/// A week of training.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_week {
    /// in: sizeof(tonus_week)
    pub struct_size: u32,
    /// 1 if part of it is outside of what is looked at
    pub partial: i32,
    /// days since 1970-01-01
    pub first_day: i64,
    /// six later
    pub last_day: i64,
    /// workouts with a working set
    pub sessions: i32,
    /// every kind but warm-ups
    pub working_sets: i32,
    /// working sets without RPE and RIR
    pub unrated_sets: i32,
    /// working sets whose exercise no muscle is known of
    pub unresolved_sets: i32,
    /// working sets whose load is not known
    pub unloaded_sets: i32,
    /// 0
    pub reserved: i32,
    /// repetitions of working sets
    pub reps: i64,
    /// a set of one side counts a half
    pub hard_sets: f64,
    /// hard sets of multi-joint presses above the hips
    pub push_sets: f64,
    /// hard sets of multi-joint pulls above the hips
    pub pull_sets: f64,
    /// load times repetitions
    pub tonnage_kg: f64,
    /// time under tension by phase, where the tempo is known
    pub eccentric_s: f64,
    /// the same: pause at the stretch
    pub stretch_pause_s: f64,
    /// the same: shortening
    pub concentric_s: f64,
    /// the same: pause at the contraction
    pub top_pause_s: f64,
}
sized!(tonus_week);

/// A muscle's work in a week.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_muscle_week {
    /// in: sizeof(tonus_muscle_week)
    pub struct_size: u32,
    /// workouts with direct work: the frequency
    pub sessions: i32,
    /// hard sets with the muscle as primary
    pub direct_sets: f64,
    /// the same, and half of the hard sets it assists in
    pub fractional_sets: f64,
    /// hours since the workout before with direct work, or NaN
    pub shortest_gap_h: f64,
}
sized!(tonus_muscle_week);

/// Weeks of a log; an opaque handle, which does not change with the log.
#[repr(C)]
pub struct tonus_weeks {
    _opaque: [u8; 0],
}

/// An equation of a family on what is known of one person; its texts are static, UTF-8.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_candidate {
    /// in: sizeof(tonus_candidate), the same in every element
    pub struct_size: u32,
    /// 0 or cautions: applicable; negative: why it is not
    pub status: i32,
    /// the equation
    pub id: *const c_char,
    /// unit of the numbers, one for the family; "" for a class
    pub unit: *const c_char,
    /// the input that is missing or refused; NULL if applicable
    pub input: *const c_char,
    /// the group it is only for, which no fact tells; or NULL
    pub apart: *const c_char,
    /// its result; NaN where not applicable
    pub value: f64,
    /// published, widened by those of derived inputs; NaN if unknown
    pub standard_error: f64,
    /// lower end of the 95 % interval, or NaN
    pub low: f64,
    /// upper end of the 95 % interval, or NaN
    pub high: f64,
}
sized!(tonus_candidate);

/// An activity of the Adult Compendium of Physical Activities; its texts are static, UTF-8.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_met {
    /// in: sizeof(tonus_met)
    pub struct_size: u32,
    /// year of the edition; codes changed their meaning between two
    pub edition: i32,
    /// 1 where the compendium estimated it from similar activities
    pub estimated: i32,
    /// 0
    pub reserved: i32,
    /// cost as printed: multiple of 1 kcal/kg/h, rest included
    pub met: f64,
    /// five digits, such as "01009"
    pub code: *const c_char,
    /// major heading, such as "Bicycling"
    pub heading: *const c_char,
    /// specific activity
    pub description: *const c_char,
}
sized!(tonus_met);

/// One session and who did it. The energy comes from the first that is given of: intervals, MET,
/// pace, heart rate. What is 0 or NaN is not given.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_cardio_session {
    /// in: sizeof(tonus_cardio_session)
    pub struct_size: u32,
    /// 1 male, 2 female: needed for the heart rate alone
    pub sex: i32,
    /// of a pace: 1 running, 0 walking
    pub running: i32,
    /// 0
    pub reserved: i32,
    /// body weight
    pub weight_kg: f64,
    /// minutes, up to 1440. Intervals make their own
    pub duration_min: f64,
    /// of intervals: 1 to 200, whole. Rest follows every round
    pub rounds: f64,
    /// seconds of work in a round, up to 3600
    pub work_s: f64,
    /// seconds of rest in a round, 0 to 3600
    pub rest_s: f64,
    /// cost of the work, 1 to 25 MET
    pub work_met: f64,
    /// cost of the rest, 1 to 25 MET
    pub rest_met: f64,
    /// cost of a steady session, 1 to 25 MET, such as of tonus_met
    pub met: f64,
    /// of a pace: speed on foot, up to 400
    pub speed_m_per_min: f64,
    /// of a pace: slope as a share, 0 to 0.5
    pub grade: f64,
    /// mean heart rate, 20 to 250
    pub heart_rate_bpm: f64,
    /// age: needed for the heart rate alone
    pub age_y: f64,
    /// resting heart rate, for the share of the reserve
    pub hr_rest_bpm: f64,
    /// highest heart rate, for the share of the reserve
    pub hr_max_bpm: f64,
}
sized!(tonus_cardio_session);

/// Energy of a session. Gross and net differ by the rest of 1 MET, which is in a day's resting
/// energy already: add the net to a day's expenditure.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_cardio_energy {
    /// in: sizeof(tonus_cardio_energy)
    pub struct_size: u32,
    /// 1 intervals, 2 MET, 3 pace, 4 heart rate
    pub source: i32,
    /// its duration
    pub duration_min: f64,
    /// with what rest would have taken
    pub gross_kcal: f64,
    /// without
    pub net_kcal: f64,
    /// energy after it at 6 % of the net energy, not in net_kcal
    pub epoc_low_kcal: f64,
    /// at 15 %: the bound
    pub epoc_high_kcal: f64,
    /// mean cost
    pub met: f64,
    /// minutes from 3 to below 6 MET
    pub moderate_min: f64,
    /// minutes from 6 MET
    pub vigorous_min: f64,
    /// minutes of work in intervals
    pub interval_work_min: f64,
    /// share of the heart-rate reserve, or NaN
    pub reserve: f64,
}
sized!(tonus_cardio_energy);

/// How the next session is chosen; 0 or NULL: the default.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_next_options {
    /// in: sizeof(tonus_next_options)
    pub struct_size: u32,
    /// 1 double progression (default), 2 linear, 3 ACSM 2009, 4 effort, 5 percentages
    pub scheme: i32,
    /// sets, 1 to 100. Default: as many as in the last session
    pub sets: i32,
    /// repetitions, of a range the fewest. Default 8
    pub reps_min: i32,
    /// most repetitions. Default 12, or reps_min where that is given
    pub reps_max: i32,
    /// 1 kilograms (default), 2 pounds: what can be loaded
    pub plates: i32,
    /// 1: never an easy week
    pub no_deload: i32,
    /// 0
    pub reserved: i32,
    /// effort to aim at, of scheme 4. Default 8
    pub rpe: f64,
    /// of scheme 5: training maximum over the best estimate, 0.5 to 1. Default 0.9
    pub tm_share: f64,
    /// of scheme 5: first day, days since 1970-01-01. Default: the day after the log
    pub start_day: i64,
    /// of scheme 5: weeks such as `65x5,75x5/70x3`, percent and repetitions. Default: four weeks,
    /// the last one easy
    pub plan: *const c_char,
}
sized!(tonus_next_options);

/// Which rules run, and with which thresholds; an opaque handle. At first all, as published.
#[repr(C)]
pub struct tonus_rule_set {
    _opaque: [u8; 0],
}

/// What is said to a claim. Set struct_size to sizeof(tonus_claim); the texts are static.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_claim {
    /// size of this struct
    pub struct_size: u32,
    /// of the rule's finding; TONUS_NONE: nothing against the claim
    pub severity: i32,
    /// the claim that the text makes; NULL where none is known
    pub claim_id: *const c_char,
    /// the rule that judges it, or NULL
    pub rule_id: *const c_char,
    /// the claim in the language, or NULL
    pub wording: *const c_char,
    /// other claims that share words with the text, or NULL
    pub nearest: [*const c_char; 3],
}
sized!(tonus_claim);

/// An adult at the start. Optional numbers are NaN where they are not given.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_adult {
    /// in: sizeof(tonus_adult)
    pub struct_size: u32,
    /// 1 male, 2 female
    pub sex: i32,
    /// of a given intake: 0 or 1 balanced, 2 imbalanced (drifts)
    pub baseline: i32,
    /// 0
    pub reserved: i32,
    /// years, at least 18
    pub age_y: f64,
    /// centimetres
    pub height_cm: f64,
    /// kilograms
    pub weight_kg: f64,
    /// physical activity level
    pub pal: f64,
    /// body fat, or NaN: estimated (Jackson 2002)
    pub fat_mass_kg: f64,
    /// baseline intake, or NaN: pal times resting rate
    pub intake_kcal_per_day: f64,
    /// share of the baseline intake, or NaN: 0.5
    pub carbohydrate: f64,
}
sized!(tonus_adult);

/// What an adult changes. Each list holds nothing, one number for every day, or one for each.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_adult_plan {
    /// in: sizeof(tonus_adult_plan)
    pub struct_size: u32,
    /// of the integration; 0 or 1 to 96
    pub steps_per_day: i32,
    /// added to the baseline intake
    pub intake_change_kcal_per_day: *const f64,
    /// how many
    pub intake_change_count: usize,
    /// added to the baseline sodium
    pub sodium_change_mg_per_day: *const f64,
    /// how many
    pub sodium_change_count: usize,
    /// share of the energy
    pub carbohydrate: *const f64,
    /// how many; 0: the baseline share
    pub carbohydrate_count: usize,
    /// of the activity coefficient
    pub activity_change_pct: *const f64,
    /// how many
    pub activity_change_count: usize,
}
sized!(tonus_adult_plan);

/// The body on a day.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_adult_state {
    /// in: sizeof(tonus_adult_state)
    pub struct_size: u32,
    /// whole days since the start
    pub day: i32,
    /// body weight
    pub weight_kg: f64,
    /// fat
    pub fat_mass_kg: f64,
    /// lean tissue without fluid, glycogen and its water
    pub lean_kg: f64,
    /// glycogen
    pub glycogen_kg: f64,
    /// extracellular fluid
    pub ecf_kg: f64,
    /// adaptive thermogenesis
    pub adaptive_kcal_per_day: f64,
    /// intake of the day that begins
    pub intake_kcal_per_day: f64,
    /// expenditure at this moment
    pub expenditure_kcal_per_day: f64,
}
sized!(tonus_adult_state);

/// How a simulation went.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_adult_summary {
    /// in: sizeof(tonus_adult_summary)
    pub struct_size: u32,
    /// bits: 1 fat low, 2 a quarter of lean tissue lost, 4 underweight, 8 28 days below the resting
    /// rate, 16 intake changed by over half
    pub limits: u32,
    /// first day of each bit, in that order
    pub since: [i32; 5],
    /// 0
    pub reserved: i32,
    /// intake since the start
    pub eaten_kcal: f64,
    /// expenditure since the start
    pub spent_kcal: f64,
    /// change of the energy of fat, lean tissue and glycogen
    pub stored_kcal: f64,
    /// eaten - spent - stored: rounding
    pub imbalance_kcal: f64,
}
sized!(tonus_adult_summary);

/// A goal: exactly one of weight and body fat, the other NaN.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_adult_goal {
    /// in: sizeof(tonus_adult_goal)
    pub struct_size: u32,
    /// 0
    pub reserved: i32,
    /// weight to reach, or NaN
    pub goal_weight_kg: f64,
    /// body fat to reach, or NaN
    pub goal_body_fat_pct: f64,
    /// whole days until then
    pub goal_days: f64,
    /// of the activity coefficient, kept afterwards
    pub activity_change_pct: f64,
    /// share of the energy, or NaN: that of the baseline
    pub carbohydrate: f64,
}
sized!(tonus_adult_goal);

/// What to eat for a goal.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_adult_goal_intake {
    /// in: sizeof(tonus_adult_goal_intake)
    pub struct_size: u32,
    /// 0
    pub reserved: i32,
    /// intake before
    pub baseline_kcal_per_day: f64,
    /// constant intake that reaches the goal
    pub goal_kcal_per_day: f64,
    /// intake that then holds the tissues
    pub maintain_kcal_per_day: f64,
    /// weight on the goal day
    pub end_weight_kg: f64,
    /// fat on the goal day
    pub end_fat_mass_kg: f64,
}
sized!(tonus_adult_goal_intake);

/// Adults as columns of `rows` numbers. A NULL among the optional ones: given for nobody.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_adult_people {
    /// in: sizeof(tonus_adult_people)
    pub struct_size: u32,
    /// of everybody, as in tonus_adult
    pub baseline: i32,
    /// length of every column
    pub rows: usize,
    /// 1 male, 2 female
    pub sex: *const i32,
    /// years
    pub age_y: *const f64,
    /// centimetres
    pub height_cm: *const f64,
    /// kilograms
    pub weight_kg: *const f64,
    /// physical activity level
    pub pal: *const f64,
    /// optional
    pub fat_mass_kg: *const f64,
    /// optional
    pub intake_kcal_per_day: *const f64,
    /// optional
    pub carbohydrate: *const f64,
}
sized!(tonus_adult_people);

/// What adults change. The value of a row on a day is values\[row * row_stride + day *
/// day_stride\]: a day_stride of 0 is one number for each row, a row_stride of 0 one schedule for
/// all.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_adult_cohort {
    /// in: sizeof(tonus_adult_cohort)
    pub struct_size: u32,
    /// how long
    pub days: i32,
    /// write every so many days; 0: the last only
    pub every: i32,
    /// 0 or 1 to 96
    pub steps_per_day: i32,
    /// 0 or 1 to 7, above 1 for constant changes only
    pub days_per_step: i32,
    /// 0
    pub reserved: i32,
    /// NULL: none
    pub intake_change_kcal_per_day: *const f64,
    /// in numbers
    pub intake_change_row_stride: usize,
    /// in numbers
    pub intake_change_day_stride: usize,
    /// NULL: none
    pub sodium_change_mg_per_day: *const f64,
    /// in numbers
    pub sodium_change_row_stride: usize,
    /// in numbers
    pub sodium_change_day_stride: usize,
    /// NULL: the baseline share
    pub carbohydrate: *const f64,
    /// in numbers
    pub carbohydrate_row_stride: usize,
    /// in numbers
    pub carbohydrate_day_stride: usize,
    /// NULL: none
    pub activity_change_pct: *const f64,
    /// in numbers
    pub activity_change_row_stride: usize,
    /// in numbers
    pub activity_change_day_stride: usize,
}
sized!(tonus_adult_cohort);

/// Where results go: of each written day a column of `rows` numbers. Pointers may be NULL.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_adult_columns {
    /// in: sizeof(tonus_adult_columns)
    pub struct_size: u32,
    /// 0
    pub reserved: i32,
    /// body weight
    pub weight_kg: *mut f64,
    /// fat
    pub fat_mass_kg: *mut f64,
    /// lean tissue
    pub lean_kg: *mut f64,
    /// glycogen
    pub glycogen_kg: *mut f64,
    /// extracellular fluid
    pub ecf_kg: *mut f64,
    /// adaptive thermogenesis
    pub adaptive_kcal_per_day: *mut f64,
    /// cautions or the refusal of each row
    pub row_status: *mut i32,
    /// day of a refusal that has one, else 0
    pub row_day: *mut i32,
}
sized!(tonus_adult_columns);

/// Goals as columns, and where the intakes go. NULL and NaN: not given, not wanted.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_adult_goals {
    /// in: sizeof(tonus_adult_goals)
    pub struct_size: u32,
    /// 0
    pub reserved: i32,
    /// weight to reach
    pub goal_weight_kg: *const f64,
    /// or body fat to reach
    pub goal_body_fat_pct: *const f64,
    /// whole days until then; required
    pub goal_days: *const f64,
    /// of the activity coefficient
    pub activity_change_pct: *const f64,
    /// share of the energy
    pub carbohydrate: *const f64,
    /// receives intakes before
    pub baseline_kcal_per_day: *mut f64,
    /// receives intakes that reach the goals
    pub goal_kcal_per_day: *mut f64,
    /// receives intakes that then hold
    pub maintain_kcal_per_day: *mut f64,
    /// receives cautions or refusals
    pub row_status: *mut i32,
}
sized!(tonus_adult_goals);

/// Measurements of one person; an opaque handle.
#[repr(C)]
pub struct tonus_body_log {
    _opaque: [u8; 0],
}

/// What a file of a body log does not name itself; 0: see the members.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_body_import_options {
    /// in: sizeof(tonus_body_import_options)
    pub struct_size: u32,
    /// 0 not given: kilograms are assumed and said so; 1 kg, 2 lb, 3 stone
    pub weight_unit: i32,
    /// of 03/04/2025: 0 not given: refused; 1 day first, 2 month first
    pub date_order: i32,
    /// 0
    pub reserved: i32,
}
sized!(tonus_body_import_options);

/// What an import read: rows = used + empty + rejected.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_body_import_summary {
    /// in: sizeof(tonus_body_import_summary)
    pub struct_size: u32,
    /// 1 if no unit was named and kilograms were assumed
    pub weight_unit_assumed: i32,
    /// rows below the header
    pub rows: i64,
    /// rows that gave at least one value
    pub used: i64,
    /// rows without a value
    pub empty: i64,
    /// rows that could not be used
    pub rejected: i64,
    /// values read
    pub values: i64,
}
sized!(tonus_body_import_summary);

/// How a trend is followed.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_trend_settings {
    /// in: sizeof(tonus_trend_settings)
    pub struct_size: u32,
    /// so many on one side are a change of the weight
    pub outliers_in_a_row: i32,
    /// of the exponential mean, for a day
    pub smoothing: f64,
    /// standard deviation of a weighing, share of the weight
    pub weighing_noise: f64,
    /// wander of the level in a day
    pub level_noise_kg: f64,
    /// wander of the slope in a day, kg/d
    pub slope_noise_kg: f64,
    /// standard deviations beyond which a weighing is left out
    pub outlier: f64,
}
sized!(tonus_trend_settings);

/// Least-squares line through the weighings of a window.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_trend {
    /// in: sizeof(tonus_trend)
    pub struct_size: u32,
    /// TONUS_TREND_...
    pub verdict: i32,
    /// used
    pub weighings: i32,
    /// left out
    pub outliers: i32,
    /// from the first to the last weighing
    pub days: f64,
    /// mean of the weighings
    pub mean_kg: f64,
    /// the line at its end
    pub end_kg: f64,
    /// standard deviation about the line
    pub scatter_kg: f64,
    /// negative = loss
    pub slope_kg_per_day: f64,
    /// its standard error
    pub slope_error_kg_per_day: f64,
    /// slope, of the mean weight
    pub percent_per_week: f64,
    /// its standard error
    pub percent_error_per_week: f64,
}
sized!(tonus_trend);

/// What a log must hold before there is an answer.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_expenditure_gates {
    /// in: sizeof(tonus_expenditure_gates)
    pub struct_size: u32,
    /// days that the window must cover
    pub least_days: i32,
    /// length of the window, back from the last day
    pub most_days: i32,
    /// days with intake in the window
    pub least_intake_days: i32,
    /// weighings in the window
    pub least_weighings: i32,
    /// days in a row without intake in the window
    pub most_gap_days: i32,
    /// of the days of the window
    pub least_intake_share: f64,
}
sized!(tonus_expenditure_gates);

/// What the window of a log holds.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_expenditure_window {
    /// in: sizeof(tonus_expenditure_window)
    pub struct_size: u32,
    /// bits against an answer; 0: good enough
    pub reasons: u32,
    /// that it covers
    pub days: i32,
    /// with intake
    pub intake_days: i32,
    /// weighings
    pub weighings: i32,
    /// most days in a row without intake
    pub longest_gap: i32,
}
sized!(tonus_expenditure_window);

/// Expenditure with its 90 % interval.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_expenditure {
    /// in: sizeof(tonus_expenditure)
    pub struct_size: u32,
    /// weighings left out
    pub outliers: i32,
    /// total energy expenditure
    pub kcal_per_day: f64,
    /// kcal/d
    pub standard_error: f64,
    /// lower end of the 90 % interval
    pub low: f64,
    /// upper end
    pub high: f64,
    /// mean intake of the window, kcal/d
    pub intake: f64,
    /// slope of the weight in the window
    pub kg_per_week: f64,
}
sized!(tonus_expenditure);

/// What the model-based filter takes for noise.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_expenditure_settings {
    /// in: sizeof(tonus_expenditure_settings)
    pub struct_size: u32,
    /// so many on one side are a change of the weight
    pub outliers_in_a_row: i32,
    /// standard deviation of a weighing, share of the weight
    pub weighing_noise: f64,
    /// of a day's logged intake, share of it
    pub intake_noise: f64,
    /// of the expected expenditure at the start, share of it
    pub expenditure_doubt: f64,
    /// of the expenditure in a day, kcal/d
    pub expenditure_wander: f64,
    /// of body fat at the start, share of the weight
    pub fat_doubt: f64,
    /// of extracellular fluid in a day
    pub fluid_noise_kg: f64,
    /// standard deviations beyond which a weighing is left out
    pub outlier: f64,
}
sized!(tonus_expenditure_settings);

/// A person that the filter follows; unscreened: no safety rule is asked here.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_expenditure_person {
    /// in: sizeof(tonus_expenditure_person)
    pub struct_size: u32,
    /// 1 male, 2 female
    pub sex: i32,
    /// 18 or more
    pub age_y: f64,
    /// standing height
    pub height_cm: f64,
    /// physical activity level expected
    pub pal: f64,
    /// body fat at the start, or NaN: estimated
    pub fat_mass_kg: f64,
}
sized!(tonus_expenditure_person);

/// Change of a region, percent of what it has now; negative = less.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_region_change {
    /// in: sizeof(tonus_region_change)
    pub struct_size: u32,
    /// what the call returned
    pub status: i32,
    /// at the exponent
    pub change_percent: f64,
    /// end of the 95 % band
    pub low_percent: f64,
    /// other end
    pub high_percent: f64,
}
sized!(tonus_region_change);

/// One's own exponent.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_region_calibration {
    /// in: sizeof(tonus_region_calibration)
    pub struct_size: u32,
    /// 0
    pub reserved: i32,
    /// slope of ln(site) over ln(body fat)
    pub own_k: f64,
    /// its standard error
    pub own_error: f64,
    /// prior and own slope together
    pub k: f64,
    /// standard deviation of k
    pub k_sd: f64,
    /// share of the own slope in k
    pub own_weight: f64,
    /// range of the body fat, of the largest
    pub span_percent: f64,
}
sized!(tonus_region_calibration);

/// A person and a log, assessed; an opaque handle.
#[repr(C)]
pub struct tonus_assessment {
    _opaque: [u8; 0],
}

/// What a rule found. Texts are static, UTF-8.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_finding {
    /// in: sizeof(tonus_finding)
    pub struct_size: u32,
    /// TONUS_NOT_EVALUATED to TONUS_STOP_AND_REFER; -1 where withheld
    pub severity: i32,
    /// 1 where a stop withholds the finding
    pub withheld: i32,
    /// 1 where a rule set changed a threshold of the rule
    pub changed: i32,
    /// evidence: 1 A, 2 B, 3 C, 4 D; 0 where withheld
    pub grade: i32,
    /// cautions of the inputs, or why it was not evaluated
    pub status: i32,
    /// of `input` in its canonical unit; NaN where it is no number
    pub value: f64,
    /// that was crossed, in the unit of `value`; NaN if none
    pub threshold: f64,
    /// such as "energy.deficit.size"
    pub rule_id: *const c_char,
    /// one line
    pub title: *const c_char,
    /// the fact that decided or that is missing, or ""
    pub input: *const c_char,
}
sized!(tonus_finding);

/// A plan; an opaque handle.
#[repr(C)]
pub struct tonus_plan {
    _opaque: [u8; 0],
}

/// What a host chooses for a plan; 0 or NULL: the default.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tonus_plan_options {
    /// in: sizeof(tonus_plan_options)
    pub struct_size: u32,
    /// how far the trajectory is projected, 4 to 104; default 12
    pub weeks: i32,
    /// first day: seconds of wall-clock time since 1970
    pub start_s: i64,
    /// strength sessions a week, 2 to 5; default 3
    pub strength_days: i32,
    /// main meals a day, 2 to 6; default 4
    pub meals: i32,
    /// 1: interval training is wanted
    pub vigorous: i32,
    /// 0
    pub reserved: i32,
    /// names of the exercise table joined by `|`; NULL: everything
    pub equipment: *const c_char,
}
sized!(tonus_plan_options);

unsafe extern "C" {
    /// Version of this interface; grows with every addition.
    pub fn tonus_abi_version() -> u32;
    /// Version of the library, such as "0.1.0".
    pub fn tonus_version() -> *const c_char;
    /// Text of a status.
    pub fn tonus_status_text(status: i32) -> *const c_char;
    /// Facts, equations, rules and tables with units, ranges and sources.
    pub fn tonus_catalogue_json() -> *const c_char;
    /// Evaluates an equation. Checked in this order: pointers, struct sizes, id, count, then each
    /// argument from left to right.
    pub fn tonus_evaluate(
        id: *const c_char,
        arguments: *const f64,
        argument_count: usize,
        result: *mut tonus_estimate,
        error: *mut tonus_error,
    ) -> i32;
    /// Evaluates an equation for many rows. A bad row gets NaN and its negative status; the call
    /// then returns bit TONUS_SOME_ROWS_FAILED. Results may be written over a column, but not
    /// overlap it in part.
    pub fn tonus_evaluate_many(
        id: *const c_char,
        columns: *const *const f64,
        column_count: usize,
        rows: usize,
        results: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Evaluates an equation whose input is a list.
    pub fn tonus_evaluate_series(
        id: *const c_char,
        values: *const f64,
        count: usize,
        parameters: *const f64,
        parameter_count: usize,
        result: *mut tonus_estimate,
        error: *mut tonus_error,
    ) -> i32;
    /// Makes an empty set of facts.
    pub fn tonus_facts_new() -> *mut tonus_facts;
    /// Frees a handle.
    pub fn tonus_facts_free(facts: *mut tonus_facts);
    /// Gives a number. Refused values leave the facts as they were.
    pub fn tonus_facts_set(
        facts: *mut tonus_facts,
        name: *const c_char,
        value: f64,
        unit: *const c_char,
        error: *mut tonus_error,
    ) -> i32;
    /// Gives a choice.
    pub fn tonus_facts_choose(
        facts: *mut tonus_facts,
        name: *const c_char,
        choice: *const c_char,
        error: *mut tonus_error,
    ) -> i32;
    /// Gives a fact as people write it: a choice, or a number with or without its unit.
    pub fn tonus_facts_parse(
        facts: *mut tonus_facts,
        name: *const c_char,
        text: *const c_char,
        error: *mut tonus_error,
    ) -> i32;
    /// A fact, given or else derived from the given ones through the equations.
    pub fn tonus_facts_get(
        facts: *const tonus_facts,
        name: *const c_char,
        unit: *const c_char,
        result: *mut tonus_estimate,
        error: *mut tonus_error,
    ) -> i32;
    /// Evaluates a rule.
    pub fn tonus_rule_evaluate(
        rule_id: *const c_char,
        facts: *const tonus_facts,
        severity: *mut i32,
        error: *mut tonus_error,
    ) -> i32;
    /// Makes an empty log.
    pub fn tonus_log_new() -> *mut tonus_log;
    /// Frees a handle.
    pub fn tonus_log_free(log: *mut tonus_log);
    /// Reads an export of Strong, Hevy, FitNotes, Fitbod or tonus, or by a map of columns. A row
    /// that cannot be read is listed in the report and the rest is used; the call then returns
    /// TONUS_SOME_ROWS_FAILED.
    pub fn tonus_log_import(
        log: *mut tonus_log,
        text: *const c_char,
        size: usize,
        options: *const tonus_import_options,
        summary: *mut tonus_import_summary,
        error: *mut tonus_error,
    ) -> i32;
    /// Adds one set after checking it.
    pub fn tonus_log_add(
        log: *mut tonus_log,
        exercise: *const c_char,
        set: *const tonus_set,
        error: *mut tonus_error,
    ) -> i32;
    /// Gives the facts that a log tells (back_sessions, min_gap, fractional_sets, ...) to a set of
    /// facts. One that was given stays as it was given.
    pub fn tonus_log_facts(
        log: *const tonus_log,
        facts: *mut tonus_facts,
        error: *mut tonus_error,
    ) -> i32;
    /// What a log holds.
    pub fn tonus_log_report(
        log: *const tonus_log,
        counts: *mut tonus_log_counts,
        error: *mut tonus_error,
    ) -> i32;
    /// A row that could not be used.
    pub fn tonus_log_rejected(
        log: *const tonus_log,
        index: usize,
        line: *mut i64,
        buffer: *mut c_char,
        size: *mut usize,
        error: *mut tonus_error,
    ) -> i32;
    /// A name that no exercise was found for.
    pub fn tonus_log_unresolved(
        log: *const tonus_log,
        index: usize,
        sets: *mut i64,
        buffer: *mut c_char,
        size: *mut usize,
        error: *mut tonus_error,
    ) -> i32;
    /// The log as CSV that imports to the same log and exports to the same bytes.
    pub fn tonus_log_export(
        log: *const tonus_log,
        buffer: *mut c_char,
        size: *mut usize,
        error: *mut tonus_error,
    ) -> i32;
    /// Counts the weeks of a log.
    pub fn tonus_log_weeks(
        log: *const tonus_log,
        rules: *const tonus_counting,
        weeks: *mut *mut tonus_weeks,
        error: *mut tonus_error,
    ) -> i32;
    /// Frees a handle.
    pub fn tonus_weeks_free(weeks: *mut tonus_weeks);
    /// How many weeks.
    pub fn tonus_weeks_count(weeks: *const tonus_weeks) -> usize;
    /// A week.
    pub fn tonus_weeks_get(
        weeks: *const tonus_weeks,
        index: usize,
        week: *mut tonus_week,
        error: *mut tonus_error,
    ) -> i32;
    /// A muscle's work in a week.
    pub fn tonus_weeks_muscle(
        weeks: *const tonus_weeks,
        index: usize,
        muscle: i32,
        work: *mut tonus_muscle_week,
        error: *mut tonus_error,
    ) -> i32;
    /// Name of a muscle or of the group "back".
    pub fn tonus_muscle_name(muscle: i32) -> *const c_char;
    /// The exercise that an app's name stands for.
    pub fn tonus_exercise_resolve(app_name: *const c_char, confidence: *mut i32) -> *const c_char;
    /// Lists the equations that give the same result, best first: those inside the studied
    /// population, of these the one with the smallest standard error, then the fewest derivations;
    /// those for a group that no fact tells after the others; at the end those not applicable, each
    /// with what it lacks.
    pub fn tonus_choose(
        facts: *const tonus_facts,
        family: *const c_char,
        input_names: *const *const c_char,
        input_values: *const f64,
        input_count: usize,
        candidates: *mut tonus_candidate,
        capacity: usize,
        found: *mut usize,
        error: *mut tonus_error,
    ) -> i32;
    /// An activity by its key.
    pub fn tonus_met_find(
        edition: i32,
        code: *const c_char,
        result: *mut tonus_met,
        error: *mut tonus_error,
    ) -> i32;
    /// Searches heading, description and code: each word of the text must begin a word of the
    /// activity.
    pub fn tonus_met_search(
        edition: i32,
        text: *const c_char,
        codes: *mut *const c_char,
        capacity: usize,
        found: *mut usize,
        error: *mut tonus_error,
    ) -> i32;
    /// Energy and minutes of one cardio session.
    pub fn tonus_cardio_session_energy(
        session: *const tonus_cardio_session,
        energy: *mut tonus_cardio_energy,
        error: *mut tonus_error,
    ) -> i32;
    /// Load, repetitions and sets of the next session of every exercise done lately, and why, as
    /// JSON: what `tonus next --json` prints. Every rule is evaluated first: `unscreened` lists the
    /// rules of safety that want a fact.
    pub fn tonus_next_json(
        log: *const tonus_log,
        facts: *const tonus_facts,
        options: *const tonus_next_options,
        buffer: *mut c_char,
        size: *mut usize,
        error: *mut tonus_error,
    ) -> i32;
    /// Records of every exercise with a load as JSON, as `tonus records --json` prints them:
    /// heaviest loads by repetitions, highest estimate of the maximum with its error, trend,
    /// largest tonnage.
    pub fn tonus_records_json(
        log: *const tonus_log,
        rules: *const tonus_counting,
        buffer: *mut c_char,
        size: *mut usize,
        error: *mut tonus_error,
    ) -> i32;
    /// Load of the days of a log as JSON, as `tonus load --json` prints it: weekly load, monotony,
    /// strain, ratios of acute to chronic load (definitions, no rule about injury), long and short
    /// averages and their balance. A number that the days are too few for is null. It is external
    /// load: it knows nothing of the effort.
    pub fn tonus_log_load_json(
        log: *const tonus_log,
        measure: i32,
        first_day: i64,
        last_day: i64,
        buffer: *mut c_char,
        size: *mut usize,
        error: *mut tonus_error,
    ) -> i32;
    /// The same of any sessions, such as their session RPE (training.load.session_rpe_foster_2001)
    /// or an impulse (training.load.trimp_...). Measures must not be mixed.
    pub fn tonus_load_json(
        time_s: *const i64,
        load_au: *const f64,
        rows: usize,
        first_day: i64,
        last_day: i64,
        buffer: *mut c_char,
        size: *mut usize,
        error: *mut tonus_error,
    ) -> i32;
    /// Revision of the rules: findings of two revisions may differ.
    pub fn tonus_rules_revision() -> u32;
    /// Makes a set with every rule.
    pub fn tonus_rule_set_new() -> *mut tonus_rule_set;
    /// Frees a handle.
    pub fn tonus_rule_set_free(rules: *mut tonus_rule_set);
    /// Switches a rule or a category off; those of safety stay on.
    pub fn tonus_rule_set_disable(
        rules: *mut tonus_rule_set,
        which: *const c_char,
        error: *mut tonus_error,
    ) -> i32;
    /// Switches a rule or a category on again.
    pub fn tonus_rule_set_enable(
        rules: *mut tonus_rule_set,
        which: *const c_char,
        error: *mut tonus_error,
    ) -> i32;
    /// Puts another number in the place of a threshold; those of safety stay as they are.
    pub fn tonus_rule_set_change(
        rules: *mut tonus_rule_set,
        rule_id: *const c_char,
        threshold: *const c_char,
        value: f64,
        unit: *const c_char,
        note: *const c_char,
        error: *mut tonus_error,
    ) -> i32;
    /// What a rule's finding says to a person, with its numbers and units. What the stops of other
    /// rules withhold is left out; a text is empty where there is nothing to remark.
    pub fn tonus_rule_message(
        rule_id: *const c_char,
        facts: *const tonus_facts,
        language: i32,
        buffer: *mut c_char,
        size: *mut usize,
        error: *mut tonus_error,
    ) -> i32;
    /// Checks a claim such as "crunches burn belly fat", in English or German.
    pub fn tonus_claim_check(
        text: *const c_char,
        facts: *const tonus_facts,
        language: i32,
        answer: *mut tonus_claim,
        message: *mut c_char,
        size: *mut usize,
        error: *mut tonus_error,
    ) -> i32;
    /// Simulates an adult.
    pub fn tonus_adult_simulate(
        who: *const tonus_adult,
        plan: *const tonus_adult_plan,
        days: *const i32,
        count: usize,
        states: *mut tonus_adult_state,
        summary: *mut tonus_adult_summary,
        error: *mut tonus_error,
    ) -> i32;
    /// The constant intake that reaches a goal on its day, and the one that then holds it. Sodium
    /// is scaled with the energy.
    pub fn tonus_adult_intake_for_goal(
        who: *const tonus_adult,
        goal: *const tonus_adult_goal,
        result: *mut tonus_adult_goal_intake,
        error: *mut tonus_error,
    ) -> i32;
    /// Days until a weight is reached while a change is kept.
    pub fn tonus_adult_days_to_goal(
        who: *const tonus_adult,
        plan: *const tonus_adult_plan,
        goal_weight_kg: f64,
        days: *mut f64,
        error: *mut tonus_error,
    ) -> i32;
    /// Where the body comes to rest when a change is kept for ever.
    pub fn tonus_adult_steady_state(
        who: *const tonus_adult,
        plan: *const tonus_adult_plan,
        rest: *mut tonus_adult_state,
        error: *mut tonus_error,
    ) -> i32;
    /// Simulates the rows from `first` to `first + count`. Threads are the caller's: calls on
    /// ranges that do not overlap may run side by side, and progress is what the caller knows
    /// between two calls. A row has the bits of tonus_adult_simulate with the same steps. A row
    /// that fails has NaN on every written day.
    pub fn tonus_adult_simulate_many(
        people: *const tonus_adult_people,
        plan: *const tonus_adult_cohort,
        into: *const tonus_adult_columns,
        first: usize,
        count: usize,
        failed: *mut usize,
        error: *mut tonus_error,
    ) -> i32;
    /// tonus_adult_steady_state for the rows from `first` to `first + count`.
    pub fn tonus_adult_steady_state_many(
        people: *const tonus_adult_people,
        plan: *const tonus_adult_cohort,
        into: *const tonus_adult_columns,
        first: usize,
        count: usize,
        failed: *mut usize,
        error: *mut tonus_error,
    ) -> i32;
    /// tonus_adult_intake_for_goal for the rows from `first` to `first + count`.
    pub fn tonus_adult_intake_for_goal_many(
        people: *const tonus_adult_people,
        goals: *const tonus_adult_goals,
        first: usize,
        count: usize,
        failed: *mut usize,
        error: *mut tonus_error,
    ) -> i32;
    /// Makes an empty log.
    pub fn tonus_body_log_new() -> *mut tonus_body_log;
    /// Frees a handle.
    pub fn tonus_body_log_free(log: *mut tonus_body_log);
    /// Reads a CSV file with a date column: exports of openScale and Withings, and any date,weight
    /// or date,kcal. A row that cannot be read is counted and the rest is used; the call then
    /// returns TONUS_SOME_ROWS_FAILED, and tonus_body_log_rejected says why.
    pub fn tonus_body_log_import(
        log: *mut tonus_body_log,
        text: *const c_char,
        size: usize,
        options: *const tonus_body_import_options,
        summary: *mut tonus_body_import_summary,
        error: *mut tonus_error,
    ) -> i32;
    /// Adds one value after checking it.
    pub fn tonus_body_log_add(
        log: *mut tonus_body_log,
        measure: *const c_char,
        time_s: i64,
        value: f64,
        error: *mut tonus_error,
    ) -> i32;
    /// Why a row of an import could not be used.
    pub fn tonus_body_log_rejected(
        log: *const tonus_body_log,
        index: usize,
        line: *mut i64,
        error: *mut tonus_error,
    ) -> i32;
    /// Weight and energy eaten on every calendar day of the log, for the functions below. The
    /// earliest weighing of a day stands for it; energy is added up.
    pub fn tonus_body_log_columns(
        log: *const tonus_body_log,
        day: *mut f64,
        weight_kg: *mut f64,
        intake_kcal: *mut f64,
        rows: *mut usize,
        first_day_s: *mut i64,
        error: *mut tonus_error,
    ) -> i32;
    /// Gives the facts that a body log tells (weight, weight_trend, weighins, tee, k_post, ...) to
    /// a set of facts. One that was given stays as it was given.
    pub fn tonus_body_log_facts(
        log: *const tonus_body_log,
        facts: *mut tonus_facts,
        error: *mut tonus_error,
    ) -> i32;
    /// The settings used where NULL is given.
    pub fn tonus_trend_defaults(settings: *mut tonus_trend_settings) -> i32;
    /// Exponential mean with a correct start; gaps weigh by their days, outliers are left out.
    pub fn tonus_trend_exponential(
        day: *const f64,
        weight_kg: *const f64,
        rows: usize,
        settings: *const tonus_trend_settings,
        trend_kg: *mut f64,
        error: *mut tonus_error,
    ) -> i32;
    /// Kalman filter of level and slope; variances grow with the days that pass.
    pub fn tonus_trend_kalman(
        day: *const f64,
        weight_kg: *const f64,
        rows: usize,
        settings: *const tonus_trend_settings,
        smooth: i32,
        level_kg: *mut f64,
        level_error_kg: *mut f64,
        slope_kg_per_day: *mut f64,
        slope_error_kg_per_day: *mut f64,
        r#use: *mut i32,
        error: *mut tonus_error,
    ) -> i32;
    /// Slope of the raw weights of the last days, with its error and a verdict.
    pub fn tonus_trend_slope(
        day: *const f64,
        weight_kg: *const f64,
        rows: usize,
        window_days: f64,
        settings: *const tonus_trend_settings,
        result: *mut tonus_trend,
        error: *mut tonus_error,
    ) -> i32;
    /// The gates used where NULL is given.
    pub fn tonus_expenditure_default_gates(gates: *mut tonus_expenditure_gates) -> i32;
    /// The settings used where NULL is given.
    pub fn tonus_expenditure_default_settings(settings: *mut tonus_expenditure_settings) -> i32;
    /// Looks at the last days of a log.
    pub fn tonus_expenditure_quality(
        day: *const f64,
        weight_kg: *const f64,
        intake_kcal: *const f64,
        rows: usize,
        gates: *const tonus_expenditure_gates,
        window: *mut tonus_expenditure_window,
        error: *mut tonus_error,
    ) -> i32;
    /// Intake-balance method: mean intake less the slope of the weight times the energy of a
    /// kilogram of this person. In the first weeks of a new deficit water makes it too high.
    pub fn tonus_expenditure_balance(
        day: *const f64,
        weight_kg: *const f64,
        intake_kcal: *const f64,
        rows: usize,
        fat_kg: f64,
        fat_error_kg: f64,
        gates: *const tonus_expenditure_gates,
        result: *mut tonus_expenditure,
        error: *mut tonus_error,
    ) -> i32;
    /// Expenditure on the last day by a Kalman filter on the adult energy-balance model, which
    /// knows the water of the first week from fat.
    pub fn tonus_expenditure_follow(
        person: *const tonus_expenditure_person,
        day: *const f64,
        weight_kg: *const f64,
        intake_kcal: *const f64,
        rows: usize,
        gates: *const tonus_expenditure_gates,
        settings: *const tonus_expenditure_settings,
        result: *mut tonus_expenditure,
        error: *mut tonus_error,
    ) -> i32;
    /// The same, day by day and without gates. Columns may be NULL where they are not wanted.
    pub fn tonus_expenditure_track(
        person: *const tonus_expenditure_person,
        day: *const f64,
        weight_kg: *const f64,
        intake_kcal: *const f64,
        rows: usize,
        settings: *const tonus_expenditure_settings,
        tracked_kg: *mut f64,
        fat_kg: *mut f64,
        water_kg: *mut f64,
        expenditure: *mut f64,
        expenditure_error: *mut f64,
        r#use: *mut i32,
        error: *mut tonus_error,
    ) -> i32;
    /// Region of a site and what is known of it.
    pub fn tonus_region_of_site(site: *const c_char, region: *mut i32, evidence: *mut i32) -> i32;
    /// Exponent of a region before anything is known of the person.
    pub fn tonus_region_prior(
        region: i32,
        sex: i32,
        menopause: i32,
        k: *mut f64,
        k_sd: *mut f64,
    ) -> i32;
    /// Change of a region when body fat changes.
    pub fn tonus_region_project(
        k: f64,
        k_sd: f64,
        fat_before_kg: f64,
        fat_after_kg: f64,
        result: *mut tonus_region_change,
        error: *mut tonus_error,
    ) -> i32;
    /// Regions that make up all body fat, scaled so that their losses add up.
    pub fn tonus_region_distribute(
        region_kg: *const f64,
        k: *const f64,
        count: usize,
        fat_before_kg: f64,
        fat_after_kg: f64,
        then_kg: *mut f64,
        error: *mut tonus_error,
    ) -> i32;
    /// One's own exponent from at least three measurements of a skinfold with the body fat of the
    /// day.
    pub fn tonus_region_calibrate(
        fat_kg: *const f64,
        site_mm: *const f64,
        count: usize,
        k: f64,
        k_sd: f64,
        measuring_error: f64,
        result: *mut tonus_region_calibration,
        error: *mut tonus_error,
    ) -> i32;
    /// Body fat that must go for a site to shrink to a share of itself.
    pub fn tonus_region_fat_loss_for(
        left: f64,
        k: f64,
        percent: *mut f64,
        error: *mut tonus_error,
    ) -> i32;
    /// Smallest change of a site that measuring can tell.
    pub fn tonus_region_detectable_change(
        measuring_error: f64,
        percent: *mut f64,
        error: *mut tonus_error,
    ) -> i32;
    /// Fat that endurance work of the abdomen might take off the trunk: contested, one trial
    /// against the pooled evidence; always with TONUS_EXTRAPOLATED.
    pub fn tonus_region_contested_local_bonus(
        kg_per_week: f64,
        weeks: f64,
        minutes_per_week: f64,
        kg: *mut f64,
        error: *mut tonus_error,
    ) -> i32;
    /// Body, energy, training and the findings of all rules as JSON, as `tonus assess --json`
    /// prints it.
    pub fn tonus_assess_json(
        facts: *const tonus_facts,
        log: *const tonus_log,
        buffer: *mut c_char,
        size: *mut usize,
        error: *mut tonus_error,
    ) -> i32;
    /// Assesses a person.
    pub fn tonus_assessment_new(
        facts: *const tonus_facts,
        log: *const tonus_log,
        rules: *const tonus_rule_set,
        assessment: *mut *mut tonus_assessment,
        error: *mut tonus_error,
    ) -> i32;
    /// Frees a handle.
    pub fn tonus_assessment_free(assessment: *mut tonus_assessment);
    /// How many findings there are: one for each rule that ran.
    pub fn tonus_assessment_findings(assessment: *const tonus_assessment) -> usize;
    /// A finding.
    pub fn tonus_assessment_finding(
        assessment: *const tonus_assessment,
        index: usize,
        finding: *mut tonus_finding,
        error: *mut tonus_error,
    ) -> i32;
    /// An assessment as JSON.
    pub fn tonus_assessment_json(
        assessment: *const tonus_assessment,
        buffer: *mut c_char,
        size: *mut usize,
        error: *mut tonus_error,
    ) -> i32;
    /// Makes a plan, or the next one after another. Where a rule of safety stops, the plan holds no
    /// targets and names the stop; where a safety fact is missing, it names the fact.
    pub fn tonus_plan_new(
        facts: *const tonus_facts,
        log: *const tonus_log,
        options: *const tonus_plan_options,
        before: *const tonus_plan,
        plan: *mut *mut tonus_plan,
        error: *mut tonus_error,
    ) -> i32;
    /// Frees a handle.
    pub fn tonus_plan_free(plan: *mut tonus_plan);
    /// A plan as JSON, as `tonus plan --json` prints it.
    pub fn tonus_plan_json(
        plan: *const tonus_plan,
        buffer: *mut c_char,
        size: *mut usize,
        error: *mut tonus_error,
    ) -> i32;
    /// A body shape index, Krakauer (body.absi.krakauer_2012).
    pub fn tonus_body_absi_krakauer_2012(
        weight_kg: f64,
        height_cm: f64,
        waist_cm: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_absi_krakauer_2012.
    pub fn tonus_body_absi_krakauer_2012_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        waist_cm: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Muscle of the limbs, Wen (body.appendicular_muscle.wen_2011).
    pub fn tonus_body_appendicular_muscle_wen_2011(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_appendicular_muscle_wen_2011.
    pub fn tonus_body_appendicular_muscle_wen_2011_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Body mass index (body.bmi.quetelet).
    pub fn tonus_body_bmi_quetelet(weight_kg: f64, height_cm: f64, out: *mut f64) -> i32;
    /// Columns of tonus_body_bmi_quetelet.
    pub fn tonus_body_bmi_quetelet_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Class of the body mass index of adults (body.bmi_class.who_adult).
    pub fn tonus_body_bmi_class_who_adult(bmi_kg_per_m2: f64, out: *mut i32) -> i32;
    /// Columns of tonus_body_bmi_class_who_adult.
    pub fn tonus_body_bmi_class_who_adult_many(
        bmi_kg_per_m2: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Action points of the body mass index, Asian populations (body.bmi_class.who_asian_2004).
    pub fn tonus_body_bmi_class_who_asian_2004(bmi_kg_per_m2: f64, out: *mut i32) -> i32;
    /// Columns of tonus_body_bmi_class_who_asian_2004.
    pub fn tonus_body_bmi_class_who_asian_2004_many(
        bmi_kg_per_m2: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Body roundness index, Thomas (body.bri.thomas_2013).
    pub fn tonus_body_bri_thomas_2013(waist_cm: f64, height_cm: f64, out: *mut f64) -> i32;
    /// Columns of tonus_body_bri_thomas_2013.
    pub fn tonus_body_bri_thomas_2013_many(
        waist_cm: *const f64,
        height_cm: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Density of the body from four skinfolds, Durnin and Womersley
    /// (body.density.durnin_womersley_1974).
    pub fn tonus_body_density_durnin_womersley_1974(
        biceps_mm: f64,
        triceps_mm: f64,
        subscapular_mm: f64,
        suprailiac_mm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_density_durnin_womersley_1974.
    pub fn tonus_body_density_durnin_womersley_1974_many(
        biceps_mm: *const f64,
        triceps_mm: *const f64,
        subscapular_mm: *const f64,
        suprailiac_mm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Density of the body from four skinfolds, Durnin and Womersley, all ages
    /// (body.density.durnin_womersley_1974_all_ages).
    pub fn tonus_body_density_durnin_womersley_1974_all_ages(
        biceps_mm: f64,
        triceps_mm: f64,
        subscapular_mm: f64,
        suprailiac_mm: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_density_durnin_womersley_1974_all_ages.
    pub fn tonus_body_density_durnin_womersley_1974_all_ages_many(
        biceps_mm: *const f64,
        triceps_mm: *const f64,
        subscapular_mm: *const f64,
        suprailiac_mm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Density of the body from three skinfolds, Jackson and Pollock
    /// (body.density.jackson_pollock_3).
    pub fn tonus_body_density_jackson_pollock_3(
        chest_mm: f64,
        abdomen_mm: f64,
        triceps_mm: f64,
        suprailiac_mm: f64,
        thigh_mm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_density_jackson_pollock_3.
    pub fn tonus_body_density_jackson_pollock_3_many(
        chest_mm: *const f64,
        abdomen_mm: *const f64,
        triceps_mm: *const f64,
        suprailiac_mm: *const f64,
        thigh_mm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Density of the body from seven skinfolds, Jackson and Pollock
    /// (body.density.jackson_pollock_7).
    pub fn tonus_body_density_jackson_pollock_7(
        chest_mm: f64,
        axilla_mm: f64,
        triceps_mm: f64,
        subscapular_mm: f64,
        abdomen_mm: f64,
        suprailiac_mm: f64,
        thigh_mm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_density_jackson_pollock_7.
    pub fn tonus_body_density_jackson_pollock_7_many(
        chest_mm: *const f64,
        axilla_mm: *const f64,
        triceps_mm: *const f64,
        subscapular_mm: *const f64,
        abdomen_mm: *const f64,
        suprailiac_mm: *const f64,
        thigh_mm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Density of the body from girths, US Navy (body.density.navy_1984).
    pub fn tonus_body_density_navy_1984(
        waist_cm: f64,
        neck_cm: f64,
        hip_cm: f64,
        height_cm: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_density_navy_1984.
    pub fn tonus_body_density_navy_1984_many(
        waist_cm: *const f64,
        neck_cm: *const f64,
        hip_cm: *const f64,
        height_cm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Class of body fat, American Council on Exercise (body.fat_class.ace).
    pub fn tonus_body_fat_class_ace(body_fat_pct: f64, sex: i32, out: *mut i32) -> i32;
    /// Columns of tonus_body_fat_class_ace.
    pub fn tonus_body_fat_class_ace_many(
        body_fat_pct: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Body adiposity index, Bergman (body.fat_fraction.bai_2011).
    pub fn tonus_body_fat_fraction_bai_2011(hip_cm: f64, height_cm: f64, out: *mut f64) -> i32;
    /// Columns of tonus_body_fat_fraction_bai_2011.
    pub fn tonus_body_fat_fraction_bai_2011_many(
        hip_cm: *const f64,
        height_cm: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Body fat from density, Brozek (body.fat_fraction.brozek_1963).
    pub fn tonus_body_fat_fraction_brozek_1963(density_g_per_cm3: f64, out: *mut f64) -> i32;
    /// Columns of tonus_body_fat_fraction_brozek_1963.
    pub fn tonus_body_fat_fraction_brozek_1963_many(
        density_g_per_cm3: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Body fat from the body mass index, CUN-BAE (body.fat_fraction.cun_bae_2012).
    pub fn tonus_body_fat_fraction_cun_bae_2012(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_fat_fraction_cun_bae_2012.
    pub fn tonus_body_fat_fraction_cun_bae_2012_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Body fat from the body mass index, Deurenberg (body.fat_fraction.deurenberg_1991).
    pub fn tonus_body_fat_fraction_deurenberg_1991(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_fat_fraction_deurenberg_1991.
    pub fn tonus_body_fat_fraction_deurenberg_1991_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Body fat from four skinfolds, Durnin and Womersley
    /// (body.fat_fraction.durnin_womersley_1974).
    pub fn tonus_body_fat_fraction_durnin_womersley_1974(
        biceps_mm: f64,
        triceps_mm: f64,
        subscapular_mm: f64,
        suprailiac_mm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_fat_fraction_durnin_womersley_1974.
    pub fn tonus_body_fat_fraction_durnin_womersley_1974_many(
        biceps_mm: *const f64,
        triceps_mm: *const f64,
        subscapular_mm: *const f64,
        suprailiac_mm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Body fat from the body mass index, Gallagher (body.fat_fraction.gallagher_2000).
    pub fn tonus_body_fat_fraction_gallagher_2000(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_fat_fraction_gallagher_2000.
    pub fn tonus_body_fat_fraction_gallagher_2000_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Body fat from the body mass index, Jackson, logarithmic (body.fat_fraction.jackson_2002_ln).
    pub fn tonus_body_fat_fraction_jackson_2002_ln(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_fat_fraction_jackson_2002_ln.
    pub fn tonus_body_fat_fraction_jackson_2002_ln_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Body fat from three skinfolds, Jackson and Pollock (body.fat_fraction.jackson_pollock_3).
    pub fn tonus_body_fat_fraction_jackson_pollock_3(
        chest_mm: f64,
        abdomen_mm: f64,
        triceps_mm: f64,
        suprailiac_mm: f64,
        thigh_mm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_fat_fraction_jackson_pollock_3.
    pub fn tonus_body_fat_fraction_jackson_pollock_3_many(
        chest_mm: *const f64,
        abdomen_mm: *const f64,
        triceps_mm: *const f64,
        suprailiac_mm: *const f64,
        thigh_mm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Body fat from four skinfolds, Jackson and Pollock (body.fat_fraction.jackson_pollock_4).
    pub fn tonus_body_fat_fraction_jackson_pollock_4(
        abdomen_mm: f64,
        triceps_mm: f64,
        thigh_mm: f64,
        suprailiac_mm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_fat_fraction_jackson_pollock_4.
    pub fn tonus_body_fat_fraction_jackson_pollock_4_many(
        abdomen_mm: *const f64,
        triceps_mm: *const f64,
        thigh_mm: *const f64,
        suprailiac_mm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Body fat from seven skinfolds, Jackson and Pollock (body.fat_fraction.jackson_pollock_7).
    pub fn tonus_body_fat_fraction_jackson_pollock_7(
        chest_mm: f64,
        axilla_mm: f64,
        triceps_mm: f64,
        subscapular_mm: f64,
        abdomen_mm: f64,
        suprailiac_mm: f64,
        thigh_mm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_fat_fraction_jackson_pollock_7.
    pub fn tonus_body_fat_fraction_jackson_pollock_7_many(
        chest_mm: *const f64,
        axilla_mm: *const f64,
        triceps_mm: *const f64,
        subscapular_mm: *const f64,
        abdomen_mm: *const f64,
        suprailiac_mm: *const f64,
        thigh_mm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Body fat from girths, US Navy (body.fat_fraction.navy_1984).
    pub fn tonus_body_fat_fraction_navy_1984(
        waist_cm: f64,
        neck_cm: f64,
        hip_cm: f64,
        height_cm: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_fat_fraction_navy_1984.
    pub fn tonus_body_fat_fraction_navy_1984_many(
        waist_cm: *const f64,
        neck_cm: *const f64,
        hip_cm: *const f64,
        height_cm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Body fat from girths in inches, US Department of Defense (body.fat_fraction.navy_1984_inch).
    pub fn tonus_body_fat_fraction_navy_1984_inch(
        waist_in: f64,
        neck_in: f64,
        hip_in: f64,
        height_in: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_fat_fraction_navy_1984_inch.
    pub fn tonus_body_fat_fraction_navy_1984_inch_many(
        waist_in: *const f64,
        neck_in: *const f64,
        hip_in: *const f64,
        height_in: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Relative fat mass, Woolcott and Bergman (body.fat_fraction.rfm_2018).
    pub fn tonus_body_fat_fraction_rfm_2018(
        height_cm: f64,
        waist_cm: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_fat_fraction_rfm_2018.
    pub fn tonus_body_fat_fraction_rfm_2018_many(
        height_cm: *const f64,
        waist_cm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Body fat from density, Siri (body.fat_fraction.siri_1961).
    pub fn tonus_body_fat_fraction_siri_1961(density_g_per_cm3: f64, out: *mut f64) -> i32;
    /// Columns of tonus_body_fat_fraction_siri_1961.
    pub fn tonus_body_fat_fraction_siri_1961_many(
        density_g_per_cm3: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Body fat of youths from triceps and calf folds, Slaughter
    /// (body.fat_fraction.slaughter_1988_triceps_calf).
    pub fn tonus_body_fat_fraction_slaughter_1988_triceps_calf(
        triceps_mm: f64,
        calf_mm: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_fat_fraction_slaughter_1988_triceps_calf.
    pub fn tonus_body_fat_fraction_slaughter_1988_triceps_calf_many(
        triceps_mm: *const f64,
        calf_mm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Body fat of youths from triceps and subscapular folds, Slaughter
    /// (body.fat_fraction.slaughter_1988_triceps_subscapular).
    pub fn tonus_body_fat_fraction_slaughter_1988_triceps_subscapular(
        triceps_mm: f64,
        subscapular_mm: f64,
        sex: i32,
        ethnicity: i32,
        maturation: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_fat_fraction_slaughter_1988_triceps_subscapular.
    pub fn tonus_body_fat_fraction_slaughter_1988_triceps_subscapular_many(
        triceps_mm: *const f64,
        subscapular_mm: *const f64,
        sex: *const f64,
        ethnicity: *const f64,
        maturation: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Body fat from waist and weight, YMCA (body.fat_fraction.ymca).
    pub fn tonus_body_fat_fraction_ymca(
        weight_lb: f64,
        waist_in: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_fat_fraction_ymca.
    pub fn tonus_body_fat_fraction_ymca_many(
        weight_lb: *const f64,
        waist_in: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Fat-free mass from bioimpedance, Kyle (body.fat_free_mass.bia_kyle_2001).
    pub fn tonus_body_fat_free_mass_bia_kyle_2001(
        weight_kg: f64,
        height_cm: f64,
        resistance_ohm: f64,
        reactance_ohm: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_fat_free_mass_bia_kyle_2001.
    pub fn tonus_body_fat_free_mass_bia_kyle_2001_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        resistance_ohm: *const f64,
        reactance_ohm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Fat-free mass from bioimpedance, Sun (body.fat_free_mass.bia_sun_2003).
    pub fn tonus_body_fat_free_mass_bia_sun_2003(
        weight_kg: f64,
        height_cm: f64,
        resistance_ohm: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_fat_free_mass_bia_sun_2003.
    pub fn tonus_body_fat_free_mass_bia_sun_2003_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        resistance_ohm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Fat to lose until a share of body fat, lean mass kept (body.fat_to_lose.constant_lean).
    pub fn tonus_body_fat_to_lose_constant_lean(
        weight_kg: f64,
        body_fat_pct: f64,
        goal_body_fat_pct: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_fat_to_lose_constant_lean.
    pub fn tonus_body_fat_to_lose_constant_lean_many(
        weight_kg: *const f64,
        body_fat_pct: *const f64,
        goal_body_fat_pct: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Fat-free mass index (body.ffmi).
    pub fn tonus_body_ffmi(weight_kg: f64, height_cm: f64, body_fat_pct: f64, out: *mut f64) -> i32;
    /// Columns of tonus_body_ffmi.
    pub fn tonus_body_ffmi_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        body_fat_pct: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Fat-free mass index at 1.80 m, variant with 6.1 (body.ffmi_normalized.k61_variant).
    pub fn tonus_body_ffmi_normalized_k61_variant(
        weight_kg: f64,
        height_cm: f64,
        body_fat_pct: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_ffmi_normalized_k61_variant.
    pub fn tonus_body_ffmi_normalized_k61_variant_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        body_fat_pct: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Fat-free mass index at 1.80 m, Kouri (body.ffmi_normalized.kouri_1995).
    pub fn tonus_body_ffmi_normalized_kouri_1995(
        weight_kg: f64,
        height_cm: f64,
        body_fat_pct: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_ffmi_normalized_kouri_1995.
    pub fn tonus_body_ffmi_normalized_kouri_1995_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        body_fat_pct: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Risk score of diabetes type 2, FINDRISC (body.findrisc.lindstrom_2003).
    pub fn tonus_body_findrisc_lindstrom_2003(
        age_y: f64,
        bmi_kg_per_m2: f64,
        waist_cm: f64,
        sex: i32,
        active_30min_daily: i32,
        vegetables_daily: i32,
        bp_medication: i32,
        high_glucose_history: i32,
        family_diabetes: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_findrisc_lindstrom_2003.
    pub fn tonus_body_findrisc_lindstrom_2003_many(
        age_y: *const f64,
        bmi_kg_per_m2: *const f64,
        waist_cm: *const f64,
        sex: *const f64,
        active_30min_daily: *const f64,
        vegetables_daily: *const f64,
        bp_medication: *const f64,
        high_glucose_history: *const f64,
        family_diabetes: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Fat mass index (body.fmi).
    pub fn tonus_body_fmi(weight_kg: f64, height_cm: f64, body_fat_pct: f64, out: *mut f64) -> i32;
    /// Columns of tonus_body_fmi.
    pub fn tonus_body_fmi_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        body_fat_pct: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Girth of a limb less its fat (body.girth_corrected.lee_2000).
    pub fn tonus_body_girth_corrected_lee_2000(
        girth_cm: f64,
        skinfold_mm: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_girth_corrected_lee_2000.
    pub fn tonus_body_girth_corrected_lee_2000_many(
        girth_cm: *const f64,
        skinfold_mm: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Ideal mass by height, Devine (body.ideal_mass.devine_1974).
    pub fn tonus_body_ideal_mass_devine_1974(height_cm: f64, sex: i32, out: *mut f64) -> i32;
    /// Columns of tonus_body_ideal_mass_devine_1974.
    pub fn tonus_body_ideal_mass_devine_1974_many(
        height_cm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Ideal mass by height, Hamwi (body.ideal_mass.hamwi_1964).
    pub fn tonus_body_ideal_mass_hamwi_1964(height_cm: f64, sex: i32, out: *mut f64) -> i32;
    /// Columns of tonus_body_ideal_mass_hamwi_1964.
    pub fn tonus_body_ideal_mass_hamwi_1964_many(
        height_cm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Ideal mass by height, Hamwi, in pounds (body.ideal_mass.hamwi_1964_pound_form).
    pub fn tonus_body_ideal_mass_hamwi_1964_pound_form(
        height_cm: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_ideal_mass_hamwi_1964_pound_form.
    pub fn tonus_body_ideal_mass_hamwi_1964_pound_form_many(
        height_cm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Ideal mass by height, Miller (body.ideal_mass.miller_1983).
    pub fn tonus_body_ideal_mass_miller_1983(height_cm: f64, sex: i32, out: *mut f64) -> i32;
    /// Columns of tonus_body_ideal_mass_miller_1983.
    pub fn tonus_body_ideal_mass_miller_1983_many(
        height_cm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Ideal mass by height, Robinson (body.ideal_mass.robinson_1983).
    pub fn tonus_body_ideal_mass_robinson_1983(height_cm: f64, sex: i32, out: *mut f64) -> i32;
    /// Columns of tonus_body_ideal_mass_robinson_1983.
    pub fn tonus_body_ideal_mass_robinson_1983_many(
        height_cm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Lean mass, Boer (body.lean_mass.boer_1984).
    pub fn tonus_body_lean_mass_boer_1984(
        weight_kg: f64,
        height_cm: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_lean_mass_boer_1984.
    pub fn tonus_body_lean_mass_boer_1984_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Lean mass, Hume (body.lean_mass.hume_1966).
    pub fn tonus_body_lean_mass_hume_1966(
        weight_kg: f64,
        height_cm: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_lean_mass_hume_1966.
    pub fn tonus_body_lean_mass_hume_1966_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Lean mass, James (body.lean_mass.james_1976).
    pub fn tonus_body_lean_mass_james_1976(
        weight_kg: f64,
        height_cm: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_lean_mass_james_1976.
    pub fn tonus_body_lean_mass_james_1976_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Lean mass, Janmahasatian (body.lean_mass.janmahasatian_2005).
    pub fn tonus_body_lean_mass_janmahasatian_2005(
        weight_kg: f64,
        height_cm: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_lean_mass_janmahasatian_2005.
    pub fn tonus_body_lean_mass_janmahasatian_2005_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Ponderal index (body.ponderal_index.rohrer).
    pub fn tonus_body_ponderal_index_rohrer(weight_kg: f64, height_cm: f64, out: *mut f64) -> i32;
    /// Columns of tonus_body_ponderal_index_rohrer.
    pub fn tonus_body_ponderal_index_rohrer_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Skeletal muscle from bioimpedance, Janssen (body.skeletal_muscle.bia_janssen_2000).
    pub fn tonus_body_skeletal_muscle_bia_janssen_2000(
        height_cm: f64,
        resistance_ohm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_skeletal_muscle_bia_janssen_2000.
    pub fn tonus_body_skeletal_muscle_bia_janssen_2000_many(
        height_cm: *const f64,
        resistance_ohm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Skeletal muscle from girths of the limbs, Lee (body.skeletal_muscle.lee_2000_girth).
    pub fn tonus_body_skeletal_muscle_lee_2000_girth(
        height_cm: f64,
        age_y: f64,
        sex: i32,
        ethnicity: i32,
        arm_corrected_cm: f64,
        thigh_corrected_cm: f64,
        calf_corrected_cm: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_skeletal_muscle_lee_2000_girth.
    pub fn tonus_body_skeletal_muscle_lee_2000_girth_many(
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        ethnicity: *const f64,
        arm_corrected_cm: *const f64,
        thigh_corrected_cm: *const f64,
        calf_corrected_cm: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Skeletal muscle from weight and height, Lee (body.skeletal_muscle.lee_2000_simple).
    pub fn tonus_body_skeletal_muscle_lee_2000_simple(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        ethnicity: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_skeletal_muscle_lee_2000_simple.
    pub fn tonus_body_skeletal_muscle_lee_2000_simple_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        ethnicity: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Surface area of the body, Du Bois and Du Bois (body.surface_area.du_bois_1916).
    pub fn tonus_body_surface_area_du_bois_1916(
        weight_kg: f64,
        height_cm: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_surface_area_du_bois_1916.
    pub fn tonus_body_surface_area_du_bois_1916_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Surface area of the body, Haycock (body.surface_area.haycock_1978).
    pub fn tonus_body_surface_area_haycock_1978(
        weight_kg: f64,
        height_cm: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_surface_area_haycock_1978.
    pub fn tonus_body_surface_area_haycock_1978_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Surface area of the body, Mosteller (body.surface_area.mosteller_1987).
    pub fn tonus_body_surface_area_mosteller_1987(
        weight_kg: f64,
        height_cm: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_surface_area_mosteller_1987.
    pub fn tonus_body_surface_area_mosteller_1987_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Total body water from bioimpedance, Sun (body.total_body_water.bia_sun_2003).
    pub fn tonus_body_total_body_water_bia_sun_2003(
        weight_kg: f64,
        height_cm: f64,
        resistance_ohm: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_total_body_water_bia_sun_2003.
    pub fn tonus_body_total_body_water_bia_sun_2003_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        resistance_ohm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Total body water, Watson (body.total_body_water.watson_1980).
    pub fn tonus_body_total_body_water_watson_1980(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_total_body_water_watson_1980.
    pub fn tonus_body_total_body_water_watson_1980_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Class of the waist to height ratio, NICE (body.waist_height_class.nice_2022).
    pub fn tonus_body_waist_height_class_nice_2022(ratio: f64, out: *mut i32) -> i32;
    /// Columns of tonus_body_waist_height_class_nice_2022.
    pub fn tonus_body_waist_height_class_nice_2022_many(
        ratio: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Waist to height ratio (body.waist_height_ratio).
    pub fn tonus_body_waist_height_ratio(waist_cm: f64, height_cm: f64, out: *mut f64) -> i32;
    /// Columns of tonus_body_waist_height_ratio.
    pub fn tonus_body_waist_height_ratio_many(
        waist_cm: *const f64,
        height_cm: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Waist to hip ratio (body.waist_hip_ratio).
    pub fn tonus_body_waist_hip_ratio(waist_cm: f64, hip_cm: f64, out: *mut f64) -> i32;
    /// Columns of tonus_body_waist_hip_ratio.
    pub fn tonus_body_waist_hip_ratio_many(
        waist_cm: *const f64,
        hip_cm: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Risk class of the waist to hip ratio, WHO (body.waist_hip_risk.who_2008).
    pub fn tonus_body_waist_hip_risk_who_2008(ratio: f64, sex: i32, out: *mut i32) -> i32;
    /// Columns of tonus_body_waist_hip_risk_who_2008.
    pub fn tonus_body_waist_hip_risk_who_2008_many(
        ratio: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Risk class of the waist, WHO (body.waist_risk.who_2008).
    pub fn tonus_body_waist_risk_who_2008(waist_cm: f64, sex: i32, out: *mut i32) -> i32;
    /// Columns of tonus_body_waist_risk_who_2008.
    pub fn tonus_body_waist_risk_who_2008_many(
        waist_cm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Weeks until a weight at a constant weekly share (body.weeks_to_weight.constant_rate).
    pub fn tonus_body_weeks_to_weight_constant_rate(
        weight_kg: f64,
        goal_weight_kg: f64,
        loss_rate_pct_per_week: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_body_weeks_to_weight_constant_rate.
    pub fn tonus_body_weeks_to_weight_constant_rate_many(
        weight_kg: *const f64,
        goal_weight_kg: *const f64,
        loss_rate_pct_per_week: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Energy rate from heart rate, Keytel (cardio.energy.keytel_2005_no_vo2max).
    pub fn tonus_cardio_energy_keytel_2005_no_vo2max(
        hr_bpm: f64,
        weight_kg: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_energy_keytel_2005_no_vo2max.
    pub fn tonus_cardio_energy_keytel_2005_no_vo2max_many(
        hr_bpm: *const f64,
        weight_kg: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Energy rate from heart rate and oxygen uptake, three digits, Keytel
    /// (cardio.energy.keytel_2005_vo2max).
    pub fn tonus_cardio_energy_keytel_2005_vo2max(
        hr_bpm: f64,
        weight_kg: f64,
        age_y: f64,
        vo2max_ml_per_kg_min: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_energy_keytel_2005_vo2max.
    pub fn tonus_cardio_energy_keytel_2005_vo2max_many(
        hr_bpm: *const f64,
        weight_kg: *const f64,
        age_y: *const f64,
        vo2max_ml_per_kg_min: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Energy rate from heart rate and oxygen uptake, four digits, Keytel
    /// (cardio.energy.keytel_2005_vo2max_4digit).
    pub fn tonus_cardio_energy_keytel_2005_vo2max_4digit(
        hr_bpm: f64,
        weight_kg: f64,
        age_y: f64,
        vo2max_ml_per_kg_min: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_energy_keytel_2005_vo2max_4digit.
    pub fn tonus_cardio_energy_keytel_2005_vo2max_4digit_many(
        hr_bpm: *const f64,
        weight_kg: *const f64,
        age_y: *const f64,
        vo2max_ml_per_kg_min: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Gross energy of an activity, 3.5 mL/kg/min to the MET (cardio.energy.met_kcal_acsm).
    pub fn tonus_cardio_energy_met_kcal_acsm(
        met: f64,
        weight_kg: f64,
        duration_min: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_energy_met_kcal_acsm.
    pub fn tonus_cardio_energy_met_kcal_acsm_many(
        met: *const f64,
        weight_kg: *const f64,
        duration_min: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Gross energy of an activity, 1 kcal/kg/h to the MET (cardio.energy.met_kcal_compendium).
    pub fn tonus_cardio_energy_met_kcal_compendium(
        met: f64,
        weight_kg: f64,
        duration_min: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_energy_met_kcal_compendium.
    pub fn tonus_cardio_energy_met_kcal_compendium_many(
        met: *const f64,
        weight_kg: *const f64,
        duration_min: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Net energy of an activity, 3.5 mL/kg/min to the MET (cardio.energy.met_net_kcal_acsm).
    pub fn tonus_cardio_energy_met_net_kcal_acsm(
        met: f64,
        weight_kg: f64,
        duration_min: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_energy_met_net_kcal_acsm.
    pub fn tonus_cardio_energy_met_net_kcal_acsm_many(
        met: *const f64,
        weight_kg: *const f64,
        duration_min: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Energy of an oxygen uptake (cardio.energy.vo2_to_kcal).
    pub fn tonus_cardio_energy_vo2_to_kcal(
        vo2_ml_per_kg_min: f64,
        weight_kg: f64,
        duration_min: f64,
        energy_equivalent_kcal_per_l: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_energy_vo2_to_kcal.
    pub fn tonus_cardio_energy_vo2_to_kcal_many(
        vo2_ml_per_kg_min: *const f64,
        weight_kg: *const f64,
        duration_min: *const f64,
        energy_equivalent_kcal_per_l: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Energy after exercise, LaForgia (cardio.epoc.laforgia_2006_fraction).
    pub fn tonus_cardio_epoc_laforgia_2006_fraction(
        net_exercise_kcal: f64,
        epoc_fraction: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_epoc_laforgia_2006_fraction.
    pub fn tonus_cardio_epoc_laforgia_2006_fraction_many(
        net_exercise_kcal: *const f64,
        epoc_fraction: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// MET-minutes of activities (cardio.guideline.met_minutes).
    pub fn tonus_cardio_guideline_met_minutes(
        met: *const f64,
        duration_min: *const f64,
        rows: usize,
        out: *mut f64,
    ) -> i32;
    /// Aerobic activity of a week as moderate minutes
    /// (cardio.guideline.moderate_equivalent_minutes).
    pub fn tonus_cardio_guideline_moderate_equivalent_minutes(
        moderate_min: f64,
        vigorous_min: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_guideline_moderate_equivalent_minutes.
    pub fn tonus_cardio_guideline_moderate_equivalent_minutes_many(
        moderate_min: *const f64,
        vigorous_min: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Energy of a session of intervals (cardio.hiit.session_energy).
    pub fn tonus_cardio_hiit_session_energy(
        weight_kg: f64,
        rounds: f64,
        work_s: f64,
        work_met: f64,
        rest_s: f64,
        rest_met: f64,
        epoc_fraction: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_hiit_session_energy.
    pub fn tonus_cardio_hiit_session_energy_many(
        weight_kg: *const f64,
        rounds: *const f64,
        work_s: *const f64,
        work_met: *const f64,
        rest_s: *const f64,
        rest_met: *const f64,
        epoc_fraction: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Heart rate to train at, Karvonen (cardio.hr.karvonen_target).
    pub fn tonus_cardio_hr_karvonen_target(
        intensity_fraction: f64,
        hr_rest_bpm: f64,
        hr_max_bpm: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_hr_karvonen_target.
    pub fn tonus_cardio_hr_karvonen_target_many(
        intensity_fraction: *const f64,
        hr_rest_bpm: *const f64,
        hr_max_bpm: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Share of the heart rate reserve (cardio.hr.reserve_fraction).
    pub fn tonus_cardio_hr_reserve_fraction(
        hr_bpm: f64,
        hr_rest_bpm: f64,
        hr_max_bpm: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_hr_reserve_fraction.
    pub fn tonus_cardio_hr_reserve_fraction_many(
        hr_bpm: *const f64,
        hr_rest_bpm: *const f64,
        hr_max_bpm: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal heart rate, 220 less the age (cardio.hr_max.fox_1971).
    pub fn tonus_cardio_hr_max_fox_1971(age_y: f64, out: *mut f64) -> i32;
    /// Columns of tonus_cardio_hr_max_fox_1971.
    pub fn tonus_cardio_hr_max_fox_1971_many(
        age_y: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal heart rate, Gellish, straight line (cardio.hr_max.gellish_2007_linear).
    pub fn tonus_cardio_hr_max_gellish_2007_linear(age_y: f64, out: *mut f64) -> i32;
    /// Columns of tonus_cardio_hr_max_gellish_2007_linear.
    pub fn tonus_cardio_hr_max_gellish_2007_linear_many(
        age_y: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal heart rate, Gellish, curve (cardio.hr_max.gellish_2007_quadratic).
    pub fn tonus_cardio_hr_max_gellish_2007_quadratic(age_y: f64, out: *mut f64) -> i32;
    /// Columns of tonus_cardio_hr_max_gellish_2007_quadratic.
    pub fn tonus_cardio_hr_max_gellish_2007_quadratic_many(
        age_y: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal heart rate of women, Gulati (cardio.hr_max.gulati_2010_women).
    pub fn tonus_cardio_hr_max_gulati_2010_women(age_y: f64, out: *mut f64) -> i32;
    /// Columns of tonus_cardio_hr_max_gulati_2010_women.
    pub fn tonus_cardio_hr_max_gulati_2010_women_many(
        age_y: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal heart rate, Nes (cardio.hr_max.nes_2013).
    pub fn tonus_cardio_hr_max_nes_2013(age_y: f64, out: *mut f64) -> i32;
    /// Columns of tonus_cardio_hr_max_nes_2013.
    pub fn tonus_cardio_hr_max_nes_2013_many(
        age_y: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal heart rate, Tanaka (cardio.hr_max.tanaka_2001).
    pub fn tonus_cardio_hr_max_tanaka_2001(age_y: f64, out: *mut f64) -> i32;
    /// Columns of tonus_cardio_hr_max_tanaka_2001.
    pub fn tonus_cardio_hr_max_tanaka_2001_many(
        age_y: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// MET corrected for the uptake at rest (cardio.met.corrected_met).
    pub fn tonus_cardio_met_corrected_met(
        met: f64,
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_met_corrected_met.
    pub fn tonus_cardio_met_corrected_met_many(
        met: *const f64,
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Class of an intensity in MET (cardio.met.intensity_class).
    pub fn tonus_cardio_met_intensity_class(met: f64, out: *mut i32) -> i32;
    /// Columns of tonus_cardio_met_intensity_class.
    pub fn tonus_cardio_met_intensity_class_many(
        met: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Oxygen uptake at rest, Harris and Benedict (cardio.met.rmr_ml_kg_min_harris_benedict).
    pub fn tonus_cardio_met_rmr_ml_kg_min_harris_benedict(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_met_rmr_ml_kg_min_harris_benedict.
    pub fn tonus_cardio_met_rmr_ml_kg_min_harris_benedict_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Oxygen uptake of arm cranking, ACSM (cardio.vo2.acsm_arm_cycling).
    pub fn tonus_cardio_vo2_acsm_arm_cycling(
        work_rate_kgm_per_min: f64,
        weight_kg: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_vo2_acsm_arm_cycling.
    pub fn tonus_cardio_vo2_acsm_arm_cycling_many(
        work_rate_kgm_per_min: *const f64,
        weight_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Oxygen uptake of cycling, ACSM (cardio.vo2.acsm_leg_cycling).
    pub fn tonus_cardio_vo2_acsm_leg_cycling(
        work_rate_kgm_per_min: f64,
        weight_kg: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_vo2_acsm_leg_cycling.
    pub fn tonus_cardio_vo2_acsm_leg_cycling_many(
        work_rate_kgm_per_min: *const f64,
        weight_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Oxygen uptake of running, ACSM (cardio.vo2.acsm_running).
    pub fn tonus_cardio_vo2_acsm_running(speed_m_per_min: f64, grade: f64, out: *mut f64) -> i32;
    /// Columns of tonus_cardio_vo2_acsm_running.
    pub fn tonus_cardio_vo2_acsm_running_many(
        speed_m_per_min: *const f64,
        grade: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Oxygen uptake of stepping, ACSM (cardio.vo2.acsm_stepping).
    pub fn tonus_cardio_vo2_acsm_stepping(
        steps_per_min: f64,
        step_height_m: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_vo2_acsm_stepping.
    pub fn tonus_cardio_vo2_acsm_stepping_many(
        steps_per_min: *const f64,
        step_height_m: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Oxygen uptake of walking, ACSM (cardio.vo2.acsm_walking).
    pub fn tonus_cardio_vo2_acsm_walking(speed_m_per_min: f64, grade: f64, out: *mut f64) -> i32;
    /// Columns of tonus_cardio_vo2_acsm_walking.
    pub fn tonus_cardio_vo2_acsm_walking_many(
        speed_m_per_min: *const f64,
        grade: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Oxygen uptake of an intensity in MET (cardio.vo2.met_to_vo2).
    pub fn tonus_cardio_vo2_met_to_vo2(met: f64, out: *mut f64) -> i32;
    /// Columns of tonus_cardio_vo2_met_to_vo2.
    pub fn tonus_cardio_vo2_met_to_vo2_many(
        met: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Oxygen uptake to train at (cardio.vo2.reserve_target).
    pub fn tonus_cardio_vo2_reserve_target(
        intensity_fraction: f64,
        vo2max_ml_per_kg_min: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_vo2_reserve_target.
    pub fn tonus_cardio_vo2_reserve_target_many(
        intensity_fraction: *const f64,
        vo2max_ml_per_kg_min: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal oxygen uptake from the run of 12 minutes, Cooper (cardio.vo2max.cooper_1968).
    pub fn tonus_cardio_vo2max_cooper_1968(distance_m: f64, out: *mut f64) -> i32;
    /// Columns of tonus_cardio_vo2max_cooper_1968.
    pub fn tonus_cardio_vo2max_cooper_1968_many(
        distance_m: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal oxygen uptake from a jogged mile, George (cardio.vo2max.george_1993_mile_jog).
    pub fn tonus_cardio_vo2max_george_1993_mile_jog(
        weight_kg: f64,
        time_min: f64,
        hr_bpm: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_vo2max_george_1993_mile_jog.
    pub fn tonus_cardio_vo2max_george_1993_mile_jog_many(
        weight_kg: *const f64,
        time_min: *const f64,
        hr_bpm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal oxygen uptake without exercise from body mass index, Jackson
    /// (cardio.vo2max.jackson_1990_bmi).
    pub fn tonus_cardio_vo2max_jackson_1990_bmi(
        par: f64,
        age_y: f64,
        bmi_kg_per_m2: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_vo2max_jackson_1990_bmi.
    pub fn tonus_cardio_vo2max_jackson_1990_bmi_many(
        par: *const f64,
        age_y: *const f64,
        bmi_kg_per_m2: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal oxygen uptake without exercise from body fat, Jackson
    /// (cardio.vo2max.jackson_1990_percent_fat).
    pub fn tonus_cardio_vo2max_jackson_1990_percent_fat(
        par: f64,
        age_y: f64,
        body_fat_pct: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_vo2max_jackson_1990_percent_fat.
    pub fn tonus_cardio_vo2max_jackson_1990_percent_fat_many(
        par: *const f64,
        age_y: *const f64,
        body_fat_pct: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal oxygen uptake from the shuttle run, Leger 1988 (cardio.vo2max.leger_1988).
    pub fn tonus_cardio_vo2max_leger_1988(speed_km_per_h: f64, age_y: f64, out: *mut f64) -> i32;
    /// Columns of tonus_cardio_vo2max_leger_1988.
    pub fn tonus_cardio_vo2max_leger_1988_many(
        speed_km_per_h: *const f64,
        age_y: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal oxygen uptake from the shuttle run, Leger and Lambert 1982
    /// (cardio.vo2max.leger_lambert_1982).
    pub fn tonus_cardio_vo2max_leger_lambert_1982(speed_km_per_h: f64, out: *mut f64) -> i32;
    /// Columns of tonus_cardio_vo2max_leger_lambert_1982.
    pub fn tonus_cardio_vo2max_leger_lambert_1982_many(
        speed_km_per_h: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal oxygen uptake without exercise, Myers (FRIEND) (cardio.vo2max.myers_2017_friend).
    pub fn tonus_cardio_vo2max_myers_2017_friend(
        age_y: f64,
        weight_lb: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_vo2max_myers_2017_friend.
    pub fn tonus_cardio_vo2max_myers_2017_friend_many(
        age_y: *const f64,
        weight_lb: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal oxygen uptake of men without exercise, Nes (cardio.vo2max.nes_2011_men).
    pub fn tonus_cardio_vo2max_nes_2011_men(
        age_y: f64,
        waist_cm: f64,
        hr_rest_bpm: f64,
        pa_index: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_vo2max_nes_2011_men.
    pub fn tonus_cardio_vo2max_nes_2011_men_many(
        age_y: *const f64,
        waist_cm: *const f64,
        hr_rest_bpm: *const f64,
        pa_index: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal oxygen uptake of women without exercise, Nes (cardio.vo2max.nes_2011_women).
    pub fn tonus_cardio_vo2max_nes_2011_women(
        age_y: f64,
        waist_cm: f64,
        hr_rest_bpm: f64,
        pa_index: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_vo2max_nes_2011_women.
    pub fn tonus_cardio_vo2max_nes_2011_women_many(
        age_y: *const f64,
        waist_cm: *const f64,
        hr_rest_bpm: *const f64,
        pa_index: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal oxygen uptake from a walked mile, Rockport (cardio.vo2max.rockport_kline_1987).
    pub fn tonus_cardio_vo2max_rockport_kline_1987(
        weight_lb: f64,
        age_y: f64,
        time_min: f64,
        hr_bpm: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_vo2max_rockport_kline_1987.
    pub fn tonus_cardio_vo2max_rockport_kline_1987_many(
        weight_lb: *const f64,
        age_y: *const f64,
        time_min: *const f64,
        hr_bpm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal oxygen uptake in L/min from a walked mile, Rockport
    /// (cardio.vo2max.rockport_kline_1987_absolute).
    pub fn tonus_cardio_vo2max_rockport_kline_1987_absolute(
        weight_lb: f64,
        age_y: f64,
        time_min: f64,
        hr_bpm: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_cardio_vo2max_rockport_kline_1987_absolute.
    pub fn tonus_cardio_vo2max_rockport_kline_1987_absolute_many(
        weight_lb: *const f64,
        age_y: *const f64,
        time_min: *const f64,
        hr_bpm: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal oxygen uptake from the run of 1.5 miles, ACSM (cardio.vo2max.run_1_5_mile_acsm).
    pub fn tonus_cardio_vo2max_run_1_5_mile_acsm(time_min: f64, out: *mut f64) -> i32;
    /// Columns of tonus_cardio_vo2max_run_1_5_mile_acsm.
    pub fn tonus_cardio_vo2max_run_1_5_mile_acsm_many(
        time_min: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal oxygen uptake from the shuttle run, Stickland (cardio.vo2max.stickland_2003).
    pub fn tonus_cardio_vo2max_stickland_2003(last_half_stage: f64, sex: i32, out: *mut f64) -> i32;
    /// Columns of tonus_cardio_vo2max_stickland_2003.
    pub fn tonus_cardio_vo2max_stickland_2003_many(
        last_half_stage: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Maximal oxygen uptake from two heart rates, Uth (cardio.vo2max.uth_2004).
    pub fn tonus_cardio_vo2max_uth_2004(hr_max_bpm: f64, hr_rest_bpm: f64, out: *mut f64) -> i32;
    /// Columns of tonus_cardio_vo2max_uth_2004.
    pub fn tonus_cardio_vo2max_uth_2004_many(
        hr_max_bpm: *const f64,
        hr_rest_bpm: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Energy availability (energy.availability).
    pub fn tonus_energy_availability(
        intake_kcal_per_day: f64,
        exercise_kcal_per_day: f64,
        ffm_kg: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_availability.
    pub fn tonus_energy_availability_many(
        intake_kcal_per_day: *const f64,
        exercise_kcal_per_day: *const f64,
        ffm_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Class of energy availability (energy.availability_class).
    pub fn tonus_energy_availability_class(
        energy_availability_kcal_per_kg_day: f64,
        out: *mut i32,
    ) -> i32;
    /// Columns of tonus_energy_availability_class.
    pub fn tonus_energy_availability_class_many(
        energy_availability_kcal_per_kg_day: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Basal metabolic rate from weight, FAO/WHO/UNU 2004 (energy.bmr.fao_2004).
    pub fn tonus_energy_bmr_fao_2004(weight_kg: f64, age_y: f64, sex: i32, out: *mut f64) -> i32;
    /// Columns of tonus_energy_bmr_fao_2004.
    pub fn tonus_energy_bmr_fao_2004_many(
        weight_kg: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Basal metabolic rate, Harris-Benedict 1919 (energy.bmr.harris_benedict_1919).
    pub fn tonus_energy_bmr_harris_benedict_1919(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_bmr_harris_benedict_1919.
    pub fn tonus_energy_bmr_harris_benedict_1919_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Basal metabolic rate from weight, Henry (Oxford) (energy.bmr.henry_2005_w).
    pub fn tonus_energy_bmr_henry_2005_w(
        weight_kg: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_bmr_henry_2005_w.
    pub fn tonus_energy_bmr_henry_2005_w_many(
        weight_kg: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Basal metabolic rate from weight and height, Henry (Oxford) (energy.bmr.henry_2005_wh).
    pub fn tonus_energy_bmr_henry_2005_wh(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_bmr_henry_2005_wh.
    pub fn tonus_energy_bmr_henry_2005_wh_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Basal metabolic rate, Harris-Benedict revised 1984 (energy.bmr.roza_shizgal_1984).
    pub fn tonus_energy_bmr_roza_shizgal_1984(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_bmr_roza_shizgal_1984.
    pub fn tonus_energy_bmr_roza_shizgal_1984_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Basal metabolic rate from weight, Schofield (energy.bmr.schofield_1985_w).
    pub fn tonus_energy_bmr_schofield_1985_w(
        weight_kg: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_bmr_schofield_1985_w.
    pub fn tonus_energy_bmr_schofield_1985_w_many(
        weight_kg: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Basal metabolic rate from weight and height, Schofield (energy.bmr.schofield_1985_wh).
    pub fn tonus_energy_bmr_schofield_1985_wh(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_bmr_schofield_1985_wh.
    pub fn tonus_energy_bmr_schofield_1985_wh_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Basal metabolic rate from weight, FAO/WHO/UNU 1985 (energy.bmr.who_1985).
    pub fn tonus_energy_bmr_who_1985(weight_kg: f64, age_y: f64, sex: i32, out: *mut f64) -> i32;
    /// Columns of tonus_energy_bmr_who_1985.
    pub fn tonus_energy_bmr_who_1985_many(
        weight_kg: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Estimated energy requirement, Institute of Medicine 2005 (energy.eer.iom_2005).
    pub fn tonus_energy_eer_iom_2005(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        pal_category: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_eer_iom_2005.
    pub fn tonus_energy_eer_iom_2005_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        pal_category: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Estimated energy requirement, National Academies 2023 (energy.eer.nasem_2023).
    pub fn tonus_energy_eer_nasem_2023(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        pal_category: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_eer_nasem_2023.
    pub fn tonus_energy_eer_nasem_2023_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        pal_category: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Energy expenditure from respiratory gases, Weir (energy.expenditure.weir_1949_abbreviated).
    pub fn tonus_energy_expenditure_weir_1949_abbreviated(
        vo2_ml_per_min: f64,
        vco2_ml_per_min: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_expenditure_weir_1949_abbreviated.
    pub fn tonus_energy_expenditure_weir_1949_abbreviated_many(
        vo2_ml_per_min: *const f64,
        vco2_ml_per_min: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Energy of food, general Atwater factors (energy.food.atwater_general).
    pub fn tonus_energy_food_atwater_general(
        protein_g: f64,
        carbohydrate_g: f64,
        fat_g: f64,
        alcohol_g: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_food_atwater_general.
    pub fn tonus_energy_food_atwater_general_many(
        protein_g: *const f64,
        carbohydrate_g: *const f64,
        fat_g: *const f64,
        alcohol_g: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Energy of food in kcal, Regulation (EU) 1169/2011 (energy.food.eu_1169_2011).
    pub fn tonus_energy_food_eu_1169_2011(
        protein_g: f64,
        carbohydrate_g: f64,
        fat_g: f64,
        alcohol_g: f64,
        fibre_g: f64,
        polyols_g: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_food_eu_1169_2011.
    pub fn tonus_energy_food_eu_1169_2011_many(
        protein_g: *const f64,
        carbohydrate_g: *const f64,
        fat_g: *const f64,
        alcohol_g: *const f64,
        fibre_g: *const f64,
        polyols_g: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Energy of food in kJ, Regulation (EU) 1169/2011 (energy.food.eu_1169_2011_kj).
    pub fn tonus_energy_food_eu_1169_2011_kj(
        protein_g: f64,
        carbohydrate_g: f64,
        fat_g: f64,
        alcohol_g: f64,
        fibre_g: f64,
        polyols_g: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_food_eu_1169_2011_kj.
    pub fn tonus_energy_food_eu_1169_2011_kj_many(
        protein_g: *const f64,
        carbohydrate_g: *const f64,
        fat_g: *const f64,
        alcohol_g: *const f64,
        fibre_g: *const f64,
        polyols_g: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Way of life by activity, FAO/WHO/UNU 2004 (energy.pal_category.fao_2004).
    pub fn tonus_energy_pal_category_fao_2004(pal: f64, out: *mut i32) -> i32;
    /// Columns of tonus_energy_pal_category_fao_2004.
    pub fn tonus_energy_pal_category_fao_2004_many(
        pal: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Class of activity, Institute of Medicine 2005 (energy.pal_category.iom_2005).
    pub fn tonus_energy_pal_category_iom_2005(pal: f64, out: *mut i32) -> i32;
    /// Columns of tonus_energy_pal_category_iom_2005.
    pub fn tonus_energy_pal_category_iom_2005_many(
        pal: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Class of activity, National Academies 2023 (energy.pal_category.nasem_2023).
    pub fn tonus_energy_pal_category_nasem_2023(pal: f64, out: *mut i32) -> i32;
    /// Columns of tonus_energy_pal_category_nasem_2023.
    pub fn tonus_energy_pal_category_nasem_2023_many(
        pal: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Resting metabolic rate from lean mass, Cunningham 1980 (energy.rmr.cunningham_1980).
    pub fn tonus_energy_rmr_cunningham_1980(ffm_kg: f64, out: *mut f64) -> i32;
    /// Columns of tonus_energy_rmr_cunningham_1980.
    pub fn tonus_energy_rmr_cunningham_1980_many(
        ffm_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Resting metabolic rate from fat-free mass, Cunningham (energy.rmr.cunningham_1991).
    pub fn tonus_energy_rmr_cunningham_1991(ffm_kg: f64, out: *mut f64) -> i32;
    /// Columns of tonus_energy_rmr_cunningham_1991.
    pub fn tonus_energy_rmr_cunningham_1991_many(
        ffm_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Resting metabolic rate of Italians, De Lorenzo (energy.rmr.de_lorenzo_2001).
    pub fn tonus_energy_rmr_de_lorenzo_2001(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_rmr_de_lorenzo_2001.
    pub fn tonus_energy_rmr_de_lorenzo_2001_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Resting metabolic rate as a power of weight, Livingston-Kohlstadt
    /// (energy.rmr.livingston_kohlstadt_2005).
    pub fn tonus_energy_rmr_livingston_kohlstadt_2005(
        weight_kg: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_rmr_livingston_kohlstadt_2005.
    pub fn tonus_energy_rmr_livingston_kohlstadt_2005_many(
        weight_kg: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Resting metabolic rate, Mifflin-St Jeor (energy.rmr.mifflin_1990).
    pub fn tonus_energy_rmr_mifflin_1990(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_rmr_mifflin_1990.
    pub fn tonus_energy_rmr_mifflin_1990_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Resting metabolic rate from fat-free mass, Mifflin (energy.rmr.mifflin_1990_ffm).
    pub fn tonus_energy_rmr_mifflin_1990_ffm(ffm_kg: f64, out: *mut f64) -> i32;
    /// Columns of tonus_energy_rmr_mifflin_1990_ffm.
    pub fn tonus_energy_rmr_mifflin_1990_ffm_many(
        ffm_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Resting metabolic rate, Mifflin-St Jeor, not rounded (energy.rmr.mifflin_1990_full).
    pub fn tonus_energy_rmr_mifflin_1990_full(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_rmr_mifflin_1990_full.
    pub fn tonus_energy_rmr_mifflin_1990_full_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Resting metabolic rate from weight, Mueller (energy.rmr.mueller_2004).
    pub fn tonus_energy_rmr_mueller_2004(
        weight_kg: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_rmr_mueller_2004.
    pub fn tonus_energy_rmr_mueller_2004_many(
        weight_kg: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Resting metabolic rate by class of body mass index, Mueller (energy.rmr.mueller_2004_bmi).
    pub fn tonus_energy_rmr_mueller_2004_bmi(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_rmr_mueller_2004_bmi.
    pub fn tonus_energy_rmr_mueller_2004_bmi_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Resting metabolic rate from lean and fat mass, Nelson (energy.rmr.nelson_1992_no_intercept).
    pub fn tonus_energy_rmr_nelson_1992_no_intercept(
        ffm_kg: f64,
        fat_mass_kg: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_rmr_nelson_1992_no_intercept.
    pub fn tonus_energy_rmr_nelson_1992_no_intercept_many(
        ffm_kg: *const f64,
        fat_mass_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Resting metabolic rate from weight, Owen (energy.rmr.owen_1986_1987).
    pub fn tonus_energy_rmr_owen_1986_1987(weight_kg: f64, sex: i32, out: *mut f64) -> i32;
    /// Columns of tonus_energy_rmr_owen_1986_1987.
    pub fn tonus_energy_rmr_owen_1986_1987_many(
        weight_kg: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Resting metabolic rate of athletic women, Owen (energy.rmr.owen_1986_athlete_women).
    pub fn tonus_energy_rmr_owen_1986_athlete_women(weight_kg: f64, out: *mut f64) -> i32;
    /// Columns of tonus_energy_rmr_owen_1986_athlete_women.
    pub fn tonus_energy_rmr_owen_1986_athlete_women_many(
        weight_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Resting metabolic rate of recreational athletes from fat-free mass, ten Haaf
    /// (energy.rmr.ten_haaf_2014_ffm).
    pub fn tonus_energy_rmr_ten_haaf_2014_ffm(ffm_kg: f64, out: *mut f64) -> i32;
    /// Columns of tonus_energy_rmr_ten_haaf_2014_ffm.
    pub fn tonus_energy_rmr_ten_haaf_2014_ffm_many(
        ffm_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Resting metabolic rate of recreational athletes from weight, ten Haaf
    /// (energy.rmr.ten_haaf_2014_weight).
    pub fn tonus_energy_rmr_ten_haaf_2014_weight(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_rmr_ten_haaf_2014_weight.
    pub fn tonus_energy_rmr_ten_haaf_2014_weight_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Resting metabolic rate of physique athletes from fat-free mass, Tinsley
    /// (energy.rmr.tinsley_2019_ffm).
    pub fn tonus_energy_rmr_tinsley_2019_ffm(ffm_kg: f64, out: *mut f64) -> i32;
    /// Columns of tonus_energy_rmr_tinsley_2019_ffm.
    pub fn tonus_energy_rmr_tinsley_2019_ffm_many(
        ffm_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Resting metabolic rate of physique athletes from weight, Tinsley
    /// (energy.rmr.tinsley_2019_weight).
    pub fn tonus_energy_rmr_tinsley_2019_weight(weight_kg: f64, out: *mut f64) -> i32;
    /// Columns of tonus_energy_rmr_tinsley_2019_weight.
    pub fn tonus_energy_rmr_tinsley_2019_weight_many(
        weight_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Total energy expenditure, basal rate times activity level (energy.tee.bmr_times_pal).
    pub fn tonus_energy_tee_bmr_times_pal(bmr_mj_per_day: f64, pal: f64, out: *mut f64) -> i32;
    /// Columns of tonus_energy_tee_bmr_times_pal.
    pub fn tonus_energy_tee_bmr_times_pal_many(
        bmr_mj_per_day: *const f64,
        pal: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Total energy expenditure of overweight adults, Institute of Medicine 2005
    /// (energy.tee.iom_2005_overweight).
    pub fn tonus_energy_tee_iom_2005_overweight(
        weight_kg: f64,
        height_cm: f64,
        age_y: f64,
        sex: i32,
        pal_category: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_tee_iom_2005_overweight.
    pub fn tonus_energy_tee_iom_2005_overweight_many(
        weight_kg: *const f64,
        height_cm: *const f64,
        age_y: *const f64,
        sex: *const f64,
        pal_category: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Total energy expenditure by conventional multipliers (energy.tee.multiplier).
    pub fn tonus_energy_tee_multiplier(
        rmr_kcal_per_day: f64,
        activity_level: i32,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_tee_multiplier.
    pub fn tonus_energy_tee_multiplier_many(
        rmr_kcal_per_day: *const f64,
        activity_level: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Thermic effect of food, highest shares, Westerterp (energy.tef.westerterp_2004_high).
    pub fn tonus_energy_tef_westerterp_2004_high(
        protein_g: f64,
        carbohydrate_g: f64,
        fat_g: f64,
        alcohol_g: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_tef_westerterp_2004_high.
    pub fn tonus_energy_tef_westerterp_2004_high_many(
        protein_g: *const f64,
        carbohydrate_g: *const f64,
        fat_g: *const f64,
        alcohol_g: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Thermic effect of food, lowest shares, Westerterp (energy.tef.westerterp_2004_low).
    pub fn tonus_energy_tef_westerterp_2004_low(
        protein_g: f64,
        carbohydrate_g: f64,
        fat_g: f64,
        alcohol_g: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_energy_tef_westerterp_2004_low.
    pub fn tonus_energy_tef_westerterp_2004_low_many(
        protein_g: *const f64,
        carbohydrate_g: *const f64,
        fat_g: *const f64,
        alcohol_g: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Energy of a change of tissue, Hall (energy.tissue.hall_2008).
    pub fn tonus_energy_tissue_hall_2008(fat_mass_kg: f64, lean_kg: f64, out: *mut f64) -> i32;
    /// Columns of tonus_energy_tissue_hall_2008.
    pub fn tonus_energy_tissue_hall_2008_many(
        fat_mass_kg: *const f64,
        lean_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Insulin resistance from a fasting sample, HOMA1-IR (hormone.homa_ir.matthews_1985).
    pub fn tonus_hormone_homa_ir_matthews_1985(
        fasting_insulin_uu_per_ml: f64,
        fasting_glucose_mmol_per_l: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_hormone_homa_ir_matthews_1985.
    pub fn tonus_hormone_homa_ir_matthews_1985_many(
        fasting_insulin_uu_per_ml: *const f64,
        fasting_glucose_mmol_per_l: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Adequate intake of total water (nutrition.adequate_water.efsa_2010).
    pub fn tonus_nutrition_adequate_water_efsa_2010(sex: i32, pregnancy: i32, out: *mut f64) -> i32;
    /// Columns of tonus_nutrition_adequate_water_efsa_2010.
    pub fn tonus_nutrition_adequate_water_efsa_2010_many(
        sex: *const f64,
        pregnancy: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Healthy Eating Index 2015 (nutrition.diet_quality.hei_2015).
    pub fn tonus_nutrition_diet_quality_hei_2015(
        fruit_cup_per_1000_kcal: f64,
        whole_fruit_cup_per_1000_kcal: f64,
        vegetables_cup_per_1000_kcal: f64,
        greens_and_beans_cup_per_1000_kcal: f64,
        whole_grains_oz_per_1000_kcal: f64,
        dairy_cup_per_1000_kcal: f64,
        protein_foods_oz_per_1000_kcal: f64,
        seafood_and_plant_protein_oz_per_1000_kcal: f64,
        fatty_acid_ratio: f64,
        refined_grains_oz_per_1000_kcal: f64,
        sodium_density_g_per_1000_kcal: f64,
        added_sugar_share_pct: f64,
        saturated_fat_share_pct: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_nutrition_diet_quality_hei_2015.
    pub fn tonus_nutrition_diet_quality_hei_2015_many(
        fruit_cup_per_1000_kcal: *const f64,
        whole_fruit_cup_per_1000_kcal: *const f64,
        vegetables_cup_per_1000_kcal: *const f64,
        greens_and_beans_cup_per_1000_kcal: *const f64,
        whole_grains_oz_per_1000_kcal: *const f64,
        dairy_cup_per_1000_kcal: *const f64,
        protein_foods_oz_per_1000_kcal: *const f64,
        seafood_and_plant_protein_oz_per_1000_kcal: *const f64,
        fatty_acid_ratio: *const f64,
        refined_grains_oz_per_1000_kcal: *const f64,
        sodium_density_g_per_1000_kcal: *const f64,
        added_sugar_share_pct: *const f64,
        saturated_fat_share_pct: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Sweat rate of a session (nutrition.sweat_rate).
    pub fn tonus_nutrition_sweat_rate(
        pre_mass_kg: f64,
        post_mass_kg: f64,
        drunk_l: f64,
        urine_l: f64,
        duration_min: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_nutrition_sweat_rate.
    pub fn tonus_nutrition_sweat_rate_many(
        pre_mass_kg: *const f64,
        post_mass_kg: *const f64,
        drunk_l: *const f64,
        urine_l: *const f64,
        duration_min: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Water turnover (nutrition.water_turnover.yamada_2022).
    pub fn tonus_nutrition_water_turnover_yamada_2022(
        pal: f64,
        weight_kg: f64,
        sex: i32,
        humidity_pct: f64,
        athlete: i32,
        development_index: i32,
        altitude_m: f64,
        age_y: f64,
        air_temperature_c: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_nutrition_water_turnover_yamada_2022.
    pub fn tonus_nutrition_water_turnover_yamada_2022_many(
        pal: *const f64,
        weight_kg: *const f64,
        sex: *const f64,
        humidity_pct: *const f64,
        athlete: *const f64,
        development_index: *const f64,
        altitude_m: *const f64,
        age_y: *const f64,
        air_temperature_c: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Acute over chronic load, exponentially weighted means
    /// (training.load.acwr_ewma_williams_2017).
    pub fn tonus_training_load_acwr_ewma_williams_2017(
        daily_loads_au: *const f64,
        rows: usize,
        out: *mut f64,
    ) -> i32;
    /// Acute over chronic load, rolling means, coupled (training.load.acwr_rolling_coupled).
    pub fn tonus_training_load_acwr_rolling_coupled(
        daily_loads_au: *const f64,
        rows: usize,
        out: *mut f64,
    ) -> i32;
    /// Acute over chronic load, rolling means, 21 days before
    /// (training.load.acwr_rolling_uncoupled_21).
    pub fn tonus_training_load_acwr_rolling_uncoupled_21(
        daily_loads_au: *const f64,
        rows: usize,
        out: *mut f64,
    ) -> i32;
    /// Acute over chronic load, rolling means, 28 days before
    /// (training.load.acwr_rolling_uncoupled_28).
    pub fn tonus_training_load_acwr_rolling_uncoupled_28(
        daily_loads_au: *const f64,
        rows: usize,
        out: *mut f64,
    ) -> i32;
    /// Short-term training load, GoldenCheetah (training.load.atl_goldencheetah).
    pub fn tonus_training_load_atl_goldencheetah(
        daily_stress: *const f64,
        rows: usize,
        tau_d: f64,
        out: *mut f64,
    ) -> i32;
    /// Long-term training load, GoldenCheetah (training.load.ctl_goldencheetah).
    pub fn tonus_training_load_ctl_goldencheetah(
        daily_stress: *const f64,
        rows: usize,
        tau_d: f64,
        out: *mut f64,
    ) -> i32;
    /// Long-term training load, weight 1 over n (training.load.ctl_simple_1_over_n).
    pub fn tonus_training_load_ctl_simple_1_over_n(
        daily_stress: *const f64,
        rows: usize,
        tau_d: f64,
        out: *mut f64,
    ) -> i32;
    /// Exponentially weighted mean of daily loads, Williams (training.load.ewma_williams_2017).
    pub fn tonus_training_load_ewma_williams_2017(
        daily_loads_au: *const f64,
        rows: usize,
        window_d: f64,
        out: *mut f64,
    ) -> i32;
    /// Performance from fitness and fatigue, Banister (training.load.fitness_fatigue_banister).
    pub fn tonus_training_load_fitness_fatigue_banister(
        daily_loads_au: *const f64,
        rows: usize,
        p0: f64,
        k1: f64,
        k2: f64,
        tau1_d: f64,
        tau2_d: f64,
        out: *mut f64,
    ) -> i32;
    /// Training monotony, Foster, population standard deviation
    /// (training.load.monotony_foster_1998_population_sd).
    pub fn tonus_training_load_monotony_foster_1998_population_sd(
        daily_loads_au: *const f64,
        rows: usize,
        out: *mut f64,
    ) -> i32;
    /// Training monotony, Foster, sample standard deviation
    /// (training.load.monotony_foster_1998_sample_sd).
    pub fn tonus_training_load_monotony_foster_1998_sample_sd(
        daily_loads_au: *const f64,
        rows: usize,
        out: *mut f64,
    ) -> i32;
    /// Load of a session, Foster (training.load.session_rpe_foster_2001).
    pub fn tonus_training_load_session_rpe_foster_2001(
        rpe_cr10: f64,
        duration_min: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_load_session_rpe_foster_2001.
    pub fn tonus_training_load_session_rpe_foster_2001_many(
        rpe_cr10: *const f64,
        duration_min: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Training strain, Foster, sample standard deviation
    /// (training.load.strain_foster_1998_sample_sd).
    pub fn tonus_training_load_strain_foster_1998_sample_sd(
        daily_loads_au: *const f64,
        rows: usize,
        out: *mut f64,
    ) -> i32;
    /// Training impulse of women, Banister (training.load.trimp_banister_female).
    pub fn tonus_training_load_trimp_banister_female(
        duration_min: f64,
        hr_exercise_bpm: f64,
        hr_rest_bpm: f64,
        hr_max_bpm: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_load_trimp_banister_female.
    pub fn tonus_training_load_trimp_banister_female_many(
        duration_min: *const f64,
        hr_exercise_bpm: *const f64,
        hr_rest_bpm: *const f64,
        hr_max_bpm: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Training impulse of men, Banister (training.load.trimp_banister_male).
    pub fn tonus_training_load_trimp_banister_male(
        duration_min: f64,
        hr_exercise_bpm: f64,
        hr_rest_bpm: f64,
        hr_max_bpm: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_load_trimp_banister_male.
    pub fn tonus_training_load_trimp_banister_male_many(
        duration_min: *const f64,
        hr_exercise_bpm: *const f64,
        hr_rest_bpm: *const f64,
        hr_max_bpm: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Training impulse from five zones, Edwards (training.load.trimp_edwards_1993).
    pub fn tonus_training_load_trimp_edwards_1993(
        z1_min: f64,
        z2_min: f64,
        z3_min: f64,
        z4_min: f64,
        z5_min: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_load_trimp_edwards_1993.
    pub fn tonus_training_load_trimp_edwards_1993_many(
        z1_min: *const f64,
        z2_min: *const f64,
        z3_min: *const f64,
        z4_min: *const f64,
        z5_min: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Training impulse of women, GoldenCheetah (training.load.trimp_goldencheetah_female).
    pub fn tonus_training_load_trimp_goldencheetah_female(
        duration_min: f64,
        hr_exercise_bpm: f64,
        hr_rest_bpm: f64,
        hr_max_bpm: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_load_trimp_goldencheetah_female.
    pub fn tonus_training_load_trimp_goldencheetah_female_many(
        duration_min: *const f64,
        hr_exercise_bpm: *const f64,
        hr_rest_bpm: *const f64,
        hr_max_bpm: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Training impulse from three zones, Lucia (training.load.trimp_lucia_2003).
    pub fn tonus_training_load_trimp_lucia_2003(
        z1_min: f64,
        z2_min: f64,
        z3_min: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_load_trimp_lucia_2003.
    pub fn tonus_training_load_trimp_lucia_2003_many(
        z1_min: *const f64,
        z2_min: *const f64,
        z3_min: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Training stress balance of the same day (training.load.tsb_same_day).
    pub fn tonus_training_load_tsb_same_day(
        daily_stress: *const f64,
        rows: usize,
        out: *mut f64,
    ) -> i32;
    /// Training load of a week (training.load.weekly_load).
    pub fn tonus_training_load_weekly_load(
        daily_loads_au: *const f64,
        rows: usize,
        out: *mut f64,
    ) -> i32;
    /// Load for repetitions, Brzycki (training.load_for_reps.brzycki_1993).
    pub fn tonus_training_load_for_reps_brzycki_1993(
        one_rm_kg: f64,
        reps: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_load_for_reps_brzycki_1993.
    pub fn tonus_training_load_for_reps_brzycki_1993_many(
        one_rm_kg: *const f64,
        reps: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Load for repetitions, Epley (training.load_for_reps.epley_1985).
    pub fn tonus_training_load_for_reps_epley_1985(one_rm_kg: f64, reps: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_load_for_reps_epley_1985.
    pub fn tonus_training_load_for_reps_epley_1985_many(
        one_rm_kg: *const f64,
        reps: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Load for repetitions, Lander (training.load_for_reps.lander_1985).
    pub fn tonus_training_load_for_reps_lander_1985(
        one_rm_kg: f64,
        reps: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_load_for_reps_lander_1985.
    pub fn tonus_training_load_for_reps_lander_1985_many(
        one_rm_kg: *const f64,
        reps: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Load for repetitions, Lombardi (training.load_for_reps.lombardi_1989).
    pub fn tonus_training_load_for_reps_lombardi_1989(
        one_rm_kg: f64,
        reps: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_load_for_reps_lombardi_1989.
    pub fn tonus_training_load_for_reps_lombardi_1989_many(
        one_rm_kg: *const f64,
        reps: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Load for repetitions, Mayhew (training.load_for_reps.mayhew_1992).
    pub fn tonus_training_load_for_reps_mayhew_1992(
        one_rm_kg: f64,
        reps: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_load_for_reps_mayhew_1992.
    pub fn tonus_training_load_for_reps_mayhew_1992_many(
        one_rm_kg: *const f64,
        reps: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Load for repetitions, O'Conner (training.load_for_reps.oconner_1989).
    pub fn tonus_training_load_for_reps_oconner_1989(
        one_rm_kg: f64,
        reps: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_load_for_reps_oconner_1989.
    pub fn tonus_training_load_for_reps_oconner_1989_many(
        one_rm_kg: *const f64,
        reps: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Load for repetitions, Wathen (training.load_for_reps.wathen_1994).
    pub fn tonus_training_load_for_reps_wathen_1994(
        one_rm_kg: f64,
        reps: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_load_for_reps_wathen_1994.
    pub fn tonus_training_load_for_reps_wathen_1994_many(
        one_rm_kg: *const f64,
        reps: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// One-repetition maximum, Brzycki (training.one_rm.brzycki_1993).
    pub fn tonus_training_one_rm_brzycki_1993(load_kg: f64, reps: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_one_rm_brzycki_1993.
    pub fn tonus_training_one_rm_brzycki_1993_many(
        load_kg: *const f64,
        reps: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// One-repetition maximum, Brzycki, decimal form (training.one_rm.brzycki_1993_decimal).
    pub fn tonus_training_one_rm_brzycki_1993_decimal(
        load_kg: f64,
        reps: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_one_rm_brzycki_1993_decimal.
    pub fn tonus_training_one_rm_brzycki_1993_decimal_many(
        load_kg: *const f64,
        reps: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// One-repetition maximum, Epley (training.one_rm.epley_1985).
    pub fn tonus_training_one_rm_epley_1985(load_kg: f64, reps: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_one_rm_epley_1985.
    pub fn tonus_training_one_rm_epley_1985_many(
        load_kg: *const f64,
        reps: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// One-repetition maximum, Kemmler (training.one_rm.kemmler_2006).
    pub fn tonus_training_one_rm_kemmler_2006(load_kg: f64, reps: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_one_rm_kemmler_2006.
    pub fn tonus_training_one_rm_kemmler_2006_many(
        load_kg: *const f64,
        reps: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// One-repetition maximum, Lander (training.one_rm.lander_1985).
    pub fn tonus_training_one_rm_lander_1985(load_kg: f64, reps: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_one_rm_lander_1985.
    pub fn tonus_training_one_rm_lander_1985_many(
        load_kg: *const f64,
        reps: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// One-repetition maximum, Lombardi (training.one_rm.lombardi_1989).
    pub fn tonus_training_one_rm_lombardi_1989(load_kg: f64, reps: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_one_rm_lombardi_1989.
    pub fn tonus_training_one_rm_lombardi_1989_many(
        load_kg: *const f64,
        reps: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// One-repetition maximum, Mayhew (training.one_rm.mayhew_1992).
    pub fn tonus_training_one_rm_mayhew_1992(load_kg: f64, reps: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_one_rm_mayhew_1992.
    pub fn tonus_training_one_rm_mayhew_1992_many(
        load_kg: *const f64,
        reps: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// One-repetition maximum, O'Conner (training.one_rm.oconner_1989).
    pub fn tonus_training_one_rm_oconner_1989(load_kg: f64, reps: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_one_rm_oconner_1989.
    pub fn tonus_training_one_rm_oconner_1989_many(
        load_kg: *const f64,
        reps: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// One-repetition maximum of the bench press, Reynolds (training.one_rm.reynolds_2006_bench).
    pub fn tonus_training_one_rm_reynolds_2006_bench(five_rm_kg: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_one_rm_reynolds_2006_bench.
    pub fn tonus_training_one_rm_reynolds_2006_bench_many(
        five_rm_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// One-repetition maximum of the leg press, Reynolds (training.one_rm.reynolds_2006_leg_press).
    pub fn tonus_training_one_rm_reynolds_2006_leg_press(five_rm_kg: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_one_rm_reynolds_2006_leg_press.
    pub fn tonus_training_one_rm_reynolds_2006_leg_press_many(
        five_rm_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// One-repetition maximum, Wathen (training.one_rm.wathen_1994).
    pub fn tonus_training_one_rm_wathen_1994(load_kg: f64, reps: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_one_rm_wathen_1994.
    pub fn tonus_training_one_rm_wathen_1994_many(
        load_kg: *const f64,
        reps: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Next load by a percentage, ACSM (training.progression.acsm_2009_new_load).
    pub fn tonus_training_progression_acsm_2009_new_load(
        load_kg: f64,
        increase_pct: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_progression_acsm_2009_new_load.
    pub fn tonus_training_progression_acsm_2009_new_load_many(
        load_kg: *const f64,
        increase_pct: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Repetitions that a load allows, Brzycki (training.reps_for_load.brzycki_1993).
    pub fn tonus_training_reps_for_load_brzycki_1993(
        one_rm_kg: f64,
        load_kg: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_reps_for_load_brzycki_1993.
    pub fn tonus_training_reps_for_load_brzycki_1993_many(
        one_rm_kg: *const f64,
        load_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Repetitions that a load allows, Epley (training.reps_for_load.epley_1985).
    pub fn tonus_training_reps_for_load_epley_1985(
        one_rm_kg: f64,
        load_kg: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_reps_for_load_epley_1985.
    pub fn tonus_training_reps_for_load_epley_1985_many(
        one_rm_kg: *const f64,
        load_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Repetitions in reserve from effort, Zourdos (training.rpe.rir_from_rpe_zourdos_2016).
    pub fn tonus_training_rpe_rir_from_rpe_zourdos_2016(rpe: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_rpe_rir_from_rpe_zourdos_2016.
    pub fn tonus_training_rpe_rir_from_rpe_zourdos_2016_many(
        rpe: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Load, RTS chart (training.rpe.rts_load).
    pub fn tonus_training_rpe_rts_load(one_rm_kg: f64, reps: f64, rpe: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_rpe_rts_load.
    pub fn tonus_training_rpe_rts_load_many(
        one_rm_kg: *const f64,
        reps: *const f64,
        rpe: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// One-repetition maximum, RTS chart (training.rpe.rts_one_rm).
    pub fn tonus_training_rpe_rts_one_rm(load_kg: f64, reps: f64, rpe: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_rpe_rts_one_rm.
    pub fn tonus_training_rpe_rts_one_rm_many(
        load_kg: *const f64,
        reps: *const f64,
        rpe: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Share of the one-repetition maximum, RTS chart (training.rpe.rts_percent_one_rm).
    pub fn tonus_training_rpe_rts_percent_one_rm(reps: f64, rpe: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_rpe_rts_percent_one_rm.
    pub fn tonus_training_rpe_rts_percent_one_rm_many(
        reps: *const f64,
        rpe: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// DOTS points of 2019 (training.strength_score.dots_2019).
    pub fn tonus_training_strength_score_dots_2019(
        sex: i32,
        weight_kg: f64,
        total_kg: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_strength_score_dots_2019.
    pub fn tonus_training_strength_score_dots_2019_many(
        sex: *const f64,
        weight_kg: *const f64,
        total_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Glossbrenner points (training.strength_score.glossbrenner).
    pub fn tonus_training_strength_score_glossbrenner(
        sex: i32,
        weight_kg: f64,
        total_kg: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_strength_score_glossbrenner.
    pub fn tonus_training_strength_score_glossbrenner_many(
        sex: *const f64,
        weight_kg: *const f64,
        total_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// IPF GL points of 2020 (training.strength_score.ipf_gl_2020).
    pub fn tonus_training_strength_score_ipf_gl_2020(
        sex: i32,
        event: i32,
        equipment: i32,
        weight_kg: f64,
        total_kg: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_strength_score_ipf_gl_2020.
    pub fn tonus_training_strength_score_ipf_gl_2020_many(
        sex: *const f64,
        event: *const f64,
        equipment: *const f64,
        weight_kg: *const f64,
        total_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Schwartz and Malone points (training.strength_score.schwartz_malone).
    pub fn tonus_training_strength_score_schwartz_malone(
        sex: i32,
        weight_kg: f64,
        total_kg: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_strength_score_schwartz_malone.
    pub fn tonus_training_strength_score_schwartz_malone_many(
        sex: *const f64,
        weight_kg: *const f64,
        total_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Sinclair total, 2001 to 2004 (training.strength_score.sinclair_2001_2004).
    pub fn tonus_training_strength_score_sinclair_2001_2004(
        sex: i32,
        weight_kg: f64,
        total_kg: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_strength_score_sinclair_2001_2004.
    pub fn tonus_training_strength_score_sinclair_2001_2004_many(
        sex: *const f64,
        weight_kg: *const f64,
        total_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Sinclair total, 2017 to 2020 (training.strength_score.sinclair_2017_2020).
    pub fn tonus_training_strength_score_sinclair_2017_2020(
        sex: i32,
        weight_kg: f64,
        total_kg: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_strength_score_sinclair_2017_2020.
    pub fn tonus_training_strength_score_sinclair_2017_2020_many(
        sex: *const f64,
        weight_kg: *const f64,
        total_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Sinclair total, 2021 to 2024 (training.strength_score.sinclair_2021_2024).
    pub fn tonus_training_strength_score_sinclair_2021_2024(
        sex: i32,
        weight_kg: f64,
        total_kg: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_strength_score_sinclair_2021_2024.
    pub fn tonus_training_strength_score_sinclair_2021_2024_many(
        sex: *const f64,
        weight_kg: *const f64,
        total_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Wilks points of 1994 (training.strength_score.wilks_1994).
    pub fn tonus_training_strength_score_wilks_1994(
        sex: i32,
        weight_kg: f64,
        total_kg: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_strength_score_wilks_1994.
    pub fn tonus_training_strength_score_wilks_1994_many(
        sex: *const f64,
        weight_kg: *const f64,
        total_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Wilks points of 2020 (training.strength_score.wilks_2020).
    pub fn tonus_training_strength_score_wilks_2020(
        sex: i32,
        weight_kg: f64,
        total_kg: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_strength_score_wilks_2020.
    pub fn tonus_training_strength_score_wilks_2020_many(
        sex: *const f64,
        weight_kg: *const f64,
        total_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Load of an exercise with body weight (training.volume.bodyweight_effective_load).
    pub fn tonus_training_volume_bodyweight_effective_load(
        weight_kg: f64,
        bodyweight_fraction: f64,
        external_kg: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_volume_bodyweight_effective_load.
    pub fn tonus_training_volume_bodyweight_effective_load_many(
        weight_kg: *const f64,
        bodyweight_fraction: *const f64,
        external_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Weekly sets of a muscle, indirect sets as half (training.volume.fractional_sets).
    pub fn tonus_training_volume_fractional_sets(
        direct_sets: f64,
        indirect_sets: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_volume_fractional_sets.
    pub fn tonus_training_volume_fractional_sets_many(
        direct_sets: *const f64,
        indirect_sets: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Number of lifts by intensity (INOL), Hristov (training.volume.inol_hristov_2005).
    pub fn tonus_training_volume_inol_hristov_2005(
        reps: f64,
        intensity_pct: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_volume_inol_hristov_2005.
    pub fn tonus_training_volume_inol_hristov_2005_many(
        reps: *const f64,
        intensity_pct: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Most repetitions of a set, Prilepin's table (training.volume.prilepin_set_reps_max).
    pub fn tonus_training_volume_prilepin_set_reps_max(intensity_pct: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_volume_prilepin_set_reps_max.
    pub fn tonus_training_volume_prilepin_set_reps_max_many(
        intensity_pct: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Fewest repetitions of a set, Prilepin's table (training.volume.prilepin_set_reps_min).
    pub fn tonus_training_volume_prilepin_set_reps_min(intensity_pct: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_volume_prilepin_set_reps_min.
    pub fn tonus_training_volume_prilepin_set_reps_min_many(
        intensity_pct: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Most repetitions of a session, Prilepin's table (training.volume.prilepin_total_max).
    pub fn tonus_training_volume_prilepin_total_max(intensity_pct: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_volume_prilepin_total_max.
    pub fn tonus_training_volume_prilepin_total_max_many(
        intensity_pct: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Fewest repetitions of a session, Prilepin's table (training.volume.prilepin_total_min).
    pub fn tonus_training_volume_prilepin_total_min(intensity_pct: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_volume_prilepin_total_min.
    pub fn tonus_training_volume_prilepin_total_min_many(
        intensity_pct: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Best number of repetitions of a session, Prilepin's table
    /// (training.volume.prilepin_total_optimal).
    pub fn tonus_training_volume_prilepin_total_optimal(intensity_pct: f64, out: *mut f64) -> i32;
    /// Columns of tonus_training_volume_prilepin_total_optimal.
    pub fn tonus_training_volume_prilepin_total_optimal_many(
        intensity_pct: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Load as a share of the one-repetition maximum (training.volume.relative_intensity).
    pub fn tonus_training_volume_relative_intensity(
        load_kg: f64,
        one_rm_kg: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_volume_relative_intensity.
    pub fn tonus_training_volume_relative_intensity_many(
        load_kg: *const f64,
        one_rm_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Difference in effect size of growth by weekly sets, Schoenfeld
    /// (training.volume.schoenfeld_2017_es_slope).
    pub fn tonus_training_volume_schoenfeld_2017_es_slope(
        set_difference: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_volume_schoenfeld_2017_es_slope.
    pub fn tonus_training_volume_schoenfeld_2017_es_slope_many(
        set_difference: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Difference in gain of muscle size by weekly sets, Schoenfeld
    /// (training.volume.schoenfeld_2017_gain_slope).
    pub fn tonus_training_volume_schoenfeld_2017_gain_slope(
        set_difference: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_volume_schoenfeld_2017_gain_slope.
    pub fn tonus_training_volume_schoenfeld_2017_gain_slope_many(
        set_difference: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Time under tension of a set (training.volume.time_under_tension).
    pub fn tonus_training_volume_time_under_tension(
        reps: f64,
        eccentric_s: f64,
        stretch_pause_s: f64,
        concentric_s: f64,
        top_pause_s: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_volume_time_under_tension.
    pub fn tonus_training_volume_time_under_tension_many(
        reps: *const f64,
        eccentric_s: *const f64,
        stretch_pause_s: *const f64,
        concentric_s: *const f64,
        top_pause_s: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Tonnage of sets that differ (training.volume.tonnage_per_set).
    pub fn tonus_training_volume_tonnage_per_set(
        reps: *const f64,
        load_kg: *const f64,
        rows: usize,
        out: *mut f64,
    ) -> i32;
    /// Volume load (training.volume.volume_load).
    pub fn tonus_training_volume_volume_load(
        sets: f64,
        reps: f64,
        load_kg: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_training_volume_volume_load.
    pub fn tonus_training_volume_volume_load_many(
        sets: *const f64,
        reps: *const f64,
        load_kg: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Part of the effect that can be seen (treatment.effect_so_far).
    pub fn tonus_treatment_effect_so_far(
        reduction_pct: f64,
        weeks_since_treatment_wk: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_treatment_effect_so_far.
    pub fn tonus_treatment_effect_so_far_many(
        reduction_pct: *const f64,
        weeks_since_treatment_wk: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Layer of fat after one course (treatment.layer.one_course).
    pub fn tonus_treatment_layer_one_course(
        fat_layer_mm: f64,
        reduction_pct: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_treatment_layer_one_course.
    pub fn tonus_treatment_layer_one_course_many(
        fat_layer_mm: *const f64,
        reduction_pct: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Layer of fat after two courses (treatment.layer.two_courses).
    pub fn tonus_treatment_layer_two_courses(
        fat_layer_mm: f64,
        reduction_pct: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_treatment_layer_two_courses.
    pub fn tonus_treatment_layer_two_courses_many(
        fat_layer_mm: *const f64,
        reduction_pct: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
    /// Volume of fat that a course takes off (treatment.volume_removed).
    pub fn tonus_treatment_volume_removed(
        area_cm2: f64,
        fat_layer_mm: f64,
        reduction_pct: f64,
        out: *mut f64,
    ) -> i32;
    /// Columns of tonus_treatment_volume_removed.
    pub fn tonus_treatment_volume_removed_many(
        area_cm2: *const f64,
        fat_layer_mm: *const f64,
        reduction_pct: *const f64,
        rows: usize,
        out: *mut f64,
        row_status: *mut i32,
    ) -> i32;
}

// Written by capi/bindings/emit.py.
export type Sex = 'male' | 'female';
export type Region = 'arm' | 'trunk' | 'trunk_site' | 'leg' | 'visceral' | 'face';
export type Evidence = 'trials' | 'trunk_trials' | 'none';
export type Menopause = 'before' | 'after';

/**
 * What a log holds: rows = sets + rejected + other_rows.
 */
export interface LogCounts {
  /** 1 if a file named no unit and kilograms were assumed */
  readonly weightUnitAssumed: boolean;
  /** rows read from files, and sets added one by one */
  readonly rows: number;
  /** rows that are sets */
  readonly sets: number;
  /** sets of every type but warm-ups */
  readonly workingSets: number;
  /** rows that could not be used: Log.rejected */
  readonly rejected: number;
  /** rest timers and notes */
  readonly otherRows: number;
  /** repetitions of all sets */
  readonly reps: number;
  /** distinct names of exercises */
  readonly exercises: number;
  /** names without an exercise: Log.unresolved */
  readonly unresolved: number;
  /** days since 1970-01-01 of the earliest set; 0 without sets */
  readonly firstDay: number;
  /** the same of the latest */
  readonly lastDay: number;
  /** load less assistance, times repetitions of working sets */
  readonly tonnageKg: number;
}

/**
 * A muscle's work in a week.
 */
export interface MuscleWeek {
  /** workouts with direct work: the frequency */
  readonly sessions: number;
  /** hard sets with the muscle as primary */
  readonly directSets: number;
  /** the same, and half of the hard sets it assists in */
  readonly fractionalSets: number;
  /** hours since the workout before with direct work, or NaN */
  readonly shortestGapH: number;
}

/**
 * A week of training.
 */
export interface Week {
  /** 1 if part of it is outside of what is looked at */
  readonly partial: boolean;
  /** days since 1970-01-01 */
  readonly firstDay: number;
  /** six later */
  readonly lastDay: number;
  /** workouts with a working set */
  readonly sessions: number;
  /** every kind but warm-ups */
  readonly workingSets: number;
  /** working sets without RPE and RIR */
  readonly unratedSets: number;
  /** working sets whose exercise no muscle is known of */
  readonly unresolvedSets: number;
  /** working sets whose load is not known */
  readonly unloadedSets: number;
  /** repetitions of working sets */
  readonly reps: number;
  /** a set of one side counts a half */
  readonly hardSets: number;
  /** hard sets of multi-joint presses above the hips */
  readonly pushSets: number;
  /** hard sets of multi-joint pulls above the hips */
  readonly pullSets: number;
  /** load times repetitions */
  readonly tonnageKg: number;
  /** time under tension by phase, where the tempo is known */
  readonly eccentricS: number;
  /** the same: pause at the stretch */
  readonly stretchPauseS: number;
  /** the same: shortening */
  readonly concentricS: number;
  /** the same: pause at the contraction */
  readonly topPauseS: number;
}

/**
 * An equation of a family on what is known of one person.
 */
export interface Candidate {
  /** 0 or cautions: applicable; negative: why it is not */
  readonly status: number;
  /** the equation */
  readonly id: string;
  /** unit of the numbers, one for the family; "" for a class */
  readonly unit: string;
  /** the input that is missing or refused; null if applicable */
  readonly input: string | null;
  /** the group it is only for, which no fact tells; or null */
  readonly apart: string | null;
  /** its result; NaN where not applicable */
  readonly value: number;
  /** published, widened by those of derived inputs; NaN if unknown */
  readonly standardError: number;
  /** lower end of the 95 % interval, or NaN */
  readonly low: number;
  /** upper end of the 95 % interval, or NaN */
  readonly high: number;
}

/**
 * An activity of the Adult Compendium of Physical Activities.
 */
export interface Activity {
  /** year of the edition; codes changed their meaning between two */
  readonly edition: number;
  /** 1 where the compendium estimated it from similar activities */
  readonly estimated: boolean;
  /** cost as printed: multiple of 1 kcal/kg/h, rest included */
  readonly met: number;
  /** five digits, such as "01009" */
  readonly code: string;
  /** major heading, such as "Bicycling" */
  readonly heading: string;
  /** specific activity */
  readonly description: string;
}

/**
 * What is said to a claim.
 */
export interface Claim {
  /** of the rule's finding; TONUS_NONE: nothing against the claim */
  readonly severity: 'not_evaluated' | 'none' | 'info' | 'advise' | 'warn' | 'stop_and_refer';
  /** the claim that the text makes; null where none is known */
  readonly claimId: string | null;
  /** the rule that judges it, or null */
  readonly ruleId: string | null;
  /** the claim in the language, or null */
  readonly wording: string | null;
  /** other claims that share words with the text, or null */
  readonly nearest: readonly string[];
}

/**
 * How a trend is followed.
 */
export interface TrendSettings {
  /** so many on one side are a change of the weight */
  readonly outliersInARow: number;
  /** of the exponential mean, for a day */
  readonly smoothing: number;
  /** standard deviation of a weighing, share of the weight */
  readonly weighingNoise: number;
  /** wander of the level in a day */
  readonly levelNoiseKg: number;
  /** wander of the slope in a day, kg/d */
  readonly slopeNoiseKg: number;
  /** standard deviations beyond which a weighing is left out */
  readonly outlier: number;
}

/**
 * Least-squares line through the weighings of a window.
 */
export interface TrendLine {
  /** TONUS_TREND_... */
  readonly verdict: 'too_short' | 'losing' | 'plateau' | 'unclear' | 'rising';
  /** used */
  readonly weighings: number;
  /** left out */
  readonly outliers: number;
  /** from the first to the last weighing */
  readonly days: number;
  /** mean of the weighings */
  readonly meanKg: number;
  /** the line at its end */
  readonly endKg: number;
  /** standard deviation about the line */
  readonly scatterKg: number;
  /** negative = loss */
  readonly slopeKgPerDay: number;
  /** its standard error */
  readonly slopeErrorKgPerDay: number;
  /** slope, of the mean weight */
  readonly percentPerWeek: number;
  /** its standard error */
  readonly percentErrorPerWeek: number;
}

/**
 * What a log must hold before there is an answer.
 */
export interface ExpenditureGates {
  /** days that the window must cover */
  readonly leastDays: number;
  /** length of the window, back from the last day */
  readonly mostDays: number;
  /** days with intake in the window */
  readonly leastIntakeDays: number;
  /** weighings in the window */
  readonly leastWeighings: number;
  /** days in a row without intake in the window */
  readonly mostGapDays: number;
  /** of the days of the window */
  readonly leastIntakeShare: number;
}

/**
 * What the window of a log holds.
 */
export interface LogWindow {
  /** bits against an answer; 0: good enough */
  readonly reasons: readonly ('few_days' | 'few_intake_days' | 'low_coverage' | 'few_weighings' |
  'long_gap')[];
  /** that it covers */
  readonly days: number;
  /** with intake */
  readonly intakeDays: number;
  /** weighings */
  readonly weighings: number;
  /** most days in a row without intake */
  readonly longestGap: number;
}

/**
 * Expenditure with its 90 % interval.
 */
export interface Expenditure {
  /** weighings left out */
  readonly outliers: number;
  /** total energy expenditure */
  readonly kcalPerDay: number;
  /** kcal/d */
  readonly standardError: number;
  /** lower end of the 90 % interval */
  readonly low: number;
  /** upper end */
  readonly high: number;
  /** mean intake of the window, kcal/d */
  readonly intake: number;
  /** slope of the weight in the window */
  readonly kgPerWeek: number;
}

/**
 * What the model-based filter takes for noise.
 */
export interface ExpenditureSettings {
  /** so many on one side are a change of the weight */
  readonly outliersInARow: number;
  /** standard deviation of a weighing, share of the weight */
  readonly weighingNoise: number;
  /** of a day's logged intake, share of it */
  readonly intakeNoise: number;
  /** of the expected expenditure at the start, share of it */
  readonly expenditureDoubt: number;
  /** of the expenditure in a day, kcal/d */
  readonly expenditureWander: number;
  /** of body fat at the start, share of the weight */
  readonly fatDoubt: number;
  /** of extracellular fluid in a day */
  readonly fluidNoiseKg: number;
  /** standard deviations beyond which a weighing is left out */
  readonly outlier: number;
}

/**
 * What an import read: rows = used + empty + rejected.
 */
export interface BodyImported {
  /** 1 if no unit was named and kilograms were assumed */
  readonly weightUnitAssumed: boolean;
  /** rows below the header */
  readonly rows: number;
  /** rows that gave at least one value */
  readonly used: number;
  /** rows without a value */
  readonly empty: number;
  /** rows that could not be used */
  readonly rejected: number;
  /** values read */
  readonly values: number;
}

/**
 * Change of a region, percent of what it has now; negative = less.
 */
export interface RegionChange {
  /** what the call returned */
  readonly status: number;
  /** at the exponent */
  readonly changePercent: number;
  /** end of the 95 % band */
  readonly lowPercent: number;
  /** other end */
  readonly highPercent: number;
}

/**
 * One's own exponent.
 */
export interface RegionCalibration {
  /** slope of ln(site) over ln(body fat) */
  readonly ownK: number;
  /** its standard error */
  readonly ownError: number;
  /** prior and own slope together */
  readonly k: number;
  /** standard deviation of k */
  readonly kSd: number;
  /** share of the own slope in k */
  readonly ownWeight: number;
  /** range of the body fat, of the largest */
  readonly spanPercent: number;
}

/**
 * Energy of a session. Gross and net differ by the rest of 1 MET, which is in a day's resting
 * energy already: add the net to a day's expenditure.
 */
export interface SessionEnergy {
  /** 1 intervals, 2 MET, 3 pace, 4 heart rate */
  readonly source: 'intervals' | 'met' | 'pace' | 'heart_rate';
  /** its duration */
  readonly durationMin: number;
  /** with what rest would have taken */
  readonly grossKcal: number;
  /** without */
  readonly netKcal: number;
  /** energy after it at 6 % of the net energy, not in net_kcal */
  readonly epocLowKcal: number;
  /** at 15 %: the bound */
  readonly epocHighKcal: number;
  /** mean cost */
  readonly met: number;
  /** minutes from 3 to below 6 MET */
  readonly moderateMin: number;
  /** minutes from 6 MET */
  readonly vigorousMin: number;
  /** minutes of work in intervals */
  readonly intervalWorkMin: number;
  /** share of the heart-rate reserve, or NaN */
  readonly reserve: number;
}

/**
 * Units of a file that does not name them; 0: kilograms and kilometres are assumed and said so.
 */
export interface ImportOptions {
  /** 0 not given, 1 kilogram, 2 pound */
  weightUnit?: 'kilogram' | 'pound';
  /** 0 not given, 1 metre, 2 kilometre, 3 mile, 4 foot, 5 yard */
  distanceUnit?: 'metre' | 'kilometre' | 'mile' | 'foot' | 'yard';
  /**
   * Map of columns of a file of no known app: `role=heading` joined by semicolons, such as
   * `start=Date` and `reps=Reps`. null for a known app.
   */
  columns?: string;
}

/**
 * One set. Numbers that were not recorded are NaN; from side on, 0 is not recorded too.
 */
export interface SetFields {
  /** 1 warm-up, 2 working, 3 drop, 4 failure, 5 timed */
  type?: 'warmup' | 'working' | 'drop' | 'failure' | 'timed';
  /** start of the workout: seconds of wall-clock time since 1970 */
  timeS?: number;
  /** repetitions, whole, or NaN */
  reps?: number;
  /** load without body weight, or NaN. Of an assisting machine, its help */
  loadKg?: number;
  /** rating of perceived exertion, or NaN */
  rpe?: number;
  /** repetitions in reserve, or NaN */
  rir?: number;
  /** metres, or NaN */
  distanceM?: number;
  /** seconds, or NaN */
  durationS?: number;
  /** 0 or 1 both, 2 left, 3 right */
  side?: 'both' | 'left' | 'right';
  /** kilograms taken off by a band or machine */
  assistanceKg?: number;
  /** mean heart rate */
  heartRateBpm?: number;
  /** tempo: lengthening; all four phases or none are given */
  eccentricS?: number;
  /** tempo: pause at the stretch */
  stretchPauseS?: number;
  /** tempo: shortening */
  concentricS?: number;
  /** tempo: pause at the contraction */
  topPauseS?: number;
}

/**
 * Conventions of counting; all of them are named in the guide.
 */
export interface Counting {
  /** 0 or 1 ISO weeks, 2 seven days each up to the last */
  weeks?: 'iso' | 'rolling';
  /** 0 to 12: sets before this hour belong to the day before */
  dayStartsAtH?: number;
  /** 0 or 1 a set without effort counts as hard, 2 it does not */
  unrated?: 'hard' | 'not_hard';
  /** 0 or 1 the load of two dumbbells as logged, 2 twice */
  dumbbells?: 'as_logged' | 'twice';
  /** days since 1970-01-01, first that is looked at; 0: the first */
  fromDay?: number;
  /** days since 1970-01-01, last that is looked at; 0: the last */
  untilDay?: number;
  /** most repetitions in reserve of a hard set; NaN: all are hard */
  hardRirMost?: number;
  /** counted where an exercise moves it; NaN: left out */
  bodyWeightKg?: number;
}

/**
 * How the next session is chosen; 0 or null: the default.
 */
export interface NextOptions {
  /** 1 double progression (default), 2 linear, 3 ACSM 2009, 4 effort, 5 percentages */
  scheme?: 'double' | 'linear' | 'acsm' | 'rpe' | 'percent';
  /** sets, 1 to 100. Default: as many as in the last session */
  sets?: number;
  /** repetitions, of a range the fewest. Default 8 */
  repsMin?: number;
  /** most repetitions. Default 12, or reps_min where that is given */
  repsMax?: number;
  /** 1 kilograms (default), 2 pounds: what can be loaded */
  plates?: 'kilogram' | 'pound';
  /** 1: never an easy week */
  noDeload?: boolean;
  /** effort to aim at, of scheme 4. Default 8 */
  rpe?: number;
  /** of scheme 5: training maximum over the best estimate, 0.5 to 1. Default 0.9 */
  tmShare?: number;
  /** of scheme 5: first day, days since 1970-01-01. Default: the day after the log */
  startDay?: number;
  /**
   * of scheme 5: weeks such as `65x5,75x5/70x3`, percent and repetitions. Default: four weeks, the
   * last one easy
   */
  plan?: string;
}

/**
 * What a host chooses for a plan; 0 or null: the default.
 */
export interface PlanOptions {
  /** how far the trajectory is projected, 4 to 104; default 12 */
  weeks?: number;
  /** first day: seconds of wall-clock time since 1970 */
  startS?: number;
  /** strength sessions a week, 2 to 5; default 3 */
  strengthDays?: number;
  /** main meals a day, 2 to 6; default 4 */
  meals?: number;
  /** 1: interval training is wanted */
  vigorous?: boolean;
  /** names of the exercise table joined by `|`; null: everything */
  equipment?: string;
}

/**
 * A person that the filter follows; unscreened: no safety rule is asked here.
 */
export interface FollowedPerson {
  /** 1 male, 2 female */
  sex?: 'male' | 'female';
  /** 18 or more */
  ageY?: number;
  /** standing height */
  heightCm?: number;
  /** physical activity level expected */
  pal?: number;
  /** body fat at the start, or NaN: estimated */
  fatMassKg?: number;
}

/**
 * What a file of a body log does not name itself; 0: see the members.
 */
export interface BodyImportOptions {
  /** 0 not given: kilograms are assumed and said so; 1 kg, 2 lb, 3 stone */
  weightUnit?: 'kilogram' | 'pound' | 'stone';
  /** of 03/04/2025: 0 not given: refused; 1 day first, 2 month first */
  dateOrder?: 'day_first' | 'month_first';
}

/**
 * One session and who did it. The energy comes from the first that is given of: intervals, MET,
 * pace, heart rate. What is 0 or NaN is not given.
 */
export interface CardioSession {
  /** 1 male, 2 female: needed for the heart rate alone */
  sex?: 'male' | 'female';
  /** of a pace: 1 running, 0 walking */
  running?: boolean;
  /** body weight */
  weightKg?: number;
  /** minutes, up to 1440. Intervals make their own */
  durationMin?: number;
  /** of intervals: 1 to 200, whole. Rest follows every round */
  rounds?: number;
  /** seconds of work in a round, up to 3600 */
  workS?: number;
  /** seconds of rest in a round, 0 to 3600 */
  restS?: number;
  /** cost of the work, 1 to 25 MET */
  workMet?: number;
  /** cost of the rest, 1 to 25 MET */
  restMet?: number;
  /** cost of a steady session, 1 to 25 MET, such as of an activity */
  met?: number;
  /** of a pace: speed on foot, up to 400 */
  speedMPerMin?: number;
  /** of a pace: slope as a share, 0 to 0.5 */
  grade?: number;
  /** mean heart rate, 20 to 250 */
  heartRateBpm?: number;
  /** age: needed for the heart rate alone */
  ageY?: number;
  /** resting heart rate, for the share of the reserve */
  hrRestBpm?: number;
  /** highest heart rate, for the share of the reserve */
  hrMaxBpm?: number;
}

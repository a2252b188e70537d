// SPDX-License-Identifier: BSL-1.0
/// <reference lib="esnext.disposable" />
import type { Activity, BodyImported, BodyImportOptions, Candidate, CardioSession,
  Claim as ClaimRecord, Counting, Evidence, Expenditure, ExpenditureGates, ExpenditureSettings,
  FollowedPerson, ImportOptions, LogCounts, LogWindow, Menopause, MuscleWeek, NextOptions,
  PlanOptions as PlanChoices, Region, RegionCalibration, RegionChange,
  SessionEnergy as SessionRecord, SetFields, Sex, TrendLine, TrendSettings, Week as WeekRecord }
  from './emitted/records.js';

export type { Activity, BodyImported, BodyImportOptions, Candidate, CardioSession, Counting,
  Evidence, Expenditure, ExpenditureGates, ExpenditureSettings, ImportOptions, LogCounts, LogWindow,
  Menopause, MuscleWeek, NextOptions, Region, RegionCalibration, RegionChange, TrendLine,
  TrendSettings };
export {}; // only what says so is exported
export * from './emitted/domains.js';

/** Version of the library. */
export const version: string;

/** Facts, equations, rules, models and tables with units, ranges and sources. */
export function catalogue(): Promise<Record<string, any>>;

/** The text of a status: of cautions or of a refusal. */
export function statusText(status: number): string;

/** Where an equation was published. */
export interface Source {
  readonly key: string;
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly journal: string;
  readonly doi: string | null;
}

/** A result with its error; numbers are NaN where no standard error was published. */
export interface Estimate<Unit extends string | null = string | null,
  Choice extends string | null = string | null> {
  readonly value: number;
  /** UCUM code; null of a class. */
  readonly unit: Unit;
  readonly standardError: number;
  /** value - 1.96 standard errors */
  readonly low: number;
  readonly high: number;
  /** 0, or bits of cautions. */
  readonly status: number;
  /** The cautions in words; "ok" without. */
  readonly cautions: string;
  /** Name of a class; null of a number. */
  readonly choice: Choice;
  readonly source: Source;
}

/** Results of many rows: NaN and a negative status where a row was refused. */
export interface Batch {
  readonly status: number;
  readonly values: Float64Array;
  readonly rowStatus: Int32Array;
}

/** A column for an input: Float64Array is read where it lies; one value is for all rows. */
export type Column<Input> = Input | Float64Array | ArrayLike<number> | readonly Input[];
export type Columns<Inputs> = { [Name in keyof Inputs]: Column<Inputs[Name]> };

/** What an equation and a series tell of themselves. */
export interface About<Unit> {
  readonly id: string;
  readonly unit: Unit;
  /** Names of the inputs in the order of C. */
  readonly inputs: readonly string[];
  readonly source: Source;
}

/** An equation: call it with its inputs, or `many` with columns of them. */
export interface Equation<Inputs, Unit extends string | null = string | null,
  Choice extends string | null = string | null> extends About<Unit> {
  (inputs: Inputs): Estimate<Unit, Choice>;
  many(columns: Columns<Inputs>): Batch;
}

/** An equation that reads lists. */
export interface Series<Inputs, Unit extends string | null = string | null,
  Choice extends string | null = string | null> extends About<Unit> {
  (inputs: Inputs): Estimate<Unit, Choice>;
}

/** Every equation by its id. */
export const equations: ReadonlyMap<string, Equation<any> | Series<any>>;

/** Evaluates the equation of an id. */
export function evaluate(id: string, inputs: Record<string, unknown>): Estimate;

/** A refusal of the library. Numbers are NaN where it is about none. */
export class TonusError extends Error {
  constructor(status: number, message: string, argument?: number, value?: number,
    minimum?: number, maximum?: number);
  readonly status: number;
  /** Position of the input from 0, or -1. */
  readonly argument: number;
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
}

declare class Handle {
  /** Frees the handle; closing twice does nothing. Without it the collector frees. */
  close(): void;
  [Symbol.dispose](): void;
}

/** A fact, given or derived; NaN where no error is known. */
export interface Known {
  readonly value: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
  readonly status: number;
}

/** What is known of a person: `new Facts({ sex: 'male', age: 34, weight: '180 lb' })`. */
export class Facts extends Handle {
  constructor(given?: Record<string, number | string>);
  /** Gives a number in a unit (without one the canonical), or a text such as "180 lb". */
  set(name: string, value: number, unit?: string): this;
  set(name: string, text: string): this;
  /** Gives a choice by its name; "yes" or "no". */
  choose(name: string, choice: string): this;
  /** A fact, given or derived from the given ones. */
  get(name: string, unit?: string): Known;
}

/** What became of the rows of a file: rows = sets + rejected + otherRows. */
export interface Imported {
  readonly rows: number;
  readonly sets: number;
  readonly rejected: number;
  readonly otherRows: number;
  readonly weightUnitAssumed: boolean;
}

/** A set. Without a type it is a working set; numbers that are not given were not recorded. */
export type SetGiven = SetFields & { timeS: number };

/** A week of training, with the work of every muscle by its name, and of the group "back". */
export interface Week extends WeekRecord {
  readonly muscles: Readonly<Record<string, MuscleWeek>>;
}

/** First and last day, days since 1970-01-01; 0 is that of the earliest and of the latest. */
export interface Days {
  firstDay?: number;
  lastDay?: number;
}

/** A training log. Times are seconds of wall-clock time since 1970, days are days since then. */
export class Log extends Handle {
  constructor();
  /** Reads an export of an app, a text or its bytes. */
  read(text: string | Uint8Array, options?: ImportOptions): Imported;
  /** Adds one set after checking it, by an app's name of the exercise or its id. */
  add(exercise: string, set: SetGiven): this;
  /** Gives what the log tells to a set of facts, or to a new one; given facts stay. */
  facts(facts?: Facts): Facts;
  report(): LogCounts;
  /** The rows that could not be used, in the order of reading. */
  rejected(): { readonly line: number; readonly reason: string }[];
  /** The names that no exercise was found for, most sets first. */
  unresolved(): { readonly name: string; readonly sets: number }[];
  /** The log as CSV that reads to the same log. */
  export(): string;
  /** The weeks, the earliest first. */
  weeks(counting?: Counting): Week[];
  /** Heaviest loads by repetitions, estimates of the maximum, trend, tonnage of every exercise. */
  records(counting?: Counting): any;
  /**
   * Load, repetitions and sets of the next session, and why. A stop of a rule throws; `unscreened`
   * lists the rules of safety that want a fact.
   */
  next(facts?: Facts | null, options?: NextOptions): any;
  /** Weekly load, monotony, strain, ratios, averages; null where the days are too few. */
  load(measure?: 'tonnes' | 'sets', days?: Days): Record<string, number | null>;
}

/** `Log.load` of any sessions: start of each in seconds since 1970, and its load, 0 to 10000. */
export function load(sessions: { timeS: ArrayLike<number>; loadAu: ArrayLike<number> } & Days):
  Record<string, number | null>;

/** What a body log holds. */
export type Measure = 'weight' | 'body_fat' | 'fat_mass' | 'intake' | 'waist' | 'hip' | 'neck' |
  'subscapular' | 'triceps' | 'suprailiac' | 'abdominal' | 'thigh' | 'rmssd' | 'hr_rest' | 'sleep';

/** Every calendar day of a body log; NaN where there was nothing. */
export interface DailyColumns {
  /** 0, 1, 2 ... */
  readonly day: Float64Array;
  /** The earliest weighing of the day. */
  readonly weightKg: Float64Array;
  /** Energy eaten, added up. */
  readonly intakeKcal: Float64Array;
  /** The midnight of day 0, seconds since 1970. */
  readonly firstDayS: number;
}

/** Measurements of one person. Times are seconds of wall-clock time since 1970. */
export class BodyLog extends Handle {
  constructor();
  /** Reads a CSV file with a date column, a text or its bytes; says what became of its rows. */
  read(text: string | Uint8Array, options?: BodyImportOptions): BodyImported;
  /**
   * Adds one value after checking it: kg, of body_fat %, of intake kcal, of girths cm, of skinfolds
   * mm, of rmssd ms, of hr_rest beats a minute, of sleep h. Midnight where only the day is known.
   */
  add(measure: Measure, given: { timeS: number; value: number }): this;
  /** The rows that could not be used, in the order of reading. */
  rejected(): { readonly line: number; readonly reason: string }[];
  /** Weight and energy eaten on every calendar day, as `trend` and `expenditure` take them. */
  columns(): DailyColumns;
  /** Gives what the log tells to a set of facts, or to a new one; given facts stay. */
  facts(facts?: Facts): Facts;
}

export type Severity = 'not_evaluated' | 'none' | 'info' | 'advise' | 'warn' | 'stop_and_refer';

/** What a rule found. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  /** Evidence; "" where withheld. */
  readonly grade: 'A' | 'B' | 'C' | 'D' | '';
  readonly input: string;
  readonly value: number;
  readonly threshold: number;
  readonly withheld: boolean;
  /** Whether a rule set changed a threshold of the rule. */
  readonly changed: boolean;
}

/** Which rules an assessment runs, and with which thresholds. Rules of safety stay as they are. */
export class RuleSet extends Handle {
  constructor();
  /** Switches a rule, or a category such as "myth", off. */
  disable(which: string): this;
  enable(which: string): this;
  /** Puts another number in the place of a threshold; without a unit in that of the threshold. */
  change(rule: string, threshold: string, value: number, more: { note: string; unit?: string }):
    this;
}

/** Revision of the rules: findings of two revisions may differ. */
export function rulesRevision(): number;

export type Language = 'en' | 'de';

/** What a rule's finding says to a person; "" where there is nothing to remark. */
export function message(rule: string, facts: Facts, language?: Language): string;

/** What is said to a claim; the message is "" where the claim is not known. */
export interface Claim extends ClaimRecord {
  readonly message: string;
}

/** Checks a claim such as "crunches burn belly fat", written in English or German. */
export function checkClaim(text: string, more?: { facts?: Facts; language?: Language }): Claim;

/**
 * The equations that give the same result, best first; at the end those that are not applicable,
 * each with what it lacks. `inputs` are those that are no facts, by their names in the catalogue.
 */
export function choose(facts: Facts, family: string, inputs?: Record<string, number>): Candidate[];

/** An activity by its edition, 2024, and its code of five digits. */
export function metFind(edition: number, code: string): Activity;

/** Activities in which each word of the text begins a word, best match first. */
export function metSearch(edition: number, text: string): Activity[];

/** The exercise that an app's name stands for, and how sure that is. */
export function resolveExercise(appName: string): {
  readonly id: string | null;
  readonly confidence: 'unresolved' | 'exact' | 'close' | 'muscles_only' | 'no_strength_exercise' |
    'by_words';
};

/** Days, strictly increasing, and weights in kg, NaN where there was none. */
export interface Weights {
  day: ArrayLike<number>;
  weightKg: ArrayLike<number>;
  settings?: Partial<TrendSettings>;
}

/** Level and slope of a weight, with a number for each row. */
export interface Kalman {
  /** NaN before the first weighing. */
  readonly levelKg: Float64Array;
  readonly levelErrorKg: Float64Array;
  readonly slopeKgPerDay: Float64Array;
  readonly slopeErrorKgPerDay: Float64Array;
  /** 0 no weighing, 1 used, 2 left out as outlier, 3 followed as a change. */
  readonly use: Int32Array;
}

/** Weight trends. */
export namespace trend {
  function defaults(): TrendSettings;
  /** Exponential mean in kg; NaN before the first weighing. */
  function exponential(weights: Weights): Float64Array;
  /** With `smooth` each day is given all weighings, else those until then. */
  function kalman(weights: Weights & { smooth?: boolean }): Kalman;
  /** Slope of the last days; fewer than three weighings are refused. */
  function slope(weights: Weights & { windowDays: number }): TrendLine;
}

/** Whole days, strictly increasing, weights in kg and energy eaten in kcal; NaN: not recorded. */
export interface Intakes {
  day: ArrayLike<number>;
  weightKg: ArrayLike<number>;
  intakeKcal: ArrayLike<number>;
}
type Followed = Intakes & Required<Omit<FollowedPerson, 'fatMassKg'>> &
  { fatMassKg?: number; settings?: Partial<ExpenditureSettings> };
type Gated = { gates?: Partial<ExpenditureGates> };

/** A person day by day. */
export interface Track {
  readonly trackedKg: Float64Array;
  readonly fatKg: Float64Array;
  /** Glycogen with its water and fluid, beyond the baseline. */
  readonly waterKg: Float64Array;
  /** kcal/d */
  readonly expenditure: Float64Array;
  readonly expenditureError: Float64Array;
  readonly use: Int32Array;
}

/** Energy expenditure from weight and intake. */
export namespace expenditure {
  function defaultGates(): ExpenditureGates;
  function defaultSettings(): ExpenditureSettings;
  /** What the last days of a log hold, and every reason against an answer. */
  function quality(log: Intakes & Gated): LogWindow;
  /** Intake-balance method. Without body fat and its error 7700 kcal/kg stand for everybody. */
  function balance(log: Intakes & Gated & { fatKg?: number; fatErrorKg?: number }): Expenditure;
  /** Expenditure on the last day by the model-based filter. */
  function follow(log: Followed & Gated): Expenditure;
  /** The same, day by day and without gates. */
  function track(log: Followed): Track;
}

/** How fast a region follows the whole body: 1 in proportion, more is faster. */
export interface Exponent {
  readonly k: number;
  /** Standard deviation between people. */
  readonly kSd: number;
}
type FatChange = { fatBeforeKg: number; fatAfterKg: number };

/** Regional fat. Exercise of a place does not enter. */
export namespace region {
  /** Region of a site such as "subscapular", and what is known of it. Another is refused. */
  function ofSite(site: string): { readonly region: Region; readonly evidence: Evidence };
  /** Exponent before anything is known of the person; without menopause that before it. */
  function prior(given: { region: Region; sex: Sex; menopause?: Menopause }): Exponent;
  /** Change of a region in percent with its band; `status` beyond a halving or doubling. */
  function project(given: Exponent & FatChange): RegionChange;
  /** Fat of the regions then, kg; together they are the body fat within 1 %. */
  function distribute(given: { regionKg: ArrayLike<number>; k: ArrayLike<number> } & FatChange):
    Float64Array;
  /** One's own exponent from at least three skinfolds; the measuring error is relative. */
  function calibrate(given: Exponent & { fatKg: ArrayLike<number>; siteMm: ArrayLike<number>;
    measuringError: number }): RegionCalibration;
  /** Body fat that must go, percent, for a site to shrink to a share of itself, 0 to 1. */
  function fatLossFor(given: { left: number; k: number }): number;
  /** Smallest change of a site, percent, that measuring with such a relative error can tell. */
  function detectableChange(measuringError: number): number;
  /**
   * Fat that endurance work of the abdomen might take off the trunk: 0 to 0.07 kg a week, 0 to 52
   * weeks, at least 228 minutes. Contested, and always with the caution "extrapolated".
   */
  function contestedLocalBonus(given: { kgPerWeek: number; weeks: number; minutesPerWeek: number }):
    { readonly kg: number; readonly status: number };
}

/** Energy of a session; `status` is 0, or bits of cautions. */
export interface SessionEnergy extends SessionRecord {
  readonly status: number;
}

/** Energy and minutes of one cardio session, from intervals, MET, pace or heart rate. */
export function sessionEnergy(session: CardioSession & { weightKg: number }): SessionEnergy;

/** A person and a log, assessed. */
export class Assessment extends Handle {
  constructor(facts?: Facts | null, log?: Log | null, rules?: RuleSet | null);
  /** One finding for each rule that ran, in the order of the catalogue. */
  readonly findings: Finding[];
  readonly json: string;
}

export interface PlanOptions extends PlanChoices {
  log?: Log;
  /** The plan that was followed. */
  before?: Plan;
}

/** A plan, or the next one after another. */
export class Plan extends Handle {
  constructor(facts: Facts, options?: PlanOptions);
  readonly json: string;
  readonly data: any;
}

/** Severity of a rule on facts; "not_evaluated" where a fact is missing. */
export function evaluateRule(id: string, facts: Facts): Severity;

/** The body on a day: kilograms and kcal/d. */
export interface AdultState {
  readonly day: number;
  readonly weightKg: number;
  readonly fatMassKg: number;
  readonly leanKg: number;
  readonly glycogenKg: number;
  readonly ecfKg: number;
  readonly adaptiveKcalPerDay: number;
  readonly intakeKcalPerDay: number;
  readonly expenditureKcalPerDay: number;
}

/** The body on the days asked for, and how it went. */
export interface Trajectory {
  readonly states: AdultState[];
  readonly status: number;
  /** Bits: see tonus_adult_summary in tonus.h. */
  readonly limits: number;
  readonly eatenKcal: number;
  readonly spentKcal: number;
  readonly storedKcal: number;
}

/** What to eat for a goal: kcal/d and kilograms. */
export interface GoalIntake {
  readonly baselineKcalPerDay: number;
  readonly goalKcalPerDay: number;
  readonly maintainKcalPerDay: number;
  readonly endWeightKg: number;
  readonly endFatMassKg: number;
}

/** Each is a number, or a list with one for each day. */
export interface Changes {
  intakeChangeKcalPerDay?: number | ArrayLike<number>;
  sodiumChangeMgPerDay?: number | ArrayLike<number>;
  carbohydrate?: number | ArrayLike<number>;
  activityChangePct?: number | ArrayLike<number>;
  stepsPerDay?: number;
}

export interface AdultStart {
  sex: 'male' | 'female';
  ageY: number;
  heightCm: number;
  weightKg: number;
  pal: number;
  fatMassKg?: number;
  intakeKcalPerDay?: number;
  carbohydrate?: number;
  baseline?: 'balanced' | 'imbalanced';
}

export interface Goal {
  goalDays: number;
  /** Exactly one of weight and body fat. */
  goalWeightKg?: number;
  goalBodyFatPct?: number;
  activityChangePct?: number;
  carbohydrate?: number;
}

/** An adult at the start. What is not given is estimated. */
export class Adult {
  constructor(start: AdultStart);
  /** The body on ascending whole days. */
  simulate(days: ArrayLike<number>, changes?: Changes): Trajectory;
  /** The constant intake that reaches a weight or a body fat on a day, and what holds it. */
  intakeForGoal(goal: Goal): GoalIntake;
  /** Where the body comes to rest when the changes are kept for ever. */
  steadyState(changes?: Changes): AdultState;
  /** Days until a weight is reached while the changes are kept, with the part of the last. */
  daysToGoal(goalWeightKg: number, changes?: Changes): number;
  /** Simulates people for so many days. */
  static simulateMany(people: People, plan: { days: number; every?: number; stepsPerDay?: number;
    daysPerStep?: number } & CohortChanges): Bodies;
  /** Where the bodies of people come to rest when the changes are kept for ever. */
  static steadyStateMany(people: People, plan?: CohortChanges): Bodies;
  /** Constant intakes that reach a weight or a body fat on a day, and what then holds it. */
  static intakeForGoalMany(people: People, goals: Goals): GoalIntakes;
}

/** A column, or one value for all rows. */
type Numbers = number | ArrayLike<number>;

export interface People {
  sex: 'male' | 'female' | readonly ('male' | 'female')[];
  ageY: Numbers;
  heightCm: Numbers;
  weightKg: Numbers;
  pal: Numbers;
  fatMassKg?: Numbers;
  intakeKcalPerDay?: Numbers;
  carbohydrate?: Numbers;
  /** Of everybody. */
  baseline?: 'balanced' | 'imbalanced';
}

/** values[row * rowStride + day * dayStride]; a stride that is not given is 0: the same for all. */
export interface Grid {
  values: ArrayLike<number>;
  rowStride?: number;
  dayStride?: number;
}

type BodyName = 'weightKg' | 'fatMassKg' | 'leanKg' | 'glycogenKg' | 'ecfKg' | 'adaptiveKcalPerDay';

/** Each is a number, a column with one number for each row, or a grid of rows and days. */
export interface CohortChanges {
  intakeChangeKcalPerDay?: Numbers | Grid;
  sodiumChangeMgPerDay?: Numbers | Grid;
  carbohydrate?: Numbers | Grid;
  activityChangePct?: Numbers | Grid;
  /** Columns to make; without it all. */
  wanted?: readonly BodyName[];
}

/** Bodies of many people: of each written day a column of rows, one after the other. */
export interface Bodies extends Readonly<Partial<Record<BodyName, Float64Array>>> {
  readonly rows: number;
  readonly writtenDays: number;
  /** Cautions or the refusal of each row. */
  readonly rowStatus: Int32Array;
  /** Day of a refusal that has one, else 0. */
  readonly rowDay: Int32Array;
  readonly failed: number;
  readonly status: number;
}

export interface Goals {
  goalDays: Numbers;
  goalWeightKg?: Numbers;
  goalBodyFatPct?: Numbers;
  activityChangePct?: Numbers;
  carbohydrate?: Numbers;
}

/** What many people eat for their goals, kcal/d. */
export interface GoalIntakes {
  readonly rows: number;
  readonly baselineKcalPerDay: Float64Array;
  readonly goalKcalPerDay: Float64Array;
  readonly maintainKcalPerDay: Float64Array;
  readonly rowStatus: Int32Array;
  readonly failed: number;
  readonly status: number;
}

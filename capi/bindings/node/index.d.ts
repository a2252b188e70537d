// SPDX-License-Identifier: BSL-1.0
/// <reference lib="esnext.disposable" />
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

export interface ImportOptions {
  weightUnit?: 'kilogram' | 'pound';
  distanceUnit?: 'metre' | 'kilometre' | 'mile' | 'foot' | 'yard';
  /** Columns of a file of no known app, such as "start=Date;reps=Reps". */
  columns?: string;
}

/** A training log. */
export class Log extends Handle {
  constructor();
  /** Reads an export of an app, a text or its bytes. */
  read(text: string | Uint8Array, options?: ImportOptions): Imported;
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
}

/** A person and a log, assessed. */
export class Assessment extends Handle {
  constructor(facts?: Facts | null, log?: Log | null);
  /** One finding for each rule that ran, in the order of the catalogue. */
  readonly findings: Finding[];
  readonly json: string;
}

export interface PlanOptions {
  log?: Log;
  /** The plan that was followed. */
  before?: Plan;
  weeks?: number;
  /** First day: seconds of wall-clock time since 1970. */
  startS?: number;
  strengthDays?: number;
  meals?: number;
  vigorous?: boolean;
  /** Names of the exercise table joined by `|`. */
  equipment?: string;
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
}

// SPDX-License-Identifier: BSL-1.0
// Training logs: reading, counting, and what follows from them.
import { C, Cell, lent } from '../backend.js';
import { isColumn, padded } from './columns.js';
import { Facts } from './facts.js';
import { aNumber, checked, chosen, encoded, errorBytes, filled, Handle, onlyKnown, textAndSize,
  textFrom, whole } from './native.js';
import { readFrom } from './record.js';

const MEASURES = { tonnes: 1, sets: 2 };
const counted = (counting) => lent(filled('tonus_counting', counting, 'conventions'));

/** A training log. Times are seconds of wall-clock time since 1970, days are days since then. */
export class Log extends Handle {
  constructor() {
    super(C.tonus_log_new(), 'tonus_log_free');
  }

  /**
   * Reads an export of an app, a text or its bytes. `columns` maps those of a file of no known
   * app, such as "start=Date;reps=Reps". Returns what became of its rows.
   */
  read(text, options = {}) {
    const chosenOptions = filled('tonus_import_options', options, 'Log.read');
    return readFrom('tonus_import_summary', (summary) => checked(C.tonus_log_import(
      Handle.pointer(this, Log), ...textAndSize(text), lent(chosenOptions), summary, errorBytes)));
  }

  /** Adds one set after checking it, by an app's name of the exercise or its id. */
  add(exercise, set) {
    const given = filled('tonus_set', { type: 'working', ...set }, 'a set');
    if (set?.timeS === undefined) throw new TypeError('a set lacks timeS');
    checked(C.tonus_log_add(Handle.pointer(this, Log), encoded(exercise), given.bytes, errorBytes));
    return this;
  }

  /**
   * Gives what the log tells to a set of facts, or to a new one, and returns it. A fact that was
   * given stays as it was given.
   */
  facts(facts = new Facts()) {
    checked(C.tonus_log_facts(Handle.pointer(this, Log), Handle.pointer(facts, Facts), errorBytes));
    return facts;
  }

  /** What the log holds. */
  report() {
    return readFrom('tonus_log_counts', (counts) =>
      checked(C.tonus_log_report(Handle.pointer(this, Log), counts, errorBytes)));
  }

  /** The rows that could not be used, in the order of reading. */
  rejected() {
    return this.#listed(C.tonus_log_rejected, this.report().rejected)
      .map(([reason, line]) => ({ line, reason }));
  }

  /** The names that no exercise was found for, most sets first. */
  unresolved() {
    return this.#listed(C.tonus_log_unresolved, this.report().unresolved)
      .map(([name, sets]) => ({ name, sets }));
  }

  #listed(call, length) {
    const pointer = Handle.pointer(this, Log);
    const number = new BigInt64Array(1);
    return Array.from({ length }, (_, i) => {
      const text = textFrom((buffer, size) => call(pointer, i, number, buffer, size, errorBytes));
      return [text, Number(number[0])];
    });
  }

  /** The log as CSV that reads to the same log. */
  export() {
    const pointer = Handle.pointer(this, Log);
    return textFrom((buffer, size) => C.tonus_log_export(pointer, buffer, size, errorBytes));
  }

  /** The weeks of the log, the earliest first, by conventions of counting. */
  weeks(counting = {}) {
    const made = new Cell(1);
    checked(C.tonus_log_weeks(Handle.pointer(this, Log), counted(counting), made, errorBytes));
    const weeks = new Weeks(made[0]);
    try {
      return weeks.all();
    } finally {
      weeks.close();
    }
  }

  /**
   * Records of every exercise with a load: heaviest loads by repetitions, highest estimate of the
   * maximum with its error, trend, largest tonnage.
   */
  records(counting = {}) {
    const pointer = Handle.pointer(this, Log);
    return JSON.parse(textFrom((buffer, size) =>
      C.tonus_records_json(pointer, counted(counting), buffer, size, errorBytes)));
  }

  /**
   * Load, repetitions and sets of the next session of every exercise done lately, and why. Every
   * rule is evaluated on the facts first: a stop throws, and `unscreened` lists the rules of safety
   * that want a fact.
   */
  next(facts, options = {}) {
    const pointers = [Handle.pointer(this, Log), Handle.pointer(facts, Facts)];
    const chosenOptions = filled('tonus_next_options', options, 'Log.next');
    return JSON.parse(textFrom((buffer, size) =>
      C.tonus_next_json(...pointers, lent(chosenOptions), buffer, size, errorBytes)));
  }

  /**
   * Load of the days of the log, as "tonnes" lifted or as working "sets": weekly load, monotony,
   * strain, ratios of acute to chronic load (definitions, no rule about injury), averages and their
   * balance; null where the days are too few.
   */
  load(measure = 'tonnes', days = {}) {
    const pointer = Handle.pointer(this, Log);
    const number = chosen('measure', measure, MEASURES);
    const span = spanOf(days, 'Log.load');
    return JSON.parse(textFrom((buffer, size) =>
      C.tonus_log_load_json(pointer, number, ...span, buffer, size, errorBytes)));
  }
}

/** First and last day; 0 is the day of the earliest and of the latest. */
function spanOf(days, what) {
  onlyKnown(days, ['firstDay', 'lastDay'], what);
  const { firstDay = 0, lastDay = 0 } = days;
  return [BigInt(whole('firstDay', firstDay)), BigInt(whole('lastDay', lastDay))];
}

/**
 * `Log.load` of any sessions, by the start and the load of each, 0 to 10000: such as their session
 * RPE or an impulse. Measures must not be mixed.
 */
export function load({ timeS, loadAu, ...days }) {
  for (const [name, column] of Object.entries({ timeS, loadAu }))
    if (!isColumn(column)) throw new TypeError(`${name}: a list was expected`);
  if (timeS.length !== loadAu.length)
    throw new RangeError(`timeS and loadAu: lengths ${timeS.length} and ${loadAu.length}`);
  const times = BigInt64Array.from(timeS, (time) => BigInt(whole('timeS', time)));
  const loads = Float64Array.from(loadAu, (one) => aNumber('loadAu', one));
  const span = spanOf(days, 'load');
  return JSON.parse(textFrom((buffer, size) => C.tonus_load_json(padded(times), padded(loads),
    times.length, ...span, buffer, size, errorBytes)));
}

let muscles;

/** Names of the muscles, and of the group "back". */
function muscleNames() {
  if (muscles) return muscles;
  muscles = [];
  for (let number = 1, name; (name = C.tonus_muscle_name(number)) !== ''; number++)
    muscles.push(name);
  return muscles;
}

/** Weeks as C hands them over. */
class Weeks extends Handle {
  constructor(pointer) {
    super(pointer, 'tonus_weeks_free');
  }

  all() {
    const length = Number(C.tonus_weeks_count(Handle.pointer(this, Weeks)));
    return Array.from({ length }, (_, i) => this.#week(i));
  }

  #week(index) {
    const pointer = Handle.pointer(this, Weeks);
    const work = muscleNames().map((name, i) => [name, readFrom('tonus_muscle_week', (bytes) =>
      checked(C.tonus_weeks_muscle(pointer, index, i + 1, bytes, errorBytes)))]);
    return {
      ...readFrom('tonus_week', (bytes) =>
        checked(C.tonus_weeks_get(pointer, index, bytes, errorBytes))),
      muscles: Object.fromEntries(work),
    };
  }
}

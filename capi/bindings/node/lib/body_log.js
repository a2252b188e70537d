// SPDX-License-Identifier: BSL-1.0
// Body logs: weights, body fat, girths, skinfolds, energy eaten, and the mornings' recovery.
import { C, Cell, constants } from '../backend.js';
import { padded } from './columns.js';
import { Facts } from './facts.js';
import { aNumber, checked, encoded, errorBytes, filled, Handle, lastMessage, onlyKnown, textAndSize,
  whole } from './native.js';
import { readFrom } from './record.js';

/**
 * Measurements of one person. Times are seconds of wall-clock time since 1970, midnight where only
 * the day is known.
 */
export class BodyLog extends Handle {
  constructor() {
    super(C.tonus_body_log_new(), 'tonus_body_log_free');
  }

  /**
   * Reads a CSV file with a date column, a text or its bytes: exports of openScale and Withings,
   * and any date,weight or date,kcal. A row that cannot be read is in `rejected()` and the rest is
   * used; a file without a column to read is refused and changes nothing. Returns what became of
   * its rows.
   */
  read(text, options = {}) {
    const pointer = Handle.pointer(this, BodyLog);
    const data = textAndSize(text);
    const { bytes } = filled('tonus_body_import_options', options, 'BodyLog.read');
    return readFrom('tonus_body_import_summary', (summary) =>
      checked(C.tonus_body_log_import(pointer, ...data, bytes, summary, errorBytes)));
  }

  /** Adds one value of a measure, in its unit, after checking it. */
  add(measure, given) {
    onlyKnown(given, ['timeS', 'value'], 'BodyLog.add');
    checked(C.tonus_body_log_add(Handle.pointer(this, BodyLog), encoded(measure),
      BigInt(whole('timeS', given.timeS)), aNumber('value', given.value), errorBytes));
    return this;
  }

  /** The rows that could not be used, in the order of reading. */
  rejected() {
    const pointer = Handle.pointer(this, BodyLog);
    const line = new BigInt64Array(1);
    const rows = [];
    for (;;) {
      const status = C.tonus_body_log_rejected(pointer, rows.length, line, errorBytes);
      if (status === constants.TONUS_WRONG_COUNT) return rows; // behind the last
      checked(status);
      rows.push({ line: Number(line[0]), reason: lastMessage() });
    }
  }

  /** Weight and energy eaten on every calendar day, as `trend` and `expenditure` take them. */
  columns() {
    const pointer = Handle.pointer(this, BodyLog);
    const rows = new Cell(1);
    const first = new BigInt64Array(1);
    const ask = (columns) =>
      checked(C.tonus_body_log_columns(pointer, ...columns, rows, first, errorBytes));
    ask([null, null, null]);
    const made = Array.from({ length: 3 }, () => new Float64Array(Number(rows[0])));
    ask(made.map(padded));
    const [day, weightKg, intakeKcal] = made;
    return { day, weightKg, intakeKcal, firstDayS: Number(first[0]) };
  }

  /**
   * Gives what the log tells (weight, weight_trend, weighins, tee, k_post, ...) to a set of facts,
   * or to a new one, and returns it; tee needs sex, age, height and pal in it. A fact that was
   * given stays as it was given.
   */
  facts(facts = new Facts()) {
    checked(C.tonus_body_log_facts(Handle.pointer(this, BodyLog), Handle.pointer(facts, Facts),
      errorBytes));
    return facts;
  }
}

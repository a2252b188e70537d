// SPDX-License-Identifier: BSL-1.0
// Equations of the catalogue as functions.
import { C, lentColumns } from '../backend.js';
import { sources } from '../emitted/sources.js';
import { isColumn, padded, rowsOf } from './columns.js';
import { aNumber, checked, chosen, encoded, errorBytes, onlyKnown, statusText, TonusError }
  from './native.js';
import { Record } from './record.js';

const estimate = new Record('tonus_estimate');
const known = new Map();

/** A result with its error; NaN where no standard error was published. */
export class Estimate {
  constructor(status, definition) {
    this.value = estimate.get('value');
    this.unit = definition.unit; // UCUM code; null of a class
    this.standardError = estimate.get('standardError');
    this.low = estimate.get('low'); // value - 1.96 standard errors
    this.high = estimate.get('high');
    this.status = status; // 0, or bits of cautions
    this.choice = definition.classes.get(this.value) ?? null; // name of a class; null of a number
    this.source = definition.source;
  }

  /** The cautions in words; "ok" without. */
  get cautions() {
    return statusText(this.status);
  }
}

/** Results of many rows: NaN and a negative status where a row was refused. */
export class Batch {
  constructor(status, values, rowStatus) {
    this.status = status;
    this.values = values;
    this.rowStatus = rowStatus;
  }
}

function parameter(written) {
  const [text, choices] = Array.isArray(written) ? written : [written, {}];
  const [, name, list, optional] = /^(\w+)(\[\])?(\?)?$/.exec(text);
  return { name, choices, isList: list !== undefined, optional: optional !== undefined };
}

class Definition {
  constructor(id, source, result, parameters) {
    const isClass = typeof result === 'object';
    this.id = id;
    this.cId = encoded(id);
    this.unit = isClass ? null : result;
    this.source = sources[source];
    this.classes = new Map(isClass ? Object.entries(result).map(([name, n]) => [n, name]) : []);
    this.parameters = parameters.map(parameter);
    this.names = this.parameters.map(({ name }) => name);
    this.lists = this.parameters.filter(({ isList }) => isList);
    this.scalars = this.parameters.filter(({ isList }) => !isList);
    this.numbers = new Float64Array(Math.max(1, this.scalars.length));
  }

  /** Refuses unknown and missing names. */
  check(inputs) {
    onlyKnown(inputs, this.names, this.id);
    const missing = this.parameters.filter(
      ({ name, optional }) => !optional && (inputs[name] === undefined || inputs[name] === null));
    if (missing.length > 0)
      throw new TypeError(`${this.id} lacks ${missing.map(({ name }) => name).join(', ')}`);
  }

  evaluate(inputs) {
    this.check(inputs);
    this.scalars.forEach((p, i) => { this.numbers[i] = numberOf(p, inputs[p.name]); });
    const count = this.scalars.length;
    if (this.lists.length === 0)
      return new Estimate(checked(C.tonus_evaluate(this.cId, this.numbers, count, estimate.bytes,
        errorBytes)), this);
    const flat = interleaved(this, inputs);
    return new Estimate(checked(C.tonus_evaluate_series(this.cId, padded(flat), flat.length,
      this.numbers, count, estimate.bytes, errorBytes)), this);
  }

  many(inputs) {
    this.check(inputs);
    if (this.lists.length > 0)
      throw new TypeError(`${this.id} takes lists: call it for each series`);
    const rows = rowsOf(inputs, this.id);
    const columns = this.parameters.map((p) => padded(columnOf(p, inputs[p.name], rows)));
    const values = new Float64Array(rows);
    const rowStatus = new Int32Array(rows);
    const status = C.tonus_evaluate_many(this.cId, lentColumns(columns), columns.length, rows,
      padded(values), padded(rowStatus));
    if (status < 0) throw new TonusError(status, `${this.id}: ${statusText(status)}`);
    return new Batch(status, values, rowStatus);
  }
}

/** A number or the name of a choice; nothing given is NaN. */
function numberOf({ name, choices }, value) {
  if (value === undefined || value === null) return NaN;
  return typeof value === 'number' ? value : typeof value === 'string'
    ? chosen(name, value, choices) : aNumber(name, value);
}

function columnOf(p, value, rows) {
  if (value instanceof Float64Array) return value;
  return isColumn(value) ? Float64Array.from(value, (one) => numberOf(p, one))
    : new Float64Array(rows).fill(numberOf(p, value));
}

/** Lists of one length, row by row. */
function interleaved({ id, lists }, inputs) {
  const columns = lists.map(({ name }) => inputs[name]);
  const [{ length }] = columns;
  columns.forEach((column, i) => {
    if (!isColumn(column)) throw new TypeError(`${lists[i].name}: a list was expected`);
    if (column.length !== length) throw new RangeError(`${id}: lists of different lengths`);
  });
  return Float64Array.from({ length: length * lists.length }, (_, i) =>
    aNumber(lists[i % lists.length].name, columns[i % lists.length][Math.floor(i / lists.length)]));
}

/** An equation as a function of its inputs by name. Used by the emitted modules. */
export function equation(id, source, result, parameters) {
  const definition = new Definition(id, source, result, parameters);
  const call = (inputs) => definition.evaluate(inputs);
  const { unit, names } = definition;
  const more = definition.lists.length > 0 ? {} : { many: (inputs) => definition.many(inputs) };
  Object.assign(call, { id, unit, inputs: names, source: definition.source, ...more });
  known.set(id, Object.freeze(call));
  return call;
}

/** Every equation by its id. */
export const equations = known;

/** Evaluates the equation of an id. */
export function evaluate(id, inputs) {
  const found = known.get(id);
  if (found === undefined) throw new RangeError(`no equation ${id}`);
  return found(inputs);
}

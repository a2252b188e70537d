// SPDX-License-Identifier: BSL-1.0
// Columns of numbers as typed arrays.
import { aNumber, chosen } from './native.js';

/** An array that is not empty, for the pointer of an empty one is null. */
export function padded(array) {
  return array.length > 0 ? array : new array.constructor(1);
}

export function isColumn(value) {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);
}

/** Numbers as a column; a Float64Array is read where it lies. */
export function doubles(name, values) {
  if (values instanceof Float64Array) return values;
  if (!isColumn(values)) throw new TypeError(`${name}: a column was expected`);
  return Float64Array.from(values, (one) => aNumber(name, one));
}

/** The length of columns by name, where some may be single values; 1 without a column. */
export function rowsOf(columns, what) {
  const sizes = new Set(Object.values(columns).filter(isColumn).map(({ length }) => length));
  if (sizes.size > 1) throw new RangeError(`${what}: columns of different lengths ${[...sizes]}`);
  return sizes.size === 1 ? [...sizes][0] : 1;
}

/** Columns of one length by name, as arguments for C, and that length. */
export function series(columns, what) {
  const made = Object.entries(columns).map(([name, values]) => doubles(name, values));
  return { columns: made.map(padded), rows: rowsOf(made, what) };
}

/** A column for every row; one value is for all of them. */
export function spread(name, value, rows) {
  return isColumn(value) ? doubles(name, value) : new Float64Array(rows).fill(aNumber(name, value));
}

/** Words of rows as their numbers. */
export function wordsOf(name, value, rows, choices) {
  if (!isColumn(value)) return new Int32Array(rows).fill(chosen(name, value, choices));
  return Int32Array.from(value, (word) => chosen(name, word, choices));
}

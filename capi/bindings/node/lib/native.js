// SPDX-License-Identifier: BSL-1.0
// Calls with a status, refusals as errors, texts and handles.
import { C, Cell, constants } from '../backend.js';
import { Record } from './record.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * A refusal of the library: which input, its value, what is allowed. Numbers are NaN where the
 * refusal is about none; `argument` counts from 0, -1 is none.
 */
export class TonusError extends Error {
  constructor(status, message, argument = -1, value = NaN, minimum = NaN, maximum = NaN) {
    super(message);
    Object.assign(this, { status, argument, value, minimum, maximum });
  }

  get name() {
    return 'TonusError';
  }
}

export const statusText = (status) => C.tonus_status_text(status);

// One for all calls: none of them is asynchronous.
const error = new Record('tonus_error');

/** The error of a call, at its end: `checked(C.f(..., errorBytes))`. */
export const errorBytes = error.bytes;

/** What the last call wrote into the error as its text. */
export const lastMessage = () => error.get('message');

/** Passes a status on, or throws what the last call wrote into the error. */
export function checked(status) {
  if (status >= 0) return status;
  const message = lastMessage() || statusText(status);
  throw new TonusError(status, message, error.get('argument'), error.get('value'),
    error.get('minimum'), error.get('maximum'));
}

/** A text for C; one with a zero inside would be cut there. */
export function encoded(text) {
  if (text === null || text === undefined) return null;
  if (typeof text !== 'string') throw new TypeError(`a text was expected, not ${typeof text}`);
  if (text.includes('\0')) throw new TypeError('a text with a zero character inside');
  return encoder.encode(text + '\0');
}

/** A file as arguments, a text or its bytes, and its length in bytes. */
export function textAndSize(text) {
  const data = typeof text === 'string' ? encoded(text) : text;
  if (!(data instanceof Uint8Array)) throw new TypeError('a text or its bytes were expected');
  const size = typeof text === 'string' ? data.length - 1 : data.length;
  return [data.length > 0 ? data : new Uint8Array(1), size];
}

/** The text that `call(buffer, size)` hands over. */
export function textFrom(call) {
  const size = new Cell(1);
  checked(call(null, size));
  const buffer = new Uint8Array(Number(size[0]));
  checked(call(buffer, size));
  return decoder.decode(buffer.subarray(0, -1));
}

/** Refuses names that are not known, so that none is lost in silence. */
export function onlyKnown(given, known, what) {
  if (given === null || typeof given !== 'object')
    throw new TypeError(`${what}: an object with names was expected`);
  for (const name of Object.keys(given))
    if (!known.includes(name))
      throw new TypeError(`${what} has no ${name}; there are ${known.join(', ')}`);
}

/** A number; nothing else is taken for one. */
export function aNumber(name, value) {
  if (typeof value !== 'number') throw new TypeError(`${name}: ${String(value)} is no number`);
  return value;
}

/** A whole number that C can hold; a truncated one would be a guess. */
export function whole(name, value, most = Number.MAX_SAFE_INTEGER) {
  if (!Number.isInteger(value)) throw new TypeError(`${name}: ${String(value)} is no whole number`);
  if (Math.abs(value) > most) throw new RangeError(`${name}: ${value} is out of range`);
  return value;
}

export const INT32 = 2 ** 31 - 1;

/** The number of a name. */
export function chosen(name, value, choices) {
  if (typeof value === 'string' && Object.hasOwn(choices, value)) return choices[value];
  const names = Object.keys(choices).join(', ');
  throw new RangeError(`${name}: ${String(value)} is not one of ${names || 'the numbers'}`);
}

/** Fills a field of a record as its kind asks. */
const FILL = {
  int32: (record, name, value) => record.set(name, whole(name, value, INT32)),
  int64: (record, name, value) => record.set(name, whole(name, value)),
  double: (record, name, value) => record.set(name, aNumber(name, value)),
  nan: (record, name, value) => record.set(name, aNumber(name, value)),
  text: (record, name, value) => record.point(name, encoded(value)),
  nullable: (record, name, value) => record.point(name, encoded(value)),
  words: (record, name, value) =>
    record.set(name, chosen(name, value, record.fields[name][2])),
  flag: (record, name, value) => {
    if (typeof value !== 'boolean') throw new TypeError(`${name}: true or false was expected`);
    record.set(name, value);
  },
};

/** A record from values by name; what is not given is 0, or NaN where that says so. */
export function filled(struct, given, what) {
  const record = new Record(struct);
  const { names, fields } = record;
  onlyKnown(given, names, what);
  for (const name of names) {
    const [kind] = fields[name];
    if (given[name] !== undefined && given[name] !== null) FILL[kind](record, name, given[name]);
    else if (kind === 'nan') record.set(name, NaN);
  }
  return record;
}

const lost = new FinalizationRegistry(({ pointer, free }) => C[free](pointer));

/** A handle of the library; it frees itself, or is freed by `close` and by `using`. */
export class Handle {
  #pointer;
  #free;

  constructor(pointer, free) {
    const { TONUS_OUT_OF_MEMORY: exhausted } = constants;
    if (!pointer) throw new TonusError(exhausted, statusText(exhausted));
    this.#pointer = pointer;
    this.#free = free;
    lost.register(this, { pointer, free }, this);
  }

  /** The pointer of a handle, or null of no handle. */
  static pointer(handle, kind) {
    if (handle === null || handle === undefined) return null;
    if (!(handle instanceof kind)) throw new TypeError(`a ${kind.name} was expected`);
    if (handle.#pointer === null) throw new TypeError(`this ${kind.name} is closed`);
    return handle.#pointer;
  }

  /** Frees the handle; closing twice does nothing. */
  close() {
    if (this.#pointer === null) return;
    lost.unregister(this);
    C[this.#free](this.#pointer);
    this.#pointer = null;
  }
}

if (Symbol.dispose) Handle.prototype[Symbol.dispose] = Handle.prototype.close;

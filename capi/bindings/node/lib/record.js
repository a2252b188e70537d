// SPDX-License-Identifier: BSL-1.0
// C structs as bytes, read and written by the names of their fields.
import { Cell, structs, textAt } from '../backend.js';

const decoder = new TextDecoder();
const pointerSize = Cell.BYTES_PER_ELEMENT;

/** The word of a number; a newer library may know more: then its digits. */
export const wordOf = (words, number) =>
  Object.keys(words).find((word) => words[word] === number) ?? String(number);

const READ = {
  int32: (view, at) => view.getInt32(at, true),
  uint32: (view, at) => view.getUint32(at, true),
  int64: (view, at) => Number(view.getBigInt64(at, true)),
  double: (view, at) => view.getFloat64(at, true),
  nan: (view, at) => view.getFloat64(at, true), // NaN where it is not given
  size: pointer,
  text: (view, at) => textAt(pointer(view, at)),
  nullable: (view, at) => { const found = pointer(view, at); return found ? textAt(found) : null; },
  texts: (view, at, count) => Array.from({ length: count }, (_, i) => i * pointerSize + at)
    .map((one) => pointer(view, one)).filter(Boolean).map(textAt),
  flag: (view, at) => view.getInt32(at, true) !== 0,
  words: (view, at, words) => wordOf(words, view.getInt32(at, true)),
  bits: (view, at, words) => {
    const set = view.getUint32(at, true);
    return Object.keys(words).filter((word) => (set & words[word]) !== 0);
  },
};
const WRITE = {
  int32: (view, at, value) => view.setInt32(at, value, true),
  uint32: (view, at, value) => view.setUint32(at, value, true),
  int64: (view, at, value) => view.setBigInt64(at, BigInt(value), true),
  double: (view, at, value) => view.setFloat64(at, value, true),
  nan: (view, at, value) => view.setFloat64(at, value, true),
  flag: (view, at, value) => view.setInt32(at, Number(value), true),
  words: (view, at, value) => view.setInt32(at, value, true),
  size: (view, at, value) =>
    Cell === BigUint64Array ? view.setBigUint64(at, BigInt(value), true)
      : view.setUint32(at, value, true),
};

function pointer(view, at) {
  return Cell === BigUint64Array ? view.getBigUint64(at, true) : view.getUint32(at, true);
}

/** A struct with its size set and the rest zero. */
export class Record {
  constructor(name, bytes = new Uint8Array(structs[name].size)) {
    this.fields = structs[name].fields;
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.pointers = new Map(); // offset to the array that is pointed to
    this.written = new Set(); // those of these arrays that C writes
    this.set('structSize', structs[name].size);
  }

  get(name) {
    const [kind, offset, more] = this.fields[name];
    if (kind !== 'chars') return READ[kind](this.view, offset, more);
    const bytes = this.bytes.subarray(offset, offset + more);
    return decoder.decode(bytes.subarray(0, bytes.indexOf(0)));
  }

  set(name, value) {
    const [kind, offset] = this.fields[name];
    WRITE[kind](this.view, offset, value);
  }

  /** Lets a field point to an array. */
  point(name, array) {
    const [kind, offset] = this.fields[name];
    this.pointers.set(offset, array);
    if (kind === 'written') this.written.add(array);
  }

  /** Names of the fields that mean something. */
  get names() {
    return Object.keys(this.fields).filter((name) => !['structSize', 'reserved'].includes(name));
  }

  /** All of them as an object. */
  get values() {
    return this.pick(this.names);
  }

  /** Some fields as an object. */
  pick(names) {
    return Object.fromEntries(names.map((name) => [name, this.get(name)]));
  }
}

/** A record read by `call`, which gets its bytes. */
export function readFrom(name, call) {
  const record = new Record(name);
  call(record.bytes);
  return record.values;
}

/** Records of one kind, one after the other in one array of bytes. */
export function recordArray(name, count) {
  const { size } = structs[name];
  const bytes = new Uint8Array(size * Math.max(1, count));
  const part = (_, i) => new Record(name, bytes.subarray(size * i, size * (i + 1)));
  return { bytes, records: Array.from({ length: count }, part) };
}

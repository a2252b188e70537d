// SPDX-License-Identifier: BSL-1.0
// The door to the native library, through koffi. The package for WebAssembly has its own file of
// this name; everything else is the same in both.
import koffi from 'koffi';

import { constants, functions, structs } from './emitted/interface.js';

export { constants, structs };

const KOFFI = {
  void: 'void', int32: 'int32_t', uint32: 'uint32_t', int64: 'int64_t', double: 'double',
  size: 'size_t', text: 'str', handle: 'void *', in: 'void *', out: 'void *', columns: 'void *',
};

/** Holds a pointer or a size_t that C writes. */
export const Cell = BigUint64Array;

/** The functions of tonus.h. Typed arrays are passed where they lie. */
export const C = load();

function load() {
  const library = koffi.load(process.env.TONUS_LIBRARY || 'libtonus.so.0');
  const made = {};
  for (const [name, kinds] of Object.entries(functions)) {
    const [result, ...parameters] = kinds.split(' ').map((kind) => KOFFI[kind]);
    made[name] = library.func(name, result, parameters);
  }
  return made;
}

// What is lent to C stays reachable from the argument, so that no collection frees it before.
function holding(argument, held) {
  argument.held = held;
  return argument;
}

/** A record as an argument, its pointers set. */
export function lent({ bytes, view, pointers }) {
  for (const [offset, array] of pointers) view.setBigUint64(offset, koffi.address(array), true);
  return holding(bytes, pointers);
}

/** Columns as an argument. */
export function lentColumns(columns) {
  return holding(Cell.from(columns, (column) => koffi.address(column)), columns);
}

/** The text behind a pointer of a struct. */
export function textAt(pointer) {
  return pointer ? koffi.decode.string(pointer) : '';
}

export async function catalogueText() {
  return C.tonus_catalogue_json();
}

// SPDX-License-Identifier: BSL-1.0
// The door to the WebAssembly module. The package for Node.js has its own file of this name;
// everything else is the same in both.
import { constants, functions, structs } from './emitted/interface.js';
import { Frame, memoryOf } from './frame.js';

export { constants, structs };

/** Holds a pointer or a size_t that C writes. */
export const Cell = Uint32Array;

const here = (name) => new URL(name, import.meta.url);

/** A file of the package: from the disk in Node.js, else over the network. */
async function content(name) {
  if (here(name).protocol !== 'file:') {
    const response = await fetch(here(name));
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.arrayBuffer();
  }
  const { readFile } = await import('node:fs/promises');
  return readFile(here(name));
}

const { instance } = await WebAssembly.instantiate(await content('./tonus.wasm'), {});
const { exports } = instance;
exports._initialize();
const memory = memoryOf(exports);

/** The text behind a pointer of a struct. */
export const textAt = (pointer) => memory.textAt(pointer);

/** The functions of tonus.h. Typed arrays are copied into the module, and back where C writes. */
export const C = Object.fromEntries(
  Object.entries(functions).map(([name, kinds]) => [name, bound(name, kinds.split(' '))]));

function bound(name, [result, ...parameters]) {
  const call = exports[name];
  if (call === undefined) {
    return () => { throw new Error(`${name} is not in this module; libtonus-wasm has it`); };
  }
  return (...given) => {
    const frame = new Frame(memory);
    try {
      const passed = parameters.map((kind, i) => frame.pass(kind, given[i]));
      const returned = call(...passed);
      frame.copyBack();
      return result === 'text' ? textAt(returned) : returned;
    } finally {
      frame.free();
    }
  };
}

/** A record as an argument; what its pointers point to goes with it. */
export const lent = (record) => record;

/** Columns as an argument. */
export const lentColumns = (columns) => columns;

/** The catalogue lies beside the module, and is loaded when somebody asks for it. */
export async function catalogueText() {
  return new TextDecoder().decode(await content('./catalogue.json'));
}

// SPDX-License-Identifier: BSL-1.0
// What a call takes into the memory of the module and brings back.
const decoder = new TextDecoder();
const SCRATCH = 4096;
const bytesOf = (array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** The memory of a module. A part of it is kept for small arguments, for most calls have no more. */
export function memoryOf({ memory, malloc, free }) {
  const scratch = malloc(SCRATCH);
  let bytes = new Uint8Array(memory.buffer);
  return {
    scratch,
    free,
    /** All of it, anew after it has grown. */
    get bytes() {
      if (bytes.byteLength === 0) bytes = new Uint8Array(memory.buffer);
      return bytes;
    },
    allocate(size) {
      const at = malloc(size) >>> 0;
      if (at === 0) throw new RangeError(`no memory for ${size} bytes in the module`);
      return at;
    },
    textAt(pointer) {
      if (!pointer) return '';
      return decoder.decode(this.bytes.subarray(pointer, this.bytes.indexOf(0, pointer)));
    },
  };
}

/** The arguments of one call. */
export class Frame {
  #memory;
  #used = 0;
  #allocated = [];
  #written = []; // [address, array] that C may write

  constructor(memory) {
    this.#memory = memory;
  }

  /** A value as an argument of its kind. */
  pass(kind, value) {
    if (kind === 'columns') return this.#list(value);
    if (kind !== 'in' && kind !== 'out') return value ?? 0;
    if (value === null || value === undefined) return 0;
    const address = ArrayBuffer.isView(value) ? this.#copied(bytesOf(value)) : this.#record(value);
    if (kind === 'out') this.#written.push([address, bytesOf(value.bytes ?? value)]);
    return address;
  }

  #room(size) {
    const at = this.#used;
    if (at + size <= SCRATCH) {
      this.#used = (at + size + 7) & ~7;
      return this.#memory.scratch + at;
    }
    const address = this.#memory.allocate(size);
    this.#allocated.push(address);
    return address;
  }

  #copied(bytes) {
    const address = this.#room(bytes.length);
    this.#memory.bytes.set(bytes, address);
    return address;
  }

  #list(columns) {
    return this.#copied(bytesOf(Uint32Array.from(columns, (one) => this.#copied(bytesOf(one)))));
  }

  #record({ bytes, view, pointers, written }) {
    for (const [offset, array] of pointers) {
      const address = this.#copied(bytesOf(array));
      view.setUint32(offset, address, true);
      if (written.has(array)) this.#written.push([address, bytesOf(array)]);
    }
    return this.#copied(bytes);
  }

  copyBack() {
    const { bytes } = this.#memory;
    for (const [address, array] of this.#written)
      array.set(bytes.subarray(address, address + array.length));
  }

  free() {
    for (const address of this.#allocated) this.#memory.free(address);
  }
}

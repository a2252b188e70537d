// SPDX-License-Identifier: BSL-1.0
// The modules import nothing, stay within their sizes, and the core says what it has not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import * as core from 'libtonus-wasm/core';

import { C } from '../package/core/backend.js';

const MOST = { core: 150000, full: 420000 }; // bytes, compressed by brotli

for (const [name, most] of Object.entries(MOST)) {
  const bytes = readFileSync(new URL(`../package/${name}/tonus.wasm`, import.meta.url));
  assert.deepEqual(WebAssembly.Module.imports(new WebAssembly.Module(bytes)), []);
  const packed = brotliCompressSync(bytes).length;
  console.error(`${name}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} by gzip, ` +
    `${packed} by brotli`);
  assert(packed <= most, `${name}: ${packed} bytes`);
}

const man = { weightKg: 80, heightCm: 178, ageY: 30, sex: 'male' };
assert.equal(core.energy.rmr.mifflin1990(man).value, 1767.5);
assert.equal(core.Log, undefined);
assert.throws(() => C.tonus_log_new(), /tonus_log_new is not in this module; libtonus-wasm has it/);

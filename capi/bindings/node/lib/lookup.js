// SPDX-License-Identifier: BSL-1.0
// Which equation, which activity, which exercise.
import { C, Cell, lentColumns, textAt } from '../backend.js';
import { padded } from './columns.js';
import { Facts } from './facts.js';
import { aNumber, checked, encoded, errorBytes, Handle, INT32, whole } from './native.js';
import { readFrom, recordArray } from './record.js';

const CONFIDENCES =
  ['unresolved', 'exact', 'close', 'muscles_only', 'no_strength_exercise', 'by_words'];

/**
 * The equations that give the same result, best first; at the end those that are not applicable,
 * each with what it lacks. `family` is a fact such as "rmr", or an id without its last part such as
 * "training.one_rm"; `inputs` are those that are no facts, by their names in the catalogue.
 */
export function choose(facts, family, inputs = {}) {
  const names = Object.keys(inputs).map(encoded);
  const values = Float64Array.from(Object.entries(inputs), ([name, one]) => aNumber(name, one));
  const found = new Cell(1);
  const ask = (bytes, capacity) => checked(C.tonus_choose(Handle.pointer(facts, Facts),
    encoded(family), lentColumns(names), padded(values), names.length, bytes, capacity, found,
    errorBytes));
  ask(null, 0);
  const { bytes, records } = recordArray('tonus_candidate', Number(found[0]));
  ask(bytes, records.length);
  return records.map((record) => record.values);
}

/**
 * An activity of the Compendium of Physical Activities by its edition, 2024, and its code of five
 * digits. Codes changed their meaning between two editions.
 */
export function metFind(edition, code) {
  return readFrom('tonus_met', (bytes) => checked(C.tonus_met_find(
    whole('edition', edition, INT32), encoded(code), bytes, errorBytes)));
}

/**
 * The activities in which each word of the text begins a word, best match first; without a word all
 * of them.
 */
export function metSearch(edition, text) {
  const found = new Cell(1);
  const ask = (codes, capacity) => checked(C.tonus_met_search(whole('edition', edition, INT32),
    encoded(text), codes, capacity, found, errorBytes));
  ask(null, 0);
  const codes = new Cell(Number(found[0]));
  ask(padded(codes), codes.length);
  return Array.from(codes, (code) => metFind(edition, textAt(code)));
}

/** The exercise that an app's name stands for: its id, or null, and how sure that is. */
export function resolveExercise(appName) {
  const confidence = new Int32Array(1);
  const id = C.tonus_exercise_resolve(encoded(appName), confidence);
  return { id: id || null, confidence: CONFIDENCES[confidence[0]] };
}

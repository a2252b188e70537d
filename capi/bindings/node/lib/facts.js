// SPDX-License-Identifier: BSL-1.0
// Facts of a person.
import { C } from '../backend.js';
import { aNumber, checked, encoded, errorBytes, Handle } from './native.js';
import { Record } from './record.js';

/** What is known of a person: `new Facts({ sex: 'male', age: 34, weight: '180 lb' })`. */
export class Facts extends Handle {
  constructor(given = {}) {
    super(C.tonus_facts_new(), 'tonus_facts_free');
    for (const [name, value] of Object.entries(given)) this.set(name, value);
  }

  /**
   * Gives a fact: a number in a unit (without one in the canonical unit), or a text such as
   * "180 lb" or "female".
   */
  set(name, value, unit) {
    const pointer = Handle.pointer(this, Facts);
    if (typeof value === 'string') {
      if (unit !== undefined) throw new TypeError(`${name}: a text says its unit itself`);
      checked(C.tonus_facts_parse(pointer, encoded(name), encoded(value), errorBytes));
    } else {
      checked(C.tonus_facts_set(pointer, encoded(name), aNumber(name, value), encoded(unit),
        errorBytes));
    }
    return this;
  }

  /** Gives a choice by its name, such as "female"; "yes" or "no". */
  choose(name, choice) {
    checked(C.tonus_facts_choose(Handle.pointer(this, Facts), encoded(name), encoded(choice),
      errorBytes));
    return this;
  }

  /** A fact, given or derived from the given ones. */
  get(name, unit) {
    const found = new Record('tonus_estimate');
    checked(C.tonus_facts_get(Handle.pointer(this, Facts), encoded(name), encoded(unit),
      found.bytes, errorBytes));
    return found.pick(['value', 'standardError', 'low', 'high', 'status']);
  }
}

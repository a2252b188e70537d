// SPDX-License-Identifier: BSL-1.0
// Cardio sessions.
import { C } from '../backend.js';
import { checked, errorBytes, filled } from './native.js';
import { readFrom } from './record.js';

/**
 * Energy and minutes of one cardio session. The energy comes from the first that is given of:
 * intervals (`rounds`), `met`, pace (`speedMPerMin`), `heartRateBpm`. What is 0 is not given. A
 * fact that is missing is refused, and a heart rate that gives less energy than rest.
 */
export function sessionEnergy(session) {
  const { bytes } = filled('tonus_cardio_session', session, 'a session');
  let status;
  const energy = readFrom('tonus_cardio_energy', (into) => {
    status = checked(C.tonus_cardio_session_energy(bytes, into, errorBytes));
  });
  return { ...energy, status };
}

// SPDX-License-Identifier: BSL-1.0
// Compiled only: what the types take, and what they must refuse.
import * as tonus from 'libtonus';

const man = { weightKg: 80, heightCm: 178, ageY: 30, sex: 'male' } as const;
const rmr = tonus.energy.rmr.mifflin1990(man);
export const unit: 'kcal/d' = rmr.unit;
export const bodyClass: 'normal' | string = tonus.body.bmiClass.whoAdult({ bmiKgPerM2: 24 }).choice;
export const values: Float64Array = tonus.energy.rmr.mifflin1990.many(
  { ...man, weightKg: new Float64Array(3), sex: ['male', 'female', 'male'] }).values;
tonus.training.volume.tonnagePerSet({ reps: [5], loadKg: Float64Array.of(100) });
using facts = new tonus.Facts({ sex: 'male' });
facts.set('height', 1.78, 'm').set('weight', '180 lb');

// @ts-expect-error an input is missing
tonus.energy.rmr.mifflin1990({ weightKg: 80 });
// @ts-expect-error no such choice
tonus.energy.rmr.mifflin1990({ ...man, sex: 'other' });
// @ts-expect-error a series has no columns
tonus.training.volume.tonnagePerSet.many({});
// @ts-expect-error a text says its unit itself
facts.set('weight', '180', 'lb');

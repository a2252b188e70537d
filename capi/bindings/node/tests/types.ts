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

const log = new tonus.Log().add('Squat', { timeS: 0, reps: 5, loadKg: 100, type: 'working' });
export const verdict: 'losing' | 'rising' | 'plateau' | 'unclear' | 'too_short' =
  tonus.trend.slope({ day: [0], weightKg: [80], windowDays: 28, settings: { outlier: 4 } }).verdict;
export const sets: number = log.weeks({ weeks: 'iso' })[0].muscles.lats.directSets;
export const weights: Float64Array | undefined = tonus.Adult.simulateMany(
  { sex: 'male', ageY: [40], heightCm: 178, weightKg: 90, pal: 1.5 },
  { days: 30, carbohydrate: { values: [0.5] }, wanted: ['weightKg'] }).weightKg;
tonus.expenditure.follow({ day: [0], weightKg: [80], intakeKcal: [2000], sex: 'male', ageY: 40,
  heightCm: 178, pal: 1.5, gates: { leastDays: 5 } });
const bodyLog = new tonus.BodyLog().add('waist', { timeS: 0, value: 90 });
export const weighed: Float64Array = bodyLog.columns().weightKg;
export const where: 'arm' | string = tonus.region.ofSite('triceps').region;
tonus.region.project({ ...tonus.region.prior({ region: 'leg', sex: 'male' }), fatBeforeKg: 20,
  fatAfterKg: 18 });
export const source: 'met' | 'pace' | 'intervals' | 'heart_rate' =
  tonus.sessionEnergy({ weightKg: 70, durationMin: 30, met: 9.3 }).source;
new tonus.Assessment(facts, log, new tonus.RuleSet().disable('myth'));
new tonus.Plan(facts, { log, weeks: 8 });

// @ts-expect-error a set has a time
log.add('Squat', { reps: 5 });
// @ts-expect-error no such measure
bodyLog.add('wrist', { timeS: 0, value: 17 });
// @ts-expect-error no such region
tonus.region.prior({ region: 'nose', sex: 'male' });
// @ts-expect-error no such convention
log.weeks({ weeks: 'lunar' });
// @ts-expect-error a person has an age
tonus.expenditure.follow({ day: [], weightKg: [], intakeKcal: [], sex: 'male', heightCm: 9 });

// SPDX-License-Identifier: BSL-1.0
// How a package answers the cases of the conformance suite.
const cell = new DataView(new ArrayBuffer(8));

export function bits(value) {
  if (Number.isNaN(value)) return 'nan';
  cell.setFloat64(0, value);
  return cell.getBigUint64(0).toString(16).padStart(16, '0');
}

const orNaN = (value) => value ?? NaN;
const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

/** What a call answers, or the refusal as `refused` shows it. */
function answered(tonus, call, refused) {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof tonus.TonusError)) throw error;
    return refused(error);
  }
}

/** Status, value and error; of a refusal the argument that it names. */
function equation(tonus, { id, lists, scalars }) {
  const given = [...lists, ...scalars.map(orNaN)];
  const { inputs } = tonus.equations.get(id);
  const named = Object.fromEntries(inputs.map((name, i) => [name, given[i]]));
  return answered(tonus, () => {
    const { status, value, standardError } = tonus.evaluate(id, named);
    return { status, value: bits(value), standard_error: bits(standardError) };
  }, ({ status, argument }) => ({ status, argument }));
}

const SEVERITY = { not_evaluated: -1, none: 0, info: 1, advise: 2, warn: 3, stop_and_refer: 4 };

function rule(tonus, { id, facts: given }) {
  const facts = new tonus.Facts(Object.fromEntries(given));
  try {
    return { status: 0, severity: SEVERITY[tonus.evaluateRule(id, facts)] };
  } finally {
    facts.close();
  }
}

function adult(tonus, { who, days, ...more }) {
  const numbers = Object.entries(who).map(([name, value]) => [camel(name), orNaN(value)]);
  const given = { ...Object.fromEntries(numbers), sex: ['male', 'female'][who.sex - 1],
    baseline: ['balanced', 'imbalanced'][who.baseline - 1] };
  return answered(tonus, () => {
    const { status, states } = new tonus.Adult(given).simulate(days, {
      intakeChangeKcalPerDay: more.intake_change_kcal_per_day,
      sodiumChangeMgPerDay: more.sodium_change_mg_per_day, carbohydrate: more.carbohydrate });
    return { status, states: states.map((s) => [bits(s.weightKg), bits(s.fatMassKg)]) };
  }, ({ status }) => ({ status, states: [] }));
}

/** What the package answers to a case, by the names of the case. */
export function answerTo(tonus, one) {
  return { equation, rule, adult }[one.kind](tonus, one);
}

/** The answers of a case that the package does not give: [name, given, expected]. */
export function differences(tonus, one) {
  return Object.entries(answerTo(tonus, one))
    .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(one[key]))
    .map(([key, value]) => [key, value, one[key]]);
}

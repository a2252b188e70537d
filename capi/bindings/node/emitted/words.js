// Written by capi/bindings/emit.py.
export const SEX = { male: 1, female: 2 };
export const REGION = { arm: 1, trunk: 2, trunk_site: 3, leg: 4, visceral: 5, face: 6 };
export const EVIDENCE = { trials: 1, trunk_trials: 2, none: 3 };
export const MENOPAUSE = { before: 1, after: 2 };

# SPDX-License-Identifier: BSL-1.0
"""The adult energy-balance model of Hall 2011 on its five states, by small Runge-Kutta steps.

Written from the equations of the paper's web appendix, apart from the library: another integrator,
another order of the arithmetic, derivatives by differences.
"""
import math

RHO_F, RHO_L, RHO_G = 39500 / 4.184, 7600 / 4.184, 17600 / 4.184
GAMMA_F, GAMMA_L = 13 / 4.184, 92 / 4.184
ETA_F, ETA_L = 750 / 4.184, 960 / 4.184
BETA_TEF, BETA_AT, TAU = 0.10, 0.14, 14.0
C = 10.4 * RHO_L / RHO_F
G0, WATER = 0.5, 2.7
NA, XI_NA, XI_CI = 3220.0, 3000.0, 4000.0


class Person:
    """Constants of a person in balance at the start."""

    def __init__(self, male, age, height_m, weight, pal, fat=None, share=0.5, offset=0.0):
        rmr = 9.99 * weight + 625 * height_m - 4.92 * age + (5 if male else -161)
        log_bmi = math.log(weight / height_m**2)
        a, b = (37.31, 103.94) if male else (39.96, 102.01)
        self.fat = fat if fat is not None else weight / 100 * (0.14 * age + a * log_bmi - b)
        self.fluid = (0.025 * age + 9.57 * height_m + 0.191 * weight - 12.4 if male
                      else -4.0 + 5.98 * height_m + 0.167 * weight)
        self.lean = weight - self.fat - self.fluid - (1 + WATER) * G0
        self.spent = pal * rmr
        self.delta = ((1 - BETA_TEF) * pal - 1) * rmr / weight
        self.share = share
        self.intercept = self.spent - GAMMA_F * self.fat - GAMMA_L * self.lean - self.delta * weight
        self.offset = offset

    def start(self):
        return [self.fat, self.lean, G0, self.fluid, 0.0]


def weight_of(state):
    return state[0] + state[1] + (1 + WATER) * state[2] + state[3]


def expenditure(person, state, intake, offset):
    fat, lean, glycogen, fluid, adaptive = state
    baseline = person.spent + offset
    ci, ci_b = person.share * intake, person.share * baseline
    glycogen_energy = ci - ci_b / G0**2 * glycogen**2
    before = (person.intercept + offset + GAMMA_F * fat + GAMMA_L * lean +
              person.delta * weight_of(state) + BETA_TEF * (intake - baseline) + adaptive)
    p = C / (C + fat)
    x = p * ETA_L / RHO_L + (1 - p) * ETA_F / RHO_F
    return (before + (intake - glycogen_energy) * x) / (1 + x)


def rates(person, state, intake, offset):
    fat, lean, glycogen, fluid, adaptive = state
    baseline = person.spent + offset
    ci, ci_b = person.share * intake, person.share * baseline
    glycogen_energy = ci - ci_b / G0**2 * glycogen**2
    stored = intake - expenditure(person, state, intake, offset) - glycogen_energy
    p = C / (C + fat)
    return [(1 - p) * stored / RHO_F, p * stored / RHO_L, glycogen_energy / RHO_G,
            (-XI_NA * (fluid - person.fluid) - XI_CI * (1 - ci / ci_b)) / NA,
            (BETA_AT * (intake - baseline) - adaptive) / TAU]


def one_day(person, state, intake, offset=0.0, steps=16):
    """The state a day later."""
    h = 1 / steps
    for _ in range(steps):
        def at(k, share):
            return [s + share * h * r for s, r in zip(state, k)]
        k1 = rates(person, state, intake, offset)
        k2 = rates(person, at(k1, 0.5), intake, offset)
        k3 = rates(person, at(k2, 0.5), intake, offset)
        k4 = rates(person, at(k3, 1.0), intake, offset)
        state = [s + h / 6 * (a + 2 * (b + c) + d)
                 for s, a, b, c, d in zip(state, k1, k2, k3, k4)]
    return state

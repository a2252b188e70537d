# SPDX-License-Identifier: BSL-1.0
"""Writes the sample body log: a woman of 34 years, 168 cm, 79 kg, made up from a seed.

generate_sample_weights.py FILE.csv   16 weeks: four of habitual eating, then 450 kcal/d less; a
                                      fifth of the days not weighed or not logged, one weighing with
                                      a child on the arm, a fold and a body fat every second week
"""
import datetime
import pathlib
import sys

from adult_model import Person, one_day, weight_of
from log_model import Draws

FIRST_DAY = datetime.date(2025, 3, 3)
DAYS = 112
DIET_DAY = 28
OUTLIER_DAY = 61
OFFSET = -140.0  # spends less than the formula says


def normal(draws):
    """Sum of twelve uniform draws: the same on every machine."""
    return sum(draws.below(10**6) / 10**6 for _ in range(12)) - 6


def rows():
    draws = Draws(20250303)
    woman = Person(male=False, age=34, height_m=1.68, weight=79.0, pal=1.55)
    state = woman.start()
    habitual = woman.spent + OFFSET
    for day in range(DAYS):
        plan = habitual - (450 if day >= DIET_DAY else 0)
        eaten = plan * (1 + 0.10 * normal(draws))
        weight = weight_of(state) * (1 + 0.007 * normal(draws))
        logged = eaten * (1 + 0.08 * normal(draws))
        if day == OUTLIER_DAY:
            weight += 9
        weighed, noted = draws.below(10) >= 2, draws.below(10) >= 2
        fold = fat = ""
        if day % 14 == 0:
            fold = f"{24.0 * (state[0] / woman.fat) ** 1.1 * (1 + 0.02 * normal(draws)):.1f}"
            fat = f"{100 * state[0] / weight_of(state) * (1 + 0.01 * normal(draws)):.1f}"
        yield (FIRST_DAY + datetime.timedelta(days=day),
               f"{weight:.1f}" if weighed or day in (0, OUTLIER_DAY) else "",
               fat, fold, f"{round(logged, -1):.0f}" if noted else "")
        state = one_day(woman, state, eaten, OFFSET)


def main(arguments):
    if len(arguments) != 1:
        sys.exit(__doc__)
    lines = ["date,weight_kg,body_fat_%,subscapular_mm,kcal"]
    lines += [",".join([day.isoformat(), *cells]) for day, *cells in rows()]
    pathlib.Path(arguments[0]).write_bytes(("\n".join(lines) + "\n").encode())


if __name__ == "__main__":
    main(sys.argv[1:])

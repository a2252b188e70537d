#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Prints the rows of hormone.csv, or those of timelines in body.csv: decimal arithmetic of 50 digits
from the printed formulas.

    python3 own_rows_health.py hormone | timeline
    python3 own_rows_health.py timeline --check body.csv     # exits with 1 where a row differs

Nothing of the library is read or run.
"""
import csv
import pathlib
import sys
from decimal import Decimal as D
from decimal import getcontext

getcontext().prec = 50
HEADER = ["id", "inputs", "output_name_unit", "expected", "rel_tol", "provenance"]
OUT = []
PROVENANCE = "decimal arithmetic from the printed formula, own_rows_health.py"
# Both cut-offs of the rule, a published pair of units (90 mg/dL are 4.9956 mmol/L), the ends.
SAMPLES = (("9.225", "5"), ("15.57", "5"), ("9", "5.0"), ("12.5", "4.9956"), ("0", "5"),
           ("10000", "150"), ("3.2", "0"))
# The two worked examples of the collected formulas, a gain, the ends.
SHARES = (("70", "32", "24"), ("85", "26", "17"), ("60", "20", "25"),
          ("0.3", "100", "0"), ("700", "0", "99"))
RATES = (("80", "70", "0.7"), ("80", "70", "1"), ("80", "70", "1.5"), ("85", "75.7831", "0.7"),
         ("80", "80", "0.5"), ("700", "0.3", "50"), ("80", "79", "0.01"))


def row(equation, inputs, result, value):
    expected = f"{+value:.25g}" if value else "0"
    OUT.append([equation, inputs, result, expected, "1e-12", PROVENANCE])


def hormone():
    for insulin, glucose in SAMPLES:
        row("hormone.homa_ir.matthews_1985",
            f"fasting_insulin_uu_per_ml={insulin};fasting_glucose_mmol_per_l={glucose}", "homa_ir",
            D(insulin) * D(glucose) / D("22.5"))


def timeline():
    for weight, fat, goal in SHARES:
        f, p, w = D(fat) / 100, D(goal) / 100, D(weight)
        row("body.fat_to_lose.constant_lean",
            f"weight_kg={weight};body_fat_pct={fat};goal_body_fat_pct={goal}", "fat_to_lose_kg",
            w * f - w * (1 - f) * p / (1 - p))
    for weight, goal, rate in RATES:
        row("body.weeks_to_weight.constant_rate",
            f"weight_kg={weight};goal_weight_kg={goal};loss_rate_pct_per_week={rate}", "time_wk",
            (D(goal) / D(weight)).ln() / (1 - D(rate) / 100).ln())


def check(path):
    """Whether the rows of this origin in a file are those that are worked out here, in order."""
    with pathlib.Path(path).open(encoding="utf-8", newline="") as file:
        return [row for row in csv.reader(file) if row[-1] == PROVENANCE] == OUT


def main():
    {"hormone": hormone, "timeline": timeline}[sys.argv[1]]()
    if sys.argv[2:3] == ["--check"]:
        sys.exit(0 if check(sys.argv[3]) else f"{sys.argv[3]} differs from what is worked out here")
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerows([HEADER] * (sys.argv[1] == "hormone") + OUT)


main()

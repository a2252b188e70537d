#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Prints this project's own rows of one vector file, as README.md beside it tells.

    python3 own_rows.py body | energy | training | cardio

Every value is computed here in decimal arithmetic of 50 digits from the printed formula; nothing
of the library is read or run. `--check FILE` instead compares the rows with those in a file.
"""
import csv
import io
import sys
from decimal import Decimal as D
from decimal import getcontext

import own_rows_cardio
import own_rows_energy

getcontext().prec = 50
PROVENANCE = "decimal arithmetic from the printed formula, own row"
SHARES = ("1.000 .978 .955 .939 .922 .907 .892 .878 .863 .850 .837 .824 .811 .799 .786 .774 .762 "
          ".751 .739 .723 .707 .694 .680 .667 .653 .640 .626 .613 .599 .586").split()


def bmi(weight, height):
    return weight / (height / 100) ** 2


def navy(sex, waist, neck, hip, height):
    if sex == "male":
        density = (D("1.0324") - D("0.19077") * (waist - neck).log10()
                   + D("0.15456") * height.log10())
    else:
        density = (D("1.29579") - D("0.35004") * (waist + hip - neck).log10()
                   + D("0.22100") * height.log10())
    return 495 / density - 450


def cun_bae(weight, height, age, sex):
    b, f = bmi(weight, height), D(1 if sex == "female" else 0)
    return (D("-44.988") + D("0.503") * age + D("10.689") * f + D("3.172") * b
            - D("0.026") * b * b + D("0.181") * b * f - D("0.02") * b * age
            - D("0.005") * b * b * f + D("0.00021") * b * b * age)


def gallagher(weight, height, age, sex):
    b, m = bmi(weight, height), D(1 if sex == "male" else 0)
    return (D("64.5") - 848 / b + D("0.079") * age - D("16.4") * m + D("0.05") * m * age
            + D("39.0") * m / b)


def who_class(b):
    ladder = (("16", "severe_thinness"), ("17", "moderate_thinness"), ("18.5", "mild_thinness"),
              ("25", "normal"), ("30", "pre_obese"), ("35", "obese_1"), ("40", "obese_2"))
    return next((name for limit, name in ladder if b < D(limit)), "obese_3")


HENRY = ((3, "61.0 -33.7 58.9 -23.1"), (10, "23.3 514 20.1 507"), (18, "18.4 581 11.1 761"),
         (30, "16.0 545 13.1 558"), (60, "14.2 593 9.74 694"), (70, "13.0 567 10.2 572"),
         (1000, "13.7 481 10.0 577"))


def henry(weight, age, sex):
    line = next(text for below, text in HENRY if age < below)
    numbers = [D(x) for x in line.split()]
    slope, constant = numbers[:2] if sex == "male" else numbers[2:]
    return slope * weight + constant


def epley(load, reps):
    return load if reps == 1 else load * (1 + reps / 30)


def brzycki(load, reps):
    return load if reps == 1 else 36 * load / (37 - reps)


def monotony(loads):
    mean = sum(loads) / len(loads)
    squares = sum((x - mean) ** 2 for x in loads)
    return mean / (squares / (len(loads) - 1)).sqrt()


def body_rows():
    for w, h in (("0.3", "20"), ("700", "280"), ("3.5", "51"), ("62.3", "166.4")):
        yield ("body.bmi.quetelet", f"weight_kg={w};height_cm={h}", "bmi_kg_per_m2",
               bmi(D(w), D(h)), "1e-12")
    for b in ("3 16 17.001 18.499 18.501 25 25.001 29.999 30.001 34.999 35.001 40 40.001 300 "
              "16.999 17 18.5 24.999 30 35 39.999 15.999").split():
        yield "body.bmi_class.who_adult", f"bmi_kg_per_m2={b}", "class", who_class(D(b)), "0"
    for w, n, h in (("40.5", "40", "180"), ("77.7", "38.8", "161.6"), ("400", "30", "280"),
                    ("12", "11", "20"), ("92.4", "39.1", "100")):
        yield ("body.fat_fraction.navy_1984", f"sex=male;waist_cm={w};neck_cm={n};height_cm={h}",
               "body_fat_pct", navy("male", D(w), D(n), None, D(h)), "1e-9")
    for w, n, p, h in (("30", "59", "30", "170"), ("68.8", "31.3", "94.4", "100"),
                       ("61", "30", "88", "151.5"), ("110", "36", "120", "195")):
        yield ("body.fat_fraction.navy_1984",
               f"sex=female;waist_cm={w};neck_cm={n};hip_cm={p};height_cm={h}", "body_fat_pct",
               navy("female", D(w), D(n), D(p), D(h)), "1e-9")
    yield ("body.fat_fraction.navy_1984",
           "sex=male;waist_cm=85;neck_cm=38;hip_cm=97;height_cm=178", "body_fat_pct",
           navy("male", D(85), D(38), None, D(178)), "1e-9")
    people = (("80", "180", "0", "male"), ("80", "180", "0", "female"), ("30", "180", "80", "male"),
              ("3", "100", "10", "female"), ("64.4", "171.1", "17.9", "female"),
              ("128.5", "181.5", "80.5", "male"), ("25", "120", "8", "male"))
    for f, name in ((cun_bae, "cun_bae_2012"), (gallagher, "gallagher_2000")):
        for w, h, a, s in people:
            yield (f"body.fat_fraction.{name}", f"sex={s};weight_kg={w};height_cm={h};age_y={a}",
                   "body_fat_pct", f(D(w), D(h), D(a), s), "1e-9")
    for w, h, f in (("80", "180", "0"), ("80", "180", "100"), ("0.3", "20", "99.5"),
                    ("51.7", "158.3", "23.45")):
        yield ("body.ffmi", f"weight_kg={w};height_cm={h};body_fat_pct={f}", "ffmi_kg_per_m2",
               D(w) * (1 - D(f) / 100) / (D(h) / 100) ** 2, "1e-9")


def energy_rows():
    for f in ("0.2", "1", "400", "47.35"):
        yield ("energy.rmr.cunningham_1991", f"ffm_kg={f}", "rmr_kcal_per_day",
               370 + D("21.6") * D(f), "1e-12")
    for age in "0 2.99 3 9.99 10 17.99 18 29.99 30 59.99 60 69.99 70 130".split():
        for sex, w in (("male", "41.5"), ("female", "37.25")):
            yield ("energy.bmr.henry_2005_w", f"sex={sex};weight_kg={w};age_y={age}",
                   "bmr_kcal_per_day", henry(D(w), D(age), sex), "1e-12")
    for b, p in (("0.2", "1"), ("60", "6"), ("5.45", "1.85"), ("7.125", "2.41")):
        yield ("energy.tee.bmr_times_pal", f"bmr_mj_per_day={b};pal={p}", "tee_mj_per_day",
               D(b) * D(p), "1e-12")
    for w, h, a, s in (("0.3", "20", "0", "male"), ("30", "120", "10", "female"),
                       ("55.5", "161.5", "18.9", "female"), ("91.3", "188.2", "78.1", "male")):
        yield ("energy.rmr.mifflin_1990", f"sex={s};weight_kg={w};height_cm={h};age_y={a}",
               "rmr_kcal_per_day", 10 * D(w) + D("6.25") * D(h) - 5 * D(a)
               + (5 if s == "male" else -161), "1e-9")
    yield from own_rows_energy.rows()


def training_rows():
    for f, name in ((epley, "epley_1985"), (brzycki, "brzycki_1993")):
        for w, r in (("100", 1), ("72.5", 1), ("100", 2), ("61.25", 11), ("1000", 20), ("0.5", 20),
                     ("47.5", 7)):
            yield (f"training.one_rm.{name}", f"load_kg={w};reps={r}", "one_rm_kg", f(D(w), D(r)),
                   "0" if r == 1 else "1e-12")
    for place, share in enumerate(SHARES):
        reps = min(place // 2 + 1, 12)
        rpe = 10 - D(place - 2 * (reps - 1)) / 2
        yield ("training.rpe.rts_percent_one_rm", f"reps={reps};rpe={rpe}", "fraction_of_one_rm",
               D(share), "1e-12")
    for reps, rpe in ((1, "6"), (2, "7.5"), (11, "6"), (12, "6.5"), (9, "8")):
        place = 2 * (reps - 1) + int(2 * (10 - D(rpe)))
        yield ("training.rpe.rts_percent_one_rm", f"reps={reps};rpe={rpe}", "fraction_of_one_rm",
               D(SHARES[place]), "1e-12")
    for s, r, w in ((1, 1, "0.5"), (100, 1000, "1000"), (7, 13, "21.25")):
        yield ("training.volume.volume_load", f"sets={s};reps={r};load_kg={w}", "volume_load_kg",
               s * r * D(w), "0")
    for week in ("1|0|0|0|0|0|0", "10000|9999|10000|10000|10000|10000|10000",
                 "0.5|0|0.25|0.125|0|3|0", "400|400|400|400|400|400|401"):
        yield ("training.load.monotony_foster_1998_sample_sd", f"daily_loads_au={week}",
               "monotony", monotony([D(x) for x in week.split("|")]),
               # Loads that hardly differ: their spread is a small difference of rounded numbers.
               "1e-9" if "9999" in week or "401" in week else "1e-12")


def cardio_rows():
    for m, v in (("0", "0"), ("10080", "10080"), ("150", "0.5"), ("7.5", "12.25")):
        yield ("cardio.guideline.moderate_equivalent_minutes",
               f"moderate_min={m};vigorous_min={v}", "moderate_equivalent_min",
               D(m) + 2 * D(v), "0")
    yield from own_rows_cardio.rows()


def text(value):
    if not isinstance(value, D):
        return str(value)
    plain = f"{value.normalize():f}" if value else "0"
    return plain if len(plain) <= 22 else f"{value:.17g}"


def main():
    rows = globals()[sys.argv[1] + "_rows"]()
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    for identity, inputs, name, value, tolerance in rows:
        writer.writerow((identity, inputs, name, text(value), tolerance, PROVENANCE))
    if sys.argv[2:3] == ["--check"]:
        with open(sys.argv[3], encoding="utf-8") as file:
            own = "".join(line for line in file if PROVENANCE in line)
        sys.exit(0 if own == out.getvalue() else "own rows differ from what the formulas give")
    sys.stdout.write(out.getvalue())


main()

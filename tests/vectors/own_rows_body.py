#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Prints this project's own rows for most equations of body composition, as own_rows.py does.

    python3 own_rows_body.py [--check body.csv]

Every value is computed in decimal arithmetic of 50 digits by body_formulas.py; nothing of the
library is read or run. `--check FILE` instead compares the rows with those in a file.
"""
import csv
import io
import sys
from decimal import Decimal as D

from body_formulas import EQUATIONS

PROVENANCE = "decimal arithmetic from the printed formula, own_rows_body.py"
SIZE = "weight_kg={};height_cm={}"
PERSON = SIZE + ";sex={}"
AGED = SIZE + ";age_y={};sex={}"


def each(identity, pattern, *people, tolerance="1e-9"):
    """One row for each person: the pattern with the words of the person."""
    for person in people:
        inputs = pattern.format(*person.split())
        values = {}
        for pair in inputs.split(";"):
            name, value = pair.split("=")
            values[name] = D(value) if value[0] in "-.0123456789" else value
        result, function = EQUATIONS[identity]
        value = function(values)
        yield identity, inputs, result, value, "0" if isinstance(value, str) else tolerance


def rows_of_indices():
    for name in ("ponderal_index.rohrer", "surface_area.du_bois_1916",
                 "surface_area.mosteller_1987", "surface_area.haycock_1978"):
        yield from each(f"body.{name}", SIZE, "0.3 20", "700 280", "3.5 51", "62.3 166.4")
    yield from each("body.waist_hip_ratio", "waist_cm={};hip_cm={}", "10 400", "400 10", "77 99")
    yield from each("body.waist_height_ratio", "waist_cm={};height_cm={}", "10 280", "400 20",
                    "77 171")
    fat = SIZE + ";body_fat_pct={}"
    for name in ("fmi", "ffmi_normalized.kouri_1995", "ffmi_normalized.k61_variant"):
        yield from each(f"body.{name}", fat, "80 180 0", "0.3 20 99.5", "51.7 158.3 23.45",
                        "90 250 50")
    yield from each("body.absi.krakauer_2012", SIZE + ";waist_cm={}", "0.3 20 10", "700 280 400",
                    "62.3 166.4 71.5")
    yield from each("body.bri.thomas_2013", "waist_cm={};height_cm={}", "10 280", "62.8 20",
                    "101.5 166.4", "400 160")


def rows_of_classes():
    yield from each("body.bmi_class.who_asian_2004", "bmi_kg_per_m2={}", "3", "18.499", "18.5",
                    "18.501", "22.999", "23", "23.001", "27.499", "27.5", "27.501", "300")
    yield from each("body.waist_risk.who_2008", "waist_cm={};sex={}", "10 male", "93.999 male",
                    "94 male", "94.001 male", "101.999 male", "102 male", "102.001 male",
                    "400 male", "79.999 female", "80 female", "80.001 female", "87.999 female",
                    "88 female", "88.001 female", "400 female")
    yield from each("body.waist_hip_risk.who_2008", "ratio={};sex={}", "0.1 male", "0.899 male",
                    "0.9 male", "0.901 male", "5 male", "0.849 female", "0.85 female",
                    "0.851 female", "5 female")
    yield from each("body.waist_height_class.nice_2022", "ratio={}", "0.1", "0.399", "0.4",
                    "0.401", "0.499", "0.5", "0.501", "0.599", "0.6", "0.601", "5")
    for sex, limits in (("male", (6, 14, 18, 25)), ("female", (14, 21, 25, 32))):
        shares = [limits[0] - 4, 100] + [x + D(y) for x in limits for y in ("-.001", "0", ".001")]
        yield from each("body.fat_class.ace", "body_fat_pct={};sex=" + sex, *map(str, shares))


def rows_of_masses():
    stature = "height_cm={};sex={}"
    for name in ("devine_1974", "robinson_1983", "miller_1983", "hamwi_1964",
                 "hamwi_1964_pound_form"):
        yield from each(f"body.ideal_mass.{name}", stature, "152.4 male", "152.4 female",
                        "20 male", "280 female", "188.7 male", "171.3 female")
    for name in ("boer_1984", "james_1976", "hume_1966", "janmahasatian_2005"):
        yield from each(f"body.lean_mass.{name}", PERSON, "0.3 20 male", "700 280 female",
                        "71.3 188.2 male", "48.8 156.7 female", "140 180 male", "96 161 female",
                        "45 150 female")


def rows_of_fat():
    yield from each("body.fat_fraction.bai_2011", "hip_cm={};height_cm={}", "10 280", "400 20",
                    "97.3 166.4")
    for name in ("deurenberg_1991", "jackson_2002_ln"):
        yield from each(f"body.fat_fraction.{name}", AGED, "80 180 0 male", "41.5 151 15 female",
                        "41.5 151 15.001 female", "52.5 160 15 male", "52.5 160 15.001 male",
                        "700 280 130 female", "0.3 20 1 male")
    yield from each("body.fat_fraction.rfm_2018", "height_cm={};waist_cm={};sex={}",
                    "20 400 male", "280 10 female", "171.3 82.4 male", "158.8 71.1 female")
    for name in ("siri_1961", "brozek_1963"):
        yield from each(f"body.fat_fraction.{name}", "density_g_per_cm3={}", "0.8", "1.2",
                        "1.0613", "0.98", "0.9")
    yield from each("body.density.navy_1984", "waist_cm={};neck_cm={};height_cm={};sex=male",
                    "40.5 40 180", "77.7 38.8 161.6", "400 30 280", "12 11 20", "92.4 39.1 100")
    yield from each("body.density.navy_1984",
                    "waist_cm={};neck_cm={};hip_cm={};height_cm={};sex=female", "30 59 30 170",
                    "68.8 31.3 94.4 100", "61 30 88 151.5", "110 36 120 195")
    yield from each("body.fat_fraction.navy_1984_inch",
                    "waist_in={};neck_in={};height_in={};sex=male", "32.3 15.1 66.1",
                    "157 2 110", "16.5 15.5 8", "36.4 15.4 100")
    yield from each("body.fat_fraction.navy_1984_inch",
                    "waist_in={};neck_in={};hip_in={};height_in={};sex=female",
                    "27.1 12.3 37.2 66.1", "157 2 157 110", "24 12 35 59.6", "43 14 47 76.8")
    yield from each("body.fat_fraction.ymca", "weight_lb={};waist_in={};sex={}", "0.7 4 male",
                    "1540 157 female", "171.3 33.7 male", "128.4 27.1 female")


def rows_of_impedance():
    current = SIZE + ";resistance_ohm={};sex={}"
    for name in ("fat_free_mass.bia_sun_2003", "total_body_water.bia_sun_2003"):
        yield from each(f"body.{name}", current, "62.3 171.4 487 male", "54.4 158.8 612 female",
                        "20 100 3000 male", "20 100 3000 female", "120 190 350 male")
    yield from each("body.fat_free_mass.bia_kyle_2001",
                    SIZE + ";resistance_ohm={};reactance_ohm={};sex={}",
                    "62.3 171.4 487 58 male", "54.4 158.8 612 61 female", "20 100 3000 1 male",
                    "20 100 1500 500 female")
    yield from each("body.skeletal_muscle.bia_janssen_2000",
                    "height_cm={};resistance_ohm={};age_y={};sex={}", "171.4 487 41 male",
                    "158.8 612 77.5 female", "100 3000 0 male", "100 3000 130 female")


def rows_of_muscle():
    grouped = SIZE + ";age_y={};sex={};ethnicity={}"
    yield from each("body.skeletal_muscle.lee_2000_simple", grouped, "5 60 0 male asian",
                    "5 60 0 female black", "62.3 171.4 41 male hispanic",
                    "54.4 158.8 77.5 female white")
    yield from each("body.skeletal_muscle.lee_2000_girth",
                    "height_cm={};age_y={};sex={};ethnicity={};arm_corrected_cm={};"
                    "thigh_corrected_cm={};calf_corrected_cm={}", "60 0 male asian 3 3 3",
                    "60 0 female black 3 3 3", "171.4 41 male hispanic 29.3 49.1 34.4",
                    "158.8 77.5 female white 24.4 44.4 31.1", "20 1 female white 3 300 3")
    yield from each("body.girth_corrected.lee_2000", "girth_cm={};skinfold_mm={}", "3 0", "300 250",
                    "31.7 13.3")
    yield from each("body.total_body_water.watson_1980", AGED, "3 50 0 male", "62.3 171.4 41 male",
                    "54.4 158.8 77.5 female", "700 280 130 male", "20 100 30 male")
    yield from each("body.total_body_water.watson_1980", PERSON, "54.4 158.8 female",
                    "3 50 female", "20 100 female")
    yield from each("body.appendicular_muscle.wen_2011", AGED, "3 50 0 male", "62.3 171.4 41 male",
                    "54.4 158.8 77.5 female", "80 180 130 female")


def rows_of_findrisc():
    form = ("age_y={};bmi_kg_per_m2={};waist_cm={};sex={};active_30min_daily={};"
            "vegetables_daily={};bp_medication={};high_glucose_history={};family_diabetes={}")
    calm = "yes yes no no none"
    for age in ("44.999", "45", "54.999", "55", "64.999", "65", "130"):
        yield from each("body.findrisc.lindstrom_2003", form, f"{age} 22 75 male {calm}")
    for index in ("24.999", "25", "30", "30.001", "300"):
        yield from each("body.findrisc.lindstrom_2003", form, f"40 {index} 75 female {calm}")
    for waist in ("93.999 male", "94 male", "102 male", "102.001 male", "79.999 female",
                  "80 female", "88 female", "88.001 female"):
        yield from each("body.findrisc.lindstrom_2003", form, f"40 22 {waist} {calm}")
    for answers in ("no yes no no none", "yes no no no none", "yes yes yes no none",
                    "yes yes no yes none", "yes yes no no second_degree",
                    "yes yes no no first_degree"):
        yield from each("body.findrisc.lindstrom_2003", form, f"40 22 75 male {answers}")

def rows_of_skinfolds():
    folds = ";".join(f"{site}_mm={{}}" for site in ("chest", "axilla", "triceps", "subscapular",
                                                     "abdomen", "suprailiac", "thigh"))
    for kind in ("density", "fat_fraction"):
        yield from each(f"body.{kind}.jackson_pollock_3",
                        "chest_mm={};abdomen_mm={};thigh_mm={};age_y={};sex=male", "0 0 0 0",
                        "80 90 88 61", "11.3 19.7 13.1 130", "8 9 10 18")
        yield from each(f"body.{kind}.jackson_pollock_3",
                        "triceps_mm={};suprailiac_mm={};thigh_mm={};age_y={};sex=female",
                        "0 0 0 0", "70 75 70 55", "11.3 19.7 13.1 130", "8 9 10 18")
        yield from each(f"body.{kind}.jackson_pollock_7", folds + ";age_y={};sex={}",
                        "0 0 0 0 0 0 0 0 male", "0 0 0 0 0 0 0 0 female",
                        "50 50 55 55 60 60 65 61 male", "50 50 55 55 60 60 65 130 female",
                        "9.1 10.3 12.7 13.9 19.9 14.3 12.1 43 male")
        for age in "0 19.999 20 29.999 30 39.999 40 49.999 50 130".split():
            yield from each(f"body.{kind}.durnin_womersley_1974",
                            "biceps_mm={};triceps_mm={};subscapular_mm={};suprailiac_mm={};"
                            "age_y=" + age + ";sex={}", "5.1 11.3 13.7 15.9 male",
                            "7.3 14.9 16.1 17.7 female")
    four = "triceps_mm={};suprailiac_mm={};"
    yield from each("body.fat_fraction.jackson_pollock_4",
                    "abdomen_mm={};thigh_mm={};" + four + "age_y={};sex={}", "0 0 0 0 0 male",
                    "0 0 0 0 0 female", "19.7 13.1 11.3 14.9 130 male",
                    "70 70 75 75 18 male", "80 80 90 90 43 female")
    yield from each("body.density.durnin_womersley_1974_all_ages",
                    "biceps_mm={};subscapular_mm={};" + four + "sex={}", "0 0 1 0 male",
                    "0 0 1 0 female", "250 250 250 250 male", "7.3 16.1 14.9 17.7 female")
    yield from each("body.fat_fraction.slaughter_1988_triceps_calf",
                    "triceps_mm={};calf_mm={};sex={}", "0 0 male", "0 0 female", "250 250 male",
                    "13.7 11.9 female")
    pair = "triceps_mm={};subscapular_mm={};sex={}"
    yield from each("body.fat_fraction.slaughter_1988_triceps_subscapular", pair,
                    "17.5 17.5 female", "17.5 17.501 female", "20 15.001 male", "0 0 female",
                    "250 250 female", "30 17.5 male", "250 250 male")
    for group in ("white", "black"):
        for stage in ("prepubescent", "pubescent", "postpubescent"):
            yield from each("body.fat_fraction.slaughter_1988_triceps_subscapular",
                            pair + f";ethnicity={group};maturation={stage}", "20 15 male",
                            "9.3 7.7 male")


def rows():
    for part in (rows_of_indices, rows_of_classes, rows_of_masses, rows_of_fat,
                 rows_of_impedance, rows_of_muscle, rows_of_findrisc, rows_of_skinfolds):
        yield from part()


def text(value):
    if not isinstance(value, D):
        return str(value)
    plain = f"{value.normalize():f}" if value else "0"
    return plain if len(plain) <= 22 else f"{value:.17g}"


def main():
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    for identity, inputs, name, value, tolerance in rows():
        writer.writerow((identity, inputs, name, text(value), tolerance, PROVENANCE))
    if sys.argv[1:2] == ["--check"]:
        with open(sys.argv[2], encoding="utf-8") as file:
            own = "".join(line for line in file if PROVENANCE in line)
        sys.exit(0 if own == out.getvalue() else "own rows differ from what the formulas give")
    sys.stdout.write(out.getvalue())


if __name__ == "__main__":
    main()

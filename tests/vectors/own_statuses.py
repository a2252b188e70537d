#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Prints statuses.csv: what calls say besides a value, worked out from the published rules.

    python3 own_statuses.py > statuses.csv
    python3 own_statuses.py --check statuses.csv        # exits with 1 where a row differs

Nothing of the library is read or run. On both sides of every limit that follows from more than one
input stands a row within one hundredth of it; every standard error has one as well.
"""
import csv
import io
import pathlib
import sys
from decimal import Decimal as D
from decimal import getcontext

import own_statuses_training

getcontext().prec = 50
PI = D("3.14159265358979323846264338327950288419716939937511")
OK, STUDIED, FAR = "ok", "outside_studied", "extrapolated"
BOTH, DOMAIN, MISSING = "outside_studied|extrapolated", "outside_domain", "missing_input"


def row(identity, inputs, status, why, refused="", allowed="", error=""):
    return identity, inputs, status, refused, allowed, error, why


def by_index(identity, rest, height, bands, why):
    """Weights for body mass indices: each of (index, status)."""
    for index, status in bands:
        weight = D(index) * (D(height) / 100) ** 2
        yield row(identity, f"weight_kg={weight};height_cm={height};{rest}", status, why)


def navy():
    for identity, man, woman, unit, hips, errors in (
            ("density.navy_1984", ("40", "400"), "10", "cm", "10..400", ("", "")),
            ("fat_fraction.navy_1984", ("40", "400"), "10", "cm", "10..400", ("3.52", "3.72")),
            ("fat_fraction.navy_1984_inch", ("16", "157"), "4", "in", "4..157", ("3.52", "3.61"))):
        name, neck, most = f"body.{identity}", man[0], man[1]
        size = "height_cm=180" if unit == "cm" else "height_in=71"
        yield row(name, f"waist_{unit}={neck};neck_{unit}={neck};{size};sex=male", DOMAIN,
                  "waist equals neck", f"waist_{unit}", f"{neck}..{most}")
        yield row(name, f"waist_{unit}={woman};neck_{unit}={neck};hip_{unit}={D(neck) - D(woman)};"
                  f"{size};sex=female", DOMAIN, "waist and hip together equal the neck",
                  f"waist_{unit}", f"{woman}..{most}")
        yield row(name, f"waist_{unit}={D(neck) * 2};neck_{unit}={neck};{size};sex=female",
                  MISSING, "a woman without her hip", f"hip_{unit}", hips)
        if errors[0]:
            yield row(name, f"waist_{unit}={D(neck) * 2};neck_{unit}={neck};{size};sex=male", OK,
                      "published error", error=errors[0])
            yield row(name, f"waist_{unit}={D(neck) * 2};neck_{unit}={neck};"
                      f"hip_{unit}={D(neck) * D('2.3')};{size};sex=female", OK, "published error",
                      error=errors[1])


def no_shares():
    """Folds and girths that leave a share below 0, by hand, and on both sides of none at all."""
    yield row("body.fat_fraction.navy_1984", "waist_cm=41;neck_cm=40;height_cm=180;sex=male", FAR,
              "495 / (1.0324 + 0.15456 log 180) - 450 = -91.6 %")
    yield row("body.fat_fraction.navy_1984", "waist_cm=40.005;neck_cm=40;height_cm=180;sex=male",
              FAR, "the smallest girth that is left")
    yield row("body.density.navy_1984", "waist_cm=40.005;neck_cm=40;height_cm=180;sex=male", OK,
              "the smallest girth that is left")
    yield row("body.fat_fraction.navy_1984_inch", "waist_in=17;neck_in=16;height_in=71;sex=male",
              FAR, "36.76 - 70.041 log 71 = -92.9 %")
    for name, pattern in (("jackson_pollock_3", FOLDS_3), ("jackson_pollock_7", FOLDS_7),
                          ("jackson_pollock_4", FOLDS_4)):
        yield row(f"body.fat_fraction.{name}", pattern.format(0, 0) + ";age_y=30;sex=male", FAR,
                  "without any fold the line gives -0.6 to -1.5 %")
    folds = "biceps_mm={0};triceps_mm={0};subscapular_mm={0};suprailiac_mm={0};age_y=30;sex=male"
    yield row("body.fat_fraction.durnin_womersley_1974", folds.format("0.00125"), FAR,
              "495 / (1.1422 - 0.0544 log 0.005) - 450 below 0")
    yield row("body.density.durnin_womersley_1974", folds.format("0.00125"), OK,
              "a sum above 0 has a logarithm")


FOLDS_3 = "chest_mm={0};abdomen_mm={0};triceps_mm={0};suprailiac_mm={0};thigh_mm={1}"
FOLDS_7 = ("chest_mm={0};axilla_mm={0};triceps_mm={0};subscapular_mm={0};abdomen_mm={0};"
           "suprailiac_mm={0};thigh_mm={1}")
FOLDS_4 = "abdomen_mm={0};triceps_mm={0};thigh_mm={0};suprailiac_mm={1}"
# Pattern, how many equal folds come before the last, coefficients (man, woman) of S and S squared.
QUADRATICS = {
    "jackson_pollock_3": (FOLDS_3, 2, (("0.0008267", "0.0000016"), ("0.0009929", "0.0000023"))),
    "jackson_pollock_7": (FOLDS_7, 6, (("0.00043499", "0.00000055"), ("0.00046971", "0.00000056"))),
    "jackson_pollock_4": (FOLDS_4, 3, (("0.29288", "0.0005"), ("0.29669", "0.00043"))),
}


def vertices():
    """Sums of folds at the vertex of the quadratic: at or below it computed, beyond refused."""
    for name, (pattern, others, lines) in QUADRATICS.items():
        last = "suprailiac_mm" if others == 3 else "thigh_mm"
        doors = ("fat_fraction",) if others == 3 else ("density", "fat_fraction")
        for door in doors:
            for sex, (slope, curve) in zip(("male", "female"), lines):
                vertex = D(slope) / (2 * D(curve))
                each = (vertex / (others + 1)).quantize(D("0.1"))
                room = vertex - others * each
                person = f";age_y=30;sex={sex}"
                for offset in ("-0.5", "-0.001"):
                    yield row(f"body.{door}.{name}", pattern.format(each, room + D(offset)) + person,
                              OK, "just below the vertex")
                for offset in ("0.001", "0.5"):
                    yield row(f"body.{door}.{name}", pattern.format(each, room + D(offset)) + person,
                              DOMAIN, "just beyond the vertex", last, f"0..{room}")
                for share, allowed in (("0.005", "0..0.005"), ("-0.005", "")):
                    many = (vertex - D(share)) / others
                    yield row(f"body.{door}.{name}", pattern.format(many, 1) + person, DOMAIN,
                              "hardly any room, or none, is left for the last fold", last, allowed)


def skinfolds():
    yield from vertices()
    for name, pattern, errors in (("jackson_pollock_3", FOLDS_3, ("0.0077", "unknown")),
                                  ("jackson_pollock_7", FOLDS_7, ("0.0078", "0.0083"))):
        for door in ("density", "fat_fraction"):
            for sex, oldest in (("male", "61"), ("female", "55")):
                for age, status in (("17.9", STUDIED), ("18", OK), (oldest, OK),
                                    (oldest + ".1", STUDIED)):
                    yield row(f"body.{door}.{name}", pattern.format(12, 15)
                              + f";age_y={age};sex={sex}", status, "studied ages of the sex")
        for sex, error in zip(("male", "female"), errors):
            yield row(f"body.density.{name}", pattern.format(12, 15) + f";age_y=30;sex={sex}", OK,
                      "published error", error=error)
    for sex, age, density_of, error in (("male", 30, "3", "0.0077"), ("male", 30, "7", "0.0078"),
                                        ("female", 30, "7", "0.0083")):
        pattern, others = (FOLDS_3, 2) if density_of == "3" else (FOLDS_7, 6)
        constant, yearly = {"3male": ("1.10938", "0.0002574"), "7male": ("1.112", "0.00028826"),
                            "7female": ("1.097", "0.00012828")}[density_of + sex]
        slope, curve = QUADRATICS[f"jackson_pollock_{density_of}"][2][sex == "female"]
        total = D(12 * others + 15)
        density = D(constant) - D(slope) * total + D(curve) * total ** 2 - D(yearly) * age
        yield row(f"body.fat_fraction.jackson_pollock_{density_of}", pattern.format(12, 15)
                  + f";age_y={age};sex={sex}", OK, "the error of the density, carried over",
                  error=f"{495 / density ** 2 * D(error):.17g}")
    for door in ("density", "fat_fraction"):
        for sex, left_out in (("male", "chest"), ("male", "abdomen"), ("female", "triceps"),
                              ("female", "suprailiac")):
            folds = ";".join(part for part in FOLDS_3.format(12, 15).split(";")
                             if not part.startswith(left_out))
            yield row(f"body.{door}.jackson_pollock_3", f"{folds};age_y=30;sex={sex}", MISSING,
                      "a fold that the sex needs", f"{left_out}_mm", "0..250")
    folds = "biceps_mm={0};triceps_mm={0};subscapular_mm={0};suprailiac_mm={0}"
    for door in ("density", "fat_fraction"):
        name = f"body.{door}.durnin_womersley_1974"
        for sex, first, last in (("male", "17", "72"), ("female", "16", "68")):
            for age, status in ((D(first) - D("0.1"), STUDIED), (first, OK), (last, OK),
                                (last + ".1", STUDIED)):
                yield row(name, f"{folds.format(12)};age_y={age};sex={sex}", status,
                          "studied ages of the sex")
        yield row(name, f"{folds.format(0)};age_y=30;sex=male", DOMAIN, "no logarithm of 0",
                  "suprailiac_mm", ">0..250")
    name = "body.density.durnin_womersley_1974_all_ages"
    yield row(name, f"{folds.format(0)};sex=female", DOMAIN, "no logarithm of 0", "suprailiac_mm",
              ">0..250")
    yield row(name, f"{folds.format(12)};sex=female", "unverified", "no source was read")
    name = "body.fat_fraction.slaughter_1988_triceps_subscapular"
    boy = "triceps_mm={};subscapular_mm=15;sex=male"
    yield row(name, boy.format(20), MISSING, "a boy up to 35 mm without group", "ethnicity", "1..2")
    yield row(name, boy.format("20.1"), OK, "a boy above 35 mm needs no group")
    yield row(name, boy.format(20) + ";ethnicity=white", MISSING,
              "a boy up to 35 mm without maturation", "maturation", "1..3")


def shares():
    for name, above, over in (("siri_1961", 495, 450), ("brozek_1963", 457, D("414.2"))):
        for share, status in (("99.5", STUDIED), ("100.5", BOTH), ("0.005", STUDIED),
                              ("-0.005", BOTH)):
            density = D(above) / (D(share) + over)
            # 1.0999 is within the useful range, the other ends are not.
            if D("0.98") <= density <= D("1.10"):
                status = status.replace(BOTH, FAR).replace(STUDIED, OK)
            yield row(f"body.fat_fraction.{name}", f"density_g_per_cm3={density:.20g}", status,
                      "a share of 0 to 100 %")
    name = "body.fat_fraction.deurenberg_1991"
    yield from by_index(name, "age_y=30;sex=male", 170,
                        (("13.85", STUDIED), ("13.95", OK), ("40.8", OK), ("41", STUDIED)),
                        "studied indices")
    for age, error in (("15", "4.4"), ("15.1", "4.1")):
        yield row(name, f"weight_kg=60;height_cm=165;age_y={age};sex=female", OK,
                  "published error", error=error)
    name = "body.fat_fraction.gallagher_2000"
    yield from by_index(name, "age_y=30;sex=male", 170, (("34.9", OK), ("35.1", STUDIED)),
                        "studied indices")
    for age, status in (("17.9", STUDIED), ("18", OK)):
        yield row(name, f"weight_kg=80;height_cm=180;age_y={age};sex=male", status, "adults")
    yield row("body.fat_fraction.cun_bae_2012", "weight_kg=80;height_cm=180;age_y=30;sex=male", OK,
              "published error", error="4.66")
    for sex, least in (("male", "2"), ("female", "10")):
        yield row("body.fat_class.ace", f"body_fat_pct={D(least) - D('0.01')};sex={sex}", DOMAIN,
                  "no class so low", "body_fat_pct", f"{least}..100")


def masses():
    wen = "body.appendicular_muscle.wen_2011"
    for mass, status in (("0.005", OK), ("-0.005", FAR)):
        weight = (D(mass) + D("1.478")) / D("0.193")
        yield row(wen, f"weight_kg={weight:.20g};height_cm=60;age_y=30;sex=male", status,
                  "a part of the body is not below 0")
    lee = "body.skeletal_muscle.lee_2000_girth"
    for mass, status in (("0.005", OK), ("-0.005", FAR)):
        # 2 m, thigh and calf of 3 cm, 130 years, a woman of the group with 2 kg less.
        rest = D("0.00088") * 9 + D("0.00441") * 9
        arm = (((D(mass) + D("0.44")) / 2 - rest) / D("0.00744")).sqrt()
        yield row(lee, f"height_cm=200;age_y=130;sex=female;ethnicity=asian;"
                  f"arm_corrected_cm={arm:.20g};thigh_corrected_cm=3;calf_corrected_cm=3", status,
                  "a part of the body is not below 0")
    yield row(wen, "weight_kg=5;height_cm=200;age_y=30;sex=male", FAR, "no part above the whole")
    for identity, rest in ((wen, "weight_kg=70;height_cm=170;sex=male"),
                           ("body.skeletal_muscle.lee_2000_simple",
                            "weight_kg=70;height_cm=170;sex=male;ethnicity=white"),
                           ("body.skeletal_muscle.lee_2000_girth",
                            "height_cm=170;arm_corrected_cm=30;thigh_corrected_cm=50;"
                            "calf_corrected_cm=35;sex=male;ethnicity=white"),
                           ("body.total_body_water.watson_1980",
                            "weight_kg=70;height_cm=170;sex=male")):
        for age, status in (("17.9", STUDIED), ("18", OK)):
            yield row(identity, f"{rest};age_y={age}", status, "adults")
    yield from by_index("body.skeletal_muscle.lee_2000_simple", "age_y=30;sex=male;ethnicity=white",
                        170, (("29.9", OK), ("30.1", STUDIED)), "studied indices")
    for identity, rest, errors in (
            ("body.skeletal_muscle.lee_2000_simple",
             "weight_kg=70;height_cm=170;age_y=30;ethnicity=white", ("2.8", "2.8")),
            ("body.skeletal_muscle.lee_2000_girth",
             "height_cm=170;arm_corrected_cm=30;thigh_corrected_cm=50;calf_corrected_cm=35;"
             "age_y=30;ethnicity=white", ("2.2", "2.2")),
            ("body.skeletal_muscle.bia_janssen_2000",
             "height_cm=170;resistance_ohm=500;age_y=30", ("2.7", "2.7")),
            ("body.fat_free_mass.bia_kyle_2001",
             "weight_kg=70;height_cm=170;resistance_ohm=500;reactance_ohm=50", ("1.72", "1.72")),
            ("body.fat_free_mass.bia_sun_2003", "weight_kg=70;height_cm=170;resistance_ohm=500",
             ("3.9", "2.9")),
            ("body.total_body_water.bia_sun_2003", "weight_kg=70;height_cm=170;resistance_ohm=500",
             ("3.8", "2.6")),
            ("body.total_body_water.watson_1980", "weight_kg=70;height_cm=170;age_y=30",
             ("3.76", "3.60"))):
        for sex, error in zip(("male", "female"), errors):
            yield row(identity, f"{rest};sex={sex}", OK, "published error", error=error)
    yield row("body.total_body_water.watson_1980", "weight_kg=70;height_cm=170;sex=male", MISSING,
              "a man's age counts", "age_y", "0..130")
    yield from by_index("body.fat_free_mass.bia_kyle_2001",
                        "resistance_ohm=500;reactance_ohm=50;sex=female", 170,
                        (("16.9", STUDIED), ("17.1", OK), ("33.7", OK), ("33.9", STUDIED)),
                        "studied indices")
    yield from by_index("body.lean_mass.janmahasatian_2005", "sex=male", 170,
                        (("17.05", STUDIED), ("17.2", OK), ("69.7", OK), ("70.1", STUDIED)),
                        "studied indices")
    for smm, status in (("0.005", STUDIED), ("-0.005", BOTH)):
        ohm = 10000 / ((D(smm) + D("4.128")) / D("0.401"))
        yield row("body.skeletal_muscle.bia_janssen_2000",
                  f"height_cm=100;resistance_ohm={ohm:.20g};age_y=130;sex=female", status,
                  "no muscle below 0")
    for girth, fold, status in (("3", "9.547", OK), ("3", "9.5493", DOMAIN), ("3", "9.6", DOMAIN)):
        yield row("body.girth_corrected.lee_2000", f"girth_cm={girth};skinfold_mm={fold}", status,
                  "a fold that leaves a limb", *(("skinfold_mm", f"0..{30 / PI:.17g}")
                                                 if status == DOMAIN else ()))
    for name, slope in (("kouri_1995", "6.3"), ("k61_variant", "6.1")):
        for index, status in (("0.005", OK), ("-0.005", FAR)):
            weight = (D(index) + D(slope)) * D("7.84")
            yield row(f"body.ffmi_normalized.{name}",
                      f"weight_kg={weight};height_cm=280;body_fat_pct=0", status,
                      "no index below 0")
    for name in ("devine_1974", "robinson_1983", "miller_1983", "hamwi_1964",
                 "hamwi_1964_pound_form"):
        for height, status in (("151", FAR), ("152.3", FAR), ("152.4", OK), ("153", OK)):
            if name == "hamwi_1964_pound_form":
                status = "unverified" if status == OK else f"{status}|unverified"
            yield row(f"body.ideal_mass.{name}", f"height_cm={height};sex=male", status,
                      "a rule for five feet and more")
    for sex, turn in (("male", D("1.10") / 256), ("female", D("1.07") / 296)):
        for factor, status in (("0.998", OK), ("1.002", FAR)):
            yield row("body.lean_mass.james_1976",
                      f"weight_kg={turn * D(factor) * 28900:.20g};height_cm=170;sex={sex}", status,
                      "the parabola turns")
    yield row("body.bri.thomas_2013", "waist_cm=62.9;height_cm=20", DOMAIN,
              "a waist of pi heights or more", "waist_cm", f"10..{20 * PI:.17g}")


def energy():
    ages = ("1", "5", "12", "20", "40", "65")
    for name, sex, errors in (
            ("schofield_1985_w", "male", "0.292 0.280 0.441 0.641 0.700 0.686"),
            ("schofield_1985_w", "female", "0.246 0.292 0.466 0.497 0.465 0.451"),
            ("fao_2004", "male", "70 67 105 153 167 164"),
            ("fao_2004", "female", "59 70 111 119 111 108")):
        for age, error in zip(ages, errors.split()):
            yield row(f"energy.bmr.{name}", f"weight_kg=40;age_y={age};sex={sex}", OK,
                      "published error of the band", error=error)
    rest = "age_y=30;sex=male;pal_category=active"
    yield from by_index("energy.eer.iom_2005", rest, 170,
                        (("18.45", STUDIED), ("18.6", OK), ("24.9", OK), ("25.1", STUDIED)),
                        "studied indices")
    yield from by_index("energy.tee.iom_2005_overweight", rest, 170,
                        (("24.9", STUDIED), ("25.1", OK)), "studied indices")
    for sex, error in (("male", "342"), ("female", "unknown")):
        yield row("energy.eer.nasem_2023",
                  f"weight_kg=70;height_cm=170;age_y=30;sex={sex};pal_category=active", OK,
                  "published error", error=error)
    for sex, weight, status in (("male", "171", OK), ("male", "171.5", STUDIED),
                                ("female", "42.9", STUDIED), ("female", "43", OK),
                                ("female", "143", OK), ("female", "143.5", STUDIED)):
        yield row("energy.rmr.owen_1986_1987", f"weight_kg={weight};sex={sex}", status,
                  "studied weights")
    yield row("energy.rmr.mifflin_1990", "weight_kg=0.3;height_cm=20;age_y=130;sex=female", DOMAIN,
              "no rate at or below 0", "rmr")


def water():
    yield row("nutrition.sweat_rate",
              "pre_mass_kg=80;post_mass_kg=79;drunk_l=0.5;urine_l=0;duration_min=0", DOMAIN,
              "a rate takes time", "duration_min")


def main():
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("id", "inputs", "status", "refused", "allowed", "standard_error", "why"))
    for part in (navy, no_shares, skinfolds, shares, masses, energy, own_statuses_training.training,
                 own_statuses_training.cardio, water):
        writer.writerows(part())
    if sys.argv[1:2] == ["--check"]:
        text = pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")
        sys.exit(0 if text == out.getvalue() else "statuses.csv differs from what the rules give")
    sys.stdout.write(out.getvalue())


main()

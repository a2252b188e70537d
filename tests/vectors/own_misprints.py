#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Prints misprints.csv: what well-known slips give, so that a test can see that we do not.

    python3 own_misprints.py > misprints.csv
    python3 own_misprints.py --check misprints.csv        # exits with 1 where a row differs

Each row is a call and the number that a misprinted form in circulation makes of it, computed here
in decimal arithmetic; nothing of the library is read or run.
"""
import csv
import io
import pathlib
import sys
from decimal import Decimal as D
from decimal import getcontext

getcontext().prec = 50
PI = D("3.14159265358979323846264338327950288419716939937511")
E = D(1).exp()


def siri(density):
    return 495 / density - 450


def navy_inch(waist, neck, height):
    return (D("86.010") * (waist - neck).log10() - D("70.041") * height.log10() + D("36.76"))


def body():
    size = "weight_kg=80;height_cm=160;body_fat_pct=15"
    ffmi = D(80) * D("0.85") / D("1.6") ** 2
    yield ("body.ffmi_normalized.kouri_1995", size, ffmi + D("6.1") * D("0.2"),
           "6.1 in place of the abstract's 6.3")
    yield ("body.ffmi_normalized.k61_variant", size, ffmi + D("6.3") * D("0.2"),
           "6.3 in place of the text's 6.1")
    man = "waist_{0}={1};neck_{0}={2};height_{0}={3};sex=male"
    yield ("body.fat_fraction.navy_1984", man.format("cm", 90, 40, 180),
           navy_inch(D(90), D(40), D(180)), "the inch form fed with centimetres")
    inches = [D(x) / D("2.54") for x in (90, 40, 180)]
    yield ("body.fat_fraction.navy_1984", man.format("cm", 90, 40, 180),
           siri(D("1.0324") - D("0.19077") * (inches[0] - inches[1]).log10()
                + D("0.15456") * inches[2].log10()), "the centimetre form fed with inches")
    yield ("body.fat_fraction.navy_1984", man.format("cm", 90, 40, 180),
           siri(D("1.032") - D("0.191") * D(50).log10() + D("0.155") * D(180).log10()),
           "constants rounded to three digits")
    woman = "waist_cm=75;neck_cm=32;hip_cm=98;height_cm=165;sex=female"
    yield ("body.density.navy_1984", woman, D("1.29579") - D("0.35004") * D(75 + 98 + 32).log10()
           + D("0.22100") * D(165).log10(), "the neck added")
    seven = ("chest_mm=10;axilla_mm=11;triceps_mm=12;subscapular_mm=14;abdomen_mm=20;"
             "suprailiac_mm=15;thigh_mm=13;age_y=40;sex=male")
    total = D(95)
    line = D("1.112") - D("0.00043499") * total + D("0.00000055") * total ** 2
    yield ("body.density.jackson_pollock_7", seven, line + D("0.00028826") * 40,
           "a plus before the age")
    yield ("body.density.jackson_pollock_7", seven, D("1.112") - D("0.00043499") * total
           + (D("0.00000055") * total) ** 2 - D("0.00028826") * 40, "the coefficient squared too")
    yield ("body.density.jackson_pollock_3",
           "chest_mm=12;abdomen_mm=20;thigh_mm=14;age_y=40;sex=male",
           D("1.10938") - D("0.0008267") * 46 + D("0.0000055") * 46 ** 2 - D("0.000244") * 40,
           "quadratic and age of the chest-triceps-subscapular form")
    for constant in ("1.0994291", "1.099421"):
        yield ("body.density.jackson_pollock_3",
               "triceps_mm=18;suprailiac_mm=15;thigh_mm=25;age_y=35;sex=female",
               D(constant) - D("0.0009929") * 58 + D("0.0000023") * 58 ** 2 - D("0.0001392") * 35,
               f"{constant} in place of 1.0994921")
    folds = "biceps_mm=8;triceps_mm=14;subscapular_mm=15;suprailiac_mm=13;age_y={};sex={}"
    for age, sex, line, why in (
            (55, "male", ("1.1631", "0.0632"), "the row of 20 to 29 years from 50 on"),
            (35, "female", ("1.1423", "0.0612"), "the slope of the next row"),
            (45, "female", ("1.1333", "0.0645"), "the slope of the next row"),
            (16, "male", ("1.1533", "0.0643"), "a row below 17 years of another paper"),
            (16, "female", ("1.1369", "0.0598"), "a row below 17 years of another paper")):
        yield ("body.density.durnin_womersley_1974", folds.format(age, sex),
               D(line[0]) - D(line[1]) * D(50).log10(), why)
    four = "abdomen_mm=20;triceps_mm=18;thigh_mm=25;suprailiac_mm=15;age_y=35;sex=female"
    yield ("body.fat_fraction.jackson_pollock_4", four, D("0.29699") * 78 - D("0.00043") * 78 ** 2
           + D("0.02963") * 35 - D("1.4072"), "0.29699 and minus 1.4072")
    girl = "triceps_mm=12;subscapular_mm=10;sex=female"
    name = "body.fat_fraction.slaughter_1988_triceps_subscapular"
    yield (name, girl, D("1.33") * 22 - D("0.013") * 22 - D("2.5"), "the square left out")
    yield (name, girl, D("1.33") * 22 - D("0.013") * 22 ** 2 - D("2.4"), "2.4 in place of 2.5")
    yield (name, "triceps_mm=20;subscapular_mm=15;sex=male;ethnicity=white;maturation=pubescent",
           D("0.546") * 35 + D("9.7"), "a boy of exactly 35 mm given the girls' line")
    yield ("body.lean_mass.james_1976", "weight_kg=80;height_cm=180;sex=male",
           D("1.10") * 80 - 120 * (D(80) / 180) ** 2, "120 in place of 128")
    radius = D(90) / (2 * PI)
    half = D("0.5") * D(180) ** 2
    yield ("body.bri.thomas_2013", "waist_cm=90;height_cm=180",
           D("364.2") - D("365.5") * (1 - radius ** 2 / half).sqrt(), "0.5 outside the square")
    yield ("body.bri.thomas_2013", "waist_cm=90;height_cm=180",
           D("364.2") - D("365.5") * (1 - (radius / 180) ** 2).sqrt(), "the half left out")
    yield ("body.surface_area.haycock_1978", "weight_kg=70;height_cm=170", D("1.819"),
           "a printed worked example")
    bmi = D(80) / D("1.8") ** 2
    yield ("body.fat_fraction.gallagher_2000", "weight_kg=80;height_cm=180;age_y=30;sex=male",
           D("-1097.8") / bmi + D("0.053") * 30 - D("20.6") + 95, "another equation of that group")
    yield ("body.fat_free_mass.bia_kyle_2001",
           "weight_kg=70;height_cm=170;resistance_ohm=500;reactance_ohm=50;sex=male",
           D("-4.104") + D("0.518") * D(28900) / 500 + D("0.231") * 70 + D("4.229"),
           "the reactance dropped")
    yield ("body.fat_fraction.deurenberg_1991", "weight_kg=80;height_cm=180;age_y=30;sex=male",
           D("1.294") * bmi + D("0.20") * 30 - D("11.4") - 8, "the form of a later meta-analysis")
    yield ("body.lean_mass.hume_1966", "weight_kg=60;height_cm=165;sex=female",
           D("0.32810") * 60 + D("0.33929") * 165 - D("29.5336"), "a man's constants for a woman")
    for name, base in (("hamwi_1964", 48), ("miller_1983", D("56.2")), ("robinson_1983", 52)):
        yield (f"body.ideal_mass.{name}", "height_cm=180;sex=male",
               base + D("2.5") * (180 - D("152.4")) / 5, "2.5 kg for every 5 cm")
    yield ("body.total_body_water.watson_1980", "weight_kg=80;height_cm=180;age_y=30;sex=male",
           D("2.447") - D("0.09156") * 30 + D("0.1074") * 180 + D("0.3362") * 80,
           "0.09156 in place of 0.09516")


def energy():
    person = "weight_kg=80;height_cm=180;age_y=30;sex={}"
    for sex, terms, why in (("male", ("66", "13.7", "5", "6.8"), "rounded"),
                            ("female", ("655", "9.6", "1.8", "4.7"), "rounded"),
                            ("female", ("655", "9.6", "1.7", "4.7"), "1.7 for the height"),
                            ("male", ("88.362", "13.397", "4.799", "5.677"), "the set of 1984")):
        a, w, h, y = map(D, terms)
        yield ("energy.bmr.harris_benedict_1919", person.format(sex), a + w * 80 + h * 180 - y * 30,
               why)
    yield ("energy.rmr.mifflin_1990", person.format("female"), D(800 + 1125 - 150 - 151),
           "-151 in place of -161")
    for age, (w, h, c), why in ((65, ("8.52", "4.21", "107"), "+107 in place of +10.7"),
                                (40, ("8.18", "5.02", "-116"), "-116 in place of -11.6"),
                                (25, ("10.4", "2.57", "118"), "2.57 and +118")):
        yield ("energy.bmr.henry_2005_wh", f"weight_kg=60;height_cm=165;age_y={age};sex=female",
               D(w) * 60 + D(h) * 165 + D(c), why)
    yield ("energy.rmr.livingston_kohlstadt_2005", "weight_kg=80;age_y=30;sex=male",
           293 * D(80) ** D("0.4356") - D("5.92") * 30, "the exponents of the sexes swapped")
    active = "weight_kg=90;height_cm=170;age_y=40;sex={};pal_category=active"
    for sex, (c, y, pa, w, h), why in (
            ("male", ("1085.6", "10.08", "1.25", "13.7", "4.16"), "the factors of normal weight"),
            ("male", ("1085.6", "10.08", "1.27", "13.7", "4.16"), "a woman's factors"),
            ("male", ("1085.5", "10.08", "1.29", "13.7", "4.16"), "1085.5 in place of 1085.6"),
            ("female", ("445.6", "7.95", "1.27", "11.4", "6.19"), "445.6 in place of 447.6"),
            ("female", ("447.6", "7.95", "1.27", "11.4", "61900"), "metres times 100")):
        yield ("energy.tee.iom_2005_overweight", active.format(sex),
               D(c) - D(y) * 40 + D(pa) * (D(w) * 90 + D(h) * 170), why)
    yield ("energy.rmr.mueller_2004", "weight_kg=80;age_y=30;sex=male", D("0.02606") * 80
           + D("0.04129") * 180 + D("0.311") - D("0.08369") * 30 - D("0.808"), "children's line")
    yield ("energy.rmr.cunningham_1980", "ffm_kg=60", 370 + D("21.6") * 60, "the line of 1991")
    yield ("energy.rmr.cunningham_1991", "ffm_kg=60", D(500 + 22 * 60), "the line of 1980")
    for name, age, w, c, why in (
            ("fao_2004", 25, "15.3", "679", "the edition of 1985"),
            ("who_1985", 25, "15.057", "692.2", "the edition of 2004"),
            ("fao_2004", 18, "17.686", "658.2", "a band that ends with 18"),
            ("fao_2004", 30, "15.057", "692.2", "a band that ends with 30"),
            ("fao_2004", 60, "11.472", "873.1", "a band that ends with 60")):
        yield (f"energy.bmr.{name}", f"weight_kg=80;age_y={age};sex=male", D(w) * 80 + D(c), why)
    for factor in ("0.007", "0.07"):
        yield ("energy.bmr.schofield_1985_wh", "weight_kg=12;height_cm=85;age_y=2;sex=male",
               D(factor) * 12 + D("6.349") * D("0.85") - D("2.584"), f"{factor} for 0.0007")
    joule = D("0.004184")
    yield ("energy.rmr.de_lorenzo_2001", person.format("male"),
           (D("53.284") * 80 + D("20.957") * 180 - D("23.859") * 30 + 487) * joule * 1000,
           "kJ taken for kcal")
    yield ("energy.rmr.mueller_2004", "weight_kg=80;age_y=30;sex=male",
           (D("0.047") * 80 + D("1.009") - D("0.01452") * 30 + D("3.21")) * joule,
           "MJ taken for kcal")
    yield ("energy.tee.multiplier", "rmr_kcal_per_day=1800;activity_level=active",
           D("1.7") * 1800, "1.7 in place of 1.725")


def training():
    for name, factor, why in (
            ("epley_1985", 1 + D("0.0333") * 5, "0.0333 in place of a thirtieth"),
            ("brzycki_1993", 1 / (D("1.0278") - D("0.0278") * 5), "the decimal form"),
            ("brzycki_1993_decimal", D(36) / 32, "the fraction"),
            ("lander_1985", 100 / (D("101.3") - D("2.671") * 5), "2.671 in place of 2.67123"),
            ("mayhew_1992", 100 / (D("48.8") + D("53.8") * E ** (D("-0.075") * 5)), "Wathen's"),
            ("wathen_1994", 100 / (D("52.2") + D("41.9") * E ** (D("-0.055") * 5)), "Mayhew's")):
        yield f"training.one_rm.{name}", "load_kg=100;reps=5", 100 * factor, why
    for name, bare in (("epley_1985", D(31) / 30),
                       ("lander_1985", 100 / (D("101.3") - D("2.67123"))),
                       ("oconner_1989", D("1.025"))):
        yield (f"training.one_rm.{name}", "load_kg=100;reps=1", 100 * bare,
               "the bare curve at one repetition")
    for reps, share in ((2, ".906"), (3, ".889"), (4, ".873")):
        yield ("training.rpe.rts_percent_one_rm", f"reps={reps};rpe=10", D(share),
               "a chart that shares the first row only")
    yield ("training.strength_score.schwartz_malone", "sex=male;weight_kg=158;total_kg=500",
           500 * (D("0.4880") - D("0.0090") * 2), "the misprinted last line")
    yield ("training.strength_score.schwartz_malone", "sex=male;weight_kg=90;total_kg=500",
           500 * (D("3565.9029") * D(90) ** D("-2.244917") + D("0.4457758")), "an older power law")
    yield ("training.strength_score.sinclair_2021_2024", "sex=male;weight_kg=89;total_kg=350",
           350 * 10 ** (D("0.722762521") * (89 / D("175.508")).log10() ** 2), "the B of 2017")
    heart = "duration_min=60;hr_exercise_bpm=150;hr_rest_bpm=60;hr_max_bpm=190"
    reserve = D(90) / 130
    for name, scale in (("trimp_banister_female", "0.64"), ("trimp_goldencheetah_female", "0.86")):
        yield (f"training.load.{name}", heart,
               60 * reserve * D(scale) * E ** (D("1.67") * reserve), f"{scale} for women")
    yield ("training.load.fitness_fatigue_banister",
           "daily_loads_au=100;p0=500;k1=1;k2=2;tau1_d=45;tau2_d=15", D(500 + 100 - 200),
           "today's load undecayed")


def cardio():
    yield ("cardio.hr_max.gellish_2007_linear", "age_y=40", D("206.9") - D("0.67") * 40,
           "the longitudinal form")
    yield ("cardio.hr_max.fox_1971", "age_y=40", 206 - D("0.88") * 40, "a woman's line for all")
    yield ("cardio.vo2.acsm_leg_cycling", "work_rate_kgm_per_min=611.8297;weight_kg=70",
           7 + D("10.8") * 100 / 70, "6.0 kg m/min for a watt")
    yield ("cardio.vo2.acsm_stepping", "steps_per_min=24;step_height_m=0.2",
           D("3.5") + D("4.8") + D("2.4") * 24 * D("0.2"), "2.4 in place of 1.33 times 1.8")
    yield ("cardio.vo2max.rockport_kline_1987",
           "weight_lb=176;age_y=40;time_min=15;hr_bpm=130;sex=male",
           D("132.853") - D("0.0769") * (176 * D("0.45359237")) - D("0.3877") * 40 + D("6.315")
           - D("3.2649") * 15 - D("0.1565") * 130, "kilograms where the line has pounds")
    for name, factor, why in (("met_kcal_compendium", D("3.5") / 200, "the other convention"),
                              ("met_kcal_acsm", D(1) / 60, "the other convention"),
                              ("met_net_kcal_acsm", D("4.2") / 240, "gross in place of net")):
        yield (f"cardio.energy.{name}", "met=8;weight_kg=70;duration_min=30",
               8 * 70 * 30 * factor, why)
    yield ("cardio.met.rmr_ml_kg_min_harris_benedict",
           "sex=male;weight_kg=80;height_cm=180;age_y=35",
           (D("66.4730") + D("13.7516") * 80 + D("5.0033") * 180 - D("6.775") * 35)
           / 1440 / 5 * 1000 / 80, "6.775 in place of 6.755")
    woman = "hr_bpm=140;weight_kg=60;age_y=30;sex=female"
    yield ("cardio.energy.keytel_2005_no_vo2max", woman, D("-20.4022") + D("0.4472") * 140
           + D("0.1263") * 60 + D("0.074") * 30, "a plus before a woman's weight")
    yield ("cardio.energy.keytel_2005_vo2max", woman + ";vo2max_ml_per_kg_min=40",
           D("-59.3954") + D("0.4472") * 140 - D("0.1263") * 60 + D("0.074") * 30
           + D("0.380") * 40, "slopes of the form without uptake")
    yield ("cardio.energy.keytel_2005_vo2max", woman + ";vo2max_ml_per_kg_min=40",
           D("-59.3954") + D("0.4498") * 140 + D("0.1032") * 60 + D("0.2735") * 30
           + D("0.3802") * 40, "four digits in place of three")
    yield ("cardio.vo2max.leger_1988", "speed_km_per_h=12;age_y=40",
           D("31.025") + D("3.238") * 12 - D("3.248") * 40 + D("0.1536") * 40 * 12,
           "a grown-up's own age")


def main():
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("id", "inputs", "wrong", "slip"))
    for part in (body, energy, training, cardio):
        for identity, inputs, wrong, slip in part():
            writer.writerow((identity, inputs, f"{wrong:.12g}", slip))
    if sys.argv[1:2] == ["--check"]:
        text = pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")
        sys.exit(0 if text == out.getvalue() else "misprints.csv differs from what the slips give")
    sys.stdout.write(out.getvalue())


main()

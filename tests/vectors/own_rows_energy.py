# SPDX-License-Identifier: BSL-1.0
"""The newer energy equations for own_rows.py: formulas written a second time, and their rows."""
from decimal import Decimal as D

RATE, RATE_MJ, RATE_KJ = "kcal_per_day", "mj_per_day", "kj_per_day"
PEOPLE = (("80", "180", "30", "male"), ("80", "180", "30", "female"),
          ("41.5", "151.5", "77.5", "male"), ("143.25", "196.5", "19.25", "female"))
MASSES = ("0.2", "1", "47.35", "400")
# By age band: weight (kg), height (m), constant; men, then women.
BANDS = {
    "schofield_1985_w": (RATE_MJ, """.249 0 -.127 .244 0 -.130  .095 0 2.110 .085 0 2.033
        .074 0 2.754 .056 0 2.898  .063 0 2.896 .062 0 2.036  .048 0 3.653 .034 0 3.538
        .049 0 2.459 .038 0 2.755"""),
    "schofield_1985_wh": (RATE_MJ, """.0007 6.349 -2.584 .068 4.281 -1.730
        .082 .545 1.736 .071 .677 1.553  .068 .574 2.157 .035 1.948 .837
        .063 -.042 2.953 .057 1.184 .411  .048 -.011 3.670 .034 .006 3.530
        .038 4.068 -3.491 .033 1.917 .074"""),
    "fao_2004": (RATE, """59.512 0 -30.4 58.317 0 -31.1  22.706 0 504.3 20.315 0 485.9
        17.686 0 658.2 13.384 0 692.6  15.057 0 692.2 14.818 0 486.6
        11.472 0 873.1 8.126 0 845.6  11.711 0 587.7 9.082 0 658.5"""),
    "who_1985": (RATE, """60.9 0 -54 61.0 0 -51  22.7 0 495 22.5 0 499  17.5 0 651 12.2 0 746
        15.3 0 679 14.7 0 496  11.6 0 879 8.7 0 829  13.5 0 487 10.5 0 596"""),
    "henry_2005_wh": (RATE, """28.2 859 -371 30.4 703 -287  15.1 74.2 306 15.9 210 349
        15.6 266 299 9.40 249 462  14.4 313 113 10.4 615 -282
        11.4 541 -137 8.18 502 -11.6  11.4 541 -256 8.52 421 10.7"""),
}
# Constant, height (cm), weight by class of activity, and the age term.
NASEM = {"male": (D("10.83"), "753.07 6.50 14.10 581.47 8.30 14.94 "
                  "1004.82 6.52 15.91 -517.88 15.61 19.11"),
         "female": (D("7.01"), "584.90 5.72 11.71 575.77 6.60 12.14 "
                    "710.25 6.54 12.34 511.83 9.07 12.56")}
# Constant, age, weight, height (m), factors of the four classes.
IOM = {("eer.iom_2005", "male"): "662 9.53 15.91 539.6 1 1.11 1.25 1.48",
       ("eer.iom_2005", "female"): "354 6.91 9.36 726 1 1.12 1.27 1.45",
       ("tee.iom_2005_overweight", "male"): "1085.6 10.08 13.7 416 1 1.12 1.29 1.59",
       ("tee.iom_2005_overweight", "female"): "447.6 7.95 11.4 619 1 1.16 1.27 1.44"}
LADDERS = {"pal_category.iom_2005": "1.4 sedentary 1.6 low_active 1.9 active 2.5 very_active",
           "pal_category.nasem_2023": "1.53 inactive 1.68 low_active 1.85 active 2.5 very_active"}
FAO_LADDER = ("1.4 below_range 1.7 sedentary_light 2 active_moderate 2.40001 vigorous "
              "9 above_sustainable")
FOODS = (("protein", "4 4 17 .2 .3"), ("carbohydrate", "4 4 17 .05 .1"), ("fat", "9 9 37 0 .03"),
         ("alcohol", "7 7 29 .1 .3"), ("fibre", "0 2 8 0 0"), ("polyols", "0 2.4 10 0 0"))


def numbers(text):
    return [D(x) for x in text.split()]


def banded():
    for name, (unit, table) in BANDS.items():
        values = numbers(table)
        tall = name.endswith("wh")
        for place, age in enumerate("0 2.99 3 9.99 10 17.99 18 29.99 30 59.99 60 130".split()):
            for sex, w, h in (("male", "41.5", "149.5"), ("female", "37.25", "163")):
                a, b, c = values[6 * (place // 2) + 3 * (sex == "female"):][:3]
                height = f"height_cm={h};" if tall else ""
                yield (f"energy.bmr.{name}", f"sex={sex};weight_kg={w};{height}age_y={age}",
                       f"bmr_{unit}", a * D(w) + b * D(h) / 100 + c, "1e-12")


def mueller_by_class(w, h, a, m):
    b = w / (h / 100) ** 2
    if b <= D("18.5"):
        return D(".07122") * w - D(".02149") * a + D(".82") * m + D(".731")
    if b <= 25:
        return (D(".02219") * w + D(".02118") * h + D(".884") * m - D(".01191") * a + D("1.233"))
    if b < 30:
        return D(".04507") * w + D("1.006") * m - D(".01553") * a + D("3.407")
    return D(".05") * w + D("1.103") * m - D(".01586") * a + D("2.924")


def by_sex(men, women):
    """A line of constant, weight, height in cm and age."""
    def line(w, h, a, m):
        c, pw, ph, pa = numbers(men if m else women)
        return c + pw * w + ph * h + pa * a
    return line


def power(w, _, a, m):
    scale, exponent, age = numbers("293 .4330 5.92" if m else "248 .4356 5.09")
    return scale * w ** exponent - age * a


# Name, unit, whether height and age are inputs, formula of weight, height, age, male.
PERSONAL = (
    ("rmr.mifflin_1990_full", RATE, "ha", by_sex("5 9.99 6.25 -4.92", "-161 9.99 6.25 -4.92")),
    ("bmr.harris_benedict_1919", RATE, "ha", by_sex("66.4730 13.7516 5.0033 -6.7550",
                                                    "655.0955 9.5634 1.8496 -4.6756")),
    ("bmr.roza_shizgal_1984", RATE, "ha", by_sex("88.362 13.397 4.799 -5.677",
                                                 "447.593 9.247 3.098 -4.330")),
    ("rmr.owen_1986_1987", RATE, "", by_sex("879 10.2 0 0", "795 7.18 0 0")),
    ("rmr.livingston_kohlstadt_2005", RATE, "a", power),
    ("rmr.mueller_2004", RATE_MJ, "a", by_sex("4.219 .047 0 -.01452", "3.21 .047 0 -.01452")),
    ("rmr.mueller_2004_bmi", RATE_MJ, "ha", mueller_by_class),
    ("rmr.de_lorenzo_2001", RATE_KJ, "ha", by_sex("487 53.284 20.957 -23.859",
                                                  "944 46.322 15.744 -16.66")),
    ("rmr.ten_haaf_2014_weight", RATE, "ha", by_sex("220.306 11.936 5.87728 -8.129",
                                                    "29.279 11.936 5.87728 -8.129")),
)
LINES = (("rmr.mifflin_1990_ffm", "ffm", "413 19.7"), ("rmr.cunningham_1980", "ffm", "500 22"),
         ("rmr.owen_1986_athlete_women", "weight", "50.4 21.1"),
         ("rmr.ten_haaf_2014_ffm", "ffm", "484.264 22.771"),
         ("rmr.tinsley_2019_weight", "weight", "10 24.8"),
         ("rmr.tinsley_2019_ffm", "ffm", "284 25.9"))
# At 2 m the index is a quarter of the weight: both sides of 18.5, 25 and 30.
AT_TWO_METRES = ("74", "74.2", "100", "100.4", "119.6", "120")


def personal():
    for name, unit, needs, formula in PERSONAL:
        people = PEOPLE
        if name.endswith("_bmi"):
            people += tuple((w, "200", "40", s) for w in AT_TWO_METRES for s in ("male", "female"))
        for w, h, a, s in people:
            inputs = f"sex={s};weight_kg={w}" + (f";height_cm={h}" if "h" in needs else "")
            inputs += f";age_y={a}" if "a" in needs else ""
            yield (f"energy.{name}", inputs, f"{name[:3]}_{unit}",
                   formula(D(w), D(h), D(a), D(s == "male")), "1e-11")
    for name, stem, line in LINES:
        constant, slope = numbers(line)
        for x in MASSES if stem == "ffm" else ("0.3", "58.2", "700"):
            yield (f"energy.{name}", f"{stem}_kg={x}", "rmr_kcal_per_day",
                   constant + slope * D(x), "1e-12")


def activity():
    for (name, sex), row in IOM.items():
        c, age, weight, height, *factors = numbers(row)
        names = "sedentary low_active active very_active".split()
        for category, factor in zip(names, factors):
            yield (f"energy.{name}", f"sex={sex};weight_kg=91.5;height_cm=163.5;age_y=44.5;"
                   f"pal_category={category}", f"{name[:3]}_kcal_per_day",
                   c - age * D("44.5") + factor * (weight * D("91.5") + height * D("1.635")),
                   "1e-12")
    for sex, (age, table) in NASEM.items():
        values = numbers(table)
        for place, category in enumerate("inactive low_active active very_active".split()):
            c, height, weight = values[3 * place:3 * place + 3]
            yield ("energy.eer.nasem_2023", f"sex={sex};weight_kg=91.5;height_cm=163.5;age_y=44.5;"
                   f"pal_category={category}", "eer_kcal_per_day",
                   c + height * D("163.5") + weight * D("91.5") - age * D("44.5"), "1e-12")
    levels = "sedentary 1.2 light 1.375 moderate 1.55 active 1.725 very_active 1.9".split()
    for level, factor in zip(levels[::2], levels[1::2]):
        yield ("energy.tee.multiplier", f"rmr_kcal_per_day=1633.5;activity_level={level}",
               "tee_kcal_per_day", D(factor) * D("1633.5"), "1e-12")


def classes():
    for name, ladder in (*LADDERS.items(), ("pal_category.fao_2004", FAO_LADDER)):
        steps = ladder.split()
        levels = "1 1.399 1.4 1.401 1.529 1.53 1.599 1.6 1.679 1.68 1.699 1.7 1.849 1.85 1.899 1.9"
        levels += " 1.999 2 2.399 2.4 2.499" + (" 2.401 6" if name.endswith("fao_2004") else "")
        for p in levels.split():
            yield (f"energy.{name}", f"pal={p}", "class",
                   next(n for b, n in zip(steps[::2], steps[1::2]) if D(p) < D(b)), "0")
    for ea in "-1000 -0.5 29.999 30 44.999 1000".split():
        word = "low" if D(ea) < 30 else "reduced" if D(ea) < 45 else "adequate"
        yield ("energy.availability_class", f"energy_availability_kcal_per_kg_day={ea}", "class",
               word, "0")


def food():
    meals = (("12.5", "20", "7.5", "3", "4.5", "6"), ("10000",) * 6,
             ("0", "0", "1.25", "0", "0", "0"))
    kinds = (("food.atwater_general", "energy_kcal", 4, 0),
             ("food.eu_1169_2011", "energy_kcal", 6, 1),
             ("food.eu_1169_2011_kj", "energy_kj", 6, 2),
             ("tef.westerterp_2004_low", "tef_kcal", 4, 3),
             ("tef.westerterp_2004_high", "tef_kcal", 4, 4))
    for name, result, size, column in kinds:
        for meal in meals:
            total = D(0)
            for (_, factors), grams in list(zip(FOODS, meal))[:size]:
                f = numbers(factors)
                total += D(grams) * (f[column] if column < 3 else f[0] * f[column])
            inputs = ";".join(f"{n}_g={g}" for (n, _), g in list(zip(FOODS, meal))[:size])
            yield f"energy.{name}", inputs, result, total, "1e-12"


def balance():
    for f, m in (("0.2", "0"), ("61.3", "14.7"), ("400", "600")):
        yield ("energy.rmr.nelson_1992_no_intercept", f"ffm_kg={f};fat_mass_kg={m}",
               "rmr_kcal_per_day", D("25.80") * D(f) + D("4.04") * D(m), "1e-12")
    for o, c in (("1", "1"), ("251.5", "208.3"), ("10000", "12000")):
        yield ("energy.expenditure.weir_1949_abbreviated",
               f"vo2_ml_per_min={o};vco2_ml_per_min={c}", "ee_kcal_per_day",
               D("1.44") * (D("3.94") * D(o) + D("1.11") * D(c)), "1e-12")
    for i, e, f in (("500", "1300", "48"), ("50000", "0", "0.2"), ("2345", "678.5", "55.5")):
        yield ("energy.availability",
               f"intake_kcal_per_day={i};exercise_kcal_per_day={e};ffm_kg={f}",
               "energy_availability_kcal_per_kg_day", (D(i) - D(e)) / D(f), "1e-12")
    for f, m in (("-600", "-400"), ("600", "400"), ("-3.2", "0.9"), ("0", "0")):
        yield ("energy.tissue.hall_2008", f"fat_mass_kg={f};lean_kg={m}", "energy_kcal",
               (D("39.5") * D(f) + D("7.6") * D(m)) * 1000 / D("4.184"), "1e-12")


def rows():
    for part in (banded, personal, activity, classes, food, balance):
        yield from part()

#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Prints this project's own rows for most equations of body composition, as own_rows.py does.

    python3 own_rows_body.py [--check body.csv]

Every value is computed here in decimal arithmetic of 50 digits from the printed formula; nothing
of the library is read or run. `--check FILE` instead compares the rows with those in a file.
"""
import csv
import io
import sys
from decimal import Decimal as D
from decimal import getcontext

getcontext().prec = 50
PROVENANCE = "decimal arithmetic from the printed formula, own_rows_body.py"
PI = D("3.14159265358979323846264338327950288419716939937510")
EQUATIONS = {}


def equation(identity, result):
    def keep(function):
        EQUATIONS[identity] = (result, function)
        return function
    return keep


def man(p):
    return p["sex"] == "male"


def bmi(p):
    return p["weight_kg"] / metres(p) ** 2


def metres(p):
    return p["height_cm"] / 100


def ladder(value, last, *steps):
    """The class below the first limit that is above the value."""
    return next((name for limit, name in steps if value < D(limit)), last)


@equation("body.ponderal_index.rohrer", "ponderal_kg_per_m3")
def ponderal(p):
    return p["weight_kg"] / metres(p) ** 3


@equation("body.waist_hip_ratio", "ratio")
def waist_hip(p):
    return p["waist_cm"] / p["hip_cm"]


@equation("body.waist_height_ratio", "ratio")
def waist_height(p):
    return p["waist_cm"] / p["height_cm"]


@equation("body.fmi", "fmi_kg_per_m2")
def fmi(p):
    return bmi(p) * p["body_fat_pct"] / 100


@equation("body.ffmi_normalized.kouri_1995", "ffmi_kg_per_m2")
def kouri(p):
    return bmi(p) * (100 - p["body_fat_pct"]) / 100 + D("6.3") * (D("1.80") - metres(p))


@equation("body.ffmi_normalized.k61_variant", "ffmi_kg_per_m2")
def k61(p):
    return bmi(p) * (100 - p["body_fat_pct"]) / 100 + D("6.1") * (D("1.80") - metres(p))


@equation("body.absi.krakauer_2012", "absi")
def absi(p):
    return p["waist_cm"] / 100 / (bmi(p) ** (D(2) / D(3)) * metres(p) ** D("0.5"))


@equation("body.bri.thomas_2013", "bri")
def bri(p):
    share = (p["waist_cm"] / (D(2) * PI)) / (D("0.5") * p["height_cm"])
    return D("364.2") - D("365.5") * (D(1) - share ** 2).sqrt()


@equation("body.surface_area.du_bois_1916", "bsa_m2")
def du_bois(p):
    return D("0.007184") * p["weight_kg"] ** D("0.425") * p["height_cm"] ** D("0.725")


@equation("body.surface_area.mosteller_1987", "bsa_m2")
def mosteller(p):
    return (p["weight_kg"] * p["height_cm"] / D(3600)).sqrt()


@equation("body.surface_area.haycock_1978", "bsa_m2")
def haycock(p):
    return D("0.024265") * p["weight_kg"] ** D("0.5378") * p["height_cm"] ** D("0.3964")


@equation("body.bmi_class.who_asian_2004", "class")
def who_asian(p):
    return ladder(p["bmi_kg_per_m2"], "high_risk", ("18.5", "underweight"),
                  ("23", "acceptable_risk"), ("27.5", "increased_risk"))


@equation("body.waist_risk.who_2008", "class")
def waist_risk(p):
    first, second = (D("94"), D("102")) if man(p) else (D("80"), D("88"))
    if p["waist_cm"] <= first:
        return "not_increased"
    return "increased" if p["waist_cm"] <= second else "substantially_increased"


@equation("body.waist_hip_risk.who_2008", "class")
def waist_hip_risk(p):
    return ladder(p["ratio"], "substantially_increased",
                  ("0.90" if man(p) else "0.85", "not_increased"))


@equation("body.waist_height_class.nice_2022", "class")
def nice(p):
    return ladder(p["ratio"], "high", ("0.4", "below_range"), ("0.5", "healthy"),
                  ("0.6", "increased"))


@equation("body.fat_class.ace", "class")
def ace(p):
    limits = ("6", "14", "18", "25") if man(p) else ("14", "21", "25", "32")
    return ladder(p["body_fat_pct"], "obese",
                  *zip(limits, ("essential", "athletes", "fitness", "average")))


def over_five_feet(p):
    return p["height_cm"] / D("2.54") - D(60)


def ideal(name, his, hers, pound=D(1)):
    @equation(f"body.ideal_mass.{name}", "mass_kg")
    def line(p):
        start, slope = his if man(p) else hers
        return (start + slope * over_five_feet(p)) * pound


ideal("devine_1974", (D("50.0"), D("2.3")), (D("45.5"), D("2.3")))
ideal("robinson_1983", (D("52"), D("1.9")), (D("49"), D("1.7")))
ideal("miller_1983", (D("56.2"), D("1.41")), (D("53.1"), D("1.36")))
ideal("hamwi_1964", (D("48.0"), D("2.7")), (D("45.5"), D("2.2")))
ideal("hamwi_1964_pound_form", (D(106), D(6)), (D(100), D(5)), D("0.45359237"))


@equation("body.lean_mass.boer_1984", "lean_kg")
def boer(p):
    w, h = p["weight_kg"], p["height_cm"]
    if man(p):
        return D("0.407") * w + D("0.267") * h - D("19.2")
    return D("0.252") * w + D("0.473") * h - D("48.3")


@equation("body.lean_mass.james_1976", "lean_kg")
def james(p):
    w, square = p["weight_kg"], (p["weight_kg"] / p["height_cm"]) ** 2
    return D("1.10") * w - D(128) * square if man(p) else D("1.07") * w - D(148) * square


@equation("body.lean_mass.hume_1966", "lean_kg")
def hume(p):
    w, h = p["weight_kg"], p["height_cm"]
    if man(p):
        return D("0.32810") * w + D("0.33929") * h - D("29.5336")
    return D("0.29569") * w + D("0.41813") * h - D("43.2933")


@equation("body.lean_mass.janmahasatian_2005", "lean_kg")
def janmahasatian(p):
    rest = D(6680) + D(216) * bmi(p) if man(p) else D(8780) + D(244) * bmi(p)
    return D(9270) * p["weight_kg"] / rest


#PART2
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


def rows():
    size = "weight_kg={};height_cm={}"
    for name in ("ponderal_index.rohrer", "surface_area.du_bois_1916",
                 "surface_area.mosteller_1987", "surface_area.haycock_1978"):
        yield from each(f"body.{name}", size, "0.3 20", "700 280", "3.5 51", "62.3 166.4")
    yield from each("body.waist_hip_ratio", "waist_cm={};hip_cm={}", "10 400", "400 10", "77 99")
    yield from each("body.waist_height_ratio", "waist_cm={};height_cm={}", "10 280", "400 20",
                    "77 171")
    fat = size + ";body_fat_pct={}"
    for name in ("fmi", "ffmi_normalized.kouri_1995", "ffmi_normalized.k61_variant"):
        yield from each(f"body.{name}", fat, "80 180 0", "0.3 20 99.5", "51.7 158.3 23.45",
                        "90 250 50")
    yield from each("body.absi.krakauer_2012", size + ";waist_cm={}", "0.3 20 10", "700 280 400",
                    "62.3 166.4 71.5")
    yield from each("body.bri.thomas_2013", "waist_cm={};height_cm={}", "10 280", "62.8 20",
                    "101.5 166.4", "400 160")
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
    stature = "height_cm={};sex={}"
    for name in ("devine_1974", "robinson_1983", "miller_1983", "hamwi_1964",
                 "hamwi_1964_pound_form"):
        yield from each(f"body.ideal_mass.{name}", stature, "152.4 male", "152.4 female",
                        "20 male", "280 female", "188.7 male", "171.3 female")
    person = size + ";sex={}"
    for name in ("boer_1984", "james_1976", "hume_1966", "janmahasatian_2005"):
        yield from each(f"body.lean_mass.{name}", person, "0.3 20 male", "700 280 female",
                        "71.3 188.2 male", "48.8 156.7 female", "140 180 male", "96 161 female")
#PART3


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

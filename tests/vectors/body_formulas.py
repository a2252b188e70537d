# SPDX-License-Identifier: BSL-1.0
"""The equations of body composition in decimal arithmetic, written down from the printed sources
for own_rows_body.py; nothing of the library is read or run."""
from decimal import Decimal as D
from decimal import getcontext

getcontext().prec = 50
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


@equation("body.fat_fraction.bai_2011", "body_fat_pct")
def bai(p):
    return p["hip_cm"] / metres(p) ** D("1.5") - D(18)


@equation("body.fat_fraction.deurenberg_1991", "body_fat_pct")
def deurenberg(p):
    m = D(1 if man(p) else 0)
    if p["age_y"] > D("15"):
        return D("1.20") * bmi(p) + D("0.23") * p["age_y"] - D("10.8") * m - D("5.4")
    return D("1.51") * bmi(p) - D("0.70") * p["age_y"] - D("3.6") * m + D("1.4")


@equation("body.fat_fraction.rfm_2018", "body_fat_pct")
def rfm(p):
    return D(64) - D(20) * p["height_cm"] / p["waist_cm"] + (D(0) if man(p) else D(12))


@equation("body.fat_fraction.jackson_2002_ln", "body_fat_pct")
def jackson_ln(p):
    if man(p):
        return D("0.14") * p["age_y"] + D("37.31") * bmi(p).ln() - D("103.94")
    return D("0.14") * p["age_y"] + D("39.96") * bmi(p).ln() - D("102.01")


def to_fat(density):
    return D(495) / density - D(450)


@equation("body.fat_fraction.siri_1961", "body_fat_pct")
def siri(p):
    return to_fat(p["density_g_per_cm3"])


@equation("body.fat_fraction.brozek_1963", "body_fat_pct")
def brozek(p):
    return D(457) / p["density_g_per_cm3"] - D("414.2")


@equation("body.density.navy_1984", "density_g_per_cm3")
def navy(p):
    height, girth = p["height_cm"].log10(), p["waist_cm"] - p["neck_cm"]
    if man(p):
        return D("1.0324") - D("0.19077") * girth.log10() + D("0.15456") * height
    girth += p["hip_cm"]
    return D("1.29579") - D("0.35004") * girth.log10() + D("0.22100") * height


@equation("body.fat_fraction.navy_1984_inch", "body_fat_pct")
def navy_inch(p):
    height, girth = p["height_in"].log10(), p["waist_in"] - p["neck_in"]
    if man(p):
        return D("86.010") * girth.log10() - D("70.041") * height + D("36.76")
    girth += p["hip_in"]
    return D("163.205") * girth.log10() - D("97.684") * height - D("78.387")


@equation("body.fat_fraction.ymca", "body_fat_pct")
def ymca(p):
    k = D("98.42") if man(p) else D("76.76")
    weight = p["weight_lb"]
    return (D("4.15") * p["waist_in"] - D("0.082") * weight - k) / weight * 100


def impedance_index(p):
    return p["height_cm"] ** 2 / p["resistance_ohm"]


@equation("body.fat_free_mass.bia_sun_2003", "ffm_kg")
def sun_lean(p):
    w, r, index = p["weight_kg"], p["resistance_ohm"], impedance_index(p)
    if man(p):
        return D("-10.68") + D("0.65") * index + D("0.26") * w + D("0.02") * r
    return D("-9.53") + D("0.69") * index + D("0.17") * w + D("0.02") * r


@equation("body.total_body_water.bia_sun_2003", "total_body_water_l")
def sun_water(p):
    w, index = p["weight_kg"], impedance_index(p)
    if man(p):
        return D("1.20") + D("0.45") * index + D("0.18") * w
    return D("3.75") + D("0.45") * index + D("0.11") * w


@equation("body.fat_free_mass.bia_kyle_2001", "ffm_kg")
def kyle(p):
    return (D("-4.104") + D("0.518") * impedance_index(p) + D("0.231") * p["weight_kg"]
            + D("0.130") * p["reactance_ohm"] + (D("4.229") if man(p) else D(0)))


@equation("body.skeletal_muscle.bia_janssen_2000", "smm_kg")
def janssen(p):
    return (D("0.401") * impedance_index(p) + (D("3.825") if man(p) else D(0))
            - D("0.071") * p["age_y"] + D("5.102"))


def of_group(p, asian, black):
    return {"asian": asian, "black": black, "white": D(0), "hispanic": D(0)}[p["ethnicity"]]


@equation("body.skeletal_muscle.lee_2000_simple", "smm_kg")
def lee_simple(p):
    return (D("0.244") * p["weight_kg"] + D("7.80") * metres(p) - D("0.098") * p["age_y"]
            + (D("6.6") if man(p) else D(0)) + of_group(p, D("-1.2"), D("1.4")) - D("3.3"))


@equation("body.skeletal_muscle.lee_2000_girth", "smm_kg")
def lee_girth(p):
    limbs = (D("0.00744") * p["arm_corrected_cm"] ** 2
             + D("0.00088") * p["thigh_corrected_cm"] ** 2
             + D("0.00441") * p["calf_corrected_cm"] ** 2)
    return (metres(p) * limbs + (D("2.4") if man(p) else D(0)) - D("0.048") * p["age_y"]
            + of_group(p, D("-2.0"), D("1.1")) + D("7.8"))


@equation("body.girth_corrected.lee_2000", "girth_cm")
def corrected(p):
    return p["girth_cm"] - PI * p["skinfold_mm"] / D(10)


@equation("body.total_body_water.watson_1980", "total_body_water_l")
def watson(p):
    h, w = p["height_cm"], p["weight_kg"]
    if man(p):
        return D("2.447") - D("0.09516") * p["age_y"] + D("0.1074") * h + D("0.3362") * w
    return D("-2.097") + D("0.1069") * h + D("0.2466") * w


@equation("body.appendicular_muscle.wen_2011", "asm_kg")
def wen(p):
    return (D("0.193") * p["weight_kg"] + D("0.107") * p["height_cm"]
            - D("4.157") * (D(1) if man(p) else D(2)) - D("0.037") * p["age_y"] - D("2.631"))


@equation("body.findrisc.lindstrom_2003", "points")
def findrisc(p):
    b, waist = p["bmi_kg_per_m2"], p["waist_cm"]
    first, second = (D("94"), D("102")) if man(p) else (D("80"), D("88"))
    relatives = {"none": D(0), "second_degree": D(3), "first_degree": D(5)}
    return (ladder(p["age_y"], D(4), ("45", D(0)), ("55", D(2)), ("65", D(3)))
            + (D(0) if b < D("25") else D(1) if b <= D("30") else D(3))
            + (D(0) if waist < first else D(3) if waist <= second else D(4))
            + (D(2) if p["active_30min_daily"] == "no" else D(0))
            + (D(1) if p["vegetables_daily"] == "no" else D(0))
            + (D(2) if p["bp_medication"] == "yes" else D(0))
            + (D(5) if p["high_glucose_history"] == "yes" else D(0))
            + relatives[p["family_diabetes"]])


def folds(p, *sites):
    return sum((p[f"{site}_mm"] for site in sites), D(0))


def parabola(p, s, constant, slope, curve, yearly):
    return D(constant) - D(slope) * s + D(curve) * s ** 2 - D(yearly) * p["age_y"]


@equation("body.density.jackson_pollock_3", "density_g_per_cm3")
def three_folds(p):
    if man(p):
        s = folds(p, "chest", "abdomen", "thigh")
        return parabola(p, s, "1.10938", "0.0008267", "0.0000016", "0.0002574")
    s = folds(p, "triceps", "suprailiac", "thigh")
    return parabola(p, s, "1.0994921", "0.0009929", "0.0000023", "0.0001392")


@equation("body.density.jackson_pollock_7", "density_g_per_cm3")
def seven_folds(p):
    s = folds(p, "chest", "axilla", "triceps", "subscapular", "abdomen", "suprailiac", "thigh")
    if man(p):
        return parabola(p, s, "1.112", "0.00043499", "0.00000055", "0.00028826")
    return parabola(p, s, "1.097", "0.00046971", "0.00000056", "0.00012828")


@equation("body.fat_fraction.jackson_pollock_4", "body_fat_pct")
def fat_of_four(p):
    s, a = folds(p, "abdomen", "triceps", "thigh", "suprailiac"), p["age_y"]
    if man(p):
        return D("0.29288") * s - D("0.0005") * s ** 2 + D("0.15845") * a - D("5.76377")
    return D("0.29669") * s - D("0.00043") * s ** 2 + D("0.02963") * a + D("1.4072")


def four_folds(p):
    return folds(p, "biceps", "triceps", "subscapular", "suprailiac").log10()


@equation("body.density.durnin_womersley_1974", "density_g_per_cm3")
def durnin(p):
    his = ladder(p["age_y"], ("1.1715", "0.0779"), ("20", ("1.1620", "0.0630")),
                 ("30", ("1.1631", "0.0632")), ("40", ("1.1422", "0.0544")),
                 ("50", ("1.1620", "0.0700")))
    hers = ladder(p["age_y"], ("1.1339", "0.0645"), ("20", ("1.1549", "0.0678")),
                  ("30", ("1.1599", "0.0717")), ("40", ("1.1423", "0.0632")),
                  ("50", ("1.1333", "0.0612")))
    constant, slope = his if man(p) else hers
    return D(constant) - D(slope) * four_folds(p)


@equation("body.density.durnin_womersley_1974_all_ages", "density_g_per_cm3")
def durnin_all_ages(p):
    constant, slope = ("1.1765", "0.0744") if man(p) else ("1.1567", "0.0717")
    return D(constant) - D(slope) * four_folds(p)


@equation("body.fat_fraction.slaughter_1988_triceps_calf", "body_fat_pct")
def slaughter_calf(p):
    s = folds(p, "triceps", "calf")
    return D("0.735") * s + D("1.0") if man(p) else D("0.610") * s + D("5.1")


@equation("body.fat_fraction.slaughter_1988_triceps_subscapular", "body_fat_pct")
def slaughter_subscapular(p):
    s = folds(p, "triceps", "subscapular")
    if s > D("35"):
        return D("0.783") * s + D("1.6") if man(p) else D("0.546") * s + D("9.7")
    if not man(p):
        return D("1.33") * s - D("0.013") * s ** 2 - D("2.5")
    stages = ("prepubescent", "pubescent", "postpubescent")
    taken = {"white": (D("1.7"), D("3.4"), D("5.5")), "black": (D("3.2"), D("5.2"), D("6.8"))}
    k = taken[p["ethnicity"]][stages.index(p["maturation"])]
    return D("1.21") * s - D("0.008") * s ** 2 - k


for name, density in (("jackson_pollock_3", three_folds), ("jackson_pollock_7", seven_folds),
                      ("durnin_womersley_1974", durnin)):
    equation(f"body.fat_fraction.{name}", "body_fat_pct")(
        lambda p, density=density: to_fat(density(p)))

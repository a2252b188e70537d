# SPDX-License-Identifier: BSL-1.0
"""The own rows of the domain cardio, printed by own_rows.py: the ends of the possible ranges, both
sides of every limit inside a formula, and people for whom the small terms weigh most."""
from decimal import Decimal as D

MAXIMA = {"fox_1971": lambda a: 220 - a, "tanaka_2001": lambda a: 208 - D("0.7") * a,
          "gellish_2007_linear": lambda a: 207 - D("0.7") * a,
          "gellish_2007_quadratic": lambda a: 192 - D("0.007") * a * a,
          "gulati_2010_women": lambda a: 206 - D("0.88") * a,
          "nes_2013": lambda a: 211 - D("0.64") * a}


def line(text, values):
    """Sum of products: the first number of the text stands alone."""
    first, *slopes = (D(x) for x in text.split())
    return first + sum(s * v for s, v in zip(slopes, values, strict=True))


def leger(x, a):
    a = min(a, D(18))
    return D("31.025") + D("3.238") * x - D("3.248") * a + D("0.1536") * a * x


def resting(w, h, a, sex):
    daily = line("66.4730 13.7516 5.0033 -6.7550" if sex == "male"
                 else "655.0955 9.5634 1.8496 -4.6756", (w, h, a))
    return daily / 1440 / 5 * 1000 / w


def interval(w, n, ws, wm, rs, rm, f):
    def energy(off):
        return n * (ws / 60 * (wm - off) + rs / 60 * (rm - off)) * D("3.5") * w / 200
    return energy(0) + f * energy(1)


UPTAKE = "vo2max_ml_per_kg_min"


def heart_rows():
    for name, line_of in MAXIMA.items():
        for age in ("0", "18", "33.3", "130"):
            yield f"hr_max.{name}", f"age_y={age}", "hr_max_bpm", line_of(D(age))
    for p, r, m in (("0", "20", "250"), ("1", "61.5", "187.25"), ("0.333", "48", "201")):
        yield ("hr.karvonen_target", f"intensity_fraction={p};hr_rest_bpm={r};hr_max_bpm={m}",
               "hr_bpm", D(r) + D(p) * (D(m) - D(r)))
    for h, r, m in (("60", "60", "190"), ("190", "60", "190"), ("40", "60", "190"),
                    ("250", "61", "203")):
        yield ("hr.reserve_fraction", f"hr_bpm={h};hr_rest_bpm={r};hr_max_bpm={m}",
               "fraction_hrr", (D(h) - D(r)) / (D(m) - D(r)))
    for p, v in (("0", "40"), ("1", "150"), ("0.01", "3.6")):
        yield ("vo2.reserve_target", f"intensity_fraction={p};vo2max_ml_per_kg_min={v}",
               "vo2_ml_per_kg_min", D("3.5") + D(p) * (D(v) - D("3.5")))


def acsm_rows():
    uptake = "vo2_ml_per_kg_min"
    for name, flat, steep in (("walking", "0.1", "1.8"), ("running", "0.2", "0.9")):
        for s, g in (("400", "0.5"), ("0.5", "0"), ("88.5", "0.015")):
            yield (f"vo2.acsm_{name}", f"speed_m_per_min={s};grade={g}", uptake,
                   D("3.5") + D(flat) * D(s) + D(steep) * D(s) * D(g))
    for name, rest, slope in (("leg", "7", "1.8"), ("arm", "3.5", "3")):
        for w, m in (("0", "70"), ("3000", "61.2"), ("333", "0.3")):
            yield (f"vo2.acsm_{name}_cycling", f"work_rate_kgm_per_min={w};weight_kg={m}", uptake,
                   D(rest) + D(slope) * D(w) / D(m))
    for f, h in (("60", "0.6"), ("0.5", "0.01"), ("23", "0.33")):
        yield ("vo2.acsm_stepping", f"steps_per_min={f};step_height_m={h}", uptake,
               D("3.5") + D("0.2") * D(f) + D("1.33") * D("1.8") * D(f) * D(h))
    for m in ("0.1", "25"):
        yield "vo2.met_to_vo2", f"met={m}", uptake, D("3.5") * D(m)


def run_rows():
    for d in ("6000", "505", "1234.5"):
        yield ("vo2max.cooper_1968", f"distance_m={d}", UPTAKE,
               (D(d) - D("504.9")) / D("44.73"))
    for t in ("5", "60", "11.75"):
        yield "vo2max.run_1_5_mile_acsm", f"time_min={t}", UPTAKE, 483 / D(t) + D("3.5")
    for sex, w, a, t, h in (("male", "44", "0", "5", "20"), ("female", "231", "69", "12", "111"),
                            ("male", "301", "30", "13.3", "99")):
        inputs = f"weight_lb={w};age_y={a};sex={sex};time_min={t};hr_bpm={h}"
        m, rest = int(sex == "male"), (D(w), D(a), D(t), D(h))
        yield ("vo2max.rockport_kline_1987", inputs, UPTAKE,
               line("132.853 6.315 -0.0769 -0.3877 -3.2649 -0.1565", (m, *rest)))
        yield ("vo2max.rockport_kline_1987_absolute", inputs, "vo2max_l_per_min",
               line("6.9652 0.5955 0.0091 -0.0257 -0.2240 -0.0115", (m, *rest)))
    for sex, w, t, h in (("male", "40", "4", "20"), ("female", "111.5", "8.99", "181")):
        yield ("vo2max.george_1993_mile_jog",
               f"sex={sex};weight_kg={w};time_min={t};hr_bpm={h}", UPTAKE,
               line("100.5 8.344 -0.1636 -1.438 -0.1928",
                    (int(sex == "male"), D(w), D(t), D(h))))
    for x, a in (("8", "0"), ("20", "17.99"), ("12", "18"), ("12", "18.01"), ("12", "45"),
                 ("8.5", "130")):
        yield ("vo2max.leger_1988", f"speed_km_per_h={x};age_y={a}", UPTAKE,
               leger(D(x), D(a)))
    for x in ("8", "20"):
        yield ("vo2max.leger_lambert_1982", f"speed_km_per_h={x}", UPTAKE,
               D("5.857") * D(x) - D("19.458"))
    for sex, text in (("male", "28.8 2.75"), ("female", "25.1 2.85")):
        for y in ("0.5", "21"):
            yield ("vo2max.stickland_2003", f"sex={sex};last_half_stage={y}", UPTAKE,
                   line(text, (D(y),)))


def quiet_rows():
    for m, r in (("250", "21"), ("163", "71.5")):
        yield ("vo2max.uth_2004", f"hr_max_bpm={m};hr_rest_bpm={r}", UPTAKE,
               D("15.3") * D(m) / D(r))
    for sex, p, a, b in (("male", "0", "18", "17.5"), ("female", "7", "0", "31"),
                         ("female", "0", "61", "20")):
        m = int(sex == "male")
        yield ("vo2max.jackson_1990_bmi", f"par={p};age_y={a};bmi_kg_per_m2={b};sex={sex}",
               UPTAKE, line("56.363 1.921 -0.381 -0.754 10.987", (D(p), D(a), D(b), m)))
        yield ("vo2max.jackson_1990_percent_fat", f"par={p};age_y={a};body_fat_pct={b};sex={sex}",
               UPTAKE, line("50.513 1.589 -0.289 -0.552 5.863", (D(p), D(a), D(b), m)))
    for a, w, r, p in (("0", "60", "250", "0"), ("80", "111", "20", "45")):
        inputs = f"age_y={a};waist_cm={w};hr_rest_bpm={r};pa_index={p}"
        values = (D(a), D(w), D(r), D(p))
        yield ("vo2max.nes_2011_men", inputs, UPTAKE,
               line("100.27 -0.296 -0.369 -0.155 0.226", values))
        yield ("vo2max.nes_2011_women", inputs, UPTAKE,
               line("74.74 -0.247 -0.259 -0.114 0.198", values))
    for sex, a, w in (("male", "0", "44"), ("female", "80", "200.5"), ("female", "18", "97")):
        yield ("vo2max.myers_2017_friend", f"age_y={a};sex={sex};weight_lb={w}", UPTAKE,
               line("79.9 -0.39 -13.7 -0.127", (D(a), int(sex == "female"), D(w))))


def energy_rows():
    for m, w, t in (("25", "0.3", "1440"), ("1", "700", "0.1"), ("4.3", "58.5", "37")):
        hourly, acsm = D(w) * D(t) / 60, D("3.5") * D(w) / 200 * D(t)
        inputs = f"met={m};weight_kg={w};duration_min={t}"
        yield "energy.met_kcal_compendium", inputs, "energy_kcal", D(m) * hourly
        yield "energy.met_kcal_acsm", inputs, "energy_kcal", D(m) * acsm
        yield "energy.met_net_kcal_acsm", inputs, "net_energy_kcal", (D(m) - 1) * acsm
    for v, w, t, e in (("100", "55.5", "1440", "4.5"), ("0.5", "71", "12.5", "5.2")):
        yield ("energy.vo2_to_kcal", f"vo2_ml_per_kg_min={v};weight_kg={w};duration_min={t};"
               f"energy_equivalent_kcal_per_l={e}", "energy_kcal",
               D(v) / 1000 * D(w) * D(e) * D(t))
    for sex, w, h, a in (("male", "30", "111", "0"), ("female", "48.5", "231", "90"),
                         ("female", "151", "144", "22.5")):
        person = f"sex={sex};weight_kg={w};height_cm={h};age_y={a}"
        own = resting(D(w), D(h), D(a), sex)
        yield ("met.rmr_ml_kg_min_harris_benedict", person, "rmr_ml_per_kg_min", own)
        yield "met.corrected_met", f"met=2.5;{person}", "corrected_met", D("2.5") * D("3.5") / own
    for m, name in (("0.001", "sedentary"), ("1.599", "sedentary"), ("1.601", "light"),
                    ("2.999", "light"), ("3.001", "moderate"), ("5.999", "moderate"),
                    ("6", "vigorous"), ("6.001", "vigorous"), ("25", "vigorous")):
        yield "met.intensity_class", f"met={m}", "class", name


def keytel_rows():
    lines = {"no_vo2max": ("-55.0969 0.6309 0.1988 0.2017", "-20.4022 0.4472 -0.1263 0.074"),
             "vo2max": ("-95.7735 0.634 0.394 0.271 0.404", "-59.3954 0.450 0.103 0.274 0.380"),
             "vo2max_4digit": ("-95.7735 0.6344 0.3942 0.2713 0.4044",
                               "-59.3954 0.4498 0.1032 0.2735 0.3802")}
    for name, (men, women) in lines.items():
        for sex, h, w, a, v in (("male", "120", "119", "44", "80.5"),
                                ("female", "181", "47.5", "18", "28"),
                                ("female", "110", "101", "31", "60")):
            inputs = f"sex={sex};hr_bpm={h};weight_kg={w};age_y={a}"
            values = [D(h), D(w), D(a)]
            if name != "no_vo2max":
                inputs += f";vo2max_ml_per_kg_min={v}"
                values.append(D(v))
            yield (f"energy.keytel_2005_{name}", inputs, "energy_rate_kj_per_min",
                   line(men if sex == "male" else women, values))


def session_rows():
    for e, f in (("0", "0.1"), ("10000", "1"), ("123.25", "0")):
        yield ("epoc.laforgia_2006_fraction", f"net_exercise_kcal={e};epoc_fraction={f}",
               "epoc_kcal", D(e) * D(f))
    names = "weight_kg rounds work_s work_met rest_s rest_met epoc_fraction".split()
    for text in ("70 1 3600 25 0 1 0", "0.3 200 1.5 1 3600 25 1", "64.5 7 45 9.5 75 2.2 0.07"):
        values = text.split()
        inputs = ";".join(f"{n}={v}" for n, v in zip(names, values, strict=True))
        yield "hiit.session_energy", inputs, "energy_kcal", interval(*(D(v) for v in values))
    for m, t in (("25", "10080"), ("0.5|7|3.3", "0|12.25|1")):
        yield ("guideline.met_minutes", f"met={m};duration_min={t}", "met_min",
               sum(D(x) * D(y) for x, y in zip(m.split("|"), t.split("|"), strict=True)))


def rows():
    for part in (heart_rows, acsm_rows, run_rows, quiet_rows, energy_rows, keytel_rows,
                 session_rows):
        for identity, inputs, name, value in part():
            exact = isinstance(value, str)
            yield f"cardio.{identity}", inputs, name, value, "0" if exact else TOLERANCE


# A sum that crosses zero loses digits of its largest term; no row here loses more than these.
TOLERANCE = "1e-12"

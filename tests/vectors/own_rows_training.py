#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Prints own rows of training.csv for the families of training equations.

    python3 own_rows_training.py >> training.csv         # after removing its old rows
    python3 own_rows_training.py --check training.csv    # exits with 1 where a row differs

As in own_rows.py every value is decimal arithmetic of 50 digits from the printed formula; nothing
of the library is read or run.
"""
import csv
import io
import sys
from decimal import Decimal as D
from decimal import getcontext

getcontext().prec = 50
PROVENANCE = "decimal arithmetic from the printed formula, own_rows_training.py"
SHARES = ("1.000 .978 .955 .939 .922 .907 .892 .878 .863 .850 .837 .824 .811 .799 .786 .774 .762 "
          ".751 .739 .723 .707 .694 .680 .667 .653 .640 .626 .613 .599 .586").split()

# Maximum over load of r repetitions.
FACTORS = {
    "brzycki_1993_decimal": lambda r: 1 / (D("1.0278") - D("0.0278") * r),
    "lander_1985": lambda r: 100 / (D("101.3") - D("2.67123") * r),
    "lombardi_1989": lambda r: r ** D("0.10"),
    "mayhew_1992": lambda r: 100 / (D("52.2") + D("41.9") * (D("-0.055") * r).exp()),
    "oconner_1989": lambda r: 1 + D("0.025") * r,
    "wathen_1994": lambda r: 100 / (D("48.8") + D("53.8") * (D("-0.075") * r).exp()),
    "kemmler_2006": lambda r: (D("0.988") + D("0.0104") * r + D("0.00190") * r ** 2
                               - D("0.0000584") * r ** 3),
    "epley_1985": lambda r: 1 + r / D(30),
    "brzycki_1993": lambda r: 36 / (37 - r),
}


def repetition_rows():
    for name, factor in FACTORS.items():
        for w, r in (("100", 1), ("72.5", 1), ("0.5", 20), ("1000", 20), ("61.25", 11)):
            f = D(1) if r == 1 else factor(D(r))
            tolerance = "0" if r == 1 else "1e-12"
            if name not in ("epley_1985", "brzycki_1993"):
                yield (f"one_rm.{name}", f"load_kg={w};reps={r}", "one_rm_kg", D(w) * f, tolerance)
            if name not in ("kemmler_2006", "brzycki_1993_decimal"):
                yield (f"load_for_reps.{name}", f"one_rm_kg={w};reps={r}", "load_kg", D(w) / f,
                       tolerance)
    for name, a, b in (("bench", "1.1307", "0.6999"), ("leg_press", "1.0970", "14.2546")):
        for w in ("0.5", "1000"):
            yield (f"one_rm.reynolds_2006_{name}", f"five_rm_kg={w}", "one_rm_kg",
                   D(a) * D(w) + D(b), "1e-12")
    for m, w in (("1000", "1000"), ("62.5", "62.5"), ("1000", "500"), ("100", "98"), ("90", "40"),
                 ("1", "0.9")):
        same = m == w
        yield ("reps_for_load.epley_1985", f"one_rm_kg={m};load_kg={w}", "reps",
               D(1) if same else 30 * (D(m) / D(w) - 1), "1e-11")
        yield ("reps_for_load.brzycki_1993", f"one_rm_kg={m};load_kg={w}", "reps",
               D(1) if same else 37 - 36 * D(w) / D(m), "1e-11")
    for w, r, rpe in (("1000", 1, "10"), ("0.5", 12, "6.5"), ("50", 1, "6"), ("87.5", 11, "6")):
        share = D(SHARES[2 * (r - 1) + int(2 * (10 - D(rpe)))])
        yield ("rpe.rts_one_rm", f"load_kg={w};reps={r};rpe={rpe}", "one_rm_kg", D(w) / share,
               "1e-12")
        yield ("rpe.rts_load", f"one_rm_kg={w};reps={r};rpe={rpe}", "load_kg", D(w) * share,
               "1e-12")
    for rpe in ("5", "5.5", "6.5"):
        yield "rpe.rir_from_rpe_zourdos_2016", f"rpe={rpe}", "rir_reps", 10 - D(rpe), "0"


TABLE = (("70", "3 6 18 30 24"), ("80", "3 6 12 24 18"), ("90", "2 4 10 20 15"),
         ("1000", "1 2 4 10 7"))
COLUMNS = "set_reps_min set_reps_max total_min total_max total_optimal".split()


def volume_rows():
    for w, m in (("1000", "1000"), ("100", "50"), ("0.5", "1000")):
        yield ("volume.relative_intensity", f"load_kg={w};one_rm_kg={m}", "fraction_of_one_rm",
               D(w) / D(m), "1e-12")
    yield ("volume.tonnage_per_set", "reps=1000|1;load_kg=1000|0.5", "tonnage_kg", D("1000000.5"),
           "0")
    yield "volume.tonnage_per_set", "reps=7;load_kg=21.25", "tonnage_kg", D("148.75"), "0"
    for w, f, e in (("700", "1", "1000"), ("700", "1", "-400"), ("0.3", "1", "0"),
                    ("80", "0", "12.5")):
        yield ("volume.bodyweight_effective_load",
               f"weight_kg={w};bodyweight_fraction={f};external_kg={e}", "effective_load_kg",
               D(w) * D(f) + D(e), "1e-12")
    for a, b in (("200", "200"), ("0", "0.5"), ("7.25", "3.5")):
        yield ("volume.fractional_sets", f"direct_sets={a};indirect_sets={b}", "sets",
               D(a) + D(b) / 2, "0")
    for s in ("-30", "-12", "12", "30", "0.5"):
        yield ("volume.schoenfeld_2017_gain_slope", f"set_difference={s}", "gain_difference_pct",
               D("0.37") * D(s), "1e-12")
        yield ("volume.schoenfeld_2017_es_slope", f"set_difference={s}", "effect_size_difference",
               D("0.023") * D(s), "1e-12")
    for r, *t in (("1000", "60", "60", "60", "60"), ("1", "0", "0", "0", "0.5"),
                  ("1", "0.25", "0", "0", "0"), ("3", "1", "2", "4", "8")):
        yield ("volume.time_under_tension", f"reps={r};eccentric_s={t[0]};stretch_pause_s={t[1]};"
               f"concentric_s={t[2]};top_pause_s={t[3]}", "tut_s", D(r) * sum(map(D, t)), "0")
    for r, i in (("1000", "99.5"), ("1", "0.5")):
        yield ("volume.inol_hristov_2005", f"reps={r};intensity_pct={i}", "inol",
               D(r) / (100 - D(i)), "1e-12")
    for i in "0.5 54.9 55 69.9 70 79.9 80 89.9 90 100".split():
        numbers = next(line for below, line in TABLE if D(i) < D(below)).split()
        for column, number in zip(COLUMNS, numbers):
            yield (f"volume.prilepin_{column}", f"intensity_pct={i}", "reps", D(number), "0")
    for w, p in (("1000", "100"), ("0.5", "0.5"), ("72.5", "10"), ("72.5", "2")):
        yield ("progression.acsm_2009_new_load", f"load_kg={w};increase_pct={p}", "load_kg",
               D(w) * (1 + D(p) / 100), "1e-12")


def polynomial(b, text):
    return sum(D(c) * b ** i for i, c in enumerate(text.split()))


def kept(b, least, most):
    return min(max(b, D(least)), D(most))


WILKS = {"male": ("-216.0475144 16.2606339 -0.002388645 -0.00113732 7.01863e-6 -1.291e-8", "40",
                  "201.9"),
         "female": ("594.31747775582 -27.23842536447 0.82112226871 -0.00930733913 4.731582e-5 "
                    "-9.054e-8", "26.51", "154.53")}
DOTS = {"male": ("-307.75076 24.0900756 -0.1918759221 0.0007391293 -0.0000010930", "40", "210"),
        "female": ("-57.96288 13.6175032 -0.1126655495 0.0005158568 -0.0000010706", "40", "150")}
WILKS_2020 = {"male": "47.46178854 8.472061379 0.07369410346 -0.001395833811 7.07665973070743e-6 "
                      "-1.20804336482315e-8",
              "female": "-125.4255398 13.71219419 -0.03307250631 -0.001050400051 "
                        "9.38773881462799e-6 -2.3334613884954e-8"}
GL = {("male", "full", "classic"): "1199.72839 1025.18162 0.009210",
      ("male", "full", "equipped"): "1236.25115 1449.21864 0.01644",
      ("male", "bench", "classic"): "320.98041 281.40258 0.01008",
      ("male", "bench", "equipped"): "381.22073 733.79378 0.02398",
      ("female", "full", "classic"): "610.32796 1045.59282 0.03048",
      ("female", "full", "equipped"): "758.63878 949.31382 0.02435",
      ("female", "bench", "classic"): "142.40398 442.52671 0.04724",
      ("female", "bench", "equipped"): "221.82209 357.00377 0.02937"}
SINCLAIR = {"2001_2004": ("0.938573813 157.141", "1.005487664 112.811"),
            "2017_2020": ("0.751945030 175.508", "0.783497476 153.655"),
            "2021_2024": ("0.722762521 193.609", "0.787004341 153.757")}


def schwartz_malone(b, sex):
    if sex == "female":
        return (D("106.011586323613") * max(b, D("29.24")) ** D("-1.293027130579051")
                + D("0.322935585328304"))
    b = kept(b, "40", "166")
    if b <= 126:
        return polynomial(b, "6.31926 -0.262349 0.511550e-2 -0.519738e-4 0.267626e-6 -0.540132e-9 "
                             "-0.728875e-13")
    lines = ((136, "0.5210 0.0012 125"), (146, "0.5090 0.0011 135"), (156, "0.4980 0.0010 145"),
             (999, "0.4879 0.00088185 155"))
    c, slope, start = map(D, next(text for end, text in lines if b <= end).split())
    return c - slope * (b - start)


def points_per_kg(name, b, sex):
    if name == "wilks_1994":
        text, least, most = WILKS[sex]
        return 500 / polynomial(kept(b, least, most), text)
    if name == "dots_2019":
        text, least, most = DOTS[sex]
        return 500 / polynomial(kept(b, least, most), text)
    if name == "wilks_2020":
        return 600 / polynomial(b, WILKS_2020[sex])
    first = schwartz_malone(b, sex)
    if name == "schwartz_malone":
        return first
    start, slope, constant = (("153.05", "-0.000821668402557", "0.676940740094416")
                              if sex == "male"
                              else ("106.3", "-0.000313738002024", "0.852664892884785"))
    second = (points_per_kg("wilks_1994", b, sex) if b < D(start)
              else D(slope) * b + D(constant))
    return (first + second) / 2


WEIGHTS = {
    ("wilks_1994", "male"): "30 40 40.3 201 201.9 250", ("wilks_1994", "female"):
    "20 26.51 26.7 153.5 154.53 200", ("dots_2019", "male"): "30 40 40.3 209 210 250",
    ("dots_2019", "female"): "30 40 40.3 149 150 200", ("wilks_2020", "male"): "40 200.95",
    ("wilks_2020", "female"): "40 150.95",
    ("schwartz_malone", "male"):
    "30 40 40.3 125 126 126.1 135 136 136.1 145 146 146.1 155 156 156.1 165 166 200",
    ("schwartz_malone", "female"): "20 29.24 29.3 300",
    ("glossbrenner", "male"): "30 150 152 153.04 153.05 154 160 200",
    ("glossbrenner", "female"): "20 27 29 105.5 106.29 106.3 107 160"}


def score_rows():
    for (name, sex), weights in WEIGHTS.items():
        for b, total in zip(weights.split(), ("2000", "0.5", *["412.5"] * 20)):
            yield (f"strength_score.{name}", f"sex={sex};weight_kg={b};total_kg={total}", "points",
                   points_per_kg(name, D(b), sex) * D(total), "1e-12")
    for (sex, event, equipment), text in GL.items():
        a, b, c = map(D, text.split())
        for w, total in (("35", "2000"), ("700", "0.5"), ("88.8", "201")):
            yield ("strength_score.ipf_gl_2020", f"sex={sex};event={event};equipment={equipment};"
                   f"weight_kg={w};total_kg={total}", "points",
                   100 * D(total) / (a - b * (-c * D(w)).exp()), "1e-12")
    for cycle, (men, women) in SINCLAIR.items():
        for sex, text in (("male", men), ("female", women)):
            a, heaviest = map(D, text.split())
            for w, total in ((heaviest, "2000"), (heaviest - 1, "300"), (heaviest + 1, "0.5"),
                             (D(30), "100")):
                grow = 1 if w >= heaviest else 10 ** (a * (w / heaviest).log10() ** 2)
                yield (f"strength_score.sinclair_{cycle}",
                       f"sex={sex};weight_kg={w};total_kg={total}", "total_kg", D(total) * grow,
                       "1e-12")


def average(loads, weight, start):
    value = start
    for x in loads:
        value = weight * x + (1 - weight) * value
    return value


def mean(loads):
    return sum(loads) / len(loads)


def week_rows():
    for week in ("1|0|0|0|0|0|0", "0.5|0|0.25|0.125|0|3|0", "10000|0|10000|10000|0|10000|10000"):
        x = [D(v) for v in week.split("|")]
        squares = sum((v - mean(x)) ** 2 for v in x)
        yield "load.weekly_load", f"daily_loads_au={week}", "weekly_load_au", sum(x), "0"
        yield ("load.monotony_foster_1998_population_sd", f"daily_loads_au={week}", "monotony",
               mean(x) / (squares / 7).sqrt(), "1e-12")
        yield ("load.strain_foster_1998_sample_sd", f"daily_loads_au={week}", "strain_au",
               sum(x) * mean(x) / (squares / 6).sqrt(), "1e-12")
    for rpe, t in (("10", "1440"), ("0.5", "0.5")):
        yield ("load.session_rpe_foster_2001", f"rpe_cr10={rpe};duration_min={t}",
               "session_load_au", D(rpe) * D(t), "0")


def series_rows():
    # Every day differs, so that a window that is a day off is seen.
    for first, days in ((3, 28), (7, 35), (11, 41)):
        x = [D((first * (i + 1) ** 2) % 97 * 5) for i in range(days)]
        text = "daily_loads_au=" + "|".join(map(str, x))
        acute = mean(x[-7:])
        yield "load.acwr_rolling_coupled", text, "acwr", acute / mean(x[-28:]), "1e-12"
        yield "load.acwr_rolling_uncoupled_21", text, "acwr", acute / mean(x[-28:-7]), "1e-12"
        if days >= 35:
            yield "load.acwr_rolling_uncoupled_28", text, "acwr", acute / mean(x[-35:-7]), "1e-12"
        yield ("load.acwr_ewma_williams_2017", text, "acwr",
               average(x[1:], D(2) / 8, x[0]) / average(x[1:], D(2) / 29, x[0]), "1e-12")
    for text, n in (("10000", "365"), ("5|0|7.5", "1"), ("5|0|7.5", "365"), ("3|4", "3")):
        x = [D(v) for v in text.split("|")]
        yield ("load.ewma_williams_2017", f"daily_loads_au={text};window_d={n}", "ewma_au",
               average(x[1:], 2 / (D(n) + 1), x[0]), "1e-12")
        new = 1 - (-1 / D(n)).exp()
        for stem in ("ctl", "atl"):
            yield (f"load.{stem}_goldencheetah", f"daily_stress={text};tau_d={n}",
                   f"{stem}_au_per_day", average(x, new, D(0)), "1e-12")
        yield ("load.ctl_simple_1_over_n", f"daily_stress={text};tau_d={n}", "ctl_au_per_day",
               average(x, 1 / D(n), D(0)), "1e-12")
        slow, fast = 1 - (-1 / D(42)).exp(), 1 - (-1 / D(7)).exp()
        yield ("load.tsb_same_day", f"daily_stress={text}", "tsb_au_per_day",
               average(x, slow, D(0)) - average(x, fast, D(0)), "1e-12")
    for text, p, k1, k2, t1, t2 in (("10000", "-7.5", "0.5", "0", "1", "365"),
                                    ("3|0|8", "0", "0", "1.5", "365", "1"),
                                    ("3|0|8", "100", "1", "2", "50", "11")):
        x = [D(v) for v in text.split("|")]
        fitness, fatigue = (sum(w * (-(len(x) - i) / D(t)).exp() for i, w in enumerate(x))
                            for t in (t1, t2))
        yield ("load.fitness_fatigue_banister", f"daily_loads_au={text};p0={p};k1={k1};k2={k2};"
               f"tau1_d={t1};tau2_d={t2}", "performance_au",
               D(p) + D(k1) * fitness - D(k2) * fatigue, "1e-12")


def impulse_rows():
    for name, a, k in (("banister_male", "0.64", "1.92"), ("banister_female", "0.86", "1.67"),
                       ("goldencheetah_female", "0.64", "1.67")):
        for t, hr, rest, most in (("1440", "250", "20", "250"), ("0.5", "21", "20", "250"),
                                  ("30", "190", "55", "180"), ("12.5", "101", "100", "200")):
            x = (D(hr) - D(rest)) / (D(most) - D(rest))
            yield (f"load.trimp_{name}", f"duration_min={t};hr_exercise_bpm={hr};hr_rest_bpm={rest}"
                   f";hr_max_bpm={most}", "trimp_au", D(t) * x * D(a) * (D(k) * x).exp(), "1e-12")
    for name, count in (("edwards_1993", 5), ("lucia_2003", 3)):
        for z in (["1440"] * count, [str(D(2) ** i / 2) for i in range(count)]):
            text = ";".join(f"z{i + 1}_min={v}" for i, v in enumerate(z))
            yield (f"load.trimp_{name}", text, "trimp_au",
                   sum((i + 1) * D(v) for i, v in enumerate(z)), "0")


def text_of(value):
    plain = f"{value.normalize():f}" if value else "0"
    return plain if len(plain) <= 22 else f"{value:.17g}"


def main():
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    for rows in (repetition_rows, volume_rows, score_rows, week_rows, series_rows, impulse_rows):
        for identity, inputs, name, value, tolerance in rows():
            writer.writerow(("training." + identity, inputs, name, text_of(value), tolerance,
                             PROVENANCE))
    if sys.argv[1:2] == ["--check"]:
        with open(sys.argv[2], encoding="utf-8") as file:
            own = "".join(line for line in file if PROVENANCE in line)
        sys.exit(0 if own == out.getvalue() else "own rows differ from what the formulas give")
    sys.stdout.write(out.getvalue())


main()

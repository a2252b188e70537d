# SPDX-License-Identifier: BSL-1.0
"""The rows of statuses.csv for training and cardio; own_statuses.py prints them."""
from decimal import Decimal as D

OK, STUDIED, FAR = "ok", "outside_studied", "extrapolated"
BOTH, DOMAIN = "outside_studied|extrapolated", "outside_domain"


def row(identity, inputs, status, why, refused="", allowed="", error=""):
    return identity, inputs, status, refused, allowed, error, why


def loads():
    week = "|".join(["300"] * 7)
    for name in ("monotony_foster_1998_sample_sd", "monotony_foster_1998_population_sd",
                 "strain_foster_1998_sample_sd"):
        yield row(f"training.load.{name}", f"daily_loads_au={week}", DOMAIN,
                  "a standard deviation of 0", "daily_loads_au")
    for name, days in (("acwr_rolling_coupled", 28), ("acwr_rolling_uncoupled_21", 28),
                       ("acwr_rolling_uncoupled_28", 35), ("acwr_ewma_williams_2017", 28)):
        rest = "|".join(["0"] * days)
        yield row(f"training.load.{name}", f"daily_loads_au={rest}", DOMAIN, "a chronic load of 0",
                  "daily_loads_au")
        little = "|".join(["0.005"] * days)
        yield row(f"training.load.{name}", f"daily_loads_au={little}", OK, "a chronic load above 0")
        yield row(f"training.load.{name}", f"daily_loads_au={'|'.join(['9'] * (days - 1))}",
                  "wrong_count", "too short a history", "daily_loads_au", f"{days}..18446744073709551615")
    for name, caution in (("trimp_banister_male", ""), ("trimp_banister_female", ""),
                          ("trimp_goldencheetah_female", "unverified")):
        for exercise, rest, most, status, refused, allowed, why in (
                ("120", "60", "60", DOMAIN, "hr_max_bpm", "", "maximum equals rest"),
                ("59", "60", "190", DOMAIN, "hr_exercise_bpm", "60..250", "below rest"),
                ("60", "60", "190", OK, "", "", "at rest"), ("190", "60", "190", OK, "", "", "at maximum"),
                ("191", "60", "190", FAR, "", "", "above the maximum")):
            if caution and status != DOMAIN:
                status = caution if status == OK else f"{status}|{caution}"
            yield row(f"training.load.{name}", f"duration_min=60;hr_exercise_bpm={exercise};"
                      f"hr_rest_bpm={rest};hr_max_bpm={most}", status, why, refused, allowed)


def lifting():
    for name, load_of in (("epley_1985", lambda r: 100 / (1 + r / 30)),
                          ("brzycki_1993", lambda r: 100 * (37 - r) / 36)):
        for reps, status in (("0.995", BOTH), ("1.005", OK), ("9.95", OK), ("10.05", STUDIED),
                             ("19.9", STUDIED), ("20.1", BOTH)):
            load = load_of(D(reps))
            if load <= 100:
                yield row(f"training.reps_for_load.{name}", f"one_rm_kg=100;load_kg={load:.20g}",
                          status, "repetitions from 1 to 10 and to 20")
        yield row(f"training.reps_for_load.{name}", "one_rm_kg=100;load_kg=100.1", DOMAIN,
                  "more than the maximum", "load_kg", ">0..100")
    for lift, error in (("bench", "2.98"), ("leg_press", "16.16")):
        yield row(f"training.one_rm.reynolds_2006_{lift}", "five_rm_kg=100", OK, "published error",
                  error=error)
    for name, load in (("percent_one_rm", ""), ("one_rm", "load_kg=100;"), ("load", "one_rm_kg=100;")):
        yield row(f"training.rpe.rts_{name}", f"{load}reps=12;rpe=6", DOMAIN,
                  "copies of the chart differ", "rpe", "6.5..10")
    for load, status in (("100", OK), ("100.5", FAR)):
        yield row("training.volume.relative_intensity", f"load_kg={load};one_rm_kg=100", status,
                  "up to the maximum")
    for external, status in (("-79.995", OK), ("-80.005", DOMAIN), ("-81", DOMAIN)):
        yield row("training.volume.bodyweight_effective_load",
                  f"weight_kg=80;bodyweight_fraction=1;external_kg={external}", status,
                  "assistance up to what is lifted",
                  *(("external_kg", "-80..1000") if status == DOMAIN else ()))


def scores():
    for name, limits in (("wilks_1994", {"male": ("40", "201.9"), "female": ("26.51", "154.53")}),
                         ("dots_2019", {"male": ("40", "210"), "female": ("40", "150")}),
                         ("schwartz_malone", {"male": ("40", "166"), "female": ("29.24", "")}),
                         ("glossbrenner", {"male": ("40", "166"), "female": ("29.24", "")})):
        for sex, (least, most) in limits.items():
            points = [(least, OK), (D(least) * D("0.996"), FAR), (D(least) * D("1.004"), OK)]
            if most:
                points += [(most, OK), (D(most) * D("1.004"), FAR), (D(most) * D("0.996"), OK)]
            for weight, status in points:
                yield row(f"training.strength_score.{name}",
                          f"sex={sex};weight_kg={weight};total_kg=500", status,
                          "weights at which the score stands still")
    name = "training.strength_score.wilks_2020"
    yield row(name, "sex=female;weight_kg=150.96;total_kg=500", "impossible",
              "limits of the score for women", "weight_kg", "40..150.95")
    for sex, weight in (("female", "150.9"), ("male", "152"), ("male", "200.95")):
        yield row(name, f"sex={sex};weight_kg={weight};total_kg=500", OK, "limits of the score")


def training():
    yield from loads()
    yield from lifting()
    yield from scores()


def rates():
    for form, rest in (("no_vo2max", ""), ("vo2max", ";vo2max_ml_per_kg_min=45"),
                       ("vo2max_4digit", ";vo2max_ml_per_kg_min=45")):
        for hr, status in (("106.4", STUDIED), ("106.8", OK), ("168", OK), ("168.6", STUDIED)):
            # 57 to 90 % of 208 - 0.7 * 30 = 187
            yield row(f"cardio.energy.keytel_2005_{form}",
                      f"hr_bpm={hr};weight_kg=70;age_y=30;sex=male{rest}", status,
                      "studied shares of the largest heart rate")
        yield row(f"cardio.energy.keytel_2005_{form}",
                  f"hr_bpm=30;weight_kg=70;age_y=30;sex=male{rest}", DOMAIN,
                  "negative at rest", "energy_rate")
    for name, rest in (("cardio.hr.karvonen_target", "intensity_fraction=0.5"),
                       ("cardio.hr.reserve_fraction", "hr_bpm=100"), ("cardio.vo2max.uth_2004", "")):
        inputs = f"{rest};hr_rest_bpm=60;hr_max_bpm=60".lstrip(";")
        yield row(name, inputs, DOMAIN, "maximum equals rest", "hr_max_bpm", "60..250")
    for hr, status in (("59.9", FAR), ("60", OK), ("190", OK), ("190.1", FAR)):
        yield row("cardio.hr.reserve_fraction", f"hr_bpm={hr};hr_rest_bpm=60;hr_max_bpm=190",
                  status, "a share of 0 to 1")
    for uptake, status in (("3.48", DOMAIN), ("3.5", DOMAIN), ("3.52", OK)):
        yield row("cardio.vo2.reserve_target",
                  f"intensity_fraction=0.5;vo2max_ml_per_kg_min={uptake}", status,
                  "more than at rest", *(("vo2max_ml_per_kg_min", "3.5..150")
                                         if status == DOMAIN else ()))


def uptakes():
    for uptake, status in (("9.95", FAR), ("10.05", OK), ("89.8", OK), ("90.2", FAR)):
        distance = D(uptake) * D("44.73") + D("504.9")
        yield row("cardio.vo2max.cooper_1968", f"distance_m={distance}", status,
                  "plausible uptakes")
    yield row("cardio.vo2max.cooper_1968", "distance_m=504.9", DOMAIN, "no uptake of 0", "vo2max")
    for sex, fastest in (("male", "8"), ("female", "9")):
        for time, status in ((fastest, OK), (D(fastest) - D("0.05"), STUDIED)):
            yield row("cardio.vo2max.george_1993_mile_jog",
                      f"weight_kg=70;time_min={time};hr_bpm=160;sex={sex}", status,
                      "paces of joggers")
    walk = "weight_lb=160;age_y=40;time_min=15;hr_bpm=130;sex=male"
    for name, inputs, error in (
            ("vo2max.george_1993_mile_jog", "weight_kg=70;time_min=10;hr_bpm=160;sex=male", "3.0"),
            ("vo2max.rockport_kline_1987_absolute", walk, "0.325"),
            ("vo2max.uth_2004", "hr_max_bpm=190;hr_rest_bpm=60", "2.7"),
            ("vo2max.leger_lambert_1982", "speed_km_per_h=12", "5.4"),
            ("vo2max.stickland_2003", "last_half_stage=8;sex=male", "4.07"),
            ("vo2max.stickland_2003", "last_half_stage=8;sex=female", "3.64"),
            ("vo2max.jackson_1990_bmi", "par=4;age_y=40;bmi_kg_per_m2=25;sex=male", "5.70"),
            ("vo2max.jackson_1990_percent_fat", "par=4;age_y=40;body_fat_pct=20;sex=male", "5.35"),
            ("vo2max.myers_2017_friend", "age_y=40;weight_lb=160;sex=male", "7.20"),
            ("hr_max.nes_2013", "age_y=40", "10.8")):
        yield row(f"cardio.{name}", inputs, OK, "published error", error=error)


def cardio():
    yield from rates()
    yield from uptakes()

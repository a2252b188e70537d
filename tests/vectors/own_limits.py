#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Prints limits.csv: what each input of each equation may be, and what was studied.

    python3 own_limits.py > limits.csv
    python3 own_limits.py --check limits.csv        # exits with 1 where a row differs

Nothing of the library is read or run: inputs are those that the vector files name. Possible ranges
are the project's hard limits for its equations, by name of the input; the studied ranges are those
of the publications. `>0` and `<2.5` leave the number itself out, `18..` has no upper end.
"""
import csv
import io
import pathlib
import sys

FOLDER = pathlib.Path(__file__).resolve().parent

# Possible ranges by name; one name has one range unless OWN below says otherwise.
POSSIBLE = {
    # body and energy
    "weight_kg": "0.3..700", "weight_lb": "44..880", "height_cm": "20..280", "height_in": "8..110",
    "age_y": "0..130", "bmi_kg_per_m2": "3..300", "waist_cm": "10..400", "hip_cm": "10..400",
    "waist_in": "4..157", "hip_in": "4..157", "neck_cm": "5..150", "neck_in": "2..59",
    "girth_cm": "3..300", "arm_corrected_cm": "3..300", "thigh_corrected_cm": "3..300",
    "calf_corrected_cm": "3..300", "density_g_per_cm3": "0.80..1.20", "ratio": "0.1..5",
    "body_fat_pct": "0..100", "resistance_ohm": "20..3000", "reactance_ohm": "1..500",
    "ffm_kg": "0.2..400", "fat_mass_kg": "0..600", "lean_kg": "-400..400",
    "vo2_ml_per_min": "1..10000", "vco2_ml_per_min": "1..12000", "pal": "1..6",
    "rmr_kcal_per_day": "50..15000", "bmr_mj_per_day": "0.2..60",
    "intake_kcal_per_day": "0..50000", "exercise_kcal_per_day": "0..50000",
    "energy_availability_kcal_per_kg_day": "-1000..1000",
    **{f"{fold}_mm": "0..250" for fold in (
        "skinfold", "chest", "axilla", "triceps", "subscapular", "abdomen", "suprailiac", "thigh",
        "biceps", "calf")},
    **{f"{nutrient}_g": "0..10000" for nutrient in (
        "protein", "carbohydrate", "fat", "alcohol", "fibre", "polyols")},
    # training
    "load_kg": ">0..1000", "one_rm_kg": ">0..1000", "five_rm_kg": ">0..1000",
    "total_kg": ">0..2000", "reps": "1..1000", "sets": "1..100", "rpe": "6..10",
    "rpe_cr10": "0..10", "intensity_pct": ">0..100", "increase_pct": ">0..100",
    "bodyweight_fraction": "0..1", "external_kg": "-400..1000", "direct_sets": "0..200",
    "indirect_sets": "0..200", "set_difference": "-30..30", "eccentric_s": "0..60",
    "stretch_pause_s": "0..60", "concentric_s": "0..60", "top_pause_s": "0..60",
    "daily_loads_au": "0..10000", "daily_stress": "0..10000", "window_d": "1..365",
    "tau_d": "1..365", "tau1_d": "1..365", "tau2_d": "1..365", "p0": "-max..max", "k1": "0..max",
    "k2": "0..max", **{f"z{zone}_min": "0..1440" for zone in range(1, 6)},
    # cardio
    "hr_bpm": "20..250", "hr_rest_bpm": "20..250", "hr_max_bpm": "20..250",
    "hr_exercise_bpm": "20..250", "duration_min": ">0..1440", "met": ">0..25", "work_met": "1..25",
    "rest_met": "1..25", "intensity_fraction": "0..1", "epoc_fraction": "0..1",
    "net_exercise_kcal": "0..10000", "energy_equivalent_kcal_per_l": "4.5..5.2",
    "vo2_ml_per_kg_min": ">0..100", "vo2max_ml_per_kg_min": "0..150",
    "speed_m_per_min": ">0..400", "grade": "0..0.5", "work_rate_kgm_per_min": "0..3000",
    "steps_per_min": ">0..60", "step_height_m": ">0..0.6", "distance_m": "504.9..6000",
    "time_min": "5..60", "speed_km_per_h": "8..20", "last_half_stage": "0.5..21", "par": "0..7",
    "pa_index": "0..45", "rounds": "1..200", "work_s": ">0..3600", "rest_s": "0..3600",
    "moderate_min": "0..10080", "vigorous_min": "0..10080",
    # goals, nutrition, hormones and treatment
    "goal_weight_kg": "0.3..700", "goal_body_fat_pct": "0..99", "loss_rate_pct_per_week": "0.01..50",
    "fasting_insulin_uu_per_ml": "0..10000", "fasting_glucose_mmol_per_l": "0..150",
    **{f"{food}_per_1000_kcal": "0..1000" for food in (
        "fruit_cup", "whole_fruit_cup", "vegetables_cup", "greens_and_beans_cup",
        "whole_grains_oz", "dairy_cup", "protein_foods_oz", "seafood_and_plant_protein_oz",
        "refined_grains_oz", "sodium_density_g")},
    "fatty_acid_ratio": "0..1000", "added_sugar_share_pct": "0..100",
    "saturated_fat_share_pct": "0..100", "pre_mass_kg": "0.3..700", "post_mass_kg": "0.3..700",
    "drunk_l": "0..100", "urine_l": "0..100", "humidity_pct": "0..100", "altitude_m": "-500..9000",
    "air_temperature_c": "-60..60", "fat_layer_mm": "0..1000", "reduction_pct": "0..100",
    "area_cm2": "0..20000", "weeks_since_treatment_wk": "0..10000",
}
# Possible ranges that belong to one equation.
OWN = {
    "body.fat_fraction.ymca": {"weight_lb": "0.7..1540"},
    "nutrition.sweat_rate": {"duration_min": "0..10000"},
    "energy.tissue.hall_2008": {"fat_mass_kg": "-600..600"},
    "energy.pal_category.iom_2005": {"pal": "1..<2.5"},
    "energy.pal_category.nasem_2023": {"pal": "1..<2.5"},
    "training.rpe.rir_from_rpe_zourdos_2016": {"rpe": "5..10"},
    "training.volume.inol_hristov_2005": {"intensity_pct": ">0..<100"},
    "training.strength_score.ipf_gl_2020": {"weight_kg": "35..700"},
    "training.strength_score.wilks_2020": {"weight_kg": "40..200.95"},
    "cardio.guideline.met_minutes": {"duration_min": "0..10080"},
    "cardio.energy.met_net_kcal_acsm": {"met": "1..25"},
    "cardio.vo2max.george_1993_mile_jog": {"time_min": "4..30"},
}
STEPS = {"reps": 1, "sets": 1, "rounds": 1, "par": 1, "rpe": "0.5", "last_half_stage": "0.5"}
TO_FAILURE = ("1..20", "1..10")
CHART = "1..12"
# How many elements a list has, by a part of the id.
COUNTS = (("weekly_load", "7..7"), ("monotony", "7..7"), ("strain", "7..7"),
          ("acwr_rolling_uncoupled_28", "35.."), ("acwr", "28.."), ("", "1.."))

ADULT = {"age_y": "18.."}
# Studied ranges of single inputs; those of several inputs or of one sex are in statuses.csv.
STUDIED = {
    "body.weeks_to_weight.constant_rate": {"loss_rate_pct_per_week": "0.5..1.0"},
    "body.fat_fraction.siri_1961": {"density_g_per_cm3": "0.98..1.10"},
    "body.fat_fraction.brozek_1963": {"density_g_per_cm3": "0.98..1.10"},
    "body.fat_fraction.deurenberg_1991": {"age_y": "7..83"},
    "body.fat_fraction.cun_bae_2012": {"age_y": "18..80"},
    "body.fat_fraction.jackson_2002_ln": {"age_y": "17..65"},
    "body.findrisc.lindstrom_2003": {"age_y": "35..64"},
    "body.lean_mass.janmahasatian_2005": {"weight_kg": "40.7..216.5"},
    "body.skeletal_muscle.bia_janssen_2000": {"age_y": "18..86"},
    "energy.rmr.mifflin_1990": {"age_y": "19..78"},
    "energy.rmr.mifflin_1990_full": {"age_y": "19..78"},
    "energy.rmr.de_lorenzo_2001": {"age_y": "18..59"},
    "energy.rmr.ten_haaf_2014_weight": {"age_y": "18..35"},
    "energy.eer.iom_2005": {"age_y": "19.."},
    "energy.eer.nasem_2023": {"age_y": "19.."},
    "energy.tee.iom_2005_overweight": {"age_y": "19.."},
    "energy.tee.bmr_times_pal": {"pal": "1.40..2.40"},
    "training.volume.schoenfeld_2017_gain_slope": {"set_difference": "-12..12"},
    "training.volume.schoenfeld_2017_es_slope": {"set_difference": "-12..12"},
    "training.progression.acsm_2009_new_load": {"increase_pct": "2..10"},
    "cardio.hr_max.gulati_2010_women": {"age_y": "35.."},
    **{f"cardio.hr_max.{name}": {"age_y": "18..80"}
       for name in ("fox_1971", "tanaka_2001", "gellish_2007_linear", "gellish_2007_quadratic",
                    "nes_2013")},
    "cardio.vo2.acsm_walking": {"speed_m_per_min": "50..100"},
    "cardio.vo2.acsm_running": {"speed_m_per_min": "134.."},
    "cardio.vo2.acsm_leg_cycling": {"work_rate_kgm_per_min": "300..1200"},
    "cardio.vo2.acsm_stepping": {"steps_per_min": "12..30", "step_height_m": "0.04..0.40"},
    "cardio.vo2max.rockport_kline_1987": {"age_y": "30..69"},
    "cardio.vo2max.rockport_kline_1987_absolute": {"age_y": "30..69"},
    "cardio.vo2max.george_1993_mile_jog": {"hr_bpm": "..180"},
    "cardio.vo2max.leger_1988": {"age_y": "8..19"},
    **{f"cardio.energy.keytel_2005_{form}": {"age_y": "18..45", "weight_kg": "47..120",
                                             "vo2max_ml_per_kg_min": "27..81"}
       for form in ("no_vo2max", "vo2max", "vo2max_4digit")},
    "cardio.epoc.laforgia_2006_fraction": {"epoc_fraction": "0.06..0.15"},
    "cardio.hiit.session_energy": {"epoc_fraction": "0.06..0.15"},
    **{f"training.volume.prilepin_{column}": {"intensity_pct": "55..100"}
       for column in ("set_reps_min", "set_reps_max", "total_min", "total_max", "total_optimal")},
    # A table of adults says 18 years where no other limit is known.
    **{name: ADULT for name in (
        "cardio.met.corrected_met", "cardio.met.rmr_ml_kg_min_harris_benedict",
        "cardio.vo2max.jackson_1990_bmi", "cardio.vo2max.jackson_1990_percent_fat",
        "cardio.vo2max.myers_2017_friend", "cardio.vo2max.nes_2011_men",
        "cardio.vo2max.nes_2011_women",
        "energy.bmr.harris_benedict_1919", "energy.bmr.roza_shizgal_1984",
        "energy.rmr.livingston_kohlstadt_2005", "energy.rmr.mueller_2004",
        "energy.rmr.mueller_2004_bmi")},
}


def inputs_of_equations():
    """Each equation with its number inputs in the order of the vector rows; True: a list."""
    found = {}
    for domain in ("body", "energy", "training", "cardio", "nutrition", "hormone"):
        with (FOLDER / f"{domain}.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                names = found.setdefault(row["id"], {})
                for part in row["inputs"].split(";"):
                    name, value = part.split("=")
                    if value[0] in "-.0123456789":
                        names[name] = names.get(name, False) or "|" in value
    return found


def limits(identity, name, is_list):
    possible = OWN.get(identity, {}).get(name) or POSSIBLE[name]
    studied = STUDIED.get(identity, {}).get(name, "")
    kind = identity.split(".")[1]
    if name == "reps" and kind in ("one_rm", "load_for_reps"):
        possible, studied = TO_FAILURE
    if name == "reps" and kind == "rpe":
        possible = CHART
    count = next(size for part, size in COUNTS if part in identity) if is_list else ""
    return possible, studied, STEPS.get(name, ""), count


def main():
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("id", "parameter", "possible", "studied", "step", "count"))
    for identity, names in sorted(inputs_of_equations().items()):
        for name, is_list in names.items():
            writer.writerow((identity, name, *limits(identity, name, is_list)))
    if sys.argv[1:2] == ["--check"]:
        text = pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")
        sys.exit(0 if text == out.getvalue() else "limits.csv differs from what the tables give")
    sys.stdout.write(out.getvalue())


main()

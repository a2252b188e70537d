# SPDX-License-Identifier: BSL-1.0
"""Writes one training log as FitNotes, Fitbod and a spreadsheet of one's own would; all dialects."""
from fractions import Fraction

from log_dialects import (KG_PER_POUND, STRONG_AND_HEVY, Dialect, decimal_text, no_rows, quoted,
                          table)
from log_model import every_set


def clock_text(seconds):
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}" if seconds else ""


def fitnotes(weight="Weight (kgs)", unit_column=False, comment=True):
    pounds = "lbs" in weight or unit_column

    def write(log):
        header = ["Date", "Exercise", "Category", weight] + ["Weight Unit"] * unit_column + [
            "Reps", "Distance", "Distance Unit", "Time"] + ["Comment"] * comment
        rows = [header]
        for workout, exercise, one in every_set(log):
            kg = one.kg or Fraction(0)
            rows.append([workout.start.date().isoformat(), exercise.name, "Back",
                         decimal_text(kg / KG_PER_POUND if pounds else kg)]
                        + ["lbs"] * unit_column
                        + [str(one.reps or 0), decimal_text(one.km), "km" if one.km else "",
                           clock_text(one.seconds)] + [quoted(exercise.note)] * comment)
        return table(",", rows)
    return write


def fitbod(weight="Weight(kg)", old=False):
    def row(workout, exercise, one):
        kg = one.kg or Fraction(0)
        load = decimal_text(kg / KG_PER_POUND if "lb" in weight else kg)
        warmup = "true" if one.kind == "warmup" else "false"
        date = workout.start.strftime("%Y-%m-%d %H:%M:%S +0000")
        if old:
            return [date, exercise.name, "1", str(one.reps or 0), load, warmup, ""]
        return [date, exercise.name, str(one.reps or 0), load, str(one.seconds or 0),
                decimal_text(1000 * (one.km or Fraction(0))), "0", "0", warmup,
                quoted(exercise.note), "1"]

    def write(log):
        header = ["Date", "Exercise", "Sets", "Reps", weight, "isWarmup", "Note"] if old else [
            "Date", "Exercise", "Reps", weight, "Duration(s)", "Distance(m)", "Incline",
            "Resistance", "isWarmup", "Note", "multiplier"]
        return table(",", [header] + [row(*entry) for entry in every_set(log)])
    return write


def spreadsheet(log):
    rows = [["Datum", "Übung", "Art", "Gewicht", "Wdh.", "Strecke", "Dauer", "RPE", "Notiz"]]
    for workout, exercise, one in every_set(log):
        rows.append([workout.start.strftime("%Y-%m-%d %H:%M"), exercise.name,
                     "" if one.kind == "normal" else one.kind,
                     "" if one.kg is None else decimal_text(one.kg / KG_PER_POUND, comma=True),
                     "" if one.reps is None else str(one.reps), decimal_text(one.km, comma=True),
                     clock_text(one.seconds or 0), decimal_text(one.rpe, comma=True),
                     quoted(exercise.note)])
    return table(";", rows)


SPREADSHEET_COLUMNS = ("start=Datum;exercise=übung;type=Art;load_lb=Gewicht;reps=Wdh.;"
                       "distance_km=Strecke;duration=Dauer;rpe=RPE")

# Running has no distance in an old Fitbod file and a plank no time: that log is another one.
DIALECTS = STRONG_AND_HEVY | {
    "fitnotes": Dialect(fitnotes(), family="days"),
    "fitnotes_pounds": Dialect(fitnotes("Weight (lbs)", comment=False), family="days"),
    "fitnotes_unit_column": Dialect(fitnotes("Weight", unit_column=True), family="days"),
    "fitbod": Dialect(fitbod()),
    "fitbod_pounds": Dialect(fitbod("Weight(lbs)")),
    "fitbod_old": Dialect(fitbod("Weight", old=True), "kg", no_rows, "lifts"),
    "spreadsheet": Dialect(spreadsheet, columns=SPREADSHEET_COLUMNS),
}

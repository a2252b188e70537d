# SPDX-License-Identifier: BSL-1.0
"""Writes one training log in the dialects of the apps Strong and Hevy."""
import collections
import datetime
from decimal import Decimal, localcontext
from fractions import Fraction

KG_PER_POUND = Fraction(45359237, 100000000)
KM_PER_MILE = Fraction(1609344, 1000000)
ORDER_MARK = {"warmup": "W", "dropset": "D", "failure": "F"}
MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.".split(),
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(),
}


def decimal_text(number, comma=False):
    """A fraction as a decimal with up to 20 significant digits, never in exponent form."""
    if number is None:
        return ""
    with localcontext() as context:
        context.prec = 20
        text = format(Decimal(number.numerator) / Decimal(number.denominator), "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text.replace(".", ",") if comma else text


def quoted(text):
    return '"' + text.replace('"', '""') + '"'


def table(separator, rows, line_end="\n", mark=False):
    lines = [separator.join(row) for row in rows]
    return ("\ufeff" if mark else "") + line_end.join(lines) + line_end


def iso_time(moment):
    return moment.strftime("%Y-%m-%d %H:%M:%S")


def iso_time_12h(moment):
    hour = moment.hour % 12 or 12
    half = "PM" if moment.hour >= 12 else "AM"
    return f"{moment:%Y-%m-%d} {hour}:{moment:%M:%S}\u202f{half}"


def strong_duration(minutes):
    return f"{minutes // 60}h {minutes % 60}m" if minutes >= 60 else f"{minutes}m"


def strong_sets(log):
    """Workout number, workout, exercise, set order mark, set, first set of its exercise."""
    for number, workout in enumerate(log, 1):
        for exercise in workout.exercises:
            order = 0
            for one in exercise.sets:
                mark = ORDER_MARK.get(one.kind)
                order += mark is None
                yield number, workout, exercise, mark or str(order), one, one is exercise.sets[0]


def zero_text(number):
    return decimal_text(number) if number else "0"


def strong_cells(number, workout, exercise, order, one, first, unit, comma, clock):
    kg = one.kg if one.kg is not None else Fraction(0)
    weight = kg / KG_PER_POUND if unit == "lb" else kg
    km = one.km or Fraction(0)
    note = quoted(exercise.note) if first else ""
    return {
        "#": str(number), "Date": clock(workout.start), "Workout Name": quoted(workout.title),
        "Duration": strong_duration(workout.minutes), "Duration (sec)": str(60 * workout.minutes),
        "Exercise Name": quoted(exercise.name), "Set Order": order,
        "Weight": decimal_text(weight, comma), "Weight Unit": {"kg": "kg", "lb": "lbs"}[unit],
        "Reps": str(one.reps or 0), "RPE": decimal_text(one.rpe, comma),
        "Distance": decimal_text(km, comma), "Distance Unit": "km",
        "Meters": decimal_text(km * 1000, comma), "Seconds": zero_text(Fraction(one.seconds or 0)),
        "Notes": note, "Workout Notes": '""' if first else "",
    }


COMMA = ["Date", "Workout Name", "Duration", "Exercise Name", "Set Order", "Weight", "Reps",
         "Distance", "Seconds", "Notes", "Workout Notes", "RPE"]
OLDER = [name for name in COMMA if name not in ("Duration", "RPE")]
WITHOUT_NOTES = [name for name in COMMA if "Notes" not in name]
ANDROID = ["Date", "Workout Name", "Exercise Name", "Set Order", "Weight", "Weight Unit", "Reps",
           "RPE", "Distance", "Distance Unit", "Seconds", "Notes", "Workout Notes"]
NUMBERED = ["#", "Date", "Workout Name", "Duration (sec)", "Exercise Name", "Set Order", "Weight",
            "Reps", "RPE", "Meters", "Seconds", "Notes", "Workout Notes"]
NUMBERED_HEADER = ["Workout #", "Date", "Workout Name", "Duration (sec)", "Exercise Name",
                   "Set Order", "Weight (kg)", "Reps", "RPE", "Distance (meters)", "Seconds",
                   "Notes", "Workout Notes"]
FRENCH_HEADER = ["Date", "Nom de l'entraînement", "Durée", "Nom de l'exercice", "Ordre de la série",
                 "Poids", "Réps", "Distance", "Secondes", "Notes", "Notes d'entraînement", "RPE"]


def strong(columns, header=None, separator=",", unit="kg", comma=False, clock=iso_time,
           every_quoted=False, timers=False, **shape):
    def write(log):
        wrap = (lambda text: text if text.startswith('"') else quoted(text)) if every_quoted else str
        rows = [] if header == [] else [[wrap(name) for name in header or columns]]
        for entry in strong_sets(log):
            cells = strong_cells(*entry, unit, comma, clock)
            rows.append([wrap(cells[name]) for name in columns])
            if timers and cells["Set Order"] != "W":
                timer = cells | {"Set Order": "Rest Timer", "Weight": "0", "Reps": "0", "Distance": "0",
                                 "Seconds": "120", "Notes": "", "RPE": ""}
                rows.append([wrap(timer[name]) for name in columns])
        return table(separator, rows, **shape)
    return write


def hevy_time(moment, language="en"):
    month = MONTHS[language][moment.month - 1]
    dot = "." if language == "de" else ""
    return f"{moment.day}{dot} {month} {moment.year}, {moment:%H:%M}"


def hevy_time_us(moment):
    hour = moment.hour % 12 or 12
    half = "PM" if moment.hour >= 12 else "AM"
    return f"{MONTHS['en'][moment.month - 1]} {moment.day}, {moment.year}, {hour}:{moment:%M} {half}"


def hevy_writer(weight="weight_kg", distance="distance_km", clock=hevy_time, **shape):
    header = ["title", "start_time", "end_time", "description", "exercise_title", "superset_id",
              "exercise_notes", "set_index", "set_type", weight, "reps", distance,
              "duration_seconds", "rpe"]
    kg_per, km_per = (KG_PER_POUND if weight == "weight_lbs" else 1,
                      KM_PER_MILE if distance == "distance_miles" else 1)

    def row(workout, exercise, index, one):
        end = workout.start + datetime.timedelta(minutes=workout.minutes)
        whole = lambda number: "" if number is None else str(number)
        scaled = lambda number, per: "" if number is None else decimal_text(Fraction(number) / per)
        return [quoted(workout.title), quoted(clock(workout.start)), quoted(clock(end)), '""',
                quoted(exercise.name), "", quoted(exercise.note.replace("\n", "\\n")), str(index),
                quoted(one.kind), scaled(one.kg, kg_per), whole(one.reps), scaled(one.km, km_per),
                whole(one.seconds), decimal_text(one.rpe)]

    def write(log):
        rows = [[quoted(name) for name in header]]
        for workout in reversed(log):  # Hevy puts the newest workout first
            for exercise in workout.exercises:
                rows += [row(workout, exercise, n, one) for n, one in enumerate(exercise.sets)]
        return table(",", rows, **shape)
    return write


strong_comma = strong(COMMA)
hevy = hevy_writer()


def no_rows(log):
    return 0


def timer_rows(log):
    return sum(order != "W" for _, _, _, order, _, _ in strong_sets(log))


# other_rows: rows that are no sets. unit: what the reader must be told, - for nothing. columns: its
# map of columns. family: what of the log the app keeps.
Dialect = collections.namedtuple("Dialect", "write unit other_rows family columns",
                                 defaults=["-", no_rows, "whole", "-"])

STRONG_AND_HEVY = {
    "strong_comma": Dialect(strong_comma, "-"),
    "strong_comma_pounds": Dialect(strong(COMMA, unit="lb"), "lb"),
    "strong_comma_bom_crlf": Dialect(strong(COMMA, mark=True, line_end="\r\n"), "kg"),
    "strong_comma_12h": Dialect(strong(COMMA, clock=iso_time_12h), "-"),
    "strong_rest_timers": Dialect(strong(COMMA, timers=True), "-", timer_rows),
    "strong_older": Dialect(strong(OLDER), "-"),
    "strong_older_rpe": Dialect(strong(OLDER + ["RPE"]), "-"),
    "strong_android": Dialect(strong(ANDROID, separator=";"), "-"),
    "strong_android_pounds": Dialect(strong(ANDROID, separator=";", unit="lb"), "-"),
    "strong_android_duration": Dialect(strong(ANDROID + ["Duration"], ANDROID + ["Workout Duration"],
                                       separator=";"), "-"),
    "strong_headerless": Dialect(strong(ANDROID, [], separator=";", unit="lb"), "-"),
    "strong_numbered": Dialect(strong(NUMBERED, NUMBERED_HEADER, separator=";", every_quoted=True), "-"),
    "strong_decimal_comma": Dialect(strong(NUMBERED, NUMBERED_HEADER, separator=";", comma=True,
                                    every_quoted=True), "-"),
    "strong_french": Dialect(strong(COMMA, FRENCH_HEADER, line_end="\r\n"), "-"),
    "strong_without_notes": Dialect(strong(WITHOUT_NOTES), "-"),
    "hevy": Dialect(hevy, "-"),
    "hevy_bom_crlf": Dialect(hevy_writer(mark=True, line_end="\r\n"), "-"),
    "hevy_pounds_miles": Dialect(hevy_writer("weight_lbs", "distance_miles"), "-"),
    "hevy_kilograms_miles": Dialect(hevy_writer(distance="distance_miles"), "-"),
    "hevy_us_dates": Dialect(hevy_writer(clock=hevy_time_us), "-"),
    "hevy_german_dates": Dialect(hevy_writer(clock=lambda m: hevy_time(m, "de")), "-"),
    "hevy_french_dates": Dialect(hevy_writer(clock=lambda m: hevy_time(m, "fr")), "-"),
}

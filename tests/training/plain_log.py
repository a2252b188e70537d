# SPDX-License-Identifier: BSL-1.0
"""A reader of Strong and Hevy exports that shares nothing with the library but the tables of
exercises and names."""
import collections
import csv
import datetime
import fractions
import os
import pathlib

REAL_LOGS = ("strong_breinsp_kg.csv", "strong_dakheera47_kg.csv", "hevy_dakheera47_kg.csv")
BACK = {"lats", "middle back", "lower back", "traps"}

Row = collections.namedtuple("Row", "moment day name warmup drop reps kg rpe")


def read_rows(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def plain_row(row):
    """A row of either app."""
    if "exercise_title" in row:
        moment = datetime.datetime.strptime(row["start_time"], "%d %b %Y, %H:%M")
        name, kind, reps, kg, rpe = (row["exercise_title"], row["set_type"], row["reps"],
                                     row["weight_kg"], row["rpe"])
    else:
        moment = datetime.datetime.strptime(row["Date"], "%Y-%m-%d %H:%M:%S")
        name, kind, reps, kg, rpe = (row["Exercise Name"], row["Set Order"], row["Reps"],
                                     row["Weight"], row.get("RPE"))
    number = lambda text: fractions.Fraction(text) if text else None
    return Row(moment, moment.date(), name.strip(), kind in ("warmup", "W"),
               kind in ("dropset", "D"), number(reps), number(kg), number(rpe))


def is_note(row):
    """Rows of Strong that are no sets."""
    return row.get("Set Order") in ("Rest Timer", "Note")


class Log:
    """Rows by file order, and which exercise each name is."""

    def __init__(self, path, tree):
        exercises = {row["id"]: row for row in read_rows(tree / "src/data/exercises.csv")}
        self.table = {" ".join(row["app_name"].split()).lower(): exercises.get(row["exercise_id"])
                      for row in read_rows(tree / "src/data/exercise_aliases.csv")}
        every = read_rows(path)
        self.others = sum(map(is_note, every))
        self.all = [plain_row(row) for row in every if not is_note(row)]
        self.done = [row for row in self.all if not row.warmup]
        self.names = list(dict.fromkeys(row.name for row in self.all))

    @staticmethod
    def key(name):
        return " ".join(name.split()).lower()

    def is_known(self, name):
        return self.key(name) in self.table

    def exercise(self, name):
        """Its row of the table; None for unknown names and for no strength work."""
        return self.table.get(self.key(name))

    def lifted_kg(self, row):
        """Load of a set, body weight left out; what a machine or band takes off is none."""
        return None if is_assisted(self.exercise(row.name)) and row.kg else row.kg

    def work_of(self, name):
        """Working sets of a name by time, each with a load above 0 and repetitions."""
        rows = [row for row in self.done
                if row.name == name and row.reps and self.lifted_kg(row)]
        return sorted(rows, key=lambda row: row.moment)


def is_assisted(exercise):
    return exercise is not None and "assisted" in exercise["id"]


def muscles_in(exercise):
    """(primary muscle, secondary muscles)."""
    return exercise["primary_muscles"], set(exercise["secondary_muscles"].split("|")) - {""}


def is_back(exercise):
    return exercise is not None and exercise["primary_muscles"] in BACK


def side_of(exercise):
    """push, pull or neither, of multi-joint work above the hips."""
    if exercise is None or exercise["mechanics"] != "multi_joint":
        return None
    groups = {"pull": BACK | {"shoulders", "biceps"}, "push": {"chest", "shoulders", "triceps"}}
    force = exercise["force"]
    return force if exercise["primary_muscles"] in groups.get(force, ()) else None


def monday(day):
    return day - datetime.timedelta(days=day.weekday())


def mondays(log):
    """Every week from the first set's to the last set's."""
    day, last = monday(min(row.day for row in log.all)), max(row.day for row in log.all)
    while day <= last:
        yield day
        day += datetime.timedelta(days=7)


def is_partial(log, week):
    first, last = min(row.day for row in log.all), max(row.day for row in log.all)
    return week < first or week + datetime.timedelta(days=6) > last


def assisted_sample(sample, folder):
    """The sample with pull-ups on a machine that takes off 5 to 60 kg, ever less."""
    lines = sample.read_text(encoding="utf-8").splitlines(keepends=True)
    pull_ups = [i for i, line in enumerate(lines) if '"Pull Up"' in line]
    for at, i in enumerate(pull_ups):
        cells = lines[i].split(",")
        cells[3], cells[5] = '"Pull Up (Assisted)"', str(60 - 5 * (12 * at // len(pull_ups)))
        lines[i] = ",".join(cells)
    path = folder / "assisted_strong.csv"
    path.write_text("".join(lines), encoding="utf-8")
    return path


def logs_to_read(tree, folder):
    """The bundled logs, and the real ones where TONUS_REAL_LOGS names their folder."""
    samples = [tree / "docs/examples/data" / name for name in ("sample_strong.csv",
                                                               "sample_hevy.csv")]
    real = os.environ.get("TONUS_REAL_LOGS")
    if not real:
        print("TONUS_REAL_LOGS is not set: real logs were not run")
    return [*samples, assisted_sample(samples[0], folder),
            *(pathlib.Path(real) / name for name in REAL_LOGS if real)]

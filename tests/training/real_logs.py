# SPDX-License-Identifier: BSL-1.0
"""Compares the library's reading of real logs with a count made here with Python's csv module.

real_logs.py LOG_SUMMARY SOURCE_TREE
The logs are no part of the tree: the folder that holds them is named by TONUS_REAL_LOGS. Without
it the test says in one line that the real logs were not run.
"""
import collections
import csv
import datetime
import fractions
import os
import pathlib
import sys

from log_reader import differences, run_summary

LOGS = ("strong_breinsp_kg.csv", "strong_dakheera47_kg.csv", "hevy_dakheera47_kg.csv")
BACK = {"lats", "middle back", "lower back", "traps"}


def read_rows(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def plain_row(row):
    """(day, exercise, warm-up?, reps, kilograms) of a row of either app."""
    if "exercise_title" in row:
        moment = datetime.datetime.strptime(row["start_time"], "%d %b %Y, %H:%M")
        name, warmup, reps, kg = (row["exercise_title"], row["set_type"] == "warmup", row["reps"],
                                  row["weight_kg"])
    else:
        moment = datetime.datetime.strptime(row["Date"], "%Y-%m-%d %H:%M:%S")
        name, warmup, reps, kg = (row["Exercise Name"], row["Set Order"] == "W", row["Reps"],
                                  row["Weight"])
    number = lambda text: fractions.Fraction(text) if text else None
    return moment.date(), name, warmup, number(reps), number(kg)


def exercise_muscles(tree):
    """Listed app name -> (primary muscle, secondary muscles)."""
    muscles = {row["id"]: (row["primary_muscles"], set(row["secondary_muscles"].split("|")) - {""})
               for row in read_rows(tree / "src/data/exercises.csv")}
    return {" ".join(row["app_name"].split()).lower(): muscles.get(row["exercise_id"])
            for row in read_rows(tree / "src/data/exercise_aliases.csv")}


def weekly_sets(rows, muscles_of):
    weeks = collections.defaultdict(lambda: [0, fractions.Fraction(0)])
    for day, name, warmup, _, _ in rows:
        muscles = muscles_of.get(" ".join(name.split()).lower())
        if warmup or muscles is None:
            continue
        primary, secondary = muscles
        week = "{0}-W{1:02}".format(*day.isocalendar())
        groups = {muscle: fractions.Fraction(1, 2) for muscle in secondary} | {primary: 1}
        groups["back"] = max((share for one, share in groups.items() if one in BACK), default=0)
        for muscle, share in groups.items():
            weeks[week, muscle][0] += share == 1
            weeks[week, muscle][1] += share
    return sorted(f"{week}|{muscle}|{direct:g}|{float(sets):g}"
                  for (week, muscle), (direct, sets) in weeks.items() if sets)


def count(path, muscles_of):
    rows = [plain_row(row) for row in read_rows(path)]
    work = [row for row in rows if not row[2]]
    unresolved = collections.Counter(row[1] for row in rows
                                     if " ".join(row[1].split()).lower() not in muscles_of)
    return {
        "rows": len(rows), "sets": len(rows), "other_rows": 0, "rejected": [],
        "working_sets": len(work),
        "reps": sum(int(row[3] or 0) for row in rows),
        "tonnage_kg": float(sum(row[3] * row[4] for row in work if row[3] and row[4])),
        "exercises": len({row[1].strip() for row in rows}),
        "unresolved": [f"{sets} {name}" for name, sets in unresolved.most_common()],
        "first_day": min(row[0] for row in rows), "last_day": max(row[0] for row in rows),
        "volume": weekly_sets(rows, muscles_of),
    }


def main(program, tree):
    folder = os.environ.get("TONUS_REAL_LOGS")
    if not folder:
        print("TONUS_REAL_LOGS is not set: real logs were not run")
        return 0
    muscles_of = exercise_muscles(tree)
    faults = 0
    for name in LOGS:
        path = pathlib.Path(folder) / name
        found = run_summary(program, path)
        found["volume"].sort()
        lines = differences(found, count(path, muscles_of))
        print(f"{name}: {found.get('sets')} sets, {len(found['volume'])} weekly volumes,",
              "differs" if lines else "agrees")
        print("\n".join(lines), end="\n" if lines else "")
        faults += len(lines)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2])))

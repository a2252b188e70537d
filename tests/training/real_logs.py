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
import math
import os
import pathlib
import sys
import tempfile

from log_reader import differences, round_trip_faults, run_summary

LOGS = ("strong_breinsp_kg.csv", "strong_dakheera47_kg.csv", "hevy_dakheera47_kg.csv")
BACK = {"lats", "middle back", "lower back", "traps"}


def read_rows(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


Row = collections.namedtuple("Row", "moment day name warmup drop reps kg rpe")


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


def table_rows(tree):
    """Listed app name -> row of the exercise table, None for names of no strength work."""
    exercises = {row["id"]: row for row in read_rows(tree / "src/data/exercises.csv")}
    return {" ".join(row["app_name"].split()).lower(): exercises.get(row["exercise_id"])
            for row in read_rows(tree / "src/data/exercise_aliases.csv")}


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


def frequencies(work, exercise_of):
    """Of each muscle and week: workouts with direct work, and the shortest gap before one."""
    moments = collections.defaultdict(set)
    for row in work.done:
        exercise = exercise_of(row)
        if exercise is not None:
            moments[muscles_in(exercise)[0]].add(row.moment)
            if is_back(exercise):
                moments["back"].add(row.moment)
    weeks = collections.defaultdict(list)
    for muscle, times in moments.items():
        times = sorted(times)
        for earlier, later in zip([None] + times, times):
            gap = -1 if earlier is None else (later - earlier).total_seconds() / 3600
            weeks[monday(later.date()), muscle].append(gap)
    known = lambda gaps: [gap for gap in gaps if gap >= 0]
    return sorted(f"{week}|{muscle}|{len(gaps)}|{min(known(gaps), default=-1):.6g}"
                  for (week, muscle), gaps in weeks.items())


def weeks_of(work, exercise_of):
    """Weekly sessions, sets, tonnage, push and pull."""
    days = [row.day for row in work.all]
    lines, week = [], monday(min(days))
    while week <= max(days):
        rows = [row for row in work.done if monday(row.day) == week]
        sides = collections.Counter(side_of(exercise_of(row)) for row in rows)
        tonnage = sum(row.reps * row.kg for row in rows if row.reps and row.kg)
        partial = week < min(days) or week + datetime.timedelta(days=6) > max(days)
        lines.append(f"{week}|{partial:d}|{len({row.moment for row in rows})}|{len(rows):g}|"
                     f"{float(tonnage):.9g}|{sides['push']:g}|{sides['pull']:g}")
        week += datetime.timedelta(days=7)
    return lines


def estimated_maximum(kg, reps, rpe):
    """Mean of seven curves, those straight in repetitions or load fading out from 10 to 20."""
    r = reps + (10 - rpe if rpe is not None else 0)
    if r > 20:
        return None
    if r == 1:
        return kg
    straight = [1 + r / 30, 36 / (37 - r), 100 / (101.3 - 2.67123 * r), 1 + 0.025 * r]
    bent = [r ** 0.10, 100 / (52.2 + 41.9 * math.exp(-0.055 * r)),
            100 / (48.8 + 53.8 * math.exp(-0.075 * r))]
    weight = 1.0 if r <= 10 else (20 - r) / 10
    return kg * (weight * sum(straight) + sum(bent)) / (4 * weight + 3)


def strengths_of(work):
    """Best of each workout: count, highest, how often passed, heaviest load."""
    names = dict.fromkeys(row.name for row in work.all)
    lines = []
    for name in names:
        sessions, heaviest = {}, 0
        for row in work.done:
            if row.name != name or row.drop or not row.reps or not row.kg:
                continue
            if row.rpe is not None and row.rpe < 5:  # the scale counts no reserve there
                continue
            value = estimated_maximum(float(row.kg), float(row.reps),
                                      None if row.rpe is None else float(row.rpe))
            if value is not None:
                sessions[row.moment] = max(value, sessions.get(row.moment, 0))
                heaviest = max(heaviest, float(row.kg))
        if sessions:
            best, passed = 0, 0
            for moment in sorted(sessions):
                if sessions[moment] > best * (1 + 1e-12):
                    best, passed = sessions[moment], passed + 1
            lines.append(f"{name}|{len(sessions)}|{best:.9g}|{passed}|{heaviest:g}")
    return lines


def weekly_sets(rows, exercise_of):
    weeks = collections.defaultdict(lambda: [0, fractions.Fraction(0)])
    for row in rows:
        exercise = exercise_of(row)
        if row.warmup or exercise is None:
            continue
        primary, secondary = muscles_in(exercise)
        week = "{0}-W{1:02}".format(*row.day.isocalendar())
        groups = {muscle: fractions.Fraction(1, 2) for muscle in secondary} | {primary: 1}
        groups["back"] = max((share for one, share in groups.items() if one in BACK), default=0)
        for muscle, share in groups.items():
            weeks[week, muscle][0] += share == 1
            weeks[week, muscle][1] += share
    return sorted(f"{week}|{muscle}|{direct:g}|{float(sets):g}"
                  for (week, muscle), (direct, sets) in weeks.items() if sets)


Work = collections.namedtuple("Work", "all done")


def count(path, table):
    rows = [plain_row(row) for row in read_rows(path)]
    key = lambda row: " ".join(row.name.split()).lower()
    exercise_of = lambda row: table.get(key(row))
    work = Work(rows, [row for row in rows if not row.warmup])
    unresolved = collections.Counter(row.name for row in rows if key(row) not in table)
    return {
        "rows": len(rows), "sets": len(rows), "other_rows": 0, "rejected": [],
        "working_sets": len(work.done),
        "reps": sum(int(row.reps or 0) for row in rows),
        "tonnage_kg": float(sum(row.reps * row.kg for row in work.done if row.reps and row.kg)),
        "exercises": len({row.name for row in rows}),
        "unresolved": [f"{sets} {name}" for name, sets in unresolved.most_common()],
        "first_day": min(row.day for row in rows), "last_day": max(row.day for row in rows),
        "volume": weekly_sets(rows, exercise_of),
        "week": weeks_of(work, exercise_of),
        "muscle": frequencies(work, exercise_of),
        "strength": strengths_of(work),
    }


def main(program, tree):
    folder = os.environ.get("TONUS_REAL_LOGS")
    if not folder:
        print("TONUS_REAL_LOGS is not set: real logs were not run")
        return 0
    table = table_rows(tree)
    faults = 0
    for name in LOGS:
        path = pathlib.Path(folder) / name
        found = run_summary(program, path)
        found["volume"].sort()
        found["muscle"].sort()
        lines = differences(found, count(path, table))
        unresolved = sum(int(line.split(" ", 1)[0]) for line in found["unresolved"])
        if 20 * unresolved > int(found["sets"]):
            lines.append(f"  {unresolved} sets of {found['sets']} under names without an exercise")
        with tempfile.TemporaryDirectory() as temporary:
            lines += round_trip_faults(program, path, pathlib.Path(temporary))
        print(f"{name}: {found.get('sets')} sets, {len(found['volume'])} weekly volumes,",
              f"{len(found['muscle'])} weekly frequencies, {len(found['week'])} weeks,",
              f"{len(found['strength'])} estimated maxima, {unresolved} sets unresolved",
              found["unresolved"], "differs" if lines else "agrees")
        print("\n".join(lines), end="\n" if lines else "")
        faults += len(lines)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2])))

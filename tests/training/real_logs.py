# SPDX-License-Identifier: BSL-1.0
"""Compares the library's reading of whole logs with a count made here with Python's csv module.

real_logs.py LOG_SUMMARY SOURCE_TREE
The bundled samples, one of them changed to assisted pull-ups, and the real logs, which are no part
of the tree: the folder that holds them is named by TONUS_REAL_LOGS. Without it the test says in one
line that the real logs were not run.
"""
import collections
import fractions
import pathlib
import sys
import tempfile

from log_reader import differences, round_trip_faults, run_summary
from plain_log import (BACK, Log, is_back, is_partial, logs_to_read, monday, mondays, muscles_in,
                       side_of)
from plain_strength import passing, points_of

def frequencies(log):
    """Of each muscle and week: workouts with direct work, and the shortest gap before one."""
    moments = collections.defaultdict(set)
    for row in log.done:
        exercise = log.exercise(row.name)
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


def tonnage_of(log, rows):
    return sum(row.reps * log.lifted_kg(row) for row in rows if row.reps and log.lifted_kg(row))


def weeks_of(log):
    """Weekly sessions, sets, tonnage, push and pull."""
    lines = []
    for week in mondays(log):
        rows = [row for row in log.done if monday(row.day) == week]
        sides = collections.Counter(side_of(log.exercise(row.name)) for row in rows)
        lines.append(f"{week}|{is_partial(log, week):d}|{len({row.moment for row in rows})}|"
                     f"{len(rows):g}|{float(tonnage_of(log, rows)):.9g}|{sides['push']:g}|"
                     f"{sides['pull']:g}")
    return lines


def strengths_of(log):
    """Best of each workout: count, highest, how often passed, heaviest load."""
    lines = []
    for name in log.names:
        work = log.work_of(name)
        points = points_of(work)
        if points:
            heaviest = max(row.kg for row in work if not row.drop and points_of([row]))
            best = passing(points)
            lines.append(f"{name}|{len(points)}|{best[-1].estimate.kg:.9g}|{len(best)}|"
                         f"{float(heaviest):g}")
    return lines


def weekly_sets(log):
    weeks = collections.defaultdict(lambda: [0, fractions.Fraction(0)])
    for row in log.done:
        exercise = log.exercise(row.name)
        if exercise is None:
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


def count(log):
    unresolved = collections.Counter(row.name for row in log.all if not log.is_known(row.name))
    return {
        "rows": len(log.all) + log.others, "sets": len(log.all), "other_rows": log.others,
        "rejected": [], "working_sets": len(log.done),
        "reps": sum(int(row.reps or 0) for row in log.all),
        "tonnage_kg": float(tonnage_of(log, log.done)),
        "exercises": len(log.names),
        "unresolved": [f"{sets} {name}" for name, sets in unresolved.most_common()],
        "first_day": min(row.day for row in log.all), "last_day": max(row.day for row in log.all),
        "volume": weekly_sets(log),
        "week": weeks_of(log),
        "muscle": frequencies(log),
        "strength": strengths_of(log),
    }


def faults_of(program, path, tree, folder):
    found = run_summary(program, path)
    found["volume"].sort()
    found["muscle"].sort()
    lines = differences(found, count(Log(path, tree)))
    unresolved = sum(int(line.split(" ", 1)[0]) for line in found["unresolved"])
    if 20 * unresolved > int(found["sets"]):
        lines.append(f"  {unresolved} sets of {found['sets']} under names without an exercise")
    lines += round_trip_faults(program, path, folder)
    print(f"{path.name}: {found.get('sets')} sets, {len(found['volume'])} weekly volumes,",
          f"{len(found['muscle'])} weekly frequencies, {len(found['week'])} weeks,",
          f"{len(found['strength'])} estimated maxima, {unresolved} sets unresolved",
          found["unresolved"], "differs" if lines else "agrees")
    return lines


def main(program, tree):
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        faults = [line for path in logs_to_read(tree, folder)
                  for line in faults_of(program, path, tree, folder)]
    print("\n".join(faults), end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2])))

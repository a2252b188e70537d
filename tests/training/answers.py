# SPDX-License-Identifier: BSL-1.0
"""Compares what the command says of whole logs with programs of their own in Python.

answers.py TONUS SOURCE_TREE
`tonus records`, `tonus next` (with and without easy weeks), `tonus load` and `tonus volume`, on the
logs of real_logs.py.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

from plain_log import Log, logs_to_read
from plain_load import load_of
from plain_next import next_of
from plain_strength import records_of
from real_logs import frequencies, tonnage_of, weekly_sets, weeks_of


def ask(program, *arguments):
    done = subprocess.run([program, *map(str, arguments), "--json"], capture_output=True,
                          text=True, encoding="utf-8", check=True)
    return json.loads(done.stdout)


def differences(found, expected, where=""):
    """Where two answers differ; numbers may by 1e-9 of themselves."""
    if isinstance(expected, dict) and isinstance(found, dict):
        keys = sorted(expected.keys() | found.keys())
        return [line for key in keys
                for line in differences(found.get(key), expected.get(key), f"{where}.{key}")]
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        return [line for at, (a, b) in enumerate(zip(found, expected))
                for line in differences(a, b, f"{where}[{at}]")]
    numbers = all(isinstance(one, (int, float)) and not isinstance(one, bool)
                  for one in (found, expected))
    if numbers and abs(found - expected) <= 1e-9 * max(1.0, abs(expected)):
        return []
    return [] if found == expected else [f"  {where}: {found!r}, expected {expected!r}"]


def volume_lines(weeks):
    """`tonus volume --json` in the lines that real_logs.py counts."""
    lines = {"week": [], "muscle": []}
    for week in weeks:
        lines["week"].append(f"{week['first_day']}|{week['partial']:d}|{week['sessions']}|"
                             f"{week['hard_sets']:g}|{week['tonnage_kg']:.9g}|"
                             f"{week['push_sets']:g}|{week['pull_sets']:g}")
        lines["muscle"] += [f"{week['first_day']}|{one['muscle']}|{one['sessions']}|"
                            f"{-1 if one['shortest_gap_h'] is None else one['shortest_gap_h']:.6g}"
                            for one in week["muscles"] if one["sessions"]]
    return {"week": lines["week"], "muscle": sorted(lines["muscle"])}


def faults_of(program, path, tree):
    log = Log(path, tree)
    records = ask(program, "records", path)
    lines = differences(records, records_of(log), "records")
    judged = 0
    for options in ((), ("--no-deload",)):
        answer = ask(program, "next", path, *options)
        answer.pop("unscreened")  # no facts were given; the rules have tests of their own
        judged += len(answer["exercises"])
        lines += differences(answer, next_of(log, not options), " ".join(("next", *options)))
    for measure in ("tonnes", "sets"):
        lines += differences(ask(program, "load", path, "--measure", measure),
                             load_of(log, measure), f"load --measure {measure}")
    weeks = ask(program, "volume", path)["weeks"]
    lines += differences(volume_lines(weeks), {"week": weeks_of(log), "muscle": frequencies(log)},
                         "volume")
    total = sum(week["tonnage_kg"] for week in weeks)
    lines += differences(total, float(tonnage_of(log, log.done)), "volume.tonnage")
    sets = sum(one["fractional_sets"] for week in weeks for one in week["muscles"])
    expected = sum(float(line.rsplit("|", 1)[1]) for line in weekly_sets(log))
    lines += differences(sets, expected, "volume.fractional_sets")
    print(f"{path.name}: {len(records['exercises'])} records, {judged} next sessions,",
          f"{len(weeks)} weeks", "differ" if lines else "agree")
    return lines


def main(program, tree):
    with tempfile.TemporaryDirectory() as temporary:
        faults = [line for path in logs_to_read(tree, pathlib.Path(temporary))
                  for line in faults_of(program, path, tree)]
    print("\n".join(faults), end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2])))

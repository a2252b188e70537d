# SPDX-License-Identifier: BSL-1.0
"""One generated log, written in every dialect that importers read, gives one report.

dialects.py LOG_SUMMARY SOURCE_TREE
Also checks that the checked-in sample logs are what the generator writes.
"""
import pathlib
import subprocess
import sys
import tempfile

from log_reader import differences, round_trip_faults, run_summary


def generate(tree, *arguments):
    script = tree / "tests/data/generate_sample_log.py"
    subprocess.run([sys.executable, "-B", str(script), *map(str, arguments)], check=True)


def stale_samples(tree, folder):
    generate(tree, folder)
    return [f"docs/examples/data/{name} is not what tests/data/generate_sample_log.py writes"
            for name in ("sample_strong.csv", "sample_hevy.csv")
            if (folder / name).read_bytes() != (tree / "docs/examples/data" / name).read_bytes()]


def read_expected(folder, family):
    lines = (folder / f"expected_{family}.txt").read_text().splitlines()
    pairs = dict(line.split(" ", 1) for line in lines)
    pairs["tonnage_kg"] = float(pairs["tonnage_kg"])
    return pairs | {"unresolved": [], "rejected": [], "zero_reps": 0}


def wrong_dialects(program, folder):
    faults, families = [], {}
    for line in (folder / "dialects.txt").read_text(encoding="utf-8").splitlines():
        name, unit, other_rows, family, columns = line.split("\t")
        expected = families.setdefault(family, read_expected(folder, family))
        found = run_summary(program, folder / name, unit, columns)
        expected["other_rows"] = other_rows
        expected["rows"] = int(expected["sets"]) + int(other_rows)
        # Weekly volume and facts must agree too: those of a family's first stand for all of it.
        for key in ("volume", "fact"):
            expected.setdefault(key, found[key])
        lines = differences(found, expected)
        lines += round_trip_faults(program, folder / name, folder, unit, columns)
        faults += [f"{name}:", *lines] if lines else []
        print(f"{name}: {found.get('rows', '?')} rows, {'differs' if lines else 'agrees'}")
    return faults


def main(program, tree):
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        faults = stale_samples(tree, folder)
        generate(tree, "--dialects", folder)
        faults += wrong_dialects(program, folder)
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2])))

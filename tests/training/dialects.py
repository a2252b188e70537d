# SPDX-License-Identifier: BSL-1.0
"""One generated log, written in every dialect of Strong and Hevy, gives one report.

dialects.py LOG_SUMMARY SOURCE_TREE
Also checks that the checked-in sample logs are what the generator writes.
"""
import pathlib
import subprocess
import sys
import tempfile

from log_reader import differences, run_summary


def generate(tree, *arguments):
    script = tree / "tests/data/generate_sample_log.py"
    subprocess.run([sys.executable, "-B", str(script), *map(str, arguments)], check=True)


def stale_samples(tree, folder):
    generate(tree, folder)
    return [f"docs/examples/data/{name} is not what tests/data/generate_sample_log.py writes"
            for name in ("sample_strong.csv", "sample_hevy.csv")
            if (folder / name).read_bytes() != (tree / "docs/examples/data" / name).read_bytes()]


def read_expected(folder):
    pairs = dict(line.split(" ", 1) for line in (folder / "expected.txt").read_text().splitlines())
    pairs["tonnage_kg"] = float(pairs["tonnage_kg"])
    return pairs | {"unresolved": [], "rejected": [], "zero_reps": 0}


def wrong_dialects(program, folder):
    expected = read_expected(folder)
    faults = []
    for line in (folder / "dialects.txt").read_text().splitlines():
        name, unit, other_rows = line.split()
        found = run_summary(program, folder / name, unit)
        expected["other_rows"] = other_rows
        expected["rows"] = int(expected["sets"]) + int(other_rows)
        # Weekly volume and facts must agree too: those of the first dialect stand for all.
        for key in ("volume", "fact"):
            expected.setdefault(key, found[key])
        lines = differences(found, expected)
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

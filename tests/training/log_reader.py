# SPDX-License-Identifier: BSL-1.0
"""Runs the program log_summary and compares what it prints with expected values."""
import subprocess


def run_summary(program, path, unit="-", columns="-"):
    """What the library reads from a file: key -> text; volume, unresolved, rejected are lists."""
    command = [program, str(path), unit, columns]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    found = {"volume": [], "fact": [], "unresolved": [], "rejected": [], "week": [],
             "muscle": [], "strength": []}
    for line in done.stdout.splitlines():
        key, _, value = line.partition(" ")
        if isinstance(found.get(key), list):
            found[key].append(value)
        else:
            found[key] = value
    if done.returncode != 0:
        found["refused"] = found.get("refused", f"exit code {done.returncode}: {done.stderr}")
    return found


def differences(found, expected):
    """Lines that say where a summary differs; sums may differ by 1e-9 of themselves."""
    lines = []
    for key, value in expected.items():
        seen = found.get(key)
        if isinstance(value, float):
            same = seen is not None and abs(float(seen) - value) <= 1e-9 * max(1.0, abs(value))
        else:
            same = seen == (value if isinstance(value, list) else str(value))
        if not same:
            lines.append(f"  {key}: {seen!r}, expected {value!r}")
    return lines


def export(program, path, unit="-", columns="-"):
    """The bytes that the library writes for the log it reads from a file."""
    command = [program, str(path), unit, columns, "export"]
    return subprocess.run(command, capture_output=True, check=True).stdout


def round_trip_faults(program, path, folder, unit="-", columns="-"):
    """An exported log is read back the same, and exported again to the same bytes."""
    first = folder / "exported.csv"
    first.write_bytes(export(program, path, unit, columns))
    faults = [] if export(program, first) == first.read_bytes() else ["  second export differs"]
    before, after = run_summary(program, path, unit, columns), run_summary(program, first)
    # What is no set is not exported, and an exported file names its unit.
    for key in ("rows", "other_rows", "rejected", "weight_unit_assumed"):
        before.pop(key), after.pop(key)
    return faults + differences(after, before)

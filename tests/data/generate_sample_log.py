# SPDX-License-Identifier: BSL-1.0
"""Writes the sample training log: twelve weeks of an upper/lower split, made up from a seed.

generate_sample_log.py FOLDER             sample_strong.csv and sample_hevy.csv
generate_sample_log.py --dialects FOLDER  the same log in every dialect the importers read, with
                                          dialects.txt (file, unit option, other rows) and
                                          expected.txt (totals counted here, from the log itself)
"""
import pathlib
import sys

from log_dialects import DIALECTS, hevy, strong_comma
from log_model import make_log, totals


def write(path, content):
    path.write_bytes(content.encode("utf-8"))


def write_samples(folder):
    log = make_log()
    write(folder / "sample_strong.csv", strong_comma(log))
    write(folder / "sample_hevy.csv", hevy(log))


def write_dialects(folder):
    log = make_log()
    rows = []
    for name, (writer, unit, other_rows) in DIALECTS.items():
        content = writer(log)
        write(folder / f"{name}.csv", content)
        rows.append(f"{name}.csv {unit} {other_rows(log)}\n")
    write(folder / "dialects.txt", "".join(rows))
    write(folder / "expected.txt", "".join(f"{k} {v}\n" for k, v in totals(log).items()))


def main(arguments):
    every = arguments[:1] == ["--dialects"]
    if len(arguments) != (2 if every else 1):
        sys.exit(__doc__)
    folder = pathlib.Path(arguments[-1])
    folder.mkdir(parents=True, exist_ok=True)
    (write_dialects if every else write_samples)(folder)


if __name__ == "__main__":
    main(sys.argv[1:])

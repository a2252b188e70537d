# SPDX-License-Identifier: BSL-1.0
"""Writes the sample training log: twelve weeks of an upper/lower split, made up from a seed.

generate_sample_log.py FOLDER             sample_strong.csv and sample_hevy.csv
generate_sample_log.py --dialects FOLDER  the same log in every dialect the importers read, with
                                          dialects.txt (file, unit option, other rows, family,
                                          map of columns) and, for each family, expected_*.txt
                                          (totals counted here, from the log itself)
"""
import pathlib
import sys

from log_dialects import hevy, strong_comma
from log_model import FAMILIES, make_log, totals
from other_dialects import DIALECTS


def write(path, content):
    path.write_bytes(content.encode("utf-8"))


def write_samples(folder):
    log = make_log()
    write(folder / "sample_strong.csv", strong_comma(log))
    write(folder / "sample_hevy.csv", hevy(log))


def write_dialects(folder):
    rows = []
    for name, dialect in DIALECTS.items():
        log = FAMILIES[dialect.family](make_log())
        write(folder / f"{name}.csv", dialect.write(log))
        rows.append("\t".join([f"{name}.csv", dialect.unit, str(dialect.other_rows(log)),
                               dialect.family, dialect.columns]) + "\n")
    write(folder / "dialects.txt", "".join(rows))
    for family, change in FAMILIES.items():
        counts = totals(change(make_log())).items()
        write(folder / f"expected_{family}.txt", "".join(f"{k} {v}\n" for k, v in counts))


def main(arguments):
    every = arguments[:1] == ["--dialects"]
    if len(arguments) != (2 if every else 1):
        sys.exit(__doc__)
    folder = pathlib.Path(arguments[-1])
    folder.mkdir(parents=True, exist_ok=True)
    (write_dialects if every else write_samples)(folder)


if __name__ == "__main__":
    main(sys.argv[1:])

#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Changes every number of every equation, one at a time, and asks whether a test turns red.

    python3 mutate.py [--compiler g++] [--jobs 2] [--work FOLDER] [--only TEXT] [--boost FOLDER]

A number with a point moves by 1 % up and down, a whole number by 1. Changed are the headers of the
equations and the shared headers that hold their coefficients, bands and charts (tonus/detail). For
each mutant its header, and every header that includes it, is copied into a namespace of its own;
some hundred copies are compiled into one program, which holds them against the tables of
tests/vectors by the same code as the tests do (tests/expectations.cpp). An unchanged copy of each
header goes along and must pass.

A mutant that nobody notices is a survivor, and makes the program exit with 1, unless equivalent.csv
names it with the reason why no test can notice it. An entry there that is noticed after all, or
that names no mutant, is an error too. A run of everything writes result.md.
"""
import argparse
import collections
import concurrent.futures
import csv
import pathlib
import re
import subprocess
import sys
import tempfile

from copies import Tree, program_part
from literals import applied, mutants

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FLAGS = ["-std=c++20", "-ffp-contract=off", "-w"]
BATCH = 150  # copies of equations in one program
FIRST, EVERY = 2, 1000  # how many users of a shared header are asked first, and who is asked last
HARNESS = ["mutation/harness.cpp", "expectations.cpp", "row_call.cpp", "vectors.cpp",
           "source_file.cpp"]
LIBRARY = ["equation_entry.cpp", "text/csv.cpp"]


class Builder:
    """Compiles and runs programs of mutants."""

    def __init__(self, compiler, work, boost):
        self.compiler, self.work = compiler, work
        self.flags = FLAGS + [f"-I{ROOT / folder}" for folder in ("include", "src", "tests")]
        if boost not in ("", "/usr/include"):
            self.flags += ["-isystem", boost]
        self.flags.append(f'-DTONUS_SOURCE_DIR="{ROOT}"')
        self.objects = []

    def compile(self, *words):
        """Runs the compiler. Returns whether it was content, and what it said."""
        done = subprocess.run([self.compiler, *self.flags, *map(str, words)],
                              capture_output=True, text=True, check=False)
        return done.returncode == 0, done.stderr

    def prepare(self):
        """What all programs share: the header compiled once, and the harness."""
        (self.work / "prolog.hpp").write_bytes((HERE / "prolog.hpp").read_bytes())
        sources = [ROOT / "tests" / name for name in HARNESS]
        sources += [ROOT / "src" / name for name in LIBRARY]
        self.objects = [self.work / f"{source.stem}.o" for source in sources]
        steps = [("-O0", "-x", "c++-header", self.work / "prolog.hpp", "-o",
                  self.work / "prolog.hpp.gch")]
        steps += [("-O1", "-c", source, "-o", target)
                  for source, target in zip(sources, self.objects)]
        for step in steps:
            good, message = self.compile(*step)
            if not good:
                sys.exit(message)

    def build(self, name, parts):
        """A program of (includes, code, subjects). Returns its path, or None and why not."""
        source, program = self.work / f"{name}.cpp", self.work / name
        headers = dict.fromkeys(header for part in parts for header in part[0])
        lines = ['#include "prolog.hpp"', *(f"#include <{header}>" for header in headers)]
        lines += [line for part in parts for line in part[1]]
        lines += ["const mutation::subject subjects[] = {"]
        lines += [line for part in parts for line in part[2]]
        lines += ["};", "const std::size_t subject_count = std::size(subjects);", ""]
        source.write_text("\n".join(lines), encoding="utf-8")
        good, message = self.compile("-O0", "-include", self.work / "prolog.hpp", source,
                                     *self.objects, "-o", program)
        source.unlink()
        return program if good else None, message


def run(program, numbers):
    """What noticed each mutant. A crash or an endless loop is noticed too."""
    found = {}
    while len(found) < len(numbers):
        first = next(number for number in numbers if number not in found)
        done = subprocess.run([program, str(first)], capture_output=True, text=True, check=False)
        for line in done.stdout.splitlines():
            number, _, noticed = line.partition(" ")
            found[int(number)] = noticed or "a crash"
        if first not in found:
            sys.exit(f"{program}: {done.stderr}")
    program.unlink()
    return found


def named(message):
    """The mutants in which the compiler found an error."""
    return {int(number) for number in re.findall(r"^mutant_(\d+):.* error: ", message, re.M)}


def examine(builder, name, batch):
    """What noticed each mutant of a batch of (number, part)."""
    program, message = builder.build(name, [part for _, part in batch])
    if program:
        return run(program, [number for number, _ in batch])
    bad = named(message) & {number for number, _ in batch}
    if len(batch) == 1:
        bad = {batch[0][0]}
    found = {number: "the compiler" for number in bad}
    rest = [(number, part) for number, part in batch if number not in bad]
    half = len(rest) if bad else len(rest) // 2  # an error that names no mutant: look closer
    for some in (rest[:half], rest[half:]):
        found |= examine(builder, name, some) if some else {}
    return found


def batches(tree, todo, most):
    """Mutants with their code, in batches of about BATCH copies."""
    batch, size = [], 0
    for number, header, text in todo:
        part = program_part(tree, header, number, text, most)
        size += len(part[2])
        batch.append((number, part))
        if size >= BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def examine_all(builder, tree, todo, most, jobs):
    """What noticed each of (number, header, text)."""
    noticed = {}
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        waiting = [pool.submit(examine, builder, f"mutants_{n}", batch)
                   for n, batch in enumerate(batches(tree, todo, most))]
        for done, job in enumerate(concurrent.futures.as_completed(waiting), 1):
            noticed |= job.result()
            print(f"\r{done} of {len(waiting)} programs ", end="", file=sys.stderr, flush=True)
    return noticed


def read_equivalent():
    """The mutants that nobody can notice, with the reason."""
    with (HERE / "equivalent.csv").open(encoding="utf-8", newline="") as file:
        return {tuple(row[:5]): row[5] for row in list(csv.reader(file))[1:]}


def report(all_mutants, noticed, reasons):
    """The table for result.md, and how many faults there are."""
    lines = ["| domain | kind | numbers | mutants | values | statuses | limits | compiler, crash |"
             " equivalent | survivors |", "|---|---|---|---|---|---|---|---|---|---|"]
    groups = collections.defaultdict(list)
    for mutant, by in zip(all_mutants, noticed):
        state = by if by != "nothing" else "equivalent" if mutant.key in reasons else "survivor"
        groups[mutant.header.split("/")[1], mutant.kind].append((mutant, state))
    for (domain, kind), members in sorted(groups.items()):
        count = collections.Counter(state for _, state in members)
        numbers = len({(m.header, m.start) for m, _ in members})
        lines.append(f"| {domain} | {kind} | {numbers} | {len(members)} | {count['values']} | "
                     f"{count['statuses']} | {count['limits']} | "
                     f"{count['the compiler'] + count['a crash']} | {count['equivalent']} | "
                     f"{count['survivor']} |")
    survivors = [m for members in groups.values() for m, state in members if state == "survivor"]
    equivalent = [m for members in groups.values() for m, state in members
                  if state == "equivalent"]
    return lines, survivors, equivalent


def write_result(lines, survivors, equivalent, reasons):
    """Writes result.md."""
    text = ["# What the tests notice", "",
            "Written by `mutate.py`; a number with a point moved by 1 % up and down, a whole number "
            "by 1.", "", *lines, "", "## Survivors", ""]
    text += [f"- `{m.header}`: `{m.literal}` to `{m.changed}` in `{m.line}`" for m in survivors]
    text += ["", "## Equivalent: no test can notice them", ""] if survivors else [
        "None.", "", "## Equivalent: no test can notice them", ""]
    text += [f"- `{m.header}`: `{m.literal}` to `{m.changed}` in `{m.line}`: {reasons[m.key]}"
             for m in equivalent]
    (HERE / "result.md").write_text("\n".join(text) + "\n", encoding="utf-8")


def main():
    options = argparse.ArgumentParser()
    for name, default in (("compiler", "g++"), ("jobs", "2"), ("work", ""), ("only", ""),
                          ("boost", "")):
        options.add_argument(f"--{name}", default=default)
    options = options.parse_args()
    tree = Tree(ROOT)
    headers = [header for header in tree.texts if options.only in header]
    all_mutants = [m for header in headers for m in mutants(header, tree.texts[header])]
    todo = [(n, m.header, applied(tree.texts[m.header], m)) for n, m in enumerate(all_mutants)]
    todo += [(len(todo) + n, header, tree.texts[header]) for n, header in enumerate(headers)]
    with tempfile.TemporaryDirectory() as folder:
        builder = Builder(options.compiler, pathlib.Path(options.work or folder), options.boost)
        builder.prepare()
        noticed = examine_all(builder, tree, todo, FIRST, int(options.jobs))
        again = [(number, header, text) for number, header, text in todo
                 if noticed[number] == "nothing" and len(tree.affected(header)) > FIRST]
        noticed |= examine_all(builder, tree, again, EVERY, int(options.jobs))
        print(file=sys.stderr)
    red = [header for n, header in enumerate(headers) if noticed[len(all_mutants) + n] != "nothing"]
    reasons = read_equivalent()
    lines, survivors, equivalent = report(all_mutants, [noticed[n] for n in range(len(all_mutants))],
                                          reasons)
    stale = set(reasons) - {m.key for m in equivalent} if not options.only else ()
    print("\n".join(lines))
    for text, faults in (("unchanged, yet red", red), ("survivor", survivors),
                         ("not equivalent or not there", stale)):
        for fault in faults:
            print(f"{text}: {fault if isinstance(fault, str) else ' | '.join(map(str, fault))}")
    if not options.only:
        write_result(lines, survivors, equivalent, reasons)
    sys.exit(1 if red or survivors or stale else 0)


if __name__ == "__main__":
    main()

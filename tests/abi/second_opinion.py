#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Asks abidiff whether tonus.h still has all that the newest recorded header has, unchanged.

usage: second_opinion.py RECORDED_FOLDER INCLUDE VERSION_SCRIPT CXX WORK

Each header is compiled with an empty body behind every function: the types are what is compared, and
that libtonus exports the functions is seen by the list of its symbols.
"""
import pathlib
import re
import subprocess
import sys

PROTOTYPE = re.compile(r"TONUS_API\s+([^;{]*?)\s*TONUS_NOEXCEPT\s*;")


def bodies(header):
    lines = ["#include <tonus.h>"]
    for declaration in PROTOTYPE.findall(header.read_text(encoding="utf-8")):
        result = declaration.split("(")[0]
        nothing = result.startswith("void ") and "*" not in result
        lines.append(f'extern "C" TONUS_API {declaration} TONUS_NOEXCEPT '
                     f'{{ {"" if nothing else "return 0; "}}}')
    return "\n".join(lines) + "\n", len(lines) - 1


def compiled(name, include, script, cxx, work):
    """A library with the types of a header in its debug information."""
    text, functions = bodies(include / "tonus.h")
    source, library = work / f"{name}.cpp", work / f"{name}.so"
    source.write_text(text, encoding="utf-8")
    subprocess.run([cxx, "-g", "-O0", "-fPIC", "-shared", "-w", "-I", include, source,
                    f"-Wl,--version-script={script}", "-Wl,-soname,libtonus.so.0", "-o", library],
                   check=True)
    sections = subprocess.run(["readelf", "-S", "-W", library], check=True, capture_output=True,
                              text=True).stdout
    if ".debug_info" not in sections:  # abidiff would find no difference at all
        sys.exit(f"{library}: no debug information")
    return library, functions


def main():
    recorded, include, script, cxx, work = sys.argv[1:]
    work = pathlib.Path(work)
    work.mkdir(parents=True, exist_ok=True)
    newest = max(pathlib.Path(recorded).iterdir(), key=lambda folder: int(folder.name))
    old, old_functions = compiled("old", newest, script, cxx, work)
    new, new_functions = compiled("new", pathlib.Path(include), script, cxx, work)
    if old_functions < 500:
        sys.exit(f"only {old_functions} functions found in {newest}")
    done = subprocess.run(["abidiff", "--no-added-syms", old, new], capture_output=True, text=True)
    print(f"interface {newest.name}: {old_functions} functions, now {new_functions}; "
          f"abidiff {done.returncode}")
    print(done.stdout + done.stderr)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())

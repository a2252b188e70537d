# SPDX-License-Identifier: BSL-1.0
"""Compiles every mistake of unit_mistakes.md and looks for the words the table quotes.

python3 unit_mistakes.py TABLE.md COMPILER [FLAG...]
"""
import os
import re
import subprocess
import sys

HEAD = """#include <cstdio>
#include <tonus/energy/rmr/mifflin_1990.hpp>
#include <tonus/literals.hpp>
using namespace tonus::literals;
using tonus::energy::rmr::mifflin_1990;
"""


def compiler_words(command, code):
    if code.startswith("std::printf"):
        code = "int x() { return " + code + " }"
    run = subprocess.run(command + ["-Wformat", "-fsyntax-only", "-x", "c++", "-"],
                         input=HEAD + code + "\n", capture_output=True, text=True,
                         env={**os.environ, "LC_ALL": "C"}, check=False)
    return "".join(line + "\n" for line in run.stderr.splitlines()
                   if re.search(r"error:|warning:|call to non-'constexpr'|non-constexpr", line))


def main():
    table, *command = sys.argv[1:]
    version = subprocess.run([command[0], "--version"], capture_output=True, text=True, check=True)
    mark = "clang: " if "clang" in version.stdout else "g++: "
    faults = rows = 0
    with open(table, encoding="utf-8") as lines:
        for line in list(lines)[2:]:
            cells = [cell.strip() for cell in line.strip().strip("|").split(" | ")]
            mistake = cells[0].strip("`")
            quoted = next(said.strip() for said in cells[1].split("<br>") if said.startswith(mark))
            quoted = quoted.removeprefix(mark)
            words = compiler_words(command, mistake)
            rows += 1
            if quoted not in words:
                faults += 1
                print(f"{mistake}\n  not said: {quoted}\n  but: {words[:400] or 'it compiles'}")
    print(f"{rows} mistakes compiled, {faults} quoted otherwise")
    return 1 if faults or not rows else 0


sys.exit(main())

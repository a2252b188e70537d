# SPDX-License-Identifier: BSL-1.0
"""Compiles and runs the examples of README.md: readme.py SOURCE_TREE CXX CC LIBRARY_FOLDER"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

tree, cxx, cc, library = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
readme = (tree / "README.md").read_text(encoding="utf-8")
# 10 * 79.8 + 6.25 * 178 - 5 * 30 + 5 = 1765.5, worked by hand from the printed formula
# and 176 lb = 79.83 kg, over 1.78 squared = 25.2 kg/m2, which is above the band of least mortality
EXPECTED = {"c": "1765.5 kcal/d\n", "cpp": "",
            "python": "1765.5 kcal/d by Mifflin, St Jeor, Hill, Scott, Daugherty, Koh\n25.2 info\n"}


def block(language):
    return re.search(rf"```{language}\n(.*?)```", readme, re.S).group(1)


def run(*command):
    environment = dict(os.environ, LD_LIBRARY_PATH=library, PYTHONDONTWRITEBYTECODE="1",
                       PYTHONPATH=str(tree / "capi/bindings/python"))
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    if done.returncode != 0:
        sys.exit(f"{command}: {done.stdout}{done.stderr}")
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    place = pathlib.Path(folder)
    (place / "a.cpp").write_text(block("cpp") + "\nint main() {}\n")
    (place / "a.c").write_text(block("c"))
    (place / "a.py").write_text(block("python"))
    run(cxx, "-std=c++20", "-ffp-contract=off", f"-I{tree}/include",
        str(place / "a.cpp"), "-o", str(place / "cpp"))
    run(cc, "-std=c99", f"-I{tree}/capi/include", str(place / "a.c"),
        "-o", str(place / "c"), f"-L{library}", "-ltonus")
    found = {"cpp": run(str(place / "cpp")), "c": run(str(place / "c")),
             "python": run(sys.executable, str(place / "a.py"))}
for language, output in found.items():
    if output != EXPECTED[language]:
        sys.exit(f"{language} printed {output!r}, not {EXPECTED[language]!r}")
print(f"README examples ran: {', '.join(found)}")

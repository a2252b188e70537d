#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Gathers what the sdist and the wheel are built from: package.py FOLDER

Then: python -m build FOLDER. The binding's folder cannot hold the sources of the library itself.
"""
import pathlib
import shutil
import sys

HERE = pathlib.Path(__file__).resolve().parent
TREE = HERE.parent.parent.parent


def main():
    into = pathlib.Path(sys.argv[1])
    if into.exists() and any(into.iterdir()):
        sys.exit(f"{into} is not empty")
    no_leftovers = shutil.ignore_patterns("__pycache__", "bindings")
    for folder in ("include", "src", "capi", "cmake"):
        shutil.copytree(TREE / folder, into / folder, ignore=no_leftovers)
    shutil.copytree(HERE / "libtonus", into / "libtonus",
                    ignore=shutil.ignore_patterns("__pycache__"))
    for file in (TREE / "CMakeLists.txt", TREE / "LICENSE", TREE / "README.md",
                 HERE / "pyproject.toml"):
        shutil.copy(file, into)
    # The install rules name the binding's folder; here it is beside them.
    shutil.copytree(HERE / "libtonus", into / "capi/bindings/python/libtonus",
                    ignore=shutil.ignore_patterns("__pycache__"))


if __name__ == "__main__":
    main()

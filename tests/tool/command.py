# SPDX-License-Identifier: BSL-1.0
"""The command under test: its two words on the command line, and how it is called."""
import pathlib
import subprocess
import sys

TONUS = sys.argv.pop(1)
TREE = pathlib.Path(sys.argv.pop(1))
PROFILE = TREE / "docs/examples/data/profile.json"
LOG = TREE / "docs/examples/data/sample_strong.csv"


def run(*arguments):
    done = subprocess.run([TONUS, *map(str, arguments)], capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr

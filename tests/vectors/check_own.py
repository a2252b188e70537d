#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Compares every row that this project worked out itself with what its script prints today."""
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
CHECKS = (*((("own_rows.py", domain, "--check", f"{domain}.csv"))
            for domain in ("body", "energy", "training", "cardio")),
          ("own_rows_body.py", "--check", "body.csv"),
          ("own_rows_training.py", "--check", "training.csv"),
          ("own_rows_health.py", "hormone", "--check", "hormone.csv"),
          ("own_rows_health.py", "timeline", "--check", "body.csv"),
          ("own_limits.py", "--check", "limits.csv"),
          ("own_statuses.py", "--check", "statuses.csv"),
          ("own_misprints.py", "--check", "misprints.csv"))

faults = 0
for words in CHECKS:
    done = subprocess.run([sys.executable, *words], cwd=HERE, check=False)
    faults += done.returncode != 0
    print(" ".join(words), "ok" if done.returncode == 0 else "FAILED")
sys.exit(1 if faults else 0)

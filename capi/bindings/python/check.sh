#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Runs the conformance suite and the common example through this binding.
#   check.sh LIBRARY CONFORMANCE EXAMPLES WORK
# LIBRARY libtonus.so.0, CONFORMANCE the cases, EXAMPLES the folder docs/examples, WORK a scratch
# folder, which receives assess.txt. Prints a line with the language and the number of cases passed.
set -eu
library=$1 conformance=$2 examples=$3 work=$4
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$work"
python=python3
if ! python3 -c 'import numpy' 2>/dev/null; then # only batches need it, and only this check installs it
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install -q numpy
  python=$work/venv/bin/python
fi
export TONUS_LIBRARY="$library" PYTHONPATH="$here" PYTHONDONTWRITEBYTECODE=1
for test in binding answers bodies; do
  "$python" "$here/tests/$test.py" >"$work/$test.log" 2>&1 || { cat "$work/$test.log" >&2; exit 1; }
done
"$python" "$here/tests/conformance.py" "$conformance"
"$python" "$examples/python/calls.py" >/dev/null
"$python" "$examples/python/assess.py" "$examples/data/profile.json" \
  "$examples/data/sample_hevy.csv" >"$work/assess.txt"

#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Builds the sdist, from it the wheel, and uses the wheel in a clean environment.
#   wheel.sh TREE CONFORMANCE WORK
set -eu
tree=$1 conformance=$2 work=$3
rm -rf "$work/source" "$work/dist"
mkdir -p "$work"
python3 -m venv "$work/tools"
"$work/tools/bin/pip" install -q build
python3 "$tree/capi/bindings/python/package.py" "$work/source"
# Debug is only faster to build; what a user builds is Release.
"$work/tools/bin/python" -m build -C cmake.build-type=Debug --outdir "$work/dist" "$work/source"
rm -rf "$work/clean"
python3 -m venv "$work/clean"
"$work/clean/bin/pip" install -q "$work"/dist/libtonus-*.whl numpy
unset TONUS_LIBRARY PYTHONPATH
cd "$work"
"$work/clean/bin/python" "$tree/capi/bindings/python/tests/conformance.py" "$conformance"
ls -l "$work/dist"
echo "wheel: built from the sdist, installed and used"

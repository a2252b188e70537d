#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Runs the tests, the conformance suite and the common example through this binding. Needs luajit
# and lua-cjson.
#   check.sh LIBRARY CONFORMANCE EXAMPLES WORK
# LIBRARY libtonus.so.0, CONFORMANCE the cases, EXAMPLES the folder docs/examples, WORK a scratch
# folder, which receives assess.txt. Prints a line with the language and the number of cases passed.
set -eu
library=$1 conformance=$2 examples=$3 work=$4
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$work"
export TONUS_LIBRARY="$library" LUA_PATH="$here/?.lua;$here/tests/?.lua;;"
luajit "$here/tests/binding_test.lua"
luajit "$here/tests/answers_test.lua"
luajit "$here/tests/bodies_test.lua"
luajit "$examples/lua/guide.lua" >"$work/guide.log"
luajit "$here/tests/conformance.lua" "$conformance"
luajit "$examples/lua/assess.lua" "$examples/data/profile.json" \
  "$examples/data/sample_hevy.csv" >"$work/assess.txt"

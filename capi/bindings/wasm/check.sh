#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Builds the modules and runs the tests, the conformance suite and the common example through the
# package.
#   check.sh LIBRARY CONFORMANCE EXAMPLES WORK
# LIBRARY is not used: the modules are built below WORK, which receives assess.txt too. CONFORMANCE
# the cases, EXAMPLES the folder docs/examples. Prints a line with the language and the number of
# cases passed. BROWSER names a Chromium for the test in a browser; without it `chromium` is taken.
set -eu
conformance=$(realpath "$2") examples=$(realpath "$3")
mkdir -p "$4"
work=$(realpath "$4")
here=$(cd "$(dirname "$0")" && pwd)

"$here/build.sh" "$work/build" "$work/package"
cd "$work"
rm -rf node_modules tests
mkdir node_modules
ln -s ../package node_modules/libtonus-wasm
cp -r "$here/tests" "$here/../node/bench.js" "$examples"/wasm/*.js .
cp "$here"/../node/tests/*.js tests
echo '{"type": "module", "imports": {"#tonus": "libtonus-wasm"}}' >package.json

node tests/modules.js
node --test --test-reporter=dot tests/*_test.js >tests.log || { cat tests.log; exit 1; }
node tests/browser.js "$work" "${BROWSER:-chromium}"
node guide.js >guide.log
node tests/conformance.js wasm "$conformance"
node assess.js "$examples/data/profile.json" "$examples/data/sample_hevy.csv" >assess.txt

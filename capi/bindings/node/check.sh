#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Runs the tests, the conformance suite and the common example through the package as npm packs it.
#   check.sh LIBRARY CONFORMANCE EXAMPLES WORK
# LIBRARY libtonus.so.0, CONFORMANCE the cases, EXAMPLES the folder docs/examples, WORK a scratch
# folder, which receives assess.txt. Prints a line with the language and the number of cases passed.
set -eu
library=$(realpath "$1") conformance=$(realpath "$2") examples=$(realpath "$3")
mkdir -p "$4"
work=$(realpath "$4")
here=$(cd "$(dirname "$0")" && pwd)
export TONUS_LIBRARY="$library"

cd "$work"
rm -rf package node_modules
tar xzf "$(cd "$here" && npm pack --silent --pack-destination "$work" | sed "s|^|$work/|")"
cp "$here/package-lock.json" package
(cd package && npm ci --silent --no-audit --no-fund)
mkdir node_modules
ln -s ../package node_modules/libtonus
cp -r "$here/tests" "$here/bench.js" "$examples"/node/*.js .
echo '{"type": "module", "imports": {"#tonus": "libtonus"}}' >package.json

node --test --test-reporter=dot tests/*_test.js >tests.log || { cat tests.log; exit 1; }
package/node_modules/.bin/tsc --noEmit --strict --module nodenext --target es2022 \
  --lib es2023,esnext.disposable --types node --typeRoots package/node_modules/@types tests/types.ts
node guide.js >guide.log
node tests/conformance.js node "$conformance"
node assess.js "$examples/data/profile.json" "$examples/data/sample_hevy.csv" >assess.txt

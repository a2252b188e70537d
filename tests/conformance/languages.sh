#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Every binding answers every case with the bits of C, and the common example prints the same in
# every language.
#   languages.sh BUILD WORK [LANGUAGE...]    BUILD a build tree with tests and examples
set -u
build=$1 work=$2
shift 2
tree=$(cd "$(dirname "$0")/../.." && pwd)
examples=$tree/docs/examples
library=$build/capi/libtonus.so.0
conformance=$build/conformance.json
[ $# -gt 0 ] || set -- $(cd "$tree/capi/bindings" && ls -d */check.sh | xargs -n 1 dirname)

rm -rf "$work/report"
mkdir -p "$work/report"
failures=0
fail() {
  echo "languages.sh: $*" >&2
  failures=$((failures + 1))
}

for door in c cpp; do
  "$build/tests/tonus_conformance_run" $door "$conformance" >"$work/report/$door" ||
    fail "$door: conformance"
  mkdir -p "$work/$door"
done
"$build/docs/examples/example_c_assess" "$examples/data/profile.json" \
  "$examples/data/sample_hevy.csv" >"$work/c/assess.txt" || fail "c: example"
"$build/docs/examples/example_assess" "$examples/data/profile.json" \
  "$examples/data/sample_hevy.csv" >"$work/cpp/assess.txt" || fail "cpp: example"

for language in "$@"; do
  mkdir -p "$work/$language"
  rm -f "$work/$language/assess.txt"
  began=$(date +%s)
  sh "$tree/capi/bindings/$language/check.sh" "$library" "$conformance" "$examples" \
    "$work/$language" >"$work/report/$language" 2>"$work/$language/errors" ||
    { fail "$language"; cat "$work/$language/errors" >&2; }
  echo "  in $(($(date +%s) - began)) s" >>"$work/report/$language"
done

cat "$work"/report/*
wanted=$(sed -n 's/^c: \([0-9]*\) of \1 cases passed.*/\1/p' "$work/report/c")
[ "${wanted:-0}" -gt 4000 ] || fail "c ran only ${wanted:-0} cases"
for language in c cpp "$@"; do
  grep -q ": $wanted of $wanted cases passed" "$work/report/$language" ||
    fail "$language: not all of $wanted cases"
  cmp -s "$work/c/assess.txt" "$work/$language/assess.txt" || fail "$language: another example"
done
[ "$failures" -eq 0 ]

#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Runs the conformance suite, the tests and the common example through this binding.
#   check.sh LIBRARY CONFORMANCE EXAMPLES WORK
# LIBRARY libtonus.so.0, CONFORMANCE the cases, EXAMPLES the folder docs/examples, WORK a scratch
# folder, which receives assess.txt. Prints a line with the language and the number of cases passed.
set -eu
library=$(realpath "$1") conformance=$(realpath "$2") examples=$(realpath "$3")
mkdir -p "$4"
work=$(realpath "$4")
here=$(cd "$(dirname "$0")" && pwd)
command -v cargo >/dev/null || { echo "rust: cargo is not installed" >&2; exit 1; }

# The linker wants libtonus.so, the loader the name that the library gives itself.
mkdir -p "$work/lib"
ln -sf "$library" "$work/lib/libtonus.so"
ln -sf "$library" "$work/lib/libtonus.so.0"
export CARGO_TARGET_DIR="$work/target" TONUS_LIB_DIR="$work/lib"
export LD_LIBRARY_PATH="$work/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
cd "$here"
run() {
  "$@" >"$work/cargo.txt" 2>&1 || { cat "$work/cargo.txt" >&2; exit 1; }
}
run cargo build --quiet --locked --jobs 2 --examples
run cargo test --quiet --locked --jobs 2
"$work/target/debug/examples/conformance" "$conformance"
"$work/target/debug/examples/assess" "$examples/data/profile.json" \
  "$examples/data/sample_hevy.csv" >"$work/assess.txt"

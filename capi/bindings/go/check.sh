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
for tool in go gofmt cc; do
  command -v $tool >/dev/null || { echo "go: $tool is not installed" >&2; exit 1; }
done

# The linker wants libtonus.so, the loader the name that the library gives itself.
mkdir -p "$work/lib"
ln -sf "$library" "$work/lib/libtonus.so"
ln -sf "$library" "$work/lib/libtonus.so.0"
export CGO_ENABLED=1 CGO_CFLAGS="-O2 -I$here/../../include" CGO_LDFLAGS="-L$work/lib"
export LD_LIBRARY_PATH="$work/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export GOPROXY=off GOFLAGS="-p=2 -mod=readonly"
cd "$here"
untidy=$(gofmt -l . "$examples/go")
[ -z "$untidy" ] || { echo "go: not as gofmt wants it: $untidy" >&2; exit 1; }
run() {
  "$@" >"$work/go.txt" 2>&1 || { cat "$work/go.txt" >&2; exit 1; }
}
run go vet ./...
run go test .
run go build -o "$work/conformance" ./internal/conformance
run go build -C "$examples/go" -o "$work/assess" .
"$work/conformance" "$conformance"
"$work/assess" "$examples/data/profile.json" "$examples/data/sample_hevy.csv" >"$work/assess.txt"

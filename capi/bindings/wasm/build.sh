#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Builds the modules and lays out the package libtonus-wasm: build.sh BUILD PACKAGE
# BUILD receives what the compiler makes and is used again, PACKAGE is written anew. Needs cmake,
# ninja, Boost and the packages that toolchain.cmake names; JOBS compilers run at once, else one.
set -eu
mkdir -p "$1"
build=$(realpath "$1") package=$2
here=$(cd "$(dirname "$0")" && pwd)
node=$here/../node

cmake -S "$here" -B "$build" -G Ninja --toolchain "$here/toolchain.cmake" >"$build/cmake.log"
ninja -C "$build" -j"${JOBS:-1}" >"$build/ninja.log" || { tail -30 "$build/ninja.log"; exit 1; }

rm -rf "$package"
for module in full core; do
  into=$package/$module
  mkdir -p "$into/lib" "$into/emitted"
  cp "$node"/lib/*.js "$into/lib"
  cp "$node"/emitted/*.js "$node"/emitted/*.d.ts "$into/emitted"
  cp "$here/emitted/interface.js" "$into/emitted"
  cp "$here/backend.js" "$here/frame.js" "$into"
  cp "$build/$module.wasm" "$into/tonus.wasm"
  cp "$here/../../emitted/catalogue.json" "$into"
done
cp "$node/index.js" "$node/index.d.ts" "$package/full"
cp "$here/core.js" "$package/core/index.js"
cp "$here/core.d.ts" "$package/core/index.d.ts"
cp "$node/index.d.ts" "$package/core/all.d.ts"
cp "$here/package.json" "$package"

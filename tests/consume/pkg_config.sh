#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Builds the consumer programs with pkg-config alone: C shared, C static, C++.
#   pkg_config.sh PROGRAMS WORK PREFIX CC CXX
set -eu
programs=$1 work=$2 prefix=$3 cc=$4 cxx=$5
rm -rf "$work"
mkdir -p "$work"
PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name tonus.pc)")
export PKG_CONFIG_PATH
library=$(pkg-config --variable=libdir tonus)

# Flags are words to be split.
# shellcheck disable=SC2046
{
  "$cc" -std=c99 -Wall -Werror "$programs/person.c" -o "$work/shared" \
    $(pkg-config --cflags --libs tonus) -lm
  "$cc" -std=c99 -Wall -Werror "$programs/person.c" -o "$work/static" $(pkg-config --cflags tonus) \
    -Wl,-Bstatic -L"$library" -ltonus -Wl,-Bdynamic $(pkg-config --static --libs-only-l tonus |
      sed 's/-ltonus//')
  "$cxx" "$programs/person.cpp" -o "$work/cpp" $(pkg-config --cflags --libs tonus-cpp)
}

LD_LIBRARY_PATH=$library "$work/shared"
"$work/static"
"$work/cpp"
if readelf -d "$work/static" | grep -q 'libtonus'; then
  echo "the static program needs libtonus.so" >&2
  exit 1
fi
readelf -d "$work/shared" | grep -q 'libtonus\.so\.0'

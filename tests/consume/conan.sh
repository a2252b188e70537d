#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Builds the Conan package and the programs that use it, with Boost's headers from the system.
#   conan.sh TREE WORK
set -eu
tree=$1 work=$2
mkdir -p "$work"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q "conan>=2.8,<3"
export CONAN_HOME="$work/home"
conan="$work/venv/bin/conan"
"$conan" profile detect --force >/dev/null 2>&1
boost=$(sed -n 's/.*BOOST_LIB_VERSION "\([0-9]*\)_\([0-9]*\).*/\1.\2.0/p' \
  /usr/include/boost/version.hpp | tail -n 1)
printf '[platform_requires]\nboost/%s\n' "$boost" >>"$CONAN_HOME/profiles/default"
"$conan" create "$tree/cmake/conan" -s compiler.cppstd=20 -s build_type=Debug \
  -c tools.cmake.cmaketoolchain:generator=Ninja -c tools.cmake.cmaketoolchain:user_presets= \
  -c "tools.cmake.cmake_layout:test_folder=$work/test"
echo "conan package: built and used"

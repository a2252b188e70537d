#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Builds the Debian packages, installs them in a clean root and uses them there.
#   debian.sh TREE WORK [MIRROR]    as root; WORK is kept, so that a second run is fast
set -eu
tree=$1 work=$2 mirror=${3:-http://deb.debian.org/debian}
mkdir -p "$work"
cmake --preset release -S "$tree" -B "$work/build" -D CMAKE_INSTALL_PREFIX=/usr >/dev/null
cmake --build "$work/build"
(cd "$work/build" && rm -f ./*.deb && cpack -G DEB)

root=$work/root
rm -rf "$root"
debootstrap --variant=minbase --include=gcc,libc6-dev,pkg-config,python3 bookworm "$root" "$mirror" \
  >"$work/debootstrap.log" 2>&1 || { tail -n 20 "$work/debootstrap.log" >&2; exit 1; }
mkdir "$root/packages"
cp "$work"/build/*.deb "$root/packages"
cp -r "$tree/tests/consume/programs" "$tree/docs/examples/data" "$root/packages"
cp "$tree/docs/examples/python/assess.py" "$root/packages"
cat >"$root/packages/use.sh" <<'END'
set -eu
cd /packages
dpkg -i libtonus0_*.deb tonus-tools_*.deb python3-libtonus_*.deb
tonus --version
tonus assess --profile data/profile.json --log data/sample_hevy.csv >assess.txt
grep -q 'strength.back.rest_gap' assess.txt
python3 assess.py data/profile.json data/sample_hevy.csv >python.txt
grep -q 'warn strength.back.rest_gap' python.txt
dpkg -i libtonus-dev_*.deb
gcc -std=c99 programs/person.c $(pkg-config --cflags --libs tonus) -lm -o person
./person
dpkg -r tonus-tools python3-libtonus libtonus-dev libtonus0
test ! -e /usr/include/tonus.h
END
chroot "$root" sh /packages/use.sh
rm -rf "$root"
echo "debian packages: built, installed, used and removed"

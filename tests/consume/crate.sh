#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Packs both crates and builds each from its package, as one who takes them from a registry would.
#   crate.sh TREE LIBRARY WORK
set -eu
tree=$1 library=$2 work=$3
mkdir -p "$work/lib"
ln -sf "$library" "$work/lib/libtonus.so"
export CARGO_TARGET_DIR="$work/target" TONUS_LIB_DIR="$work/lib"
cd "$tree/capi/bindings/rust"
cargo package --workspace --locked --allow-dirty --quiet
ls -l "$work/target/package/"*.crate
echo "crates: built from their packages"

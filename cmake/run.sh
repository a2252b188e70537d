#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Installs what is missing, builds, and assesses a training log.
#   sh cmake/run.sh [EXPORT.csv]    a Strong or Hevy export; without one, the bundled sample
set -eu
tree=$(cd "$(dirname "$0")/.." && pwd)
. "$tree/cmake/packages.sh"
log=${1:-$tree/docs/examples/data/sample_strong.csv}
if [ ! -r "$log" ]; then
  echo "run.sh: cannot read $log" >&2
  exit 2
fi

# Words to be split.
# shellcheck disable=SC2086
install_missing $build_packages
{
  cmake --preset release -S "$tree"
  cmake --build "$tree/build/release" --target tonus_tool
} >&2
exec "$tree/build/release/src/tonus" assess \
  --profile "$tree/docs/examples/data/profile.json" --log "$log"

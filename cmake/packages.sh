# SPDX-License-Identifier: BSL-1.0
# Sourced by run.sh and test.sh: installs what is missing from the distribution's packages.

# Whether a package is installed; the Boost headers may also come from a versioned package.
installed() {
  if [ "$1" = libboost-dev ] && [ -e /usr/include/boost/units/quantity.hpp ]; then
    return 0
  fi
  dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q '^install ok installed$'
}

# As root directly, else through sudo.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

# Installs those of the named packages that are missing.
install_missing() {
  if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "not a Debian system; these packages or their like are needed: $*" >&2
    return 0
  fi
  missing=
  for package in "$@"; do
    installed "$package" || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  echo "installing:$missing" >&2
  as_root apt-get update -q >&2
  # The names are words to be split.
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends $missing >&2
}

# Installs the package of each command that is not found: install_commands COMMAND=PACKAGE...
# A toolchain that is there already, from wherever, is taken.
install_commands() {
  wanted=
  for pair in "$@"; do
    command -v "${pair%%=*}" >/dev/null 2>&1 || wanted="$wanted ${pair#*=}"
  done
  # shellcheck disable=SC2086
  [ -z "$wanted" ] || install_missing $wanted
}

build_packages="g++ cmake ninja-build libboost-dev nlohmann-json3-dev libcli11-dev"
test_packages="$build_packages abigail-tools castxml ccache clang-14 clang-19 clang-format-14
  doctest-dev doxygen doxygen-awesome-css libclang-rt-19-dev libjs-mathjax librapidcheck-dev
  pkg-config python3 python3-jsonschema python3-numpy"
binding_packages="libc++-19-dev-wasm32 libc++abi-19-dev-wasm32 libclang-rt-19-dev-wasm32
  liblua5.1-0 lld-19 lua-cjson luajit python3-venv wasi-libc"
binding_commands="chromium=chromium node=nodejs npm=npm cargo=cargo go=golang-go
  javac=openjdk-17-jdk-headless mvn=maven"
package_packages="debootstrap dpkg-dev fakeroot python3-venv"

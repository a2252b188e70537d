# SPDX-License-Identifier: BSL-1.0
# UNTESTED: vcpkg could not be run where this was written. An overlay port over a clone of the tree:
#   vcpkg install tonus --overlay-ports=cmake/vcpkg
get_filename_component(SOURCE_PATH "${CURRENT_PORT_DIR}/../.." ABSOLUTE)
vcpkg_cmake_configure(SOURCE_PATH "${SOURCE_PATH}"
  OPTIONS -DTONUS_BUILD_TESTS=OFF -DTONUS_BUILD_TOOL=OFF -DTONUS_BUILD_EXAMPLES=OFF)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(PACKAGE_NAME tonus CONFIG_PATH lib/cmake/tonus)
vcpkg_fixup_pkgconfig()
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include" "${CURRENT_PACKAGES_DIR}/debug/share")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")

# SPDX-License-Identifier: BSL-1.0
# Debian packages, one for each install component: cpack -G DEB in a build tree.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tonus)
set(CPACK_PACKAGE_VENDOR tonus)
set(CPACK_PACKAGE_CONTACT "tonus developers <tonus@localhost>")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL runtime dev tool python)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR}/capi)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION libs)

# Name, section, dependencies beside those of the shared libraries, and one line.
function(tonus_debian component package section depends line)
  string(TOUPPER ${component} part)
  set(CPACK_DEBIAN_${part}_PACKAGE_NAME ${package} PARENT_SCOPE)
  set(CPACK_DEBIAN_${part}_PACKAGE_SECTION ${section} PARENT_SCOPE)
  set(CPACK_DEBIAN_${part}_PACKAGE_DEPENDS "${depends}" PARENT_SCOPE)
  set(CPACK_COMPONENT_${part}_DESCRIPTION "${line}" PARENT_SCOPE)
endfunction()

set(this "(= ${PROJECT_VERSION})")
tonus_debian(runtime libtonus0 libs "" "Fitness rules with units and sources: shared library")
tonus_debian(dev libtonus-dev libdevel "libtonus0 ${this}"
  "Fitness rules with units and sources: headers and static libraries")
set(CPACK_DEBIAN_DEV_PACKAGE_RECOMMENDS "libboost-dev (>= 1.74)") # the C++ headers want it, C does not
tonus_debian(tool tonus-tools utils "" "Fitness rules with units and sources: the command tonus")
tonus_debian(python python3-libtonus python "libtonus0 ${this}, python3 (>= 3.9)"
  "Fitness rules with units and sources: Python binding")
set(CPACK_DEBIAN_PYTHON_PACKAGE_ARCHITECTURE all)
include(CPack)

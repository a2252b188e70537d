# SPDX-License-Identifier: BSL-1.0
# Install rules: the components runtime (shared library), tool (command), python (its binding, only
# when asked for) and dev (all else).
include(CMakePackageConfigHelpers)

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/tonus)

install(TARGETS tonus_core EXPORT tonus_cpp ARCHIVE COMPONENT dev
  INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(TARGETS tonus_c tonus_c_static EXPORT tonus_c
  LIBRARY COMPONENT runtime NAMELINK_COMPONENT dev
  ARCHIVE COMPONENT dev
  INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
if(TARGET tonus_tool)
  install(TARGETS tonus_tool RUNTIME COMPONENT tool)
endif()

install(DIRECTORY include/tonus TYPE INCLUDE COMPONENT dev FILES_MATCHING PATTERN *.hpp)
install(FILES capi/include/tonus.h TYPE INCLUDE COMPONENT dev)
install(FILES LICENSE TYPE DOC COMPONENT runtime)
install(FILES src/data/NOTICE.md TYPE DOC COMPONENT runtime)

install(DIRECTORY capi/bindings/python/libtonus DESTINATION lib/python3/dist-packages
  COMPONENT python EXCLUDE_FROM_ALL FILES_MATCHING PATTERN *.py PATTERN *.pyi PATTERN py.typed
  PATTERN __pycache__ EXCLUDE)

# The C half must be found without Boost and without a C++ compiler: hence two export files.
install(EXPORT tonus_c FILE tonus-c.cmake NAMESPACE tonus:: COMPONENT dev
  DESTINATION ${package_folder})
install(EXPORT tonus_cpp FILE tonus-cpp.cmake NAMESPACE tonus:: COMPONENT dev
  DESTINATION ${package_folder})
configure_package_config_file(cmake/tonus-config.cmake.in tonus-config.cmake
  INSTALL_DESTINATION ${package_folder} NO_SET_AND_CHECK_MACRO)
# Below 1.0 a minor version may change the C++ headers.
write_basic_package_version_file(tonus-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/tonus-config.cmake
  ${PROJECT_BINARY_DIR}/tonus-config-version.cmake
  DESTINATION ${package_folder} COMPONENT dev)

# Paths in the .pc files are relative to the files, so an installed tree may be moved.
set(pkg_config_folder ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig)
cmake_path(RELATIVE_PATH CMAKE_INSTALL_PREFIX BASE_DIRECTORY ${pkg_config_folder}
  OUTPUT_VARIABLE prefix_from_pkg_config)
foreach(name IN ITEMS tonus tonus-cpp)
  configure_file(cmake/${name}.pc.in ${PROJECT_BINARY_DIR}/${name}.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/${name}.pc
    DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT dev)
endforeach()

if(PROJECT_IS_TOP_LEVEL)
  include(tonus_debian)
endif()

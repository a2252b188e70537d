# SPDX-License-Identifier: BSL-1.0
# Configures, builds and tests a consumer project in a folder of its own.
#   cmake -D PROJECT=<folder> -D WORK=<build folder> -D PREFIX=<installed tonus>
#     -D TONUS_SOURCE=<tree> -D CC=<c compiler> -D CXX=<c++ compiler>
#     [-D LAUNCHER=<ccache>] [-D TYPE=<build type> -D DEBUG_FLAGS=<flags> -D WERROR=<on>]
#     -P project.cmake
# With the type and flags of the tree itself, a compiler cache has its objects already.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${WORK})
execute_process(COMMAND ${CMAKE_COMMAND} -G Ninja -S ${PROJECT} -B ${WORK}
  -D CMAKE_C_COMPILER=${CC} -D CMAKE_CXX_COMPILER=${CXX} -D CMAKE_PREFIX_PATH=${PREFIX}
  -D CMAKE_FIND_USE_PACKAGE_REGISTRY=OFF -D TONUS_SOURCE=${TONUS_SOURCE}
  -D CMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER} -D CMAKE_BUILD_TYPE=${TYPE}
  "-DCMAKE_CXX_FLAGS_DEBUG=${DEBUG_FLAGS}" -D TONUS_WERROR=${WERROR} --no-warn-unused-cli
  COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${WORK} -j 2 COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_CTEST_COMMAND} --test-dir ${WORK} --output-on-failure
  --no-tests=error COMMAND_ERROR_IS_FATAL ANY)

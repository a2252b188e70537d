# SPDX-License-Identifier: BSL-1.0
# Tests of the tree itself: lists, emitted files, what must not compile, headers, ABI, consumers.
set(script ${CMAKE_COMMAND})
set(installed ${CMAKE_CURRENT_BINARY_DIR}/installed)
set(include_flags -std=c++20 -ffp-contract=off -I${PROJECT_SOURCE_DIR}/include)
get_target_property(boost_include Boost::headers INTERFACE_INCLUDE_DIRECTORIES)
if(NOT boost_include MATCHES "^/usr/include$")
  list(APPEND include_flags -isystem ${boost_include})
endif()

# Changes every number of every equation; takes minutes of both cores, so it is no test of ctest.
add_custom_target(mutation
  COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/mutation/mutate.py
    --compiler ${CMAKE_CXX_COMPILER} --boost ${boost_include}
  USES_TERMINAL VERBATIM)

add_test(NAME lists
  COMMAND ${script} -D SOURCE=${PROJECT_SOURCE_DIR} -P ${CMAKE_CURRENT_SOURCE_DIR}/lists_test.cmake)

foreach(source IN LISTS tonus_tests_must_fail)
  cmake_path(GET source STEM name)
  add_test(NAME "must_fail: ${name}"
    COMMAND ${script} -D FILE=${CMAKE_CURRENT_SOURCE_DIR}/${source} -D CXX=${CMAKE_CXX_COMPILER}
      -D "FLAGS=${include_flags}" -P ${CMAKE_CURRENT_SOURCE_DIR}/must_fail/run.cmake)
  set_tests_properties("must_fail: ${name}" PROPERTIES LABELS tree)
endforeach()

# Headers are found by a glob, for a new equation must not need a line here.
file(GLOB_RECURSE headers RELATIVE ${PROJECT_SOURCE_DIR}/include CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/include/tonus/*.hpp)
set(stubs)
foreach(header IN LISTS headers)
  string(REPLACE "/" "_" stub ${header})
  set(stub ${CMAKE_CURRENT_BINARY_DIR}/headers/${stub}.cpp)
  file(CONFIGURE OUTPUT ${stub} CONTENT "#include <${header}>\n")
  list(APPEND stubs ${stub})
endforeach()
add_library(tonus_headers_alone OBJECT EXCLUDE_FROM_ALL ${stubs})
tonus_compile(tonus_headers_alone)
target_link_libraries(tonus_headers_alone PRIVATE tonus::tonus)
target_compile_options(tonus_headers_alone PRIVATE -O0 -g0) # only whether they compile matters
# All of Boost.Units that units.hpp includes, parsed once: it is most of the time of each.
target_precompile_headers(tonus_headers_alone PRIVATE
  <boost/units/quantity.hpp> <boost/units/base_units/si/kilogram.hpp>
  <boost/units/base_units/si/meter.hpp> <boost/units/base_units/si/second.hpp>
  <boost/units/conversion.hpp> <boost/units/make_scaled_unit.hpp>
  <boost/units/physical_dimensions/energy.hpp> <boost/units/scale.hpp>)

# Tests that build targets of this tree must not run side by side.
function(tonus_build_test name target)
  add_test(NAME ${name}
    COMMAND ${CMAKE_COMMAND} --build ${PROJECT_BINARY_DIR} --target ${target} -j 2)
  set_tests_properties(${name} PROPERTIES RESOURCE_LOCK build ${ARGN})
endfunction()
# Some 430 headers: by one compiler is enough, the others read them through the tests.
tonus_build_test("headers: each alone" tonus_headers_alone LABELS once)
tonus_build_test("emit: build" tonus_emit FIXTURES_SETUP emitter)
add_test(NAME "emit: fresh"
  COMMAND ${script} -D SOURCE=${PROJECT_SOURCE_DIR} -D EMIT=${PROJECT_BINARY_DIR}/tonus_emit
    -D WORK=${CMAKE_CURRENT_BINARY_DIR}/emit_fresh -P ${CMAKE_CURRENT_SOURCE_DIR}/emit_fresh.cmake)
set_tests_properties("emit: fresh" PROPERTIES FIXTURES_REQUIRED emitter)

add_test(NAME "emit: bindings"
  COMMAND Python3::Interpreter ${PROJECT_SOURCE_DIR}/capi/bindings/emit.py --check)

add_test(NAME "headers: tonus.h in every standard"
  COMMAND ${script} -D HEADER=${PROJECT_SOURCE_DIR}/capi/include/tonus.h -D CC=${CMAKE_C_COMPILER}
    -D CXX=${CMAKE_CXX_COMPILER} -P ${CMAKE_CURRENT_SOURCE_DIR}/abi/standards.cmake)

# What the C library shows to others, against what is recorded.
add_executable(tonus_layout abi/layout.c)
tonus_compile(tonus_layout)
target_include_directories(tonus_layout PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(tonus_layout PRIVATE tonus::c)
set(record_commands)
foreach(kind_subject IN ITEMS layout=tonus_layout symbols=tonus_c)
  string(REGEX MATCH "(.*)=(.*)" matched ${kind_subject})
  set(compare ${script} -D KIND=${CMAKE_MATCH_1} -D SUBJECT=$<TARGET_FILE:${CMAKE_MATCH_2}>
    -D RECORD=${CMAKE_CURRENT_SOURCE_DIR}/abi/${CMAKE_MATCH_1}.txt)
  add_test(NAME "abi: ${CMAKE_MATCH_1}"
    COMMAND ${compare} -P ${CMAKE_CURRENT_SOURCE_DIR}/abi/compare.cmake)
  list(APPEND record_commands
    COMMAND ${compare} -D WRITE=ON -P ${CMAKE_CURRENT_SOURCE_DIR}/abi/compare.cmake)
endforeach()
add_test(NAME "abi: header"
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/abi/header.py
    ${PROJECT_SOURCE_DIR}/capi/emitted/interface.json ${PROJECT_SOURCE_DIR}/capi/include
    $<TARGET_FILE:tonus_layout> ${CMAKE_CURRENT_BINARY_DIR}/abi)
add_test(NAME "abi: second opinion"
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/abi/second_opinion.py
    ${CMAKE_CURRENT_SOURCE_DIR}/abi/recorded ${PROJECT_SOURCE_DIR}/capi/include
    ${PROJECT_SOURCE_DIR}/capi/tonus.map ${CMAKE_CXX_COMPILER} ${CMAKE_CURRENT_BINARY_DIR}/abi)

# Programs of every recorded interface, built with its header, on the library of today.
foreach(source IN LISTS tonus_tests_recorded)
  string(REGEX MATCH "recorded/([0-9]+)/(.*)\\.c" matched ${source})
  set(program tonus_recorded_${CMAKE_MATCH_1}_${CMAKE_MATCH_2})
  add_executable(${program} ${source})
  target_include_directories(${program} BEFORE PRIVATE abi/recorded/${CMAKE_MATCH_1})
  target_link_libraries(${program} PRIVATE tonus::c m)
  add_test(NAME "abi: interface ${CMAKE_MATCH_1}, ${CMAKE_MATCH_2}" COMMAND ${program})
endforeach()
add_custom_target(record_abi ${record_commands} DEPENDS tonus_layout tonus_c VERBATIM)

# tree: tells nothing new under a sanitizer; once: dear, and one compiler says it all.
set_tests_properties(lists "emit: build" "emit: fresh" "emit: bindings" "headers: tonus.h in every standard"
  "abi: layout" "abi: symbols" "abi: header" "abi: second opinion" PROPERTIES LABELS tree)
set_tests_properties("headers: each alone" PROPERTIES LABELS once)

if(CMAKE_CXX_FLAGS MATCHES "-fsanitize" OR NOT TONUS_INSTALL)
  return() # a consumer would have to be built with the same sanitizer
endif()
find_package(Python3 COMPONENTS Interpreter REQUIRED)
add_test(NAME "consume: install"
  COMMAND ${CMAKE_COMMAND} --install ${PROJECT_BINARY_DIR} --prefix ${installed})
set_tests_properties("consume: install" PROPERTIES FIXTURES_SETUP installed)
foreach(project IN ITEMS find_package_cpp find_package_c add_subdirectory fetch_content)
  add_test(NAME "consume: ${project}"
    COMMAND ${script} -D PROJECT=${CMAKE_CURRENT_SOURCE_DIR}/consume/${project}
      -D WORK=${CMAKE_CURRENT_BINARY_DIR}/consume/${project} -D PREFIX=${installed}
      -D TONUS_SOURCE=${PROJECT_SOURCE_DIR} -D CC=${CMAKE_C_COMPILER} -D CXX=${CMAKE_CXX_COMPILER}
      -D LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER} -D TYPE=${CMAKE_BUILD_TYPE}
      -D "DEBUG_FLAGS=${CMAKE_CXX_FLAGS_DEBUG}" -D WERROR=${TONUS_WERROR}
      -P ${CMAKE_CURRENT_SOURCE_DIR}/consume/project.cmake)
  set_tests_properties("consume: ${project}" PROPERTIES FIXTURES_REQUIRED installed)
endforeach()
set_tests_properties("consume: add_subdirectory" "consume: fetch_content"
  PROPERTIES RESOURCE_LOCK build LABELS once)
add_test(NAME "consume: pkg-config"
  COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/consume/pkg_config.sh
    ${CMAKE_CURRENT_SOURCE_DIR}/consume/programs ${CMAKE_CURRENT_BINARY_DIR}/consume/pkg_config
    ${installed} ${CMAKE_C_COMPILER} ${CMAKE_CXX_COMPILER})
set_tests_properties("consume: pkg-config" PROPERTIES FIXTURES_REQUIRED installed)
add_test(NAME "consume: components"
  COMMAND ${script} -D BUILD=${PROJECT_BINARY_DIR} -D WORK=${CMAKE_CURRENT_BINARY_DIR}/components
    -P ${CMAKE_CURRENT_SOURCE_DIR}/consume/components.cmake)
# Two installs at once would write one manifest.
set_tests_properties("consume: install" "consume: components" PROPERTIES RESOURCE_LOCK install)
add_test(NAME "consume: ctypes"
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/consume/ctypes_test.py
    $<TARGET_FILE:tonus_c>)
# An equation takes three places: shown on a copy of the tree.
add_test(NAME toy_equation
  COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/toy_equation.sh ${PROJECT_SOURCE_DIR}
    ${CMAKE_CURRENT_BINARY_DIR}/toy_equation ${CMAKE_COMMAND} ${CMAKE_GENERATOR}
    ${CMAKE_CXX_COMPILER} ${CMAKE_CXX_FLAGS_DEBUG} ${TONUS_WERROR} ${CMAKE_CXX_COMPILER_LAUNCHER})
set_tests_properties(toy_equation PROPERTIES LABELS once)

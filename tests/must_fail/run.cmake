# SPDX-License-Identifier: BSL-1.0
# Proves that what must not compile does not, and for the reason given.
#   cmake -D FILE=<.cpp> -D CXX=<compiler> -D "FLAGS=<a;b>" -P run.cmake
# FILE compiles as it is. For each line `// must_fail <n>: <regex>` it must not compile with
# -DMUST_FAIL=<n>, and for each `// must_fail <flag>: <regex>` not with that flag; the compiler's
# words must match the regex.
cmake_minimum_required(VERSION 3.25)

# Compiles FILE with more flags; sets `failed` and `words`.
macro(compile)
  execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C ${CXX} ${FLAGS} ${ARGN} -fsyntax-only ${FILE}
    RESULT_VARIABLE failed OUTPUT_VARIABLE words ERROR_VARIABLE words)
endmacro()

compile()
if(failed)
  message(FATAL_ERROR "${FILE} must compile as it is:\n${words}")
endif()

file(STRINGS ${FILE} cases REGEX "^// must_fail ")
if(NOT cases)
  message(FATAL_ERROR "${FILE} has no line `// must_fail <n>: <regex>`")
endif()
foreach(case IN LISTS cases)
  string(REGEX MATCH "^// must_fail ([^:]+): (.+)$" matched "${case}")
  set(way ${CMAKE_MATCH_1})
  set(expected "${CMAKE_MATCH_2}")
  set(flag ${way})
  if(way MATCHES "^[0-9]+$")
    set(flag -DMUST_FAIL=${way})
  endif()
  compile(${flag})
  if(NOT failed)
    message(SEND_ERROR "${FILE}: case ${way} compiles")
  elseif(NOT words MATCHES "${expected}")
    message(SEND_ERROR "${FILE}: case ${way} fails, but not with `${expected}`:\n${words}")
  endif()
endforeach()

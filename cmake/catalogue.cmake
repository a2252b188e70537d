# SPDX-License-Identifier: BSL-1.0
# Writes include/tonus/catalogue.hpp from include/tonus/catalogue.list.
#   cmake -D SOURCE=<tree to read> -D INTO=<tree to write> -P catalogue.cmake
# A line of the list is `equation <id>` or `rule <id>`; `#` starts a comment.
cmake_minimum_required(VERSION 3.25)

file(STRINGS ${SOURCE}/include/tonus/catalogue.list lines)
set(line_number 0)
foreach(line IN LISTS lines)
  math(EXPR line_number "${line_number} + 1")
  string(REGEX REPLACE "#.*" "" line "${line}")
  string(STRIP "${line}" line)
  if(line STREQUAL "")
    continue()
  elseif(line MATCHES "^(equation|rule) ([a-z0-9_]+(\\.[a-z0-9_]+)+)$")
    set(kind ${CMAKE_MATCH_1})
    set(id ${CMAKE_MATCH_2})
  else()
    message(FATAL_ERROR "catalogue.list:${line_number}: not `equation <id>` or `rule <id>`: ${line}")
  endif()
  if(id IN_LIST ids)
    message(FATAL_ERROR "catalogue.list:${line_number}: ${id} is listed twice")
  endif()
  list(APPEND ids ${id})
  if(kind STREQUAL "equation")
    string(REPLACE "." "/" path ${id})
    string(REPLACE "." "::" type ${id})
  else()
    string(REGEX REPLACE "\\..*" "" category ${id})
    set(path rules/${category})
    string(REPLACE "." "_" type ${id})
    string(PREPEND type "rules::")
  endif()
  if(NOT EXISTS ${SOURCE}/include/tonus/${path}.hpp)
    message(FATAL_ERROR "catalogue.list:${line_number}: include/tonus/${path}.hpp is missing")
  endif()
  list(APPEND includes "#include <tonus/${path}.hpp>")
  list(APPEND ${kind}_types ${type})
endforeach()

list(REMOVE_DUPLICATES includes)
list(SORT includes)
list(JOIN includes "\n" includes)
list(JOIN equation_types ",\n    " equation_types)
list(JOIN rule_types ",\n    " rule_types)
file(WRITE ${INTO}/include/tonus/catalogue.hpp
"// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything declared, as lists of types; written from catalogue.list by cmake/catalogue.cmake.
#pragma once

#include <boost/mp11/list.hpp>
${includes}

namespace tonus {

/// Every equation, in the order of catalogue.list.
using equations = boost::mp11::mp_list<
    ${equation_types}>;

/// Every rule, in the order of catalogue.list.
using rule_list = boost::mp11::mp_list<
    ${rule_types}>;

}  // namespace tonus
")

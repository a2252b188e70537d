# SPDX-License-Identifier: BSL-1.0
# Compares what a build shows with what is recorded: nothing may be removed or changed, and an
# addition must be recorded in the same commit.
#   cmake -D KIND=layout|symbols -D SUBJECT=<program or library> -D RECORD=<file> [-D WRITE=ON]
#     -P compare.cmake
cmake_minimum_required(VERSION 3.25)

if(KIND STREQUAL "layout")
  execute_process(COMMAND ${SUBJECT} OUTPUT_VARIABLE now COMMAND_ERROR_IS_FATAL ANY)
else()
  execute_process(COMMAND nm -D --defined-only --format=posix ${SUBJECT}
    OUTPUT_VARIABLE names COMMAND_ERROR_IS_FATAL ANY)
  # name, type; the address and size that follow may change
  string(REGEX REPLACE " [0-9a-f]+( [0-9a-f]+)?[ ]*\n" "\n" now "${names}")
endif()
string(STRIP "${now}" now)

if(WRITE)
  file(WRITE ${RECORD} "${now}\n")
  return()
endif()

string(REPLACE "\n" ";" now "${now}")
file(STRINGS ${RECORD} recorded)
foreach(line IN LISTS recorded)
  if(NOT line IN_LIST now)
    message(SEND_ERROR "removed or changed: ${line}")
  endif()
endforeach()
foreach(line IN LISTS now)
  if(NOT line IN_LIST recorded)
    message(SEND_ERROR "new, so record it: cmake --build <build> --target record_abi: ${line}")
  endif()
endforeach()

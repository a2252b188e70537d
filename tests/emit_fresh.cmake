# SPDX-License-Identifier: BSL-1.0
# Emits everything into a folder of its own and compares it with the files of the tree.
#   cmake -D SOURCE=<tree> -D EMIT=<tonus_emit> -D WORK=<folder> -P emit_fresh.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
execute_process(COMMAND ${CMAKE_COMMAND} -D SOURCE=${SOURCE} -D INTO=${WORK}
  -P ${SOURCE}/cmake/catalogue.cmake COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${EMIT} ${SOURCE} ${WORK} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

file(GLOB_RECURSE emitted RELATIVE ${WORK} ${WORK}/*)
foreach(name IN LISTS emitted)
  if(NOT EXISTS ${SOURCE}/${name})
    message(SEND_ERROR "${name} is not in the tree; build the target emit")
    continue()
  endif()
  file(SHA256 ${WORK}/${name} fresh)
  file(SHA256 ${SOURCE}/${name} present)
  if(NOT fresh STREQUAL present)
    message(SEND_ERROR "${name} is stale; build the target emit")
  endif()
endforeach()

foreach(folder IN ITEMS src capi docs tests)
  file(GLOB_RECURSE present RELATIVE ${SOURCE} ${SOURCE}/${folder}/emitted/*)
  foreach(name IN LISTS present)
    if(NOT name IN_LIST emitted)
      message(SEND_ERROR "${name} is no longer emitted; delete it")
    endif()
  endforeach()
endforeach()
list(LENGTH emitted count)
message(STATUS "${count} emitted files compared")

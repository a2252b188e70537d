# SPDX-License-Identifier: BSL-1.0
# The component runtime holds what programs need to run, tool the command, python its binding, dev what
# is needed to build programs.
#   cmake -D BUILD=<build tree> -D WORK=<folder> -P components.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${WORK})
foreach(component IN ITEMS runtime tool python dev)
  execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/${component}
    --component ${component} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  file(GLOB_RECURSE ${component} RELATIVE ${WORK}/${component} ${WORK}/${component}/*)
endforeach()

# Fails unless a component has a file whose path matches (or, with NOT, has none).
function(expect component regex)
  set(found ${${component}})
  list(FILTER found INCLUDE REGEX ${regex})
  if("NOT" IN_LIST ARGN AND found)
    message(SEND_ERROR "${component} holds ${found}")
  elseif(NOT "NOT" IN_LIST ARGN AND NOT found)
    message(SEND_ERROR "${component} has nothing like ${regex}: ${${component}}")
  endif()
endfunction()

expect(runtime "libtonus\\.so\\.0$")
expect(runtime "LICENSE$")
expect(runtime "bin/tonus$" NOT)
expect(tool "bin/tonus$")
expect(tool "libtonus" NOT)
expect(python "dist-packages/libtonus/emitted/energy\\.pyi$")
expect(python "__pycache__" NOT)
expect(runtime "\\.(h|hpp|a|pc|cmake)$" NOT)
expect(runtime "libtonus\\.so$" NOT)
expect(dev "libtonus\\.so$")
expect(dev "libtonus\\.a$")
expect(dev "include/tonus\\.h$")
expect(dev "include/tonus/formula\\.hpp$")
expect(dev "pkgconfig/tonus\\.pc$")
expect(dev "libtonus\\.so\\.0" NOT)
expect(dev "\\.(list|cpp|csv)$" NOT)

# SPDX-License-Identifier: BSL-1.0
# Compiles tonus.h as C and C++ of every age.
#   cmake -D HEADER=<tonus.h> -D CC=<c compiler> -D CXX=<c++ compiler> -P standards.cmake
cmake_minimum_required(VERSION 3.25)

set(warnings -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)
function(compile compiler language standard)
  execute_process(COMMAND ${compiler} -std=${standard} ${warnings} -fsyntax-only
    -include ${HEADER} -x ${language} /dev/null
    RESULT_VARIABLE failed ERROR_VARIABLE words)
  if(failed)
    message(SEND_ERROR "${compiler} -std=${standard}:\n${words}")
  endif()
endfunction()

foreach(standard IN ITEMS c99 c11 c17)
  compile(${CC} c ${standard})
endforeach()
foreach(standard IN ITEMS c++98 c++11 c++17 c++20)
  compile(${CXX} c++ ${standard})
endforeach()

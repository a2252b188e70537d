# SPDX-License-Identifier: BSL-1.0
# Whole log files: the library's reading against counts made by a script.
find_package(Python3 3.11 REQUIRED COMPONENTS Interpreter)

add_executable(tonus_log_summary ${tonus_tests_log_summary})
tonus_compile(tonus_log_summary)
target_link_libraries(tonus_log_summary PRIVATE tonus::tonus)

foreach(check IN ITEMS dialects real_logs)
  add_test(NAME "training: ${check}" COMMAND ${Python3_EXECUTABLE} -B
    ${CMAKE_CURRENT_SOURCE_DIR}/training/${check}.py
    $<TARGET_FILE:tonus_log_summary> ${PROJECT_SOURCE_DIR})
endforeach()

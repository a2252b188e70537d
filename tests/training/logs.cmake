# SPDX-License-Identifier: BSL-1.0
# What the library makes of logs and loads against programs of their own in Python.
find_package(Python3 3.11 REQUIRED COMPONENTS Interpreter)

add_executable(tonus_log_summary ${tonus_tests_log_summary})
tonus_compile(tonus_log_summary)
target_link_libraries(tonus_log_summary PRIVATE tonus::tonus)

foreach(check IN ITEMS dialects real_logs)
  add_test(NAME "training: ${check}" COMMAND ${Python3_EXECUTABLE} -B
    ${CMAKE_CURRENT_SOURCE_DIR}/training/${check}.py
    $<TARGET_FILE:tonus_log_summary> ${PROJECT_SOURCE_DIR})
endforeach()
if(TARGET tonus_tool)
  add_test(NAME "training: answers" COMMAND ${Python3_EXECUTABLE} -B
    ${CMAKE_CURRENT_SOURCE_DIR}/training/answers.py $<TARGET_FILE:tonus_tool> ${PROJECT_SOURCE_DIR})
endif()

add_executable(tonus_fitness_fit ${tonus_tests_fitness_fit})
tonus_compile(tonus_fitness_fit)
target_link_libraries(tonus_fitness_fit PRIVATE tonus::tonus)
add_test(NAME "training: fitness_fit" COMMAND ${Python3_EXECUTABLE} -B
  ${CMAKE_CURRENT_SOURCE_DIR}/training/fitness_fit.py $<TARGET_FILE:tonus_fitness_fit>)

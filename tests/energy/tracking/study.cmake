# SPDX-License-Identifier: BSL-1.0
# The study behind docs/examples/expenditure_study.md: the target expenditure_study writes the table,
# a test compares it with a fresh one.
add_executable(tonus_expenditure_study ${tonus_tests_expenditure_study})
tonus_compile(tonus_expenditure_study)
target_include_directories(tonus_expenditure_study PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(tonus_expenditure_study PRIVATE tonus::tonus)
set(table ${PROJECT_SOURCE_DIR}/docs/examples/expenditure_study.md)
add_custom_target(expenditure_study COMMAND tonus_expenditure_study > ${table} VERBATIM)
add_test(NAME "study: table of the guide"
  COMMAND ${CMAKE_COMMAND} -D STUDY=$<TARGET_FILE:tonus_expenditure_study> -D TABLE=${table}
    -P ${CMAKE_CURRENT_SOURCE_DIR}/energy/tracking/study_table.cmake)
set_tests_properties("study: table of the guide" PROPERTIES LABELS tree)

# The filters against a script that computes them once more, on the sample log.
add_executable(tonus_tracking_columns ${tonus_tests_tracking_columns})
tonus_compile(tonus_tracking_columns)
target_link_libraries(tonus_tracking_columns PRIVATE tonus::tonus)
add_test(NAME "tracking: reference"
  COMMAND Python3::Interpreter -B ${CMAKE_CURRENT_SOURCE_DIR}/energy/tracking/reference.py
    $<TARGET_FILE:tonus_tracking_columns> ${PROJECT_SOURCE_DIR})
add_test(NAME "tracking: sample log"
  COMMAND ${CMAKE_COMMAND} -D PYTHON=${Python3_EXECUTABLE} -D SOURCE=${PROJECT_SOURCE_DIR}
    -D WORK=${CMAKE_CURRENT_BINARY_DIR} -P ${CMAKE_CURRENT_SOURCE_DIR}/energy/tracking/sample.cmake)

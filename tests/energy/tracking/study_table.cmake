# SPDX-License-Identifier: BSL-1.0
# Compares a fresh study with the table in the docs. STUDY: the program, TABLE: the file
execute_process(COMMAND ${STUDY} OUTPUT_VARIABLE fresh COMMAND_ERROR_IS_FATAL ANY)
file(READ ${TABLE} shown)
if(NOT fresh STREQUAL shown)
  message(FATAL_ERROR "${TABLE} is stale: build the target expenditure_study. Fresh:\n${fresh}")
endif()

# SPDX-License-Identifier: BSL-1.0
# Every .cpp below src/, one a line; the test "lists" compares these lists with the folder.

# Equations, catalogue, models, batches: built without exceptions and run-time types.
set(tonus_plain_sources
  version.cpp
)

# Code that allocates: built with exceptions, used for exhausted memory only.
set(tonus_allocating_sources
)

# The command tonus.
set(tonus_tool_sources
)

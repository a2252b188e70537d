# SPDX-License-Identifier: BSL-1.0
# Every example program below docs/, one a line; the test "lists" compares these lists with the
# folder.

# The programs the guides show, in C++.
set(tonus_examples_cpp
  examples/checked_call.cpp
)

# The programs the guides show, in C99.
set(tonus_examples_c
  examples/call_by_name.c
  examples/call_in_batch.c
)

# One program for each equation, shown in its docstring.
set(tonus_examples_equations
)

# Shown by contributing.md; built by the test toy_equation, not here.
set(tonus_examples_toy
)

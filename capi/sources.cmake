# SPDX-License-Identifier: BSL-1.0
# Every .cpp below capi/, one a line; the test "lists" compares these lists with the folder.

# The C functions; the guard in them needs exceptions.
set(tonus_c_sources
  assess.cpp
  body_log.cpp
  evaluate.cpp
  expenditure.cpp
  facts.cpp
  library.cpp
  log.cpp
  met.cpp
  region.cpp
  shims.cpp
  trend.cpp
)

# The host program that writes the emitted files.
set(tonus_emit_sources
  emit.cpp
  emit_c.cpp
  emit_docs.cpp
  emit_layout.cpp
)

# SPDX-License-Identifier: BSL-1.0
# Every .cpp below capi/, one a line; the test "lists" compares these lists with the folder.

# The C functions; the guard in them needs exceptions.
set(tonus_c_sources
  adult.cpp
  assess.cpp
  choose.cpp
  body_log.cpp
  cardio.cpp
  evaluate.cpp
  expenditure.cpp
  facts.cpp
  library.cpp
  log.cpp
  message.cpp
  log_report.cpp
  met.cpp
  next.cpp
  plan.cpp
  rule_set.cpp
  region.cpp
  shims.cpp
  trend.cpp
)

# What the modules of WebAssembly need besides.
set(tonus_wasm_sources
  bindings/wasm/ends.cpp
)

# The host program that writes the emitted files.
set(tonus_emit_sources
  emit.cpp
  emit_c.cpp
  emit_charts.cpp
  emit_docs.cpp
  emit_interface.cpp
  emit_precision.cpp
  emit_rules.cpp
  read_header.cpp
)

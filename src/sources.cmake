# SPDX-License-Identifier: BSL-1.0
# Every .cpp below src/, one a line; the test "lists" compares these lists with the folder.

# Equations, catalogue, models, batches: built without exceptions and run-time types.
set(tonus_plain_sources
  body/level_slope.cpp
  body/trend.cpp
  cardio/met_table.cpp
  catalogue.cpp
  definitions.cpp
  derive.cpp
  energy/bands.cpp
  energy/child.cpp
  energy/days_to_goal.cpp
  energy/goal.cpp
  energy/rules_of_thumb.cpp
  energy/simulate.cpp
  energy/steady_state.cpp
  energy/tracking/filter.cpp
  energy/tracking/model_filter.cpp
  energy/tracking/quality.cpp
  region/projection.cpp
  rule_table.cpp
  status.cpp
  stops.cpp
  unit_code.cpp
  version.cpp
)

# Code that allocates: built with exceptions, used for exhausted memory only.
set(tonus_allocating_sources
  assess/assessment.cpp
  assess/assessment_json.cpp
  assess/body_facts.cpp
  body/day_text.cpp
  body/log.cpp
  body/log_columns.cpp
  body/log_import.cpp
  catalogue_json.cpp
  civil_time.cpp
  energy/tracking/balance.cpp
  facts.cpp
  picture/chart.cpp
  picture/draw.cpp
  picture/draw_frame.cpp
  picture/fault.cpp
  picture/layout.cpp
  picture/markup.cpp
  picture/style.cpp
  picture/ticks.cpp
  rule_set.cpp
  rules.cpp
  text/csv.cpp
  text/json_writer.cpp
  text/number.cpp
  text/utf8.cpp
  text/whole_file.cpp
  training/accounting.cpp
  training/counting.cpp
  training/date_text.cpp
  training/deload.cpp
  training/exercise.cpp
  training/loadable.cpp
  training/log.cpp
  training/log_columns.cpp
  training/log_facts.cpp
  training/log_import.cpp
  training/log_row.cpp
  training/name_key.cpp
  training/next.cpp
  training/resolve.cpp
  training/resolve_words.cpp
  training/sessions.cpp
  training/set_record.cpp
  training/strength.cpp
  training/walk.cpp
)

# The command tonus.
set(tonus_tool_sources
  tool/assess.cpp
  tool/body_log.cpp
  tool/eval.cpp
  tool/expenditure.cpp
  tool/list.cpp
  tool/main.cpp
  tool/met.cpp
  tool/profile.cpp
  tool/show.cpp
  tool/text.cpp
)

# The part of the emitter that reads src/data.
set(tonus_table_writer_sources
  emit_tables.cpp
)

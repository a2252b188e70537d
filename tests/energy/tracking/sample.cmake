# SPDX-License-Identifier: BSL-1.0
# The sample body log is what its generator writes. PYTHON, SOURCE: the tree, WORK: a folder
set(fresh ${WORK}/sample_weights.csv)
execute_process(COMMAND ${PYTHON} -B ${SOURCE}/tests/data/generate_sample_weights.py ${fresh}
  COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files
  ${fresh} ${SOURCE}/docs/examples/data/sample_weights.csv COMMAND_ERROR_IS_FATAL ANY)

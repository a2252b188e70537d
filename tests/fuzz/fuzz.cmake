# SPDX-License-Identifier: BSL-1.0
# libFuzzer programs, clang only: one for each family of functions. The tests run each for a while on
# bytes of a fixed seed; to run one for long:
#   cmake --preset fuzz && cmake --build --preset fuzz
#   build/fuzz/tests/tonus_person_fuzz -max_total_time=1800 FOLDER
add_custom_target(tonus_fuzzers)
foreach(source IN LISTS tonus_tests_fuzz)
  cmake_path(GET source STEM name)
  add_executable(tonus_${name} ${source})
  tonus_compile(tonus_${name})
  target_link_options(tonus_${name} PRIVATE -fsanitize=fuzzer,address,undefined)
  target_link_libraries(tonus_${name} PRIVATE tonus::tonus tonus::c_static)
  add_dependencies(tonus_fuzzers tonus_${name})
  add_test(NAME "fuzz: ${name}" COMMAND tonus_${name} -seed=1 -runs=4000 -max_len=400 -verbosity=0)
endforeach()

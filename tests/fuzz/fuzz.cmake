# SPDX-License-Identifier: BSL-1.0
# libFuzzer programs, clang only. Configure with
#   -DTONUS_BUILD_FUZZ=ON -DCMAKE_CXX_FLAGS="-fsanitize=fuzzer-no-link,address,undefined"
# so that the library is instrumented too, then run e.g. tests/tonus_import_fuzz -max_total_time=60.
foreach(source IN LISTS tonus_tests_fuzz)
  cmake_path(GET source STEM name)
  add_executable(tonus_${name} ${source})
  tonus_compile(tonus_${name})
  target_link_options(tonus_${name} PRIVATE -fsanitize=fuzzer,address,undefined)
  target_link_libraries(tonus_${name} PRIVATE tonus::tonus tonus::c)
endforeach()

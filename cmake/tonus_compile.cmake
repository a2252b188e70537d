# SPDX-License-Identifier: BSL-1.0
# Compile settings shared by every target of the tree.

# Sets the language level, warnings and symbol visibility of one of our targets.
function(tonus_compile target)
  set_target_properties(${target} PROPERTIES
    CXX_STANDARD 20 CXX_STANDARD_REQUIRED ON CXX_EXTENSIONS OFF
    C_STANDARD 99 C_STANDARD_REQUIRED ON C_EXTENSIONS OFF
    CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
  if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(${target} PRIVATE
      -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wsign-conversion
      $<$<BOOL:${TONUS_WERROR}>:-Werror>
      # g++ 12 sees overlapping memory where a literal and a string are joined (its bug 105651).
      $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
      # Contraction into fused multiply-add would make results differ between compilers.
      -ffp-contract=off)
  endif()
endfunction()

# Builds the named sources without exceptions and run-time types.
function(tonus_plain)
  if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    set_property(SOURCE ${ARGN} APPEND PROPERTY COMPILE_OPTIONS -fno-exceptions -fno-rtti)
  endif()
endfunction()

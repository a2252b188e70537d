# SPDX-License-Identifier: BSL-1.0
# Copies the part of MathJax 2.7 that draws TeX as SVG (3 of its 54 MB).
#   cmake -D FROM=<folder of MathJax.js> -D INTO=<folder> -P mathjax.cmake
foreach(part IN ITEMS MathJax.js extensions jax/element jax/input/TeX jax/output/SVG/autoload
    jax/output/SVG/config.js jax/output/SVG/jax.js jax/output/SVG/fonts/TeX)
  cmake_path(GET part PARENT_PATH folder)
  file(COPY ${FROM}/${part} DESTINATION ${INTO}/${folder})
endforeach()

# SPDX-License-Identifier: BSL-1.0
"""Conan 2 recipe: conan create cmake/conan. Boost's headers may come from the system:
[platform_requires] boost/1.74.0 in the profile."""
import os

from conan import ConanFile
from conan.tools.cmake import CMake, CMakeToolchain, cmake_layout
from conan.tools.files import copy, load


class Tonus(ConanFile):
    name = "tonus"
    description = "Fitness rules with units, sources and honest errors"
    license = "BSL-1.0"
    settings = "os", "compiler", "build_type", "arch"
    requires = "boost/[>=1.74 <2]"

    def set_version(self):
        lists = load(self, os.path.join(self._tree, "CMakeLists.txt"))
        self.version = lists.split("project(tonus VERSION ")[1].split()[0]

    @property
    def _tree(self):
        return os.path.join(self.recipe_folder, "..", "..")

    def export_sources(self):
        for folder in ("include", "src", "capi", "cmake"):
            copy(self, "*", os.path.join(self._tree, folder),
                 os.path.join(self.export_sources_folder, folder), excludes="*/bindings/*")
        for file in ("CMakeLists.txt", "LICENSE"):
            copy(self, file, self._tree, self.export_sources_folder)

    def layout(self):
        cmake_layout(self)

    def generate(self):
        toolchain = CMakeToolchain(self)
        for option in ("TESTS", "TOOL", "EXAMPLES"):
            toolchain.cache_variables[f"TONUS_BUILD_{option}"] = False
        toolchain.generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        CMake(self).install()

    def package_info(self):
        # The CMake files of the package itself are found: nothing is written a second time here.
        self.cpp_info.builddirs = [os.path.join("lib", "cmake", "tonus")]
        self.cpp_info.set_property("cmake_find_mode", "none")

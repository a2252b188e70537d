// SPDX-License-Identifier: BSL-1.0
/// @file
/// Reads tonus.h into what it declares, for everything that is written from it.
#pragma once

#include <string>
#include <vector>

namespace tonus {

/// A constant of an unnamed enum.
struct c_constant {
  std::string name;
  int value;
};

/// A parameter of a function or a field of a struct.
struct c_variable {
  std::string type;  // without the name and the number of elements, such as `const char *`
  std::string name;
  int elements;  // 0: no array
  std::string doc;
};

struct c_struct {
  std::string name;
  std::string doc;
  std::vector<c_variable> fields;  // empty: opaque
};

struct c_function {
  std::string name;
  std::string returns;
  std::string doc;
  std::vector<c_variable> parameters;
};

struct c_interface {
  std::vector<c_constant> constants;
  std::vector<c_struct> structs;
  std::vector<c_function> functions;
};

/// What a header declares. It knows the C that tonus.h is written in: constants in unnamed enums
/// with their values, structs by one typedef each, functions with TONUS_API in front.
/// @param text the header @throws std::runtime_error naming what it cannot read
[[nodiscard]] c_interface read_header(const std::string& text);

}  // namespace tonus

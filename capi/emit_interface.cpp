// SPDX-License-Identifier: BSL-1.0
// What tonus.h declares as JSON, for programs that write bindings; and the calls that print it.
#include "emit_c.hpp"
#include "read_header.hpp"
#include "text/json_source.hpp"

namespace tonus {
namespace {

void write_variables(json_writer& json, std::string_view key,
                     const std::vector<c_variable>& variables) {
  json.key(key).array();
  for (const c_variable& v : variables) {
    json.object().member("name", v.name).member("type", v.type);
    if (v.elements != 0) json.member("elements", v.elements);
    if (!v.doc.empty()) json.member("doc", v.doc);
    json.end_object();
  }
  json.end_array();
}

void write_struct(json_writer& json, const c_struct& s) {
  json.line().object().member("name", s.name).member("doc", s.doc);
  if (!s.fields.empty()) write_variables(json, "fields", s.fields);
  json.end_object();
}

void write_function(json_writer& json, const c_function& f) {
  json.line().object().member("name", f.name).member("returns", f.returns).member("doc", f.doc);
  write_variables(json, "parameters", f.parameters);
  json.end_object();
}

}  // namespace

std::string interface_json(const std::string& header) {
  const c_interface all = read_header(header);
  json_writer json;
  json.object().key("constants").array();
  for (const c_constant& c : all.constants)
    json.line().object().member("name", c.name).member("value", c.value).end_object();
  json.end_array().key("structs").array();
  for (const c_struct& s : all.structs) write_struct(json, s);
  json.end_array().key("functions").array();
  for (const c_function& f : all.functions) write_function(json, f);
  json.end_array().end_object();
  return json.text() + '\n';
}

std::string layout_calls(const std::string& header) {
  std::string all = "/* Written by tonus_emit from tonus.h. */\n";
  const c_interface declared = read_header(header);
  for (const c_constant& c : declared.constants) all += "CONSTANT(" + c.name + ");\n";
  for (const c_struct& s : declared.structs) {
    if (!s.fields.empty()) all += "STRUCT(" + s.name + ");\n";
    for (const c_variable& field : s.fields) all += "FIELD(" + s.name + ", " + field.name + ");\n";
  }
  return all;
}

}  // namespace tonus

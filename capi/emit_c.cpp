// SPDX-License-Identifier: BSL-1.0
#include "emit_c.hpp"

#include <algorithm>
#include <stdexcept>

namespace tonus {
namespace {

std::string text(std::string_view view) { return std::string(view); }

/// Joins parts that are made for each parameter that passes a test.
template <class Make, class Keep>
std::string join(const equation_entry& e, Make make, Keep keep) {
  std::string all;
  for (const parameter& p : e.parameters)
    if (keep(p)) all += (all.empty() ? "" : ", ") + make(p);
  return all;
}

bool any(const parameter&) { return true; }
bool is_list(const parameter& p) { return p.list; }
bool is_scalar(const parameter& p) { return !p.list; }

std::string name_of(const parameter& p) { return text(p.name.view()); }
std::string column_of(const parameter& p) { return "const double *" + name_of(p); }
std::string scalar_of(const parameter& p) {
  return (p.choices.empty() ? "double " : "int32_t ") + name_of(p);
}

std::string out_of(const equation_entry& e) {
  return e.result_choices.empty() ? "double *out" : "int32_t *out";
}

/// The parameters of the typed function without its return type and name.
std::string typed_parameters(const equation_entry& e) {
  if (e.lists == 0) return join(e, scalar_of, any) + ", " + out_of(e);
  const std::string scalars = join(e, scalar_of, is_scalar);
  return join(e, column_of, is_list) + ", size_t rows, " + (scalars.empty() ? "" : scalars + ", ") +
         out_of(e);
}

std::string many_parameters(const equation_entry& e) {
  return join(e, column_of, any) + ", size_t rows, double *out, int32_t *row_status";
}

std::string input_note(const parameter& p) {
  std::string note = " * @param " + name_of(p) + " ";
  if (!p.choices.empty()) {
    for (int n = 1; n <= choice_count(p.choices); ++n)
      note += (n > 1 ? ", " : "") + std::to_string(n) + " " + text(choice_name(p.choices, n));
  } else {
    note += text(p.stem) + (p.unit == "1" ? std::string() : " in " + text(p.unit));
  }
  if (p.list) note += ", `rows` numbers";
  if (p.optional) note += p.choices.empty() ? "; NaN: not given" : "; 0: not given";
  return note + "\n";
}

std::string documentation(const equation_entry& e) {
  std::string note = "/**\n * " + text(e.info->title) + " (" + text(e.info->id) + ").\n";
  for (const parameter& p : e.parameters) note += input_note(p);
  if (e.lists != 0) note += " * @param rows how many elements\n";
  note += " * @param out receives " + text(e.result_name.view());
  if (!e.result_choices.empty()) {
    note += ":";
    for (int n = 1; n <= choice_count(e.result_choices); ++n)
      note += " " + std::to_string(n) + " " + text(choice_name(e.result_choices, n)) +
              (n < choice_count(e.result_choices) ? "," : "");
  }
  return note + "\n * @return status\n */\n";
}

std::string many_documentation(const equation_entry& e) {
  std::string note = "/**\n * Columns of " + c_name(e.info->id) + ".\n";
  for (const parameter& p : e.parameters) note += " * @param " + name_of(p) + " `rows` numbers\n";
  return note +
         " * @param rows how many rows\n * @param out receives `rows` numbers\n"
         " * @param row_status receives `rows` statuses; may be NULL\n * @return status\n */\n";
}

std::string prototypes() {
  std::string all;
  for (const equation_entry& e : equation_table()) {
    const std::string name = "TONUS_API int32_t " + c_name(e.info->id);
    all += documentation(e) + name + "(" + typed_parameters(e) + ") TONUS_NOEXCEPT;\n";
    if (e.lists == 0)
      all += many_documentation(e) + name + "_many(" + many_parameters(e) + ") TONUS_NOEXCEPT;\n";
    all += "\n";
  }
  return all;
}

std::string cpp_name(std::string_view id) {
  std::string name = "tonus::";
  for (const char c : id) name += c == '.' ? std::string("::") : std::string(1, c);
  return name;
}

std::string shim(const equation_entry& e) {
  const std::string type = cpp_name(e.info->id);
  const std::string head = "int32_t " + c_name(e.info->id);
  std::string all = head + "(" + typed_parameters(e) + ") noexcept {\n  return ";
  if (e.lists == 0) {
    all += "call<" + type + ">(out, " + join(e, name_of, any) + ");\n}\n";
    return all + head + "_many(" + many_parameters(e) + ") noexcept {\n  return call_many<" + type +
           ">(rows, out, row_status, " + join(e, name_of, any) + ");\n}\n";
  }
  const std::string scalars = join(e, name_of, is_scalar);
  return all + "call_series<" + type + ", " + std::to_string(e.lists) + ">(out, {" +
         join(e, name_of, is_list) + "}, rows" + (scalars.empty() ? "" : ", " + scalars) +
         ");\n}\n";
}

/// `(int32_t)a[3]`: argument number `index` of a typed call, taken from an array.
std::string from_array(const equation_entry& e, std::size_t index, const char* array) {
  const std::string item = std::string(array) + "[" + std::to_string(index) + "]";
  return e.parameters[index].choices.empty() ? item : "chosen(" + item + ")";
}

std::string typed_call(const equation_entry& e) {
  const std::string name = c_name(e.info->id);
  std::string row;
  std::string columns;
  for (std::size_t i = e.lists; i < e.parameters.size(); ++i)
    row += from_array(e, i - e.lists, "a") + ", ";
  for (std::size_t i = 0; i < e.parameters.size(); ++i) columns += "c[" + std::to_string(i) + "], ";
  const std::string out = e.result_choices.empty() ? "double out = 0;" : "int32_t out = 0;";
  const std::string id = "\"" + text(e.info->id) + "\"";
  if (e.lists == 0)
    return "{" + id + ", [](const double* a, double& r) { " + out + " const int32_t s = " + name +
           "(" + row +
           "&out); r = out; return s; }, [](const double* const* c, size_t n, double* " +
           "r, int32_t* s) { return " + name + "_many(" + columns + "n, r, s); }, nullptr},\n";
  std::string lists;
  for (std::size_t i = 0; i < e.lists; ++i) lists += "c[" + std::to_string(i) + "], ";
  return "{" + id + ", nullptr, nullptr, [](const double* const* c, size_t n, " +
         (row.empty() ? "const double*" : "const double* a") + ", double& r) { " + out +
         " const int32_t s = " + name + "(" + lists + "n, " + row +
         "&out); r = out; return s; }},\n";
}

}  // namespace

std::string garbage_calls() {
  const auto garbage = [](const parameter& p) -> std::string {
    return p.choices.empty() ? "garbage" : "(int32_t)-7";
  };
  const auto null = [](const parameter&) -> std::string { return "NULL"; };
  const auto list = [](const parameter&) -> std::string { return "list"; };
  std::string all = "/* Written by tonus_emit from the declarations. */\n";
  for (const equation_entry& e : equation_table()) {
    const std::string name = c_name(e.info->id);
    const std::string out = e.result_choices.empty() ? "out_number" : "out_class";
    const std::string scalars = join(e, garbage, is_scalar);
    const std::string tail = scalars.empty() ? "" : scalars + ", ";
    const std::string rows = e.lists == 0 ? "" : "7, ";
    const std::string no_list = e.lists == 0 ? "" : join(e, null, is_list) + ", ";
    const std::string a_list = e.lists == 0 ? "" : join(e, list, is_list) + ", ";
    all += "NULL_REFUSED(" + name + "(" + a_list + rows + tail + "NULL));\n";
    all += "GARBAGE_REFUSED(" + name + "(" + a_list + rows + tail + "&" + out + "));\n";
    if (e.lists != 0) {
      all += "NULL_REFUSED(" + name + "(" + no_list + rows + tail + "&" + out + "));\n";
      continue;
    }
    all += "NULL_REFUSED(" + name + "_many(" + join(e, list, any) + ", 7, NULL, NULL));\n";
    all += "NULL_REFUSED(" + name + "_many(" + join(e, null, any) + ", 7, many, NULL));\n";
    all += "ROWS_REFUSED(" + name + "_many(" + join(e, list, any) + ", 7, many, states));\n";
    all += "NOTHING_TO_DO(" + name + "_many(" + join(e, null, any) + ", 0, NULL, NULL));\n";
  }
  return all;
}

std::string typed_calls() {
  std::string all = "// Written by tonus_emit from the declarations.\n";
  for (const equation_entry& e : equation_table()) all += typed_call(e);
  return all;
}

std::string c_name(std::string_view id) {
  std::string name = "tonus_" + text(id);
  std::replace(name.begin(), name.end(), '.', '_');
  return name;
}

std::string c_header(const std::string& pattern) {
  static constexpr std::string_view mark = "@PROTOTYPES@\n";
  const auto at = pattern.find(mark);
  if (at == std::string::npos) throw std::runtime_error("tonus.h.in has no @PROTOTYPES@");
  return pattern.substr(0, at) + prototypes() + pattern.substr(at + mark.size());
}

std::string c_shims() {
  std::string all = "// Written by tonus_emit from the declarations.\n";
  for (const equation_entry& e : equation_table()) all += shim(e);
  return all;
}

std::string c_string_literal(std::string_view from) {
  std::string all = "\"";
  for (const char c : from) {
    if (c == '"' || c == '\\') all += '\\';
    if (c == '\n')
      all += "\\n\"\n\"";
    else
      all += c;
  }
  return all + "\"\n";
}

}  // namespace tonus

// SPDX-License-Identifier: BSL-1.0
// Equations by id.
#include "boundary.hpp"

using namespace tonus;
using namespace tonus::capi;

namespace {

constexpr std::size_t most_lists = 8;  // no published series has more than two

problem unknown_id(const char* id) noexcept {
  return {.code = status::unknown_id, .name = id, .why = "see tonus_catalogue_json"};
}

problem wrong_count(std::string_view name, std::size_t given, std::size_t wanted,
                    std::string_view why = {}) noexcept {
  const auto most = static_cast<double>(wanted);
  return {status::wrong_count, -1, static_cast<double>(given), most, most, name, why};
}

}  // namespace

int32_t tonus_evaluate(const char* id, const double* arguments, size_t argument_count,
                       tonus_estimate* result, tonus_error* error) noexcept {
  const bool pointers =
      id != nullptr && result != nullptr && (arguments != nullptr || argument_count == 0);
  if (const auto edge = check_edge(pointers, result, error); edge != status::ok) return edge;
  const equation_entry* e = find_equation(id);
  if (e == nullptr) return report(error, unknown_id(id));
  if (e->lists > 0)
    return report(error, {.code = status::wrong_count,
                          .name = e->info->id,
                          .why = "its input is a list: call tonus_evaluate_series"});
  if (argument_count != e->parameters.size())
    return report(error, wrong_count("argument_count", argument_count, e->parameters.size()));
  raw_estimate value;
  problem why;
  const status_code code = e->evaluate(arguments, value, why);
  return code < 0 ? report(error, why) : deliver(result, error, value, code);
}

int32_t tonus_evaluate_many(const char* id, const double* const* columns, size_t column_count,
                            size_t rows, double* results, int32_t* row_status) noexcept {
  if (id == nullptr) return status::null_argument;
  const equation_entry* e = find_equation(id);
  if (e == nullptr) return status::unknown_id;
  if (e->lists > 0 || column_count != e->parameters.size()) return status::wrong_count;
  if (rows == 0) return status::ok;
  if (columns == nullptr || results == nullptr) return status::null_argument;
  for (std::size_t c = 0; c < column_count; ++c)
    if (columns[c] == nullptr) return status::null_argument;
  return e->evaluate_many(columns, rows, results, row_status);
}

int32_t tonus_evaluate_series(const char* id, const double* values, size_t count,
                              const double* parameters, size_t parameter_count,
                              tonus_estimate* result, tonus_error* error) noexcept {
  const bool pointers = id != nullptr && result != nullptr && (values != nullptr || count == 0) &&
                        (parameters != nullptr || parameter_count == 0);
  if (const auto edge = check_edge(pointers, result, error); edge != status::ok) return edge;
  const equation_entry* e = find_equation(id);
  if (e == nullptr) return report(error, unknown_id(id));
  if (e->lists == 0)
    return report(error, {.code = status::wrong_count,
                          .name = e->info->id,
                          .why = "it takes no list: call tonus_evaluate"});
  const std::size_t scalars = e->parameters.size() - e->lists;
  if (parameter_count != scalars)
    return report(error, wrong_count("parameter_count", parameter_count, scalars));
  if (count % e->lists != 0 || e->lists > most_lists)
    return report(error, {.code = status::wrong_count,
                          .value = static_cast<double>(count),
                          .name = "count",
                          .why = "a whole number of rows"});
  const double* lists[most_lists] = {};
  if (values != nullptr)
    for (std::size_t i = 0; i < e->lists; ++i) lists[i] = values + i;
  raw_estimate value;
  problem why;
  const status_code code =
      e->evaluate_series(lists, count / e->lists, e->lists, parameters, value, why);
  return code < 0 ? report(error, why) : deliver(result, error, value, code);
}

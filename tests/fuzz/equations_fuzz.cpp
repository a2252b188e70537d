// SPDX-License-Identifier: BSL-1.0
// Any numbers into any equation, by id and in columns: a good call gives a finite number, a refused
// one touches nothing, and a row of a batch is what a call of its own gives.
#include <bit>
#include <tonus/catalogue_table.hpp>

#include "input.hpp"

namespace {

void one_row(const tonus::equation_entry& e, FuzzedDataProvider& bytes) {
  const std::string id(e.info->id);
  const std::size_t count = e.parameters.size() + bytes.ConsumeBool() * bytes.ConsumeBool();
  const auto row = numbers(bytes, count);
  room<tonus_estimate> result(bytes);
  result.value.value = -7.0;
  checked_error error;
  const auto status = tonus_evaluate(id.c_str(), row.data(), count, &result, &error);
  error(status);
  check(status < 0 ? result.value.value == -7.0 : std::isfinite(result.value.value));
}

void columns(const tonus::equation_entry& e, FuzzedDataProvider& bytes) {
  const std::string id(e.info->id);
  const std::size_t rows = bytes.ConsumeIntegralInRange<std::size_t>(0, 9);
  std::vector<std::vector<double>> values;
  std::vector<const double*> pointers;
  for (std::size_t i = 0; i < e.parameters.size(); ++i) values.push_back(numbers(bytes, rows + 1));
  for (const auto& column : values) pointers.push_back(column.data());
  std::vector<double> results(rows + 1, -7.0);
  std::vector<std::int32_t> states(rows + 1, 99);
  const auto status = tonus_evaluate_many(id.c_str(), pointers.data(), pointers.size(), rows,
                                          results.data(), states.data());
  check(status >= 0 && results[rows] == -7.0 && states[rows] == 99);
  for (std::size_t i = 0; i < rows; ++i) {
    std::vector<double> row;
    for (const auto& column : values) row.push_back(column[i]);
    tonus_estimate alone{};
    alone.struct_size = sizeof alone;
    const auto code = tonus_evaluate(id.c_str(), row.data(), row.size(), &alone, nullptr);
    check(code == states[i]);
    check(code < 0 ? std::isnan(results[i])
                   : std::bit_cast<std::uint64_t>(results[i]) ==
                         std::bit_cast<std::uint64_t>(alone.value));
  }
}

void series(const tonus::equation_entry& e, FuzzedDataProvider& bytes) {
  const std::string id(e.info->id);
  const auto list = numbers(bytes, bytes.ConsumeIntegralInRange<std::size_t>(0, 60));
  const auto scalars = numbers(bytes, e.parameters.size() - e.lists);
  tonus_estimate result{};
  result.struct_size = sizeof result;
  checked_error error;
  const auto status = tonus_evaluate_series(id.c_str(), list.data(), list.size(), scalars.data(),
                                            scalars.size(), &result, &error);
  error(status);
  if (status >= 0) check(std::isfinite(result.value));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  FuzzedDataProvider bytes(data, size);
  const auto table = tonus::equation_table();
  const auto& e = table[bytes.ConsumeIntegralInRange<std::size_t>(0, table.size() - 1)];
  if (e.lists != 0)
    series(e, bytes);
  else if (bytes.ConsumeBool())
    columns(e, bytes);
  else
    one_row(e, bytes);
  return 0;
}

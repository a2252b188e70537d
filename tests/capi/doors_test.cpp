// SPDX-License-Identifier: BSL-1.0
// Every vector passes every door, within its tolerance and with the same bits.
#include <doctest/doctest.h>
#include <tonus.h>

#include <bit>
#include <boost/mp11/algorithm.hpp>
#include <set>
#include <stdexcept>
#include <tonus/catalogue.hpp>

#include "columns.hpp"
#include "raw.hpp"
#include "row_call.hpp"

namespace {

using namespace tonus;

/// A choice as the typed functions take it: 0 where it is not given.
std::int32_t chosen(double number) {
  return number == number ? static_cast<std::int32_t>(number) : 0;
}

struct typed_call {
  std::string_view id;
  std::int32_t (*row)(const double*, double&);
  std::int32_t (*many)(const double* const*, std::size_t, double*, std::int32_t*);
  std::int32_t (*series)(const double* const*, std::size_t, const double*, double&);
};
const typed_call typed_calls[] = {
#include "emitted/typed_calls.inc"
};

const typed_call& typed(std::string_view id) {
  for (const typed_call& call : typed_calls)
    if (call.id == id) return call;
  throw std::runtime_error("no typed call of " + std::string(id));
}

/// The C++ door: a typed input filled member by member.
template <class F>
raw_estimate through_cpp(const arguments& a) {
  auto in = detail::blank<typename F::input>::make();
  detail::each_index<F>([&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
    auto& member = in.*std::get<I>(detail::members<F>);
    if constexpr (detail::parameters<F>.items[I].list)
      member = std::remove_reference_t<decltype(member)>(a.lists[I].data(), a.lists[I].size());
    else
      detail::fill(member, a.scalars[I - a.lists.size()]);
    return true;
  });
  const auto result = estimate_of<F>(in);
  REQUIRE(result.has_value());
  return {detail::as_number(result->value), result->standard_error, result->low, result->high};
}

raw_estimate through_cpp(std::string_view id, const arguments& a) {
  raw_estimate found;
  boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, equations>>(
      [&]<class Identity>(Identity) {
        using F = typename Identity::type;
        if (F::info.id == id) found = through_cpp<F>(a);
      });
  return found;
}

raw_estimate through_generic_c(const equation_entry& e, const arguments& a) {
  tonus_estimate result{};
  result.struct_size = sizeof result;
  tonus_error error{};
  error.struct_size = sizeof error;
  const std::string id(e.info->id);
  const int32_t code =
      e.lists == 0
          ? tonus_evaluate(id.c_str(), a.scalars.data(), a.scalars.size(), &result, &error)
          : tonus_evaluate_series(id.c_str(), a.interleaved().data(), a.interleaved().size(),
                                  a.scalars.data(), a.scalars.size(), &result, &error);
  CAPTURE(error.message);
  REQUIRE(code >= 0);
  REQUIRE(result.status == code);
  return {result.value, result.standard_error, result.low, result.high};
}

double through_typed_c(const equation_entry& e, const arguments& a) {
  double result = unknown;
  const typed_call& call = typed(e.info->id);
  const int32_t code = e.lists == 0 ? call.row(a.scalars.data(), result)
                                    : call.series(a.columns().data(), a.lists.front().size(),
                                                  a.scalars.data(), result);
  REQUIRE(code >= 0);
  return result;
}

bool same(double a, double b) {
  return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

/// Enough copies of a row to fill more than one block of the batch, through both batch doors.
void check_batch(const equation_entry& e, const arguments& a, double expected) {
  constexpr std::size_t rows = detail::block_rows + 3;
  std::vector<std::vector<double>> columns;
  std::vector<const double*> pointers;
  for (const double value : a.scalars) columns.emplace_back(rows, value);
  for (const auto& column : columns) pointers.push_back(column.data());
  std::vector<double> generic(rows, 0);
  std::vector<double> direct(rows, 0);
  std::vector<std::int32_t> states(rows, -99);
  const std::string id(e.info->id);
  REQUIRE(tonus_evaluate_many(id.c_str(), pointers.data(), pointers.size(), rows, generic.data(),
                              states.data()) >= 0);
  REQUIRE(typed(e.info->id).many(pointers.data(), rows, direct.data(), nullptr) >= 0);
  for (std::size_t i = 0; i < rows; ++i) {
    CHECK(states[i] >= 0);
    CHECK(same(generic[i], expected));
    CHECK(same(direct[i], expected));
  }
}

}  // namespace

TEST_CASE("every vector passes through all doors with the same bits") {
  for (const vector_row& row : read_vectors()) {
    CAPTURE(row.file);
    CAPTURE(row.id);
    const equation_entry* e = find_equation(row.id);
    REQUIRE(e != nullptr);
    CHECK(row.result_name == e->result_name.view());
    const arguments a = arguments_of(*e, row.inputs, row.file);
    const raw_estimate cpp = through_cpp(row.id, a);
    const raw_estimate generic = through_generic_c(*e, a);
    CHECK_MESSAGE(close(cpp.value, expected_number(*e, row), row.rel_tol), cpp.value);
    CHECK(same(cpp.value, generic.value));
    CHECK(same(cpp.standard_error, generic.standard_error));
    CHECK(same(cpp.low, generic.low));
    CHECK(same(cpp.high, generic.high));
    CHECK(same(cpp.value, through_typed_c(*e, a)));
    if (e->lists == 0) check_batch(*e, a, cpp.value);
  }
}

TEST_CASE("every equation has vectors") {
  std::set<std::string, std::less<>> covered;
  for (const vector_row& row : read_vectors()) covered.insert(row.id);
  for (const equation_entry& e : equation_table()) {
    CAPTURE(e.info->id);
    CHECK(covered.contains(e.info->id));
  }
}

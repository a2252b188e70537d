// SPDX-License-Identifier: BSL-1.0
#include "adult.hpp"

#include <charconv>
#include <vector>

#include "text.hpp"

namespace tonus::tool {
namespace {

using namespace energy::adult;

double needed(const char* option, const std::string& text, std::string_view unit) {
  const auto value = read_quantity(option, text, unit);
  if (!value) throw refused{std::string(option) + " is missing"};
  return *value;
}

[[noreturn]] void refuse_schedule(const char* option, const std::string& text) {
  throw refused{std::string(option) + " = " + text +
                ": const:A, ramp:A:B:N, onoff:A:B:N or step:A:B:N is wanted, with N days from 1"};
}

/// Numbers between colons, after the name of the shape.
std::vector<double> read_numbers(const char* option, const std::string& text, std::size_t from) {
  std::vector<double> numbers;
  const char* const end = text.data() + text.size();
  for (const char* at = text.data() + from; at <= end;) {
    double value = 0;
    const auto read = std::from_chars(at, end, value);
    if (read.ec != std::errc() || (read.ptr != end && *read.ptr != ':'))
      refuse_schedule(option, text);
    numbers.push_back(value);
    at = read.ptr + 1;
  }
  return numbers;
}

void fill(std::string& option, const facts& known, std::string_view name) {
  if (!option.empty() || !known.given(name)) return;
  const auto found = known.get(name);
  if (!found) return;
  option = found->choice().empty() ? number(found->value, 17) : std::string(found->choice());
}

}  // namespace

std::optional<double> read_share(const char* option, const std::string& text) {
  const bool percent_sign = !text.empty() && text.back() == '%';
  auto value = read_quantity(option, percent_sign ? text.substr(0, text.size() - 1) : text, "1");
  if (value && percent_sign) *value /= 100.0;
  return value;
}

person::input read_adult(const adult_request& request) {
  if (request.sex.empty()) throw refused{"--sex is missing"};
  const int sex = choice_number(choice_names<sex_t>, request.sex);
  if (sex == 0) throw refused{"--sex = " + request.sex + ": male or female is wanted"};
  person::input who{static_cast<sex_t>(sex), needed("--age", request.age, "a") * year,
                    needed("--height", request.height, "cm") * centimetre,
                    needed("--weight", request.weight, "kg") * kilogram,
                    needed("--pal", request.pal, "1") * one};
  if (const auto fat = read_quantity("--fat", request.fat, "kg")) who.fat_mass = *fat * kilogram;
  if (const auto intake = read_quantity("--intake", request.intake, "kcal/d"))
    who.intake = *intake * kilocalorie_per_day;
  if (!request.baseline.empty())
    who.baseline =
        static_cast<baseline_t>(choice_number(choice_names<baseline_t>, request.baseline));
  if (const auto share = read_share("--carbohydrate-baseline", request.carbohydrate_baseline))
    who.carbohydrate = *share * one;
  return who;
}

adult_request with_profile(adult_request request, const facts& known) {
  fill(request.sex, known, "sex");
  fill(request.age, known, "age");
  fill(request.height, known, "height");
  fill(request.weight, known, "weight");
  fill(request.pal, known, "pal");
  fill(request.fat, known, "fat_mass");
  return request;
}

schedule read_schedule(const char* option, const std::string& text) {
  if (text.empty()) return {};
  const auto colon = text.find(':');
  const std::string name = text.substr(0, colon);
  schedule s;
  s.shape = name == "ramp"    ? shape_t::ramp
            : name == "onoff" ? shape_t::on_off
            : name == "step"  ? shape_t::step
                              : shape_t::constant;
  const bool constant = s.shape == shape_t::constant;
  if (colon == text.npos || (constant && name != "const")) refuse_schedule(option, text);
  const auto numbers = read_numbers(option, text, colon + 1);
  if (numbers.size() != (constant ? 1U : 3U)) refuse_schedule(option, text);
  s.a = numbers[0];
  if (constant) return s;
  s.b = numbers[1];
  if (!(numbers[2] >= 1.0 && numbers[2] <= 73000.0) ||
      numbers[2] != static_cast<double>(static_cast<std::int32_t>(numbers[2])))
    refuse_schedule(option, text);
  s.n = static_cast<std::int32_t>(numbers[2]);
  return s;
}

}  // namespace tonus::tool

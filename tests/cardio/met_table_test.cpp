// SPDX-License-Identifier: BSL-1.0
// The table of activities against the file it comes from and against printed values.
#include <tonus/cardio/met_table.hpp>

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "refusal.hpp"
#include "source_file.hpp"
#include "text/csv.hpp"

using namespace tonus::cardio;

namespace {

std::string first_code(std::string_view text) {
  std::array<const met_activity*, 1> best{};
  return search_met(text, best) == 0 ? "" : std::string(best[0]->code);
}

}  // namespace

TEST_CASE("met table: every row of the file") {
  const std::string content = source_file("src/data/compendium_met.csv");
  tonus::text::csv_reader reader(content, ',');
  REQUIRE(reader.next() == tonus::text::csv_step::record);
  std::size_t count = 0;
  while (reader.next() == tonus::text::csv_step::record) {
    const auto f = reader.fields();
    CAPTURE(f[1]);
    const auto found = find_met(std::stoi(f[0]), f[1]);
    REQUIRE(found);
    CHECK(found->heading == f[2]);
    CHECK(found->description == f[3]);
    CHECK(found->met == std::stod(f[4]));
    CHECK(found->estimated == (f[5] == "1"));
    ++count;
  }
  CHECK(count == 292);
  CHECK(met_activities().size() == 292);
}

TEST_CASE("met table: values that changed with the edition of 2024") {
  // 2011 had 3.0, 2.5, 4.3, 9.0, 9.8 and 3.5.
  const std::pair<const char*, double> changed[] = {{"02105", 2.8}, {"02150", 2.3}, {"02035", 5.0},
                                                    {"02065", 9.3}, {"12050", 9.3}, {"17190", 3.8}};
  for (const auto& row : changed) {
    CAPTURE(row.first);
    REQUIRE(find_met(2024, row.first));
    CHECK(find_met(2024, row.first)->met == row.second);
  }
  CHECK(find_met(2024, "02054")->met == 3.5);  // strength work, 8 to 15 repetitions
  CHECK(find_met(2024, "02214")->met == 11.0);
}

TEST_CASE("met table: another edition or code is refused by name") {
  check_refused(find_met(2011, "01009"), tonus::status::unknown_id, "edition", 2024, 2024);
  for (const char* wrong : {"", "1009", "01070", "99999", "01009 ", "0100A"}) {
    CAPTURE(wrong);
    CHECK(find_met(2024, wrong).status() == tonus::status::unknown_id);
    CHECK(find_met(2024, wrong).error().name == "code");
    CHECK(find_met(2024, wrong).error().given == wrong);
  }
}

TEST_CASE("met table: search by words in any order, case and beginning") {
  CHECK(first_code("01009") == "01009");
  CHECK(first_code("kettle swing") == "02058");
  CHECK(first_code("KETTLE Swin") == "02058");
  CHECK(first_code("swings kettle") == "02058");
  CHECK(first_code("hula") == "02230");
  CHECK(first_code("elliptical").substr(0, 2) == "02");
  CHECK(first_code("no such thing").empty());
  CHECK(first_code("xyz running").empty());
}

TEST_CASE("met table: search counts all and writes what fits, best first") {
  std::array<const met_activity*, 300> all{};
  CHECK(search_met("", all) == 292);
  CHECK(all[291] != nullptr);
  CHECK(all[292] == nullptr);
  std::array<const met_activity*, 3> three{};
  const std::size_t matches = search_met("walking", three);
  CHECK(matches > 3);
  CHECK(search_met("walking", {}) == matches);
  CHECK(three[0]->description.size() <= three[1]->description.size());
  std::size_t under_heading = 0;
  for (const met_activity& a : met_activities()) under_heading += a.heading == "Walking";
  CHECK(matches >= under_heading);
  // A whole word is worth more than the beginning of one.
  std::array<const met_activity*, 300> runs{};
  const std::size_t count = search_met("run", runs);
  REQUIRE(count > 1);
  const auto whole = [](std::string_view d) {
    return (" " + std::string(d) + " ").find(" run ") != std::string::npos;
  };
  bool seen_part = false;
  for (std::size_t i = 0; i < count; ++i) {
    const bool is_whole = whole(runs[i]->description);
    if (!is_whole && runs[i]->description.find("run,") == std::string_view::npos &&
        runs[i]->description.find("Run") == std::string_view::npos)
      seen_part = true;
    if (is_whole) CHECK_FALSE(seen_part);
  }
}

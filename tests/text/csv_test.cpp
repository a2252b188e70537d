// SPDX-License-Identifier: BSL-1.0
#include "text/csv.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using tonus::text::csv_reader;
using tonus::text::csv_step;

namespace {

struct found {
  csv_step step;
  std::int64_t line;
  std::vector<std::string> fields;
};

std::vector<found> read_all(std::string_view text, char separator = ',') {
  csv_reader reader(text, separator);
  std::vector<found> all;
  for (auto step = reader.next(); step != csv_step::end; step = reader.next()) {
    all.push_back({step, reader.line(), {reader.fields().begin(), reader.fields().end()}});
  }
  return all;
}

using row = std::vector<std::string>;

}  // namespace

TEST_CASE("csv: fields, quotes and doubled quotes") {
  const auto all = read_all("a,b,\"c,d\"\n1,\"say \"\"hi\"\"\",\n");
  REQUIRE(all.size() == 2);
  CHECK(all[0].fields == row{"a", "b", "c,d"});
  CHECK(all[1].fields == row{"1", "say \"hi\"", ""});
  CHECK(all[1].line == 2);
}

TEST_CASE("csv: line ends inside quotes count for the lines of later records") {
  const auto all = read_all("\"one\ntwo\r\nthree\",x\nnext,y\n");
  REQUIRE(all.size() == 2);
  CHECK(all[0].fields == row{"one\ntwo\r\nthree", "x"});
  CHECK(all[0].line == 1);
  CHECK(all[1].line == 4);
}

TEST_CASE("csv: LF, CRLF, CR, byte order mark, blank lines, no final line end") {
  const auto all = read_all(
      "\xEF\xBB\xBF"
      "a;b\r\n\r\n\n1;2\r3;4",
      ';');
  REQUIRE(all.size() == 3);
  CHECK(all[0].fields == row{"a", "b"});
  CHECK(all[1].fields == row{"1", "2"});
  CHECK(all[1].line == 4);
  CHECK(all[2].fields == row{"3", "4"});
  CHECK(all[2].line == 5);
}

TEST_CASE("csv: an empty last field is a field, an empty text has no record") {
  CHECK(read_all("").empty());
  CHECK(read_all("\n\r\n\n").empty());
  CHECK(read_all("a,")[0].fields == row{"a", ""});
  CHECK(read_all(",")[0].fields == row{"", ""});
  CHECK(read_all("\"\"")[0].fields == row{""});
}

TEST_CASE("csv: an unterminated quote costs its own line only") {
  const auto all = read_all("a,b\n1,\"open\n2,3\n4,5\n");
  REQUIRE(all.size() == 4);
  CHECK(all[1].step == csv_step::unterminated_quote);
  CHECK(all[1].line == 2);
  CHECK(all[2].fields == row{"2", "3"});
  CHECK(all[3].line == 4);
}

TEST_CASE("csv: text after a closing quote and a quote inside a field are faults") {
  const auto all = read_all("\"a\"b,c\nd\"e,f\ng,h\n");
  REQUIRE(all.size() == 3);
  CHECK(all[0].step == csv_step::text_after_quote);
  CHECK(all[1].step == csv_step::quote_inside);
  CHECK(all[1].line == 2);
  CHECK(all[2].step == csv_step::record);
  CHECK(all[2].fields == row{"g", "h"});
  for (const auto step :
       {csv_step::unterminated_quote, csv_step::text_after_quote, csv_step::quote_inside}) {
    CHECK_FALSE(tonus::text::csv_fault_text(step).empty());
  }
}

TEST_CASE("csv: two stray quotes spoil two lines and nothing else") {
  const auto all = read_all("1,a\n2,\"b\n3,c\n4,d\"\n5,e\n");
  // The quotes of lines 2 and 4 pair up into one long field: the record is well formed, with the
  // wrong number of fields, which is the importer's to see.
  REQUIRE(all.size() == 3);
  CHECK(all[1].fields == row{"2", "b\n3,c\n4,d"});
  CHECK(all[2].line == 5);
}

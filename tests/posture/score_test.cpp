// SPDX-License-Identifier: BSL-1.0
#include <tonus/posture/score.hpp>

#include "rules/scenario.hpp"

namespace {

tonus::posture::score score_of(std::string_view inputs) {
  const auto found = tonus::posture::score_of(facts_from(inputs));
  REQUIRE_MESSAGE(found.has_value(), std::string(inputs));
  return *found;
}

}  // namespace

TEST_CASE("posture score: what each part takes off") {
  // From the list of marks: 20/10 head, 20/10 kyphosis, 15/8 breaks, 15 sitting, 10 back.
  const auto points = [](std::string_view inputs) { return score_of(inputs).points; };
  CHECK(points("cva=43.999") == 80);
  CHECK(points("cva=44") == 90);
  CHECK(points("cva=49.999") == 90);
  CHECK(points("cva=50") == 100);
  CHECK(points("kyphosis=50.001;age=30") == 80);
  CHECK(points("kyphosis=45;age=30") == 90);
  CHECK(points("kyphosis=45;age=50") == 100);
  CHECK(points("height_loss_3cm=yes") == 80);
  CHECK(points("longest_bout=60.001") == 85);
  CHECK(points("longest_bout=60") == 92);
  CHECK(points("longest_bout=30") == 100);
  CHECK(points("sitting=10;mvpa=21") == 85);
  CHECK(points("sitting=10;mvpa=25") == 100);
  CHECK(points("sorensen=99;sex=male") == 90);
  CHECK(points("sorensen=99;sex=female") == 100);
}

TEST_CASE("posture score: the parts add up, and unknown ones are counted") {
  const auto worst =
      score_of("cva=40;kyphosis=55;age=30;longest_bout=120;sitting=12;mvpa=5;sorensen=60;sex=male");
  CHECK(worst.points == 20);  // 100 - 20 - 20 - 15 - 15 - 10
  CHECK(worst.known_parts == tonus::posture::score_parts);
  CHECK(score_of("cva=47;longest_bout=45").points == 82);
  CHECK(score_of("cva=47;longest_bout=45").known_parts == 2);
  CHECK(tonus::posture::score_of(tonus::facts{}).status() == tonus::status::missing_input);
}

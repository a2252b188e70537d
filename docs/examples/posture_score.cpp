// SPDX-License-Identifier: BSL-1.0
#include <tonus/posture/score.hpp>

int main() {
  tonus::facts known;
  if (known.parse("cva", "47 deg").code < 0 || known.parse("longest_bout", "45 min").code < 0)
    return 1;
  //! [score]
  const auto found = tonus::posture::score_of(known);
  // found->points is 82 of 100, from 2 of 5 parts
  //! [score]
  return found && found->points == 82 && found->known_parts == 2 ? 0 : 1;
}

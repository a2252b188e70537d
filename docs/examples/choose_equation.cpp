// SPDX-License-Identifier: BSL-1.0
// Which equation for this person.
#include <cstdio>
#include <tonus/choose.hpp>

int main() {
  tonus::facts known;
  for (const auto& [name, text] : {std::pair{"weight", "80 kg"},
                                   {"height", "178 cm"},
                                   {"age", "30"},
                                   {"sex", "male"},
                                   {"waist", "85 cm"},
                                   {"neck", "38 cm"}})
    if (known.parse(name, text).code < 0) return 1;
  //! [choose]
  const auto found = tonus::choose(known, "body_fat");
  if (!found) return 1;  // no such family, or a rule withholds it
  for (const tonus::candidate& c : *found) {
    const std::string_view id = c.equation->info->id;
    const std::string_view lacks = c.why.name;
    if (c.applicable())
      std::printf("%.*s: %.1f %%, standard error %.1f\n", static_cast<int>(id.size()), id.data(),
                  c.value, c.standard_error);
    else
      std::printf("%.*s lacks %.*s\n", static_cast<int>(id.size()), id.data(),
                  static_cast<int>(lacks.size()), lacks.data());
  }
  //! [choose]
  // Published standard errors: 3.52 % of the Navy equation for men, before 4.1 % of Deurenberg.
  return found->front().equation->info->id == "body.fat_fraction.navy_1984" &&
                 found->front().standard_error == 3.52
             ? 0
             : 1;
}

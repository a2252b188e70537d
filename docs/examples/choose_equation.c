/* SPDX-License-Identifier: BSL-1.0 */
/* Which equation for this person. */
#include <stdio.h>
#include <string.h>
#include <tonus.h>

int main(void) {
  tonus_facts* facts = tonus_facts_new();
  if (!facts) return 1;
  tonus_facts_set(facts, "weight", 80, "kg", NULL);
  tonus_facts_set(facts, "height", 178, "cm", NULL);
  tonus_facts_set(facts, "age", 30, "y", NULL);
  tonus_facts_choose(facts, "sex", "male", NULL);
  tonus_facts_set(facts, "waist", 85, "cm", NULL);
  tonus_facts_set(facts, "neck", 38, "cm", NULL);
  /*! [choose] */
  tonus_candidate all[32];
  size_t found = 0;
  for (size_t i = 0; i < 32; ++i) all[i].struct_size = sizeof all[i];
  int32_t status = tonus_choose(facts, "body_fat", NULL, NULL, 0, all, 32, &found, NULL);
  for (size_t i = 0; status >= 0 && i < found && i < 32; ++i) {
    if (all[i].status >= 0)
      printf("%s: %.1f %s, standard error %.1f\n", all[i].id, all[i].value, all[i].unit,
             all[i].standard_error);
    else
      printf("%s lacks %s\n", all[i].id, all[i].input);
  }
  /*! [choose] */
  /* Published standard errors: 3.52 % of the Navy equation, before 4.1 % of Deurenberg. */
  status = status == TONUS_OK && strcmp(all[0].id, "body.fat_fraction.navy_1984") == 0 &&
                   all[0].standard_error == 3.52
               ? 0
               : 1;
  tonus_facts_free(facts);
  return status;
}

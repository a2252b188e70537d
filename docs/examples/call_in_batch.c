/* SPDX-License-Identifier: BSL-1.0 */
/* One call for many rows. */
#include <math.h>
#include <stdio.h>
#include <tonus.h>

int main(void) {
  /*! [batch] */
  double weight_kg[] = {80, 900, 60};
  double height_cm[] = {178, 178, 165};
  double age_y[] = {30, 30, 25};
  double sex[] = {1, 1, 2};
  double rmr[3];
  int32_t row_status[3];
  int32_t status =
      tonus_energy_rmr_mifflin_1990_many(weight_kg, height_cm, age_y, sex, 3, rmr, row_status);
  if (status & TONUS_SOME_ROWS_FAILED) {
    for (int row = 0; row < 3; ++row)
      if (row_status[row] < 0) printf("row %d: %s\n", row, tonus_status_text(row_status[row]));
  }
  /*! [batch] */
  /* 1345.25 for the third row stands in the energy vectors. */
  return status == TONUS_SOME_ROWS_FAILED && rmr[0] == 1767.5 && isnan(rmr[1]) &&
                 row_status[1] == TONUS_IMPOSSIBLE && rmr[2] == 1345.25
             ? 0
             : 1;
}

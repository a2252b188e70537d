// SPDX-License-Identifier: BSL-1.0
#include <tonus/hormone/homa_ir/matthews_1985.hpp>

#include "near.hpp"

int main() {
  //! [homa_ir_matthews_1985]
  const auto found = tonus::evaluate<tonus::hormone::homa_ir::matthews_1985>(
      {.fasting_insulin = 9.0 * tonus::micro_unit_per_millilitre,
       .fasting_glucose = 5.0 * tonus::millimole_per_litre});
  // found->value() is 2.0
  //! [homa_ir_matthews_1985]
  return differs(found->value(), 2.0);
}

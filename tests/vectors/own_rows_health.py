#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Prints the rows of hormone.csv: decimal arithmetic of 50 digits from the printed formula.

    python3 own_rows_health.py

Nothing of the library is read or run.
"""
from decimal import Decimal as D
from decimal import getcontext

getcontext().prec = 50
PROVENANCE = "decimal arithmetic from the printed formula, own_rows_health.py"
# Both cut-offs of the rule, a published pair of units (90 mg/dL are 4.9956 mmol/L), the ends.
SAMPLES = (("9.225", "5"), ("15.57", "5"), ("9", "5.0"), ("12.5", "4.9956"), ("0", "5"),
           ("10000", "150"), ("3.2", "0"))


def main():
    print("id,inputs,output_name_unit,expected,rel_tol,provenance")
    for insulin, glucose in SAMPLES:
        index = D(insulin) * D(glucose) / D("22.5")
        print(f"hormone.homa_ir.matthews_1985,fasting_insulin_uu_per_ml={insulin};"
              f"fasting_glucose_mmol_per_l={glucose},homa_ir,{+index:.25g},1e-12,{PROVENANCE}")


main()

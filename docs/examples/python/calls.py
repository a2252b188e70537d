# SPDX-License-Identifier: BSL-1.0
"""What the guide to Python shows: calls.py ends with an error if it is not true."""
import numpy

import libtonus as tonus

# [call]
rmr = tonus.energy.rmr.mifflin_1990(weight_kg=80, height_cm=178, age_y=30, sex="male")
print(rmr.value, rmr.unit, rmr.source["authors"])
fat = tonus.body.fat_fraction.navy_1984(waist_cm=85, neck_cm=38, height_cm=178, sex="male")
print(f"{fat.value:.1f} % ({fat.low:.1f} to {fat.high:.1f})")
# [call]
assert rmr.value == 1767.5 and 13 < fat.value < 17 and fat.low < fat.value < fat.high

# [columns]
weights = numpy.linspace(50, 120, 1_000_000)
batch = tonus.energy.rmr.mifflin_1990.many(weights, height_cm=178, age_y=30, sex="female")
print(batch.values.mean(), (batch.row_status < 0).sum(), "refused")
# [columns]
assert batch.status == 0 and batch.values.size == 1_000_000

# [refused]
try:
    tonus.energy.rmr.mifflin_1990(weight_kg=900, height_cm=178, age_y=30, sex="male")
except tonus.TonusError as error:
    print(error, error.value, error.minimum, error.maximum)
# [refused]
else:
    raise AssertionError("a weight of 900 kg was taken")

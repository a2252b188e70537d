#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Cost of one call and of one row of a batch of a million, by hand: bench.py"""
import timeit

import numpy

import libtonus as tonus
from libtonus.equation import DOUBLES, STATES

ROWS = 1_000_000
mifflin = tonus.energy.rmr.mifflin_1990
weight = numpy.linspace(50, 120, ROWS)
height, age = numpy.full(ROWS, 178.0), numpy.full(ROWS, 30.0)
sex = numpy.where(numpy.arange(ROWS) % 2 == 0, 1.0, 2.0)
out, states = numpy.empty(ROWS), numpy.empty(ROWS, numpy.int32)
pointers = [c.ctypes.data_as(DOUBLES) for c in (weight, height, age, sex)]


def c_alone():
    mifflin._many(*pointers, ROWS, out.ctypes.data_as(DOUBLES), states.ctypes.data_as(STATES))


def best(call, count):
    return min(timeit.repeat(call, number=count, repeat=9)) / count


print(f"call: {best(lambda: mifflin(80, 178, 30, 'male'), 2000) * 1e6:.2f} us")
batch = best(lambda: mifflin.many(weight, height, age, sex), 5) / ROWS
alone = best(c_alone, 5) / ROWS
print(f"batch of {ROWS}: {batch * 1e9:.2f} ns a row; C into memory that is there: "
      f"{alone * 1e9:.2f} ns; ratio {batch / alone:.2f}")

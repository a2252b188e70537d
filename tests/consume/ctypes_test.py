#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Embeds libtonus through ctypes: reads the catalogue and calls every equation by its id.

usage: ctypes_test.py LIBTONUS
"""
import ctypes
import json
import math
import sys

OK_OR_CAUTION = 0
NOT_FINITE = -2
IMPOSSIBLE = -3
UNKNOWN_ID = -5
WRONG_COUNT = -6
UNKNOWN_NAME = -7

# An ordinary adult; anything else is put in the middle of its range.
PERSON = {"weight": 80.0, "height": 178.0, "age": 30.0, "waist": 85.0, "neck": 38.0, "hip": 95.0,
          "body_fat": 20.0, "ffm": 64.0, "bmi": 25.0, "pal": 1.6}


class Estimate(ctypes.Structure):
    _fields_ = [("struct_size", ctypes.c_uint32), ("status", ctypes.c_int32),
                ("value", ctypes.c_double), ("standard_error", ctypes.c_double),
                ("low", ctypes.c_double), ("high", ctypes.c_double)]


class Error(ctypes.Structure):
    _fields_ = [("struct_size", ctypes.c_uint32), ("status", ctypes.c_int32),
                ("argument", ctypes.c_int32), ("reserved", ctypes.c_int32),
                ("value", ctypes.c_double), ("minimum", ctypes.c_double),
                ("maximum", ctypes.c_double), ("message", ctypes.c_char * 160)]


def load(path):
    library = ctypes.CDLL(path)
    doubles = ctypes.POINTER(ctypes.c_double)
    library.tonus_catalogue_json.restype = ctypes.c_char_p
    library.tonus_evaluate.restype = ctypes.c_int32
    library.tonus_evaluate.argtypes = [ctypes.c_char_p, doubles, ctypes.c_size_t,
                                       ctypes.POINTER(Estimate), ctypes.POINTER(Error)]
    library.tonus_evaluate_series.restype = ctypes.c_int32
    library.tonus_evaluate_series.argtypes = [
        ctypes.c_char_p, doubles, ctypes.c_size_t, doubles, ctypes.c_size_t,
        ctypes.POINTER(Estimate), ctypes.POINTER(Error)]
    return library


def call(library, equation, values, rows):
    """Calls one equation; lists come first and are interleaved. Returns status, estimate, error."""
    result, error = Estimate(ctypes.sizeof(Estimate)), Error(ctypes.sizeof(Error))
    name = equation["id"].encode()
    lists = [v for v, p in zip(values, equation["parameters"]) if p.get("list")]
    scalars = [v for v, p in zip(values, equation["parameters"]) if not p.get("list")]
    scalar_array = (ctypes.c_double * max(1, len(scalars)))(*scalars)
    if lists:
        flat = [value + row * step for row in range(rows) for value, step in lists]
        list_array = (ctypes.c_double * len(flat))(*flat)
        status = library.tonus_evaluate_series(name, list_array, len(flat), scalar_array,
                                               len(scalars), result, error)
    else:
        status = library.tonus_evaluate(name, scalar_array, len(scalars), result, error)
    return status, result, error


def inside(parameter):
    """A value within the possible and, where it is given, the studied range."""
    if "choices" in parameter:
        return 1.0
    low, high = parameter.get("studied", parameter["possible"])
    value = PERSON.get(parameter.get("fact"), (low + high) / 2) if parameter.get("unit") != "MJ/d" \
        else (low + high) / 2
    if not low <= value <= high:
        value = (low + high) / 2
    step = parameter.get("step")
    if step:
        value = math.floor(value / step) * step
    # A list must vary: each row is a little more than the one before.
    return (value, value * 1e-3) if parameter.get("list") else value


def outside(parameter):
    high = 2.0 if "choices" in parameter else parameter["possible"][1]
    value = 2 * high + 1000
    return (value, 0.0) if parameter.get("list") else value


def check(library, equation):
    parameters = equation["parameters"]
    values = [inside(p) for p in parameters]
    rows = next((p["count"][0] for p in parameters if p.get("list")), 1)
    status, result, error = call(library, equation, values, rows)
    name = equation["id"]
    assert status >= OK_OR_CAUTION, (name, values, status, error.message)
    assert math.isfinite(result.value) and result.status == status, (name, result.value)
    published = equation["standard_error"]
    assert published is None or result.standard_error <= published, name
    for position, parameter in enumerate(parameters):
        wrong = list(values)
        wrong[position] = outside(parameter)
        before = result.value
        status, _, error = call(library, equation, wrong, rows)
        refusal = UNKNOWN_NAME if "choices" in parameter else IMPOSSIBLE
        assert status == refusal, (name, parameter["name"], status)
        assert error.argument == position and error.message, (name, parameter["name"])
        assert parameter["name"].encode() in error.message, (name, error.message)
        assert before == result.value


def main():
    library = load(sys.argv[1])
    catalogue = json.loads(library.tonus_catalogue_json().decode())
    equations = catalogue["equations"]
    assert equations, "the catalogue is empty"
    for equation in equations:
        check(library, equation)
    unknown = {"id": "no.such.equation", "parameters": [{}]}
    assert call(library, unknown, [1.0], 1)[0] == UNKNOWN_ID
    few = {"id": "energy.rmr.mifflin_1990", "parameters": [{}]}
    assert call(library, few, [80.0], 1)[0] == WRONG_COUNT
    four = {"id": "energy.rmr.mifflin_1990", "parameters": [{}] * 4}
    assert call(library, four, [80.0, math.nan, 30.0, 1.0], 1)[0] == NOT_FINITE
    print(f"{len(equations)} equations evaluated and refused through ctypes")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Embeds libtonus through ctypes: reads the catalogue and calls every equation by its id.

usage: ctypes_test.py LIBTONUS
"""
import csv
import ctypes
import json
import math
import pathlib
import sys

OK_OR_CAUTION = 0
NOT_FINITE = -2
IMPOSSIBLE = -3
UNKNOWN_ID = -5
WRONG_COUNT = -6
UNKNOWN_NAME = -7

VECTORS = pathlib.Path(__file__).resolve().parent.parent / "vectors"


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


def call(library, equation, lists, scalars):
    """Calls one equation; lists are interleaved. Returns status, estimate, error."""
    result, error = Estimate(ctypes.sizeof(Estimate)), Error(ctypes.sizeof(Error))
    name = equation.encode()
    scalar_array = (ctypes.c_double * max(1, len(scalars)))(*scalars)
    if lists:
        flat = [value for row in zip(*lists) for value in row]
        list_array = (ctypes.c_double * len(flat))(*flat)
        status = library.tonus_evaluate_series(name, list_array, len(flat), scalar_array,
                                               len(scalars), result, error)
    else:
        status = library.tonus_evaluate(name, scalar_array, len(scalars), result, error)
    return status, result, error


def first_vectors():
    """The first vector row of each equation: inputs by name, and what is expected."""
    rows = {}
    for name in ("body", "energy", "training", "cardio", "nutrition", "hormone"):
        with (VECTORS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                inputs = dict(part.split("=") for part in row["inputs"].split(";"))
                rows.setdefault(row["id"], (inputs, row["expected"], float(row["rel_tol"])))
    return rows


def arguments(equation, inputs):
    lists, scalars = [], []
    for parameter in equation["parameters"]:
        text = inputs.get(parameter["name"])
        if parameter.get("list"):
            lists.append([float(number) for number in text.split("|")])
        elif text is None:
            scalars.append(math.nan)
        else:
            scalars.append(parameter.get("choices", {}).get(text) or float(text))
    return lists, scalars


def outside(parameter):
    """A value that is refused, and the status it is refused with."""
    if "choices" in parameter:
        return 1000.0, UNKNOWN_NAME
    high = parameter["possible"][1]
    if high is None or high > 1e300:
        return math.inf, NOT_FINITE
    return 2 * high + 1000, IMPOSSIBLE


def check(library, equation, vector):
    name, (inputs, expected, tolerance) = equation["id"], vector
    lists, scalars = arguments(equation, inputs)
    status, result, error = call(library, name, lists, scalars)
    assert status >= OK_OR_CAUTION, (name, inputs, status, error.message)
    wanted = equation["result"].get("choices", {}).get(expected) or float(expected)
    assert math.isclose(result.value, wanted, rel_tol=max(tolerance, 1e-15)), (name, result.value)
    assert result.status == status, name
    published = equation["standard_error"]
    assert published is None or not result.standard_error > published, name
    for position, parameter in enumerate(equation["parameters"]):
        value, refusal = outside(parameter)
        wrong = [list(one) for one in lists], list(scalars)
        if parameter.get("list"):
            wrong[0][position][0] = value
        else:
            wrong[1][position - len(lists)] = value
        status, _, error = call(library, name, *wrong)
        assert status == refusal, (name, parameter["name"], status)
        assert error.argument == position and error.message, (name, parameter["name"])
        assert parameter["name"].encode() in error.message, (name, error.message)


def main():
    library = load(sys.argv[1])
    catalogue = json.loads(library.tonus_catalogue_json().decode())
    equations = catalogue["equations"]
    assert equations, "the catalogue is empty"
    vectors = first_vectors()
    for equation in equations:
        check(library, equation, vectors[equation["id"]])
    mifflin = "energy.rmr.mifflin_1990"
    assert call(library, "no.such.equation", [], [1.0])[0] == UNKNOWN_ID
    assert call(library, mifflin, [], [80.0])[0] == WRONG_COUNT
    assert call(library, mifflin, [], [80.0, math.nan, 30.0, 1.0])[0] == NOT_FINITE
    print(f"{len(equations)} equations evaluated and refused through ctypes")


if __name__ == "__main__":
    main()

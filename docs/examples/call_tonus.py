# SPDX-License-Identifier: BSL-1.0
"""Calls libtonus through ctypes: python3 call_tonus.py libtonus.so.0"""
import sys

# [load]
import ctypes
import json


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
    library.tonus_catalogue_json.restype = ctypes.c_char_p
    library.tonus_evaluate.restype = ctypes.c_int32
    library.tonus_evaluate.argtypes = [ctypes.c_char_p, ctypes.POINTER(ctypes.c_double),
                                       ctypes.c_size_t, ctypes.POINTER(Estimate),
                                       ctypes.POINTER(Error)]
    return library
# [load]


# [call]
def evaluate(library, equation, **inputs):
    """Evaluates an equation by the names of its inputs; raises ValueError if it is refused."""
    catalogue = json.loads(library.tonus_catalogue_json())
    entry = next(e for e in catalogue["equations"] if e["id"] == equation)
    numbers = []
    for parameter in entry["parameters"]:
        given = inputs.get(parameter["name"], float("nan"))
        numbers.append(parameter["choices"][given] if isinstance(given, str) else given)
    result, error = Estimate(), Error()
    result.struct_size, error.struct_size = ctypes.sizeof(result), ctypes.sizeof(error)
    arguments = (ctypes.c_double * len(numbers))(*numbers)
    status = library.tonus_evaluate(equation.encode(), arguments, len(numbers),
                                    ctypes.byref(result), ctypes.byref(error))
    if status < 0:
        raise ValueError(error.message.decode())
    return result
# [call]


def main():
    tonus = load(sys.argv[1])
    # [use]
    rmr = evaluate(tonus, "energy.rmr.mifflin_1990",
                   weight_kg=80, height_cm=178, age_y=30, sex="male")
    print(rmr.value, "kcal/d")
    try:
        evaluate(tonus, "energy.rmr.mifflin_1990",
                 weight_kg=900, height_cm=178, age_y=30, sex="male")
    except ValueError as refusal:
        print(refusal)
    # [use]
        assert str(refusal).startswith("weight_kg = 900: ")
    else:
        raise AssertionError("900 kg was accepted")
    assert rmr.value == 1767.5  # 10 * 80 + 6.25 * 178 - 5 * 30 + 5


if __name__ == "__main__":
    main()

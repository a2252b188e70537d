# SPDX-License-Identifier: BSL-1.0
"""Columns of numbers as numpy arrays. numpy is imported only where there are columns."""
import ctypes

from .record import number_of

DOUBLES = ctypes.POINTER(ctypes.c_double)
INTS = ctypes.POINTER(ctypes.c_int32)


def doubles(name, values):
    """Numbers of one or no dimension; contiguous float64 is read where it lies."""
    import numpy

    column = numpy.asarray(values)
    if column.dtype.kind not in "fiu":
        raise TypeError(f"{name}: a column of numbers was expected")
    if column.ndim > 1:
        raise ValueError(f"{name}: a column has one dimension")
    return numpy.ascontiguousarray(column, numpy.float64) if column.ndim else \
        column.astype(numpy.float64)


def words(name, values, choices):
    """Words as their numbers."""
    import numpy

    column = numpy.asarray(values)
    if column.ndim > 1:
        raise ValueError(f"{name}: a column has one dimension")
    numbers = [number_of(name, choices, str(word)) for word in column.reshape(-1)]
    return numpy.array(numbers, numpy.int32).reshape(column.shape)


def series(**columns):
    """Columns that all have one length, and that length."""
    made = {name: doubles(name, values) for name, values in columns.items()}
    for name, column in made.items():
        if column.ndim == 0:
            raise TypeError(f"{name}: a column was expected")
    return list(made.values()), rows_of(made)


def rows_of(columns):
    """The length of the columns by name; 1 where all of them are single numbers."""
    sizes = {column.size for column in columns.values() if column.ndim}
    if len(sizes) > 1:
        raise ValueError(f"columns of different lengths {sorted(sizes)}: {', '.join(columns)}")
    return sizes.pop() if sizes else 1


def spread(column, rows):
    """A column of all rows; a single number is for each of them."""
    import numpy

    return column if column.ndim else numpy.full(rows, column)


def empty(rows, kind="float64"):
    import numpy

    return numpy.empty(rows, kind)


def at(column):
    """A pointer to a column; None of none. The column must stay alive."""
    if column is None:
        return None
    return column.ctypes.data_as(INTS if column.dtype.kind == "i" else DOUBLES)

# SPDX-License-Identifier: BSL-1.0
"""Equations of the catalogue as Python functions."""
import ctypes
import functools
import json
from typing import NamedTuple, Optional

from .emitted.declarations import tonus_estimate
from .native import C, blank, checked, encoded, refusal, status_text

NAN = float("nan")
DOUBLES = ctypes.POINTER(ctypes.c_double)
STATES = ctypes.POINTER(ctypes.c_int32)

# Types of the stubs; at run time they are what numpy takes.
Numbers = object
Choices = object


class Estimate(NamedTuple):
    """A result with its error; NaN where no standard error was published."""

    value: float
    standard_error: float
    low: float  # value - 1.96 standard errors
    high: float
    status: int  # 0, or bits of cautions
    equation: "Equation"

    @property
    def unit(self) -> Optional[str]:
        """Unit of the value as a UCUM code; None of a class."""
        return self.equation.data["result"].get("unit")

    @property
    def choice(self) -> Optional[str]:
        """Name of a class; None of a number."""
        for name, number in self.equation.data["result"].get("choices", {}).items():
            if number == self.value:
                return name
        return None

    @property
    def source(self) -> dict:
        """Where the equation was published."""
        return self.equation.data["source"]

    @property
    def cautions(self) -> str:
        """The cautions in words; "ok" without."""
        return status_text(self.status)

    def __float__(self):
        return self.value


class Batch(NamedTuple):
    """Results of many rows: NaN and a negative status where a row was refused."""

    values: object  # numpy array of float64
    row_status: object  # numpy array of int32
    status: int


@functools.lru_cache(maxsize=None)
def catalogue() -> dict:
    """Facts, equations, rules, models and tables with units, ranges and sources."""
    return json.loads(C.tonus_catalogue_json())


@functools.lru_cache(maxsize=None)
def entries():
    return {entry["id"]: entry for entry in catalogue()["equations"]}


class Equation:
    """An equation: call it with its inputs, or `many` with columns of them."""

    def __init__(self, id_):
        self.id = id_
        self._name = encoded(id_)

    def __repr__(self):
        return f"<equation {self.id}>"

    @functools.cached_property
    def data(self) -> dict:
        """The entry of the catalogue: parameters, ranges, population, error, source."""
        return entries()[self.id]

    @functools.cached_property
    def _parameters(self):
        return self.data["parameters"]

    @functools.cached_property
    def _lists(self):
        return sum(1 for p in self._parameters if p.get("list"))

    @functools.cached_property
    def _many(self):
        """The typed function of columns: pointers, rows, out, row_status."""
        function = getattr(C, "tonus_" + self.id.replace(".", "_") + "_many")
        function.restype = ctypes.c_int32
        function.argtypes = [DOUBLES] * len(self._parameters) + [ctypes.c_size_t, DOUBLES, STATES]
        return function

    def _bind(self, positional, named):
        """What was given for each parameter, in order; None where nothing was."""
        names = [p["name"] for p in self._parameters]
        if len(positional) > len(names):
            raise TypeError(f"{self.id} takes {len(names)} inputs, not {len(positional)}")
        given = dict(zip(names, positional))
        for name, value in named.items():
            if name not in names:
                raise TypeError(f"{self.id} has no input {name}; it takes {', '.join(names)}")
            if name in given:
                raise TypeError(f"{self.id} got {name} twice")
            given[name] = value
        missing = [p["name"] for p in self._parameters
                   if given.get(p["name"]) is None and not p.get("optional")]
        if missing:
            raise TypeError(f"{self.id} lacks {', '.join(missing)}")
        return [given.get(name) for name in names]

    def _number(self, parameter, value):
        """A number or the name of a choice as a double; nothing given is NaN."""
        if value is None:
            return NAN
        if isinstance(value, str):
            choices = parameter.get("choices", {})
            if value not in choices:
                raise ValueError(f"{parameter['name']}={value!r} is not one of "
                                 f"{', '.join(choices) or 'the numbers'}")
            return choices[value]
        return float(value)

    def __call__(self, *positional, **named) -> Estimate:
        given = self._bind(positional, named)
        count = self._lists
        scalars = [self._number(p, v) for p, v in zip(self._parameters[count:], given[count:])]
        array = (ctypes.c_double * max(1, len(scalars)))(*scalars)
        result = blank(tonus_estimate)
        if count == 0:
            status = checked(C.tonus_evaluate, self._name, array, len(scalars),
                             ctypes.byref(result))
        else:
            rows = {len(values) for values in given[:count]}
            if len(rows) != 1:
                raise ValueError(f"{self.id}: lists of different lengths")
            flat = [float(value) for row in zip(*given[:count]) for value in row]
            lists = (ctypes.c_double * max(1, len(flat)))(*flat)
            status = checked(C.tonus_evaluate_series, self._name, lists, len(flat), array,
                             len(scalars), ctypes.byref(result))
        return Estimate(result.value, result.standard_error, result.low, result.high, status, self)

    def many(self, *positional, **named) -> Batch:
        """Evaluates rows. Columns are arrays of one length; a single number or choice is for all.

        Contiguous float64 arrays are read where they are; anything else is converted. Needs numpy.
        """
        import numpy  # only batches need it

        if self._lists:
            raise TypeError(f"{self.id} takes lists: call it for each series")
        given = self._bind(positional, named)
        columns = [self._column(numpy, p, v) for p, v in zip(self._parameters, given)]
        sizes = {c.size for c in columns if c.ndim}
        if len(sizes) > 1:
            raise ValueError(f"{self.id}: columns of different lengths {sorted(sizes)}")
        rows = sizes.pop() if sizes else 1
        columns = [c if c.ndim else numpy.full(rows, c) for c in columns]
        values = numpy.empty(rows)
        row_status = numpy.empty(rows, numpy.int32)
        pointers = [c.ctypes.data_as(DOUBLES) for c in columns]
        status = self._many(*pointers, rows, values.ctypes.data_as(DOUBLES),
                            row_status.ctypes.data_as(STATES))
        if status < 0:
            raise refusal_of(status)
        return Batch(values, row_status, status)

    def _column(self, numpy, parameter, value):
        if value is None or isinstance(value, str):
            value = self._number(parameter, value)
        column = numpy.asarray(value)
        if column.dtype.kind in "US":
            column = numpy.array([self._number(parameter, str(name)) for name in column])
        if column.ndim > 1:
            raise ValueError(f"{parameter['name']}: a column has one dimension")
        return numpy.ascontiguousarray(column, numpy.float64) if column.ndim else \
            column.astype(numpy.float64)


def refusal_of(status):
    """The exception of a call that gives no more than a status."""
    from .emitted.declarations import tonus_error
    return refusal(status, blank(tonus_error))


def evaluate(id_, *positional, **named) -> Estimate:
    """Evaluates the equation of an id."""
    if id_ not in entries():
        raise KeyError(id_)
    return Equation(id_)(*positional, **named)

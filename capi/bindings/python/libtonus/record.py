# SPDX-License-Identifier: BSL-1.0
"""C structs as named values: read into tuples, and filled from what a caller gives by name."""
import operator

from .emitted.records import FIELDS, NAN
from .native import blank, encoded


def read(struct, made, **more):
    """A struct as a named tuple. `more` are values that are no fields of it."""
    fields = FIELDS[type(struct).__name__]
    return made(**{name: value_of(kind, getattr(struct, name)) for name, kind in fields.items()},
                **more)


def value_of(kind, raw):
    if isinstance(kind, dict):
        return word_of(kind, raw)
    if isinstance(kind, tuple):
        return tuple(word for word, bit in kind if raw & bit)
    if kind is list:
        return tuple(text.decode() for text in raw if text is not None)
    if kind is str:
        return None if raw is None else raw.decode()
    return bool(raw) if kind is bool else raw


def word_of(words, number):
    """The word of a number; a newer library may know more: then its digits."""
    return next((word for word, known in words.items() if known == number), str(number))


def number_of(name, words, word):
    """The number of a word."""
    if word not in words:
        raise ValueError(f"{name}={word!r} is not one of {', '.join(words)}")
    return words[word]


def filled(type_, given, what):
    """A struct from values by name; None is not given. `what` is said of a name that is unknown."""
    made = blank(type_)
    fields = FIELDS[type_.__name__]
    for name, kind in fields.items():
        if isinstance(kind, float):
            setattr(made, name, NAN)
    for name, value in given.items():
        if name not in fields:
            raise TypeError(f"no {what} {name}; there are {', '.join(sorted(fields))}")
        if value is not None:
            fill(made, name, fields[name], value)
    return made


def fill(made, name, kind, value):
    """Sets a field; what C could not hold as it is given is refused."""
    if isinstance(kind, dict):
        setattr(made, name, number_of(name, kind, value))
    elif kind is str:
        setattr(made, name, encoded(value))
    elif kind in (int, bool):
        number = whole(name, value)
        setattr(made, name, number)
        if getattr(made, name) != number or (kind is bool and number not in (0, 1)):
            raise ValueError(f"{name}={value!r} is out of range")
    else:
        setattr(made, name, number_as_given(name, value))


def whole(name, value, bits=64):
    """A whole number of so many bits; a truncated one would be a guess."""
    try:
        number = operator.index(value)
    except TypeError:
        raise TypeError(f"{name}={value!r} is no whole number") from None
    if not -2 ** (bits - 1) <= number < 2 ** (bits - 1):
        raise ValueError(f"{name}={value!r} is out of range")
    return number


def number_as_given(name, value):
    if isinstance(value, (str, bytes)):
        raise TypeError(f"{name}={value!r} is no number")
    return float(value)

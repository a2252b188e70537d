# SPDX-License-Identifier: BSL-1.0
"""Finds and loads libtonus, and turns its statuses into exceptions."""
import ctypes
import os
import pathlib

from .emitted import declarations


class TonusError(ValueError):
    """A refusal of the library: which input, its value, what is allowed.

    Numbers are NaN where the refusal is about none; `argument` counts from 0, -1 is none.
    """

    def __init__(self, status, message, argument=-1, value=float("nan"), minimum=float("nan"),
                 maximum=float("nan")):
        super().__init__(message)
        self.status = status
        self.argument = argument
        self.value = value
        self.minimum = minimum
        self.maximum = maximum


def path_of_library():
    """TONUS_LIBRARY, else the library inside of this package, else what the system finds."""
    given = os.environ.get("TONUS_LIBRARY")
    if given:
        return given
    inside = pathlib.Path(__file__).parent / "native" / "libtonus.so.0"
    return str(inside) if inside.exists() else "libtonus.so.0"


def load():
    path = path_of_library()
    library = ctypes.CDLL(path)
    library.tonus_abi_version.restype = ctypes.c_uint32
    if library.tonus_abi_version() < declarations.ABI:
        raise ImportError(f"{path} has interface {library.tonus_abi_version()}; this binding was "
                          f"written for {declarations.ABI}")
    for name, (result, arguments) in declarations.PROTOTYPES.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


C = load()


def blank(struct):
    """A struct with its size set and the rest zero."""
    return struct(struct_size=ctypes.sizeof(struct))


def encoded(text):
    """A text for C; one with a zero inside would be cut there."""
    if text is None:
        return None
    if "\0" in text:
        raise ValueError("a text with a zero character inside")
    return text.encode("utf-8")


def status_text(status):
    return C.tonus_status_text(status).decode()


def message_of(error):
    """The text of an error; its end may be cut off inside of a character."""
    return error.message.decode("utf-8", "replace")


def refusal(status, error):
    message = message_of(error)
    return TonusError(status, message or status_text(status), error.argument, error.value,
                      error.minimum, error.maximum)


def checked(function, *arguments):
    """Calls a function whose last parameter is the error. Returns its status, or raises."""
    error = blank(declarations.tonus_error)
    status = function(*arguments, ctypes.byref(error))
    if status < 0:
        raise refusal(status, error)
    return status


def text_from(function, *arguments):
    """The text that a function hands over through a buffer and its size."""
    size = ctypes.c_size_t()
    checked(function, *arguments, None, ctypes.byref(size))
    buffer = ctypes.create_string_buffer(size.value)
    checked(function, *arguments, buffer, ctypes.byref(size))
    return buffer.value.decode("utf-8")


class Handle:
    """A handle of the library; it frees itself, and closes at the end of a `with`."""

    _free = None  # name of the function

    def __init__(self, pointer):
        if not pointer:
            raise MemoryError("libtonus")
        self._pointer = pointer

    @property
    def pointer(self):
        if self._pointer is None:
            raise ValueError("this handle is closed")
        return self._pointer

    def close(self):
        """Frees the handle; closing twice does nothing."""
        pointer, self._pointer = getattr(self, "_pointer", None), None
        if pointer is not None:
            getattr(C, self._free)(pointer)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def __del__(self):
        self.close()


def pointer_of(handle):
    return None if handle is None else handle.pointer

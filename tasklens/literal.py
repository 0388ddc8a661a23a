"""Values as tagged JSON and back. Nothing is pickled, imported or evaluated; what is not understood is refused.

Numbers, strings, booleans, None and lists stand for themselves. Everything else is an object with its tag
under ``"$"``. A value of an unknown type becomes `Opaque`: its type's name survives, it does not.
"""

from __future__ import annotations

import base64
import datetime
import decimal
import fractions
import math
import pathlib
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tasklens.expression import Call, External, Ref

DEPTH = 100  # deeper nesting is no honest argument, and Python could not print it either


@dataclass(frozen=True, slots=True)
class Opaque:
    """A value that could not be sent as plain data: only the name of its type came along."""

    type: str


def opaque(value: Any) -> dict:
    """Return what is written of a value of an unknown type: the type's name."""
    kind = type(value)
    return {"$": "opaque", "type": f"{kind.__module__}:{kind.__qualname__}"}


def encode(
    value: Any, function_id: Callable[[Any], int], depth: int = 0, unknown: Callable[[Any], dict] = opaque
) -> Any:
    """Return `value` as what JSON can hold; `function_id` numbers the functions in it, `unknown` writes unknown types.

    Raises
    ------
    ValueError
        If it nests deeper than 100.
    """
    kind = type(value)
    if value is None or kind is bool or kind is str:
        return value
    if kind is int:
        return value if abs(value) < 2**63 else {"$": "int", "hex": hex(value)}
    if kind is float:
        return value if math.isfinite(value) else {"$": "float", "text": repr(value)}
    if depth > DEPTH:
        raise ValueError(f"An argument nests deeper than {DEPTH} levels.")

    def inside(item: Any) -> Any:
        return encode(item, function_id, depth + 1, unknown)

    if kind is list:
        return [inside(item) for item in value]
    if kind in (tuple, set, frozenset):
        items = [inside(item) for item in value]
        return {"$": kind.__name__, "items": items if kind is tuple else sorted(items, key=repr)}
    if kind is dict:
        return {"$": "dict", "items": [[inside(k), inside(v)] for k, v in value.items()]}
    if kind is Ref:
        return {"$": "ref", "key": inside(value.key)}
    if kind is Call:
        named = {name: inside(item) for name, item in value.kwargs.items()}
        args = [inside(item) for item in value.args]
        return {"$": "call", "function": function_id(value.function), "args": args, "kwargs": named}
    if kind is External:
        return {"$": "external", "key": inside(value.key)}
    if kind is fractions.Fraction:
        return {"$": "Fraction", "items": [inside(value.numerator), inside(value.denominator)]}
    if kind is slice or kind is range:
        return {"$": kind.__name__, "items": [inside(part) for part in (value.start, value.stop, value.step)]}
    if kind is Opaque:
        return {"$": "opaque", "type": value.type}
    if (text := _text(value, kind)) is not None:
        return text
    if (array := _array(value)) is not None:
        return array
    if callable(value):
        return {"$": "function", "id": function_id(value)}
    return unknown(value)


def _text(value: Any, kind: type) -> dict | None:
    """Return values whose text says all there is to know."""
    if kind is complex:
        return {"$": "complex", "text": repr(value)}
    if kind is bytes or kind is bytearray:
        return {"$": kind.__name__, "base64": base64.b64encode(value).decode()}
    if kind is decimal.Decimal:
        return {"$": "Decimal", "text": str(value)}
    if kind in (datetime.date, datetime.datetime, datetime.time):
        zone = getattr(value, "tzinfo", None)
        return (
            {"$": kind.__name__, "text": value.isoformat()}
            if zone is None or type(zone) is datetime.timezone
            else None
        )
    if kind is datetime.timedelta:
        return {"$": "timedelta", "items": [value.days, value.seconds, value.microseconds]}
    if isinstance(value, pathlib.PurePath):
        flavour = "PureWindowsPath" if isinstance(value, pathlib.PureWindowsPath) else "PurePosixPath"
        return {
            "$": "path",
            "flavour": flavour if not isinstance(value, pathlib.Path) else "Path",
            "text": str(value),
        }
    if value is Ellipsis:
        return {"$": "ellipsis"}
    return None


def _array(value: Any) -> dict | None:
    """Return numpy's scalars, arrays and dtypes of plain numbers, text and dates as their bytes."""
    numpy = sys.modules.get("numpy")
    if numpy is None:
        return None
    if isinstance(value, numpy.dtype) and value.kind in _KINDS:
        return {"$": "dtype", "text": value.str}
    if (
        not (isinstance(value, numpy.generic) or type(value) is numpy.ndarray)
        or value.dtype.kind not in _KINDS
    ):
        return None
    data = base64.b64encode(numpy.ascontiguousarray(value).tobytes()).decode()
    shape = list(value.shape) if type(value) is numpy.ndarray else None
    return {"$": "array", "dtype": value.dtype.str, "shape": shape, "base64": data}


_KINDS = "biufcSUmM"


def decode(plain: Any, function_of: Callable[[Any], Any], depth: int = 0) -> Any:
    """Return the value that `encode` was given; `function_of` finds the function with a number.

    Raises
    ------
    ValueError
        If the data is not what `encode` makes: an unknown tag, a wrong type, a missing part, too deep.
    """
    kind = type(plain)
    if plain is None or kind in (bool, str, int, float):
        return plain
    if depth > DEPTH + 1:
        raise ValueError(f"The data nests deeper than {DEPTH} levels.")

    def inside(item: Any) -> Any:
        return decode(item, function_of, depth + 1)

    if kind is list:
        return [inside(item) for item in plain]
    tag = plain.get("$") if kind is dict else None
    reader = _READERS.get(tag) if type(tag) is str else None
    if reader is None:
        raise ValueError(f"Unknown tag {tag!r} in the data.")
    try:
        return reader({name: value for name, value in plain.items() if name != "$"}, inside, function_of)
    except (KeyError, TypeError, AttributeError, OverflowError, ArithmeticError, MemoryError) as error:
        raise ValueError(f"The data tagged {tag!r} is malformed: {type(error).__name__}: {error}.") from None


def _items(plain: dict, inside: Callable) -> list:
    if type(plain["items"]) is not list:
        raise TypeError("items must be a list")
    return [inside(item) for item in plain["items"]]


def _string(plain: dict, name: str = "text") -> str:
    if type(plain[name]) is not str:
        raise TypeError(f"{name} must be a string")
    return plain[name]


def _bytes(plain: dict) -> bytes:
    return base64.b64decode(_string(plain, "base64"), validate=True)


def _float(plain: dict) -> float:
    if _string(plain) not in ("nan", "inf", "-inf"):
        raise TypeError("text must be nan, inf or -inf")
    return float(plain["text"])


def _dict(plain: dict, inside: Callable) -> dict:
    pairs = plain["items"]
    if type(pairs) is not list or not all(type(pair) is list and len(pair) == 2 for pair in pairs):
        raise TypeError("items must be a list of pairs")
    return {inside(key): inside(value) for key, value in pairs}


def _called(plain: dict, inside: Callable, function_of: Callable) -> Call:
    if type(plain["args"]) is not list or type(plain["kwargs"]) is not dict:
        raise TypeError("args must be a list and kwargs an object")
    named = {name: inside(value) for name, value in plain["kwargs"].items()}
    return Call(function_of(plain["function"]), tuple(inside(value) for value in plain["args"]), named)


def _key(plain: dict, inside: Callable) -> Any:
    key = inside(plain["key"])
    hash(key)
    return key


def _path(plain: dict) -> pathlib.PurePath:
    flavours = {name: getattr(pathlib, name) for name in ("Path", "PurePosixPath", "PureWindowsPath")}
    return flavours[_string(plain, "flavour")](_string(plain))


def _dtype(text: str) -> Any:
    import numpy

    dtype = numpy.dtype(text) if len(text) < 40 else None
    if dtype is None or dtype.kind not in _KINDS or not dtype.itemsize:
        raise ValueError(f"Unknown or unsafe dtype {text[:40]!r} in the data.")
    return dtype


def _numpy(plain: dict) -> Any:
    import numpy

    dtype, shape = _dtype(_string(plain, "dtype")), plain["shape"]
    flat = numpy.frombuffer(_bytes(plain), dtype=dtype)
    if shape is None:
        return flat[0] if len(flat) == 1 else _refuse("a scalar has one item")
    if type(shape) is not list or not all(type(n) is int and n >= 0 for n in shape):
        raise TypeError("shape must be a list of numbers")
    return flat.reshape(shape).copy()


def _fraction(plain: dict, inside: Callable) -> fractions.Fraction:
    items = _items(plain, inside)
    if [type(item) for item in items] != [int, int]:  # of text, "1e999999999" would be worked out
        raise TypeError("a fraction has two whole numbers")
    return fractions.Fraction(*items)


def _refuse(why: str) -> Any:
    raise TypeError(why)


_READERS: dict[str, Callable] = {
    "int": lambda p, inside, f: int(_string(p, "hex"), 16),
    "float": lambda p, inside, f: _float(p),
    "complex": lambda p, inside, f: complex(_string(p)),
    "tuple": lambda p, inside, f: tuple(_items(p, inside)),
    "set": lambda p, inside, f: set(_items(p, inside)),
    "frozenset": lambda p, inside, f: frozenset(_items(p, inside)),
    "dict": lambda p, inside, f: _dict(p, inside),
    "ref": lambda p, inside, f: Ref(_key(p, inside)),
    "call": _called,
    "external": lambda p, inside, f: External(_key(p, inside)),
    "slice": lambda p, inside, f: slice(*_items(p, inside)),
    "range": lambda p, inside, f: range(*_items(p, inside)),
    "opaque": lambda p, inside, f: Opaque(_string(p, "type")),
    "bytes": lambda p, inside, f: _bytes(p),
    "bytearray": lambda p, inside, f: bytearray(_bytes(p)),
    "Fraction": lambda p, inside, f: _fraction(p, inside),
    "Decimal": lambda p, inside, f: decimal.Decimal(_string(p)),
    "date": lambda p, inside, f: datetime.date.fromisoformat(_string(p)),
    "datetime": lambda p, inside, f: datetime.datetime.fromisoformat(_string(p)),
    "time": lambda p, inside, f: datetime.time.fromisoformat(_string(p)),
    "timedelta": lambda p, inside, f: datetime.timedelta(*_items(p, inside)),
    "path": lambda p, inside, f: _path(p),
    "ellipsis": lambda p, inside, f: Ellipsis,
    "dtype": lambda p, inside, f: _dtype(_string(p)),
    "array": lambda p, inside, f: _numpy(p),
    "function": lambda p, inside, f: f(p["id"]),
}

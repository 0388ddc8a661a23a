"""Values as tagged JSON and back. Nothing is pickled, imported or evaluated; what is not understood is refused.

Numbers, strings, booleans, None and lists stand for themselves. Everything else is an object with its tag
under ``"$"``. A value of an unknown type becomes `Opaque`: its type's name survives, it does not.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tasklens.arrays import ARRAYS
from tasklens.containers import CONTAINERS
from tasklens.expression import Call, External, Ref
from tasklens.kinds import Inside, Kinds, items, text
from tasklens.scalars import SCALARS

DEPTH = 100  # deeper nesting is no honest argument, and Python could not print it either
KINDS = Kinds(*SCALARS, *CONTAINERS, *ARRAYS)


@dataclass(frozen=True, slots=True)
class Opaque:
    """A value that could not be sent as plain data: only the name of its type came along."""

    type: str


def opaque(value: Any) -> dict[str, Any]:
    """Return what is written of a value of an unknown type: the type's name."""
    kind = type(value)
    return {"$": "opaque", "type": f"{kind.__module__}:{kind.__qualname__}"}


def stands_for_itself(value: Any) -> bool:
    """Tell whether JSON can hold a value as it is."""
    kind = type(value)
    if kind is int:
        return -(2**63) < value < 2**63  # type: ignore[no-any-return]  # of exact types
    return value is None or kind is bool or kind is str or (kind is float and math.isfinite(value))


def encode(
    value: Any,
    function_id: Callable[[Any], int],
    depth: int = 0,
    unknown: Callable[[Any], dict[str, Any]] = opaque,
) -> Any:
    """Return `value` as what JSON can hold; `function_id` numbers the functions in it, `unknown` writes unknown types.

    Raises
    ------
    ValueError
        If it nests deeper than 100.
    """
    if stands_for_itself(value):
        return value
    if depth > DEPTH:
        raise ValueError(f"An argument nests deeper than {DEPTH} levels.")

    def inside(item: Any) -> Any:
        return encode(item, function_id, depth + 1, unknown)

    kind = type(value)
    if kind is list:
        return [inside(item) for item in value]
    if kind is Ref:
        return {"$": "ref", "key": inside(value.key)}
    if kind is Call:
        named = {name: inside(item) for name, item in value.kwargs.items()}
        args = [inside(item) for item in value.args]
        return {"$": "call", "function": function_id(value.function), "args": args, "kwargs": named}
    if kind is External:
        return {"$": "external", "key": inside(value.key)}
    if kind is Opaque:
        return {"$": "opaque", "type": value.type}
    if (written := KINDS.write(value, inside)) is not None:
        return written
    if callable(value):
        return {"$": "function", "id": function_id(value)}
    return unknown(value)


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
    reader = _OF_GRAPHS.get(tag) if type(tag) is str else None
    if reader is None:
        return KINDS.read(plain if kind is dict else {}, inside)
    try:
        return reader(plain, inside, function_of)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"The data tagged {tag!r} is malformed: {type(error).__name__}: {error}.") from None


def _called(plain: dict[str, Any], inside: Inside, function_of: Callable[..., Any]) -> Call:
    if type(plain["kwargs"]) is not dict:
        raise TypeError("kwargs must be an object")
    named = {name: inside(value) for name, value in plain["kwargs"].items()}
    return Call(function_of(plain["function"]), tuple(items({"items": plain["args"]}, inside)), named)


def _key(plain: dict[str, Any], inside: Inside) -> Any:
    key = inside(plain["key"])
    hash(key)
    return key


_OF_GRAPHS: dict[str, Callable[..., Any]] = {
    "ref": lambda p, inside, f: Ref(_key(p, inside)),
    "call": _called,
    "external": lambda p, inside, f: External(_key(p, inside)),
    "opaque": lambda p, inside, f: Opaque(text(p, "type")),
    "function": lambda p, inside, f: f(p["id"]),
}

"""Objects of classes that the course defines, as plain data; and named tuples, which anybody can make.

Only fields cross: a class stays where it is, and so does whatever its methods are there.
"""

import collections
import dataclasses
import enum
from collections.abc import Callable
from typing import Any

from grading.judge.lens import kinds

ClassOf = Callable[[str], Any]  # a class of the course by its name, or whatever else there is under that name
MOST_FIELDS = 100
MOST_CLASSES = 200  # made here for named tuples of students' own

_made: dict[tuple[Any, ...], type] = {}


def no_class(name: str) -> None:
    """Know no class of the course."""


def write(value: Any, inside: Callable[..., Any], class_of: ClassOf) -> dict[str, Any] | None:
    """Return an object as tagged data; None for one of another class."""
    kind = type(value)
    of_course = class_of(kind.__name__) is kind
    if (fields := _named_fields(kind)) and not getattr(value, "__dict__", None):
        held = list(tuple.__iter__(value))
        if of_course or not kinds.has_method(held):
            return {"$": "named tuple", **_fields(kind, fields, held, inside)}
    if of_course and issubclass(kind, enum.Enum) and value.name in kind.__members__:
        return {"$": "member", "class": kind.__name__, "name": value.name}
    if of_course and (fields := _data_fields(kind)) is not None:
        held = [getattr(value, name, dataclasses.MISSING) for name in fields]
        is_whole = all(item is not dataclasses.MISSING for item in held)
        if is_whole and {*getattr(value, "__dict__", ())} <= {*fields}:
            return {"$": "object", **_fields(kind, fields, held, inside)}
    return None


def _fields(kind: type, names: list[str], held: list[Any], inside: Callable[..., Any]) -> dict[str, Any]:
    return {"class": kind.__name__, "fields": names, "items": [inside(item) for item in held]}


def read(plain: dict[str, Any], inside: Callable[..., Any], class_of: ClassOf) -> Any:
    """Return the object that `write` was given. Raises ValueError, TypeError or KeyError where that cannot be."""
    kind = class_of(kinds.text(plain, "class", 200))
    if plain["$"] == "member":
        if not isinstance(kind, type) or not issubclass(kind, enum.Enum):
            raise TypeError("there is no such enumeration")
        return kind.__members__[kinds.text(plain, "name")]
    fields, items = plain["fields"], kinds.items(plain, inside)
    if type(fields) is not list or len(fields) != len(items) or len(fields) > MOST_FIELDS:
        raise TypeError("each field has a value")
    if plain["$"] == "named tuple":
        return _named_tuple(kind, plain["class"], fields, items)
    if not isinstance(kind, type) or _data_fields(kind) != fields:
        raise TypeError("there is no such class")
    value: Any = object.__new__(kind)
    for name, item in zip(fields, items, strict=True):
        object.__setattr__(value, name, item)
    return value


TAGS = ("named tuple", "member", "object")


def _named_fields(kind: type) -> list[str] | None:
    """Return the names of a named tuple's fields; None for another class, and for names that are none elsewhere."""
    names = getattr(kind, "_fields", None) if issubclass(kind, tuple) else None
    if type(names) is not tuple or len(names) > MOST_FIELDS:
        return None
    fine = all(type(name) is str and name.isidentifier() and not name.startswith("_") for name in names)
    return list(names) if fine else None


def _named_tuple(kind: Any, name: str, fields: list[Any], items: list[Any]) -> tuple[Any, ...]:
    if isinstance(kind, type) and _named_fields(kind) == fields:
        return tuple.__new__(kind, items)
    if kinds.has_method(items):
        raise TypeError("a named tuple holds a function")
    known = name, tuple(fields)
    if known not in _made:
        if len(_made) >= MOST_CLASSES:
            raise ValueError("there are too many classes of named tuples")
        _made[known] = collections.namedtuple(name, fields)
    return tuple.__new__(_made[known], items)


def _data_fields(kind: type) -> list[str] | None:
    """Return the names of a data class's fields; None for another class, or one that holds something besides."""
    if not dataclasses.is_dataclass(kind):
        return None
    try:
        object.__new__(kind)
    except TypeError:  # made of a list, or of an error, which hold more than fields
        return None
    return [field.name for field in dataclasses.fields(kind)]

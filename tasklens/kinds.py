"""Kinds of values that can be written as plain data, by exact type: a table, in which each kind is one record.

Nothing is pickled, imported or evaluated; a reader makes exact types only, and refuses what no writer wrote.
"""

from __future__ import annotations

import base64
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

Inside = Callable[[Any], Any]  # writes or reads what is in a value


class Kind(NamedTuple):
    """A kind of value: `write(value, inside)` gives the parts of its data, `read(parts, inside)` the value again.

    `type` is its type, or that type's name, which is looked for where its package is loaded. With `derived`, what is of
    a type made from it is written, too. A `write` that gives None says that this value cannot be written. `renew(old, new)`,
    of a kind that can be changed, puts the content of one value into another, and returns what holds it then.
    """

    tag: str
    type: type | str
    write: Callable[[Any, Inside], dict[str, Any] | None]
    read: Callable[[dict[str, Any], Inside], Any]
    derived: bool = False
    renew: Callable[[Any, Any], Any] | None = None


class Kinds:
    """A table of kinds."""

    def __init__(self, *kinds: Kind):
        self._kinds = kinds
        self.tags: dict[str, Kind] = {kind.tag: kind for kind in kinds}
        self._by_type: dict[type, Kind | None] = {}

    def __iter__(self) -> Iterator[Kind]:
        return iter(self._kinds)

    def of(self, type_: type) -> Kind | None:
        """Return the kind that values of a type are of."""
        if type_ not in self._by_type:
            known = [(_found(kind.type), kind) for kind in self._kinds]
            exact = [kind for found, kind in known if found is type_]
            derived = [kind for found, kind in known if kind.derived and found in type_.__mro__]
            self._by_type[type_] = next(iter([*exact, *derived]), None)
        return self._by_type[type_]

    def write(self, value: Any, inside: Inside) -> dict[str, Any] | None:
        """Return a value as tagged data; None for a kind that is not in the table."""
        kind = self.of(type(value))
        parts = kind.write(value, inside) if kind else None
        return None if kind is None or parts is None else {"$": kind.tag, **parts}

    def read(self, plain: dict[str, Any], inside: Inside) -> Any:
        """Return the value that `write` was given.

        Raises
        ------
        ValueError
            If the data is not what `write` makes: an unknown tag, a wrong type, a missing part.
        """
        tag = plain.get("$")
        kind = self.tags.get(tag) if type(tag) is str else None
        if kind is None:
            raise ValueError(f"Unknown tag {str(tag)[:40]!r} in the data.")
        try:
            return kind.read(plain, inside)
        except ValueError:
            raise
        except Exception as error:  # noqa: BLE001, packages raise of every kind
            said = f"{type(error).__name__}: {error}"[:200]
            raise ValueError(f"The data tagged {tag!r} is malformed: {said}.") from None


def _found(name: type | str) -> Any:
    if isinstance(name, type):
        return name
    package, *path = name.split(".")
    found = sys.modules.get(package)
    for part in path:
        found = getattr(found, part, None)
    return found


# What readers ask of parts


def items(plain: dict[str, Any], inside: Inside, *kinds: type) -> list[Any]:
    """Return the values of `items`: as many as there are `kinds`, and of these, if any are given."""
    if type(plain["items"]) is not list:
        raise TypeError("items must be a list")
    found = [inside(item) for item in plain["items"]]
    if kinds and [type(item) for item in found] != [*kinds]:
        raise TypeError(f"expected are {', '.join(kind.__name__ for kind in kinds)}")
    return found


def text(plain: dict[str, Any], name: str = "text", longest: int | None = None) -> str:
    """Return a part that is text."""
    found = plain[name]
    if type(found) is not str or (longest and len(found) > longest):
        raise TypeError(f"{name} must be text of at most {longest} characters")
    return found


def whole(plain: dict[str, Any], name: str, least: int = 0, most: int = 2**63) -> int:
    """Return a part that is a whole number, of `least` to `most`."""
    found = plain[name]
    if type(found) is not int or not least <= found <= most:
        raise TypeError(f"{name} must be a whole number of at least {least}")
    return found


def content(plain: dict[str, Any]) -> bytes:
    """Return the part that is bytes."""
    return base64.b64decode(text(plain, "base64"), validate=True)


def bytes_of(data: bytes) -> dict[str, Any]:
    """Return bytes as a part."""
    return {"base64": base64.b64encode(data).decode()}


def has_method(fields: Iterable[Any]) -> bool:
    """Tell whether a record holds what can be called: it would pass there for a method of another type."""
    return any(map(callable, fields))


def replace_all(old: Any, new: Any) -> Any:
    """Put the items of one value into another; return that."""
    old[:] = new
    return old

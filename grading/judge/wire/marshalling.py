"""Plain values as tagged JSON: all that may cross between processes.

Nothing is pickled, imported or evaluated. A decoder makes exact types only, so an object that claims to equal
everything arrives as the plain value inside it, or not at all.
"""

import inspect
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from types import MappingProxyType, NoneType
from typing import Any

from grading.judge.lens import literal
from grading.judge.wire import data_frames
from grading.judge.wire import errors as wire_errors

NODES = 2_000_000  # values in one message; a frame's columns count as one each
ITEMS = 100_000  # of a generator
LEAVES = (NoneType, bool, int, float, str)
SEQUENCES = (list, tuple, set, frozenset)


class CannotCross(TypeError):
    """A value is of a type that cannot leave its process."""

    def __init__(self, kind: str):
        super().__init__(
            f"A value of type {kind} cannot be checked. Return numbers, text, None, lists, tuples, dictionaries, sets, "
            "numpy arrays, pandas tables or Delayed values instead."
        )


class NoAttribute(CannotCross, AttributeError):
    """A value that stayed where it was made shows no attribute here; for `hasattr` it has none."""


class Held:
    """A value that stayed where it was made, since it cannot cross: good only as an argument for a task there."""

    def __init__(self, home: str, number: int, kind: str):
        self.__dict__.update(home=home, number=number, kind=kind)

    def __getattr__(self, name: str) -> Any:
        raise NoAttribute(self.kind)

    def _refuse(self, *args: Any) -> Any:
        raise CannotCross(self.kind)

    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __bool__ = __iter__ = __len__ = __getitem__ = (
        _refuse
    )
    __add__ = __radd__ = __sub__ = __mul__ = __call__ = __contains__ = __repr__ = __format__ = _refuse
    __hash__ = object.__hash__


def type_name(value: Any) -> str:
    """Return the name of a value's type, as its author knows it."""
    kind = type(value)
    return (
        kind.__qualname__
        if kind.__module__ in ("builtins", "__main__")
        else f"{kind.__module__}.{kind.__qualname__}"
    )


class Encoder:
    """Writes values; `other` is asked for a tagged object for whatever is not plain data, and may answer None.

    A record (an object of a class made from a plain one) is written as the plain value in it, with the number that
    `hold` gives it, if any. `records` are what stands for such a plain value on the side that wrote it, by its id.
    """

    def __init__(
        self,
        other: Callable[[Any], dict | None],
        records: Mapping[int, Any] = MappingProxyType({}),
        hold: Callable[[Any], dict] | None = None,
    ):
        self.other = other
        self.records = records
        self.hold = hold
        self.left = NODES
        self.drained: tuple[Any, list] = None, []  # an iterator that was read to write it, and what it gave

    def unused(self, value: Any) -> Any:
        """Return a value as it was before it was written: an iterator that gives all again."""
        return iter(self.drained[1]) if value is self.drained[0] else value

    def encode(self, value: Any, depth: int = 0) -> Any:
        """Return a value as what JSON can hold.

        Raises CannotCross for a type that cannot, ValueError for what is too large or too deep.
        """
        self.left -= 1
        if self.left < 0:
            raise ValueError(f"The value holds more than {NODES:,} values: too many to be checked.")
        if depth > literal.DEPTH:
            raise ValueError(f"The value nests deeper than {literal.DEPTH} levels: too deep to be checked.")
        if self.records and (record := self.records.get(id(value))) is not None:
            return self.other(record)
        kind = type(value)
        if kind in LEAVES:
            return literal.encode(value, _no_function)
        if kind in SEQUENCES:
            items = [self.encode(item, depth + 1) for item in value]
            return items if kind is list else {"$": kind.__name__, "items": items}
        if kind is dict:
            return {"$": "dict", "items": self._pairs(value.items(), depth)}
        if (tagged := self.other(value)) is not None:
            return tagged
        if (table := data_frames.encode(value, lambda item: self.encode(item, depth + 1))) is not None:
            return table
        if inspect.isgenerator(value) or kind in _LAZY:
            items = list(islice(value, ITEMS + 1))
            self.drained = value, items
            if len(items) > ITEMS:
                raise ValueError(
                    f"A {kind.__name__} gives more than {ITEMS:,} values: too many to be checked."
                )
            return {"$": "iterator", "items": [self.encode(item, depth + 1) for item in items]}
        if kind in _VIEWS:
            return self.encode(list(value), depth)
        if kind is literal.Opaque:
            raise CannotCross(value.type.removeprefix("__main__:").replace(":", "."))
        if not callable(value) and (leaf := literal.encode(value, _no_function)).get("$") != "opaque":
            return leaf
        return self._subclass(value, depth)

    def _pairs(self, items: Any, depth: int) -> list:
        return [[self.encode(k, depth + 1), self.encode(v, depth + 1)] for k, v in items]

    def _subclass(self, value: Any, depth: int) -> Any:
        """Write an object of a class made from a plain one as the plain value in it."""
        for base, plain in _PLAIN_PART.items():
            if base in type(value).__mro__:
                inside = plain(value)
                encoded = self.encode(inside, depth + 1)
                if self.hold and inside and base not in LEAVES:
                    return {"$": "record", "number": self.hold(value)["number"], "value": encoded}
                return encoded
        raise CannotCross(type_name(value))


_LAZY = (map, filter, zip, enumerate, reversed, type(iter([])), type(iter(())))
_VIEWS = (type({}.keys()), type({}.values()), type({}.items()))
_PLAIN_PART: dict[type, Callable] = {
    int: int.__index__,
    float: float.__pos__,
    str: lambda value: str.__getitem__(value, slice(None)),
    list: lambda value: list(list.__iter__(value)),
    tuple: lambda value: tuple(tuple.__iter__(value)),
    dict: lambda value: dict(dict.items(value)),
    set: lambda value: set(set.__iter__(value)),
    frozenset: lambda value: set(frozenset.__iter__(value)),
}


def _no_function(value: Any) -> int:
    raise CannotCross(type_name(value))


def decode(plain: Any, other: Callable[[dict], Any], depth: int = 0) -> Any:
    """Return the value that was written; `other` reads the tags that the encoder's `other` wrote.

    Raises ValueError where the data is not what `Encoder` writes.
    """
    kind = type(plain)
    if kind in LEAVES:
        return plain
    if depth > literal.DEPTH + 1:
        raise ValueError(f"The data nests deeper than {literal.DEPTH} levels.")

    def inside(item: Any) -> Any:
        return decode(item, other, depth + 1)

    if kind is list:
        return [inside(item) for item in plain]
    tag = plain.get("$") if kind is dict else None
    if type(tag) is not str:
        raise ValueError("The data holds an object without a tag.")
    try:
        if tag in _CONTAINERS:
            return _CONTAINERS[tag](_items(plain, inside))
        if tag == "dict":
            return dict(tuple(_items({"items": pair}, inside)) for pair in plain["items"])
        if tag == "iterator":
            return _generator(_items(plain, inside))
        if tag in data_frames.TAGS:
            return data_frames.decode(plain, inside)
        if tag == "record":
            return other({**plain, "value": inside(plain["value"])})
    except Exception as error:  # noqa: BLE001, pandas raises of every kind
        raise ValueError(
            f"The data tagged {tag!r} is malformed: {wire_errors.cut(str(error), 200)}"
        ) from None
    return other(plain) if tag in OTHERS else literal.decode(plain, _no_function, depth)


_CONTAINERS = {"tuple": tuple, "set": set, "frozenset": frozenset}
OTHERS = ("function", "delayed", "delayed function", "held")


def _items(plain: dict, inside: Callable) -> list:
    if type(plain["items"]) is not list:
        raise TypeError("items must be a list")
    return [inside(item) for item in plain["items"]]


def _generator(items: list) -> Iterator:
    yield from items


def copy_back(old: Any, new: Any) -> Any:
    """Return `new`, made of `old`'s own objects wherever these can be changed: a mutation that happened elsewhere."""
    if type(old) is not type(new):
        return new
    if type(old) is list:
        kept = [copy_back(a, b) for a, b in zip(old, new, strict=False)]
        old[:] = kept + new[len(kept) :]
    elif type(old) is dict:
        kept = {key: copy_back(old[key], value) if key in old else value for key, value in new.items()}
        old.clear()
        old.update(kept)
    elif type(old) is set:
        old.clear()
        old.update(new)
    elif type(old) is tuple and len(old) == len(new):
        for a, b in zip(old, new, strict=True):
            copy_back(a, b)
    elif isinstance(old, bytearray):
        old[:] = new
    else:
        return data_frames.copy_back(old, new)
    return old

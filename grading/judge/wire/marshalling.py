"""Plain values as tagged JSON: all that may cross between processes.

Nothing is pickled, imported or evaluated. A decoder makes exact types only, so an object that claims to equal
everything arrives as the plain value inside it, or not at all.
"""

import collections
import dataclasses
import inspect
import itertools
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from types import MappingProxyType, NoneType
from typing import Any

from grading.judge.lens import kinds, literal
from grading.judge.wire import errors as wire_errors
from grading.judge.wire import records as wire_records
from grading.judge.wire.data_frames import TABLES
from grading.judge.wire.object_arrays import OBJECT_ARRAYS
from grading.judge.wire.pictures import PICTURES
from grading.judge.wire.random_numbers import RANDOM
from grading.judge.wire.symbolic_expressions import EXPRESSIONS
from grading.judge.wire.symbolic_numbers import NUMBERS

# All kinds of values that cross as what they are, a record each; those of `literal` also in a task graph.
KINDS = kinds.Kinds(*literal.KINDS, *TABLES, *PICTURES, *NUMBERS, *EXPRESSIONS, *RANDOM)

NODES = 2_000_000  # values in one message; a frame's columns count as one each
ITEMS = 100_000  # of a generator
MET, DEEP = 1000, 5  # objects, and how deep, among which an argument is looked for
AT_ONCE = 0.2  # seconds that reading one may take, where the rest of it may stay
LEAVES = (NoneType, bool, int, float, str)


class CannotCross(TypeError):
    """A value is of a type that cannot leave its process: `uncrossed` is its name."""

    def __init__(self, kind: str):
        self.uncrossed = kind.partition(",")[0]
        super().__init__(
            f"A value of type {kind} cannot be checked. Return numbers, text, None, lists, tuples, dictionaries, sets, "
            "numpy arrays, pandas tables or Delayed values instead."
        )


class NoAttribute(CannotCross, AttributeError):
    """A value that stayed where it was made shows no attribute here; for `hasattr` it has none."""


class Held:
    """A value that stayed where it was made, since it cannot cross: good only as an argument for a task there."""

    home: str
    number: int
    kind: str

    def __init__(self, home: str, number: int, kind: str):
        self.__dict__.update(home=home, number=number, kind=kind)

    def __getattr__(self, name: str) -> Any:
        raise NoAttribute(self.kind)

    def _refuse(self, *args: Any, **kwargs: Any) -> Any:
        raise CannotCross(self.kind)

    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __bool__ = __iter__ = __len__ = __getitem__ = (
        _refuse
    )
    __add__ = __radd__ = __sub__ = __mul__ = __call__ = __contains__ = __repr__ = __format__ = _refuse
    __hash__ = object.__hash__


class Rest:
    """What an iterator has not given yet, which stays where it is until it is asked for."""

    __slots__ = ("left",)

    def __init__(self, left: Iterator[Any]):
        self.left = left

    def __iter__(self) -> Iterator[Any]:
        return self.left


def type_name(value: Any) -> str:
    """Return the name of a value's type, as its author knows it."""
    return class_name(type(value))


def class_name(kind: type) -> str:
    """Return the name of a class, as its author knows it."""
    plain = kind.__module__ in ("builtins", "__main__")
    return kind.__qualname__ if plain else f"{kind.__module__}.{kind.__qualname__}"


def class_names(value: Any) -> list[str]:
    """Return the names of a value's type and of what that is made from."""
    return base_names(type(value))


def base_names(kind: type) -> list[str]:
    """Return the names of a class and of what that is made from."""
    return [class_name(base) for base in kind.__mro__]


class Encoder:
    """Writes values; `other` is asked for a tagged object for whatever is not plain data, and may answer None.

    A record (an object of a class made from a plain one) is written as the plain value in it, with the number that
    `hold` gives it, if any. `records` are what stands for such a plain value on the side that wrote it, by its id.
    `class_of` gives a class of the course by its name. `stay` writes what else cannot cross, wherever it is in a value;
    and so the rest of an iterator that gives much or takes long. `opaque` writes what neither can cross nor stay.
    """

    def __init__(
        self,
        other: Callable[[Any], dict[str, Any] | None],
        records: Mapping[int, Any] = MappingProxyType({}),
        hold: Callable[[Any], dict[str, Any]] | None = None,
        class_of: wire_records.ClassOf = wire_records.no_class,
        stay: Callable[[Any], dict[str, Any]] | None = None,
        opaque: Callable[[Any], dict[str, Any]] | None = None,
    ):
        self.other = other
        self.opaque = opaque
        self.class_of = class_of
        self.stay = stay
        self.records = records
        self.hold = hold
        self.left = NODES
        self.drained: tuple[Any, list[Any]] = (
            None,
            [],
        )  # an iterator that was read to write it, and what it gave

    def unused(self, value: Any) -> Any:
        """Return a value as it was before it was written: an iterator that gives all again."""
        return itertools.chain(self.drained[1], value) if value is self.drained[0] else value

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
        if literal.stands_for_itself(value):
            return value
        kind = type(value)
        if kind is list:
            return [self.encode(item, depth + 1) for item in value]

        def inside(item: Any) -> Any:
            return self.encode(item, depth + 1)

        if (written := KINDS.write(value, inside)) is not None:
            return written
        if (self.stay or self.opaque) and (written := OBJECT_ARRAYS.write(value, inside)) is not None:
            return written
        if (tagged := self.other(value)) is not None:
            return tagged
        if inspect.isgenerator(value) or kind in _LAZY or (self.stay and kind in _ENDLESS):
            return self._iterator(value, inside)
        if kind is literal.Opaque:
            raise CannotCross(value.type.removeprefix("__main__:").replace(":", "."))
        return self._record(value, inside)

    def _iterator(self, value: Iterator[Any], inside: Callable[[Any], Any]) -> dict[str, Any]:
        """Write what an iterator gives: all of it, or first what it gives at once, where the rest may stay."""
        items: list[Any] = []
        rest: Iterator[Any] | None = None
        self.drained = value, items
        end = time.monotonic() + AT_ONCE
        try:
            for item in value:
                items.append(item)
                if self.stay and (len(items) == ITEMS or time.monotonic() > end):
                    rest = value
                    break
                if len(items) > ITEMS:
                    raise ValueError(
                        f"A {type(value).__name__} gives more than {ITEMS:,} values: too many to be checked."
                    )
        except Exception as error:  # it is raised where more is asked for
            if not self.stay or getattr(value, "gi_code", None) is _failing.__code__:
                raise
            rest = _failing(error)
        plain: dict[str, Any] = {"$": "iterator", "items": [inside(item) for item in items]}
        return plain if rest is None or not self.stay else plain | {"rest": self.stay(Rest(rest))["number"]}

    def _record(self, value: Any, inside: Callable[[Any], Any]) -> Any:
        """Write an object of a class of the course's; one of another class made from a plain one as what is in it."""
        kind = type(value)
        of_course = self.class_of(kind.__name__) is kind
        own = self.stay and kind.__module__ == "__main__" and not of_course  # with methods of its own
        base = next((base for base in _PLAIN_PART if base in kind.__mro__), None)
        plain = None if base is None else _PLAIN_PART[base](value)
        if (encoded := wire_records.write(value, inside, self.class_of)) is None:
            if base is None and self.stay:
                return self.stay(value)
            if base is None:
                is_of_library = isinstance(value, type) and value.__module__ != "__main__"
                if self.opaque and not is_of_library:  # which could be called from there
                    return self.opaque(value)
                raise CannotCross(type_name(value))
            encoded = {"$": "derived", "value": inside(plain)}
        keep = self.hold or self.stay
        if keep and (own or (self.hold and plain and base not in LEAVES and not of_course)):
            return {"$": "record", "number": keep(value)["number"], "value": encoded}
        return encoded


_LAZY: tuple[type, ...] = (
    map,
    filter,
    zip,
    enumerate,
    reversed,
    type(iter([])),
    type(iter(())),
    *map(
        type,
        map(iter, ("a", "ä", b"", bytearray(), range(0), range(2**63), {}, {}.values(), {}.items(), set())),
    ),
    itertools.chain,
)
# Others may be tasks' values in a graph, and stay there whole.
_ENDLESS: tuple[type, ...] = (
    *(itertools.count, itertools.cycle, itertools.repeat, itertools.islice),
    *(
        itertools.takewhile,
        itertools.dropwhile,
        itertools.filterfalse,
        itertools.accumulate,
        itertools.starmap,
    ),
    *(itertools.zip_longest, itertools.pairwise, itertools.compress),
    *(itertools.product, itertools.permutations, itertools.combinations),
    *(itertools.combinations_with_replacement, type(itertools.tee(())[0])),
)
_PLAIN_PART: dict[type, Callable[..., Any]] = {
    collections.defaultdict: lambda value: collections.defaultdict(value.default_factory, dict.items(value)),
    collections.Counter: lambda value: collections.Counter(dict(dict.items(value))),
    collections.OrderedDict: lambda value: collections.OrderedDict(collections.OrderedDict.items(value)),
    collections.deque: lambda value: collections.deque(collections.deque.__iter__(value), value.maxlen),
    int: int.__index__,
    float: float.__pos__,
    str: lambda value: str.__getitem__(value, slice(None)),
    list: lambda value: list(list.__iter__(value)),
    tuple: lambda value: tuple(tuple.__iter__(value)),
    dict: lambda value: dict(dict.items(value)),
    set: lambda value: set(set.__iter__(value)),
    frozenset: lambda value: frozenset(frozenset.__iter__(value)),
}
# Where the plain value in an object of a class arrives, it is of no plain type either: a check may ask for the type.
_DERIVED = {base: type(f"subclass of {base.__name__}", (base,), {"__slots__": ()}) for base in _PLAIN_PART}


def decode(
    plain: Any,
    other: Callable[[dict[str, Any]], Any],
    class_of: wire_records.ClassOf = wire_records.no_class,
    depth: int = 0,
    seen: Callable[[Any], Any] = lambda value: value,
) -> Any:
    """Return the value that was written; `other` reads the tags that the encoder's `other` wrote.

    What `seen` makes of a value of one of KINDS stands in its place.

    Raises ValueError where the data is not what `Encoder` writes.
    """
    kind = type(plain)
    if kind in LEAVES:
        return plain
    if depth > literal.DEPTH + 1:
        raise ValueError(f"The data nests deeper than {literal.DEPTH} levels.")

    def inside(item: Any) -> Any:
        return decode(item, other, class_of, depth + 1, seen)

    if kind is list:
        return [inside(item) for item in plain]
    tag = plain.get("$") if kind is dict else None
    if type(tag) is not str:
        raise ValueError("The data holds an object without a tag.")
    if tag in OTHERS:
        return other(plain)
    try:
        if tag in KINDS.tags:
            return seen(KINDS.tags[tag].read(plain, inside))
        if tag in OBJECT_ARRAYS.tags:
            return OBJECT_ARRAYS.tags[tag].read(plain, inside)
        if tag == "iterator":
            rest = None
            if "rest" in plain:
                rest = partial(other, {"$": "rest", "number": plain["rest"]})
            return _generator(kinds.items(plain, inside), rest)
        if tag == "derived":
            return _derived(inside(plain["value"]))
        if tag == "record":
            return other({**plain, "value": inside(plain["value"])})
        if tag in wire_records.TAGS:
            return wire_records.read(plain, inside, class_of)
        raise ValueError("this tag is not known")
    except Exception as error:  # noqa: BLE001, packages raise of every kind
        raise ValueError(
            f"The data tagged {wire_errors.cut(tag, 40)!r} is malformed: {wire_errors.cut(str(error), 200)}"
        ) from None


def _derived(value: Any) -> Any:
    kind = _DERIVED[type(value)]
    if type(value) is collections.defaultdict:
        return kind(value.default_factory, value)
    return kind(value, value.maxlen) if type(value) is collections.deque else kind(value)


OTHERS = ("function", "delayed", "delayed function", "held")


def _generator(items: list[Any], rest: Callable[[], Any] | None = None) -> Iterator[Any]:
    yield from items
    if rest:
        yield from rest()


def _failing(error: Exception) -> Iterator[Any]:
    raise error
    yield


def path_to(value: Any, within: Any) -> list[Any] | None:
    """Return under which keys, one in the other, an object that can change is found in lists, tuples and dictionaries."""
    if type(value) in LEAVES:
        return None
    waiting: list[tuple[Any, list[Any]]] = [(within, [])]
    for _ in range(MET):
        if not waiting:
            break
        item, path = waiting.pop()
        if item is value:
            return path
        if len(path) < DEEP and type(item) in (list, tuple):
            waiting += [(part, [*path, n]) for n, part in enumerate(item[:MET])]
        elif len(path) < DEEP and type(item) is dict:
            pairs = itertools.islice(item.items(), MET)
            waiting += [(part, [*path, key]) for key, part in pairs if type(key) in (int, str)]
    return None


def at_path(path: Any, within: Any) -> Any:
    """Return what is found there. Raises ValueError where nothing is."""
    try:
        for key in path if type(path) is list else [path]:
            if type(key) not in (int, str) or type(within) not in (list, tuple, dict):
                raise ValueError("This is no path.")
            within = within[key]
    except (LookupError, TypeError):
        raise ValueError("This path leads nowhere.") from None
    return within


def is_all_plain(value: Any) -> bool:
    """Tell whether nothing in a value has stayed where it was made."""
    kind = type(value)
    if kind in (list, tuple, set, frozenset, collections.deque):
        return all(map(is_all_plain, value))
    if kind is dict:
        return all(map(is_all_plain, value)) and all(map(is_all_plain, value.values()))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return all(is_all_plain(getattr(value, field.name)) for field in dataclasses.fields(value))
    if OBJECT_ARRAYS.of(kind) and value.dtype.kind == "O":
        return all(map(is_all_plain, value.ravel().tolist()))
    return kind in LEAVES or kind.__module__.partition(".")[0] in ("numpy", "pandas")


def copy_back(old: Any, new: Any) -> Any:
    """Return `new`, made of `old`'s own objects wherever these can be changed: a mutation that happened elsewhere."""
    if type(old) is not type(new):
        return new
    if type(old) is list:
        kept = [copy_back(a, b) for a, b in zip(old, new, strict=False)]
        old[:] = kept + new[len(kept) :]
    elif type(old) is dict:
        fresh = {key: copy_back(old[key], value) if key in old else value for key, value in new.items()}
        old.clear()
        old.update(fresh)
    elif isinstance(old, tuple) and len(old) == len(new):
        items = [copy_back(a, b) for a, b in zip(old, new, strict=True)]
        is_same = all(item is a for item, a in zip(items, old, strict=True))
        return old if is_same else tuple.__new__(type(old), items)
    elif (kind := KINDS.of(type(old))) and kind.renew:
        return kind.renew(old, new)
    elif dataclasses.is_dataclass(old):
        for field in dataclasses.fields(old):
            value = getattr(new, field.name)
            object.__setattr__(old, field.name, copy_back(getattr(old, field.name), value))
    else:
        return new
    return old

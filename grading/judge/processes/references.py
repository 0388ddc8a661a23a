"""Objects that stay in the student's process, as the tests of any course use them: each use is asked there.

What comes back is plain data, or stays there too. All of it is the word of the student's process, as a function's value
is; but a test compares here. An object stands only where the instructor's own answer gave one as well (`Stays`): nothing
that pretends to be a number gets to do so.
"""

from collections.abc import Callable, Generator, Iterator
from types import (
    AsyncGeneratorType,
    BuiltinFunctionType,
    CoroutineType,
    FunctionType,
    GeneratorType,
    MethodType,
    UnionType,
)
from typing import Any, NamedTuple

from grading.judge.processes import awaited
from grading.judge.processes.remote import (
    LOOKED_AT,
    Ask,
    Remote,
    enter,
    is_hidden,
    leave,
    looked_at,
)
from grading.judge.wire import errors as wire_errors
from grading.judge.wire import marshalling
from grading.judge.wire.marshalling import CannotCross, Held, NoAttribute, class_name

# Names between double underscores that a test may ask for. By others libraries learn how an object is to be read, such as
# where in memory an array lies.
SPECIAL = (
    *("__name__", "__qualname__", "__doc__", "__dict__", "__base__", "__bases__", "__mro__"),
    *("__subclasses__", "__abstractmethods__", "__members__", "__match_args__", "__dataclass_fields__"),
)
FIXED = (int, float, str, tuple, frozenset)  # what cannot change
CLASSES = ("type", "abc.ABCMeta", "enum.EnumType")  # of what kind a class is
# Python's own classes of which an object that stays is as well; none of them is plain data.
NOT_PLAIN: tuple[type, ...] = (type, property, FunctionType, MethodType, BuiltinFunctionType)
NOT_PLAIN += (GeneratorType, CoroutineType, AsyncGeneratorType)


class Part(NamedTuple):
    """What a reference is made of: where its object is, how to ask there, and what it was called when it came.

    `allows` tells what else may be done with what is called so.
    """

    held: Held
    ask: Ask
    label: str
    plain: Any = None  # of an object of a class made from a plain one: the plain value in it
    allows: Callable[[str], bool] = lambda name: True


class Reference:
    """An object of the student's process. Its own attributes, methods and operators are asked for there."""

    __slots__ = ("__part",)

    def __init__(self, part: Part):
        object.__setattr__(self, "_Reference__part", part)

    def __getattribute__(self, name: str) -> Any:
        part = part_of(self)
        if name in ("__init__", "__slots__") or (name in METHODS and part.held.kind in CLASSES):
            return part.ask("builtins", "getattr", f".{name}", self, name)
        return object.__getattribute__(self, name)

    def __getattr__(self, name: str) -> Any:
        part = part_of(self)
        if name in LOOKED_AT:
            return looked_at(self, name, part.ask)
        if is_hidden(name, SPECIAL):
            raise NoAttribute(part.held.kind)
        return part.ask("builtins", "getattr", f".{name}", self, name)

    def __dir__(self) -> Any:
        return part_of(self).ask("builtins", "dir", None, self)

    def __setattr__(self, name: str, value: Any) -> None:
        part_of(self).ask("builtins", "setattr", None, self, name, value)

    def __delattr__(self, name: str) -> None:
        part_of(self).ask("builtins", "delattr", None, self, name)

    def __call__(self, /, *args: Any, **kwargs: Any) -> Any:
        part = part_of(self)
        return part.ask("operator", "call", f"{part.label}()", self, *args, **kwargs)

    def __mro_entries__(self, bases: tuple[Any, ...]) -> Any:
        raise TypeError("A test that makes a class of its own from one of the answer's cannot be judged.")

    def __instancecheck__(self, instance: Any) -> bool:
        return part_of(self).ask("builtins", "isinstance", None, instance, self) is True

    def __subclasscheck__(self, kind: Any) -> bool:
        return part_of(self).ask("builtins", "issubclass", None, kind, self) is True

    def __eq__(self, other: object) -> Any:
        part = part_of(self)
        if part.plain is not None:
            return _current(self) == _current(other)
        _check_use(part, "eq", other)
        equal = part.ask("operator", "eq", "eq", self, other)
        if equal is True and _equals_anything(self, part):
            raise CannotCross(f"{part.held.kind}, which equals everything,")
        return equal

    def __ne__(self, other: object) -> Any:
        part = part_of(self)
        if part.plain is not None:
            return _current(self) != _current(other)
        _check_use(part, "ne", other)
        return part.ask("operator", "ne", "ne", self, other)

    def __hash__(self) -> int:
        found: int = part_of(self).ask("builtins", "hash", None, self)
        return found

    def __iter__(self) -> Iterator[Any]:
        found: Iterator[Any] = part_of(self).ask("builtins", "iter", "iter", self)
        return found

    def __next__(self) -> Any:
        return part_of(self).ask("builtins", "next", "next", self)

    def __await__(self) -> Generator[None, None, Any]:
        part = part_of(self)
        return part.ask(awaited.__name__, awaited.finished.__name__, f"{part.label} awaited", self)
        yield  # which makes it an iterator

    def __aiter__(self) -> Any:
        return part_of(self).ask("builtins", "aiter", "aiter", self)

    async def __anext__(self) -> Any:
        return part_of(self).ask(awaited.__name__, awaited.next_of.__name__, "anext", self)

    def __enter__(self) -> Any:
        return enter(self, part_of(self).ask)

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        leave(self, part_of(self).ask, error)

    async def __aenter__(self) -> Any:
        return await part_of(self).ask("builtins", "getattr", ".__aenter__", self, "__aenter__")()

    async def __aexit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error:
            raise CannotCross("an error of a test's")
        await part_of(self).ask("builtins", "getattr", ".__aexit__", self, "__aexit__")(None, None, None)

    def __copy__(self) -> Any:
        return part_of(self).ask("copy", "copy", part_of(self).label, self)

    def __deepcopy__(self, memo: dict[str, Any]) -> Any:
        return part_of(self).ask("copy", "deepcopy", part_of(self).label, self)

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise CannotCross(part_of(self).held.kind)


def part_of(reference: Reference) -> Part:
    """Return what a reference is made of."""
    part: Part = object.__getattribute__(reference, "_Reference__part")
    return part


def is_instance(thing: Any, kinds: Any) -> bool:
    """Do as `isinstance`, also for an object that stays in the student's process and a library's class, by its name."""
    if (found := isinstance(thing, kinds)) or not (ask := _ask_of(thing)):
        return found
    if type(thing) is Reference and (plain := part_of(thing).plain) is not None and isinstance(plain, kinds):
        return True
    try:
        there = ask(marshalling.__name__, marshalling.class_names.__name__, None, thing)
    except NoAttribute:  # a function of which nothing is asked
        return found
    known = (
        kind
        for kind in _classes(kinds)
        if kind.__module__ != "builtins" or kind in NOT_PLAIN or issubclass(kind, BaseException)
    )
    return any(class_name(kind) in there for kind in known)


def _ask_of(thing: Any) -> Ask | None:
    if type(thing) is Reference:
        return part_of(thing).ask
    return thing.ask if type(thing) is Remote else None


def is_subclass(kind: Any, kinds: Any) -> bool:
    """Do as `issubclass`, also for a class that stays in the student's process and one of a library's, by its name."""
    if type(kind) is not Reference or type(kinds) is Reference:
        return issubclass(kind, kinds)
    there = part_of(kind).ask(marshalling.__name__, marshalling.base_names.__name__, None, kind)
    own = any(type(base) is Reference and base.__subclasscheck__(kind) for base in _members(kinds))
    return own or any(class_name(base) in there for base in _classes(kinds))


class _Asks(type):
    """The type of what stands for `type`: of an object that stays in the student's process it asks there."""

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        if cls is Type and len(args) == 1 and type(thing := args[0]) is Reference:
            return part_of(thing).ask("builtins", "type", "type()", thing)
        return type.__call__(type if cls is Type else cls, *args, **kwargs)

    def __instancecheck__(cls, thing: Any) -> bool:
        return is_instance(thing, type) if cls is Type else type.__instancecheck__(cls, thing)

    def __subclasscheck__(cls, kind: Any) -> bool:
        return is_subclass(kind, type) if cls is Type else type.__subclasscheck__(cls, kind)

    def __eq__(cls, other: object) -> bool:
        return other is cls or (cls is Type and other is type)

    def __hash__(cls) -> int:
        return type.__hash__(type if cls is Type else cls)


class Type(type, metaclass=_Asks):
    """Stands for `type` in a test."""


def _members(kinds: Any) -> tuple[Any, ...]:
    return kinds if isinstance(kinds, tuple) else ()


def _classes(kinds: Any) -> Iterator[type]:
    if isinstance(kinds, (tuple, UnionType)):
        for kind in kinds if isinstance(kinds, tuple) else kinds.__args__:
            yield from _classes(kind)
    elif isinstance(kinds, type):
        yield kinds


def _check_use(part: Part, special: str, *others: object) -> None:
    """Raise CannotCross where plain data are compared or reckoned with an object, and with the instructor's own they are not.

    Else an object that stands for `v * 2` would do for the number that is `v * w`, too. An object of a library is compared with none:
    that is for the judge to do. The instructor's own answers say so: then the test is not judged.
    """
    if all(other is None or isinstance(other, (Reference, type)) for other in others):
        return
    if special in _COMPARED and "." in part.held.kind:
        raise CannotCross(part.held.kind)
    if special in _SEE and not part.allows(f"{part.label} {special}"):
        raise CannotCross(part.held.kind)


def _equals_anything(reference: Reference, part: Part) -> bool:
    """Tell whether an object says that it equals a fresh one, which equals nothing."""
    try:
        return part.ask("operator", "eq", None, reference, part.ask("builtins", "object", None)) is True
    except wire_errors.Stopped:
        raise
    except Exception:  # noqa: BLE001, it takes only what is of its kind
        return False


def _current(value: Any) -> Any:
    """Return the plain value in an object as it is now; another value as it is."""
    if not isinstance(value, Reference) or (part := part_of(value)).plain is None:
        return value
    if type(part.plain) in FIXED:
        return part.plain
    return part.ask("copy", "copy", None, value)  # which does not stay there


def _asked(module: str, name: str, special: str, swapped: bool = False) -> Callable[..., Any]:
    def method(self: Reference, *others: Any) -> Any:
        _check_use(part_of(self), special, *others)
        args = (*others, self) if swapped else (self, *others)
        return part_of(self).ask(module, name, special, *args)

    method.__name__ = special
    return method


_BUILTINS = (
    "len",
    "str",
    "repr",
    "bool",
    "int",
    "float",
    "complex",
    "abs",
    "round",
    "format",
    "reversed",
    "divmod",
)
_ORDERED = ("lt", "le", "gt", "ge")
_COMPARED = ("eq", "ne", *_ORDERED)
_OPERATORS = (
    *(*_ORDERED, "getitem", "setitem", "delitem", "contains"),
    *("neg", "pos", "invert", "index"),
)
_BINARY = (
    *("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul"),
    *("and", "or", "xor", "lshift", "rshift"),
)
# What sees what it is given with
_SEE = (*_COMPARED, *_BINARY, *(f"i{name}" for name in _BINARY), "contains", "divmod")
for _name in _BUILTINS:
    setattr(Reference, f"__{_name}__", _asked("builtins", _name, _name))
for _name in _OPERATORS:
    setattr(Reference, f"__{_name}__", _asked("operator", _name, _name))
for _name in _BINARY:
    _full = f"{_name}_" if _name in ("and", "or") else _name
    setattr(Reference, f"__{_name}__", _asked("operator", _full, _name))
    setattr(Reference, f"__r{_name}__", _asked("operator", _full, _name, swapped=True))
    setattr(Reference, f"__i{_name}__", _asked("operator", f"i{_name}", _name))
# What a test may ask a class for as a function; of a reference Python finds its own.
METHODS = {name for name, found in vars(Reference).items() if name.startswith("__") and callable(found)}
METHODS -= {"__getattribute__", "__getattr__", "__setattr__", "__delattr__", "__dir__", "__mro_entries__"}
METHODS -= {"__instancecheck__", "__subclasscheck__", "__copy__", "__deepcopy__", "__reduce_ex__"}
Reference.__doc__ = property(lambda reference: reference.__getattr__("__doc__"))  # type: ignore[assignment]


class Stays:
    """Where objects may stay in the student's process and be used: what a test asks for there, by name.

    With None it is found out: that is for the instructor's own answers.
    """

    def __init__(self, known: list[str] | None):
        self.known = known
        self.found: set[str] = set()

    def allows(self, label: str | None) -> bool:
        """Tell whether what is called so may stay there; nothing of no name may."""
        if label is None:
            return False
        if self.known is None:
            self.found.add(label)
            return True
        return label in self.known

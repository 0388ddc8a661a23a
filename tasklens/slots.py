"""The places in which an author's functions, objects and tables keep other functions."""

from __future__ import annotations

import sys
import sysconfig
from collections.abc import Callable, Iterable, Iterator
from functools import _lru_cache_wrapper, partial
from types import CodeType, FunctionType, MemberDescriptorType, MethodType, ModuleType, SimpleNamespace
from typing import Any

MANY = 1_000  # entries of a table, and objects behind each thing, that are looked through

# What puts another value there, if that can be done, and the value.
Slot = tuple[Callable[[Any], None] | None, Any]


def rebind(things: Iterable[Any], chosen: Callable[[Any], Any]) -> Iterator[Callable[[], None]]:
    """Put `chosen(value)` in the place of each value that can be reached from these things; yield what undoes it.

    Followed are closures, default arguments, decorated functions, methods, attributes of objects and classes, lists,
    tuples and dictionaries, and the global names that a function uses; of installed libraries' objects only those that
    are called, such as `toolz.compose` makes.
    """
    seen: dict[int, Any] = {}  # keeps what it has seen, so that no id is used twice
    for first in things:
        todo, enough = [first], len(seen) + MANY
        while todo and len(seen) < enough:
            thing = todo.pop()
            if id(thing) in seen:
                continue
            seen[id(thing)] = thing
            if type(thing) is _lru_cache_wrapper:
                # What it keeps came from the functions that it called until now.
                thing.cache_clear()
                yield thing.cache_clear
            for put, value in list(_slots(thing)):
                new = _renewed(value, chosen) if put else value
                if put and new is not value:
                    put(new)
                    yield partial(put, value)
                if type(value) not in _EMPTY and (new is value or isinstance(value, tuple)):
                    todo.append(value)


def _renewed(value: Any, chosen: Callable[[Any], Any]) -> Any:
    """Return `chosen(value)` for a function, and a new tuple for one in which another has to stand."""
    if type(value) is tuple or hasattr(type(value), "_make"):
        items = [_renewed(item, chosen) for item in value[:MANY]]
        if all(new is old for new, old in zip(items, value, strict=False)):
            return value
        return getattr(type(value), "_make", type(value))([*items, *value[MANY:]])
    return chosen(value) if callable(value) or isinstance(value, ModuleType) else value


_EMPTY = {int, float, complex, bool, str, bytes, type(None)}  # what holds nothing


def is_installed(space: dict[str, Any]) -> bool:
    """Tell whether this is the namespace of an installed library or of Python's own."""
    name, file = str(space.get("__name__")), str(space.get("__file__") or "")
    return name.partition(".")[0] in sys.stdlib_module_names - {"__main__"} or file.startswith(_INSTALLED)


_INSTALLED = tuple({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")})


def _slots(thing: Any) -> Iterator[Slot]:
    if isinstance(thing, FunctionType):
        yield from _of_function(thing)
    elif isinstance(thing, MethodType):
        yield None, thing.__func__
        yield None, thing.__self__
    elif isinstance(thing, partial):
        yield partial(_put_function, thing), thing.func
        yield from ((partial(_put_argument, thing, place), value) for place, value in enumerate(thing.args))
        yield None, thing.keywords
    elif isinstance(thing, type):
        if _is_authors(thing):
            yield from _of_class(thing)
    else:
        yield from _of_table(thing)
        if _is_authors(type(thing)):
            yield None, type(thing)
            yield from _of_object(thing)
        elif isinstance(thing, SimpleNamespace) or (
            callable(thing) and not _is_left_alone(type(thing).__module__)
        ):
            yield from _of_object(thing)
            yield None, getattr(thing, "__wrapped__", None)


def _of_table(thing: Any) -> Iterator[Slot]:
    if isinstance(thing, tuple):
        yield from ((None, value) for value in thing[:MANY])
    elif isinstance(thing, list) and len(thing) <= MANY:
        yield from ((partial(list.__setitem__, thing, place), value) for place, value in enumerate(thing))
    elif isinstance(thing, dict) and len(thing) <= MANY:
        yield from ((partial(dict.__setitem__, thing, key), value) for key, value in thing.items())


def _of_object(thing: Any) -> Iterator[Slot]:
    yield None, getattr(thing, "__dict__", None)
    for kind in type(thing).__mro__:
        for name, slot in vars(kind).items() if "__slots__" in vars(kind) else ():
            if isinstance(slot, MemberDescriptorType) and hasattr(thing, name):
                yield partial(slot.__set__, thing), slot.__get__(thing)


def _of_function(function: FunctionType) -> Iterator[Slot]:
    for cell in function.__closure__ or ():
        try:
            yield partial(setattr, cell, "cell_contents"), cell.cell_contents
        except ValueError:  # not filled yet
            continue
    for place, value in enumerate(function.__defaults__ or ()):
        yield partial(_put_default, function, place), value
    yield None, function.__kwdefaults__
    yield None, vars(function)  # there is what functools.wraps has wrapped
    space = function.__globals__
    if not _is_tools(space):
        for name in _names(function.__code__):
            if name in space:
                yield partial(space.__setitem__, name), space[name]


def _of_class(kind: type) -> Iterator[Slot]:
    for name, value in vars(kind).items():
        if isinstance(value, staticmethod):
            yield partial(_put_static, kind, name), value.__func__
        else:
            yield partial(setattr, kind, name), value


def _put_static(kind: type, name: str, function: Callable[..., Any]) -> None:
    setattr(kind, name, staticmethod(function))


def _put_default(function: FunctionType, place: int, value: Any) -> None:
    defaults = function.__defaults__ or ()
    function.__defaults__ = (*defaults[:place], value, *defaults[place + 1 :])


def _put_argument(whole: Any, place: int, value: Any) -> None:
    args = (*whole.args[:place], value, *whole.args[place + 1 :])
    whole.__setstate__((whole.func, args, whole.keywords, whole.__dict__))


def _put_function(whole: Any, function: Callable[..., Any]) -> None:
    whole.__setstate__((function, whole.args, whole.keywords, whole.__dict__))


def _names(code: CodeType) -> Iterator[str]:
    """Return the global names that a function uses, those of functions inside it too."""
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names(constant)


def _is_authors(kind: type) -> bool:
    """Tell whether the author of a task has written this class."""
    if kind.__module__ == "__main__":  # a notebook's, whatever program runs it
        return True
    module = sys.modules.get(kind.__module__)
    return module is None or not _is_tools(vars(module))


def _is_tools(space: dict[str, Any]) -> bool:
    """Tell whether this is a namespace of a library or of the course's own tools: what they hold is theirs."""
    return is_installed(space) or _is_left_alone(space.get("__name__"))


_left_alone = {"tasklens", "dask", "distributed"}


def leave_alone(package: str) -> None:
    """Let what a package's modules hold stay when functions are replaced: it is tools, and not an author's."""
    _left_alone.add(package)


def _is_left_alone(module: Any) -> bool:
    """Tell whether a module is of somebody's own tools, or of Dask: a lazy function makes tasks, and stays."""
    return str(module).partition(".")[0] in _left_alone

"""Arguments of a task: plain Python values with references to other tasks in them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Ref:
    """The value that the task, or the data, called `key` will have."""

    key: Any

    def __repr__(self) -> str:
        return f"Ref({self.key!r})"


@dataclass(frozen=True, slots=True, eq=False)
class Call:
    """A call inside an argument, such as the making of a named tuple: part of its task, no task itself."""

    function: Any
    args: tuple[Any, ...] = ()
    kwargs: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class External:
    """Data that is held elsewhere, such as a Future's result on a cluster: known by its key, and by the Future."""

    key: Any
    holder: Any = field(default=None, compare=False, repr=False)


def fill(expression: Any, value_of: Callable[[Any], Any], literal: Callable[[Any], Any]) -> Any:
    """Return `expression` with `value_of(key)` for references, `literal(value)` for values, and calls made."""
    kind = type(expression)
    if kind in _SIMPLE:
        return expression
    if kind is Ref:
        return value_of(expression.key)
    if kind in (list, tuple, set, frozenset):
        return kind(fill(item, value_of, literal) for item in expression)
    if kind is dict:
        return {fill(k, value_of, literal): fill(v, value_of, literal) for k, v in expression.items()}
    if kind is slice:
        parts = expression.start, expression.stop, expression.step
        return slice(*(fill(part, value_of, literal) for part in parts))
    if issubclass(kind, tuple) and hasattr(kind, "_make"):
        return kind._make(fill(item, value_of, literal) for item in expression)
    if kind is Call:
        args = [fill(item, value_of, literal) for item in expression.args]
        kwargs = {name: fill(item, value_of, literal) for name, item in expression.kwargs.items()}
        return literal(expression.function)(*args, **kwargs)
    return literal(expression)


def exchanged(expression: Any, exchange: Mapping[Hashable, Any]) -> Any:
    """Return `expression` with other numbers and texts in the place of those that `exchange` maps."""
    kind = type(expression)
    if kind in (int, float, str):
        return exchange.get(expression, expression)
    if kind in (list, tuple, set, frozenset):
        return kind(exchanged(item, exchange) for item in expression)
    if kind is dict:
        return {key: exchanged(item, exchange) for key, item in expression.items()}
    if kind is Call:
        return Call(
            expression.function, exchanged(expression.args, exchange), exchanged(expression.kwargs, exchange)
        )
    return expression


def keys_in(expression: Any, found: dict[Hashable, Any]) -> dict[Hashable, Any]:
    """Collect the keys that `expression` refers to, in order of first appearance, as keys of `found`."""
    kind = type(expression)
    if kind is Ref:
        found[expression.key] = None
    elif kind in (list, tuple, set, frozenset):
        for item in expression:
            keys_in(item, found)
    elif kind is dict:
        for key, item in expression.items():
            keys_in(key, found)
            keys_in(item, found)
    elif kind is slice:
        keys_in((expression.start, expression.stop, expression.step), found)
    elif kind is Call:
        keys_in(expression.args, found)
        keys_in(expression.kwargs, found)
    return found


def references(args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[Hashable, Any]:
    """Return the keys that a task's arguments refer to, in order of first appearance, as a dict's keys."""
    found: dict[Hashable, Any] = {}
    for argument in args:
        if type(argument) is Ref:
            found[argument.key] = None
        elif type(argument) not in _SIMPLE:
            keys_in(argument, found)
    if kwargs:
        keys_in(kwargs, found)
    return found


_SIMPLE = frozenset((int, float, str, bool, type(None), bytes))

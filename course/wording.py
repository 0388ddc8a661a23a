"""How a card says what was seen of a call, and what was expected of it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from inspect import signature
from numbers import Real
from pathlib import Path
from types import MappingProxyType
from typing import Any

from dask.delayed import Delayed

from course.calls import Call
from course.cards import CheckFailed
from course.facts import Bound
from course.structure import several
from course.values import called, holds_lazy, matches, shown
from tasklens.function import name_of

LAZY_INSIDE = (
    "A task made another Delayed, which nobody ran: lazy calls belong outside of tasks; inside, call functions as they are. Dask "
    "finds Delayed values in lists and dictionaries, but not in a generator, a map or a zip."
)
NO_VALUE = "Is there a @delayed above it, or a delayed(...) in its return?"
NOT_COMPUTED = "Nothing has computed it. The function is to return values: dask.compute(...) gives them, or .compute() of each."
EXAMPLE = (2, 3, 5)  # what a function is called with where a card says what it does
MANY = 9  # tasks of a chain that a card names
GROUPS = 6  # tasks of which a card says what each calls a function with
NONE = "A function that ends without return gives None."


def wish(name: str, bound: Bound) -> str:
    """Return what is expected of a number beside which a card shows the number of all tasks."""
    if name == "width":
        return f"{bound} side by side"
    of_what = {"outputs": "Delayed value", "calls": "call"}.get(name, "task")
    return f"{bound} {of_what}{'s' * (str(bound).split()[-1] != '1')}"


def in_groups(groups: list[Any]) -> str:
    """Return with which arguments a function is called, task by task."""
    more = f", and {len(groups) - GROUPS} more tasks" if len(groups) > GROUPS else ""
    return f"one task calls it {', one '.join(f'with {shown(group)}' for group in groups[:GROUPS])}{more}"


def chain(names: list[str]) -> str:
    """Return the tasks of a chain in a row, without the middle of a long one."""
    return " → ".join(names if len(names) <= MANY else [*names[:4], "…", *names[-2:]])


def difference(
    call: Call,
    value: Any,
    expected: Any,
    what: str,
    hint: str,
    others: Mapping[Any, Any] = MappingProxyType({}),
) -> CheckFailed | None:
    """Return what is wrong with a value, if anything; `others` are functions that stood in the place of some."""
    if value is call.result and isinstance(value, Delayed):
        said = f"{what} gives a Delayed. This is an ordinary function: it returns a value, and is not delayed itself."
        return call.fail(said, NO_VALUE, expected=shown(expected))
    if holds_lazy(value) and not holds_lazy(expected):
        said = f"{what} gives what is still lazy."
        look = NOT_COMPUTED if value is call.result else LAZY_INSIDE
        return call.fail(said, look, seen=shown(value), expected=shown(expected))
    if matches(value, expected):
        return None
    look = f"{NONE} {hint}".rstrip() if value is None else hint
    found, wish = _told_apart(value, expected)
    return call.fail(f"{what} gives {found}.", look, **instead(others), expected=wish)


def _told_apart(value: Any, expected: Any) -> tuple[str, str]:
    """Return two values as a card shows them: with what is another, where that is behind what is shown, or cut off."""
    found, wish = shown(value), shown(expected)
    if isinstance(expected, Path) and found == wish:
        return found, f"{wish}, with its folder"
    if isinstance(value, list) and isinstance(expected, list):
        if len(value) != len(expected) and "..." in found + wish:
            return f"{several(len(value), 'item')}, {found}", f"{several(len(expected), 'item')}, {wish}"
        others = (n for n, pair in enumerate(zip(value, expected, strict=False)) if not matches(*pair))
        if found == wish and (n := next(others, None)) is not None:
            return f"{found}, and at [{n}] {shown(value[n])}", f"at [{n}] {shown(expected[n])}"
    return found, wish


def title(call: str, what: str, found: Any) -> str:
    """Return what an entry is in which a function says what it saw of a call."""
    if what == "value":
        return f"{call} gives {shown(found)}."
    is_number = isinstance(found, Real) and not isinstance(found, bool)
    return f"{call}: {'number of ' if is_number else ''}{what}: {shown(found)}."


def instead(others: Mapping[Any, Any]) -> dict[str, str]:
    """Return a row that says by an example of each what functions do that stand in the place of others."""
    examples = []
    for function, other in others.items():
        with suppress(Exception):  # of a built-in function nothing is known, and some want other arguments
            args = EXAMPLE[: len(signature(other).parameters)]
            examples.append(f"{called(function, args)} → {shown(other(*args))}")
    return {"stand-in": ", ".join(examples)} if examples else {}


def under(others: Mapping[Any, Any] | None, exchange: Mapping[Any, Any] | None = None) -> str:
    """Return the beginning of a sentence on what a graph gives when other functions, or numbers, stand in it."""
    names = [f if isinstance(f, str) else name_of(f) for f in others or ()]
    said = f"with other functions in the place of {', '.join(names)}: " if names else ""
    if len(names) == 1:
        said = f"with another function in the place of {names[0]}: "
    pairs = ", ".join(f"{new} for {old}" for old, new in (exchange or {}).items())
    return f"when its tasks get other numbers than it was built with, {pairs}, and {said}" if pairs else said

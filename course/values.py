"""Values of checks: copied before a call, compared after it, shown in one line."""

from __future__ import annotations

import math
import reprlib
from collections.abc import Callable
from copy import copy
from itertools import zip_longest
from numbers import Number
from typing import Any

from dask.delayed import Delayed

from course import backend
from course.facts import Bound
from tasklens.function import name_of

CLOSE = 1e-9  # relative and absolute: what rounding may change

SWAPPED = "operator"  # what a card calls a task of 1 + x, which Dask names after a function of its own
FEW = 3  # lazy values of a list that are shown one by one
_LONGEST = 72  # characters of one value in a card
LONGEST_INPUT = 2000  # characters of the arguments of a call in a record
_MISSING = object()


def copied(value: Any) -> Any:
    """Return a copy of a value, inside too; functions and lazy values are the same."""
    if isinstance(value, (list, tuple, set)) and type(value) in (list, tuple, set):
        return type(value)(copied(item) for item in value)
    if type(value) is dict:
        return {key: copied(item) for key, item in value.items()}
    if isinstance(value, Delayed) or callable(value):
        return value
    return copy(value)


def matches(value: Any, expected: Any) -> bool:
    """Tell whether a value is what is expected, or within it: numbers but for rounding, lists and arrays by their items."""
    if isinstance(expected, Bound):
        return expected.holds(value)
    if isinstance(expected, Delayed) or isinstance(value, Delayed):
        return isinstance(value, Delayed) and isinstance(expected, Delayed) and value.key == expected.key
    if isinstance(expected, (list, tuple)):
        if not isinstance(value, (list, tuple)) and not hasattr(value, "tolist"):
            return False
        pairs = zip_longest(list(value), expected, fillvalue=_MISSING)
        return all(
            one is not _MISSING and other is not _MISSING and matches(one, other) for one, other in pairs
        )
    if isinstance(expected, dict):
        if not isinstance(value, dict) or len(value) != len(expected):
            return False
        return all(key in value and matches(value[key], expected[key]) for key in expected)
    if isinstance(expected, Number) and not isinstance(expected, bool):
        return _is_close(value, expected)
    if callable(expected):
        return value is expected
    if type(expected).__name__ == "ndarray":
        return type(value) is type(expected) and matches(value.tolist(), expected.tolist())
    if hasattr(expected, "equals"):
        return type(value) is type(expected) and bool(expected.equals(value))
    try:
        return bool(value == expected)
    except (TypeError, ValueError):  # an array, or what cannot be compared
        return False


def _is_close(value: Any, expected: Any) -> bool:
    if not _is_number(value):
        return False
    if isinstance(value, complex) or isinstance(expected, complex):
        return bool(value == expected)
    if isinstance(expected, float) and math.isnan(expected):
        return bool(value != value)  # noqa: PLR0124, only NaN differs from itself
    try:
        return bool(value == expected) or math.isclose(value, expected, rel_tol=CLOSE, abs_tol=CLOSE)
    except OverflowError:
        return False


def _is_number(value: Any) -> bool:
    return isinstance(value, Number)


def same_items(found: list[Any], expected: list[Any], same: Callable[[Any, Any], bool] = matches) -> bool:
    """Tell whether two lists hold the same, in whatever order."""
    left = list(expected)
    for item in found:
        place = next((n for n, other in enumerate(left) if same(item, other)), None)
        if place is None:
            return False
        del left[place]
    return not left


def holds_lazy(value: Any) -> bool:
    """Tell whether a value is lazy, or holds what is, a few levels deep."""
    if isinstance(value, Delayed):
        return True
    if isinstance(value, dict):
        return any(map(holds_lazy, value.values()))
    return isinstance(value, (list, tuple, set)) and any(map(holds_lazy, value))


class _Shown(reprlib.Repr):
    """Shows functions by their names, lazy values by the names of their tasks, and of long values the beginning."""

    def __init__(self) -> None:
        super().__init__()
        self.maxlist = self.maxtuple = self.maxdict = self.maxset = 12
        self.maxlong = self.maxstring = self.maxother = _LONGEST

    def repr1(self, value: Any, level: int) -> str:
        if said := backend.used().shown(value):
            return said
        if isinstance(value, Delayed):
            name = str(value.key).partition("-")[0]
            return f"Delayed({SWAPPED if name == '_swap' else name})"
        if callable(value):
            return name_of(value)
        if isinstance(value, Number) and hasattr(value, "item"):  # NumPy's: as the number that it is
            return repr(value.item())
        return super().repr1(value, level)

    def repr_dict(self, value: dict[str, Any], level: int) -> str:
        """In its own order, which may be what matters."""
        items = list(value.items())[: self.maxdict]
        parts = [f"{self.repr1(key, level - 1)}: {self.repr1(item, level - 1)}" for key, item in items]
        return f"{{{', '.join(parts + ['...'] * (len(value) > len(parts)))}}}" if level > 0 else "{...}"

    def repr_ndarray(self, value: Any, level: int) -> str:
        return f"np.array({self.repr1(value.tolist(), level)})"  # which can be run, as a list in its place cannot

    def repr_DataFrame(self, value: Any, level: int) -> str:
        columns = ", ".join(map(str, value.columns)) or "no column"
        return f"a table of {len(value)} row{'s' * (len(value) != 1)}: {columns}"

    def repr_PosixPath(self, value: Any, level: int) -> str:  # reprlib looks for a name with the type in it
        return repr(str(value))

    repr_WindowsPath = repr_PosixPath

    def repr_list(self, value: list[Any], level: int) -> str:
        # Of records each is long.
        if len(value) > self.maxlist and all(isinstance(item, dict) for item in value):
            return f"[{', '.join(self.repr1(item, level - 1) for item in value[:FEW])}, ...]"
        if len(value) > FEW and all(isinstance(item, Delayed) for item in value):
            names = dict.fromkeys(self.repr1(item, level) for item in value)
            return (
                f"[{len(value)} × {next(iter(names))}]"
                if len(names) == 1
                else super().repr_list(value, level)
            )
        return super().repr_list(value, level)


_shown = _Shown()


def shown(value: Any) -> str:
    """Return a value as a card shows it."""
    return _shown.repr(value)


class _Written(_Shown):
    """Shows values whole, up to what a record has room for."""

    def __init__(self) -> None:
        super().__init__()
        self.maxlist = self.maxtuple = self.maxdict = self.maxset = self.maxlevel = 100
        self.maxlong = self.maxstring = self.maxother = LONGEST_INPUT


def written(args: tuple[Any, ...]) -> str:
    """Return the arguments of a call as Python would read them, as far as there is room."""
    return ", ".join(map(_Written().repr, args))[:LONGEST_INPUT]


def called(function: Callable[..., Any] | str, args: tuple[Any, ...]) -> str:
    """Return a call as one writes it."""
    name = function if isinstance(function, str) else name_of(function)
    return f"{name}({', '.join(map(shown, args))})"

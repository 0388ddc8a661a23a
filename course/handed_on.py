"""A word of checks for what tasks hand on to one another: how much of it there is."""

from __future__ import annotations

import array
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, ValuesView
from collections.abc import Set as AbstractSet
from contextlib import suppress
from functools import partial
from itertools import islice
from types import FunctionType, SimpleNamespace
from typing import Any

from dask.local import get_sync

from course import backend
from course.beside import run_beside
from course.cards import as_own
from course.checks import Check
from course.facts import expected_number
from course.structure import several
from tasklens.function import name_of

CONTAINERS = (list, tuple, AbstractSet, ValuesView, deque, array.array, Iterator)
MOST = 10_000  # of a container's items that are counted
CHARACTERS, BITS = 10, 64  # that one number takes


def hands_on(checked: Check, numbers: Any, hint: str = "") -> None:
    """Expect that no task of a check's graphs returns more numbers than that, whatever they are in.

    Parameters
    ----------
    checked
        What `check` returns.
    numbers
        A number, `at_most` and the like, or a function of the call's arguments.

    Examples
    --------
    >>> from dask import delayed
    >>> from course import at_most, check
    >>> def total(values):
    ...     return delayed(sum)(delayed(list)(values))
    >>> hands_on(check(total, [1, 2]), at_most(2))
    right: no task of total([1, 2]) hands on more than 2 numbers
    >>> hands_on(check(total, [1, 2, 3]), at_most(2), hint="Add up where they are.")
    Traceback (most recent call last):
    ...
    course.cards.CheckFailed: A task of total([1, 2, 3]) hands on 3 numbers: list.
      expected at most 2
      look     Add up where they are.
    """
    hint = hint or checked.hint
    for call in map(checked.calls_made.again, checked.calls_made.all()):
        graph, bound = call.graph(), expected_number(numbers, call.args)
        call.computed = True
        try:
            keys: list[Any] = [task.key for task in graph.tasks]
            values = get_sync(graph.to_delayed().dask, keys)
        except Exception as error:
            as_own(error, f"{call.text}, computed", call.args, hint)
            raise
        most, task = max(zip(map(numbers_in, values), graph.tasks, strict=True), key=lambda pair: pair[0])
        if not bound.holds(most):
            said = f"A task of {call.text} hands on {several(most, 'number')}: {name_of(task.function)}."
            raise call.fail(said, hint, [task.key], "hands on too much", expected=str(bound))
    checked.right(f"no task of {call.text} hands on more than {several(most, 'number')}")


def numbers_in(value: Any) -> int:
    """Return how many numbers there are in a value: in a text, in about ten characters each, in a large number likewise.

    Containers count with what is in them, and so do objects with what they hold, where that can be seen.
    """
    is_elsewhere = callable(value) and not backend.used().is_here
    if is_elsewhere or backend.used().shown(value):
        with suppress(TypeError):  # it is of no process that can be asked
            return int(run_beside(numbers_in, value))
    return _numbers_in(value, [])


def _numbers_in(value: Any, within: list[Any]) -> int:
    if any(value is other for other in within):
        return 0

    def inside(values: Iterable[Any]) -> int:
        return sum(_numbers_in(item, [*within, value]) for item in islice(values, MOST))

    if isinstance(value, Mapping):
        return inside(value.keys()) + inside(value.values())
    if isinstance(value, (str, bytes, bytearray)):
        return len(value) // CHARACTERS
    if isinstance(value, CONTAINERS):
        return inside(value)
    if isinstance(value, int):
        return 1 + value.bit_length() // BITS
    if isinstance(value, partial):
        return inside([*value.args, *value.keywords.values()])
    if isinstance(value, FunctionType):
        held: list[Any] = []
        with suppress(ValueError):  # one is empty
            held += [cell.cell_contents for cell in value.__closure__ or ()]
        return 1 + inside(item for item in held if not callable(item))
    if isinstance(value, SimpleNamespace) or type(value).__module__ == "__main__":
        return inside(getattr(value, "__dict__", {}).values())
    return int(value.size) if hasattr(value, "size") else 1

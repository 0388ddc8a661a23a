"""A word of checks for what tasks hand on to one another: how much of it there is."""

from __future__ import annotations

from typing import Any

from dask.local import get_sync

from course.cards import as_own
from course.checks import Check
from course.facts import expected_number
from course.structure import several
from tasklens.function import name_of


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
    """Return how many numbers there are in a table, a column, a list or, in about ten characters each, in a text."""
    if hasattr(value, "size"):
        return int(value.size)
    if isinstance(value, (list, tuple, set, dict)):
        return sum(map(numbers_in, value.values() if isinstance(value, dict) else value))
    return len(value) // 10 if isinstance(value, (str, bytes)) else 1

"""A vocabulary of checks for what can only be seen beside an answer, such as what its cluster does."""

from __future__ import annotations

from collections.abc import Callable
from numbers import Real
from typing import Any, Self

from course.beside import run_beside
from course.calls import Call
from course.checks import Check
from course.values import matches, shown
from tasklens.function import name_of


def check_beside(
    observe: Callable[..., Any], function: Callable[..., Any], *inputs: Any, said: str = ""
) -> Observed:
    """Begin a check of what `observe` sees of a function with these inputs, in the process in which the answers are.

    Parameters
    ----------
    observe
        A function of a cell of the course. It calls the answer and returns a dictionary of what it saw, plain values by what
        they are: ``{"value": 6, "tasks": 4}``.
    function
        An answer.
    inputs
        One for each call: a tuple of the arguments after the answer.
    said
        How to say a call, as a format of the arguments; without that as function(client, arguments).

    Examples
    --------
    >>> def observe(answer, values):
    ...     return {"value": answer(values), "tasks": len(values)}
    >>> checked = check_beside(observe, max, ([3, 1],), ([2],))
    >>> _ = checked.sees("value", lambda values: sorted(values)[-1])
    right: value in 2 calls, such as max(client, [2])
    >>> _ = checked.sees("tasks", 2, "Send them.")
    Traceback (most recent call last):
    ...
    course.cards.CheckFailed: max(client, [2]): 1 tasks.
      expected 2
      look     Send them.
    """
    return Observed(observe, function, list(inputs), said or f"{name_of(function)}(client, {{}})")


class Observed(Check):
    """Calls of one function, made once, of which each word below says something."""

    def __init__(
        self,
        observe: Callable[..., Any],
        function: Callable[..., Any],
        inputs: list[tuple[Any, ...]],
        said: str,
    ):
        def seen(*args: Any) -> dict[str, Any]:
            found: dict[str, Any] = run_beside(observe, function, *args)
            return found

        plain = list(map(tuple, inputs))  # where drawn ones fail, to look for smaller ones takes too long
        super().__init__(seen, plain, name_of(function), said=said)
        self.calls_made.watches = False  # a function of a check's own cannot be sent on to a cluster

    def sees(self, what: str, expected: Any, hint: str = "") -> Self:
        """Expect this of all calls: a value, `at_least` and the like, or a function of the arguments that gives it."""
        wanted = self._expected(expected)
        for call, value in zip(self.calls_made.in_turn(), wanted, strict=True):
            found = call.result.get(what)
            if not matches(found, value):
                raise call.fail(_title(call.text, what, found), hint, expected=shown(value))
        return self._right(f"{what} in {self._such()}")

    def value_of(self, call: Call) -> Any:
        """Return what the answer itself has given."""
        return call.result.get("value")


def _title(call: str, what: str, found: Any) -> str:
    if what == "value":
        return f"{call} gives {shown(found)}."
    return (
        f"{call}: {shown(found)} {what}." if isinstance(found, Real) else f"{call}: {what}: {shown(found)}."
    )

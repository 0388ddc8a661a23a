"""A vocabulary of checks for what can only be seen beside an answer, such as what its cluster does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Self

from course.beside import run_beside
from course.calls import Call
from course.checks import Check
from tasklens.function import name_of


def check_beside(
    observe: Callable[..., Any],
    function: Callable[..., Any],
    *inputs: Any,
    said: str = "",
    hint: str = "",
    hints: Mapping[str, str] = MappingProxyType({}),
) -> Observed:
    """Begin a check of what `observe` sees of a function with these inputs, in the process in which the answers are.

    Parameters
    ----------
    observe
        A function of the course. It calls the answer and returns a dictionary of what it saw, plain values by what
        they are: ``{"value": 6, "tasks": 4}``.
    function
        An answer.
    inputs
        One for each call: a tuple of the arguments after the answer.
    said
        How to say a call, as a format of the arguments; without that as function(client, arguments).
    hint
        Where to look, for all words that do not say it themselves.
    hints
        Where to look for each thing that `observe` saw, where the word does not say it: before `hint`.

    Examples
    --------
    >>> def observe(answer, values):
    ...     return {"value": answer(values), "tasks": len(values)}
    >>> checked = check_beside(observe, max, ([3, 1],), ([2],))
    >>> _ = checked.sees("value", lambda values: sorted(values)[-1])
    right: value: 2, in 2 calls, such as max(client, [2])
    >>> _ = checked.sees("tasks", 2, "Send them.")
    Traceback (most recent call last):
    ...
    course.cards.CheckFailed: max(client, [2]): number of tasks: 1.
      expected 2
      look     Send them.
    """
    said = said or f"{name_of(function)}(client, {{}})"
    return Observed(observe, function, list(inputs), said, hint, hints)


class Observed(Check):
    """Calls of one function, made once, of which each word below says something."""

    def __init__(
        self,
        observe: Callable[..., Any],
        function: Callable[..., Any],
        inputs: list[tuple[Any, ...]],
        said: str,
        hint: str,
        hints: Mapping[str, str],
    ):
        def seen(*args: Any) -> dict[str, Any]:
            found: dict[str, Any] = run_beside(observe, function, *args)
            return found

        plain = list(map(tuple, inputs))  # where drawn ones fail, to look for smaller ones takes too long
        super().__init__(seen, plain, name_of(function), hint, said)
        self.calls_made.watches = False  # a function of a check's own cannot be sent on to a cluster
        self.hints = hints

    def sees(self, what: str, expected: Any, hint: str = "") -> Self:
        """Expect this of one thing that was seen."""
        said: Self = super().sees(what, expected, hint or self.hints.get(what, ""))
        return said

    def value_of(self, call: Call) -> Any:
        """Return what the answer itself has given."""
        return call.result.get("value")

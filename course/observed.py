"""A vocabulary of checks for what can only be seen beside an answer, such as what its cluster does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self

from course.beside import run_beside
from course.cards import CheckFailed, as_own
from course.facts import Bound, expected_number
from course.values import copied, matches, shown
from tasklens.function import name_of


def check_beside(observe: Callable, function: Callable, *inputs: Any, said: str = "") -> Observed:
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


@dataclass(repr=False)
class Observed:
    """Calls of one function, made once, of which each word below says something."""

    observe: Callable
    function: Callable
    inputs: list[tuple]
    said: str
    seen: list[dict] = field(default_factory=list)

    def __repr__(self) -> str:
        return f"<a check of {name_of(self.function)}>"

    def _ipython_display_(self) -> None:
        """Show nothing below a cell that ends with a check: its words have said all."""

    def sees(self, what: str, expected: Any, hint: str = "") -> Self:
        """Expect this of all calls: a value, `at_least` and the like, or a function of the arguments that gives it."""
        wanted = [expected(*copied(args)) if callable(expected) else expected for args in self.inputs]
        for args, bound in zip(self.inputs, wanted, strict=True):
            found = self._found(args).get(what)
            if isinstance(bound, Bound):
                is_so = isinstance(found, (int, float)) and expected_number(bound, args).holds(found)
            else:
                is_so = matches(found, bound)
            if not is_so:
                title = (
                    f"{self._call(args)} gives {shown(found)}."
                    if what == "value"
                    else self._title(args, found, what)
                )
                text = str(bound) if isinstance(bound, Bound) else shown(bound)
                raise CheckFailed(title, expected=text, look=hint)
        print(f"right: {what} in {self._such()}")
        return self

    def raises(self, kind: type[Exception], hint: str = "") -> Self:
        """Expect that each call raises an error of this kind."""
        for args in self.inputs:
            try:
                found = run_beside(self.observe, self.function, *copied(args))
            except kind:
                continue
            said = f"{self._call(args)} gives {shown(found.get('value'))}."
            raise CheckFailed(said, expected=f"the {kind.__name__} of the call that fails", look=hint)
        print(f"right: {kind.__name__} in {self._such()}")
        return self

    def _found(self, args: tuple) -> dict:
        """Return what is seen of a call, which is made if it has not been."""
        place = next(n for n, other in enumerate(self.inputs) if other is args)
        while len(self.seen) <= place:
            self.seen.append(self._made(self.inputs[len(self.seen)]))
        return self.seen[place]

    def _made(self, args: tuple) -> dict:
        given = copied(args)
        try:
            seen = run_beside(self.observe, self.function, *given)
        except Exception as error:
            as_own(error, self._call(args), args)
            raise
        for now, before in zip(given, args, strict=True):
            if not callable(before) and not matches(_plain(now), _plain(before)):
                said = f"{name_of(self.function)} changes its data."
                rows = {"called": self._call(args), "seen": f"afterwards {shown(now)}"}
                raise CheckFailed(said, **rows, expected=f"as before, {shown(before)}", look="Only read it.")
        return seen

    def _call(self, args: tuple) -> str:
        texts = [shown(_plain(value)) for value in args]
        return self.said.format(", ".join(texts)) if "{}" in self.said else self.said.format(*texts)

    def _title(self, args: tuple, found: Any, what: str) -> str:
        if isinstance(found, (int, float)):
            return f"{self._call(args)}: {shown(found)} {what}."
        return f"{self._call(args)}: {what}: {shown(found)}."

    def _such(self) -> str:
        last = self._call(self.inputs[-1])
        return last if len(self.inputs) == 1 else f"{len(self.inputs)} calls, such as {last}"


def _plain(value: Any) -> Any:
    return value.tolist() if hasattr(value, "tolist") else value

"""Functions that the running test has passed in, by the numbers under which other processes call them back."""

from collections.abc import Callable
from itertools import count
from typing import Any

from grading.judge.wire.errors import Stopped

OVER = (
    "A function is called that an earlier check has passed in. Is something kept outside of your function, from call to call, such "
    "as tasks in a list? Make all that it needs anew in each call."
)


class Passed:
    """Their registry. Numbers are never used again, so a call that comes late finds nothing."""

    def __init__(self) -> None:
        self._numbers = count()
        self._functions: dict[int, Callable[..., Any]] = {}

    def number_of(self, function: Callable[..., Any]) -> int:
        """Return a function's number; a new one has it from now on."""
        known = [number for number, other in self._functions.items() if other is function]
        number = known[0] if known else next(self._numbers)
        self._functions[number] = function
        return number

    def __getitem__(self, number: Any) -> Callable[..., Any]:
        """Return the function with this number. Raises Stopped where the test that passed it in is over."""
        if type(number) is not int or number not in self._functions:
            raise Stopped(OVER)
        return self._functions[number]

    def clear(self) -> None:
        """Forget all of them: the test is over."""
        self._functions.clear()

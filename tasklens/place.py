"""Where the calls of a graph are made when it is evaluated: here and now, or where another place lets them run."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any

from tasklens.copies import copied

Call = tuple[Callable[..., Any], list[Any], dict[str, Any]]  # a function with its arguments


class Place:
    """Makes all calls here and now. Another place is made from it."""

    is_here: bool = True  # whether all that tasks call is in this process
    copies: bool = False  # whether calls are made from copies

    def together(self, calls: list[Call]) -> list[Callable[[], Any]]:
        """Return for each call what makes it and returns its value. No call needs the value of another."""
        return [partial(self.made, function, args, kwargs) for function, args, kwargs in calls]

    def one_by_one(self, calls: list[Call]) -> list[Callable[[], Any]]:
        """Return the same where it is noted which call calls what: none is made before it is asked for."""
        return Place.together(self, calls)

    def made(self, function: Callable[..., Any], args: list[Any], kwargs: dict[str, Any]) -> Any:
        """Make a call, from a copy where that is wanted."""
        if self.copies:
            function, args, kwargs = copied(function, args, kwargs)
        return function(*args, **kwargs)

    @contextmanager
    def copying(self, copies: bool = True) -> Iterator[None]:
        """Make each call from a copy of the function and of its arguments, as another process would."""
        before, self.copies = self.copies, copies
        try:
            yield
        finally:
            self.copies = before

    @contextmanager
    def replacing(self, replace: Mapping[Callable[..., Any], Callable[..., Any]]) -> Iterator[None]:
        """Let other processes, if there are any, use these functions in the place of others for a while."""
        yield

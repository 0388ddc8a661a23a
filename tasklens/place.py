"""Where the calls of a graph are made when it is evaluated: here and now, or where another place lets them run."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any

Call = tuple[Callable, list, dict]  # a function with its arguments


class Place:
    """Makes all calls here and now. Another place is made from it."""

    def together(self, calls: list[Call]) -> list[Callable[[], Any]]:
        """Return for each call what makes it and returns its value. No call needs the value of another."""
        return [partial(function, *args, **kwargs) for function, args, kwargs in calls]

    @contextmanager
    def replacing(self, replace: Mapping[Callable, Callable]) -> Iterator[None]:
        """Let other processes, if there are any, use these functions in the place of others for a while."""
        yield


HERE = Place()

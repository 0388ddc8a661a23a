"""Where checks have their calls made: here, as in a notebook, or where a judge lets them run.

`evaluate`, `run_beside`, `write_files` and `read_files` ask for the backend when they are called. So it is no matter by
which name a check or a cell of the course has them.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any

Call = tuple[Callable, list, dict]  # a function with its arguments


class Backend:
    """Makes all calls here and now. A judge's own is made from it."""

    def together(self, calls: list[Call]) -> list[Callable[[], Any]]:
        """Return for each call what makes it and returns its value. No call needs the value of another."""
        return [partial(function, *args, **kwargs) for function, args, kwargs in calls]

    @contextmanager
    def replacing(self, replace: Mapping[Callable, Callable]) -> Iterator[None]:
        """Let other processes, if there are any, use these functions in the place of others for a while."""
        yield

    def run_beside(self, function: Callable, *args: Any) -> Any:
        """Call a function of the course where the answers are."""
        return function(*args)

    def write_files(self, function: Callable, *args: Any) -> Any:
        """Call a function of the course that writes files for answers."""
        return function(*args)

    def read_files(self, function: Callable, *args: Any) -> Any:
        """Call a function of the course that reads files of answers."""
        return function(*args)


_used = [Backend()]


def use(backend: Backend) -> None:
    """Let this process's checks use another backend from now on."""
    _used[0] = backend


def used() -> Backend:
    """Return the backend that is in use."""
    return _used[0]

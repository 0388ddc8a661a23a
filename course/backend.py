"""Where checks have their calls made: here, as in a notebook, or where a judge lets them run.

`evaluate`, `run_beside`, `write_files` and `read_files` ask for the backend when they are called. So it is no matter by
which name a check or a cell of the course has them.
"""

from collections.abc import Callable
from typing import Any

from course.begun import graphs_begun
from tasklens.place import Place


class Backend(Place):
    """Makes all calls here and now. A judge's own is made from it."""

    final: tuple[
        type[Exception], ...
    ] = ()  # what is not tried again, since it took all the time that there was

    def own(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return a function such that it may be called with what answers have chosen."""
        return function

    def at_once(self, function: Callable[..., Any], calls: list[list[Any]]) -> list[Any] | None:
        """Return an answer's values for all of these arguments, or None where it is to be called for one after the other."""
        return None

    def graphs_begun(self) -> int:
        """Return how many graphs have been computed where the answers are, since this was first asked."""
        return graphs_begun()

    def shown(self, value: Any) -> str:
        """Return how a value that is not here is shown, or nothing."""
        return ""

    def run_beside(self, function: Callable[..., Any], *args: Any) -> Any:
        """Call a function of the course where the answers are."""
        return function(*args)

    def write_files(self, function: Callable[..., Any], *args: Any) -> Any:
        """Call a function of the course that writes files for answers."""
        return function(*args)

    def read_files(self, function: Callable[..., Any], *args: Any) -> Any:
        """Call a function of the course that reads files of answers."""
        return function(*args)


_used = [Backend()]


def use(backend: Backend) -> None:
    """Let this process's checks use another backend from now on."""
    _used[0] = backend


def used() -> Backend:
    """Return the backend that is in use."""
    return _used[0]

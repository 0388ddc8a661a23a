"""How many graphs have been computed in this process: each scheduler of Dask tells a callback that it begins.

That of a cluster tells none: a graph that goes to a `Client` is not counted.
"""

from functools import cache
from typing import Any

from dask.callbacks import Callback


class _Counter(Callback):
    def __init__(self) -> None:
        self.number = 0
        super().__init__(start=self._count)

    def _count(self, dsk: Any) -> None:
        self.number += 1


@cache
def _counter() -> _Counter:
    """Return the counter of this process, which begins to count when it is first asked for."""
    counter = _Counter()
    counter.register()
    return counter


def graphs_begun() -> int:
    """Return how many graphs have been computed since this was first asked."""
    return _counter().number

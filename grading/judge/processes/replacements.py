"""Functions that stand in the place of others while a graph is evaluated, also in other processes."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from grading.judge.processes.notebook_process import Worker

Pack = Callable[[Worker, Any], dict[str, Any]]


class Replacements:
    """Those of now. They are packed once for each start of a process."""

    def __init__(self, pack: Pack):
        self.pack = pack
        self.now: list[tuple[Callable[..., Any], Callable[..., Any]]] = []
        self._packed: dict[tuple[str, int], list[Any]] = {}

    @contextmanager
    def being(self, replace: Mapping[Any, Any]) -> Iterator[None]:
        """Let these be in the place of others for a while, and no more those before."""
        before = self.now, self._packed
        self.now, self._packed = list(replace.items()), {}
        try:
            yield
        finally:
            self.now, self._packed = before

    def packed(self, worker: Worker) -> list[Any]:
        """Return them for a process, in pairs."""
        start = worker.role, worker.generation
        if start not in self._packed:
            self._packed[start] = [[self.pack(worker, old), self.pack(worker, new)] for old, new in self.now]
        return self._packed[start]

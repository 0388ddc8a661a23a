"""Virtual time: how Dask's local schedulers hand tasks to workers, with a clock that jumps to the next end."""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import Any

from tasklens import _dask
from tasklens.graph import TaskGraph

Span = tuple[Hashable, float, float, int]  # key, start, end, worker


class Local:
    """The loop of `dask.local.get_async`, which runs threads and processes: last ready, first started."""

    def __init__(self, graph: TaskGraph, workers: int, batch: int):
        self.graph = graph
        self.workers = workers
        self.batch = batch

    def spans(self) -> Iterator[Span]:
        """Yield when and where each task runs, in the order in which they start."""
        progress = Progress(self.graph)
        ready = sorted(progress.ready(), key=progress.rank, reverse=True)
        idle = list(range(self.workers))
        queue: deque[list[Hashable]] = deque()  # batches that no worker has taken yet
        ends: list[
            tuple[float, int, int, list[Hashable]]
        ] = []  # (end of a batch, order of hand-out, worker, keys)
        now: float = 0
        running, handed_out = 0, 0
        while ready or running:
            # As dask.local counts: a batch that is not full holds its worker only in part.
            available = max(self.workers - -(-running // self.batch), 0)
            taken = [ready.pop() for _ in range(min(len(ready), self.batch * available))]
            running += len(taken)
            queue.extend(taken[i : i + self.batch] for i in range(0, len(taken), self.batch))
            while queue and idle:
                keys, worker, end = queue.popleft(), heapq.heappop(idle), now
                for key in keys:
                    start, end = end, end + progress.costs[key]
                    yield key, start, end, worker
                heapq.heappush(ends, (end, handed_out, worker, keys))
                handed_out += 1
            now, _, worker, keys = heapq.heappop(ends)
            heapq.heappush(idle, worker)
            running -= len(keys)
            for key in keys:
                ready.extend(sorted(progress.freed_by(key), key=progress.rank, reverse=True))


class Progress:
    """Which tasks still wait, for how many others."""

    def __init__(self, graph: TaskGraph):
        self.rank: Callable[[Any], int] = _dask.priorities(graph.dependencies).__getitem__
        self.costs: Mapping[Hashable, float] = graph.costs
        self.dependents: Mapping[Hashable, tuple[Hashable, ...]] = graph.dependents
        self.missing: dict[Hashable, int] = {key: len(waits) for key, waits in graph.dependencies.items()}

    def ready(self) -> list[Hashable]:
        """Return the tasks that wait for nothing."""
        return [key for key, number in self.missing.items() if not number]

    def freed_by(self, key: Hashable) -> list[Hashable]:
        """Note that this task has ended, and return those that waited for nothing else."""
        freed = []
        missing = self.missing
        for later in self.dependents[key]:
            missing[later] -= 1
            if not missing[later]:
                freed.append(later)
        return freed

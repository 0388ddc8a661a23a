"""Virtual time on a `distributed` cluster, whose scheduler sends a task to where its data is.

As distributed/scheduler.py and stealing.py of 2026.8 do it, for workers with one thread each, as far as it decides
when tasks run:

- A task that needs others' results goes to a worker that holds one of them, the one with the least work
  still to do; a worker that has a result, or fetched it, holds it.
- A task that needs nothing goes to the worker with the least work to do. But tasks of one name that are
  more than twice as many as the workers, and need little, are queued: a worker gets two of them at a time.
- A worker runs what it was sent in Dask's order. It has started the next task before the scheduler hears
  of the last one's end, so what that end makes ready comes after.
- Once a second, workers without work take tasks from those with too much.

Transfers and messages take no time here: the tasks' own results are taken to be small.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Hashable, Iterator
from typing import Any

from tasklens import _dask
from tasklens.graph import TaskGraph
from tasklens.simulate import Progress, Span

SLOTS = 2  # ceil(worker-saturation = 1.1): the queued tasks that a worker with one thread may hold
STEALING_INTERVAL = 1.0  # seconds; work-stealing-interval
_TOGETHER = 1e-9  # ends that are nearer to each other than this, relatively, are one instant


class _Worker:
    """What the scheduler knows of a worker."""

    def __init__(self, number: int):
        self.number = number
        self.waiting: list[tuple[int, Hashable]] = []  # (rank, key): sent, not started
        self.running: Hashable | None = None
        self.occupancy = 0.0  # the cost of all that was sent and has not ended
        self.holds: set[Hashable] = set()

    @property
    def processing(self) -> int:
        return len(self.waiting) + (self.running is not None)


class Cluster:
    """A cluster of workers with one thread each."""

    def __init__(self, graph: TaskGraph, workers: int):
        self.graph = graph
        self.progress: Progress = Progress(graph)
        self.workers: list[_Worker] = [_Worker(number) for number in range(workers)]
        self.holders: dict[Hashable, list[_Worker]] = {}  # key → workers that hold its result
        self.queue: list[tuple[int, Hashable]] = []  # (rank, key) of root-like tasks that no worker has
        self.total: float = 0.0  # occupancy of all workers
        self.rootish: set[Hashable] = _rootish(graph, workers)

    def spans(self) -> Iterator[Span]:
        """Yield when and where each task runs, in the order in which they start."""
        ends: list[tuple[float, int, int, Hashable]] = []  # (end, order of start, worker, key)
        now: float = 0
        started, tick = 0, STEALING_INTERVAL
        arriving = self.progress.ready()
        while True:
            for _ in range(2):  # what workers hold already, then what has just become ready
                for worker in self.workers:
                    if worker.running is None and worker.waiting:
                        key = self._start(worker)
                        end = now + self.progress.costs[key]
                        yield key, now, end, worker.number
                        heapq.heappush(ends, (end, started, worker.number, key))
                        started += 1
                self._place(arriving)
                arriving = []
            if not ends:
                return
            if self.graph.unit == "s" and tick < ends[0][0]:
                now, tick = tick, tick + STEALING_INTERVAL
                self._steal()
                continue
            now = ends[0][0]
            while ends and ends[0][0] <= now * (1 + _TOGETHER):
                _, _, number, key = heapq.heappop(ends)
                self._finish(self.workers[number], key)
                arriving.extend(self.progress.freed_by(key))

    def _start(self, worker: _Worker) -> Hashable:
        _, key = heapq.heappop(worker.waiting)
        worker.running = key
        for needed in self.graph.dependencies[key]:
            self._hold(worker, needed)
        return key

    def _hold(self, worker: _Worker, key: Hashable) -> None:
        if key not in worker.holds:
            worker.holds.add(key)
            self.holders.setdefault(key, []).append(worker)

    def _finish(self, worker: _Worker, key: Hashable) -> None:
        worker.running = None
        self._count(worker, -self.progress.costs[key])
        self._hold(worker, key)

    def _count(self, worker: _Worker, cost: float) -> None:
        worker.occupancy += cost
        self.total += cost

    def _place(self, arriving: list[Hashable]) -> None:
        """Send tasks that are ready to workers, in Dask's order."""
        for key in sorted(arriving, key=self.progress.rank):
            if key in self.rootish:
                heapq.heappush(self.queue, (self.progress.rank(key), key))
            else:
                self._send(self._choose(key), key)
        while self.queue:
            worker = min(self.workers, key=lambda w: w.processing)
            if worker.processing >= SLOTS:
                return
            self._send(worker, heapq.heappop(self.queue)[1])

    def _send(self, worker: _Worker, key: Hashable) -> None:
        heapq.heappush(worker.waiting, (self.progress.rank(key), key))
        self._count(worker, self.progress.costs[key])

    def _choose(self, key: Hashable) -> _Worker:
        needs = self.graph.dependencies[key]
        if not needs:
            return min(
                [w for w in self.workers if self._is_idle(w)] or self.workers, key=lambda w: w.occupancy
            )
        candidates = {w.number: w for need in needs for w in self.holders[need]}.values()
        return min(
            candidates, key=lambda w: (w.occupancy, sum(n not in w.holds for n in needs), len(w.holds))
        )

    def _is_idle(self, worker: _Worker) -> bool:
        return not worker.processing or worker.occupancy < self.total / len(self.workers) / 2

    def _steal(self) -> None:
        """Move tasks that have not started from workers with much to do to those without."""
        thieves = [w for w in self.workers if self._is_idle(w)]
        victims = [w for w in self.workers if w.processing > 1 and w not in thieves and w.occupancy > 0.2]
        for victim in sorted(victims, key=lambda w: -w.occupancy):
            for item in list(victim.waiting):
                cost = self.progress.costs[item[1]]
                thief = min(thieves, key=lambda w: w.occupancy, default=None)
                if thief is None:
                    return
                if thief.occupancy + cost <= victim.occupancy - cost / 2:
                    victim.waiting.remove(item)
                    self._count(victim, -cost)
                    self._send(thief, item[1])
                    thieves = [w for w in thieves if self._is_idle(w)]
            heapq.heapify(victim.waiting)


def _rootish(graph: TaskGraph, workers: int) -> set[Hashable]:
    """Return the tasks that the scheduler takes for roots: of a large group that depends on little."""
    groups = {key: _dask.group_of(key) for key in graph.dependencies}
    sizes = Counter(groups.values())
    needs: dict[Hashable, Any] = {group: set() for group in sizes}
    for key, waits in graph.dependencies.items():
        needs[groups[key]].update(groups[wait] for wait in waits)
    rootish = {
        group
        for group, size in sizes.items()
        if size > 2 * workers and len(needs[group]) < 5 and sum(sizes[other] for other in needs[group]) < 5
    }
    return {key for key, group in groups.items() if group in rootish}

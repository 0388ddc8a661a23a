"""Measure: run a graph and note which task ran when, in which process and thread."""

from __future__ import annotations

import time
from collections.abc import Hashable, Mapping
from typing import Any

from tasklens.graph import TaskGraph
from tasklens.schedule import Run, Schedule, time_of
from tasklens.schedulers import scheduler_of
from tasklens.stamps import Stamp


def record(
    collection: Any,
    scheduler: Any = "threads",
    workers: int | None = None,
    batch: int | None = None,
    serial: float | Schedule | None = None,
    pool: Any = None,
) -> Schedule:
    """Compute a collection, and return the schedule that was measured, with the value.

    Tasks run one by one as the `TaskGraph` shows them: nothing is fused or otherwise optimised first. An
    exception in a task is raised here, as `compute` would.

    Parameters
    ----------
    collection
        A Delayed or other Dask collection, a list of them, or a `TaskGraph` of these.
    scheduler
        ``"threads"``, ``"processes"``, ``"synchronous"``, a `distributed.Client`, or ``"distributed"`` for
        the current one. Workers of a cluster need tasklens installed.
    workers
        How many threads or processes; by default one a core. A Client knows its own.
    batch
        How many tasks are handed out together; by default Dask's own choice, 1 for threads, 6 for
        processes. A cluster has no batches.
    serial
        The serial time in seconds, or a schedule recorded with ``"synchronous"``: what `speedup` is over.
    pool
        A `concurrent.futures` executor to run on, instead of a new one. `workers` then is what it has.

    Returns
    -------
    Schedule
        With `value`: what the collection computes, or a list of values if there were several. Time 0 is
        the first start; `elapsed` is the whole call, of which `startup` went by before workers were up.
        Tasks whose results a cluster already holds do not run, and have no run here.

    Raises
    ------
    ValueError
        If the scheduler is unknown, or a number is no positive integer, or a Client is told how many
        workers it has, or is closed, or `serial` is a schedule that has no seconds.
    TypeError
        If `collection` cannot be read as a graph (see `TaskGraph`).

    Examples
    --------
    >>> from dask import delayed
    >>> total = delayed(sum)([delayed(abs)(x) for x in (-1, -2, 3)])
    >>> measured = record(total, scheduler="threads", workers=2)
    >>> measured.value, len(measured.runs), measured.workers
    (6, 4, 2)
    """
    graph = collection if isinstance(collection, TaskGraph) else TaskGraph(collection)
    baseline = None if serial is None else time_of(serial, "s")
    began = time.perf_counter()
    chosen = scheduler_of(scheduler)
    values, stamps, used, startup = chosen.run(graph, scheduler, workers, batch, pool)
    value = graph.parts.results(values.__getitem__)
    elapsed = time.perf_counter() - began
    return Schedule(
        _runs(graph, stamps),
        used,
        "measured",
        "s",
        chosen.name,
        baseline,
        elapsed=elapsed,
        startup=startup,
        value=value,
    )


def _runs(graph: TaskGraph, stamps: Mapping[Hashable, Stamp]) -> tuple[Run, ...]:
    """Number the workers in the order of their first starts, and count time from the first of all."""
    shared = len({stamp.machine for stamp in stamps.values()}) <= 1
    timed = sorted(
        ((stamp.start + (0 if shared else stamp.epoch), key, stamp) for key, stamp in stamps.items()),
        key=lambda item: item[0],
    )
    numbers: dict[Hashable, Any] = {}
    runs = []
    for start, key, stamp in timed:
        place = stamp.machine, stamp.process, stamp.thread
        worker = numbers.setdefault(place, len(numbers))
        first = start - timed[0][0]
        name = graph[key].name
        runs.append(
            Run(key, name, first, first + stamp.end - stamp.start, worker, stamp.process, stamp.thread)
        )
    return tuple(runs)

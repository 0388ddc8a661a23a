"""How p workers run a task graph: predicted in virtual time, or as it was measured."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from tasklens.collector import paused
from tasklens.counts import positive
from tasklens.graph import TaskGraph
from tasklens.schedulers import scheduler_of


@dataclass(frozen=True, slots=True)
class Run:
    """One task's run: when, and on which worker.

    Attributes
    ----------
    key, name
        The task's key, and the name of its function.
    start, end
        When it began and ended, counted from the first start of all, in the unit of the schedule.
    worker
        The number of the worker, from 0; of measured ones, in the order of their first starts.
    process, thread
        The numbers by which the system knows where it ran; None in a prediction.

    Examples
    --------
    >>> from dask import delayed
    >>> from tasklens import predict
    >>> [(run.name, run.start, run.duration, run.worker) for run in predict(delayed(str)(delayed(abs)(-1)), workers=1).runs]
    [('abs', 0, 1, 0), ('str', 1, 1, 0)]
    """

    key: Hashable
    name: str
    start: float
    end: float
    worker: int
    process: int | None = None
    thread: int | None = None

    @property
    def duration(self) -> float:
        """How long the task ran, in the unit of the schedule."""
        return self.end - self.start


@dataclass(frozen=True)
class Schedule:
    """Which task ran when, and where: what `predict` and `record` return.

    ``len(schedule)`` is how many tasks ran, and ``schedule[key]`` the `Run` of the task with this key, or of a Delayed
    (KeyError where it did not run).

    Attributes
    ----------
    runs
        All runs, in the order of their starts.
    workers
        How many workers there were, used or not.
    kind
        ``"predicted"`` or ``"measured"``.
    unit
        Of all times: ``"s"``, or ``"tasks"`` where each task costs 1.
    scheduler
        Which of Dask's schedulers has run it; of a prediction, what it takes into account.
    serial
        The time that one worker needs: a prediction knows it, a measurement if it was told, else None.
    elapsed, startup
        Seconds that a measured call took, seen from outside, and those of them before its workers were up; else None.
    value
        What a measured run computed.

    Examples
    --------
    >>> from dask import delayed
    >>> from tasklens import predict
    >>> predict(delayed(sum)([delayed(abs)(x) for x in range(8)]), workers=4)
    <Schedule, predicted: 9 tasks on 4 workers, makespan 3, speedup 3>
    """

    runs: tuple[Run, ...]
    workers: int
    kind: str  # "predicted" or "measured"
    unit: str = "s"
    scheduler: str = ""
    serial: float | None = None
    elapsed: float | None = None
    startup: float | None = None
    value: Any = field(default=None, repr=False, compare=False)

    @property
    def makespan(self) -> float:
        """The time from the first start to the last end, in `unit`; 0 where nothing ran."""
        if not self.runs:
            return 0.0
        return max(run.end for run in self.runs) - min(run.start for run in self.runs)

    @cached_property
    def work(self) -> float:
        """The time that all tasks took together, in `unit`.

        Measured work grows when tasks slow each other down, for instance by waiting for the GIL.
        """
        return math.fsum(run.duration for run in self.runs)

    @property
    def speedup(self) -> float:
        """How many times faster than one worker: serial time divided by makespan.

        Raises
        ------
        ValueError
            For a measured schedule that was not told the serial time. Its own work is no substitute: tasks
            that slow each other down would look fast.
        """
        if self.serial is None:
            raise ValueError(
                "A measured speedup needs the time of a serial run: measured.speedup_over(serial), where serial "
                "is seconds, or a run recorded with scheduler='synchronous'."
            )
        return self.speedup_over(self.serial)

    def speedup_over(self, serial: float | Schedule) -> float:
        """Return how many times faster this is than a serial run; 1 where it took no time.

        Parameters
        ----------
        serial
            The time of that run in this schedule's unit, or its schedule, whose makespan is taken.

        Raises
        ------
        ValueError
            If that schedule's unit is another.

        Examples
        --------
        >>> from dask import delayed
        >>> from tasklens import predict
        >>> predict(delayed(sum)([delayed(abs)(x) for x in range(8)]), workers=4).speedup_over(6)
        2.0
        """
        baseline = time_of(serial, self.unit)
        return baseline / self.makespan if self.makespan else 1.0

    @property
    def efficiency(self) -> float:
        """The part of the workers' time that pays: speedup divided by the number of workers. Raises as `speedup` does."""
        return self.speedup / self.workers

    @property
    def busy(self) -> float:
        """The part of the workers' time, from 0 to 1, in which they were running tasks."""
        return self.work / (self.makespan * self.workers) if self.makespan else 1.0

    @cached_property
    def costs(self) -> Mapping[Hashable, float]:
        """How long each task ran, by key, in `unit`: `TaskGraph.with_costs` takes the schedule itself."""
        return {run.key: run.duration for run in self.runs}

    def __getitem__(self, key: Any) -> Run:
        """Return the run of the task with this key, or of this Delayed. Raises KeyError where it did not run."""
        return self._by_key[getattr(key, "key", key)]

    @cached_property
    def _by_key(self) -> dict[Hashable, Run]:
        return {run.key: run for run in self.runs}

    def __len__(self) -> int:
        return len(self.runs)

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        unit = " s" if self.unit == "s" else ""
        number = f"{len(self):,} task" + ("s" if len(self) != 1 else "")
        people = f"{self.workers} worker" + ("s" if self.workers != 1 else "")
        speedup = f", speedup {self.speedup:.3g}" if self.serial is not None else ""
        where = f" ({self.scheduler})" if self.scheduler else ""
        return f"<Schedule, {self.kind}: {number} on {people}{where}, makespan {self.makespan:.4g}{unit}{speedup}>"


def time_of(serial: float | Schedule, unit: str) -> float:
    """Return a serial time in this unit. Raises ValueError for a schedule in another."""
    if not isinstance(serial, Schedule):
        return serial
    if serial.unit != unit:
        raise ValueError(
            f"One run is in {serial.unit} and the other in {unit}: give the graph costs in seconds first, "
            "as in predict(g.with_costs({'slowinc': 1.0}), workers=4)."
        )
    return serial.makespan


def predict(graph: Any, workers: int, batch: int | None = None, scheduler: str = "threads") -> Schedule:
    """Predict how `workers` run a graph, by list scheduling in virtual time.

    Dask's schedulers for one machine are greedy: no worker idles while a task is ready. So with p workers
    (Graham, SIAM J. Appl. Math. 17, 1969; Brent, J. ACM 21, 1974)::

        max(span, work / p)  <=  makespan  <=  work / p + span

    Of several tasks that are ready, they start the one that became ready last, and of those the first in
    Dask's own order. A cluster keeps the lower bound only: it sends a task to a worker that holds what
    the task needs, even if that one is busy and another is not (`tasklens.cluster` says how).

    Parameters
    ----------
    graph
        A `TaskGraph`, or what makes one. Costs are its costs: 1 a task, or seconds.
    workers
        How many tasks can run at once, at least 1.
    batch
        How many tasks are handed out together: 1, but for ``"processes"`` Dask's 6 (``chunksize=6`` in
        dask/multiprocessing.py). One worker runs a batch, task after task, and what waits for one of them
        waits for all. With batches of 2 or more the upper bound above does not hold.
    scheduler
        ``"threads"``, ``"processes"``, ``"synchronous"`` or ``"distributed"``, or another of Dask's names for one.

    Returns
    -------
    Schedule
        In the graph's unit, with `serial` its work, and without a value: nothing is computed.

    Raises
    ------
    ValueError
        If `workers` or `batch` is no positive integer, or there is no such scheduler.
    TypeError
        If `graph` cannot be read as one (see `TaskGraph`).

    Examples
    --------
    >>> from dask import delayed
    >>> total = delayed(sum)([delayed(abs)(x) for x in range(8)])
    >>> predict(total, workers=4).makespan
    3
    >>> predict(total, workers=4, scheduler="processes").makespan
    7
    """
    chosen = scheduler_of(scheduler)
    workers = positive(workers, "workers")
    batch = positive(chosen.batch if batch is None else batch, "batch")
    graph = graph if isinstance(graph, TaskGraph) else TaskGraph(graph)
    pool = chosen.simulated(graph, workers, batch)
    with paused():
        runs = tuple(
            Run(key, graph.parts.tasks[key].name, start, end, worker)
            for key, start, end, worker in pool.spans()
        )
    detail = f"batches of {batch}" if batch > 1 else "distributed" if chosen.name == "distributed" else ""
    return Schedule(runs, workers, "predicted", graph.unit, detail, serial=graph.work)

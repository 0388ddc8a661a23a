"""Dask's schedulers: by which names each is known, how it is simulated, and how a graph is run on it.

A new one is one more entry.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from tasklens import runners
from tasklens.cluster import Cluster
from tasklens.graph import TaskGraph
from tasklens.simulate import Local


class Scheduler(NamedTuple):
    """One of Dask's schedulers."""

    name: str
    also: tuple[str, ...]  # what else Dask calls it
    batch: int  # how many tasks it hands out together, if nobody says otherwise
    simulated: Callable[[TaskGraph, int, int], Any]  # from a graph, workers and batch
    run: Callable[..., tuple[Any, ...]]  # of `runners`


SCHEDULERS = (
    Scheduler("threads", ("threading",), 1, Local, runners.threads),
    Scheduler(
        "processes", ("multiprocessing",), 6, Local, runners.processes
    ),  # chunksize of dask/multiprocessing.py
    Scheduler("synchronous", ("sync", "single-threaded"), 1, Local, runners.synchronous),
    Scheduler(
        "distributed",
        ("dask.distributed",),
        1,
        lambda graph, workers, _: Cluster(graph, workers),
        runners.distributed,
    ),
)


def scheduler_of(wanted: Any) -> Scheduler:
    """Return the scheduler with a name, or that of a Client.

    Raises ValueError for anything else.
    """
    if hasattr(wanted, "scheduler_info") and hasattr(wanted, "run"):
        wanted = "distributed"
    for scheduler in SCHEDULERS:
        if isinstance(wanted, str) and wanted in (scheduler.name, *scheduler.also):
            return scheduler
    names = ", ".join(repr(scheduler.name) for scheduler in SCHEDULERS)
    raise ValueError(f"Unknown scheduler {wanted!r}: choose {names} or a Client.")

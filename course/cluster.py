"""What a cluster does for an answer: noted beside the scheduler, while the answer runs in its own process."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import cloudpickle  # what Dask sends tasks with
import numpy as np
from dask.base import normalize_token
from dask.utils import funcname
from distributed import Client, SchedulerPlugin, get_worker, wait

# A cluster elsewhere need not have this package: what is sent there travels whole.
cloudpickle.register_pickle_by_value(__import__(__name__, fromlist=["course"]))

ROOTS = "tasks that wait for no other"
LAST = "tasks whose result no other task takes"
SHARING = "tasks that wait for the same piece of data"
PIECES = "pieces of data sent before"  # that tasks wait for
HERE = "calls in the notebook"  # of the function, and not by a worker
HEAVY = "tasks that bring a table along"  # of HEAVIEST bytes or more, as an argument or inside their function
HEAVIEST = 20_000
HINTS = {  # where to look for each
    "value": "Which tasks there are is looked at when the value is right: the check above says more of that.",
    HERE: "Let the cluster call the function, with client.submit or client.map.",
    "tasks": "Send a task for each value, with client.submit or client.map.",
    ROOTS: "Send a task for each value, such as client.map(function, data), and let none wait for another.",
    LAST: "The last task takes the futures themselves, as in client.submit(sum, futures): not results that were fetched.",
    SHARING: "Each task brings the data along, or they were sent several times. Scatter them once, before the loop, and submit their "
    "future as an argument.",
    PIECES: "Scatter the data as they are, in one piece: a list of parts becomes a future each.",
    HEAVY: "A function that uses the table of the notebook takes it along: let it take what was scattered, as an argument.",
}
_here: list[str] = []  # which functions were called so


def observed(function: Callable[..., Any], *args: Any) -> dict[str, Any]:
    """Call function(client, *args); return its value, and what the cluster did for it.

    The dictionary has "value", "tasks" (how many the cluster had to run), and how many there are of HERE, of ROOTS, of LAST and of
    PIECES, and most of SHARING; if an argument is a table, also of HEAVY. To be called by a function of a cell, which `check_beside` runs where the answers are.
    """
    client = the_client()
    # When each worker has done a task, all have forgotten what nobody wants any more. Before that, equal data that is scattered
    # again may be forgotten with it, and its tasks would wait for ever (issue 3703 of dask/distributed).
    wait([client.submit(abs, 0, workers=worker, pure=False) for worker in client.nthreads()])
    has_table = any(isinstance(arg, np.ndarray) for arg in args)
    client.register_plugin(Diary(weighs=has_table))
    _here.clear()
    try:
        value = function(client, *map(fresh, args))
        diary = client.run_on_scheduler(lambda dask_scheduler: dask_scheduler.plugins["diary"].written())
    finally:
        client.unregister_scheduler_plugin("diary")
    seen = {"value": value, HERE: len(_here), **counted(diary["tasks"])}
    return {**seen, HEAVY: diary["heavy"]} if has_table else seen


def counted(tasks: dict[Any, list[Any]]) -> dict[str, int]:
    """Return what can be said of tasks, each with those that it waited for. What was scattered is waited for, and is no task."""
    needed = Counter(piece for needs in tasks.values() for piece in needs)
    return {
        "tasks": len(tasks),
        ROOTS: sum(not set(needs) & set(tasks) for needs in tasks.values()),
        LAST: sum(task not in needed for task in tasks),
        SHARING: max(needed.values(), default=0),
        PIECES: len(set(needed) - set(tasks)),
    }


def the_client() -> Client:
    """Return the open client; if there is none any more, one of two workers in this process."""
    try:
        client: Client = Client.current()
        return client
    except ValueError:
        return Client(
            n_workers=2, threads_per_worker=1, processes=False, dashboard_address=None, silence_logs=50
        )


def fresh(arg: Any) -> Any:
    """Return a function or a table as one that the cluster does not know yet, anything else as it is."""
    if isinstance(arg, np.ndarray):
        return arg.view(FreshTable)
    return _wrapped(arg, uuid4().hex) if callable(arg) else arg


def _wrapped(function: Callable[..., Any], run: str) -> Callable[..., Any]:
    """Return a function that no task has called before. As it is made here, it travels whole, whatever holds it."""

    def called(*args: Any, _run: str = run, **kwargs: Any) -> Any:
        if not by_a_worker():
            _here.append(_run)
        return function(*args, **kwargs)

    called.__name__ = funcname(function)
    return called


def by_a_worker() -> bool:
    """Tell whether this is called in a task that a cluster runs."""
    try:
        get_worker()
    except ValueError:
        return False
    return True


class Diary(SchedulerPlugin):
    """Notes, beside the scheduler, which tasks were to be run, and what they waited for; maybe also how many are heavy."""

    name = "diary"

    def __init__(self, weighs: bool = False):
        self.weighs = weighs

    async def start(self, scheduler: Any) -> None:
        """Begin with no task."""
        self.scheduler = scheduler
        self.tasks: dict[Any, list[Any]] = {}
        self.heavy: set[Any] = set()

    def transition(self, key: Any, start: str, finish: str, *args: Any, **kwargs: Any) -> None:
        """Note a task that is to be run."""
        if finish == "waiting":
            task = self.scheduler.tasks[key]
            self.tasks[key] = [other.key for other in task.dependencies]
            if self.weighs and len(cloudpickle.dumps(task.run_spec)) >= HEAVIEST:
                self.heavy.add(key)

    def written(self) -> dict[str, Any]:
        """Return what was noted, as what can be sent."""
        return {"tasks": self.tasks, "heavy": len(self.heavy)}


class FreshTable(np.ndarray):
    """A table that is new to the cluster each time it is sent."""


normalize_token.register(FreshTable, lambda table: uuid4().hex)

"""Measure: run a graph and note which task ran when, in which process and thread."""

from __future__ import annotations

import contextlib
import os
import platform
import threading
import time
import uuid
from collections.abc import Hashable, Iterator, Mapping
from typing import Any, NamedTuple

from dask.callbacks import Callback
from dask.system import CPU_COUNT

from tasklens import _dask
from tasklens.graph import TaskGraph
from tasklens.schedule import Run, Schedule, _positive

_SYNCHRONOUS = ("synchronous", "sync", "single-threaded")
_DISTRIBUTED = ("distributed", "dask.distributed")


class Stamp(NamedTuple):
    """When and where a task ran.

    `start` and `end` are readings of `time.perf_counter` in seconds. Since Python 3.10 that clock is
    system-wide on Linux, macOS and Windows alike, so processes of one machine share it. Between machines
    they do not: there `epoch`, what to add to get the time of day, makes readings comparable, as far as
    the machines' clocks agree.
    """

    start: float
    end: float
    epoch: float
    machine: str
    process: int
    thread: int


class Stamped(NamedTuple):
    """A task's value with its stamp, as it travels between the tasks of a local scheduler."""

    value: Any
    stamp: Stamp


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
        workers it has.

    Examples
    --------
    >>> from dask import delayed
    >>> total = delayed(sum)([delayed(abs)(x) for x in (-1, -2, 3)])
    >>> measured = record(total, scheduler="threads", workers=2)
    >>> measured.value, len(measured.runs), measured.workers
    (6, 4, 2)
    """
    graph = collection if isinstance(collection, TaskGraph) else TaskGraph(collection)
    baseline = serial.makespan if isinstance(serial, Schedule) else serial
    began = time.perf_counter()
    kind, run = _chosen(scheduler)
    values, stamps, used, startup = run(graph, scheduler, workers, batch, pool)
    value = graph._results(values.__getitem__)
    elapsed = time.perf_counter() - began
    return Schedule(
        _runs(graph, stamps),
        used,
        "measured",
        "s",
        kind,
        baseline,
        elapsed=elapsed,
        startup=startup,
        value=value,
    )


def _chosen(scheduler: Any) -> tuple:
    if scheduler == "threads" or scheduler == "threading":
        return "threads", _threads
    if scheduler == "processes" or scheduler == "multiprocessing":
        return "processes", _processes
    if scheduler in _SYNCHRONOUS:
        return "synchronous", _synchronous
    if scheduler in _DISTRIBUTED or (hasattr(scheduler, "scheduler_info") and hasattr(scheduler, "run")):
        return "distributed", _distributed
    raise ValueError(
        f"Unknown scheduler {scheduler!r}: choose 'threads', 'processes', 'synchronous', 'distributed' or a Client."
    )


def _runs(graph: TaskGraph, stamps: Mapping[Hashable, Stamp]) -> tuple[Run, ...]:
    """Number the workers in the order of their first starts, and count time from the first of all."""
    shared = len({stamp.machine for stamp in stamps.values()}) <= 1
    timed = sorted(
        ((stamp.start + (0 if shared else stamp.epoch), key, stamp) for key, stamp in stamps.items()),
        key=lambda item: item[0],
    )
    numbers: dict = {}
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


# Running a task


def _stamp(start: float) -> Stamp:
    end = time.perf_counter()
    epoch = time.time() - end
    return Stamp(start, end, epoch, platform.node(), os.getpid(), threading.get_ident())


def _run_stamped(node: Any, names: tuple, *values: Any) -> Stamped:
    """Run a task, and hand its stamp on with its value: a local scheduler shows both to a callback."""
    given = {
        name: value.value if type(value) is Stamped else value
        for name, value in zip(names, values, strict=True)
    }
    start = time.perf_counter()
    value = node(given)
    return Stamped(value, _stamp(start))


_log: dict[str, dict[Hashable, Stamp]] = {}


def _run_logged(node: Any, names: tuple, *values: Any) -> Any:
    """Run a task on a cluster, and leave its stamp in the worker's process, where it is fetched later."""
    given = dict(zip(names, values, strict=True))
    start = time.perf_counter()
    value = node(given)
    _log.setdefault(node.token, {})[node.key] = _stamp(start)
    return value


def _fetch_log(token: str) -> dict:
    return _log.pop(token, {})


# The schedulers


def _local(graph: TaskGraph, get: Any, **options: Any) -> tuple[dict, dict]:
    """Run a graph with one of Dask's own schedulers and return the values of its outputs, and all stamps."""
    stamps: dict = {}

    def collect(key: Hashable, result: Any, *_: Any) -> None:
        if type(result) is Stamped:
            stamps[key] = result.stamp

    dsk = graph._runnable(lambda key, node: _dask.wrapped(key, node, _run_stamped))
    keys = graph._output_keys()
    with Callback(posttask=collect):
        results = get(dsk, list(keys), **options) if keys else ()
    return {
        key: result.value if type(result) is Stamped else result
        for key, result in zip(keys, results, strict=True)
    }, stamps


def _synchronous(
    graph: TaskGraph, scheduler: Any, workers: int | None, batch: int | None, pool: Any
) -> tuple:
    from dask.local import get_sync

    if workers not in (None, 1):
        raise ValueError(f"The synchronous scheduler has one worker, not {workers!r}.")
    return *_local(graph, get_sync), 1, 0.0


def _threads(graph: TaskGraph, scheduler: Any, workers: int | None, batch: int | None, pool: Any) -> tuple:
    from dask.threaded import get

    number = _size(workers, pool)
    options = {"chunksize": _positive(1 if batch is None else batch, "batch")}
    options.update({"num_workers": number} if pool is None else {"pool": pool})
    return *_local(graph, get, **options), number, 0.0


def _processes(graph: TaskGraph, scheduler: Any, workers: int | None, batch: int | None, pool: Any) -> tuple:
    from dask.multiprocessing import get

    number = _size(workers, pool)
    options = {"optimize_graph": False}
    if batch is not None:
        options["chunksize"] = _positive(batch, "batch")
    began = time.perf_counter()
    with process_pool(number) if pool is None else contextlib.nullcontext(pool) as ready:
        startup = time.perf_counter() - began
        return *_local(graph, get, pool=ready, **options), number, startup


def _size(workers: int | None, pool: Any) -> int:
    if pool is not None:
        return pool._max_workers
    return CPU_COUNT if workers is None else _positive(workers, "workers")


@contextlib.contextmanager
def process_pool(workers: int) -> Iterator[Any]:
    """Start worker processes as Dask's ``processes`` scheduler does, and wait until all of them are up.

    So a run on them measures the tasks, and not how long Python takes to start. Give the pool to several
    calls of `record` to start the processes once.
    """
    from concurrent.futures import ProcessPoolExecutor

    from dask import config
    from dask.multiprocessing import get_context, initialize_worker_process

    user = config.get("multiprocessing.initializer", None)
    before = os.environ.get("PYTHONHASHSEED")
    if before in (None, "0"):
        os.environ["PYTHONHASHSEED"] = "6640"  # Dask's own: all workers must hash alike
    pool = ProcessPoolExecutor(
        workers, mp_context=get_context(), initializer=initialize_worker_process, initargs=(user,)
    )
    try:
        seen: set = set()
        while len(seen) < workers:
            seen.update(f.result() for f in [pool.submit(_up, 0.05) for _ in range(workers)])
        yield pool
    finally:
        pool.shutdown()
        if before is None:
            os.environ.pop("PYTHONHASHSEED", None)
        else:
            os.environ["PYTHONHASHSEED"] = before


def _up(pause: float) -> int:
    """Say which process this is, late enough for the others to take their share."""
    import dask.multiprocessing  # noqa: F401  what a task needs is loaded before the first one runs

    time.sleep(pause)
    return os.getpid()


def _distributed(
    graph: TaskGraph, scheduler: Any, workers: int | None, batch: int | None, pool: Any
) -> tuple:
    from distributed import default_client

    client = default_client() if isinstance(scheduler, str) else scheduler
    number = sum(client.nthreads().values())
    if workers not in (None, number) or batch is not None or pool is not None:
        raise ValueError(
            f"A Client has its own {number} worker threads and hands tasks out one by one: leave out workers, batch and pool."
        )
    token = uuid.uuid4().hex

    def logged(key: Hashable, node: Any) -> Any:
        return _dask.wrapped(key, node, _run_logged, token)

    keys = graph._output_keys()
    dsk = graph._runnable(logged)
    try:
        results = client.get(_dask.layers(dsk, graph.annotations), list(keys)) if keys else ()
    finally:
        logs = client.run(_fetch_log, token)
    stamps = {key: stamp for log in logs.values() for key, stamp in log.items()}
    return dict(zip(keys, results, strict=True)), stamps, number, 0.0

"""Run a graph with each of Dask's schedulers: the values of its outputs, all stamps, how many workers, their start-up.

Start-up is in seconds. Each takes the graph, the scheduler as it was named, workers, batch and pool.
"""

from __future__ import annotations

import contextlib
import os
import time
import uuid
from collections.abc import Hashable, Iterator
from typing import Any

from dask.callbacks import Callback
from dask.system import CPU_COUNT

from tasklens import _dask
from tasklens.counts import positive
from tasklens.graph import TaskGraph
from tasklens.stamps import Stamped, fetch_log, run_logged, run_stamped


def _local(graph: TaskGraph, get: Any, **options: Any) -> tuple[dict[Hashable, Any], dict[Hashable, Any]]:
    """Run a graph with one of Dask's own schedulers and return the values of its outputs, and all stamps."""
    stamps: dict[Hashable, Any] = {}

    def collect(key: Hashable, result: Any, *_: Any) -> None:
        if type(result) is Stamped:
            stamps[key] = result.stamp

    dsk = graph.to_dask(lambda key, node: _dask.wrapped(key, node, run_stamped))
    keys = graph.parts.output_keys()
    with Callback(posttask=collect):
        results = get(dsk, list(keys), **options) if keys else ()
    return {
        key: result.value if type(result) is Stamped else result
        for key, result in zip(keys, results, strict=True)
    }, stamps


def synchronous(
    graph: TaskGraph, scheduler: Any, workers: int | None, batch: int | None, pool: Any
) -> tuple[Any, ...]:
    from dask.local import get_sync

    if workers not in (None, 1):
        raise ValueError(f"The synchronous scheduler has one worker, not {workers!r}.")
    return *_local(graph, get_sync), 1, 0.0


def threads(
    graph: TaskGraph, scheduler: Any, workers: int | None, batch: int | None, pool: Any
) -> tuple[Any, ...]:
    from dask.threaded import get

    number = _size(workers, pool)
    options = {"chunksize": positive(1 if batch is None else batch, "batch")}
    options.update({"num_workers": number} if pool is None else {"pool": pool})
    return *_local(graph, get, **options), number, 0.0


def processes(
    graph: TaskGraph, scheduler: Any, workers: int | None, batch: int | None, pool: Any
) -> tuple[Any, ...]:
    from dask.multiprocessing import get

    number = _size(workers, pool)
    options: dict[str, Any] = {"optimize_graph": False}
    if batch is not None:
        options["chunksize"] = positive(batch, "batch")
    began = time.perf_counter()
    with process_pool(number) if pool is None else contextlib.nullcontext(pool) as ready:
        startup = time.perf_counter() - began
        return *_local(graph, get, pool=ready, **options), number, startup


def _size(workers: int | None, pool: Any) -> int:
    if pool is not None:
        return int(pool._max_workers)
    return CPU_COUNT if workers is None else positive(workers, "workers")


@contextlib.contextmanager
def process_pool(workers: int) -> Iterator[Any]:
    """Start worker processes as Dask's ``processes`` scheduler does, and wait until all of them are up.

    So a run on them measures the tasks, and not how long Python takes to start. Give the pool to several
    calls of `record` to start the processes once. Use it in a ``with``, at the end of which they are ended; in a program,
    below ``if __name__ == "__main__":``, since new processes read the program again.

    Parameters
    ----------
    workers
        How many processes.

    Yields
    ------
    concurrent.futures.ProcessPoolExecutor
        For the `pool` of `record`.

    Raises
    ------
    ValueError
        If `workers` is no positive integer.

    Examples
    --------
    >>> from dask import delayed
    >>> from tasklens import record
    >>> with process_pool(2) as pool:
    ...     record(delayed(abs)(-1), "processes", pool=pool).value
    1
    """
    from concurrent.futures import ProcessPoolExecutor

    from dask import config
    from dask.multiprocessing import get_context, initialize_worker_process

    workers = positive(workers, "workers")
    user = config.get("multiprocessing.initializer", None)
    before = os.environ.get("PYTHONHASHSEED")
    if before in (None, "0"):
        os.environ["PYTHONHASHSEED"] = "6640"  # Dask's own: all workers must hash alike
    pool = ProcessPoolExecutor(
        workers, mp_context=get_context(), initializer=initialize_worker_process, initargs=(user,)
    )
    try:
        seen: set[Hashable] = set()
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


def distributed(
    graph: TaskGraph, scheduler: Any, workers: int | None, batch: int | None, pool: Any
) -> tuple[Any, ...]:
    from distributed import default_client

    client = default_client() if isinstance(scheduler, str) else scheduler
    if client.status in ("closing", "closed"):
        raise ValueError(
            "The Client is closed: make a new one, or give another scheduler, such as 'threads'."
        )
    number = sum(client.nthreads().values())
    if workers not in (None, number) or batch is not None or pool is not None:
        raise ValueError(
            f"A Client has its own {number} worker threads and hands tasks out one by one: leave out workers, batch and pool."
        )
    token = uuid.uuid4().hex

    def logged(key: Hashable, node: Any) -> Any:
        return _dask.wrapped(key, node, run_logged, token)

    keys = graph.parts.output_keys()
    dsk = graph.to_dask(logged)
    try:
        results = client.get(_dask.layers(dsk, graph.annotations), list(keys)) if keys else ()
    finally:
        logs = client.run(fetch_log, token)
    stamps = {key: stamp for log in logs.values() for key, stamp in log.items()}
    return dict(zip(keys, results, strict=True)), stamps, number, 0.0

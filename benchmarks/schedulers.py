"""Measure what lesson 4 says about schedulers: who gains on threads and on processes, and what processes cost.

Speedups are ratios of runs measured by turns: medians of the repeats, with the least and the greatest beside them. What
the lesson's `forecast` assumes, the start of processes and the copying of a megabyte, is in seconds. Nothing is asserted.
"""

import argparse
import hashlib
import os
import platform
import statistics
from collections.abc import Callable
from time import perf_counter, sleep

import dask
from dask import delayed
from dask.system import CPU_COUNT

from tasklens import process_pool, record

LOOPS = 10_000_000  # about a quarter of a second
MEGABYTES = 20


def wait(_):
    sleep(0.25)


def digest(_):
    hashlib.pbkdf2_hmac("sha256", b"word", b"salt", LOOPS // 10)


def count(_):
    n = LOOPS
    while n:
        n -= 1


def big(_):
    return b"x" * (MEGABYTES * 2**20)


def seconds(function: Callable) -> float:
    """Return how long a call of function() takes."""
    start = perf_counter()
    function()
    return perf_counter() - start


def spread(values: list[float]) -> str:
    """Return the median of some values, and the least and the greatest."""
    return f"{statistics.median(values):6.2f}   ({min(values):.2f} to {max(values):.2f})"


def speedups(workers: int, repeats: int, pool: object) -> None:
    """Print how many times as fast as single-threaded each kind of task is."""
    print(f"speedup over single-threaded, {2 * workers} tasks, {workers} workers")
    for function in (wait, digest, count):
        lazies = [delayed(function)(i) for i in range(2 * workers)]
        found: dict[str, list[float]] = {"threads": [], "processes": [], "processes, six at a time": []}
        for _ in range(repeats):
            serial = record(lazies, "single-threaded").makespan
            found["threads"].append(serial / record(lazies, "threads", workers).makespan)
            found["processes"].append(serial / record(lazies, "processes", pool=pool, batch=1).makespan)
            six = record(lazies, "processes", pool=pool).makespan
            found["processes, six at a time"].append(serial / six)
        for scheduler, ratios in found.items():
            print(f"  {function.__name__:7} {scheduler:25} {spread(ratios)}")


def costs(workers: int, repeats: int, pool: object) -> None:
    """Print how long processes take to start, and a megabyte to be copied, in seconds."""
    quick = [delayed(abs)(i) for i in range(workers)]
    start, copying = [], []
    for _ in range(repeats):
        started = seconds(lambda: dask.compute(quick, scheduler="processes", num_workers=workers))
        start.append(started - seconds(lambda: dask.compute(quick, scheduler="processes", pool=pool)))
        there = seconds(lambda: delayed(big)(0).compute(scheduler="processes", pool=pool))
        copying.append(1000 * (there - seconds(lambda: big(0))) / MEGABYTES)
    print(f"start of {workers} processes (s):      {spread(start)}")
    print(f"copying a megabyte of bytes (ms): {spread(copying)}")


def main() -> None:
    """Print all tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--workers", type=int, default=min(4, CPU_COUNT), help="threads or processes")
    parser.add_argument("--repeats", type=int, default=5)
    given = parser.parse_args()
    print(
        f"Python {platform.python_version()}, Dask {dask.__version__}, {CPU_COUNT} cores, {platform.machine()}, load {os.getloadavg()[0]:.1f}"
    )
    with process_pool(given.workers) as pool:
        speedups(given.workers, given.repeats, pool)
        costs(given.workers, given.repeats, pool)


if __name__ == "__main__":
    main()

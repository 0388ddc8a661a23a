"""Measure tasklens: is reading cheaper than building, are predictions right, what does recording cost?

Every figure is a ratio of two things measured by turns in one run: medians of the repeats, with the least and
the greatest ratio beside them. Large graphs are compared by processor time, what runs by the clock. Nothing is asserted.

Predictions are made from the graph and from how long each function sleeps, before anything runs; nothing
is fitted to the measurements. Tasks sleep, so that more workers than cores can be used. Worker processes and
the cluster are up before the first task.
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import time
import tracemalloc
import warnings
from collections.abc import Callable, Iterable

import dask
from dask import delayed
from dask._task_spec import Task, TaskRef
from dask.delayed import Delayed
from dask.highlevelgraph import HighLevelGraph
from dask.order import order

from tasklens import TaskGraph, _dask, predict, process_pool, record

SECONDS = {"load": 0.18, "inc": 0.12, "double": 0.06, "add": 0.09, "sum": 0.0}


def load(x):
    time.sleep(SECONDS["load"])
    return x


def inc(x):
    time.sleep(SECONDS["inc"])
    return x + 1


def double(x):
    time.sleep(SECONDS["double"])
    return 2 * x


def add(*values):
    time.sleep(SECONDS["add"])
    return sum(values)


def nothing(*values):
    return None


# Graphs


def tree(n: int, leaf=inc, join=add) -> object:
    """`n` leaves, joined two by two."""
    leaf, join = delayed(leaf), delayed(join)
    values = [leaf(x) for x in range(n)]
    while len(values) > 1:
        pairs = [join(*values[i : i + 2]) for i in range(0, len(values) - 1, 2)]
        values = pairs + values[2 * len(pairs) :]
    return values[0]


def chain(n: int) -> object:
    value = delayed(load)(0)
    for _ in range(n - 1):
        value = delayed(inc)(value)
    return value


def fan(n: int) -> object:
    return delayed(sum)([delayed(inc)(x) for x in range(n)])


def pipeline(n: int) -> object:
    return delayed(sum)([delayed(double)(delayed(inc)(delayed(load)(x))) for x in range(n)])


def branches(n: int) -> object:
    """A lesson's loop: double the even ones, increment the odd ones, add all."""
    return delayed(sum)([delayed(inc if x % 2 else double)(x) for x in range(n)])


def inc_inc_add() -> object:
    """A lesson's first graph."""
    return delayed(add)(delayed(inc)(1), delayed(inc)(2))


def shared(n: int) -> object:
    """One task that all others wait for."""
    first = delayed(load)(0)
    return delayed(sum)([delayed(inc)(first) for _ in range(n)])


def random_graph(n: int, seed: int) -> object:
    draw = random.Random(seed)
    tasks: list = []
    for _ in range(n):
        waits = draw.sample(tasks, min(len(tasks), draw.randint(0, 3)))
        tasks.append(delayed(add)(*waits) if waits else delayed(draw.choice([load, inc, double]))(1))
    return delayed(sum)(tasks)


def graphs(quick: bool) -> dict[str, object]:
    """Return the graphs whose makespans are predicted."""
    found = {
        f"random, {n} tasks, seed {seed}": random_graph(n, seed)
        for seed, n in enumerate((10, 15, 20, 25, 30, 40))
    }
    found.update({f"tree of {n}": tree(n) for n in (4, 8, 15, 16)})
    found.update({f"chain of {n}": chain(n) for n in (3, 6)})
    found.update({f"fan of {n}": fan(n) for n in (4, 8, 13, 24)})
    found.update({f"pipelines, {n}": pipeline(n) for n in (4, 10)})
    found.update({f"branches, {n}": branches(n) for n in (8, 20)})
    found.update({f"one before {n}": shared(n) for n in (5, 12)})
    found["inc, inc, add"] = inc_inc_add()
    return dict(list(found.items())[::4]) if quick else found


# Measuring


def seconds(call: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    gc.collect()  # what earlier calls left behind is not this one's to clean up
    began = clock()
    call()
    return clock() - began


def spread(ratios: Iterable[float]) -> str:
    ratios = sorted(ratios)
    return f"{statistics.median(ratios):7.3f}   ({ratios[0]:.3f} to {ratios[-1]:.3f})"


def size(n: int, repeats: int) -> None:
    """Compare reading, predicting and sending a large graph with building it."""
    print(
        f"\nA binary tree of {n:,} tasks: processor time as a ratio to building it with dask.delayed, {repeats} repeats"
    )
    found: dict[str, list[float]] = {"read": [], "read and predict on 64 workers": [], "to JSON and back": []}
    for _ in range(repeats):
        trees: list = []
        built = seconds(
            lambda trees=trees: trees.append(tree((n + 1) // 2, nothing, nothing)), time.process_time
        )
        read = seconds(lambda trees=trees: trees.append(TaskGraph(trees[0])), time.process_time)
        predicted = seconds(lambda trees=trees: predict(trees[1], 64), time.process_time)
        sent = seconds(lambda trees=trees: TaskGraph.from_json(trees[1].to_json()), time.process_time)
        for name, took in zip(found, (read, read + predicted, sent), strict=True):
            found[name].append(took / built)
    for name, ratios in found.items():
        print(f"  {name:34}{spread(ratios)}")


def links(n: int) -> dict:
    """A chain as `sum` makes of lazy values, as a graph of Dask's: each link takes the one before and a leaf."""
    found = {("leaf", i): Task(("leaf", i), nothing) for i in range(n)}
    for i in range(n):
        before = [TaskRef(("link", i - 1))] if i else []
        found["link", i] = Task(("link", i), nothing, TaskRef(("leaf", i)), *before)
    return found


def deep(n: int, repeats: int) -> None:
    """Compare ordering a chain as `predict` does it with Dask's way; then predict ten times as long a one."""
    print(
        f"\nA chain of {n:,} links, each with a leaf: processor time as a ratio to dask.order, {repeats} repeats"
    )
    waits = {key: task.dependencies for key, task in links(n).items()}
    ratios = []
    for _ in range(repeats):
        ours = seconds(lambda: _dask.priorities(waits), time.process_time)
        dasks = seconds(lambda: order(links(n)), time.process_time)
        ratios.append(ours / dasks)
    print(f"  {'order':34}{spread(ratios)}")
    last = ("link", 10 * n - 1)
    g = TaskGraph(Delayed(last, HighLevelGraph.from_collections(last, links(10 * n))))
    tracemalloc.start()
    predict(g, 4)
    print(
        f"  {'memory to predict ten times as many':34}{tracemalloc.get_traced_memory()[1] / len(g) / 1024:7.1f} KiB a task"
    )
    tracemalloc.stop()


def accuracy(schedulers: dict, workers: int, repeats: int, quick: bool, verbose: bool) -> None:
    """Compare measured makespans with predicted ones."""
    chosen = {name: TaskGraph(z) for name, z in graphs(quick).items()}
    weighted = {name: g.with_costs(lambda task: SECONDS[task.name]) for name, g in chosen.items()}
    print(
        f"\nMeasured makespan as a ratio to the predicted one: {len(chosen)} graphs, {workers} workers, {repeats} repeats"
    )
    ratios: dict = {scheduler: {name: [] for name in chosen} for scheduler in schedulers}
    for _ in range(repeats):
        for name, g in weighted.items():
            for scheduler, run in schedulers.items():
                foreseen = predict(g, workers, scheduler=scheduler).makespan
                ratios[scheduler][name].append(run(g).makespan / foreseen)
    for scheduler, found in ratios.items():
        medians = {name: statistics.median(values) for name, values in found.items()}
        off = sorted(abs(ratio - 1) for ratio in medians.values())
        worst = max(medians, key=lambda name: abs(medians[name] - 1))
        print(f"  {scheduler:14}{spread(medians.values())}")
        print(f"  {'':14}difference: median {statistics.median(off):.1%}, greatest {off[-1]:.1%} ({worst})")
        if verbose:
            for name, ratio in medians.items():
                print(f"  {'':14}  {name:28}{ratio:.3f}   ({min(found[name]):.3f} to {max(found[name]):.3f})")


def overhead(schedulers: dict, plain: dict, n: int, repeats: int) -> None:
    """Compare recording with computing."""
    print(f"\nRecording as a ratio to computing: a tree of {n:,} tasks that do nothing, {repeats} repeats")
    found: dict = {scheduler: ([], []) for scheduler in schedulers}
    for _ in range(repeats):
        for scheduler, run in schedulers.items():
            one, other = tree((n + 1) // 2, nothing, nothing), tree((n + 1) // 2, nothing, nothing)
            computed = seconds(lambda one=one, scheduler=scheduler: plain[scheduler](one))
            recorded = seconds(lambda other=other, run=run: run(other))
            found[scheduler][0].append(recorded / computed)
            found[scheduler][1].append((recorded - computed) / n * 1e6)
    for scheduler, (ratios, extra) in found.items():
        print(f"  {scheduler:14}{spread(ratios)}   {statistics.median(extra):+.0f} µs a task")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--quick", action="store_true", help="smaller graphs, fewer of them, 2 repeats: does it run?"
    )
    parser.add_argument(
        "--repeats", type=int, help="repeats, 5 by default; what recording costs is repeated 3 times as often"
    )
    parser.add_argument("--workers", type=int, default=4, help="workers that run the graphs; 4 by default")
    parser.add_argument("--verbose", action="store_true", help="print each graph's ratio too")
    parser.add_argument("--only-large", action="store_true", help="run nothing: large graphs alone")
    given = parser.parse_args()
    repeats = given.repeats or (2 if given.quick else 5)
    warnings.filterwarnings("ignore", message="Couldn't detect a suitable IP address")
    size(10_001 if given.quick else 100_001, repeats)
    if not given.quick:
        size(1_000_001, min(repeats, 3))  # each takes minutes, and four gigabytes
    deep(1_000 if given.quick else 10_000, repeats)
    if given.only_large:
        return
    from distributed import Client

    with (
        process_pool(given.workers) as pool,
        Client(n_workers=given.workers, threads_per_worker=1, dashboard_address=None) as client,
    ):
        record(tree(4 * given.workers), client)  # workers load what tasks need
        schedulers = {
            "threads": lambda z: record(z, "threads", workers=given.workers),
            "processes": lambda z: record(z, "processes", pool=pool),
            "distributed": lambda z: record(z, client),
        }
        plain = {
            "threads": lambda z: dask.compute(z, scheduler="threads", num_workers=given.workers),
            "processes": lambda z: dask.compute(z, scheduler="processes", pool=pool),
            "distributed": lambda z: client.compute(z).result(),
        }
        accuracy(schedulers, given.workers, repeats, given.quick, given.verbose)
        overhead(schedulers, plain, 201 if given.quick else 2_001, repeats if given.quick else 3 * repeats)


if __name__ == "__main__":
    main()

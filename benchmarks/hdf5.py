"""Is it really faster? JSON lines to HDF5 in a loop, in threads, in processes, on a cluster, and with less work.

The table of lesson 5, measured with more care: every way converts the same files, by turns in one run, `--repeats` times after
a rehearsal that does not count (in it, worker processes import pandas). Shown are medians, and as ratios to the loop of the
same repeat: the median, the least and the greatest. Worker processes and the cluster are up before. What each way wrote
is read back first, and has to be equal to what the loop wrote. No time is asserted.
"""

import argparse
import json
import os
import platform
import statistics
import tempfile
import warnings
from collections.abc import Callable
from itertools import islice
from pathlib import Path

import dask
import pandas as pd
from dask import delayed
from dask.distributed import Client
from dask.utils import SerializableLock

from course.data import daily_stock
from tasklens import Schedule, process_pool, record

LOCK = SerializableLock("hdf5")  # PyTables is not thread-safe

WHY = {
    "loop": "one file after the other",
    "threads": "parsing makes Python objects: the GIL lets one thread at a time do that",
    "processes": "each process has its own GIL; only names of files travel",
    "processes, two tasks a file": "rows are pickled, sent and unpickled, twice",
    "cluster": "worker processes too",
    "cluster, two tasks a file": "the scheduler saves rows where they were read",
    "loop, one call of json.loads": "one core with less to do",
    "loop, pandas.read_json": "one core with less to do: no dictionaries",
    "processes, one call of json.loads": "less to do, and more cores to do it",
}


def read_rows(path: str) -> list[dict]:
    """Return the records of a file, one call of json.loads a line."""
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def read_rows_at_once(path: str) -> list[dict]:
    """Return the records of a file, from one call of json.loads."""
    with open(path, encoding="utf-8") as file:
        return json.loads("[" + ",".join(file) + "]")


def save(records: list[dict] | pd.DataFrame, target: str) -> str:
    """Write records to an HDF5 file, and return its path."""
    table = pd.DataFrame(records)
    with LOCK:
        table.to_hdf(target, key="prices", mode="w")
    return target


def convert(source: str, target: str) -> str:
    return save(read_rows(source), target)


def convert_at_once(source: str, target: str) -> str:
    return save(read_rows_at_once(source), target)


def convert_with_pandas(source: str, target: str) -> str:
    return save(pd.read_json(source, lines=True, dtype=False), target)


def copies(folder: Path, files: int, rows: int) -> list[tuple[str, str]]:
    """Copy the first lines of the course's files; return pairs of source and target."""
    pairs = []
    for original in sorted(daily_stock().glob("*.json"))[:files]:
        copy = folder / original.name
        with open(original, encoding="utf-8") as file:
            copy.write_text("".join(islice(file, rows)), encoding="utf-8")
        pairs.append((str(copy), str(copy.with_suffix(".h5"))))
    return pairs


def ways(pairs: list, workers: int, pool: object, client: Client) -> dict[str, Callable[[], Schedule]]:
    """Return what converts all files, in each way."""

    def one(function: Callable) -> list:
        return [delayed(function)(source, target) for source, target in pairs]

    def two() -> list:
        return [delayed(save)(delayed(read_rows)(source), target) for source, target in pairs]

    def in_processes(tasks: list) -> Schedule:
        return record(tasks, "processes", pool=pool, batch=1)

    runs = [
        lambda: record(one(convert), "synchronous"),
        lambda: record(one(convert), "threads", workers=workers),
        lambda: in_processes(one(convert)),
        lambda: in_processes(two()),
        lambda: record(one(convert), client),
        lambda: record(two(), client),
        lambda: record(one(convert_at_once), "synchronous"),
        lambda: record(one(convert_with_pandas), "synchronous"),
        lambda: in_processes(one(convert_at_once)),
    ]
    return dict(zip(WHY, runs, strict=True))


def rehearse(runs: dict, pairs: list) -> None:
    """Run every way once, and look whether it wrote what the loop wrote."""
    expected: list = []
    for way, run in runs.items():
        run()
        tables = [pd.read_hdf(target, key="prices") for _, target in pairs]
        expected = expected or tables
        if not all(found.equals(table) for found, table in zip(tables, expected, strict=True)):
            raise RuntimeError(f"{way}: the tables read back are not those of the loop")
        for _, target in pairs:
            os.unlink(target)


def show(times: dict[str, list[float]]) -> dict[str, float]:
    """Print the table; return the median speedup of each way."""
    print(f"\n{'way':34}{'seconds':>8}  times as fast as the loop")
    speedups = {}
    for way, seconds in times.items():
        ratios = sorted(loop / took for loop, took in zip(times["loop"], seconds, strict=True))
        speedups[way] = statistics.median(ratios)
        print(
            f"{way:34}{statistics.median(seconds):8.2f}  {speedups[way]:.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f})  {WHY[way]}"
        )
    return speedups


def plot(speedups: dict[str, float], workers: int, path: Path) -> None:
    """Draw the speedups as bars."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 4), layout="constrained")
    ax = figure.subplots()
    names = list(speedups)[::-1]
    bars = ax.barh(names, [speedups[name] for name in names], color="#0072B2")
    ax.bar_label(bars, fmt="%.2f", padding=3)
    ax.axvline(1, color="black", linestyle=":", label="the loop")
    ax.axvline(workers, color="#D55E00", linestyle="--", label=f"{workers} workers")
    ax.set(xlabel="times as fast as the loop", xlim=(0, max(workers, *speedups.values()) * 1.15))
    best = max(speedups, key=speedups.get)
    ax.set_title(f"Fastest: {best}, {speedups[best]:.1f} times", loc="left", fontweight="bold")
    figure.legend(frameon=False, loc="outside lower right", ncols=2)
    figure.savefig(path, dpi=110)
    print(f"drawn to {path}")


def main() -> None:
    """Measure by turns, and print ratios."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=21)
    parser.add_argument("--rows", type=int, default=15_600, help="lines of each file")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--plot", type=Path, help="draw the speedups to this file")
    given = parser.parse_args()
    warnings.filterwarnings("ignore", message="Couldn't detect a suitable IP address")
    with tempfile.TemporaryDirectory() as folder:
        pairs = copies(Path(folder), given.files, given.rows)
        size = sum(os.path.getsize(source) for source, _ in pairs) / 1e6
        print(
            f"{len(pairs)} files, {size:.1f} MB of JSON, {given.workers} workers, {given.repeats} repeats; {os.cpu_count()} cores, "
            f"{platform.system()} {platform.machine()}, Python {platform.python_version()}, dask {dask.__version__}, pandas {pd.__version__}"
        )
        with (
            process_pool(given.workers) as pool,
            Client(
                n_workers=given.workers,
                threads_per_worker=1,
                host="127.0.0.1",
                dashboard_address="127.0.0.1:0",
            ) as client,
        ):
            runs = ways(pairs, given.workers, pool, client)
            rehearse(runs, pairs)
            times: dict[str, list[float]] = {way: [] for way in runs}
            for _ in range(given.repeats):
                for way, run in runs.items():
                    times[way].append(run().elapsed)
    speedups = show(times)
    if given.plot:
        plot(speedups, given.workers, given.plot)


if __name__ == "__main__":
    main()

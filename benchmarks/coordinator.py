"""What a submission costs the coordinator: the process that reads submissions, hands them out and writes marks and files.

Some submissions made of collected answers are graded once. Then a class of `--submissions` of them is graded with a
stand-in for the jail, which waits for `--wait` seconds and returns what was graded then: scheduler, coordinator,
gradebook and files are real. Shown are the coordinator's own processor time, with the workers' and the scheduler's
share of it where they are threads of the same process (up to 4 workers), where the main thread spends it, what the last
submissions cost beside the first, and the most memory. `--bytes` cuts graded notebooks, which nobody reads here: 100,000
whole ones need 100 GB of disk. Nothing is asserted.
"""

import argparse
import cProfile
import functools
import os
import pickle
import platform
import pstats
import shutil
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import psutil

from benchmarks.grade import Course
from benchmarks.scale import WORKERS, most_memory, schedule
from grading import autograde
from grading.engine import grade_many, local_cluster
from grading.engine.grade_one import Graded
from grading.engine.proof import proven
from grading.judge.notebook.document import LARGEST

DIFFERENT = 48  # submissions that are graded for real
PART = 10  # the first and the last tenth are compared
STORED, WAITS, BYTES = "BENCH_STORED", "BENCH_WAITS", "BENCH_BYTES"  # they tell workers what a stand-in does
PLACES = {  # of code, by a part of its file's or function's name; the first that is found counts
    "gradebook": ("sqlalchemy", "sqlite", "gradebook", "nbgrader", "psycopg", "uuid"),
    "scheduler": ("distributed", "dask", "asyncio", "tornado", "grade_many", "threading", "lock", "time.sleep"),
    "copies": ("pickle",),
    "JSON": ("json",),
    "digests": ("hash", "records.py"),
    "files": ("posix", "pathlib", "io.", "shutil", "files", "folder.py", "genericpath", "tempfile", "autograde"),
}  # fmt: skip


@functools.cache
def stored() -> list[Graded]:
    """Return what was graded for real, its notebooks cut where that was asked for."""
    most, results = int(os.environ[BYTES]), pickle.loads(Path(os.environ[STORED]).read_bytes())
    return [one._replace(notebooks={n: text[:most] for n, text in one.notebooks.items()}) for one in results]


def stand_in(work: bytes, given: tuple[bytes, bool, tuple[str, ...]]) -> bytes:
    """Do as a worker does, but for the jail: wait, and return a submission graded before under the name of this one."""
    wanted = pickle.loads(work)
    time.sleep(float(os.environ[WAITS]))
    results = stored()
    graded = results[int(wanted.student[-5:]) % len(results)]
    return pickle.dumps(graded._replace(student=wanted.student, seed=wanted.seed))


class Standing:
    """A class whose submissions have been graded once, to be graded again and again with a stand-in for the jail."""

    def __init__(self, place: Path, lesson: str, number: int):
        self.lesson, self.course = lesson, Course(place, lesson, DIFFERENT)
        room = self.course.room
        with room.locked():
            self.given = proven(room, lesson)
            (place / "stored").write_bytes(pickle.dumps(self._graded()))
            for student in range(DIFFERENT, number):
                copy = room.folder("submitted", lesson, f"student{student:05}")
                same = room.folder("submitted", lesson, f"student{student % DIFFERENT:05}")
                shutil.copytree(same, copy, copy_function=os.link)  # they take no room
        os.environ[STORED] = str(place / "stored")
        self.students = room.students(lesson)[:number]
        self.costs: list[float] = []  # of the whole process, until each submission was written
        self.memory: list[float] = []  # MB that it has, after each tenth of them

    def _graded(self) -> list[Graded]:
        kept: list[Graded] = []
        grade_all = grade_many.grade_all

        def keeping(*arguments: object, **options: object) -> object:
            for outcomes in grade_all(*arguments, **options):
                kept.extend(outcome for _, outcome in outcomes)
                yield outcomes

        autograde.grade_all = keeping
        try:
            for _ in autograde.grade_each(self.course.room, self.given, self.course.students):
                pass
        finally:
            autograde.grade_all = grade_all
        return sorted(kept)

    def grade(self, workers: int, profile: cProfile.Profile | None = None) -> tuple[float, float, float]:
        """Grade all; return seconds a submission: of the whole process, of its main thread, and on the clock."""
        room = self.course.room
        for step in ("autograded", "records"):
            shutil.rmtree(room.root / step, ignore_errors=True)
        shutil.copy(
            self.course.place / "released" / room.database.name, room.database
        )  # it knows of no student
        options = autograde.Options(force=True, workers=workers)
        begun = time.process_time(), time.thread_time(), time.monotonic()
        with room.locked():
            if profile:
                profile.enable()
            failed, self.costs, self.memory = [], [], []
            for outcome in autograde.grade_each(room, self.given, self.students, options):
                failed += [outcome] if isinstance(outcome, autograde.NotGraded) else []
                self.costs.append(time.process_time() - begun[0])
                if len(self.costs) % (len(self.students) // PART) == 0:
                    self.memory.append(psutil.Process().memory_info().rss / 1e6)
            if profile:
                profile.disable()
        now = time.process_time(), time.thread_time(), time.monotonic()
        if failed:
            raise failed[0]
        process, main, clock = ((b - a) / len(self.students) for a, b in zip(begun, now, strict=True))
        return process, main, clock


def growth(costs: list[float]) -> float:
    """Return what the last tenth of submissions cost over the second: in the first, a cluster starts."""
    tenth = len(costs) // PART
    return (costs[-1] - costs[-1 - tenth]) / (costs[2 * tenth - 1] - costs[tenth - 1])


def shares(profile: cProfile.Profile) -> dict[str, float]:
    """Return what part of the main thread's time each of PLACES takes."""
    times: Counter = Counter()
    for (file, _, function), (_, _, own, *_) in pstats.Stats(profile).stats.items():
        name = f"{file} {function}"
        times[next((place for place, words in PLACES.items() if any(w in name for w in words)), "other")] += (
            own
        )
    return {place: own / times.total() for place, own in times.most_common()}


def du(folder: Path) -> int:
    """Return how many bytes of disk a folder takes."""
    seen = {(known.st_dev, known.st_ino): known.st_blocks for known in map(os.lstat, walk(folder))}
    return 512 * sum(seen.values())


def walk(folder: Path) -> Iterator[str]:
    """Give the paths of all folders and files in a folder."""
    for place, folders, files in os.walk(folder):
        yield from (os.path.join(place, name) for name in (*folders, *files))


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--lesson", default="02_parallel_loops")
    parser.add_argument("--submissions", type=int, default=1000)
    parser.add_argument("--workers", type=int, default=2, help="more than 4 are processes (default: 2)")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--wait", type=float, default=0.0, help="seconds that a stand-in waits")
    parser.add_argument("--bytes", type=int, default=LARGEST, help="of each graded notebook (default: all)")
    parser.add_argument("--here", action="store_true", help="all workers are threads of this process, too")
    parser.add_argument("--no-profile", action="store_true", help="do without a run in which it is profiled")
    arguments = parser.parse_args()
    number, workers = max(arguments.submissions, DIFFERENT), arguments.workers
    if arguments.here:
        local_cluster.THREADS = workers
    os.environ |= {WAITS: str(arguments.wait), BYTES: str(arguments.bytes)}
    print(
        f"{number} submissions of {arguments.lesson}, {workers} stand-ins on {os.cpu_count()} cores, "
        f"{os.getloadavg()[0]:.1f} others at work; Python {platform.python_version()}, dask {version('dask')}, "
        f"nbgrader {version('nbgrader')}, {platform.machine()}"
    )
    with tempfile.TemporaryDirectory() as place:
        standing = Standing(Path(place), arguments.lesson, number)
        grade_many.grade_at_worker = stand_in
        stored()  # once, for all threads of this process
        found, grown = [], []
        for _ in range(arguments.repeats):
            found.append(standing.grade(workers))
            grown.append(growth(standing.costs))
            print(f"  {' '.join(f'{1000 * one:.2f}' for one in found[-1])}", flush=True)
            print(f"  MB after each tenth: {' '.join(f'{one:.0f}' for one in standing.memory)}", flush=True)
        memory, profile = most_memory(), cProfile.Profile(time.thread_time)
        if not arguments.no_profile:
            standing.grade(workers, profile)
        disk = du(Path(place, "ours"))
    medians = []
    for which, times in zip(("process", "main thread", "clock"), zip(*found, strict=True), strict=True):
        medians.append(statistics.median(times))
        print(
            f"{which:12} {1000 * medians[-1]:6.2f} ms each ({1000 * min(times):.2f}-{1000 * max(times):.2f})"
        )
    if not arguments.no_profile:
        parts = ", ".join(f"{place} {share:.0%}" for place, share in shares(profile).items())
        print("of the main thread:", parts)
    print(
        f"the last tenth cost {statistics.median(grown):.2f} of the second ({min(grown):.2f}-{max(grown):.2f})"
    )
    print(f"the coordinator's memory, at most: {memory:.0f} MB; the class's folder: {disk / 1e9:.1f} GB")
    for others in WORKERS:
        minutes = schedule(100_000, others, arguments.wait or 0.3, medians[0]) / 60
        print(f"predicted for 100000 of {arguments.wait or 0.3} s on {others} workers: {minutes:.1f} min")
    minutes, measured = schedule(number, workers, arguments.wait, medians[0]) / 60, number * medians[2] / 60
    print(f"predicted for these {number} on {workers} workers: {minutes:.1f} min; measured: {measured:.1f}")


if __name__ == "__main__":
    sys.exit(main())

"""What a submission costs the coordinator: the process that reads submissions, hands them out and writes marks and files.

Some submissions made of collected answers are graded once. Then a class of `--submissions` of them is graded with a
stand-in for the jail, which waits for `--wait` seconds and returns what was graded then: scheduler, coordinator,
gradebook and files are real. Shown are the coordinator's own processor time, with the workers' and the scheduler's
share of it where they are threads of the same process (up to 4 workers), and where the main thread spends it. Nothing is
asserted.
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
from importlib.metadata import version
from pathlib import Path

from benchmarks.grade import Course
from benchmarks.scale import WORKERS, schedule
from grading import autograde
from grading.engine import grade_many
from grading.engine.assignment import Given
from grading.engine.grade_one import Graded
from grading.engine.proof import proven

DIFFERENT = 48  # submissions that are graded for real
STORED, WAITS = "BENCH_STORED", "BENCH_WAITS"  # the variables that tell workers what a stand-in does
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
    """Return what was graded for real."""
    return pickle.loads(Path(os.environ[STORED]).read_bytes())


def stand_in(work: bytes, given: tuple[Given, bool, tuple[str, ...]]) -> bytes:
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
                shutil.copytree(room.folder("submitted", lesson, f"student{student % DIFFERENT:05}"), copy)
        os.environ[STORED] = str(place / "stored")
        self.students = room.students(lesson)[:number]

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
            outcomes = [*autograde.grade_each(room, self.given, self.students, options)]
            if profile:
                profile.disable()
        now = time.process_time(), time.thread_time(), time.monotonic()
        if failed := [outcome for outcome in outcomes if isinstance(outcome, autograde.NotGraded)]:
            raise failed[0]
        process, main, clock = ((b - a) / len(self.students) for a, b in zip(begun, now, strict=True))
        return process, main, clock


def shares(profile: cProfile.Profile) -> dict[str, float]:
    """Return what part of the main thread's time each of PLACES takes."""
    times: Counter = Counter()
    for (file, _, function), (_, _, own, *_) in pstats.Stats(profile).stats.items():
        name = f"{file} {function}"
        times[next((place for place, words in PLACES.items() if any(w in name for w in words)), "other")] += (
            own
        )
    return {place: own / times.total() for place, own in times.most_common()}


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--lesson", default="02_parallel_loops")
    parser.add_argument("--submissions", type=int, default=1000)
    parser.add_argument("--workers", type=int, default=2, help="more than 4 are processes (default: 2)")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--wait", type=float, default=0.0, help="seconds that a stand-in waits")
    arguments = parser.parse_args()
    number, workers = max(arguments.submissions, DIFFERENT), arguments.workers
    os.environ[WAITS] = str(arguments.wait)
    print(
        f"{number} submissions of {arguments.lesson}, {workers} stand-ins on {os.cpu_count()} cores, "
        f"{os.getloadavg()[0]:.1f} others at work; Python {platform.python_version()}, dask {version('dask')}, "
        f"nbgrader {version('nbgrader')}, {platform.machine()}"
    )
    with tempfile.TemporaryDirectory() as place:
        standing = Standing(Path(place), arguments.lesson, number)
        grade_many.grade_at_worker = stand_in
        found = [standing.grade(workers) for _ in range(arguments.repeats)]
        profile = cProfile.Profile(time.thread_time)
        standing.grade(workers, profile)
        kept = [path.stat().st_size for path in Path(place, "ours").rglob("*") if path.is_file()]
    medians = []
    for which, times in zip(("process", "main thread", "clock"), zip(*found, strict=True), strict=True):
        medians.append(statistics.median(times))
        print(
            f"{which:12} {1000 * medians[-1]:6.2f} ms each ({1000 * min(times):.2f}-{1000 * max(times):.2f})"
        )
    print(
        "of the main thread:", ", ".join(f"{place} {share:.0%}" for place, share in shares(profile).items())
    )
    print(f"the class's folder has {sum(kept) / 1e6 / number:.1f} MB for each")
    for others in WORKERS:
        minutes = schedule(100_000, others, 0.3, medians[0]) / 60
        print(f"predicted for 100000 of 0.3 s on {others} workers: {minutes:.1f} min")


if __name__ == "__main__":
    sys.exit(main())

"""How fast is any nbgrader course graded? Side by side in one run, on miniatures of typical courses.

    ours      `grading grade --course`, with sandbox and judge, on so many workers
    nbgrader  `nbgrader autograde`, one submission after the other, as it comes
    pool      warm processes, as many as ours has workers, each of which autogrades some of the students with nbgrader

All grade the same notebooks (right, wrong, blank, raising and moved answers in turn), start-up included, by turns; “first”
is ours with a single one of them, which is start-up for the most part. What ours finds out once for an assignment, the
proof, is shown apart. Shown are medians, with the least and the greatest, and ratios of neighbours. Nothing is asserted.
"""

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from importlib.util import find_spec
from multiprocessing import get_context
from pathlib import Path

from benchmarks.grade import show
from grading.classroom.folder import Classroom
from grading.engine.proof import proven
from grading.lessons.scripts import ROOT, course_config
from tests.classes import openly
from tests.courses.builder import STUDENTS, build, by_nbgrader
from tests.courses.typical import NEEDS, TYPICAL


class Course:
    """A miniature with so many submissions, to be graded again and again."""

    def __init__(self, place: Path, name: str, number: int):
        self.place = place
        self.number = number
        made = build(place / "made", {name: TYPICAL[name]})
        kinds = [made / "submitted" / kind for kind in STUDENTS]
        self.handed_in = place / "handed in"
        for n in range(number):
            shutil.copytree(kinds[n % len(kinds)], self.handed_in / f"student{n:04}")
        shutil.rmtree(made / "submitted")
        start = time.perf_counter()
        self.given = proven(Classroom(course_config(made), foreign=True), "a")
        self.proof = time.perf_counter() - start

    def fresh(self, name: str, part: slice = slice(None)) -> Path:
        """Return a copy of the course in which nothing is graded, with some of the submissions."""
        copy = self.place / name
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(self.place / "made", copy)
        for folder in sorted(self.handed_in.iterdir())[part]:
            shutil.copytree(folder, copy / "submitted" / folder.name)
        return copy

    def ours(self, workers: int, number: int | None = None) -> Callable[[], None]:
        """Return what grades with our command: all, or the first so many."""
        words = [
            "grade",
            "a",
            "--course",
            str(self.fresh("ours", slice(number))),
            "--workers",
            str(workers),
            *openly("grade"),
        ]

        def grade() -> None:
            done = subprocess.run(
                [sys.executable, "-m", "grading", *words],
                cwd=ROOT,
                capture_output=True,
                text=True,
                check=True,
            )
            if f"{number or self.number} graded" not in done.stdout:
                raise RuntimeError(done.stdout + done.stderr)

        return grade

    def first(self, workers: int) -> Callable[[], None]:
        """Return what grades one submission with our command."""
        return self.ours(workers, 1)

    def nbgrader(self, workers: int) -> Callable[[], None]:
        """Return what grades with nbgrader's command."""
        folder = self.fresh("nbgrader")
        command = [sys.executable, "-m", "nbgrader", "autograde", "a"]
        return lambda: subprocess.run(command, cwd=folder, capture_output=True, check=True)

    def pool(self, workers: int) -> Callable[[], None]:
        """Return what grades with nbgrader in some processes, each with a gradebook of its own."""
        folders = [self.fresh(f"pool{n}", slice(n, None, workers)) for n in range(workers)]

        def grade() -> None:
            with ProcessPoolExecutor(workers, get_context("spawn"), quiet) as pool:
                list(pool.map(by_nbgrader, folders))

        return grade


def quiet() -> None:
    """Let nothing that this process or its kernels warn of be seen."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


def main() -> None:
    """Measure by turns, and print the tables."""
    there = [name for name in TYPICAL if find_spec(NEEDS.get(name, "sys"))]
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--courses", nargs="+", choices=there, default=there)
    parser.add_argument("--submissions", type=int, default=40)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--workers", type=int, default=2)
    arguments = parser.parse_args()
    print(
        f"{arguments.submissions} submissions, {arguments.workers} workers on {os.cpu_count()} cores; Python {platform.python_version()}"
    )
    if missing := TYPICAL.keys() - there:
        print(f"left out, since what they import is not installed: {', '.join(sorted(missing))}")
    for name in arguments.courses:
        with tempfile.TemporaryDirectory() as place:
            course = Course(Path(place), name, arguments.submissions)
            times: dict[str, list[float]] = {"ours": [], "first": [], "pool": [], "nbgrader": []}
            for _ in range(arguments.repeats):
                for way, measured in times.items():
                    grade = getattr(course, way)(arguments.workers)
                    start = time.perf_counter()
                    grade()
                    measured.append(time.perf_counter() - start)
        unjudged = len(course.given.unjudged[name])
        print(f"\n{name}: {unjudged or 'no'} tests not judged", end="")
        show(times, arguments.submissions)
        each = statistics.median(times["nbgrader"]) / arguments.submissions
        further = [
            (a - b) / (arguments.submissions - 1) for a, b in zip(times["ours"], times["first"], strict=True)
        ]
        ratios = [
            b / arguments.submissions / max(a, 1e-3) for a, b in zip(further, times["nbgrader"], strict=True)
        ]
        print(
            f"each further submission: {1000 * statistics.median(further):.0f} ms, {statistics.median(ratios):.0f} times as fast "
            f"as nbgrader ({min(ratios):.0f}–{max(ratios):.0f})"
        )
        print(
            f"the proof, once: {course.proof:.2f} s, as nbgrader takes for {course.proof / each:.1f} submissions",
            flush=True,
        )


if __name__ == "__main__":
    main()

"""How fast is a class graded? Side by side in one run, start-up included, on submissions made of collected answers.

    ours      `grading grade`, with sandbox and judge, on so many workers
    nbgrader  `nbgrader autograde`, one submission after the other, as it comes
    pool      the best home remedy: warm processes, each of which autogrades some of the students with nbgrader
    floor     a fork of a warm, rehearsed interpreter in the sandbox for each submission, and plain `exec` in it of the
              cells that ours runs, tests included; as many at a time as there are workers

All get the parameters that ours injects. Shown are medians of so many interleaved repeats with the least and the
greatest, and ratios of neighbours, and a plot. Nothing is asserted.
"""

import argparse
import os
import platform
import random
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from pathlib import Path

from nbformat import NotebookNode

from grading.judge.notebook.cells import compiled, steps
from grading.judge.notebook.plan import CourseCell
from grading.judge.processes.fork_server import ForkServer
from grading.judge.wire.bridge import Bridge
from grading.judge.wire.messages import Run
from grading.lessons.collected_answers import checks_of, filled_in, rounds
from grading.lessons.scripts import ROOT
from grading.sandbox.jail import HOME
from tests.side_by_side import TwoClasses, plain, rebuilt


def submissions(lesson: str, released: NotebookNode, number: int) -> list[NotebookNode]:
    """Return so many notebooks with collected answers, right and wrong ones as they come."""
    chosen = random.Random(1)
    tries = rounds(ROOT / "tests" / "answers" / lesson, checks_of(released))
    files = {exercise: [t[exercise] for t in tries if exercise in t] for exercise in checks_of(released)}
    return [
        filled_in(released, {exercise: chosen.choice(paths) for exercise, paths in files.items()})
        for _ in range(number)
    ]


class Course(TwoClasses):
    """A class with so many submissions, to be graded again and again: by ours, nbgrader, a pool of it."""

    def __init__(self, place: Path, lesson: str, number: int):
        super().__init__(place, lesson)
        self.hand_in(submissions(lesson, self.released, number))

    def nbgrader(self) -> None:
        """Grade with nbgrader's command, in a process of its own."""
        folder = self.nbgraders("nbgrader", self.students)
        subprocess.run(
            [sys.executable, "-m", "benchmarks.grade", "--plain", str(folder), self.lesson], check=True, cwd=ROOT,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def floor(self, workers: int) -> None:
        """Run the cells that ours runs, each submission in a fork of a fork server in the sandbox, and no more."""
        lesson = self.given.tested_lesson(self.lesson)
        programs = []
        for student in self.students:
            cells = steps(rebuilt(self.given, self.submitted(student)), lesson)
            sources = [cell.wanted if isinstance(cell, CourseCell) else cell.source for cell in cells]
            programs.append(PLAIN.format(sources=sources))
        with ThreadPoolExecutor(workers) as threads:
            list(threads.map(run_all, [programs[n::workers] for n in range(workers)]))


PLAIN = """
names = {{"__name__": "__main__"}}
for source in {sources!r}:
    try:
        exec(source, names)
    except BaseException:
        pass
"""


def run_all(programs: list[str]) -> None:
    """Run programs one after the other, each in a fork of its own."""
    parent = ForkServer(True)
    try:
        for program in programs:
            ours, theirs = socket.socketpair()
            with ours:
                with theirs:
                    child = parent.fork("student", HOME, theirs)
                cell = Run(course=False, code=compiled(program, "floor"), quiet=True)
                answer = Bridge(ours, dict).ask(cell.to_plain(), time.monotonic() + 60)
                parent.kill(child)
            if "outputs" not in answer:
                raise RuntimeError(f"the cells do not run: {answer}")
    finally:
        parent.close()


def main() -> None:
    """Measure by turns, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--lesson", default="02_parallel_loops")
    parser.add_argument("--submissions", type=int, default=64)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument(
        "--only",
        nargs="+",
        choices=WAYS,
        default=WAYS,
        help="which to measure; nbgrader takes longest by far",
    )
    parser.add_argument(
        "--plot", type=Path, default=ROOT / "bench.png", help="where to draw it (%(default)s)"
    )
    parser.add_argument("--plain", nargs=2, metavar=("CLASS", "LESSON"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.plain:
        plain(*arguments.plain)
        return
    workers = arguments.workers
    print(
        f"{arguments.submissions} submissions of {arguments.lesson}, {workers} workers on {os.cpu_count()} cores; "
        f"Python {platform.python_version()}, dask {version('dask')}, nbgrader {version('nbgrader')}, {platform.machine()}"
    )
    with tempfile.TemporaryDirectory() as place:
        course = Course(Path(place), arguments.lesson, arguments.submissions)
        ways = {
            "floor": lambda: course.floor(workers),
            "ours": lambda: course.ours(workers),
            "pool": lambda: course.pool(workers),
            "nbgrader": course.nbgrader,
        }
        times: dict[str, list[float]] = {way: [] for way in ways if way in arguments.only}
        for repeat in range(arguments.repeats):
            for way, measured in times.items():
                start = time.perf_counter()
                ways[way]()
                measured.append(time.perf_counter() - start)
                print(f"  {repeat + 1}  {way:9} {measured[-1]:8.2f} s", flush=True)
    show(times, arguments.submissions)
    draw(
        times, arguments.plot, f"{arguments.submissions} submissions of {arguments.lesson}, {workers} workers"
    )
    print(f"\ndrawn in {arguments.plot}")


def show(times: dict[str, list[float]], number: int) -> None:
    """Print the table, with ours as the unit."""
    unit = times.get("ours") or next(iter(times.values()))
    print(f"\n{'':9} {'seconds':>8} {'(from–to)':>17} {'each':>9}   time over ours (from–to)")
    for way, measured in times.items():
        ratios = [a / b for a, b in zip(measured, unit, strict=True)]
        middle = statistics.median(measured)
        spread = f"({min(measured):.2f}–{max(measured):.2f})"
        print(
            f"{way:9} {middle:8.2f} {spread:>17} {1000 * middle / number:6.0f} ms   "
            f"{statistics.median(ratios):6.2f} ({min(ratios):.2f}–{max(ratios):.2f})"
        )


def draw(times: dict[str, list[float]], path: Path, title: str) -> None:
    """Draw the seconds of each way: a bar to the median, a point for each repeat."""
    from matplotlib.figure import Figure  # takes memory, which bench-scale measures

    figure = Figure(figsize=(7, 1 + 0.5 * len(times)), layout="constrained")
    axes = figure.subplots()
    for place, measured in enumerate(times.values()):
        middle = statistics.median(measured)
        axes.barh(place, middle, color="tab:blue", alpha=0.5)
        axes.plot(measured, [place] * len(measured), "o", color="black", markersize=3)
        axes.annotate(
            f" {middle:.1f} s", (max(measured), place), va="center", textcoords="offset points", xytext=(4, 0)
        )
    axes.set_yticks(range(len(times)), times)
    axes.invert_yaxis()
    axes.margins(x=0.15)
    axes.set_xlabel("seconds, start-up included")
    axes.set_title(title)
    figure.savefig(path, dpi=150)


WAYS = ("floor", "ours", "pool", "nbgrader")

if __name__ == "__main__":
    main()

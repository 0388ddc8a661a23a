"""What a feedback page costs: processor time of the command that makes it and of the jails in which it is printed.

A class of `--submissions` made of collected answers is graded once; then all its pages are made, again and again. Shown are
milliseconds of processor time a page, of the command's own process and of the fork server with its jails, and how large pages are;
the first time on a line of its own, since starting the fork server and printing the lesson's own cells is in it. Nothing is asserted.
"""

import argparse
import os
import platform
import re
import shutil
import statistics
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

import psutil

from benchmarks.grade import Course
from grading.engine.printing import standing_desk
from grading.steps.feedback import make_feedback


def spent_on_jails() -> float:
    """Return how many seconds of processor time the desk and what it has forked have taken, those that have ended included."""
    server = psutil.Process(standing_desk().server.process.pid)
    times = [process.cpu_times() for process in (server, *server.children(recursive=True))]
    return sum(t.user + t.system + t.children_user + t.children_system for t in times)


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--lesson", default="02_parallel_loops")
    parser.add_argument("--submissions", type=int, default=48)
    parser.add_argument("--repeats", type=int, default=5)
    arguments = parser.parse_args()
    print(
        f"{arguments.submissions} pages of {arguments.lesson}, {os.cpu_count()} cores, {os.getloadavg()[0]:.1f} others at work; "
        f"Python {platform.python_version()}, nbconvert {version('nbconvert')}, {platform.machine()}"
    )
    found = []
    with tempfile.TemporaryDirectory() as place:
        course = Course(Path(place), arguments.lesson, arguments.submissions)
        course.ours(2)
        room = course.room
        for repeat in range(arguments.repeats + 1):
            shutil.rmtree(room.root / "feedback", ignore_errors=True)
            before = spent_on_jails() if repeat else 0.0
            begun = time.process_time(), time.monotonic()
            with room.locked():
                made = make_feedback(room, arguments.lesson, course.students)
            if made.problems:
                sys.exit("\n".join(made.problems))
            own, clock = time.process_time() - begun[0], time.monotonic() - begun[1]
            row = [1000 * seconds / len(made.students) for seconds in (own, spent_on_jails() - before, clock)]
            print(f"  {repeat or 'first'}  " + "  ".join(f"{value:7.1f}" for value in row), flush=True)
            found += [row] if repeat else []
        pages = [page.read_text("utf-8") for page in (room.root / "feedback").rglob("*.html")]
    sizes = [len(page.encode()) / 1000 for page in pages]
    parts = [
        statistics.median(sum(map(len, re.findall(part, page, re.DOTALL))) / 1000 for page in pages)
        for part in ("<style>.*?</style>", "src=.data:[^>]*")
    ]
    columns = [*zip(*found, strict=True)]
    columns.append(tuple(a + b for a, b in zip(columns[0], columns[1], strict=True)))
    for name, values in zip(("command", "jails", "clock", "processor"), columns, strict=True):
        print(f"{name:10} {statistics.median(values):6.1f} ms a page ({min(values):.1f}-{max(values):.1f})")
    print(
        f"a page has {statistics.median(sizes):.0f} kB ({min(sizes):.0f}-{max(sizes):.0f}), {parts[0]:.0f} of them styles, {parts[1]:.0f} pictures"
    )


if __name__ == "__main__":
    sys.exit(main())

"""What a large class costs: is the thousandth submission graded as fast as the first, and what would limit a cluster?

Grades `--submissions` made of collected answers in one run, and shows the cost of each at the run's beginning and at
its end, and how much memory the coordinator takes: the process that reads submissions, hands them out and writes marks;
and how much each notebook that is being judged.
From what a submission costs a worker and what it costs the coordinator, tasklens predicts how long `--class-size` of
them would take on more workers. Nothing is asserted.
"""

import argparse
import contextlib
import json
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

import psutil
from dask.delayed import Delayed

from benchmarks.grade import Course
from grading import autograde
from grading.classroom.folder import Classroom
from grading.engine import grade_many
from grading.engine.proof import proven
from grading.lessons.scripts import ROOT
from tasklens import TaskGraph, predict

WINDOW = 100  # submissions at the beginning and at the end that are compared
BATCHES = 2000
TICK = 0.5  # seconds between two looks at the memory
WORKERS = (10, 100, 1000)


def measure(folder: str, lesson: str, workers: int) -> dict:
    """Grade a class; return when each submission was done, and what it cost, in seconds and megabytes."""
    os.environ["CLASS_DIR"] = folder
    judged: list[float] = []
    grade_work = grade_many.grade_work

    def timed(*given: object) -> object:
        start = time.thread_time()
        try:
            return grade_work(*given)
        finally:
            judged.append(time.thread_time() - start)

    grade_many.grade_work = timed
    room = Classroom()
    with room.locked():
        given = proven(room, lesson)
        options = autograde.Options(force=True, workers=workers)
        start, used = time.monotonic(), time.process_time()
        done = []
        for outcome in autograde.grade_each(room, given, room.students(lesson), options):
            if isinstance(outcome, autograde.NotGraded):
                raise outcome
            done.append(time.monotonic() - start)
    return {
        "done": done,
        "coordinator": (time.process_time() - used - sum(judged)) / len(done),
        "megabytes": most_memory(),
    }


def most_memory() -> float:
    """Return how many megabytes this process has had at most; getrusage would count its parent's before it was one."""
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024


def watched(program: list[str]) -> tuple[dict, list[float]]:
    """Run a program; return what it says on its last line, and now and then how many megabytes its notebooks take."""
    seen = []
    # Into a file: nobody reads meanwhile, and a pipe would be full.
    with tempfile.TemporaryFile("w+") as said, subprocess.Popen(program, cwd=ROOT, stdout=said) as running:
        while running.poll() is None:
            time.sleep(TICK)
            if memory := own_memory(psutil.Process(running.pid)):
                seen.append(memory / 2**20)
        if running.returncode:
            raise subprocess.CalledProcessError(running.returncode, program)
        said.seek(0)
        return json.loads(said.read().splitlines()[-1]), seen


def own_memory(coordinator: psutil.Process) -> int:
    """Return how many bytes are the judged notebooks' own: of all that a fork server has forked, and their children."""
    total = 0
    with contextlib.suppress(psutil.NoSuchProcess):
        for process in coordinator.children(recursive=True):
            with contextlib.suppress(psutil.NoSuchProcess):
                above = process.parent()
                if process.name() != "bwrap" and above and above.cmdline() == process.cmdline():
                    total += process.memory_full_info().uss
    return total


def schedule(number: int, workers: int, cost: float, coordinator: float) -> float:
    """Return the predicted seconds for so many submissions: each is graded by a worker, then written by the one writer.

    The graph has BATCHES tasks to grade and as many to write, each for its share of the submissions. More
    would not tell more: Dask's own order, which predictions follow, takes memory with the square of a chain's length.
    """
    cost, coordinator = cost * number / BATCHES, coordinator * number / BATCHES
    tasks = {}
    for n in range(BATCHES):
        tasks["grade", n] = (_grade, n)
        tasks["write", n] = (_write, ("grade", n), *([("write", n - 1)] if n else []))
    graph = TaskGraph(Delayed(("write", BATCHES - 1), tasks))
    graph = graph.with_costs({_grade: cost, _write: coordinator})
    return predict(graph, workers + 1).makespan  # the writer is beside the workers


def _grade(number: int) -> int:
    return number


def _write(graded: int, before: int | None = None) -> int:
    return graded


def main() -> None:
    """Measure, predict, and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--lesson", default="02_parallel_loops")
    parser.add_argument("--submissions", type=int, default=5000, help="to grade (default: 5000)")
    parser.add_argument("--class-size", type=int, default=100_000, help="to predict (default: 100000)")
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    parser.add_argument("--measure", metavar="CLASS", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        print(json.dumps(measure(arguments.measure, arguments.lesson, arguments.workers)))
        return
    number, workers = max(arguments.submissions, 2 * WINDOW), arguments.workers
    print(
        f"{number} submissions of {arguments.lesson}, {workers} workers on {os.cpu_count()} cores; "
        f"Python {platform.python_version()}, dask {version('dask')}, nbgrader {version('nbgrader')}, {platform.machine()}"
    )
    with tempfile.TemporaryDirectory() as place:
        Course(Path(place), arguments.lesson, number)
        words = [
            "--measure",
            str(Path(place, "ours")),
            "--lesson",
            arguments.lesson,
            "--workers",
            str(workers),
        ]
        found, own = watched([sys.executable, "-m", "benchmarks.scale", *words])
    own = sorted(memory / workers for memory in own)
    done = found["done"]
    first = (done[WINDOW] - done[WINDOW // 10]) / (WINDOW - WINDOW // 10)
    last = (done[-1] - done[-1 - WINDOW]) / WINDOW
    whole = (done[-1] - done[WINDOW // 10]) / (number - WINDOW // 10 - 1)
    print(f"each submission, in the first {WINDOW}   {1000 * first:7.1f} ms")
    print(f"                 in the last {WINDOW}    {1000 * last:7.1f} ms, {last / first:.2f} of that")
    print(f"                 in the whole run    {1000 * whole:7.1f} ms, {whole / first:.2f} of that")
    print(f"                 of the coordinator  {1000 * found['coordinator']:7.1f} ms of its processor")
    print(f"the coordinator's memory, at most    {found['megabytes']:7.0f} MB")
    print(
        f"a running notebook's own memory      {statistics.median(own):7.0f} MB, at most {own[-1]:.0f} MB "
        f"(the pages that its processes share with nobody, {len(own)} looks)"
    )
    size, cost = arguments.class_size, whole * workers
    print(f"\npredicted for {size} submissions, each {1000 * cost:.0f} ms of a worker:")
    for others in WORKERS:
        seconds = schedule(size, others, cost, found["coordinator"])
        busy = size * found["coordinator"] / seconds
        print(f"  {others:5} workers  {seconds / 60:8.1f} min; the coordinator is busy {busy:4.0%} of it")


if __name__ == "__main__":
    main()

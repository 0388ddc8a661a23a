"""What do hidden tests cost? Each lesson's solution, judged with them and with its visible tests alone.

Both are judged by turns in one run; shown are medians of the processor time that all processes of the judge took together, which
other work on the machine changes little, and the least and greatest ratio of neighbours. Nothing is asserted. With --whole also
those cells run that only show or measure something, as in a submission; without them, what is drawn weighs more.
"""

import argparse
import contextlib
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from functools import partial
from pathlib import Path

import psutil
from nbformat import NotebookNode
from nbgrader.preprocessors import ClearHiddenTests

from grading.judge.court import Court
from grading.judge.notebook.submission import finish
from grading.lessons.collected_answers import without_demonstrations
from grading.lessons.scripts import ROOT, find_lessons, read_lesson


def own_times(process: psutil.Process) -> float:
    """Return how many seconds the threads of a process have computed, to the nanosecond; 0 if it has just ended."""
    with contextlib.suppress(OSError):
        threads = Path(f"/proc/{process.pid}/task").iterdir()
        return sum(int((thread / "schedstat").read_text().split()[0]) for thread in threads) / 1e9
    return 0.0


def processor_time(work: Callable[[], object]) -> float:
    """Return how many seconds all processes that this one has started compute during some work.

    They are looked at every few milliseconds, since those in jails end without leaving their times to anybody.
    """
    me, before, seen = psutil.Process(), {}, {}
    for process in me.children(recursive=True):
        before[process] = own_times(process)
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(work)
        while True:
            ended = running.done()
            for process in me.children(recursive=True):
                seen[process] = max(seen.get(process, 0.0), own_times(process))
            if ended:
                break
            time.sleep(0.005)
    running.result()
    return sum(now - before.get(process, 0.0) for process, now in seen.items())


def visible(lesson: NotebookNode) -> NotebookNode:
    """Return a lesson without its hidden tests."""
    return ClearHiddenTests().preprocess(lesson, {})[0]


def main() -> None:
    """Measure by turns, and print a row for each lesson."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("lessons", nargs="*", default=list(find_lessons(ROOT / "solutions")))
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--whole", action="store_true", help="leave nothing out")
    arguments = parser.parse_args()
    print(f"{'lesson':24}{'visible':>9}{'hidden too':>12}{'more':>8}   least to greatest")
    with Court() as court:
        for name in arguments.lessons:
            script = read_lesson(ROOT / "solutions" / name / f"{name}.py")
            notebook = finish(script, script.cells, []).notebook
            notebook = notebook if arguments.whole else without_demonstrations(notebook)
            lessons = {"visible": visible(deepcopy(notebook)), "hidden": notebook}
            times: dict[str, list[float]] = {kind: [] for kind in lessons}
            for repeat in range(arguments.repeats + 1):
                for kind, lesson in lessons.items():
                    took = processor_time(partial(court.judge, notebook, lesson))
                    if repeat:  # the first rehearses
                        times[kind].append(took)
            ratios = [hidden / seen - 1 for seen, hidden in zip(*times.values(), strict=True)]
            seen, hidden = map(statistics.median, times.values())
            bounds = f"{min(ratios):+.0%} to {max(ratios):+.0%}"
            print(f"{name:24}{seen:7.2f} s{hidden:10.2f} s{hidden / seen - 1:+8.0%}   {bounds}", flush=True)


if __name__ == "__main__":
    main()

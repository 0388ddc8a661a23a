"""What do hidden tests cost? Each lesson's solution, judged with them and with its visible tests alone.

Both are judged by turns in one run; shown are medians of the processor time that all processes of the judge took together, which
other work on the machine changes little, and the least and greatest ratio of neighbours. Nothing is asserted. With --whole also
those cells run that only show or measure something, as in a submission; without them, what is drawn weighs more.
"""

import argparse
import statistics
import time
from copy import deepcopy

import psutil
from nbformat import NotebookNode
from nbgrader.preprocessors import ClearHiddenTests

from grading.judge.court import Court
from grading.judge.notebook.submission import finish
from grading.lessons.collected_answers import without_demonstrations
from grading.lessons.scripts import ROOT, find_lessons, read_lesson


def processor_time() -> float:
    """Return how many seconds this process, all that it has started, and those that have ended have computed."""
    me = psutil.Process()
    return sum(sum(process.cpu_times()[:4]) for process in (me, *me.children(recursive=True)))


def settled() -> float:
    """Return the same, once processes that end have ended."""
    before = -1.0
    while (now := processor_time()) != before:
        before = now
        time.sleep(0.2)
    return now


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
                    start = settled()
                    court.judge(notebook, lesson)
                    if repeat:  # the first rehearses
                        times[kind].append(settled() - start)
            ratios = [hidden / seen - 1 for seen, hidden in zip(*times.values(), strict=True)]
            seen, hidden = map(statistics.median, times.values())
            bounds = f"{min(ratios):+.0%} to {max(ratios):+.0%}"
            print(f"{name:24}{seen:7.2f} s{hidden:10.2f} s{hidden / seen - 1:+8.0%}   {bounds}", flush=True)


if __name__ == "__main__":
    main()

"""What does judging cost? A judged submission of lesson 1 against the least that running it can cost.

The floor is a fork of a warm, rehearsed interpreter and a plain `exec` of the same cells, tests included, in one
process: no bridge, no judge, no evaluator, no outputs kept. “open” is judged without the sandbox, as --unsafe does.
All are measured by turns in one run, under the lesson's
first parameter set. Shown are medians, and the least and greatest ratio of neighbours. Nothing is asserted.

With --nbgrader, `nbgrader autograde` of the same notebook is measured too, once a repeat, in a class of one.
"""

import argparse
import os
import re
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader.apps import NbGraderApp
from nbgrader.converters import Autograde, GenerateAssignment
from nbgrader.coursedir import CourseDirectory

from grading.judge.court import Court
from grading.judge.notebook.submission import finish
from grading.judge.processes.fork_server import REHEARSAL
from grading.lessons.scripts import ROOT, load_config, read_lesson

UNDRAWN = "\nimport dask.base\ndask.base.visualize_dsk = lambda *args, **kwargs: None"


def floor(sources: list[str]) -> None:
    """Fork this process, and run all cells in the child."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            with tempfile.TemporaryDirectory() as folder, open(os.devnull, "w") as nowhere:
                os.chdir(folder)
                os.dup2(nowhere.fileno(), 1)
                names = {"__name__": "__main__"}
                for source in sources:
                    exec(compile(source, "cell", "exec"), names)  # noqa: S102, our own lesson
            code = 0
        finally:
            os._exit(code)
    if os.waitpid(child, 0)[1]:
        raise RuntimeError("the cells do not run")


def rehearse() -> None:
    """Do here what a fork server does, so that the floor's child finds everything imported and run once."""
    import matplotlib

    matplotlib.use("agg")
    exec(without_magics(REHEARSAL), {"__name__": "__main__"})  # noqa: S102, the grader's own


def without_magics(source: str) -> str:
    """Return a cell as plain Python."""
    return re.sub(r"^%.*$", "", source, flags=re.MULTILINE)


def seconds(work: Callable[[], object]) -> float:
    """Return how long a call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def autograde(notebook: NotebookNode, name: str, folder: Path) -> Callable[[], None]:
    """Return what grades the notebook with nbgrader alone, its class made ready."""
    for place in (folder / "source" / name, folder / "submitted" / "ada" / name):
        place.mkdir(parents=True)
        nbformat.write(notebook, place / f"{name}.ipynb")
    config = load_config(
        root=str(folder), source_directory="source", db_url=f"sqlite:///{folder}/g.db", assignment_id=name
    )

    def start(converter: type, **options: bool) -> None:
        made = converter(coursedir=CourseDirectory(config=config), parent=NbGraderApp(config=config))
        for option, value in options.items():
            setattr(made, option, value)
        made.start()

    start(GenerateAssignment)
    return lambda: start(Autograde, force=True)


def show(name: str, times: dict[str, list[float]], low: str) -> None:
    """Print a ratio to a floor."""
    ratios = [a / b for a, b in zip(times[name], times[low], strict=True)]
    middle = statistics.median(times[name]) / statistics.median(times[low])
    print(
        f"{name:10} {statistics.median(times[name]):7.3f} s   {middle:5.2f} × {low} "
        f"({min(ratios):.2f} to {max(ratios):.2f})"
    )


def main() -> None:
    """Measure by turns, and print ratios."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--lesson", default="01_delayed_basics")
    parser.add_argument("--repeats", type=int, default=9)
    parser.add_argument(
        "--undrawn", action="store_true", help="leave out drawing graphs, which takes longest"
    )
    parser.add_argument("--nbgrader", action="store_true", help="measure nbgrader autograde too")
    arguments = parser.parse_args()
    name = arguments.lesson
    lesson = read_lesson(ROOT / "solutions" / name / f"{name}.py")
    notebook = finish(lesson, lesson.cells, []).notebook
    if arguments.undrawn:
        (cell,) = (cell for cell in notebook.cells if "injected-parameters" in cell.metadata.tags)
        cell.source += UNDRAWN
    sources = [without_magics(cell.source) for cell in notebook.cells if cell.cell_type == "code"]
    rehearse()
    with tempfile.TemporaryDirectory() as folder, Court() as court, Court(unsafe=True) as open_court:
        work = {
            "floor": lambda: floor(sources),
            "judged": lambda: court.judge(notebook, lesson),
            "open": lambda: open_court.judge(notebook, lesson),
        }
        if arguments.nbgrader:
            work["nbgrader"] = autograde(notebook, name, Path(folder))
        times: dict[str, list[float]] = {kind: [] for kind in work}
        for repeat in range(arguments.repeats + 1):
            for kind, run in work.items():
                took = seconds(run)
                if repeat:  # the first rehearses
                    times[kind].append(took)
        print(f"floor      {statistics.median(times['floor']):7.3f} s   {name}, {arguments.repeats} repeats")
        for kind in list(work)[1:]:
            show(kind, times, "floor")
        show("judged", times, "open")
        if arguments.nbgrader:
            show("nbgrader", times, "judged")


if __name__ == "__main__":
    main()

"""Lay out every notebook for nbval: `python -m tests.replay FOLDER`.

A lesson's `parameters` cell carries `parameter_sets`. The instructor's notebook is run once under the first set, so
that nbval can replay it strictly against that run. It is laid out without outputs under every other set, and so is the
student's notebook under the first: nbval then runs the cells and compares nothing. Cells tagged `measured` (timings,
memory, pictures of a client) show something else each time, so their outputs are not compared.
"""

import argparse
import os
import shutil
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import nbformat
import papermill
from nbformat import NotebookNode
from papermill.exceptions import PapermillExecutionError

from grading.lessons.scripts import ROOT, find_lessons, read_lesson

LEAST_SHARE = 0.6


def parameter_sets(notebook: NotebookNode) -> list[dict]:
    """Return the parameter sets that a lesson declares; at least three."""
    (cell,) = (cell for cell in notebook.cells if "parameters" in cell.metadata.get("tags", []))
    sets = cell.metadata.get("parameter_sets", [])
    if len(sets) < 3:
        raise ValueError(f"the parameters cell declares {len(sets)} parameter_sets; three are needed")
    return sets


def prepared(notebook: NotebookNode, parameters: dict) -> NotebookNode:
    """Return a notebook with parameters injected, not run."""
    return papermill.execute_notebook(notebook, None, parameters, prepare_only=True, progress_bar=False)


def record_run(notebook: NotebookNode, parameters: dict, target: Path) -> None:
    """Run a notebook and keep it with its outputs, also where a cell fails: the replay then fails on that cell."""
    for cell in notebook.cells:
        if "measured" in cell.metadata.get("tags", []):
            cell.metadata.tags.append("nbval-ignore-output")
    try:
        papermill.execute_notebook(
            notebook, target, parameters, cwd=target.parent, progress_bar=False, start_timeout=300
        )
    except PapermillExecutionError as error:
        print(f"{target.stem}: {error.ename}: {error.evalue}", file=sys.stderr)


def compared_share(notebook: NotebookNode) -> tuple[int, int]:
    """Return how many cells that show something are compared in a replay, and how many show something."""
    shows = [cell for cell in notebook.cells if cell.cell_type == "code" and cell.outputs]
    return sum("nbval-ignore-output" not in cell.metadata.get("tags", []) for cell in shows), len(shows)


def lay_out(name: str, script: Path, place: Path) -> bool:
    """Lay out a lesson in a folder; return whether enough of it is compared.

    Each notebook is in a folder of its own, where it writes files while others run.
    """

    def path(kind: str) -> Path:
        (place / kind).mkdir(parents=True)
        return place / kind / f"{name}-{kind}.ipynb"

    solution = read_lesson(script)
    sets = parameter_sets(solution)
    for number, parameters in enumerate(sets[1:], 2):  # under the first it is run for the strict replay
        nbformat.write(prepared(solution, parameters), path(f"lax-{number}"))
    student = nbformat.read(ROOT / "notebooks" / name / f"{name}.ipynb", as_version=4)
    nbformat.write(prepared(student, sets[0]), path("student"))

    strict = path("strict")
    record_run(solution, sets[0], strict)
    compared, total = compared_share(nbformat.read(strict, as_version=4))
    print(f"{name}: {compared} of {total} cells that show something are compared ({compared / total:.0%})")
    return compared >= LEAST_SHARE * total


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, help="where to put them; emptied first")
    folder = parser.parse_args().folder
    shutil.rmtree(folder, ignore_errors=True)
    # Later ones, which take longest, begin first; each in a process of its own, two a core: it often waits for its kernel.
    lessons = dict(reversed(find_lessons(ROOT / "solutions").items()))
    with ProcessPoolExecutor(2 * (os.cpu_count() or 1), get_context("spawn"), max_tasks_per_child=1) as pool:
        enough = list(pool.map(lay_out, lessons, lessons.values(), [folder / name for name in lessons]))
    if not all(enough):
        sys.exit(f"A replay compares less than {LEAST_SHARE:.0%} of a lesson: tag fewer cells `measured`")

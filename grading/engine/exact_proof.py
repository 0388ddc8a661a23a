"""Prove how an assignment of any course is graded here: its instructor's own answers, graded exactly as a student's.

They run in a kernel, as nbgrader would run them; whole, in the sandbox; and in the judge. A test that gives there less
than beside the answers is not judged. One that gives in the sandbox something else than in a kernel, for example since
it needs a network, is for a person to mark. So are blank answers tried, for what they give is known best.
"""

import base64
import contextlib
import copy
import json
import re
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import nbformat
from jupyter_client.kernelspec import NoSuchKernel
from jupyter_core.utils import ensure_event_loop
from nbclient.exceptions import CellExecutionError, DeadKernelError
from nbformat import NotebookNode
from nbgrader.preprocessors import Execute
from nbgrader.utils import setenv

from grading.classroom.folder import Classroom
from grading.engine.assignment import Given
from grading.engine.exactly import Run, is_test, points_of, run_both
from grading.engine.grade_one import Work
from grading.engine.other_course import seconds_of
from grading.engine.reading import Both
from grading.judge.court import Court
from grading.judge.notebook.document import Unreadable
from grading.judge.notebook.matching import Cell
from grading.judge.notebook.metadata import mark_of
from grading.judge.notebook.outputs import without_ignored
from grading.judge.notebook.sanitized import sanitized
from grading.judge.notebook.submission import load, read_cells
from grading.judge.notebook.whole import to_judge
from grading.terminal import one_line

Reasons = dict[str, dict[str, str]]  # notebook → grade_id → why
QUIET = ["--HistoryManager.hist_file=:memory:", "--log-level=ERROR"]  # for a kernel
LATE = 120  # seconds that what a cell shows may come late, as on a busy machine: nbclient gives up after 4
PATIENCE = 4  # times as long as a cell may take, where one took too long: the sandbox waits as long on a busy machine
# What is raised where cells end their kernel, or there is none.
NO_KERNEL = (CellExecutionError, DeadKernelError, NoSuchKernel, RuntimeError, OSError)
STAND_INS = {  # what stands in the judge for what is in the student's process, and the other way round
    "Remote": "a function of the answer's",
    "Reference": "an object of the answer's",
    "Callback": "what the test passes in",
}
ROUNDS = 4  # of judging: a test that is taken out may have defined what another needs


class InKernel(NamedTuple):
    """What a notebook's tests give in a kernel, by grade_id, and whether a cell took too long there."""

    tests: dict[str, NotebookNode]
    late: bool


class NotCompared(Exception):
    """A notebook could not be run in a kernel, so nothing is known of what its tests give there."""


def try_out_exactly(
    room: Classroom, given: Given, source: Path, court: Court
) -> tuple[Reasons, Reasons, dict[str, list[str]], dict[str, str]]:
    """Return the tests of each notebook that are not judged, and those that a person has to mark, with the reasons.

    And where in it objects of the instructor's own answers stayed in the student's process and were used by tests; and
    why which notebooks were not compared with a kernel.
    """
    unjudged = {name: dict(given.unjudged.get(name, {})) for name in given.notebooks}
    by_hand: Reasons = {name: {} for name in given.notebooks}
    stays: dict[str, list[str]] = {}
    left: dict[str, str] = {}
    uncompared: dict[str, str] = {}
    runs: dict[str, tuple[Run, Future[InKernel], partial[InKernel]]] = {}
    # One notebook after the other in kernels, as each may need what those before it have written; beside what is judged.
    with room.scratch() as scratch, ThreadPoolExecutor(1) as kernels:
        # As deep in the course as nbgrader's: paths may lead out of it.
        folder = scratch / "instructor" / given.assignment
        folder.mkdir(parents=True)
        for path, text in given.files.items():
            Path(folder, path).parent.mkdir(parents=True, exist_ok=True)
            Path(folder, path).write_bytes(base64.b64decode(text))
        for name in [name for name in given.notebooks if name not in given.exact.left_out]:
            try:
                solved = read_cells(load(source / f"{name}.ipynb"), f"{name}.ipynb")
            except Unreadable as reason:
                tests = [mark_of(c)["grade_id"] for c in given.lesson(name).cells if mark_of(c).get("grade")]
                unjudged[name] |= dict.fromkeys(tests, f"there are no answers of the instructor's: {reason}")
                continue
            blank = read_cells(given.notebooks[name].encode(), f"{name}.ipynb")
            notebook, _ = sanitized(given.tested_lesson(name), solved)
            again = partial(in_kernel, room, notebook, name, folder, given.exact.ignored)
            in_it = kernels.submit(again)
            for _ in range(ROUNDS):
                run = _run(_asking(given, unjudged, {name: None}), name, solved, court, left)
                stays[name] = run.stays
                less = _unproven(run, unjudged[name])
                less |= _less(run, "in the judge, the instructor's own answer does not pass it")
                if not less:
                    blank_run = _run(_asking(given, unjudged, stays), name, blank, court, left)
                    less = _less(blank_run, "in the judge, a blank answer gives less")
                unjudged[name] |= less
                if not less:
                    break
            else:
                unjudged[name] |= dict.fromkeys(run.judged, "it depends on other tests that are not judged")
            left |= run.left
            runs[name] = run, in_it, again
        for name, (run, in_it, again) in runs.items():
            try:
                found = in_it.result()
                by_hand[name] = _differing(run, found.tests)
                if by_hand[name] and found.late:
                    by_hand[name] = _differing(run, kernels.submit(again, PATIENCE).result().tests)
            except NotCompared as reason:
                uncompared[name] = str(reason)
    return unjudged, by_hand, stays, uncompared


def _asking(given: Given, unjudged: Reasons, stays: dict[str, Any]) -> Given:
    return given._replace(unjudged=unjudged, exactly=given.exact._replace(stays=stays))


def _run(given: Given, name: str, cells: list[Cell], court: Court, left: dict[str, str]) -> Run:
    whole, notes = sanitized(given.tested_lesson(name), cells)
    both = Both(whole, None, notes)
    with contextlib.suppress(Unreadable):  # none of its cells is the course's
        both = both._replace(to_judge=to_judge(given.lesson(name), cells).notebook)
    return run_both(given, name, both, Work("", {}, {}, "proof"), court, left)


def _unproven(run: Run, known: dict[str, str]) -> dict[str, str]:
    """Return the other tests that no answer of the instructor's passes: nothing shows that they can be judged."""
    why = "the instructor's own answer does not get all of its points, so nothing shows that it can be judged"
    found = {}
    for cell in filter(is_test, run.notebook.cells):
        grade_id, points = mark_of(cell)["grade_id"], float(mark_of(cell)["points"])
        if run.points[grade_id] < points and grade_id not in known:
            error = one_line(_errors(cell))
            found[grade_id] = f"{why}: {error}" if error else why
    return found


def _less(run: Run, why: str) -> dict[str, str]:
    return {
        grade_id: f"{why}: {for_instructor(verdict.message, verdict.uncrossed)}"
        for grade_id, verdict in run.judged.items()
        if verdict.points < run.points[grade_id]
    }


def for_instructor(message: str, uncrossed: str = "") -> str:
    """Return what the judge says of a student's answer as a reason that an instructor understands, on one line.

    `uncrossed` is of which type a value was that could not cross, if that is the reason.
    """
    if uncrossed:
        return f"a value of type {uncrossed} would have to cross between the test and the answer"
    message, _, _ = message.partition("\n\nIn your code:")
    meant = [
        f"{name} is {meaning}" for name, meaning in STAND_INS.items() if re.search(rf"\b{name}\b", message)
    ]
    said = one_line(message) or "an assert without a message fails"
    return f"{said} ({'; '.join(meant)})" if meant else said


def _differing(run: Run, kernel: dict[str, NotebookNode]) -> dict[str, str]:
    tests = {mark_of(cell)["grade_id"]: cell for cell in run.notebook.cells if is_test(cell)}
    found = {}
    for grade_id, cell in kernel.items():
        points, here = points_of(cell), run.points.get(grade_id, 0.0)
        if here == points:
            continue
        if here < points:
            why = f", where there is no network and nothing but the files beside the notebook. {_errors(tests[grade_id])}"
        else:
            why = f", with other environment variables and random numbers. In the kernel: {_errors(cell) or 'no error'}"
        found[grade_id] = one_line(
            f"the instructor's own answers get {points:g} in a kernel and {here:g} in the sandbox{why}"
        )
    return found


def _errors(cell: NotebookNode) -> str:
    return " ".join(
        f"{output.ename}: {output.evalue}" for output in cell.outputs if output.output_type == "error"
    )


def in_kernel(
    room: Classroom, notebook: NotebookNode, name: str, folder: Path, ignored: str = "", patience: int = 1
) -> InKernel:
    """Run the instructor's notebook in a kernel of its own, where cells may take `patience` times as long as the course says.

    Raises NotCompared where that cannot be run.
    """
    notebook = nbformat.from_dict(json.loads(json.dumps(notebook)))
    notebook.metadata.kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    Path(folder, f"{name}.ipynb").write_text(json.dumps(notebook), "utf-8")
    config = copy.deepcopy(room.config)
    if patience > 1:
        config.Execute.timeout = int(patience * seconds_of(room))
    config.KernelManager.transport_encryption = "auto"  # its ports are the machine's
    execute = Execute(config=config, kernel_name="python3", enabled=True)
    execute.extra_arguments = [*execute.extra_arguments, *QUIET]
    execute.iopub_timeout = max(LATE, execute.iopub_timeout)
    try:
        with setenv(NBGRADER_EXECUTION="autograde"):
            notebook, _ = execute.preprocess(notebook, {"metadata": {"path": str(folder)}})
    except NO_KERNEL as error:
        raise NotCompared(one_line(f"{type(error).__name__}: {error}")) from error
    finally:
        ensure_event_loop().close()  # this thread's, which nobody else closes
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    shown = [output for cell in cells for output in cell.outputs]
    late = any(output.get("ename") == execute.error_on_timeout["ename"] for output in shown)
    for cell in cells:
        cell.outputs = without_ignored(cell.outputs, ignored)
    return InKernel({mark_of(cell)["grade_id"]: cell for cell in cells if is_test(cell)}, late)

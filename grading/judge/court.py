"""The way in: a rebuilt notebook goes in, and comes out with outputs and a verdict on each of its tests."""

import contextlib
import copy
import os
import secrets
import socket
import tempfile
import time
from collections.abc import Container
from pathlib import Path
from typing import NamedTuple, Self

from nbformat import NotebookNode
from nbgrader.utils import determine_grade

from grading.judge.bridge import Bridge, Broken
from grading.judge.cells import steps
from grading.judge.outputs import to_notebook
from grading.judge.parent import ROLES, Control, Gone, Parent

TESTS = ("test", "test_beside")


class Failed(Exception):
    """A notebook could not be judged, by no fault of its student's."""


class Verdict(NamedTuple):
    """What a test found: how many points it gives, and what to tell the student where it failed.

    A test that was not judged has run beside the answer, whose word its verdict is.
    """

    grade_id: str
    points: float
    highest: float
    message: str
    judged: bool = True

    @property
    def passed(self) -> bool:
        """Tell whether nothing is missing."""
        return self.points == self.highest


class Judged(NamedTuple):
    """A notebook with the outputs of its cells, the verdicts, and the seed that random inputs were drawn with."""

    notebook: NotebookNode
    verdicts: list[Verdict]
    seed: str

    @property
    def points(self) -> float:
        """The points of all tests together."""
        return sum(verdict.points for verdict in self.verdicts)


class Court:
    """Judges notebooks, one after the other. Use it in a `with`: it keeps a warm parent for all their processes."""

    def __init__(self, unsafe: bool = False):
        self.unsafe = unsafe

    def __enter__(self) -> Self:
        self.parent = Parent()
        return self

    def __exit__(self, *exception: object) -> None:
        self.parent.close()

    def judge(
        self,
        notebook: NotebookNode,
        lesson: NotebookNode | None = None,
        *,
        unjudged: Container[str] = (),
        files: dict[str, str] | None = None,
        seed: str | None = None,
        seconds: float = 30.0,
        total: float = 300.0,
    ) -> Judged:
        """Judge a notebook that was rebuilt from `lesson`, the class's own with all tests (by default the same).

        Parameters
        ----------
        unjudged
            Names of tests that run beside the answers instead, as nbgrader does it.
        files
            What lies in the folders where it runs: relative path → bytes in base64.
        seed
            What tests draw random inputs with; by default a new one.
        seconds
            How long a cell of the student's, or one call of an answer, may take.
        total
            How long the whole may take, in seconds. Tests that are left then fail.

        Raises
        ------
        Failed
            If the judge ends before it has run anything: no memory, for example.
        """
        order = {
            "steps": steps(notebook, lesson or notebook, unjudged),
            "files": files or {},
            "seed": seed or secrets.token_hex(8),
            "seconds": seconds,
            "broken": {},
        }
        tests = {n: step["grade_id"] for n, step in enumerate(order["steps"]) if step["kind"] in TESTS}
        end = time.monotonic() + total
        while True:
            reports = self._try(order, end)
            left = [name for n, name in tests.items() if n not in reports and name not in order["broken"]]
            if not reports and order["steps"]:
                raise Failed("the judge ended before it had run a cell")
            if not left:
                return _collect(notebook, order, reports)
            if time.monotonic() > end:
                order["broken"] |= dict.fromkeys(left, "There was no time left for this check.")
                return _collect(notebook, order, reports)
            order["broken"][left[0]] = (
                "This check did not come to an end; does your function return something huge?"
            )

    def _try(self, order: dict, end: float) -> dict[int, dict]:
        """Return what the judge reports on each step, as far as it comes."""
        reports: dict[int, dict] = {}

        def serve(report: dict) -> dict:
            reports[report["step"]] = report
            return {}

        # Where the bridge breaks or the parent ends, what the judge was doing is not among the reports.
        with contextlib.suppress(Broken, Gone), contextlib.ExitStack() as stack:
            line = stack.enter_context(contextlib.closing(self._line()))
            control = stack.enter_context(contextlib.closing(self.parent.share()))
            room = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            folders = {role: str(room / role) for role in ROLES}
            for folder in folders.values():
                os.mkdir(folder)
            ours, theirs = map(stack.enter_context, socket.socketpair())
            line.fork("judge", folders["judge"], theirs, control.end)
            theirs.close()
            Bridge(ours, serve).ask(order | {"folders": folders}, end)
        return reports

    def _line(self) -> Control:
        """Return a line to the warm parent. Until there is a sandbox, a student's code can end it: then to a new one."""
        try:
            return self.parent.share()
        except (
            Gone
        ):  # asked and not polled: a process that has just been killed still counts as running for a moment
            self.parent.close()
            self.parent = Parent()
            return self.parent.share()


def _collect(notebook: NotebookNode, order: dict, reports: dict[int, dict]) -> Judged:
    notebook, verdicts = copy.deepcopy(notebook), []
    for number, step in enumerate(order["steps"]):
        cell = notebook.cells[step["cell"]]
        report = reports.get(number)
        if report is None:
            report = {"outputs": _told(order["broken"].get(step.get("grade_id"), "This cell was not run."))}
        cell.outputs, cell.execution_count = to_notebook(report["outputs"]), number + 1
        if step["kind"] == "test":
            message = report.get("message", order["broken"].get(step["grade_id"], ""))
            verdicts.append(Verdict(step["grade_id"], report.get("points", 0.0), step["points"], message))
        elif step["kind"] == "test_beside":
            verdicts.append(_beside(cell, step))
    return Judged(notebook, verdicts, order["seed"])


def _told(reason: str) -> list[dict]:
    return [
        {"output_type": "error", "ename": "Stopped", "evalue": reason, "traceback": [f"Stopped: {reason}"]}
    ]


def _beside(cell: NotebookNode, step: dict) -> Verdict:
    """Return the verdict on a test that ran beside the answers: what nbgrader reads from the outputs."""
    errors = [output for output in cell.outputs if output.output_type == "error"]
    try:
        points, _ = determine_grade(NotebookNode({**cell, "metadata": {"nbgrader": step["mark"]}}))
    except (ValueError, KeyError):  # more points than there are, or none that can be read
        points = step["points"]
    return Verdict(step["grade_id"], points, step["points"], errors[0].evalue if errors else "", judged=False)

"""The way in: a rebuilt notebook goes in, and comes out with outputs and a verdict on each of its tests."""

import contextlib
import copy
import os
import secrets
import socket
import tempfile
import time
from pathlib import Path
from typing import NamedTuple, Self

from nbformat import NotebookNode

from grading.judge.bridge import Bridge, Broken
from grading.judge.cells import steps
from grading.judge.outputs import to_notebook
from grading.judge.parent import ROLES, Control, Gone, Parent

TRIES = 3  # how often a notebook is judged anew, without the test that stopped the judge


class Verdict(NamedTuple):
    """What a test found: how many points it gives, and what to tell the student where it failed."""

    grade_id: str
    points: float
    highest: float
    message: str

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
        seed: str | None = None,
        seconds: float = 30.0,
        total: float = 300.0,
    ) -> Judged:
        """Judge a notebook that was rebuilt from `lesson`, the class's own with all tests (by default the same).

        Parameters
        ----------
        seed
            What tests draw random inputs with; by default a new one.
        seconds
            How long a cell of the student's, or one call of an answer, may take.
        total
            How long the whole may take, in seconds. Tests that are left then fail.
        """
        order = {
            "steps": steps(notebook, lesson or notebook),
            "seed": seed or secrets.token_hex(8),
            "seconds": seconds,
            "broken": {},
        }
        end = time.monotonic() + total
        for _ in range(TRIES):
            reports = self._try(order, end)
            left = [
                s["grade_id"]
                for n, s in enumerate(order["steps"])
                if s["kind"] == "test" and n not in reports
            ]
            if not left:
                break
            reason = "This check did not come to an end; does your function return something huge?"
            order["broken"][left[0]] = reason
            if time.monotonic() > end:
                order["broken"] |= dict.fromkeys(left, "There was no time left for this check.")
        return _collect(notebook, order, reports)

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
        report = reports.get(number, {"outputs": []})
        cell = notebook.cells[step["cell"]]
        cell.outputs, cell.execution_count = to_notebook(report["outputs"]), number + 1
        if step["kind"] == "test":
            message = report.get("message", order["broken"].get(step["grade_id"], ""))
            verdicts.append(Verdict(step["grade_id"], report.get("points", 0.0), step["points"], message))
    return Judged(notebook, verdicts, order["seed"])

"""Courses that nobody here has seen: their notebooks run whole, as nbgrader runs them, and are judged besides.

Whole: all cells, tests among them, in order in one process that is like a kernel. That gives nbgrader's marks, and a
student's program can forge them. So tests that can be are judged, too, here with the course's cells as they are: nothing
of them is left out. `grading.engine.exactly` makes one mark of both.
"""

import contextlib
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from grading.judge.notebook.dependencies import reads
from grading.judge.notebook.plan import (
    AnswerCell,
    CourseCell,
    Helpers,
    JudgedTest,
    Step,
    UnjudgedTest,
    WholeCell,
)
from grading.judge.processes import kernel
from grading.judge.processes.judge import Trial
from grading.judge.processes.references import Stays, is_instance
from grading.judge.processes.remote import checked
from grading.judge.processes.student import new_functions
from grading.judge.wire import file_contents
from grading.judge.wire.marshalling import CannotCross
from grading.judge.wire.messages import Get, Report, Run

SEEDED = ("random", "numpy.random")  # modules whose numbers a test may let begin anew
GRACE = 10.0  # seconds that an interrupted cell has to end


class ExactTrial(Trial):
    """Runs and judges cells that may expect to be in a kernel."""

    def run(self) -> None:
        """Run all cells in order and report on each."""
        judges = any(
            isinstance(step, JudgedTest) for step in self.order.steps
        )  # then only verdicts are wanted
        for worker in (self.student, self.evaluator):
            worker.is_kernel, worker.unseen = True, judges
            worker.seconds = self.order.seconds + GRACE
        if judges:
            kernel.import_beside(self.order.files)
            kernel.become_kernel(self.shell)
            kernel.make_no_pictures(self.shell)
            self.space["isinstance"] = is_instance
        stays = self.calls.parcels.stays = Stays(self.order.stays)
        super().run()
        left = self._left() if self.order.leave else {}
        self.report(Report(len(self.order.steps), left=left, stays=sorted(stays.found)))

    def _left(self) -> dict[str, str]:
        """Return what files there are in the student's folder; none where that is too much."""
        folder = self.order.folders["student"]
        with contextlib.suppress(Exception):  # whatever the student's process says or does
            found = checked(self.student.ask(Get([folder]))).files[folder]
            return {path: text for path, text in found.items() if type(path) is str and type(text) is str}
        return {}

    def give_files(self) -> None:
        """Give all processes the course's files, and the student's process also those that the student handed in."""
        file_contents.write(self.order.files)
        self.evaluator.files = self.order.files
        both = {**self.order.files, **self.order.own}
        self.student.files = {name: text for name, text in both.items() if text is not None}

    def unjudged(self, step: Step) -> Report:
        """Run a cell of a notebook that runs whole, or define the helpers of a test."""
        if isinstance(step, Helpers):
            return self.helpers(step)
        assert isinstance(step, (WholeCell, UnjudgedTest))
        return self._run(Run(course=False, source=step.source, ignored=step.ignored))

    def course_cell(self, step: CourseCell) -> Report:
        """Run a cell of the course, whole, in the student's process and here; in the evaluator when that is needed."""
        cell = Run(course=True, source=step.source, limit=self.order.seconds)
        shown = self._run(cell)
        self.evaluator.cells.append(cell)
        if {*self.answered} & _reads(step.source):
            self._bind()
        before = dict(self.space)
        kernel.run(self.shell, step.source, self.order.seconds)
        self.shell.outputs.take()
        self.calls.parcels.course |= new_functions(before, self.space)
        self.answered = [name for name in self.answered if self.space.get(name) is before.get(name)]
        return shown

    def _bind(self) -> None:
        before = self.bound
        super()._bind()
        if self.bound != before:
            self.calls.questions.names.tell(self.space, self.answered)

    def answer(self, step: AnswerCell) -> Report:
        """Run a student's cell, and bind the names that it is to define."""
        with contextlib.suppress(Exception):  # an import that fails here is missed by the test that needs it
            exec(compile(step.imports, "<imports>", "exec"), self.space)  # noqa: S102, the instructor's
        return super().answer(step)

    def execute(self, code: str) -> Any:
        """Run a test, whose seeds are also those of what answers draw; return the value of its last line, if that has one."""
        with contextlib.ExitStack() as stack:
            for name in SEEDED:
                if module := sys.modules.get(name):
                    stack.enter_context(patch.object(module, "seed", self._seeding(name, module.seed)))
            return super().execute(code)

    def _seeding(self, module: str, own: Callable[..., None]) -> Callable[..., None]:
        def seed(*args: Any, **kwargs: Any) -> None:
            own(*args, **kwargs)
            with contextlib.suppress(CannotCross):
                self.calls.refer(self.student, module, "seed", None, *args, **kwargs)

        return seed

    def helpers(self, step: Helpers) -> Report:
        """Define here what a test that is not judged defines for others; it runs beside the answers, in another run."""
        with contextlib.suppress(Exception):
            exec(compile(step.source, "<helpers>", "exec"), self.space)  # noqa: S102, the instructor's
        return Report(outputs=[])

    def _run(self, cell: Run) -> Report:
        return super()._run(replace(cell, limit=self.order.seconds))


def _reads(source: str) -> set[str]:
    try:
        return reads(source)
    except Exception:  # noqa: BLE001, what cannot be looked at reads nothing that is known
        return set()

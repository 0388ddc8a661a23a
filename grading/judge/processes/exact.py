"""Courses that nobody here has seen: their notebooks run whole, as nbgrader runs them, and are judged besides.

Whole: all cells, tests among them, in order in one process that is like a kernel. That gives nbgrader's marks, and a
student's program can forge them. So tests that can be are judged, too, here with the course's cells as they are: nothing
of them is left out. `grading.engine.exactly` makes one mark of both.
"""

import ast
import contextlib
import dataclasses
import inspect
import sys
import traceback
from collections.abc import Callable
from functools import partial
from types import ModuleType
from typing import Any
from unittest.mock import patch

from grading.judge.notebook.cells import names_in
from grading.judge.notebook.dependencies import reads
from grading.judge.notebook.magics import without_magics
from grading.judge.notebook.plan import (
    AnswerCell,
    CourseCell,
    Helpers,
    JudgedTest,
    Step,
    UnjudgedTest,
    WholeCell,
)
from grading.judge.notebook.syntax import tree_of
from grading.judge.notebook.whole import answer_in
from grading.judge.processes import kernel
from grading.judge.processes.changing import Changing
from grading.judge.processes.judge import Trial
from grading.judge.processes.references import Reference, Stays, Type, is_instance, is_subclass
from grading.judge.processes.remote import Remote, checked
from grading.judge.processes.student import new_functions
from grading.judge.wire import file_contents
from grading.judge.wire.marshalling import CannotCross
from grading.judge.wire.messages import Get, Report, Run

SEEDED = ("random", "numpy.random")  # modules whose numbers a test may let begin anew
SENDS = ".send("  # what a generator has, and no plain iterator
PYPLOT = "matplotlib.pyplot"
CURRENT = ("gca", "gcf", "figure", "close", "get_fignums", "fignum_exists")  # what all its others ask for
JUDGES = ("grading", "tasklens", "course")  # which look at what is here
LOOKS: dict[
    ModuleType, tuple[str, ...]
] = {  # what looks at an answer's function, class or object where that is
    inspect: ("getsourcelines", "isabstract"),
    dataclasses: ("is_dataclass", "fields", "asdict", "astuple", "replace"),
}
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
            self.space |= {"isinstance": is_instance, "issubclass": is_subclass}
        stays = self.calls.parcels.stays = Stays(self.order.stays)
        self.changing = Changing(self.student, self.calls, self.space, stays)
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
        read = _reads(step.source)
        if {*self.answered} & read:
            self._bind()
        self.changing.take(self.changing.of(read), self.answered)
        shown = self._run(cell)
        self.evaluator.cells.append(cell)
        before = dict(self.space)
        with self.watched():
            kernel.run(self.shell, step.source, self.order.seconds)
        self.shell.outputs.take()
        self.calls.parcels.course |= new_functions(before, self.space)
        self.answered = [name for name in self.answered if self.space.get(name) is before.get(name)]
        return shown

    def _bind(self) -> None:
        before = self.bound
        super()._bind()
        if self.bound != before:
            self.calls.questions.names.tell(self.space, [*self.answered, *self.changing.told])

    def answer(self, step: AnswerCell) -> Report:
        """Run a student's cell, and bind the names that it is to define."""
        with contextlib.suppress(Exception):  # an import that fails here is missed by the test that needs it
            exec(compile(step.imports, "<imports>", "exec"), self.space)  # noqa: S102, the instructor's
        self.changing.names |= {*step.changes}
        self.changing.seen.clear()
        return super().answer(step)

    def test(self, step: JudgedTest) -> Report:
        """Run a test cell; return its verdict."""
        self.calls.questions.steers = SENDS in step.source
        self.calls.questions.patched.watch(step.source, self.space)
        self._import_there(step.source)
        self._bind()
        names = self.changing.of(_reads(step.source) | {*names_in(step.source)})
        self.changing.take(names, self.answered)
        small = self.changing.small(names)
        self.calls.questions.after = partial(self.changing.take, small, self.answered) if small else None
        return super().test(step)

    def execute(self, code: str) -> Any:
        """Run a test; return the value of its last line, if that has one.

        Its seeds are also those of what answers draw, and pyplot's current figure is the one that answers draw into. What LOOKS at
        an answer does so where that is.
        """
        pyplot = sys.modules.get(PYPLOT)
        with contextlib.ExitStack() as stack:
            for name in SEEDED:
                if module := sys.modules.get(name):
                    stack.enter_context(patch.object(module, "seed", self._seeding(name, module.seed)))
            for module, names in LOOKS.items():
                for name in names:
                    self._look_there(stack, module, name)
            stack.enter_context(patch.object(inspect, "isinstance", is_instance, create=True))
            for name in CURRENT if pyplot else ():
                stack.enter_context(patch.object(pyplot, name, self._drawing(name, getattr(pyplot, name))))
            if pyplot:
                stack.callback(self._close_figures)
            if "type" not in self.space:
                self.space["type"] = Type
                stack.callback(self._put_back, "type", Type)
            return super().execute(code)

    def _put_back(self, name: str, there: Any, *own: Any) -> None:
        """Let a name be its own value again, or none, unless the test has changed it."""
        if self.space.get(name) is there:
            del self.space[name]
            self.space.update((name, value) for value in own)

    def _look_there(self, stack: contextlib.ExitStack, module: ModuleType, name: str) -> None:
        """Let a module's function look at what is an answer's in the student's process, also by names that are imported."""
        own = getattr(module, name)

        def look(thing: Any, *args: Any, **kwargs: Any) -> Any:
            asking = sys._getframe(1).f_globals.get("__name__", "")
            if type(thing) not in (Reference, Remote) or asking.partition(".")[0] in JUDGES:
                return own(thing, *args, **kwargs)
            return self.calls.refer(
                self.student, module.__name__, name, f"{module.__name__}.{name}()", thing, *args, **kwargs
            )

        stack.enter_context(patch.object(module, name, look))
        for known in [known for known, value in self.space.items() if value is own]:
            self.space[known] = look
            stack.callback(self._put_back, known, look, own)

    def _drawing(self, name: str, own: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            if any(
                type(arg).__module__.startswith("matplotlib.") for arg in args
            ):  # a figure of this process
                return own(*args, **kwargs)
            return self.calls.refer(self.student, PYPLOT, name, f"pyplot.{name}()", *args, **kwargs)

        return call

    def _close_figures(self) -> None:
        """Close what a test has left open, as a notebook does at the end of a cell."""
        with contextlib.suppress(Exception):  # the student's process may have ended
            self.calls.refer(self.student, PYPLOT, "close", None, "all")

    def _explain(self, error: BaseException, step: JudgedTest) -> tuple[str, str]:
        """Return what `explain` does; of an assert that says nothing, its source, which nbgrader shows as well."""
        name, message = super()._explain(error, step)
        if not message and isinstance(error, AssertionError):
            message = _failed(error, without_magics(step.source), step.grade_id)
        return name, message

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
        self._import_there(step.source)
        return Report(outputs=[])

    def _import_there(self, source: str) -> None:
        """Import in the student's process what a test imports: answers and cells after it may lean on that.

        Nothing else of a test is told there: what it expects is not for answers to read.
        """
        if imports := answer_in(source).imports:
            self._run(Run(course=True, source=imports))

    def _run(self, cell: Run) -> Report:
        return super()._run(dataclasses.replace(cell, limit=self.order.seconds))


def _failed(error: BaseException, source: str, name: str) -> str:
    """Return the statement of a test that has raised an error."""
    lines = [n for frame, n in traceback.walk_tb(error.__traceback__) if frame.f_code.co_filename == name]
    found = [
        node
        for node in ast.walk(tree_of(source))
        if isinstance(node, ast.stmt) and lines and node.lineno <= lines[-1] <= (node.end_lineno or 0)
    ]
    return f"this fails: {ast.get_source_segment(source, found[-1])}" if found else ""


def _reads(source: str) -> set[str]:
    try:
        return reads(source)
    except Exception:  # noqa: BLE001, what cannot be looked at reads nothing that is known
        return set()

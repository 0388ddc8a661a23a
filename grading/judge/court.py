"""The way in: a rebuilt notebook goes in, and comes out with outputs and a verdict on each of its tests."""

import atexit
import contextlib
import functools
import secrets
import socket
import threading
import time
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Any, NamedTuple

from nbformat import NotebookNode, from_dict
from nbgrader.utils import determine_grade

from grading.judge.notebook.cells import looks_up_names, steps
from grading.judge.notebook.dependencies import reads_of_student
from grading.judge.notebook.outputs import cleaned, readable
from grading.judge.notebook.plan import CourseCell, GradedTest, JudgedTest, Order, Step, UnjudgedTest
from grading.judge.processes.fork_server import Gone
from grading.judge.processes.jails import Jails, Lines
from grading.judge.wire import messages
from grading.judge.wire.bridge import Bridge, Broken
from grading.judge.wire.file_contents import in_parts
from grading.judge.wire.messages import Report
from grading.sandbox.limits import SECONDS


class Failed(Exception):
    """A notebook could not be judged, by no fault of its student's."""


class Verdict(NamedTuple):
    """What a test found: how many points it gives, and what to tell the student where it failed.

    A test that was not judged has run beside the answer, whose word its verdict is. `inputs` are the arguments with which a
    check of the vocabulary has failed: for the record, since what is drawn may differ under other versions. `uncrossed` is of
    which type a value was that could not cross, if that is why it failed. `seconds` are on the
    clock, the answer's among them; `memory` by how many MB the test has raised the most memory that the student's process has
    had until then. None where nobody has measured.
    """

    grade_id: str
    points: float
    highest: float
    message: str
    judged: bool = True
    inputs: str = ""
    uncrossed: str = ""
    seconds: float | None = None
    memory: float | None = None

    @property
    def passed(self) -> bool:
        """Tell whether nothing is missing."""
        return self.points == self.highest


class Judged(NamedTuple):
    """A notebook with the outputs of its cells, the verdicts, and the seed that random inputs were drawn with.

    `of_course` is what the course's cells have shown, one after the other.
    """

    notebook: NotebookNode
    verdicts: list[Verdict]
    seed: str
    of_course: list[list[NotebookNode]]
    left: dict[str, str] = {}  # noqa: RUF012, never changed; files in its folder at the end, where they were asked for
    stays: list[str] = []  # noqa: RUF012, likewise; where objects stayed in the student's process, where all may

    @property
    def points(self) -> float:
        """The points of all tests together."""
        return sum(verdict.points for verdict in self.verdicts)


class Student:
    """A student's process that has not begun: first it can be asked to read what was handed in.

    When its notebook has run whole, `judge` is the judge that has led it, with the course's `files`, and can judge it.
    """

    def __init__(self, lines: Lines, bridge: Bridge, child: int):
        self.lines = lines
        self.child = child
        self.bridge: Bridge | None = bridge
        self.judge: Bridge | None = None
        self.files: dict[str, str] = {}

    def ask(self, question: dict[str, Any], deadline: float, content: bytes = b"") -> dict[str, Any]:
        """Return the answer to a question. Raises Broken where there is none; then the process is not used any more."""
        try:
            if self.bridge is None:
                raise Broken("ended")
            return self.bridge.ask(question, deadline, content)
        except BaseException:
            self.bridge = None
            raise


class Court(Jails):
    """Judges notebooks, also in several threads. Use it in a `with`: it keeps a fork server for all their processes.

    `unsafe` and `readable` are what `Jails` takes. Entering it raises sandbox.Unavailable where there is no sandbox.
    """

    def warm(self, modules: Sequence[str]) -> None:
        """Have modules imported that notebooks are going to, as `judge` takes them; it waits until they are."""
        with contextlib.suppress(Gone), contextlib.closing(self._line()) as line:
            line.warm(modules)

    @contextlib.contextmanager
    def student(self, modules: Sequence[str] = (), processor: float = SECONDS) -> Iterator[Student]:
        """Start a student's process, to be asked to read and then to be judged. It ends with the `with`.

        `modules` and `processor` are what `judge` takes.
        """
        with self.lines() as lines, contextlib.ExitStack() as stack:
            lines.line.warm(modules)
            ours, theirs = map(stack.enter_context, socket.socketpair())
            child = lines.control.fork("student", lines.folders["student"], theirs, processor=processor)
            theirs.close()
            student = Student(lines, Bridge(ours, lambda question: {}), child)
            try:
                yield student
            finally:
                if student.judge:
                    student.judge.end.close()

    def judge(
        self,
        notebook: NotebookNode,
        lesson: NotebookNode | None = None,
        *,
        unjudged: Container[str] = (),
        files: dict[str, str] | None = None,
        own: Mapping[str, str | None] | None = None,
        exactly: list[Step] | None = None,
        stays: list[str] | None = None,
        leave: bool = False,
        modules: Sequence[str] = (),
        shown: list[list[dict[str, Any]]] | None = None,
        seed: str | None = None,
        seconds: float = 30.0,
        total: float = 300.0,
        processor: float | None = None,
        reads: Mapping[str, AbstractSet[str] | None] | None = None,
        student: Student | None = None,
    ) -> Judged:
        """Judge a notebook that was rebuilt from `lesson`, the class's own with all tests (by default the same).

        Parameters
        ----------
        unjudged
            Names of tests that run beside the answers instead, as nbgrader does it.
        files
            What lies in the folders where it runs: relative path → bytes in base64.
        own
            What the student handed in beside the notebook, likewise, before `files`: only the student's process finds it.
            None for what does not lie there.
        exactly
            What to do with each code cell of a course of any kind, from `grading.judge.processes.exact`; `lesson`, `unjudged` and
            `shown` then say nothing.
        stays
            With `exactly`, where objects may stay in the student's process and be used by tests (see `references`); None
            where that is to be found out, with the instructor's own answers.
        leave
            Tell also what files there are at the end, with `exactly`.
        modules
            What its cells import of installed packages: no process has to import it anew.
        shown
            What the course's cells show, one after the other, where that is known: then they do no more than answers and
            tests need.
        seed
            What tests draw random inputs with; by default a new one.
        seconds
            How long a cell of the student's, or one call of an answer, may take.
        total
            How long the whole may take, in seconds. Tests that are left then fail.
        processor
            How many seconds of processor time the student's process may take, with all that it starts and however often it
            is started; and the evaluator likewise. By default as many as the whole may take.
        reads
            The names that each cell of the student's reads, by its source, where the reader has looked; None where it
            could not tell. By default they are looked at here, which is for texts that the class can trust.
        student
            A process that is to be the student's, of this court. With one in which a notebook has run whole, another is
            started, and the judge is the same: nothing of what ran is in it.

        Raises
        ------
        Failed
            If the judge ends before it has run anything (no memory, for example), or the fork server ends though no
            student's code can reach it. The next call starts another.
        """
        look = reads_of_student if reads is None else reads.get
        found = steps(notebook, lesson or notebook, unjudged, look) if exactly is None else exactly
        order = Order(
            found,
            files={} if files is None else files,
            own=own or {},
            exactly=exactly is not None,
            stays=stays,
            leave=leave,
            demonstrate=shown is None or looks_up_names(found, look),
            seed=seed or secrets.token_hex(8),
            seconds=seconds,
            processor=total if processor is None else processor,
        )
        tests = {n: step.grade_id for n, step in enumerate(found) if isinstance(step, GradedTest)}
        end = time.monotonic() + total
        while True:
            kept = student and student.judge
            try:
                reports = self._try(order, end, student, modules)
            except Gone:
                raise Failed("the fork server has ended; is the machine out of memory?") from None
            student = None  # it has been used
            if kept and not reports:  # it ended meanwhile
                continue
            left = [name for n, name in tests.items() if n not in reports and name not in order.broken]
            if found and not reports:
                raise Failed("the judge ended before it had run a cell")
            if not left:
                break
            if time.monotonic() > end:
                order.broken |= dict.fromkeys(left, "There was no time left for this check.")
                break
            order.broken[left[0]] = (
                "This check did not come to an end; does your function return something huge?"
            )
        return _collect(notebook, order, reports, shown)

    def _try(
        self, order: Order, end: float, student: Student | None, modules: Sequence[str]
    ) -> dict[int, Report]:
        """Return what the judge reports on each step, as far as it comes."""
        reports: dict[int, Report] = {}

        def serve(told: Any) -> dict[str, Any]:
            try:
                report = messages.read(told, (Report,))
            except messages.Malformed:
                raise Broken("told something that is no report") from None
            reports[report.step] = report
            return {}

        # Where the bridge breaks, what the judge was doing is not among the reports. Nor where the fork server ends, if
        # the student's code can do that.
        expected = (Broken,) if self.locked_in else (Broken, Gone)
        with contextlib.suppress(*expected), contextlib.ExitStack() as stack:
            begun: Bridge | None = None
            if student and student.judge and student.files is order.files:
                bridge, lines = student.judge, student.lines
                bridge.serve, student.judge = serve, None
                stack.callback(bridge.end.close)
            else:
                if student:
                    begun, student.bridge = student.bridge, None
                lines = student.lines if student and begun else stack.enter_context(self.lines())
                bridge = self._judge(lines, begun, modules, serve)
                closing = stack.enter_context(contextlib.ExitStack())
                closing.callback(bridge.end.close)
                for part in in_parts(order.files):
                    bridge.ask(messages.GiveFiles(part).to_plain(), end)
            process = student.child if student and begun else None
            asked = replace(order, folders=lines.folders, student=process, files={})
            bridge.ask(messages.Judge(asked.to_plain()).to_plain(), end)
            if (
                student and begun and self.locked_in
            ):  # without a sandbox the next process would find this one's files
                student.judge, student.files = bridge, order.files
                closing.pop_all()
        return reports

    @staticmethod
    def _judge(
        lines: Lines,
        begun: Bridge | None,
        modules: Sequence[str],
        serve: Callable[[Any], dict[str, Any]],
    ) -> Bridge:
        """Return a bridge to a new judge, which has the end of the student's process that has begun, if one has."""
        lines.line.warm(modules)
        ours, theirs = socket.socketpair()
        ends = [theirs, *([begun.end] if begun else [])]
        try:
            lines.line.fork("judge", lines.folders["judge"], theirs, lines.control.end, *ends[1:])
        except BaseException:
            ours.close()
            raise
        finally:
            for end in ends:
                end.close()
        return Bridge(ours, serve)


def _collect(
    notebook: NotebookNode,
    order: Order,
    reports: dict[int, Report],
    shown: list[list[dict[str, Any]]] | None,
) -> Judged:
    # Its cells get other outputs, and nothing else is changed.
    notebook = NotebookNode({**notebook, "cells": [NotebookNode({**cell}) for cell in notebook.cells]})
    verdicts, known = [], iter(shown or [])
    for number, step in enumerate(order.steps):
        cell = notebook.cells[step.cell]
        why = order.broken.get(step.grade_id, "") if isinstance(step, GradedTest) else ""
        report = reports.get(number) or Report(number, _told(why or "This cell was not run."), message=why)
        cell.outputs, cell.execution_count = from_dict(cleaned(report.outputs)), number + 1
        if isinstance(step, CourseCell) and shown is not None:
            usual = next(known, [])
            if not any(output.output_type == "error" for output in cell.outputs):
                cell.outputs = from_dict(usual)
        if isinstance(step, JudgedTest):
            message, inputs = readable(report.message), readable(report.inputs)
            more = True, inputs, readable(report.uncrossed), report.seconds, report.memory
            verdicts.append(Verdict(step.grade_id, report.points, step.points, message, *more))
        elif isinstance(step, UnjudgedTest):
            verdicts.append(_beside(cell, step))
    own = [step.cell for step in order.steps if isinstance(step, CourseCell)]
    end = reports.get(len(order.steps)) or Report(len(order.steps))
    of_course = [notebook.cells[number].outputs for number in own]
    return Judged(notebook, verdicts, order.seed, of_course, end.left, end.stays)


@functools.cache
def _standing(unsafe: bool) -> Court:
    court = Court(unsafe=unsafe).__enter__()
    atexit.register(court.__exit__)
    return court


def standing_court(unsafe: bool = False) -> Court:
    """Return this process's court. It is opened when first asked for, and closed when the process ends."""
    with _opening:
        return _standing(unsafe)


_opening = threading.Lock()


def _told(reason: str) -> list[dict[str, Any]]:
    return [
        {"output_type": "error", "ename": "Stopped", "evalue": reason, "traceback": [f"Stopped: {reason}"]}
    ]


def _beside(cell: NotebookNode, step: GradedTest) -> Verdict:
    """Return the verdict on a test that ran beside the answers: what nbgrader reads from the outputs."""
    errors = [output for output in cell.outputs if output.output_type == "error"]
    try:
        points, _ = determine_grade(NotebookNode({**cell, "metadata": {"nbgrader": step.mark}}))
    except (ValueError, KeyError):  # more points than there are, or none that can be read
        points = step.points
    return Verdict(step.grade_id, points, step.points, errors[0].evalue if errors else "", judged=False)

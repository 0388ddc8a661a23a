"""The judge: runs the course's cells and the tests as ordinary Python, with stand-ins for the student's functions.

A stand-in asks the student's process. The tasks of a graph that came from there are stand-ins too: a course function
among them runs in the evaluator, a student's in the student's process. So nothing that a student chose runs here.
"""

import importlib
import math
import random
import re
import socket
import sys
import time
import zlib
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from grading.adapters.dask import compute_here
from grading.judge.lens import backend, card, written
from grading.judge.notebook.outputs import LONGEST, TOGETHER, cleaned, size
from grading.judge.notebook.plan import AnswerCell, CourseCell, JudgedTest, Order, Step
from grading.judge.processes.calls import Calls
from grading.judge.processes.fork_server import EXACT, Control
from grading.judge.processes.memory import limit_memory
from grading.judge.processes.notebook_process import Worker
from grading.judge.processes.programs import Programs
from grading.judge.processes.remote import checked
from grading.judge.processes.shell import Shell, execute
from grading.judge.processes.student import new_functions
from grading.judge.wire import errors as wire_errors
from grading.judge.wire import file_contents, messages
from grading.judge.wire.bridge import Bridge
from grading.judge.wire.messages import Names, Report, Run


class Trial:
    """The judging of one notebook."""

    def __init__(self, order: Order, control: Control, shell: Shell, report: Callable[[Report], None]):
        self.order = order
        self.shell = shell
        self.space = shell.user_ns
        self.report = report
        self.student, self.evaluator = (
            Worker(role, control, order.folders[role], order.seconds, self._serve, order.processor)
            for role in ("student", "evaluator")
        )
        self.calls = Calls(self.student, self.evaluator)
        cells = (step.source for step in order.steps if not isinstance(step, AnswerCell))
        self.programs = Programs(cells, self.space)
        self.helpers_end = self._helpers_end()
        self.room = TOGETHER  # for what cells show
        self.answered: list[str] = []  # names that answers define
        self.ended: dict[
            str, dict[str, Any] | None
        ] = {}  # name → the error, if any, of the cell that is to define it
        self.bound = 0  # the start of the student's process that these names are bound to
        self.peak: int | None = None  # its most memory after the last test, if no cell has run there since

    def run(self) -> None:
        """Run all cells in order and report on each."""
        self.give_files()
        for number, step in enumerate(self.order.steps):
            told = self.do(step)
            self.room -= size(told.outputs)
            told.step = number
            self.report(told)

    def do(self, step: Step) -> Report:
        """Do one step; return what is to be reported."""
        match step:
            case CourseCell():
                return self.course_cell(step)
            case AnswerCell():
                return self.answer(step)
            case JudgedTest():
                return self.test(step)
        return self.unjudged(step)

    def end(self) -> None:
        """End the processes that were asked."""
        self.student.end()
        self.evaluator.end()

    def give_files(self) -> None:
        """Put the course's files into the working folder of each process."""
        file_contents.write(self.order.files)
        for worker in (self.student, self.evaluator):
            worker.files = self.order.files
        both = {**self.order.own, **self.order.files}
        self.student.files = {name: text for name, text in both.items() if text is not None}

    def _serve(self, worker: Worker, question: Any) -> dict[str, Any]:
        return self.calls.serve(worker, question)

    # Cells

    def course_cell(self, step: CourseCell) -> Report:
        """Run a cell of the course in the student's process and here; the evaluator runs it when it is needed."""
        if step.needed:
            self.evaluator.cells.append(Run(course=True, code=step.needed_code))
            before = dict(self.space)
            with self.watched():
                self.shell.run_plain(step.needed_code)
            self.calls.parcels.course |= new_functions(before, self.space)
            self.answered = [name for name in self.answered if self.space.get(name) is before.get(name)]
        if self.order.demonstrate:
            return self._run(Run(course=True, source=step.source))
        if not step.wanted:
            return Report(outputs=[])
        return self._run(Run(course=True, code=step.wanted_code))

    def watched(self) -> AbstractContextManager[None]:
        """Refuse programs that answers give while a cell of the course runs here, once there are answers."""
        return self.programs.refused() if self.ended else nullcontext()

    def answer(self, step: AnswerCell) -> Report:
        """Run a student's cell, and bind the names that it is to define."""
        shown = self._run(Run(course=False, source=step.source))
        self.answered += step.names
        errors = [output for output in shown.outputs if output["output_type"] == "error"]
        self.ended |= dict.fromkeys(step.names, errors[-1] if errors else None)
        self.bound = 0
        return shown

    def unjudged(self, step: Step) -> Report:
        """Run a test that cannot be judged in the student's process, as nbgrader does; its outputs are the verdict."""
        self.bound = 0
        return self._run(Run(course=False, source=step.source))

    def _run(self, cell: Run) -> Report:
        self.peak = None
        try:
            shown = checked(self.student.run(cell)).outputs
            return Report(outputs=cleaned(shown, min(LONGEST, self.room)))
        except Exception as error:  # noqa: BLE001, the student's process failed, not only the cell
            return Report(outputs=[_error(*explain(error))])

    def _bind(self) -> None:
        """Bind the names that answers define to what they are in the student's process as it is now."""
        try:
            self.student.catch_up()
            if self.bound == self.student.generation:
                return
            answer = checked(self.student.ask(Names(self.answered)))
            found = answer.names if type(answer.names) is dict else {}
        except wire_errors.Stopped as stopped:
            found = {name: {"error": wire_errors.to_plain(stopped)} for name in self.answered}
        self.bound = self.student.generation
        for name in self.answered:
            self.space.pop(name, None)
            if name in found:
                try:
                    self.space[name] = self.calls.parcels.unpack(self.student, _parcel(found[name]), name)
                except Exception as error:  # noqa: BLE001, it is raised where the name is used
                    self.space[name] = _Missing(error)

    def test(self, step: JudgedTest) -> Report:
        """Run a test cell; return its verdict."""
        if reason := self.order.broken.get(step.grade_id):
            return self._verdict(step, wire_errors.Stopped(reason), None)
        self.calls.questions.may_end = self.helpers_end or "StopIteration" in step.source
        self._bind()
        self.calls.forget()
        self.shell.outputs.take()
        seed = f"{self.order.seed} {step.grade_id}"
        random.seed(seed)
        if numpy := sys.modules.get("numpy"):
            numpy.random.seed(zlib.crc32(seed.encode()))
        value, error, generation = None, None, self.student.generation
        before, begun = self.peak or self.student.peak(), time.monotonic()
        try:
            with self.programs.refused():
                value = self.execute(step.code)
        except BaseException as raised:  # noqa: BLE001, also SystemExit
            error = raised
        seconds = time.monotonic() - begun
        self.peak = self.student.peak() if self.student.generation == generation else None
        verdict = self._verdict(step, error, value)
        verdict.seconds = round(seconds, 4)
        if before and self.peak:
            verdict.memory = round((self.peak - before) / 1e6, 1)
        return verdict

    def _helpers_end(self) -> bool:
        """Tell whether what may define a function for tests names the error that ends an iteration."""
        steps = (step for step in self.order.steps if not isinstance(step, AnswerCell))
        helpers = (step.source for step in steps if not isinstance(step, JudgedTest) or "def " in step.source)
        return any("StopIteration" in source for source in helpers)

    def execute(self, code: str) -> Any:
        """Run a test; return the value of its last line, if that has one."""
        return execute(code, self.space)

    def _verdict(self, step: JudgedTest, error: BaseException | None, value: Any) -> Report:
        printed = [output for output in self.shell.outputs.take() if output["output_type"] == "stream"]
        outputs = cleaned([{**output, "name": "stdout"} for output in printed])
        points, message = 0.0, ""
        if error is None:
            points = step.points
            if type(value) in (int, float):  # nbgrader: the last line's number is how many points there are
                points = 0.0 if math.isnan(value) else min(max(value, 0.0), points)
                outputs.append(_result(points))
        else:
            name, message = self._explain(error, step)
            outputs += [*cleaned(_picture(error)), _error(name, message)]
        args = getattr(error, "args_of_call", None)
        inputs, uncrossed = "" if args is None else written(args), getattr(error, "uncrossed", "")
        return Report(outputs=outputs, points=points, message=message, inputs=inputs, uncrossed=uncrossed)

    def _explain(self, error: BaseException, step: JudgedTest) -> tuple[str, str]:
        """Return what `explain` does; of a name that an answer did not get to define, what its cell ended with."""
        missing = error.name if type(error) is NameError else None  # what one of an answer's has is its word
        if missing in self.space or not (ended := self.ended.get(missing or "")):
            return explain(error)
        message = re.sub(r"\((<ipython-input[^>]*>|\d+\.py), line", "(line", wire_errors.cut(ended["evalue"]))
        return wire_errors.cut(ended["ename"], 100), f"{message}\n\nSo `{missing}` is not defined."


class _Missing:
    """A name whose value did not come over: using it raises why."""

    def __init__(self, error: Exception):
        self.__dict__["error"] = error

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        raise self.error

    def __getattr__(self, name: str) -> Any:
        raise self.__dict__["error"]


def _parcel(answer: Any) -> Any:
    """Return what was found under a name, or raise why it could not come over."""
    if type(answer) is dict and "error" in answer:
        raise wire_errors.from_plain(answer["error"])
    return answer


def explain(error: BaseException) -> tuple[str, str]:
    """Return the name of an exception and what to tell the student about it: never a line of the test."""
    trace = getattr(error, "student_trace", "")
    name = getattr(error, "student_type", type(error).__name__)
    message = getattr(error, "student_said", "") or wire_errors.said(error)
    if called := getattr(error, "called", ""):  # the answer's own error, met by a check of the vocabulary
        return name, card(message, {"called": called, "in code": trace, "look": getattr(error, "look", "")})
    return name, "\n\n".join([message, *(["In your code:\n" + trace] if trace else [])])


def _error(name: str, message: str) -> dict[str, Any]:
    text = f"{name}: {message}" if message else name
    return {"output_type": "error", "ename": name, "evalue": message, "traceback": [text]}


def _picture(error: BaseException) -> list[dict[str, Any]]:
    """Return the picture of a graph that belongs to what a check says, if there is one."""
    if not (picture := getattr(error, "picture", None)):
        return []
    return [{"output_type": "display_data", "data": picture._repr_mimebundle_(), "metadata": {}}]


def _result(points: float) -> dict[str, Any]:
    return {
        "output_type": "execute_result",
        "execution_count": None,
        "metadata": {},
        "data": {"text/plain": str(points)},
    }


def _prepare(trial: Trial) -> None:
    """Let Dask compute here one task after the other, and checks reach the other processes."""
    compute_here()
    backend.use(trial.calls)


def main(end: socket.socket, control: socket.socket, *rest: Any) -> None:
    """Judge the one notebook that comes over the bridge; first, maybe, run it whole, which asks nothing of this process.

    `rest` are the end of a student's process, where one has been started, and the shell.
    """
    *student, shell = rest
    shell.capture()
    limit_memory()

    given: dict[str, str] = {}  # files, ahead of the order, which would be too long with them
    before: list[Trial] = []

    def serve(plain: Any) -> dict[str, Any]:
        message = messages.read(plain, (messages.GiveFiles, messages.Judge))
        if isinstance(message, messages.Judge):
            judge(Order.from_plain(message.order | {"files": given}))
        elif isinstance(message, messages.GiveFiles):
            given.update(message.files)
        return {}

    def judge(order: Order) -> None:
        while before:
            before.pop().end()
        kind = importlib.import_module(EXACT).ExactTrial if order.exactly else Trial
        trial = kind(order, Control(control), shell, lambda report: bridge.tell(report.to_plain()))
        before.append(trial)
        if order.student is not None:
            trial.student.waiting = student[0], order.student
        _prepare(trial)
        trial.run()

    bridge = Bridge(end, serve)
    bridge.loop()

"""Calls between the judge and its two workers, the student's process and the evaluator: each where it belongs.

A course function in a graph runs in the evaluator, and so does a library's that is safe; a student's function in the
student's process. A function that a test passes in is called back here.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any

from grading.judge.lens import Backend, Function, describe, graphs_begun
from grading.judge.processes.allow_list import asks, is_safe, leads_to_plain
from grading.judge.processes.batches import ask_all_or_none, ask_in_batches
from grading.judge.processes.evaluator_use import EvaluatorUse
from grading.judge.processes.notebook_process import Worker
from grading.judge.processes.numbers import number_there
from grading.judge.processes.own_errors import held_of
from grading.judge.processes.parcels import PASSED, Parcels
from grading.judge.processes.questions import Questions
from grading.judge.processes.remote import Remote, is_at, remote
from grading.judge.processes.student_files import StudentFiles
from grading.judge.wire import errors as wire_errors
from grading.judge.wire import messages
from grading.judge.wire.marshalling import CannotCross, Held

Made = tuple[Callable[..., Any], list[Any], dict[str, Any]]  # a call that is to be made


class Calls(Backend):
    """The backend of a judge's checks: it says which process makes a call."""

    is_here = False
    final = (wire_errors.Stopped,)

    def __init__(self, student: Worker, evaluator: Worker):
        self.student = student
        self.evaluator = evaluator
        self.use = EvaluatorUse(evaluator)
        self.parcels = Parcels(self.call, self.refer)
        self.questions = Questions(self.parcels, StudentFiles(student, self.use))

    def forget(self) -> None:
        """Forget what belongs to a test, which is over."""
        self.parcels.forget()
        self.use.end_test()

    # One call

    def call(self, function: Remote, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call a function of another process, where it belongs."""
        if self._is_evaluated(function, args):
            with suppress(CannotCross):  # an argument may be held in the student's process
                answer = self._ask(self.evaluator, function, args, kwargs)
                return self._evaluated(function, args, kwargs, answer)
        worker = self.student if function.number is None else function.worker
        return self._call(worker, function, args, kwargs)

    def _is_evaluated(self, function: Callable[..., Any], args: list[Any] | tuple[Any, ...]) -> bool:
        """Tell whether a call is the evaluator's: of a graph, safe, and for nothing that only the student's process has."""
        if (
            not isinstance(function, Remote)
            or function.number is not None
            or function.direct
            or not is_safe(function)
        ):
            return False
        if not asks(function) or not args:
            return True
        # A record there has what the plain value here has not.
        if id(args[0]) in self.parcels.stand_ins.of("student"):
            return False
        if isinstance(args[0], Held):
            return args[0].home == "evaluator"
        name = args[1] if function.name == "getattr" and len(args) > 1 else function.name
        return leads_to_plain(type(args[0]), name)

    def _evaluated(self, function: Remote, args: Iterable[Any], kwargs: dict[str, Any], answer: Any) -> Any:
        """Return the value that the evaluator answered. What a library made and cannot cross, the student's process makes.

        There the student's own functions can take it.
        """
        value = self.questions.value(self.evaluator, function, args, kwargs, answer)
        stayed = isinstance(value, Held) or id(value) in self.parcels.stand_ins.of("evaluator")
        if stayed and function.kind != "course":
            return self._call(self.student, function, tuple(args), kwargs)
        return value

    def _call(self, worker: Worker, function: Remote, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        answer = self._ask(worker, function, args, kwargs)
        return self.questions.value(worker, function, args, kwargs, answer)

    def _ask(self, worker: Worker, function: Remote, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        if worker is self.evaluator and not function.direct:
            self.use.begin("graphs")
        worker.catch_up()
        return worker.ask(self._question(worker, function, args, kwargs))

    def _question(
        self, worker: Worker, function: Remote, args: Iterable[Any], kwargs: dict[str, Any]
    ) -> messages.Call:
        return self.questions.question(worker, function, args, kwargs, self.copies)

    def refer(
        self, worker: Worker, module: str, name: str, gives: str | None, /, *args: Any, **kwargs: Any
    ) -> Any:
        """Call a library's function there, with what stays there: its value is called what it `gives`."""
        function = remote(Function("library", name, module, name), self.call, worker, True, gives)
        return self._call(worker, function, args, kwargs)

    def serve(self, worker: Worker, question: Any) -> dict[str, Any]:
        """Answer another process that calls a function which the running test passed in."""
        try:
            asked = messages.read(question, (messages.CallBack,))
            function = self.parcels.passed[asked.number]
            args, kwargs = self.parcels.unpack(worker, asked.arguments, PASSED)
            return {"value": self.parcels.pack(worker, function(*args, **kwargs))}
        except Exception as error:  # noqa: BLE001, it is raised there
            own = held_of(error)
            number = {} if own is None else {"own": number_there(worker, own.number)}
            return {"error": wire_errors.to_plain(error), **number}

    # Several calls

    def together(self, calls: list[Made]) -> list[Callable[[], Any]]:
        """Make those calls beforehand that other processes make, each's at once; return how to get the value of each."""
        values = super().together(calls)
        theirs = [n for n, (f, *_) in enumerate(calls) if isinstance(f, Remote) and not f.direct]
        evaluated = [n for n in theirs if self._is_evaluated(*calls[n][:2])]
        student = [n for n in theirs if n not in set(evaluated) and is_at(calls[n][0], self.student)]
        self._make_evaluated(evaluated, calls, values)
        value = partial(self.questions.value, self.student)
        ask_in_batches(self.student, student, calls, values, self._question, value)
        return values

    def one_by_one(self, calls: list[Made]) -> list[Callable[[], Any]]:
        """Do this for those calls alone that cannot call back: of safe libraries, with no function among the arguments."""
        values = super().together(calls)
        silent = [n for n, (f, *_) in enumerate(calls) if isinstance(f, Remote) and f.kind == "library"]
        silent = [
            n for n in silent if self._is_evaluated(*calls[n][:2]) and not _holds_function(calls[n][1:])
        ]
        self._make_evaluated(silent, calls, values)
        return values

    def _make_evaluated(self, numbers: list[int], calls: list[Made], values: list[Any]) -> None:
        if len(numbers) > 1:
            self.use.begin("graphs")
        ask_in_batches(self.evaluator, numbers, calls, values, self._question, self._evaluated)

    def at_once(self, function: Callable[..., Any], calls: list[list[Any]]) -> list[Any] | None:
        """Return an answer's values for all of these arguments; None where a call fails, or all take too long."""
        if not isinstance(function, Remote) or not function.direct:
            return None
        answers = ask_all_or_none(self.student, function, calls, self._question)
        if answers is None:
            return None
        return [
            self.questions.value(self.student, function, args, {}, answer)
            for args, answer in zip(calls, answers, strict=True)
        ]

    # How the backend makes them

    def made(self, function: Callable[..., Any], args: list[Any], kwargs: dict[str, Any]) -> Any:
        """Make a call: what is copied is copied where the function is."""
        return function(*args, **kwargs)

    @contextmanager
    def replacing(self, replace: Mapping[Any, Any]) -> Iterator[None]:
        """Let other processes use the replacements too, while a graph is evaluated here."""
        with self.questions.replacements.being(replace):
            yield

    def own(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return a course function as it is in the evaluator, whatever stands in its place meanwhile; another as it is."""
        described = describe(function, self.parcels.course)
        if described.kind != "course":
            return function
        evaluated = remote(described, self.call, self.evaluator, direct=False)

        def call(*args: Any, **kwargs: Any) -> Any:
            with self.replacing({}):
                return evaluated(*args, **kwargs)

        return call

    def shown(self, value: Any) -> str:
        """Return how a value that stayed in another process is shown."""
        return f"a {value.kind}" if isinstance(value, Held) else ""

    # Beside the answers, and their files

    def run_beside(self, function: Callable[..., Any], *args: Any) -> Any:
        """Call a course function in the student's process."""
        return self._at(self.student, function)(*args)

    write_files = run_beside

    def graphs_begun(self) -> int:
        """Return how many graphs have been computed in the student's process, as it says."""
        asked = remote(describe(graphs_begun, {}), self.call, self.student, direct=True)
        number: int = asked()
        return number

    def read_files(self, function: Callable[..., Any], *args: Any) -> Any:
        """Call a course function in the evaluator, on copies of the files that the arguments name."""
        self.use.begin("files")
        return self._call(self.evaluator, self._at(self.evaluator, function), args, {})

    def _at(self, worker: Worker, function: Callable[..., Any]) -> Remote:
        described = describe(function, self.parcels.course)
        of_package = described.kind == "library" and described.module.partition(".")[0] == "course"
        if described.kind != "course" and not (of_package and worker is self.student):
            raise TypeError(
                f"{described.name} is no function of the course: a cell of the course has to define it."
            )
        return remote(described, self.call, worker, direct=True)


def _holds_function(value: Any) -> bool:
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, (list, tuple, set)):
        return callable(value)
    return any(map(_holds_function, value))

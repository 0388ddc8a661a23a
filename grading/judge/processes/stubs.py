"""Functions of other processes, as they are in the judge: called here, they run there.

A course function in a graph runs in the evaluator, and so does a library's that is safe; a student's function in the
student's process. A function that a test passes in is called back here.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, Self

from grading.judge.lens import Backend, Function, binds, describe, fingerprint, graphs_begun, meant, name_of
from grading.judge.processes.allow_list import asks, is_safe, leads_to_plain
from grading.judge.processes.notebook_process import Worker
from grading.judge.processes.passed import Passed
from grading.judge.processes.references import Part, Reference, Stays, part_of
from grading.judge.processes.shell import Outputs
from grading.judge.wire import errors as wire_errors
from grading.judge.wire import file_contents
from grading.judge.wire import graphs as wire_graphs
from grading.judge.wire.marshalling import CannotCross, Held, Rest, copy_back, type_name

TOGETHER = 64  # calls that are asked for at once
GONE = object()  # in place of a value that is not there
REST = f"{Rest.__module__}.{Rest.__qualname__}"
HIGH = 32  # bits of a number below those that tell one start of a process from the next


class Remote(Function):
    """A function of another process. `direct` tells one that a test calls from one that a task of a graph calls.

    `gives` is what its values are called, which says whether they may stay there.
    """

    __slots__ = ("calls", "direct", "gives", "worker")
    calls: "Calls"
    direct: bool
    gives: str | None
    worker: Worker

    def _of(self, calls: "Calls", worker: Worker, direct: bool, gives: str | None = None) -> Self:
        for name, value in (("calls", calls), ("worker", worker), ("direct", direct), ("gives", gives)):
            object.__setattr__(self, name, value)
        return self

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.calls.call(self, args, kwargs)


class Calls(Backend):
    """Calls between the judge and its two workers, the student's process and the evaluator: the backend of its checks."""

    workers: tuple[Worker, Worker]
    is_here = False
    final = (wire_errors.Stopped,)

    def __init__(self, outputs: Outputs):
        self.outputs = outputs
        self.course: dict[str, Callable[..., Any]] = {}
        self.passed = Passed()
        # Role → id of the plain value that crossed in its place → a record that stayed there.
        self.records: dict[str, dict[int, Held]] = {}
        self.plain: list[Any] = []  # these plain values: ids stay unique only while their objects live
        self.may_end = False  # whether tests expect errors that end an iteration
        self.stays: Stays | None = None  # what a test of any course may use of the student's process
        self.references: dict[int, Reference] = {}  # by number
        self.space: dict[str, Any] = {}  # where a test of any course runs
        self.told: dict[str, Any] = {}  # names there that answers define, as the student's process has them
        self.use = ""  # what the evaluator was used for since it began: "graphs" or "files"
        self.has_had_files = False  # whether it has been given files of the student's
        self.replaced: list[tuple[Callable[..., Any], Callable[..., Any]]] = []
        self.replacements: dict[tuple[str, int], list[Any]] = {}  # the same, packed: for a start of a process

    def forget(self) -> None:
        """Forget the functions that a test passed in, and an evaluator that has read the student's files: it is over."""
        self.passed.clear()
        self.records.clear()
        self.plain.clear()
        if self.has_had_files:
            self._use_for("")

    def _use_for(self, what: str) -> None:
        """Take a fresh evaluator where the one that there is was used for something else.

        A graph, or a file that says to whoever reads it what to do, could have changed that process.
        """
        if self.use not in ("", what):
            self.workers[1].renew()
            self.has_had_files = False
        self.use = what

    def together(
        self, calls: list[tuple[Callable[..., Any], list[Any], dict[str, Any]]]
    ) -> list[Callable[[], Any]]:
        """Make those calls beforehand that other processes make, each's at once; return how to get the value of each."""
        values = super().together(calls)
        theirs = [n for n, (f, *_) in enumerate(calls) if isinstance(f, Remote) and not f.direct]
        evaluated = [n for n in theirs if self._is_evaluated(*calls[n][:2])]
        student = [n for n in theirs if n not in set(evaluated) and _is_at(calls[n][0], self.workers[0])]
        self._make_all(evaluated, student, calls, values)
        return values

    def one_by_one(
        self, calls: list[tuple[Callable[..., Any], list[Any], dict[str, Any]]]
    ) -> list[Callable[[], Any]]:
        """Do this for those calls alone that cannot call back: of safe libraries, with no function among the arguments."""
        values = super().together(calls)
        silent = [n for n, (f, *_) in enumerate(calls) if isinstance(f, Remote) and f.kind == "library"]
        silent = [
            n for n in silent if self._is_evaluated(*calls[n][:2]) and not _holds_function(calls[n][1:])
        ]
        self._make_all(silent, [], calls, values)
        return values

    def _make_all(
        self, evaluated: list[int], student: list[int], calls: list[Any], values: list[Any]
    ) -> None:
        if len(evaluated) > 1:
            self._use_for("graphs")
        for worker, numbers, value in (
            (self.workers[1], evaluated, self._evaluated),
            (self.workers[0], student, None),
        ):
            self._make(worker, numbers, calls, values, value or partial(self._value, worker))

    def _make(
        self,
        worker: Worker,
        numbers: list[int],
        calls: list[Any],
        values: list[Any],
        value: Callable[..., Any],
    ) -> None:
        """Ask a process for some of these calls at once, as far as that can be done; put there how to get their values."""
        while len(numbers) > 1:
            now = numbers[:TOGETHER]
            try:
                worker.catch_up()
                questions = [self._question(worker, *calls[number]) for number in now]
                answers = checked(worker.ask({"do": "calls", "calls": questions})).get("answers")
            except wire_errors.Stopped as stopped:
                values[now[0]] = partial(_raise, stopped)
                break
            except (CannotCross, ValueError, TypeError):
                break  # too long, or one that cannot cross: then one by one
            if type(answers) is not list or not answers:
                break
            for number, answer in zip(now, answers, strict=False):
                values[number] = partial(value, *calls[number], answer)
            if type(answers[-1]) is not dict or "error" in answers[-1]:
                break
            numbers = numbers[len(answers) :]

    def at_once(self, function: Callable[..., Any], calls: list[list[Any]]) -> list[Any] | None:
        """Return an answer's values for all of these arguments; None where a call fails, or all take too long."""
        if not isinstance(function, Remote) or not function.direct or not 1 < len(calls) <= TOGETHER:
            return None
        worker = self.workers[0]
        worker.catch_up()
        try:
            questions = [self._question(worker, function, args, {}) for args in calls]
            answers = checked(worker.ask({"do": "calls", "calls": questions})).get("answers")
            if type(answers) is not list or len(answers) != len(calls):
                return None
            for answer in answers:
                checked(answer)
        except wire_errors.Stopped:
            raise
        except Exception:  # noqa: BLE001, it comes again when the calls are made one by one
            return None
        return [
            self._value(worker, function, args, {}, answer)
            for args, answer in zip(calls, answers, strict=True)
        ]

    def call(self, remote: Remote, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call a function of another process, where it belongs."""
        student, evaluator = self.workers
        if self._is_evaluated(remote, args):
            with suppress(CannotCross):  # an argument may be held in the student's process
                return self._evaluated(remote, args, kwargs, self._ask(evaluator, remote, args, kwargs))
        return self._call(student if remote.number is None else remote.worker, remote, args, kwargs)

    def _evaluated(self, remote: Remote, args: Iterable[Any], kwargs: dict[str, Any], answer: Any) -> Any:
        """Return the value that the evaluator answered. What a library made and cannot cross, the student's process makes.

        There the student's own functions can take it.
        """
        student, evaluator = self.workers
        value = self._value(evaluator, remote, args, kwargs, answer)
        stayed = isinstance(value, Held) or id(value) in self.records.get("evaluator", {})
        return (
            self._call(student, remote, tuple(args), kwargs) if stayed and remote.kind != "course" else value
        )

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
        if id(args[0]) in self.records.get("student", {}):
            return False
        if isinstance(args[0], Held):
            return args[0].home == "evaluator"
        name = args[1] if function.name == "getattr" and len(args) > 1 else function.name
        return leads_to_plain(type(args[0]), name)

    def made(self, function: Callable[..., Any], args: list[Any], kwargs: dict[str, Any]) -> Any:
        """Make a call: what is copied is copied where the function is."""
        return function(*args, **kwargs)

    def own(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return a course function as it is in the evaluator, whatever stands in its place meanwhile; another as it is."""
        described = describe(function, self.course)
        if described.kind != "course":
            return function
        remote = Remote(**wire_graphs.fields(described))._of(self, self.workers[1], direct=False)

        def call(*args: Any, **kwargs: Any) -> Any:
            with self.replacing({}):
                return remote(*args, **kwargs)

        return call

    def shown(self, value: Any) -> str:
        """Return how a value that stayed in another process is shown."""
        return f"a {value.kind}" if isinstance(value, Held) else ""

    # Beside the answers, and their files

    def run_beside(self, function: Callable[..., Any], *args: Any) -> Any:
        """Call a course function in the student's process."""
        return self._at(self.workers[0], function)(*args)

    write_files = run_beside

    def graphs_begun(self) -> int:
        """Return how many graphs have been computed in the student's process, as it says."""
        described = describe(graphs_begun, {})
        number: int = Remote(**wire_graphs.fields(described))._of(self, self.workers[0], direct=True)()
        return number

    def read_files(self, function: Callable[..., Any], *args: Any) -> Any:
        """Call a course function in the evaluator, on copies of the files that the arguments name."""
        self._use_for("files")
        return self._call(self.workers[1], self._at(self.workers[1], function), args, {})

    def _at(self, worker: Worker, function: Callable[..., Any]) -> Remote:
        described = describe(function, self.course)
        if described.kind != "course":
            raise TypeError(
                f"{described.name} is no function of the course: a cell of the course has to define it."
            )
        return Remote(**wire_graphs.fields(described))._of(self, worker, direct=True)

    def _files(self, worker: Worker, remote: Remote, arguments: tuple[Any, ...]) -> dict[str, Any]:
        """Return the student's files that the arguments of a course function name, where it runs in the evaluator."""
        if (
            worker is self.workers[0]
            or remote.kind != "course"
            or not (paths := list(file_contents.paths_in(arguments)))
        ):
            return {}
        found = checked(self.workers[0].ask({"do": "get", "paths": paths})).get("files")
        found = {path: found.get(path) for path in paths} if type(found) is dict else {}
        self.has_had_files |= any(content is not None for content in found.values())
        return found

    def _call(self, worker: Worker, remote: Remote, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        return self._value(worker, remote, args, kwargs, self._ask(worker, remote, args, kwargs))

    def _ask(self, worker: Worker, remote: Remote, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        if worker is self.workers[1] and not remote.direct:
            self._use_for("graphs")
        worker.catch_up()
        return worker.ask(self._question(worker, remote, args, kwargs))

    def _question(
        self, worker: Worker, remote: Remote, args: Iterable[Any], kwargs: dict[str, Any]
    ) -> dict[str, Any]:
        args = tuple(args)
        return {
            "do": "call",
            "function": wire_graphs.fields(self._describe(worker, remote)),
            "arguments": self.pack(worker, (args, kwargs)),
            "files": self._files(worker, remote, (args, kwargs)),
            "replace": self._replace(worker),
            "hold": not remote.direct or (self.stays is not None and worker is self.workers[0]),
            "direct": remote.direct,
            "names": self._changed_names(worker),
            "copies": self.copies and not remote.direct,
        }

    def _changed_names(self, worker: Worker) -> dict[str, dict[str, Any] | None]:
        """Return the names of answers that a test of any course has deleted (None) or given another value meanwhile."""
        found: dict[str, dict[str, Any] | None] = {}
        for name, known in self.told.items() if worker is self.workers[0] else ():
            if (now := self.space.get(name, GONE)) is not known and not _is_read_once(now):
                with suppress(CannotCross, ValueError):
                    found[name] = None if now is GONE else self.pack(worker, now)
        self.told |= {name: self.space.get(name, GONE) for name in found}
        return found

    def _replace(self, worker: Worker) -> list[Any]:
        start = worker.role, worker.generation
        if start not in self.replacements:
            pairs = [[self.pack(worker, old), self.pack(worker, new)] for old, new in self.replaced]
            self.replacements[start] = pairs
        return self.replacements[start]

    def _value(
        self, worker: Worker, remote: Remote, args: Iterable[Any], kwargs: dict[str, Any], answer: Any
    ) -> Any:
        printed = answer.get("printed") if type(answer) is dict else None
        if type(printed) is str and printed:
            sys.stdout.write(printed)  # which a check may have redirected
        is_next = (remote.module, remote.name) == ("builtins", "next")
        answer = checked(answer, self.may_end or is_next)
        value = self.unpack(worker, answer.get("value"), remote.gives)
        if remote.direct and answer.get("changed") is not None:
            changed = self.unpack(worker, answer["changed"], remote.gives and f"{remote.gives} changes", True)
            copy_back((tuple(args), kwargs), changed)
        return value

    def refer(
        self, worker: Worker, module: str, name: str, gives: str | None, *args: Any, **kwargs: Any
    ) -> Any:
        """Call a library's function there, with what stays there: its value is called what it `gives`."""
        function = Remote("library", name, module, name)._of(self, worker, True, gives)
        return self._call(worker, function, args, kwargs)

    def serve(self, worker: Worker, question: Any) -> dict[str, Any]:
        """Answer another process that calls a function which the running test passed in."""
        try:
            function = self.passed[question["number"]]
            args, kwargs = self.unpack(worker, question["arguments"], "passed")
            return {"value": self.pack(worker, function(*args, **kwargs))}
        except Exception as error:  # noqa: BLE001, it is raised there
            return {"error": wire_errors.to_plain(error)}

    # What crosses

    def pack(self, worker: Worker, value: Any) -> dict[str, Any]:
        def held(item: Any) -> dict[str, Any] | None:
            item = part_of(item).held if type(item) is Reference else item
            if not isinstance(item, Held):
                return None
            if item.home != worker.role:
                raise CannotCross(item.kind)
            number = self._number(worker, item.number)
            return {"$": "held", "home": "", "number": number, "type": item.kind}

        records = self.records.get(worker.role, {})
        return wire_graphs.pack(
            value,
            lambda function: self._describe(worker, function),
            held,
            records=records,
            class_of=self.course.get,
        )

    def _describe(self, worker: Worker, function: Any) -> Function:
        if isinstance(function, Function):
            if function.number is None and (is_safe(function) or worker.role == "student"):
                return function
            if function.number is None or not _is_at(function, worker):
                return self._pass_in(function)
            return Function(
                **wire_graphs.fields(function) | {"number": self._number(worker, function.number)}
            )
        if isinstance(function, Held):
            if function.home != worker.role:
                raise CannotCross(function.kind)
            return Function("object", function.kind, number=self._number(worker, function.number))
        if not callable(function):
            raise CannotCross(type_name(function))
        if binds(function) or meant(function) is not function:
            return self._pass_in(function)
        described = describe(function, self.course)
        if described.kind in ("course", "method") or (described.kind == "library" and is_safe(described)):
            return described
        return self._pass_in(function)

    def _pass_in(self, function: Callable[..., Any]) -> Function:
        number = self.passed.number_of(function)
        about = Function("", name_of(function), code=fingerprint(function))
        if meant(function) is not function:  # it counts there as what it stands for
            about = describe(meant(function), self.course)
        return Function("passed", name_of(function), about.module, about.qualname, about.code, number)

    def _of_course(self, worker: Worker, function: Callable[..., Any], direct: bool) -> Callable[..., Any]:
        """Return what was passed in; where it stood for a function of the course while a graph was built, that one."""
        stands_in = meant(function) is not function
        if not stands_in:
            return function
        described = describe(meant(function), self.course)
        if described.kind != "course" and not is_safe(described):
            return function
        return Remote(**wire_graphs.fields(described))._of(self, worker, direct)

    def _number(self, worker: Worker, number: int) -> int:
        if number >> HIGH != worker.generation:
            raise wire_errors.Stopped("What this belongs to was stopped.")
        return number & (1 << HIGH) - 1

    def unpack(self, worker: Worker, parcel: Any, label: str | None = None, again: bool = False) -> Any:
        """Return what is in a parcel. What is called `label` may stay there; `again`, what did before may."""

        def bind(described: Function, direct: bool) -> Any:
            if described.kind == "passed":
                return self._of_course(worker, self.passed[described.number], direct)
            if described.kind == "object":
                return Held(
                    worker.role, (described.number or 0) + (worker.generation << HIGH), described.name[:100]
                )
            number = None
            if described.kind == "foreign":
                number = (described.number or 0) + (worker.generation << HIGH)
            gives = label and f"{label}()"
            remote = Remote(**wire_graphs.fields(described) | {"number": number})
            return remote._of(self, worker, direct, gives)

        def held(tagged: dict[str, Any]) -> Any:
            number, value = tagged["number"] + (worker.generation << HIGH), tagged.get("value")
            refers = self.stays is not None and worker is self.workers[0]
            if refers and again and number in self.references:
                return self.references[number]
            if tagged["$"] == "rest":  # plain data, so it needs no leave
                return self.refer(worker, "builtins", "iter", None, Held(worker.role, number, REST))
            stays = label if refers and self.stays and self.stays.allows(label) else None
            if tagged["$"] == "held":
                one = Held(worker.role, number, str(tagged["type"])[:100])
                return one if stays is None else self._reference(worker, one, stays)
            if stays is not None:
                one = Held(worker.role, number, type_name(value))
                return Reference(Part(one, partial(self.refer, worker), stays, value))
            self.plain.append(value)
            self.records.setdefault(worker.role, {})[id(value)] = Held(worker.role, number, type_name(value))
            return value

        return wire_graphs.unpack(parcel, bind, held, self.course.get)

    def _reference(self, worker: Worker, held: Held, label: str) -> Reference:
        """Return what stands for an object that stays there: always the same."""
        if held.number not in self.references:
            self.references[held.number] = Reference(Part(held, partial(self.refer, worker), label))
        return self.references[held.number]

    @contextmanager
    def replacing(self, replace: Mapping[Any, Any]) -> Iterator[None]:
        """Let other processes use the replacements too, while a graph is evaluated here."""
        before = self.replaced, self.replacements
        self.replaced, self.replacements = list(replace.items()), {}
        try:
            yield
        finally:
            self.replaced, self.replacements = before


def _is_at(function: Any, worker: Worker) -> bool:
    return isinstance(function, Remote) and function.worker is worker


def _holds_function(value: Any) -> bool:
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, (list, tuple, set)):
        return callable(value)
    return any(map(_holds_function, value))


def _is_read_once(value: Any) -> bool:
    return isinstance(value, Iterator) and not callable(value)  # as a mock is


def _raise(error: Exception) -> None:
    raise error


def checked(answer: Any, may_end: bool = False) -> dict[str, Any]:
    """Return an answer, or raise what it says was raised; see `from_plain`."""
    if type(answer) is not dict:
        raise wire_errors.Stopped("The process that runs your code sent something that is no answer.")
    if "error" in answer:
        raise wire_errors.from_plain(answer["error"], may_end)
    return answer

"""A process that runs a notebook's cells and then calls their functions for the judge.

The student's process is one: it runs the course's cells and the student's, but no test. The evaluator is another, which
runs the course's cells only. Both speak plain data over a bridge.
"""

import importlib
import os
import random
import socket
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack, nullcontext, suppress
from types import FunctionType, GeneratorType
from typing import Any
from unittest.mock import patch

from dask.delayed import Delayed
from dask.utils import methodcaller

from grading.judge.lens import (
    Function,
    binds,
    copied,
    describe,
    fill,
    fingerprint,
    name_of,
    replacing,
    trouble_named,
    undecorated,
)
from grading.judge.notebook.outputs import cleaned, without_ignored
from grading.judge.processes import kernel
from grading.judge.processes.memory import limit_memory
from grading.judge.processes.reader import QUESTIONS, Reader
from grading.judge.processes.remote import OBJECT
from grading.judge.processes.shell import Shell
from grading.judge.processes.warned import noted
from grading.judge.wire import errors as wire_errors
from grading.judge.wire import file_contents, messages
from grading.judge.wire import graphs as wire_graphs
from grading.judge.wire.bridge import Bridge
from grading.judge.wire.marshalling import path_to, type_name
from grading.judge.wire.messages import Answer

SOON = 1.0  # seconds after which answers to several calls are sent, though some are missing


class Callback(Function):
    """A function of the judge's, which a test passed in: called here, it runs there."""

    __slots__ = ("host",)
    host: "Host"

    def __call__(self, /, *args: Any, **kwargs: Any) -> Any:
        return self.host.call_back(self, args, kwargs)


class Host:
    """Serves one notebook over one bridge."""

    def __init__(self, end: socket.socket, shell: Shell):
        self.bridge = Bridge(end, self.serve)
        self.shell = shell
        self.course: dict[str, Callable[..., Any]] = {}
        self.known: list[Any] = []  # objects that the judge knows by number
        self.numbers: dict[int, int] = {}
        self.copies = file_contents.Copies()
        self.below: kernel.Below | None = None  # what is shown of what programs write
        self.warned: list[dict[str, Any]] = []  # of what the last call has warned
        self.changed: dict[str, Any] | None = None  # arguments, by a call that has failed
        self.refers = False  # whether objects inside a value may stay here, to be asked by the judge
        self.tasks: dict[type[messages.Message], Callable[[Any], dict[str, Any]]] = {
            messages.Begin: self._answering(self.begin),
            messages.Run: self._answering(self.run),
            messages.Names: self._answering(self.names),
            messages.Call: self._answering(self.call),
            messages.Calls: self._answering(self.calls),
            messages.Put: self._answering(self.put),
            messages.Get: self._answering(self.get),
        }

    def serve(self, question: Any) -> dict[str, Any]:
        """Answer one question. Whatever happens becomes an answer."""
        self.warned, self.changed = [], None
        try:
            message = messages.read(question, self.tasks)
            return self.tasks[type(message)](message)
        except BaseException as error:  # noqa: BLE001, also SystemExit: students write exit()
            told = {"warned": self.warned, "changed": self.changed}
            told = {name: value for name, value in told.items() if value}
            return {"error": self._error(error), "printed": self._printed(), **told}

    @staticmethod
    def _answering(task: Callable[[Any], Answer]) -> Callable[[Any], dict[str, Any]]:
        return lambda question: task(question).to_plain()

    # Cells

    def begin(self, question: messages.Begin) -> Answer:
        """Be like a kernel whose working folder holds some files, as the cells of any course may expect."""
        kernel.import_beside(question.files)
        kernel.become_kernel(self.shell)
        if question.unseen:
            kernel.make_no_pictures(self.shell)
        self.refers = question.refers
        if self.refers:
            self.below = kernel.Below()
        return Answer()

    def run(self, question: messages.Run) -> Answer:
        """Run one cell; return what it showed."""
        space = self.shell.user_ns
        before = dict(space) if question.course else {}
        finder: Any = sys.path_importer_cache.get(sys.path[0])
        if finder:
            finder.invalidate_caches()  # a cell may just have written a module
        if question.code is not None:
            self.shell.run_plain(question.code)
        elif question.limit is not None:
            kernel.run(self.shell, question.source, question.limit)
            if self.below:
                self.below.show(self.shell)
        else:
            self.shell.run(question.source, question.quiet)
        if question.course:
            self.course |= new_functions(before, space)
        outputs = self.shell.outputs.take()
        shown = [] if question.quiet else cleaned(outputs)
        return Answer(outputs=without_ignored(shown, question.ignored))

    def names(self, question: messages.Names) -> Answer:
        """Return the values of some names, each in a parcel of its own, as far as there are any."""
        found: dict[str, dict[str, Any]] = {}
        for name in question.names:
            if name in self.shell.user_ns:
                try:
                    found[name] = self.pack(self.shell.user_ns[name], hold=True)
                except Exception as error:  # noqa: BLE001
                    found[name] = {"error": wire_errors.to_plain(error)}
        return Answer(names=found)

    # Calls

    def call(self, question: messages.Call) -> Answer:
        """Call a function; return its value, what it printed, and its arguments where it changed them."""
        for name, parcel in question.names.items():
            self.shell.user_ns.pop(name, None)
            if parcel:
                self.shell.user_ns[name] = self.unpack(parcel)
        with ExitStack() as stack:
            for name, parcel in question.patched.items():
                stack.enter_context(patch(name, self.unpack(parcel)))
            return self._call(question)

    def _call(self, question: messages.Call) -> Answer:
        args, kwargs = self.unpack(question.arguments)
        if question.files:
            args, kwargs = self.copies.put(question.files, (args, kwargs))
        function = self.bind(Function(**question.function))
        warned: list[dict[str, Any]] = []
        if question.copies:
            function, args, kwargs = copied(function, args, kwargs)
        if question.replace:
            with replacing(self._replacements(question.replace), [function, args, kwargs]) as chosen:
                args, kwargs = (
                    fill(args, chosen, chosen),
                    fill(kwargs, chosen, chosen),
                )  # what is changed is seen in these
                value = chosen(function)(*args, **kwargs)
        else:
            try:
                with noted(warned) if self.refers else nullcontext():
                    value = function(*args, **kwargs)
            except Exception:
                if self.refers and question.direct:
                    with suppress(Exception):  # what cannot cross has not changed
                        self.changed = self._changed(question, args, kwargs)
                raise
            finally:  # calls back may have been others meanwhile
                self.warned = warned
        answer = Answer(value=self.pack(value, question.hold, question.steered), warned=warned or None)
        if question.direct:
            answer.changed = self._changed(question, args, kwargs)
            if self.refers:
                answer.same = path_to(value, [args, kwargs])
        answer.printed = self._printed()
        return answer

    def _changed(self, question: messages.Call, args: Any, kwargs: Any) -> dict[str, Any] | None:
        """Return the arguments of a call where it has changed them."""
        stay = self._as_known if self.refers else None
        kept = self._kept if question.steered else self._held  # unread, too
        before = question.arguments["value"]
        changed = wire_graphs.pack(
            (args, kwargs), self.describe, kept, known=before, class_of=self.course.get, stay=stay
        )
        return changed or None

    def calls(self, question: messages.Calls) -> Answer:
        """Make several calls; return an answer to each of the first of them, up to an error or until it takes long."""
        answers, end = [], time.monotonic() + SOON
        for call in question.calls:
            answers.append(self.serve(call))
            if "error" in answers[-1] or time.monotonic() > end:
                break
        return Answer(answers=answers)

    # Files

    def put(self, question: messages.Put) -> Answer:
        """Write files of the course into the working folder: path → text of their bytes."""
        file_contents.write(question.files)
        return Answer()

    def get(self, question: messages.Get) -> Answer:
        """Return the files and folders that are there under some paths."""
        return Answer(files=file_contents.read(question.paths))

    def _replacements(self, pairs: list[Any]) -> dict[Callable[..., Any], Callable[..., Any]]:
        """Return function → function, also for a course's function that an answer has defined anew."""
        found = {}
        for old, new in ((self.unpack(old), self.unpack(new)) for old, new in pairs):
            found[old] = new
            anew = undecorated(self.shell.user_ns.get(getattr(old, "__name__", None)))
            if callable(anew) and self.course.get(anew.__name__) is old:
                found[anew] = new
        return found

    def call_back(self, callback: Callback, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call a function of the judge's."""
        question = messages.CallBack(callback.number, self.pack((args, kwargs), True))
        answer = self.bridge.ask(question.to_plain())
        if "error" in answer:
            if (number := answer.get("own")) is not None:  # an error of the answer's own
                raise self.known[number]
            raise wire_errors.from_plain(
                answer["error"], kind_of=lambda module, name, _: trouble_named(module, name)
            )
        return self.unpack(answer["value"])

    def _printed(self) -> str:
        texts = [output["text"] for output in self.shell.outputs.take() if output["output_type"] == "stream"]
        return "".join(part for text in texts for part in text)

    # What crosses

    def pack(self, value: Any, hold: bool = False, steered: bool = False) -> dict[str, Any]:
        """Return a value as a parcel: with `hold`, what cannot cross may stay, and with `steered` a generator does."""
        stay = self.hold if hold and self.refers else None
        kept, held = self._kept if stay and steered else None, self.hold if hold else None
        return wire_graphs.pack(value, self.describe, kept, held, class_of=self.course.get, stay=stay)

    def _kept(self, value: Any) -> dict[str, Any] | None:
        return self.hold(value) if isinstance(value, GeneratorType) else None

    def _held(self, value: Any) -> dict[str, Any] | None:
        """Write an object as it came back here, for which the judge only has a number."""
        return self.hold(value) if id(value) in self.numbers and not callable(value) else None

    def unpack(self, parcel: dict[str, Any]) -> Any:
        held, own = lambda tagged: self.known[tagged["number"]], self.shell.user_ns.get
        return wire_graphs.unpack(parcel, self.bind, held, lambda name: self.course.get(name, own(name)))

    def describe(self, function: Any) -> Function:
        """Describe a function of this side, or an object in a graph: what the judge cannot find itself gets a number."""
        if isinstance(function, Function):
            return function
        if not callable(function):
            return Function("object", type_name(function), number=self._number(function))
        if binds(function):
            return Function("foreign", name_of(function), "student", number=self._number(function))
        name, course = getattr(function, "__qualname__", None), self.course
        if self.refers:  # an exercise of any course may ask for a better one of the same name
            course = {own: one for own, one in course.items() if one is undecorated(function)}
        elif (
            name in course and undecorated(self.shell.user_ns.get(name)) is function
        ):  # defined anew by an answer
            return Function("course", name, code=fingerprint(course[name]))
        described = describe(function, course)
        if described.kind != "foreign":
            return described
        own = type(function).__module__ == "__main__" or not hasattr(function, "__name__")  # no function
        home = OBJECT if self.refers and own else "student"
        return Function(
            "foreign", described.name, home, described.qualname, described.code, self._number(function)
        )

    def bind(self, described: Function, is_value: bool = True) -> Any:
        """Return the function that the judge means."""
        if described.kind == "course":
            return self.course[described.name]
        if described.kind == "method":
            return methodcaller(described.name)
        if described.kind == "passed":
            callback = Callback(*(getattr(described, name) for name in wire_graphs.FIELDS))
            object.__setattr__(callback, "host", self)
            return callback
        if described.kind == "library":
            return _find(described)
        if described.number is None:
            raise ValueError(f"{described.name} has no number.")
        return self.known[described.number]

    def hold(self, value: Any) -> dict[str, Any]:
        tagged = self._as_known(value)
        if self.refers and issubclass(type(value), Exception):
            tagged["error"] = self._error(value)
        elif self.refers and issubclass(type(value), type) and issubclass(value, Exception):
            tagged["kind"] = wire_errors.kind_to_plain(value, self._number_of)
        elif self.refers and issubclass(type(value), type) and value.__module__ != "__main__":
            tagged["class"] = [str(value.__module__), value.__qualname__]
        return tagged

    def _as_known(self, value: Any) -> dict[str, Any]:
        """Return what stays here as it comes back from the judge."""
        return {"$": "held", "home": "", "number": self._number(value), "type": type_name(value)}

    def _error(self, error: BaseException) -> dict[str, Any]:
        """Return an exception as plain data; one of an answer's own class can be asked for what else it has."""
        plain = wire_errors.to_plain(error, self._number_of)
        is_own = self._number_of(type(error)) is not None
        return plain | {"number": self._number(error)} if is_own else plain

    def _number_of(self, kind: type) -> int | None:
        """Return the number of a class that an answer defines; None for another."""
        is_own = kind.__module__ == "__main__" and self.course.get(kind.__name__) is not kind
        return self._number(kind) if self.refers and is_own else None

    def _number(self, thing: Any) -> int:
        if id(thing) not in self.numbers:
            self.numbers[id(thing)] = len(self.known)
            self.known.append(thing)
        return self.numbers[id(thing)]


def new_functions(before: dict[str, Any], space: dict[str, Any]) -> dict[str, Callable[..., Any]]:
    """Return the functions that a cell has defined, by name, with decorators of Dask's taken off."""
    found = {}
    for name, value in space.items():
        function = undecorated(value) if isinstance(value, (FunctionType, Delayed, type)) else None
        if (
            function is not None
            and before.get(name) is not value
            and getattr(function, "__module__", None) == "__main__"
        ):
            found[name] = function
    return found


def _find(described: Function) -> Any:
    found: Any = importlib.import_module(described.module)
    for part in described.qualname.split("."):
        found = getattr(found, part)
    return found


def serve(host: Host) -> None:
    """Let a host serve until the other end of its bridge closes."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in range(3):
        os.dup2(nothing, number)
    host.shell.capture()
    random.seed()
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed()
    limit_memory()
    host.bridge.loop()


def main(end: socket.socket, shell: Shell) -> None:
    """Serve a bridge until its other end closes: first, maybe, as a reader. Modules beside a notebook can be imported."""
    sys.path.insert(0, os.getcwd())
    kernel.keep_values(shell)
    host = Host(end, shell)
    reader = Reader(host.bridge)
    host.tasks |= dict.fromkeys(QUESTIONS, reader.serve)
    serve(host)

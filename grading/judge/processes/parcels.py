"""What crosses between the judge and its workers, packed for one of them and unpacked from it.

A course function in a graph is the evaluator's, and so is a library's that is safe; a student's function the student's
process's. A function that a test passes in is called back here.
"""

import builtins
import sys
from collections.abc import Callable
from functools import partial
from types import ModuleType
from typing import Any, Protocol

from grading.judge.lens import Function, binds, describe, fingerprint, meant, name_of
from grading.judge.processes.allow_list import is_safe
from grading.judge.processes.notebook_process import Worker
from grading.judge.processes.numbers import number_here, number_there
from grading.judge.processes.own_errors import Kinds, held_of, may_be_raised
from grading.judge.processes.passed import Passed
from grading.judge.processes.references import FIXED, Part, Reference, Stays, part_of
from grading.judge.processes.remote import OBJECT, Ask, Call, is_at, remote
from grading.judge.processes.stand_ins import StandIns
from grading.judge.wire import errors as wire_errors
from grading.judge.wire import graphs as wire_graphs
from grading.judge.wire.marshalling import CannotCross, Held, NoAttribute, Rest, type_name
from grading.judge.wire.narrow_numbers import widened
from grading.judge.wire.values_that_say_nothing import has_gaps, is_void, may_be_empty

PASSED = "passed"  # what a function is called with that a test has passed in
REST = f"{Rest.__module__}.{Rest.__qualname__}"


class Refer(Protocol):
    """Calls a library's function in a process, with what stays there."""

    def __call__(
        self, worker: Worker, module: str, name: str, gives: str | None, /, *args: Any, **kwargs: Any
    ) -> Any: ...


class Parcels:
    """The codec of both ways, with what it has to remember of a test.

    `call` makes the calls of functions that it unpacks, `refer` asks about what stays in a process.
    """

    def __init__(self, call: Call, refer: Refer):
        self.call = call
        self.refer = refer
        self.course: dict[str, Callable[..., Any]] = {}
        self.passed = Passed()
        self.stand_ins = StandIns()
        self.stays: Stays | None = None  # what a test of any course may use of the student's process
        self.errors = Kinds(self.error_of)
        self._references: dict[int, Any] = {}  # by number

    def forget(self) -> None:
        """Forget the functions that a test has passed in, and what stood for records: it is over."""
        self.passed.clear()
        self.stand_ins.clear()

    # There

    def pack(self, worker: Worker, value: Any) -> dict[str, Any]:
        """Return a value as a parcel for a process. Raises CannotCross, and Stopped where what it belongs to has ended."""

        def held(item: Any) -> dict[str, Any] | None:
            item = part_of(item).held if type(item) is Reference else item
            item = item if (own := held_of(item)) is None else own
            return _written(worker, item) if isinstance(item, Held) else None

        return wire_graphs.pack(
            value,
            partial(self.describe, worker),
            held,
            records=self.stand_ins.of(worker.role),
            class_of=self.course.get,
            opaque=self._is_opaque(worker),
        )

    def _is_opaque(self, worker: Worker) -> bool:
        """Tell whether objects of a test's own go there as functions do, whose inside nobody sees."""
        return self.stays is not None and worker.role == "student"

    def describe(self, worker: Worker, function: Any) -> Function:
        """Describe a function for a process; one that it cannot find itself is passed in."""
        if isinstance(function, Function):
            if function.number is None and (is_safe(function) or worker.role == "student"):
                return function
            if function.number is None or not is_at(function, worker):
                return self._pass_in(function)
            number = number_there(worker, function.number)
            return Function(**wire_graphs.fields(function) | {"number": number})
        if isinstance(function, Held):
            return Function("object", function.kind, number=_number(worker, function))
        if not callable(function):
            if self._is_opaque(worker):
                return self._pass_in(function)
            raise CannotCross(type_name(function))
        if binds(function) or meant(function) is not function:
            return self._pass_in(function)
        described = describe(function, self.course)
        if described.kind in ("course", "method") or (described.kind == "library" and is_safe(described)):
            return described
        if worker.role == "student" and _is_error(function):  # as one it can be caught
            return described
        return self._pass_in(function)

    def _pass_in(self, function: Callable[..., Any]) -> Function:
        number = self.passed.number_of(function)
        about = Function("", name_of(function), code=fingerprint(function))
        if meant(function) is not function:  # it counts there as what it stands for
            about = describe(meant(function), self.course)
        return Function("passed", name_of(function), about.module, about.qualname, about.code, number)

    # Back

    def unpack(self, worker: Worker, parcel: Any, label: str | None = None, again: bool = False) -> Any:
        """Return what is in a parcel. What is called `label` may stay there; `again`, what did before may."""

        def bind(described: Function, direct: bool) -> Any:
            return self._bind(worker, described, direct, label, again)

        def held(tagged: dict[str, Any]) -> Any:
            return self._held(worker, tagged, label, again)

        if self.stays is None or worker.role != "student" or not label or label == PASSED or again:
            return wire_graphs.unpack(parcel, bind, held, self.course.get, widened)
        gaps = []

        def seen(value: Any) -> Any:
            gaps.append(has_gaps(value))
            return widened(value)

        found = wire_graphs.unpack(parcel, bind, held, self.course.get, seen)
        self._check_that_it_says_something(found, any(gaps), self.stays, label)
        return found

    def _check_that_it_says_something(self, value: Any, gaps: bool, stays: Stays, label: str) -> None:
        """Raise CannotCross for what passes for any other value, unless the instructor's own answer gave such a one there, too."""
        says_nothing = gaps or is_void(value)
        if stays.known is None:
            says_nothing = says_nothing or may_be_empty(value) or type(value) is Reference
        if says_nothing and not stays.allows(f"{label} is empty"):
            raise CannotCross("array or list without items, or with missing ones,")

    def _bind(self, worker: Worker, described: Function, direct: bool, label: str | None, again: bool) -> Any:
        """Return the function that a process means, or the object that stays in a graph."""
        if described.kind == "passed":
            return self._of_course(worker, self.passed[described.number], direct)
        if described.module == "builtins" and direct and self.stays is not None:
            kind = getattr(builtins, described.qualname, None)  # an answer's own name for one of Python's
            if may_be_raised(kind) and self.stays.allows(label and f"{label} is raised"):
                return kind
        is_library = described.kind == "library" and direct
        if is_library and (found := self._class(worker, [described.module, described.qualname], label)):
            return found
        number = None
        if described.kind in ("object", "foreign"):
            number = number_here(worker, described.number or 0)
            if described.kind == "object":
                return Held(worker.role, number, described.name[:100])
        numbered = Function(**wire_graphs.fields(described) | {"number": number})
        ask = None
        if direct and number is not None and self.stays is not None and worker.role == "student":
            ask = self._asking(worker, label)
            if again and number in self._references:
                return self._references[number]
            if described.module == OBJECT and self.stays.allows(label):  # it may have other methods
                return self._reference(worker, Held(worker.role, number, described.name[:100]), str(label))
        return remote(numbered, self.call, worker, direct, label and f"{label}()", ask)

    def _of_course(self, worker: Worker, function: Callable[..., Any], direct: bool) -> Callable[..., Any]:
        """Return what was passed in; where it stood for a function of the course while a graph was built, that one."""
        if meant(function) is not function:
            described = describe(meant(function), self.course)
            if described.kind == "course" or is_safe(described):
                return remote(described, self.call, worker, direct)
        return function

    def error_of(self, worker: Worker, module: str, name: str, number: Any = None) -> type[Exception] | None:
        """Return a class of the course's or a library's exceptions, where the instructor's own answer raised one as well.

        Some, such as `unittest.SkipTest`, would end a test as if it had passed. With a number it is an answer's own.
        """
        if self.stays is None:
            return None
        if number is not None:
            return self.errors.get(worker, number)
        there = self.course if module == "__main__" else vars(sys.modules.get(module, object))
        kind: Any = there.get(name)
        if kind is AssertionError:  # with which an answer refuses what it is given
            return kind if self.stays.allows("raises AssertionError") else None
        if not may_be_raised(kind) or module.partition(".")[0] == __name__.partition(".")[0]:
            return None
        return kind if self.stays.allows(f"raises {module}.{name}") else None

    def _held(self, worker: Worker, tagged: dict[str, Any], label: str | None, again: bool) -> Any:
        """Return what stands here for something that stayed there."""
        number, value = number_here(worker, tagged["number"]), tagged.get("value")
        stays = self.stays if worker.role == "student" else None
        if stays is not None and again and number in self._references:
            return self._references[number]
        if tagged["$"] == "rest":  # plain data, so it needs no leave
            return self.refer(worker, "builtins", "iter", None, Held(worker.role, number, REST))
        allowed = label if stays is not None and stays.allows(label) else None
        if tagged["$"] == "held":
            one = Held(worker.role, number, str(tagged["type"])[:100])
            if stays and (error := self._error(worker, tagged, stays, label)):
                return self._references.setdefault(number, error)
            if kind := self._class(worker, tagged.get("class"), label):
                return kind
            if allowed is not None:
                return self._reference(worker, one, allowed)
            return self._plain_form(worker, one, label) if stays else one
        one = Held(worker.role, number, type_name(value))
        if allowed is not None:
            made = Reference(self._part(worker, one, allowed, value))
            # A member of an enumeration is always the same.
            return self._references.setdefault(number, made) if isinstance(value, FIXED) else made
        self.stand_ins.add(value, one)
        return value

    def _class(self, worker: Worker, path: Any, label: str | None) -> type | None:
        """Return a library's class by its module and name, where the instructor's own answer gave the very same one there."""
        if self.stays is None or worker.role != "student" or type(path) is not list:
            return None
        kind = class_at(*path) if [*map(type, path)] == [str, str] else None
        return kind if kind and self.stays.allows(label and f"{label} is {'.'.join(path)}") else None

    def _error(self, worker: Worker, tagged: dict[str, Any], stays: Stays, label: str | None) -> Any:
        """Return what stands for a class of exceptions that an answer defines, or for an error of one; None for others."""
        try:
            if "error" in tagged:
                error = wire_errors.from_plain(tagged["error"], kind_of=partial(self.error_of, worker))
                stands = held_of(error) is not None and stays.allows(label and f"{label} is an error")
                return error if stands else None
            raised = f"{label} is raised"
            if "kind" in tagged and label and (stays.known is None or stays.allows(raised)):
                kind = self.errors.make(worker, tagged["kind"], label, partial(self.refer, worker))
                return kind if kind and stays.allows(raised) else None
        except (TypeError, KeyError, ValueError):  # it is no description of one
            return None
        return None

    def _plain_form(self, worker: Worker, held: Held, label: str | None) -> Any:
        """Return a class that stays there, and what is for a `with`, as a function, and an iterator as what it gives.

        Another object is returned as it is.

        The instructor's own answer has no object there, and what these give is no more welcome than another's.
        """

        def has(name: str) -> bool:
            return self.refer(worker, "builtins", "hasattr", None, held, name) is True

        if held.kind != "type":
            if has("__next__"):
                return self.refer(worker, "itertools", "chain", None, held)
            if not has("__enter__"):
                return held
        described = Function("foreign", label or held.kind, "student", number=held.number)
        return remote(described, self.call, worker, True, label and f"{label}()", self._asking(worker, label))

    def _asking(self, worker: Worker, label: str | None) -> Ask:
        """Return what asks a function for what else it has: where what is called so may be an object that stays there.

        Else a function would pass for whatever has methods.
        """

        def ask(*what: Any, **kwargs: Any) -> Any:
            if self.stays is None or not self.stays.allows(label):
                raise NoAttribute("function")
            return self.refer(worker, *what, **kwargs)

        return ask

    def _reference(self, worker: Worker, held: Held, label: str) -> Reference:
        """Return what stands for an object that stays there: always the same."""
        if held.number not in self._references:
            self._references[held.number] = Reference(self._part(worker, held, label))
        found: Reference = self._references[held.number]
        return found

    def _part(self, worker: Worker, held: Held, label: str, plain: Any = None) -> Part:
        assert self.stays is not None
        return Part(held, partial(self.refer, worker), label, plain, self.stays.allows)


def class_at(module: str, qualname: str) -> type | None:
    """Return the class of a library that has been imported here."""
    found: Any = sys.modules.get(module)
    for part in qualname.split("."):
        found = vars(found).get(part) if isinstance(found, (ModuleType, type)) else None
    return found if isinstance(found, type) else None


def _is_error(function: Any) -> bool:
    """Tell whether this is a class of Python's own exceptions."""
    return (
        isinstance(function, type)
        and issubclass(function, BaseException)
        and function.__module__ == "builtins"
    )


def _number(worker: Worker, held: Held) -> int:
    """Return the number that something has in its process. Raises CannotCross where that is another."""
    if held.home != worker.role:
        raise CannotCross(held.kind)
    return number_there(worker, held.number)


def _written(worker: Worker, held: Held) -> dict[str, Any]:
    return {"$": "held", "home": "", "number": _number(worker, held), "type": held.kind}

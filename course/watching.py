"""Functions that note their calls: passed in by a check, or put in the place of the course's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from inspect import signature
from typing import Any

from course import backend
from course.cards import CheckFailed
from course.values import called, copied
from tasklens import Task
from tasklens.evaluate import replacing
from tasklens.function import StandsFor, name_of

MOST_CALLS = 2000  # of a check's functions while one graph is computed; more than a recursion makes before it is stopped


class CalledWithoutEnd(CheckFailed):
    """A watched function was called more often than any right answer calls it."""


@dataclass(frozen=True)
class Noted:
    """A call: of which function, with which arguments, and from which task, if from one."""

    function: Callable[..., Any]
    args: tuple[Any, ...]
    task: Task | None

    @property
    def argument(self) -> Any:
        """The argument, or all of them if there are several."""
        return self.args[0] if len(self.args) == 1 else self.args


@dataclass
class Log:
    """The calls of watched functions, in their order."""

    calls: list[Noted] = field(default_factory=list)
    task: Task | None = None  # the one that runs
    forbids: str = ""  # while a graph is built, if nothing may be called: by which call
    refused: Noted | None = None  # the last call with what the function cannot take

    def of(self, function: Callable[..., Any]) -> list[Noted]:
        """Return the calls of a function."""
        return [noted for noted in self.calls if noted.function is function]

    @property
    def has_no_end(self) -> bool:
        """Tell whether there are more calls than any right answer makes."""
        return len(self.calls) > MOST_CALLS

    def begin(self) -> None:
        """Forget what was noted: a graph is computed anew."""
        self.calls.clear()
        self.task = self.refused = None

    def watched(
        self, function: Callable[..., Any], other: Callable[..., Any] | None = None
    ) -> Callable[..., Any]:
        """Return a function that notes its calls and does as `other` does, or as the function itself."""
        watch = _Watch(self, function, other or backend.used().own(function))

        def stand_in(*args: Any, **kwargs: Any) -> Any:
            return watch.call(args, kwargs)

        vars(stand_in)["stays"] = True  # also where a task runs from a copy
        stand_in.__name__ = stand_in.__qualname__ = name_of(function)
        return stand_in

    def standing_for(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return the same, to stand in its place while a graph is built: in that graph it counts as the function itself."""
        stand_in = self.watched(function)
        vars(stand_in)["stands_for"] = StandsFor(function)
        return stand_in


class _Watch:
    """What stands behind a watched function: an object of ours, in which no function is replaced."""

    def __init__(self, log: Log, function: Callable[..., Any], other: Callable[..., Any]):
        self.log, self.function, self.other = log, function, other

    def call(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        noted = Noted(self.function, copied(_in_order(self.function, args, kwargs)), self.log.task)
        self.log.calls.append(noted)
        if self.log.forbids:
            raise early(self.log)
        if self.log.has_no_end:
            raise CalledWithoutEnd(f"{name_of(self.function)} is called over and over, and was stopped.")
        try:
            return self.other(*args, **kwargs)
        except TypeError:
            self.log.refused = noted
            raise


def _in_order(function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, ...]:
    """Return all arguments in the order of the function's parameters, as far as that is known."""
    if kwargs:
        with suppress(TypeError, ValueError):
            bound = signature(function).bind(*args, **kwargs)
            return (*bound.args, *bound.kwargs.values())
    return (*args, *kwargs.values())


def early(log: Log, hint: str = "") -> CheckFailed:
    """Return what to say of the first call that was made while a graph was built."""
    first = log.calls[0]
    name = name_of(first.function)
    return CheckFailed(
        f"{called(name, first.args)} ran while the graph was still being built.",
        called=log.forbids,
        expected="a graph, and nothing computed before somebody asks for its result",
        look=hint
        or f"Is {name}(...) called without delayed, or is there a .compute() inside? Write delayed({name})(...).",
    )


@contextmanager
def substituted(replace: Mapping[Callable[..., Any], Callable[..., Any]], used: list[Any]) -> Iterator[None]:
    """Let these functions stand in the place of others, here and where answers run, while something is called."""
    with backend.used().replacing(replace), replacing(replace, used, backend.used().is_here):
        yield

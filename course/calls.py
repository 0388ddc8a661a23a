"""Calls of an answer: made once for all words of a check, with copies of their arguments and watched functions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from time import sleep
from typing import Any

from dask.delayed import Delayed

from course import backend
from course.cards import CheckFailed, as_own
from course.graph_picture import GraphPicture
from course.values import copied, holds_lazy, matches, shown
from course.watching import Log, early, substituted
from tasklens import Function, TaskGraph
from tasklens.function import StandsFor

ON_A_COPY = (
    "Only read them: build something new, or work on a copy. list(values) is a new list of the same things: what changes inside "
    "has to be new, too."
)
NO_GRAPH: dict[Any, str] = {  # what holds lazy values, and is no graph itself
    dict: "If one result is asked for, make one Delayed of it: delayed(...) around a dictionary finds the Delayed values in it. If a "
    "list of Delayed is, return a list; if several, return them side by side: return a, b.",
    list: "If one result is asked for, make one Delayed of it, such as delayed(list)(...); if several, let each be lazy.",
    "nested": "Make one Delayed of it: delayed(...) around a list finds the Delayed values in it, also in the lists inside.",
}

COMPUTES = (
    "Is there a .compute() or a dask.compute(...) inside? Return what is lazy, and let others compute it."
)
NOT_CALLED = "Call it: delayed(f)(x) is a task, f alone is none."


@dataclass
class Call:
    """A call of an answer: its arguments before it, what it returned, and which watched functions were called."""

    text: str
    args: tuple[Any, ...]
    result: Any = None
    log: Log = field(default_factory=Log)
    computed: bool = False  # whether its graph has been, which may have changed what tasks were given
    read: TaskGraph | None = None
    given: tuple[Any, ...] = ()  # what the answer gets, as it was before the call

    def fail(
        self, said: str, hint: str = "", odd: Iterable[Any] | None = None, legend: str = "", **rows: str
    ) -> CheckFailed:
        """Return what to raise: a card, without what its title says already.

        With `odd`, keys of tasks, it has a picture of the graph in which these are marked, and the `legend` says as what.
        """
        called_with = {} if self.text in said else {"called": self.text}
        failed = CheckFailed(said, **called_with, **rows, look=hint)
        failed.args_of_call = self.args
        if self.read is not None and odd is not None:
            failed.picture = GraphPicture(self.read, odd, legend)
        return failed

    def graph(self) -> TaskGraph:
        """Read the graph of what was returned."""
        if self.read is None:
            self.read = self._read()
        return self.read

    def _read(self) -> TaskGraph:
        if isinstance(self.result, dict) and holds_lazy(self.result):
            said = f"{self.text} returns an ordinary dictionary with Delayed values in it."
            raise self.fail(said, NO_GRAPH[dict], expected="what is lazy itself")
        if (
            isinstance(self.result, list)
            and holds_lazy(self.result)
            and not all(map(holds_lazy, self.result))
        ):
            said = f"{self.text} returns an ordinary list, in which some are Delayed and some are not."
            raise self.fail(said, NO_GRAPH[list], seen=shown(self.result))
        if isinstance(self.result, list) and any(_holds_lists_of_lazy(item) for item in self.result):
            said = f"{self.text} returns an ordinary list of lists, with Delayed values in them."
            raise self.fail(said, NO_GRAPH["nested"], seen=shown(self.result), expected="what is lazy itself")
        if callable(self.result) and not isinstance(self.result, Delayed):
            said = f"{self.text} does not return what can be computed later."
            raise self.fail(said, NOT_CALLED, seen=f"the function {shown(self.result)}, which was not called")
        try:
            return TaskGraph(self.result)
        except (TypeError, ValueError) as error:
            said = f"{self.text} does not return what can be computed later."
            raise self.fail(said, **_rows(str(error))) from None


class Calls:
    """The calls of one answer with all inputs of a check."""

    watches = True  # functions that are passed in
    on_a_copy = ON_A_COPY  # where to look, where an argument is changed

    def __init__(
        self,
        function: Callable[..., Any],
        name: str,
        inputs: list[tuple[Any, ...]],
        said: str = "",
        made: Callable[..., Any] | None = None,
    ):
        self.function, self.name, self.inputs, self.said, self.make = function, name, inputs, said, made
        self.made: list[Call] = []

    def text(self, args: tuple[Any, ...]) -> str:
        """Return a call as a card names it."""
        texts = list(map(shown, args))
        said = self.said or f"{self.name}({{}})"
        return said.format(", ".join(texts)) if "{}" in said else said.format(*texts)

    def in_turn(self, hint: str = "") -> Iterator[Call]:
        """Yield one call after the other: what comes later is not made where an earlier one is found wrong."""
        for place, args in enumerate(self.inputs):
            if place == len(self.made):
                self.made.append(self.one(args, hint=hint))
            yield self.made[place]

    def looked_at(self, hint: str = "") -> Iterator[Call]:
        """Yield the calls, here one after the other, and then once more: a later one may have changed what an earlier one gave.

        An answer that is wrong for a small input may fill the memory of this computer with a large one. In a process of its
        own it is limited, and is asked in one go.
        """
        if backend.used().is_here:
            yield from self.in_turn(hint)
        yield from self.all(hint)

    def all(self, hint: str = "") -> list[Call]:
        """Return the calls, which are made where no word has made them."""
        self.made = self.made or self._together(None) or [self.one(args, hint=hint) for args in self.inputs]
        return self.made

    def building(self, forbidden: tuple[Any, ...], hint: str) -> list[Call]:
        """Make the calls such that neither these functions nor those that are passed in may be called meanwhile."""
        begun = backend.used().graphs_begun()
        self.made = self._together(forbidden) or [self.one(args, forbidden, hint) for args in self.inputs]
        if backend.used().graphs_begun() != begun:
            raise self._computing(hint)
        return self.made

    def _computing(self, hint: str) -> CheckFailed:
        """Return what to raise where a graph was computed while another was built: of the first call that does it."""
        for call in self.made:
            begun = backend.used().graphs_begun()
            self.one(call.args)
            if backend.used().graphs_begun() != begun:
                break
        said = f"{call.text} computes a graph, while its own is still being built."
        return call.fail(
            said,
            hint or COMPUTES,
            expected="a graph, and nothing computed before somebody asks for its result",
        )

    def again(self, call: Call) -> Call:
        """Return a call whose graph has not been computed."""
        return self.one(call.args) if call.computed else call

    def one(self, args: tuple[Any, ...], forbidden: tuple[Any, ...] | None = None, hint: str = "") -> Call:
        """Make one call."""
        call, given = self._begun(args, forbidden)
        log = call.log
        replace = {function: log.standing_for(function) for function in forbidden or ()}
        try:
            with substituted({**hurried(), **replace}, [self.function, given]):
                call.result = self.function(*given)
        except Exception as error:
            if log.forbids and log.calls:
                raise _early(call, hint) from None
            as_own(error, call.text, args, hint if forbidden is None else "")
            raise
        if log.forbids and log.calls:
            raise _early(call, hint)
        log.forbids = ""
        if changed := _changed(call.given, given):
            now, before = changed
            said = f"{self.name} changes its data."
            raise call.fail(
                said, self.on_a_copy, seen=f"afterwards {shown(now)}", expected=f"as before, {shown(before)}"
            )
        return call

    def _together(self, forbidden: tuple[Any, ...] | None) -> list[Call] | None:
        """Do this in one go where the function is in another process, unless something is wrong with a call."""
        if backend.used().is_here:
            return None
        begun = [self._begun(args, forbidden) for args in self.inputs]
        shared = Log(forbids=self.name if forbidden is not None else "")
        replace = {function: shared.standing_for(function) for function in forbidden or ()}
        with substituted(replace, []):
            results = backend.used().at_once(self.function, [given for _, given in begun])
        for log in (shared, *(call.log for call, _ in begun)):
            log.forbids = ""  # what an answer has kept of these calls may run from now on, also where they are made again
        if results is None or shared.calls:
            return None
        for (call, given), result in zip(begun, results, strict=True):
            call.result = result
            if (forbidden is not None and call.log.calls) or _changed(call.given, given):
                return None
        return [call for call, _ in begun]

    def _begun(self, args: tuple[Any, ...], forbidden: tuple[Any, ...] | None) -> tuple[Call, list[Any]]:
        """Return a call that is to be made, and copies of its arguments, with watched functions among them."""
        call = Call(self.text(args), args, given=self.made_of(args))
        call.log.forbids = call.text if forbidden is not None else ""
        watched = self.watches and _is_passed_in
        return call, [call.log.watched(a) if watched and watched(a) else a for a in copied(call.given)]

    def made_of(self, args: tuple[Any, ...]) -> tuple[Any, ...]:
        """Return what the answer gets, where a check says its inputs in a shorter way."""
        made = self.make(*copied(args)) if self.make else args
        return made if isinstance(made, tuple) else (made,)


def _holds_lists_of_lazy(item: Any) -> bool:
    return isinstance(item, (list, tuple)) and holds_lazy(item)


def _rows(error: str) -> dict[str, Any]:
    """Return what an error of the reading of a graph says, as rows of a card."""
    parts = re.fullmatch(r"Expected (a .+?), but got (.+?)\. ([A-Z].+)", error, re.DOTALL)
    if not parts:
        return {"seen": error.removeprefix("There is nothing to read: ").removesuffix(".")}
    expected, seen, look = parts.groups()
    return {"seen": seen, "expected": expected, "hint": NO_GRAPH["nested"] if "TaskGraph(" in look else look}


def _early(call: Call, hint: str) -> CheckFailed:
    failed = early(call.log, hint)
    failed.args_of_call = call.args
    return failed


def hurried() -> dict[Callable[..., Any], Callable[..., Any]]:
    """Return what lets the waiting in a notebook's slow functions be left out: in a judge they do not wait."""
    return {sleep: _no_sleep} if backend.used().is_here else {}


def _no_sleep(seconds: float) -> None:
    """Do not sleep."""


vars(_no_sleep)["stands_for"] = StandsFor(sleep)
_no_sleep.__name__ = "sleep"


def _is_passed_in(value: Any) -> bool:
    """Tell whether an argument is a function of the check's own."""
    return callable(value) and not isinstance(value, (Delayed, Function))


def _changed(args: tuple[Any, ...], given: list[Any]) -> tuple[Any, ...] | None:
    """Return an argument that is not as it was, as it is now and before."""
    pairs = zip(given, args, strict=True)
    return next(((now, b) for now, b in pairs if not callable(b) and not matches(now, b)), None)

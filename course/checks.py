"""The vocabulary of checks: what a function has to do with these inputs, in words that remember what goes wrong.

Every word copies the arguments before the call, works out before it what is expected, and says after it if the function
has changed its data. A check that passes prints a line; one that fails raises a card.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from time import sleep
from types import MappingProxyType
from typing import Any, Self

from dask.delayed import Delayed

from course import backend
from course.cards import CheckFailed, as_own
from course.evaluation import evaluate
from course.facts import expected_number
from course.values import called, copied, holds_lazy, matches, same_items, shown
from course.watching import Log, Noted, early, substituted
from tasklens import Function, TaskGraph
from tasklens.function import name_of

ON_A_COPY = "Only read them: work on a copy, such as list(values), or build something new."
ONE_DELAYED = "Make one Delayed of it: delayed(...) around a dictionary finds the Delayed values in it."
LAZY_INSIDE = (
    "A task made another Delayed, which was not run: call functions inside a task as they are, without delayed. Dask finds "
    "Delayed values in lists and dictionaries, but not in a generator, a map or a zip."
)


def check(function: Callable, *inputs: Any) -> Check:
    """Begin a check of a function with these inputs.

    Parameters
    ----------
    function
        An answer.
    inputs
        One for each call: a tuple of arguments, or the one argument. `edges` and `drawn` give such inputs. A function
        among the arguments is passed in such that its calls are noted.

    Examples
    --------
    >>> from dask import delayed
    >>> def total(values):
    ...     return delayed(sum)([delayed(abs)(x) for x in values])
    >>> _ = check(total, [], [-1, 1]).graph(work=lambda values: len(values) + 1, span=2, hint="Draw it.")
    Traceback (most recent call last):
    ...
    course.cards.CheckFailed: The longest chain of tasks in the graph of total([]) has 1 task.
      seen     1 task: 1 sum
      expected 2
      look     Draw it.
    >>> _ = check(total, [], [-1, 1]).gives(lambda values: sum(abs(x) for x in values))
    right: 2 values, such as total([-1, 1]) → 2
    """
    return Check(
        function, [given if isinstance(given, tuple) else (given,) for given in inputs], name_of(function)
    )


@dataclass
class _Call:
    """A call of the function: its arguments before it, what it returned, and which watched functions were called."""

    text: str
    args: tuple
    result: Any = None
    expected: Any = None
    log: Log = field(default_factory=Log)

    def fail(self, said: str, hint: str = "", **rows: str) -> CheckFailed:
        """Return what to raise: a card, without what its title says already."""
        rows = {"called": self.text, **rows}
        return CheckFailed(
            said, **{label: text for label, text in rows.items() if text not in said}, look=hint
        )

    def graph(self, hint: str) -> TaskGraph:
        """Read the graph of what was returned."""
        if isinstance(self.result, dict) and holds_lazy(self.result):
            said = f"{self.text} returns an ordinary dictionary with Delayed values in it."
            raise self.fail(said, ONE_DELAYED, expected="a Delayed of a dictionary")
        try:
            return TaskGraph(self.result)
        except (TypeError, ValueError) as error:
            raise self.fail(
                f"{self.text} does not return what can be computed later.", hint, seen=str(error)
            ) from None

    def evaluate(
        self,
        graph: TaskGraph,
        replace: Mapping,
        watch: Callable | None = None,
        copies: bool = False,
        hint: str = "",
    ) -> Any:
        """Compute the graph with other functions in the place of some."""
        self.log.calls.clear()
        self.log.refused = None
        try:
            return evaluate(graph, {**_hurried(), **replace}, watch, copies)
        except Exception as error:
            if self.log.has_no_end:
                last = self.log.calls[-1]
                said = f"{self.text}, computed, calls {name_of(last.function)} again and again."
                seen = f"{len(self.log.calls)} calls, the last is {called(last.function, last.args)}"
                raise self.fail(said, hint, seen=seen, expected="an end") from None
            if isinstance(error, CheckFailed):
                raise
            if isinstance(error, TypeError) and (noted := self.log.refused):
                said = f"A task of {self.text} calls {called(noted.function, noted.args)}."
                raise self.fail(said, hint, seen=f"TypeError: {error}") from None
            as_own(error, f"{self.text}, {COMPUTED[copies]}")
            raise


@dataclass(repr=False)
class Check:
    """Calls of one function, of which each word below says something."""

    function: Callable
    inputs: list[tuple]
    name: str

    def __repr__(self) -> str:
        return f"<a check of {self.name}>"

    def _ipython_display_(self) -> None:
        """Show nothing below a cell that ends with a check: its words have said all."""

    # Words

    def is_lazy(self, *functions: Callable, hint: str = "") -> Self:
        """Expect that none of these functions, nor one that is passed in, is called while a graph is built."""
        for call in self._calls(functions, hint):
            call.graph(hint)
        return self._right(
            f"nothing is computed while {_several(len(self.inputs), 'graph is', 'graphs are')} built"
        )

    def graph(
        self,
        *,
        work: Any = None,
        span: Any = None,
        width: Any = None,
        outputs: Any = None,
        calls: Mapping[Callable | str, Any] | None = None,
        hint: str = "",
    ) -> Self:
        """Expect numbers of the graph: each a number, `at_least` and the like, or a function of the arguments."""
        for call in self._calls():
            args = call.args
            wanted = {"work": work, "span": span, "width": width, "outputs": outputs}
            wanted = {name: expected_number(f, args) for name, f in wanted.items() if f is not None}
            number_of = {f: expected_number(number, args) for f, number in (calls or {}).items()}
            graph = call.graph(hint)
            for name, bound in wanted.items():
                number = len(graph.outputs) if name == "outputs" else getattr(graph, name)
                if not bound.holds(number):
                    said = SAYS[name].format(call=call.text, number=number, tasks=_several(number, "task"))
                    raise call.fail(said, hint or HINTS[name], seen=_tasks(graph), expected=str(bound))
            for function, bound in number_of.items():
                if not bound.holds(graph.calls(function)):
                    name = function if isinstance(function, str) else name_of(function)
                    said = (
                        f"The graph of {call.text} has {_several(graph.calls(function), 'task')} of {name}."
                    )
                    raise call.fail(said, hint, seen=_tasks(graph), expected=str(bound))
        return self._right(f"the {'graph' if len(self.inputs) == 1 else 'graphs'} of {self._such()}")

    def gives(
        self,
        expected: Any,
        others: Mapping[Callable | str, Callable] | None = None,
        hint: str = "",
        anywhere: bool = False,
        exchange: Mapping | None = None,
    ) -> Self:
        """Expect this value of the computed graph: itself, or a function of the arguments that gives it.

        `others` maps functions, or names of functions of the answer's own, to those that are to stand in their place.
        `anywhere`: each task runs from a copy of itself, as in a process of its own. `exchange` maps numbers to others,
        which the tasks get in their place: what was decided while the graph was built stays as it was.
        """
        wanted = self._expected(expected)
        calls = self._calls()
        for call, value in zip(calls, wanted, strict=True):
            call.expected = value
        if not (others or anywhere or exchange) and _all_at_once(calls):
            return self._right(f"{_several(len(calls), 'value')}, such as {_value_of(calls[-1])}")
        for call in calls:
            graph = call.graph(hint)
            graph = graph.with_values(exchange) if exchange else graph
            replace = {old: new for f, new in (others or {}).items() for old in _functions(graph, f)}
            value = call.evaluate(graph, replace, copies=anywhere, hint=hint)
            _compare(call, value, f"{_under(others, exchange)}{call.text}, {COMPUTED[anywhere]},", hint)
        return self._right(f"{_under(others)}{_several(len(calls), 'value')}, such as {_value_of(calls[-1])}")

    def returns(self, expected: Any, hint: str = "") -> Self:
        """Expect this value of the function itself, which is an ordinary one."""
        wanted = self._expected(expected)
        for call, value in zip(self._calls(), wanted, strict=True):
            call.expected = value
            _compare(call, call.result, call.text, hint)
        return self._right(f"{_several(len(self.inputs), 'value')}, such as {_value_of(call)}")

    def entries(self, expected: Mapping | Callable, hints: Mapping = MappingProxyType({})) -> Self:
        """Expect that the function returns a dictionary with these entries, maybe with others; a hint for each."""
        expectations = self._expected(expected)
        for call, wanted in zip(self._calls(), expectations, strict=True):
            if not isinstance(call.result, dict):
                said = f"{call.text} gives {shown(call.result)}."
                raise call.fail(said, "Does the function end with return {...}?", expected="a dictionary")
            for key, value in wanted.items():
                said = f"The dictionary of {call.text} has no {key!r}."
                if key not in call.result:
                    raise call.fail(said, seen=f"the keys {shown(list(call.result))}")
                said = f"{call.text}[{key!r}] is {shown(call.result[key])}."
                if not matches(call.result[key], value):
                    raise call.fail(said, hints.get(key, ""))
        return self._right(f"{' and '.join(map(str, wanted))} of {self._such()}")

    def calls(
        self,
        function: Callable,
        *,
        with_each: Callable | list | None = None,
        together: Callable | list | None = None,
        alone: bool = False,
        side_by_side: bool = False,
        others: Mapping[Callable, Callable] | None = None,
        hint: str = "",
    ) -> Self:
        """Expect calls of a function from the tasks of the graph: one of the course's, or one that is passed in.

        `with_each` are the arguments that it has to be called with, each once, in whatever order; `together` lists of
        those, one for each task that makes the calls, in whatever order too. `alone`: a task makes one call at most.
        `side_by_side`: no task that makes a call waits for another that does. `others` are as for `gives`.
        """
        name = name_of(function)
        expectations = list(zip(self._expected(with_each), self._expected(together), strict=True))
        for call, wanted in zip(self._calls(), expectations, strict=True):
            graph, made = self._made(call, function, others or {}, hint)
            found = [noted.argument for noted in made]
            if wanted[0] is not None and not same_items(found, list(wanted[0])):
                said = f"{call.text}, computed, calls {name} {_times(len(found))}."
                raise call.fail(
                    said, hint, seen=f"with {shown(found)}", expected=f"once with each of {shown(wanted[0])}"
                )
            of_task = _of_each_task(made)
            if alone and not made and wanted[0] is None:
                raise call.fail(f"No task of {call.text} calls {name}.", hint, seen=_tasks(graph))
            if alone and (most := max(of_task.values(), key=len, default=[])) and len(most) > 1:
                said = f"One task of {call.text} calls {name} {_times(len(most))}."
                seen = f"{_tasks(graph)}; {name} called in one of them with {shown(most)}"
                raise call.fail(said, hint, seen=seen, expected=f"each call of {name} in a task of its own")
            if wanted[1] is not None and not same_items([*of_task.values()], list(wanted[1]), same_items):
                said = f"The tasks of {call.text} share out the calls of {name} in another way."
                raise call.fail(said, hint, seen=shown([*of_task.values()]), expected=shown(wanted[1]))
            if side_by_side and (pair := _one_after_the_other(graph, made)):
                said = f"In the graph of {call.text}, {name} for {shown(pair[1])} waits for {name} for {shown(pair[0])}."
                raise call.fail(said, hint, seen=_tasks(graph), expected="that they can run side by side")
        return self._right(f"{name} is called as it should be in {self._such()}")

    def waits(self, later: Callable, earlier: Callable, hint: str = "") -> Self:
        """Expect that each task which calls `later` waits for every task which calls `earlier`: both passed in."""
        for call in self._calls():
            graph, made = self._made(call, later, {}, hint)
            before = {noted.task.key for noted in call.log.of(earlier) if noted.task}
            for noted in made:
                if noted.task and (missing := before - _ancestors(graph, noted.task.key) - {noted.task.key}):
                    said = f"In the graph of {call.text}, {name_of(later)} does not wait for all of {name_of(earlier)}."
                    raise call.fail(
                        said,
                        hint,
                        seen=f"{_several(len(missing), 'call')} that may come later",
                        expected="none",
                    )
        return self._right(f"{name_of(later)} waits for {name_of(earlier)}")

    def within(self, task: str, calls: Callable, hint: str = "") -> Self:
        """Expect that each task of this name calls a function of a library or of the course."""
        for call in self._calls():
            graph, made = self._made(call, calls, {calls: lambda *args: None}, hint)
            without = {t.key for t in graph.tasks_calling(task)} - {
                noted.task.key for noted in made if noted.task
            }
            if without:
                said = (
                    f"{_several(len(without), 'task')} of {task} in {call.text} do not call {name_of(calls)}."
                )
                said = said.replace("do not", "does not") if len(without) == 1 else said
                raise call.fail(
                    said, hint, seen=_tasks(graph), expected=f"{name_of(calls)}(...) inside {task}"
                )
        return self._right(f"{task} calls {name_of(calls)}")

    # What they are made of

    def _calls(self, forbidden: Iterable[Callable] | None = None, hint: str = "") -> list[_Call]:
        """Call the function with all inputs; where functions are forbidden, none that is watched may be called."""
        return self._at_once(forbidden) or [self._call(args, forbidden, hint) for args in self.inputs]

    def _at_once(self, forbidden: Iterable[Callable] | None) -> list[_Call] | None:
        """Do this in one go where the function is in another process, unless something is wrong with a call."""
        if backend.used().is_here:
            return None
        begun = [self._begun(args, forbidden) for args in self.inputs]
        shared = Log(forbids=self.name if forbidden is not None else "")
        replace = {function: shared.watched(function) for function in forbidden or ()}
        with substituted(replace, []):
            results = backend.used().at_once(self.function, [given for _, given in begun])
        if results is None or shared.calls:
            return None
        for (call, given), result in zip(begun, results, strict=True):
            call.result = result
            if (forbidden is not None and call.log.calls) or self._changed(call.args, given):
                return None
            call.log.forbids = ""
        return [call for call, _ in begun]

    def _call(self, args: tuple, forbidden: Iterable[Callable] | None = None, hint: str = "") -> _Call:
        call, given = self._begun(args, forbidden)
        log = call.log
        replace = {function: log.watched(function) for function in forbidden or ()}
        try:
            with substituted({**_hurried(), **replace}, [self.function, given]):
                call.result = self.function(*given)
        except Exception as error:
            if log.forbids and log.calls:
                raise early(log, hint) from None
            as_own(error, call.text)
            raise
        if log.forbids and log.calls:
            raise early(log, hint)
        log.forbids = ""
        if changed := self._changed(args, given):
            now, before = changed
            said = f"{self.name} changes its data."
            raise call.fail(
                said, ON_A_COPY, seen=f"afterwards {shown(now)}", expected=f"as before, {shown(before)}"
            )
        return call

    def _begun(self, args: tuple, forbidden: Iterable[Callable] | None) -> tuple[_Call, list]:
        """Return a call that is to be made, and copies of its arguments, with watched functions among them."""
        call = _Call(called(self.name, args), args)
        call.log.forbids = call.text if forbidden is not None else ""
        return call, [call.log.watched(a) if _is_passed_in(a) else a for a in copied(args)]

    def _changed(self, args: tuple, given: list) -> tuple | None:
        """Return an argument that is not as it was, as it is now and before."""
        pairs = zip(given, args, strict=True)
        return next(((now, b) for now, b in pairs if not callable(b) and not matches(now, b)), None)

    def _made(
        self, call: _Call, function: Callable, others: Mapping, hint: str
    ) -> tuple[TaskGraph, list[Noted]]:
        """Compute a graph; return it with the calls of a watched function."""
        graph = call.graph(hint)
        watched = {} if any(function is a for a in call.args) else {function: None}
        replace = {old: call.log.watched(old, new) for old, new in {**watched, **others}.items()}
        call.evaluate(graph, replace, call.log.running, hint=hint)
        return graph, call.log.of(function)

    def _expected(self, expected: Any) -> list:
        """Return what is expected of each call, worked out before any is made."""
        return [expected(*copied(args)) if callable(expected) else expected for args in self.inputs]

    def _such(self) -> str:
        last = called(self.name, self.inputs[-1])
        return last if len(self.inputs) == 1 else f"{len(self.inputs)} calls, such as {last}"

    def _right(self, said: str) -> Self:
        print("right:", said)
        return self


SAYS = {
    "work": "The graph of {call} has {tasks}.",
    "span": "The longest chain of tasks in the graph of {call} has {tasks}.",
    "width": "In the graph of {call}, {tasks} can run side by side.",
    "outputs": "{call} returns {number} Delayed values.",
}
COMPUTED = {False: "computed", True: "with each task in a process of its own"}
HINTS = {
    "work": "Draw it with .visualize(). Is every call delayed, and nothing more?",
    "span": "Draw it with .visualize(): which task waits for one that it does not need?",
    "width": "Draw it with .visualize(): which task waits for one that it does not need?",
    "outputs": "",
}


def _is_passed_in(value: Any) -> bool:
    """Tell whether an argument is a function of the check's own."""
    return callable(value) and not isinstance(value, (Delayed, Function))


def _hurried() -> dict:
    """Return what lets the waiting in a notebook's slow functions be left out: in a judge they do not wait."""
    return {sleep: _at_once} if backend.used().is_here else {}


def _at_once(seconds: float) -> None:
    """Do not sleep."""


def _all_at_once(calls: list[_Call]) -> bool:
    """Tell whether all graphs, computed as one, give what is expected: where tasks run elsewhere that is quicker."""
    if backend.used().is_here:
        return False
    try:
        several = [call.result if isinstance(call.result, (list, tuple)) else [call.result] for call in calls]
        values = iter(evaluate([one for results in several for one in results]))
    except Exception:  # noqa: BLE001, then one by one, to say which
        return False
    for call, results in zip(calls, several, strict=True):
        value = [next(values) for _ in results]
        value = value if results is call.result else value[0]
        if holds_lazy(value) or not matches(value, call.expected):
            return False
    return True


def _compare(call: _Call, value: Any, what: str, hint: str) -> None:
    if holds_lazy(value) and not holds_lazy(call.expected):
        raise call.fail(
            f"{what} gives what is still lazy.", LAZY_INSIDE, seen=shown(value), expected=shown(call.expected)
        )
    if not matches(value, call.expected):
        raise CheckFailed(f"{what} gives {shown(value)}.", expected=shown(call.expected), look=hint)


def _functions(graph: TaskGraph, function: Callable | str) -> list[Callable]:
    if not isinstance(function, str):
        return [function]
    return list({id(task.function): task.function for task in graph.tasks_calling(function)}.values())


def _under(others: Mapping | None, exchange: Mapping | None = None) -> str:
    names = [f if isinstance(f, str) else name_of(f) for f in others or ()]
    said = f"with other functions in the place of {', '.join(names)}: " if names else ""
    pairs = ", ".join(f"{new} for {old}" for old, new in (exchange or {}).items())
    return f"with {pairs} in the tasks, once the graph is built, and {said}" if pairs else said


def _value_of(call: _Call) -> str:
    return f"{call.text} → {shown(call.expected)}"


def _of_each_task(made: list[Noted]) -> dict:
    found: dict = {}
    for noted in made:
        found.setdefault(noted.task and noted.task.key, []).append(noted.argument)
    return found


def _one_after_the_other(graph: TaskGraph, made: list[Noted]) -> tuple | None:
    """Return the arguments of two calls of which one has to wait for the other, if there are such."""
    argument = {noted.task.key: noted.argument for noted in made if noted.task}
    for key, later in argument.items():
        for other in _ancestors(graph, key):
            if other in argument:
                return argument[other], later
    return None


def _ancestors(graph: TaskGraph, key: Any) -> set:
    """Return the keys of all tasks that a task waits for."""
    found: set = set()
    todo = [key]
    while todo:
        for needed in graph.dependencies[todo.pop()]:
            if needed not in found:
                found.add(needed)
                todo.append(needed)
    return found


def _tasks(graph: TaskGraph) -> str:
    parts = ", ".join(f"{number} {name}" for name, number in graph.functions.items())
    return f"{_several(graph.work, 'task')}: {parts}" if parts else "no task"


def _several(number: int, one: str, more: str = "") -> str:
    return f"{number} {one if number == 1 else more or f'{one}s'}"


def _times(number: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(number, f"{number} times")

"""The vocabulary of checks: what a function has to do with these inputs, in words that remember what goes wrong.

Every word copies the arguments before the call, works out before it what is expected, and says after it if the function
has changed its data. The words of a check share its calls, and what their graphs have given. A check that passes prints a
line; one that fails raises a card.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping
from contextlib import redirect_stdout
from functools import partial, wraps
from itertools import cycle
from types import MappingProxyType
from typing import Any, Self

from dask.delayed import Delayed

from course import backend, wording
from course.calls import Call, Calls
from course.cards import CheckFailed
from course.computed import COMPUTED, Computed, Conditions, Seen, one
from course.facts import Bound, Each, at_least, expected_number
from course.inputs import Drawn
from course.structure import ancestors, calls_of, of_each_task, one_after_the_other, several, tasks, times
from course.troubles import Trouble
from course.values import called, copied, matches, same_items, shown
from tasklens import TaskGraph
from tasklens.function import name_of

LONGEST = 88  # characters of what is right
NUMBERS = 12  # in a message that has to tell one: where nearly all stand in it, it tells none
LONG = 2  # tasks in a chain that is not worth to be marked: every graph has one
TRIES = 20  # calls in which a smaller input that fails is looked for
FROM_COPIES = 2  # calls whose tasks run from copies, where that is asked for: copies take time
ERRORS = (Trouble, TypeError, AttributeError)  # of which a function that is passed in raises one each time
HIDDEN = "Leave the error alone: who computes the result has to learn of it. Where is it caught?"
IN_NO_TASK = "Is it called at all, and by a task? delayed({0}(x)) calls it at once, delayed({0})(x) when it is computed."
ANYWHERE = "Does each task return what it finds? In a process of its own it has variables of its own."
SAYS = {
    "work": "The graph of {call} has {tasks}.",
    "span": "The longest chain of tasks in the graph of {call} has {tasks}.",
    "width": "In the graph of {call}, no more than {tasks} can run side by side.",
    "one by one": "In the graph of {call}, no two tasks can run side by side.",
    "too wide": "In the graph of {call}, {tasks} can run side by side.",
    "outputs": "{call} returns {values}.",
}
CHAINED = ("span", "width", "one by one")  # what the longest chain tells something of
HINTS = {
    "work": "Draw it with .visualize(). Is every call delayed, and nothing more?",
    "span": "Draw it with .visualize(): which task waits for one that it does not need?",
    "width": "Draw it with .visualize(): which task waits for one that it does not need?",
    "outputs": "",
}


def check(
    function: Callable[..., Any],
    *inputs: Any,
    hint: str = "",
    said: str = "",
    made: Callable[..., Any] | None = None,
) -> Check:
    """Begin a check of a function with these inputs.

    Parameters
    ----------
    function
        An answer.
    inputs
        One for each call: a tuple of arguments, or the one argument. `edges` and `drawn` give such inputs. A function
        among the arguments is passed in such that its calls are noted.
    hint
        Where to look, for all words that do not say it themselves.
    said
        How to say a call, as a format of its arguments, where it is not the answer's own name with these.
    made
        A function that makes of an input what the answer gets: its arguments, in a tuple, or the one. Cards show the input, and
        what is expected is a function of it.

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
      expected 2 tasks
      look     Draw it.
    >>> _ = check(total, [], [-1, 1]).gives(lambda values: sum(abs(x) for x in values))
    right: 2 values, such as total([-1, 1]) → 2
    """
    given = [args if isinstance(args, tuple) else (args,) for args in inputs]
    return Check(function, given, name_of(function), hint, said, made)


def word(says: Callable[..., Any]) -> Callable[..., Any]:
    """Let a word of a check report, where drawn arguments fail, the smallest that it finds in a few calls."""

    @wraps(says)
    def say(self: Check, *args: Any, **kwargs: Any) -> Check:
        try:
            said: Check = says(self, *args, **kwargs)
            return said
        except Exception as error:  # noqa: BLE001, the answer's own too: it is raised, or its like
            raise _smallest(self, error, lambda check: says(check, *args, **kwargs)) from None

    return say


def _smallest(check: Check, error: Exception, says: Callable[..., Any]) -> Exception:
    given, tries = getattr(error, "args_of_call", None), TRIES
    if not isinstance(given, Drawn) or isinstance(error, backend.used().final):
        return error
    candidates = given.smaller()
    while tries and (args := next(candidates, None)) is not None:
        tries -= 1
        try:
            with redirect_stdout(io.StringIO()):
                says(check.with_inputs([args]))
        except Exception as found:  # noqa: BLE001, the answer's own too
            if type(found) is type(error):
                error, candidates = found, args.smaller()
    return error


class Check:
    """Calls of one function, of which each word below says something."""

    def __init__(
        self,
        function: Callable[..., Any],
        inputs: list[tuple[Any, ...]],
        name: str,
        hint: str = "",
        said: str = "",
        made: Callable[..., Any] | None = None,
    ):
        self.function, self.inputs, self.name, self.hint, self.said = function, inputs, name, hint, said
        self.others: Mapping[Any, Any] = {}
        self.calls_made = Calls(function, name, inputs, said, made)
        self.computed = Computed()

    def __repr__(self) -> str:
        return f"<a check of {self.name}>"

    def _ipython_display_(self) -> None:
        """Show nothing below a cell that ends with a check: its words have said all."""

    def with_inputs(self, inputs: list[tuple[Any, ...]]) -> Check:
        """Return the same check with other inputs."""
        made = self.calls_made.make
        return Check(self.function, inputs, self.name, self.hint, self.said, made).under(self.others)

    # Words

    def under(self, others: Mapping[Callable[..., Any] | str, Callable[..., Any]]) -> Self:
        """Let other functions stand in the place of some in all words that follow: as `others` of each."""
        self.others = others
        return self

    @word
    def is_lazy(self, *functions: Callable[..., Any], hint: str = "") -> Self:
        """Expect that none of these functions, nor one that is passed in, is called while a graph is built."""
        for call in self.calls_made.building(functions, hint):
            call.graph()
        graphs = several(len(self.inputs), "graph is", "graphs are")
        return self.right(f"nothing is computed while {graphs} built")

    @word
    def graph(
        self,
        *,
        work: Any = None,
        span: Any = None,
        width: Any = None,
        outputs: Any = None,
        calls: Mapping[Callable[..., Any] | str, Any] | None = None,
        hint: str = "",
    ) -> Self:
        """Expect numbers of the graph: each a number, `at_least` and the like, or a function of the arguments."""
        hint = hint or self.hint
        facts = {"work": work, "span": span, "width": width, "outputs": outputs}
        for call in self.calls_made.all():
            graph = call.graph()
            for name, fact in facts.items():
                if fact is None:
                    continue
                bound = expected_number(fact, call.args)
                number = len(graph.outputs) if name == "outputs" else getattr(graph, name)
                if not bound.holds(number):
                    values = several(number, "Delayed value")
                    fault = _fault(name, number, bound, graph)
                    said = SAYS[fault].format(call=call.text, values=values, tasks=several(number, "task"))
                    chain = graph.critical_path if fault in CHAINED and graph.span > LONG else ()
                    rows = {"chain": wording.chain([task.name for task in chain])} if chain else {}
                    odd = [task.key for task in chain]
                    look, legend = hint or HINTS[name], "the longest chain" if chain else ""
                    raise call.fail(
                        said, look, odd, legend, seen=tasks(graph), **rows, expected=wording.wish(name, bound)
                    )
            for function, fact in (calls or {}).items():
                bound, found = expected_number(fact, call.args), graph.tasks_calling(function)
                if not bound.holds(len(found)):
                    name = function if isinstance(function, str) else name_of(function)
                    said = f"The graph of {call.text} has {several(len(found), 'task')} of {name}."
                    odd, wish = [task.key for task in found], wording.wish("work", bound)
                    raise call.fail(said, hint, odd, f"tasks of {name}", seen=tasks(graph), expected=wish)
        return self.right(f"the {'graph' if len(self.inputs) == 1 else 'graphs'} of {self._such()}")

    @word
    def gives(
        self,
        expected: Any,
        others: Mapping[Callable[..., Any] | str, Callable[..., Any]] | None = None,
        hint: str = "",
        anywhere: bool = False,
        exchange: Mapping[Any, Any] | None = None,
    ) -> Self:
        """Expect this value of the computed graph: itself, or a function of the arguments that gives it.

        `others` maps functions, or names of functions of the answer's own, to those that are to stand in their place.
        `anywhere`: in the last two graphs each task runs from a copy of itself, as in a process of its own. `exchange` maps
        numbers to others, which the tasks get in their place: what was decided while the graph was built stays as it was.
        """
        wanted, calls = self._expected(expected), self.calls_made.all()
        # With `under`, words that ask which task calls what come too: then that is noted at once.
        in_tasks = bool(self.others) and not others and not anywhere
        conditions = Conditions(others or self.others, exchange or {}, in_tasks=in_tasks)
        under = wording.under(conditions.others, exchange)

        def fault(call: Call, seen: Seen, value: Any, anywhere: bool = False) -> CheckFailed | None:
            what = f"{under[:1].upper()}{under[1:]}{call.text}, {COMPUTED[anywhere]},"
            look = ANYWHERE if anywhere else hint or self.hint
            return wording.difference(call, seen.value, value, what, look, conditions.others)

        first = calls[:-FROM_COPIES] if anywhere else calls
        if first:
            self.each_graph(first, wanted[: len(first)], fault, conditions, hint)
        if anywhere:
            self._from_copies(calls[len(first) :], wanted[len(first) :], fault, conditions, hint)
        last = f"{calls[-1].text} → {shown(wanted[-1])}"
        return self.right(f"{wording.under(conditions.others)}{several(len(calls), 'value')}, such as {last}")

    @word
    def gives_together(self, expected: Any, hint: str = "") -> Self:
        """Expect these values where all calls are made, the last one first, and then all graphs are computed as one.

        So tasks of the same name are one, and what a graph looks up when it runs is what the first call has left.
        """
        wanted, inputs = self._expected(expected)[::-1], self.inputs[::-1]
        made_of, text = self.calls_made.made_of, self.calls_made.text

        def together() -> list[Any]:
            return [self.function(*copied(made_of(args))) for args in inputs]

        said = " and ".join(map(text, inputs)).replace("{", "{{").replace("}", "}}")
        Check(together, [()], self.name, hint or self.hint, f"{said}, together").gives(wanted)
        return self

    @word
    def returns(
        self,
        expected: Any,
        hint: str = "",
        unlike: Callable[..., Any] | None = None,
        by: Callable[..., Any] | None = None,
    ) -> Self:
        """Expect this value of the function itself, which is an ordinary one.

        ``unlike(found, expected)`` says in words what is another, or nothing: for tables and the like. Where many values are
        right, ``by(value, *arguments)`` is what is expected of one, and raises a ValueError that says what is expected of any.
        """
        wanted, look = self._expected(expected), hint or self.hint
        for call, value in zip(self.calls_made.looked_at(look), cycle(wanted), strict=False):
            if by:
                self._measured(call, by, value, look)
                continue
            if unlike and (seen := unlike(call.result, value)):
                raise call.fail(f"{call.text} returns something else than expected.", look, seen=seen)
            if not unlike and (wrong := wording.difference(call, call.result, value, call.text, look)):
                raise wrong
        return self.right(f"{several(len(wanted), 'value')}, such as {call.text} → {shown(value)}")

    def _measured(self, call: Call, by: Callable[..., Any], expected: Any, hint: str) -> None:
        returned = shown(call.result)
        try:
            measure = by(copied(call.result), *copied(call.args))
        except Exception as error:  # noqa: BLE001, whatever it cannot take
            is_said = isinstance(error, ValueError)
            said = f"{self.name} gives {returned}."
            rows = {"expected": str(error)} if is_said else {"seen": repr(error)}
            raise call.fail(said, "" if is_said else hint, **rows) from None
        if not matches(measure, expected):
            said = f"{call.text} gives {shown(measure)}."
            returned = f"{returned}, by {self.name}"
            raise call.fail(said, hint, returned=returned, expected=shown(expected))

    @word
    def raises(self, kind: type[Exception], says: Any = None, hint: str = "") -> Self:
        """Expect that each call raises an error of this kind.

        `says` is what the message has to contain, or a function of the arguments that gives it: a list of texts and of
        numbers; of a tuple in it one is enough.
        """
        look = hint or self.hint
        for args, parts in zip(self.inputs, self._expected(says), strict=True):
            try:
                call = self.calls_made.one(args, hint=look)
            except kind as error:
                if isinstance(error, (CheckFailed, *backend.used().final)):
                    raise
                message = self.message_of(error)
                if missing := [part for part in parts or () if not _is_said(part, message, parts)]:
                    said = f"{self.calls_made.text(args)} raises {kind.__name__}: {message}"
                    wish = " or ".join(
                        map(shown, missing[0] if isinstance(missing[0], tuple) else missing[:1])
                    )
                    if len(_numbers_of(message, parts)) > NUMBERS:
                        wish += f", and at most {NUMBERS} numbers"
                    raise CheckFailed(said, expected=f"a message with {wish}", look=look) from None
                continue
            except (OSError, ValueError) as error:  # which programs raise on purpose
                if isinstance(error, backend.used().final):
                    raise
                said = f"{self.calls_made.text(args)} raises {type(error).__name__}: {self.message_of(error)}"
                raise CheckFailed(said, expected=f"{kind.__name__}", look=look) from None
            said = f"{call.text} gives {shown(self.value_of(call))}."
            look = wording.NO_VALUE if isinstance(call.result, Delayed) else look
            raise call.fail(said, look, expected=f"that it raises {kind.__name__}")
        return self.right(f"{kind.__name__} is raised by {self._such()}")

    @word
    def entries(
        self,
        expected: Mapping[Any, Any] | Callable[..., Any],
        hints: Mapping[Any, Any] = MappingProxyType({}),
        told: bool = False,
    ) -> Self:
        """Expect that the function returns a dictionary with these entries, maybe with others; a hint for each.

        What is expected is `told` where it is not the answer itself, as of a forecast.
        """
        expectations = self._expected(expected)
        for call, wanted in zip(self.calls_made.looked_at(self.hint), cycle(expectations), strict=False):
            if not isinstance(call.result, dict):
                said = f"{call.text} gives {shown(call.result)}."
                look = (
                    wording.NO_VALUE
                    if isinstance(call.result, Delayed)
                    else "Does the function end with return {...}?"
                )
                raise call.fail(said, look, expected="a dictionary")
            for key, value in wanted.items():
                said = f"The dictionary of {call.text} has no {key!r}."
                if key not in call.result:
                    found, wish = (f"the keys {shown(list(keys))}" for keys in (call.result, wanted))
                    raise call.fail(said, seen=found, expected=wish)
                said = f"{call.text}[{key!r}] is {shown(call.result[key])}."
                if not matches(call.result[key], value):
                    rows = {"expected": shown(value)} if told else {}
                    raise call.fail(said, hints.get(key, "") or self.hint, **rows)
        return self.right(f"{' and '.join(map(str, wanted))} of {self._such()}")

    @word
    def sees(self, what: str, expected: Any, hint: str = "") -> Self:
        """Expect this of one entry of a dictionary, in which a function of the check's own says what it saw."""
        wanted, look = self._expected(expected), hint or self.hint
        for call, value in zip(self.calls_made.in_turn(self.hint or look), wanted, strict=True):
            found = call.result.get(what)
            if not matches(found, value):
                raise call.fail(wording.title(call.text, what, found), look, expected=shown(value))
        return self.right(f"{what}: {shown(value)}, in {self._such()}")

    def sees_all(self, expected: Mapping[str, Any], hints: Mapping[str, str] = MappingProxyType({})) -> Self:
        """Expect this of several entries of such a dictionary, with a hint for each."""
        for what, value in expected.items():
            self.sees(what, value, hints.get(what, ""))
        return self

    @word
    def keeps(self, hint: str = "") -> Self:
        """Expect that the function leaves its arguments as they are, whatever it returns."""
        self.calls_made.on_a_copy = hint or self.hint or self.calls_made.on_a_copy
        self.calls_made.all()
        return self.right(f"{self.name} leaves its data as they are, in {self._such()}")

    @word
    def calls(
        self,
        function: Callable[..., Any] | str,
        *,
        with_each: Callable[..., Any] | list[Any] | None = None,
        together: Callable[..., Any] | list[Any] | None = None,
        often: Any = None,
        alone: bool = False,
        side_by_side: bool = False,
        others: Mapping[Callable[..., Any], Callable[..., Any]] | None = None,
        hint: str = "",
    ) -> Self:
        """Expect calls of a function from the tasks of the graph: one of the course's, or one that is passed in, or its name.

        `with_each` are the arguments that it has to be called with, each once, in whatever order; `together` lists of
        those, one for each task that makes the calls, in whatever order too. `often`: how often all tasks call it, a number,
        `at_least` and the like, or a function of the arguments. `alone`: a task makes one call at most.
        `side_by_side`: no task that makes a call waits for another that does. `others` are as for `gives`.
        """
        hint, name = hint or self.hint, function if isinstance(function, str) else name_of(function)
        expectations = list(zip(self._expected(with_each), self._expected(together), strict=True))

        def fault(call: Call, seen: Seen, wanted: tuple[Any, ...]) -> CheckFailed | None:
            graph, made = seen.graph, calls_of(function, call, seen)
            found = [noted.argument for noted in made]
            if wanted[0] is not None and not same_items(found, list(wanted[0])):
                how_often = f"calls {name} {times(len(found))}" if found else f"never calls {name}"
                said = f"{call.text}, computed, {how_often}."
                once = f"once with each of {shown(wanted[0])}" if wanted[0] else f"no call of {name}"
                with_what = f"with {shown(found)}" if found else tasks(graph)
                return call.fail(
                    said, hint, of_each_task(made), f"calls {name}", seen=with_what, expected=once
                )
            of_task = of_each_task(made)
            if often is not None and not (bound := expected_number(often, call.args)).holds(len(made)):
                said = f"{call.text}, computed, calls {name} {times(len(made))}."
                wish = wording.wish("calls", bound)
                return call.fail(said, hint, of_task, f"calls {name}", seen=tasks(graph), expected=wish)
            if alone and not made and wanted[0] is None and often is None:
                return call.fail(f"No task of {call.text} calls {name}.", hint, (), seen=tasks(graph))
            most = max(of_task, key=lambda key: len(of_task[key]), default=None)
            if alone and most and len(of_task[most]) > 1:
                said = f"One task of {call.text} calls {name} {times(len(of_task[most]))}."
                seen_there = f"{tasks(graph)}; {name} called in one of them with {shown(of_task[most])}"
                wish = f"each call of {name} in a task of its own"
                legend = f"calls {name} {times(len(of_task[most]))}"
                return call.fail(said, hint, [most], legend, seen=seen_there, expected=wish)
            if wanted[1] is not None and not same_items([*of_task.values()], list(wanted[1]), same_items):
                said = f"The tasks of {call.text} call {name} with other groups of arguments than expected."
                said = said if made else f"{call.text}, computed, never calls {name}."
                seen_there = wording.in_groups([*of_task.values()]) if made else tasks(graph)
                wish = wording.in_groups(list(wanted[1]))
                return call.fail(said, hint, of_task, f"calls {name}", seen=seen_there, expected=wish)
            if side_by_side and (pair := one_after_the_other(graph, made)):
                before, after = (shown(of_task[key][0]) for key in pair)
                said = f"In the graph of {call.text}, {name} for {after} waits for {name} for {before}."
                return call.fail(
                    said,
                    hint,
                    pair,
                    "one waits for the other",
                    seen=tasks(graph),
                    expected="that they can run side by side",
                )
            return None

        self.each_graph(self.calls_made.all(), expectations, fault, self._noting(function, others), hint)
        return self.right(f"{name} is called as it should be, in {self._such()}")

    def spreads(
        self,
        function: Callable[..., Any] | str,
        number: Any = None,
        hint: str = "",
        with_each: Callable[..., Any] | list[Any] | None = None,
    ) -> Self:
        """Expect one Delayed, in whose graph tasks call a function, one call each, of which at least so many can run side by side.

        `with_each` are the arguments that it is called with, as for `calls`, and then so many calls can.
        """
        if with_each is not None:
            number = (lambda *args: len(with_each(*args))) if callable(with_each) else len(with_each)
        self.graph(outputs=1, width=at_least(number), hint=hint)
        self.calls(function, with_each=with_each, alone=True, side_by_side=True, hint=hint)
        return self

    @word
    def waits(
        self, later: Callable[..., Any] | str, earlier: Callable[..., Any] | str, hint: str = ""
    ) -> Self:
        """Expect that each task which calls `later` waits for every task which calls `earlier`: both passed in."""
        last, first = (f if isinstance(f, str) else name_of(f) for f in (later, earlier))

        def fault(call: Call, seen: Seen, wanted: None) -> CheckFailed | None:
            before = {noted.task.key for noted in calls_of(earlier, call, seen) if noted.task}
            for noted in calls_of(later, call, seen):
                key = noted.task and noted.task.key
                if key and (missing := before - ancestors(seen.graph, key) - {key}):
                    said = f"In the graph of {call.text}, {last} does not wait for all of {first}."
                    later_ones = f"{several(len(missing), 'call')} that may come later"
                    return call.fail(
                        said, hint or self.hint, [key], "may come too early", seen=later_ones, expected="none"
                    )
            return None

        self.each_graph(self.calls_made.all(), [None] * len(self.inputs), fault, self._noting(later), hint)
        return self.right(f"{last} waits for {first}")

    @word
    def within(
        self, task: str, calls: Callable[..., Any], hint: str = "", amounts_to: float | None = None
    ) -> Self:
        """Expect that each task of this name calls a function of a library or of the course, maybe with so much in all."""
        name = name_of(calls)

        def fault(call: Call, seen: Seen, wanted: None) -> CheckFailed | None:
            calling = of_each_task(seen.of(calls))
            without = [t.key for t in seen.graph.tasks_calling(task) if t.key not in calling]
            if not without:
                amounts = [sum(calling[t.key]) for t in seen.graph.tasks_calling(task)]
                if amounts_to is None or matches(amounts, [amounts_to] * len(amounts)):
                    return None
                said = f"A task of {task} in {call.text} calls {name} with {shown(min(amounts))}."
                return call.fail(said, hint or self.hint, expected=shown(amounts_to))
            do = "does" if len(without) == 1 else "do"
            said = f"{several(len(without), 'task')} of {task} in {call.text} {do} not call {name}."
            seen_there, wish = tasks(seen.graph), f"{name}(...) inside {task}"
            return call.fail(
                said, hint or self.hint, without, f"without {name}", seen=seen_there, expected=wish
            )

        noting = self._noting(calls, {calls: lambda *args: None})
        self.each_graph(self.calls_made.all(), [None] * len(self.inputs), fault, noting, hint)
        return self.right(f"{task} calls {name}")

    @word
    def lets_out(self, function: Callable[..., Any] | str, hint: str = "") -> Self:
        """Expect that an error of a function, passed in (maybe by its name) or of the course, comes out of the last graph."""
        args, name = self.inputs[-1], function if isinstance(function, str) else name_of(function)
        meant: Callable[..., Any] = (
            next(a for a in args if callable(a) and name_of(a) == name)
            if isinstance(function, str)
            else function
        )
        for kind in ERRORS:
            if fault := self._hiding(meant, name, kind, hint):
                kinds = Trouble.__bases__ if kind is Trouble else ()
                fault = next(filter(None, (self._hiding(meant, name, one, hint) for one in kinds)), fault)
                fault.args_of_call = args  # of which smaller ones may fail, too
                raise fault
        return self.right(f"an error of {name} comes out")

    def _hiding(
        self, function: Callable[..., Any], name: str, kind: type[Exception], hint: str
    ) -> CheckFailed | None:
        """Return what to raise where an error of this kind is hidden."""
        args = self.inputs[-1]
        passed = any(function is a for a in args)
        failed: list[tuple[Any, ...]] = []

        def broken(*args: Any, **kwargs: Any) -> Any:
            if failed and passed:  # the others go well: what is left out of a sum is not noticed by itself
                return function(*args, **kwargs)
            failed.append(args)
            raise kind(f"{name} cannot do this")

        broken.__name__ = broken.__qualname__ = name
        given = tuple(broken if a is function else a for a in args)
        called_now = Calls(self.calls_made.function, self.name, [given], self.said, self.calls_made.make)
        try:
            (call,) = called_now.all()
            value = one(call, Conditions({} if passed else {function: broken}), hint or self.hint).value
        except CheckFailed:
            if kind is TypeError and any(call.log.refused for call in called_now.made):  # `one` says it so
                return None
            raise
        except backend.used().final:
            raise
        except Exception:  # noqa: BLE001, it came out: that is what is asked for
            return None
        if not failed:  # it was called before, or is not at all
            said = f"{call.text}, computed, never calls {name}, so that none of its errors can come out."
            look = hint or (self.hint if passed else IN_NO_TASK.format(name))
            raise call.fail(said, look, seen=tasks(call.graph()), expected=f"tasks that call {name}")
        said = f"{call.text}, computed, hides an error of {name}: {kind.__name__}."
        wish = f"the error, which {called(name, failed[0])} raises in this check"
        return call.fail(said, hint or HIDDEN, seen=f"the value {shown(value)}", expected=wish)

    # What they are made of

    def value_of(self, call: Call) -> Any:
        """Return what a card shows as the value of a call."""
        return call.result

    def message_of(self, error: Exception) -> str:
        """Return what an error says."""
        return str(error)

    def each_graph(
        self,
        calls: list[Any],
        wanted: list[Any],
        fault: Callable[..., Any],
        conditions: Conditions,
        hint: str,
    ) -> None:
        """Compute all graphs and look for a fault; where there is one, look again, in a call of its own each.

        ``fault(call, seen, wanted)`` returns what to raise, or None.
        """
        if not self._all(calls, wanted, fault, conditions):
            self._one_by_one(calls, wanted, fault, conditions, hint)

    def _from_copies(
        self, calls: list[Any], wanted: list[Any], fault: Callable[..., Any], plain: Conditions, hint: str
    ) -> None:
        """Do the same with each task run from a copy of itself; what is as wrong without that is said as that."""
        copies = Conditions(plain.others, plain.exchange, anywhere=True)
        if self._all(calls, wanted, partial(fault, anywhere=True), copies):
            return
        plain_calls, from_copies = ([self.calls_made.again(call) for call in calls] for _ in range(2))
        for elsewhere, here, value in zip(from_copies, plain_calls, wanted, strict=True):
            try:
                there = one(elsewhere, copies, ANYWHERE).value
                wrong = fault(elsewhere, Seen(elsewhere.graph(), there, []), value, anywhere=True)
            except Exception as error:  # noqa: BLE001, the answer's own; without copies it may be another
                there, wrong = None, error
            if wrong:
                seen = one(here, plain, hint or self.hint)
                if (same := fault(here, seen, value)) and (there is None or matches(seen.value, there)):
                    raise same
                raise wrong

    def _one_by_one(
        self,
        calls: list[Any],
        wanted: list[Any],
        fault: Callable[..., Any],
        conditions: Conditions,
        hint: str,
    ) -> None:
        # First all calls, then all graphs: a task that reads what a later call has changed is to be seen.
        for call, value in zip(list(map(self.calls_made.again, calls)), wanted, strict=True):
            if wrong := fault(call, one(call, conditions, hint or self.hint), value):
                raise wrong

    def _all(
        self, calls: list[Any], wanted: list[Any], fault: Callable[..., Any], conditions: Conditions
    ) -> bool:
        """Tell whether all graphs, computed together, show no fault."""
        found = self.computed.all(calls, conditions)
        if found is None:
            return False
        return not any(fault(*each) for each in zip(calls, found, wanted, strict=True))

    def _noting(
        self, function: Callable[..., Any] | str, others: Mapping[Any, Any] | None = None
    ) -> Conditions:
        """Return the conditions under which the calls of a function are noted, with the tasks that make them."""
        passed = isinstance(function, str) or any(function is a for args in self.inputs for a in args)
        others = others or self.others
        watched = () if passed or function in others else (function,)
        return Conditions(others, watched=watched, in_tasks=True)

    def _expected(self, expected: Any) -> list[Any]:
        """Return what is expected of each call, worked out before any is made."""
        if isinstance(expected, Each):
            if len(expected) != len(self.inputs):
                raise ValueError(f"There are {len(self.inputs)} calls, and {len(expected)} expected values.")
            return list(expected)
        if isinstance(expected, Bound):
            return [expected.of(args) for args in self.inputs]
        return [expected(*copied(args)) if callable(expected) else expected for args in self.inputs]

    def _such(self) -> str:
        last = self.calls_made.text(self.inputs[-1])
        return last if len(self.inputs) == 1 else f"{len(self.inputs)} calls, such as {last}"

    def right(self, said: str) -> Self:
        """Print what was right, in one line."""
        line = f"right: {' '.join(said.split())}"
        for before in (", such as ", ", in "):  # an example without its end shows nothing
            if len(line) > LONGEST:
                line = line.partition(before)[0]
        print(line if len(line) <= LONGEST else f"{line[: LONGEST - 2]} …")
        return self


def _is_said(part: Any, message: str, parts: list[Any]) -> bool:
    """Tell whether a message has this text, or this number outside of the texts that it has to have."""
    if isinstance(part, tuple):
        return any(_is_said(one, message, parts) for one in part)
    if isinstance(part, str):
        return part in message
    numbers = _numbers_of(message, parts)
    return str(part) in numbers and len(numbers) <= NUMBERS


def _numbers_of(message: str, parts: list[Any]) -> set[str]:
    """Return the numbers in a message, outside of the texts that it has to have."""
    for text in parts:
        message = message.replace(text, "") if isinstance(text, str) else message
    return set(re.findall(r"\d+", re.sub(r"0x[0-9a-f]+", "", message)))


def _fault(name: str, number: int, bound: Bound, graph: TaskGraph) -> str:
    """Return what is to be said of a number that is not as expected."""
    if name != "outputs" and not graph.work:
        return "work"
    if name == "width" and bound.high is not None and number > bound.high:
        return "too wide"
    return "one by one" if name == "width" and number == 1 else name

"""Graphs of a check's calls, computed: all together where that is quicker, and once for several words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from course import backend
from course.calls import Call, hurried
from course.cards import CheckFailed, as_own
from course.evaluation import evaluate
from course.values import called
from course.watching import CalledWithoutEnd, Log, Noted
from tasklens import TaskGraph
from tasklens.function import name_of

KEPT = "Make all that the graph needs anew in each call: is a list or a dictionary with tasks kept outside of the function?"
COMPUTED = {False: "computed", True: "with each task in a process of its own"}
APART = "What a task writes into a variable of the notebook stays in its own process: let it return that, and use what it returns."


@dataclass(frozen=True)
class Conditions:
    """With which functions in the place of others, which values in the place of others, and where graphs are computed.

    `watched` are functions of the course whose calls are noted; `in_tasks`: together with the task that makes each.
    """

    others: Mapping[Callable[..., Any] | str, Callable[..., Any]] = field(default_factory=dict)
    exchange: Mapping[Any, Any] = field(default_factory=dict)
    anywhere: bool = False
    watched: tuple[Any, ...] = ()
    in_tasks: bool = False

    def covers(self, other: Conditions) -> bool:
        """Tell whether what was computed under these conditions tells all that is asked under the other ones."""
        same = _same(self.others, other.others) and self.exchange == other.exchange
        more = self.in_tasks >= other.in_tasks and set(self.watched) >= set(other.watched)
        return same and more and self.anywhere == other.anywhere

    def replacing(self, graph: TaskGraph, log: Log) -> dict[Callable[..., Any], Callable[..., Any]]:
        """Return which functions are to stand in the place of which while this graph is computed."""
        others = {old: new for f, new in self.others.items() for old in functions(graph, f)}
        wanted = {**dict.fromkeys(self.watched), **others}
        return {**hurried(), **{old: log.watched(old, new) for old, new in wanted.items()}}


@dataclass
class Seen:
    """What a graph has given, and which watched functions its tasks have called."""

    graph: TaskGraph
    value: Any
    noted: list[Noted]

    def of(self, function: Callable[..., Any]) -> list[Noted]:
        """Return the calls of a function."""
        return [noted for noted in self.noted if noted.function is function]


class Computed:
    """The graphs of some calls, computed once under the same conditions."""

    def __init__(self) -> None:
        self.known: list[tuple[Conditions, list[Call], list[Seen]]] = []

    def all(self, calls: list[Call], conditions: Conditions) -> list[Seen] | None:
        """Return what the graphs give; None where something is wrong with one: then one by one, to say which."""
        for before, of_calls, seen in self.known:
            if of_calls is calls and before.covers(conditions):
                return seen
        try:
            if backend.used().is_here or len(calls) == 1:
                found = [_computed([call], call.graph(), conditions)[0] for call in calls]
            elif (graph := _joined(calls)) is None:
                return None
            else:
                found = _computed(calls, graph, conditions)
        except backend.used().final:
            raise
        except Exception:  # noqa: BLE001, it comes again where each is computed alone
            return None
        self.known.append((conditions, calls, found))
        return found


def one(call: Call, conditions: Conditions, hint: str) -> Seen:
    """Compute the graph of one call, and say what is wrong with that."""
    graph = call.graph()
    try:
        return _computed([call], graph, conditions)[0]
    except CheckFailed as error:
        if call.log.has_no_end:
            raise _without_end(call, hint) from None
        if isinstance(error, CalledWithoutEnd):  # by tasks whose calls are noted elsewhere
            said = f"{call.text}, computed, runs tasks of earlier calls again and again."
            raise call.fail(said, KEPT, expected="tasks of its own alone") from None
        raise
    except Exception as error:
        if call.log.has_no_end:
            raise _without_end(call, hint) from None
        if isinstance(error, TypeError) and (noted := call.log.refused):
            said = f"A task of {call.text} calls {called(noted.function, noted.args)}."
            raise call.fail(said, hint, seen=f"TypeError: {error}") from None
        as_own(
            error,
            f"{call.text}, {COMPUTED[conditions.anywhere]}",
            call.args,
            APART if conditions.anywhere else hint,
        )
        raise


def functions(graph: TaskGraph, function: Callable[..., Any] | str) -> list[Callable[..., Any]]:
    """Return the function, or those that tasks of this name call."""
    if not isinstance(function, str):
        return [function]
    return list({id(task.function): task.function for task in graph.tasks_calling(function)}.values())


def _joined(calls: list[Call]) -> TaskGraph | None:
    """Return the graphs of all calls as one; None where their tasks cannot be told apart."""
    graph = TaskGraph([one for call in calls for one in _several(call.result)])
    return graph if sum(len(call.graph()) for call in calls) == len(graph) else None


def _computed(calls: list[Call], graph: TaskGraph, conditions: Conditions) -> list[Seen]:
    """Compute a graph that is made of these calls'."""
    graphs = [call.graph() for call in calls]
    log = calls[0].log if len(calls) == 1 else Log()
    logs = [log, *(call.log for call in calls if call.log is not log)]
    for each in logs:
        each.begin()
    for call in calls:
        call.computed = True
    asked = graph.with_values(conditions.exchange) if conditions.exchange else graph

    def running(task: Any) -> None:
        for each in logs:
            each.task = task

    replace = conditions.replacing(asked, log)
    value = evaluate(asked, replace, running if conditions.in_tasks else None, conditions.anywhere)
    if len(calls) == 1:
        return [Seen(graph, value, list(log.calls))]
    owner = {task.key: number for number, part in enumerate(graphs) for task in part}
    shared: dict[int, list[Noted]] = {number: [] for number in range(len(calls))}
    for noted in log.calls if conditions.in_tasks else ():
        if noted.task:
            shared[owner[noted.task.key]].append(noted)
    values, found = iter(value), []
    for number, (call, part) in enumerate(zip(calls, graphs, strict=True)):
        its = [next(values) for _ in _several(call.result)]
        its = its if _is_several(call.result) else its[0]
        found.append(Seen(part, its, [*call.log.calls, *shared[number]]))
    return found


def _is_several(result: Any) -> bool:
    return isinstance(result, (list, tuple))


def _several(result: Any) -> list[Any]:
    return list(result) if _is_several(result) else [result]


def _same(one: Mapping[Any, Any], other: Mapping[Any, Any]) -> bool:
    return one.keys() == other.keys() and all(one[key] is other[key] for key in one)


def _without_end(call: Call, hint: str) -> CheckFailed:
    last = call.log.calls[-1]
    said = f"{call.text}, computed, calls {name_of(last.function)} over and over, and was stopped."
    seen = f"{len(call.log.calls)} calls, the last is {called(last.function, last.args)}"
    return call.fail(said, hint, seen=seen, expected="far fewer calls")

"""A vocabulary of checks for how long a graph takes: predicted from what its tasks call, whatever the tasks are named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Any

from course.calls import Call
from course.cards import CheckFailed
from course.checks import Check
from course.computed import Conditions, Seen
from course.structure import calls_of
from course.values import copied
from tasklens import predict
from tasklens.function import name_of


def beats(
    checked: Check,
    seconds: Mapping[Callable[..., Any], float],
    workers: int,
    limit: float | Callable[..., Any],
    hint: str = "",
) -> None:
    """Expect that each graph of a check is done within a limit: predicted, not measured.

    Parameters
    ----------
    checked
        What `check` returns, of an answer that gets the functions in `seconds` passed in.
    seconds
        How long a call of each function takes. A task takes as long as the calls that it makes together, and else nothing.
    workers
        How many tasks can run at the same time.
    limit
        Seconds: a number, or a function of the call's arguments.

    Examples
    --------
    >>> from dask import delayed
    >>> from course import check
    >>> def slow(x):
    ...     return x
    >>> def chain(slow):
    ...     return delayed(slow)(delayed(slow)(1))
    >>> beats(check(chain, slow), {slow: 1.0}, workers=4, limit=2.0)
    right: chain(slow) is done in 2 s on 4 workers, of at most 2 s
    >>> beats(check(chain, slow), {slow: 1.0}, workers=4, limit=1.5, hint="Draw it.")
    Traceback (most recent call last):
    ...
    course.cards.CheckFailed: chain(slow) would take 2 s on 4 workers, as predicted.
      expected at most 1.5 s
      look     Draw it.
    """
    ends: list[tuple[float, float]] = []

    def fault(call: Call, seen: Seen, bound: float) -> CheckFailed | None:
        cost: defaultdict[Any, float] = defaultdict(float)
        for function, price in seconds.items():
            for noted in calls_of(function, call, seen):
                if noted.task:
                    cost[noted.task.key] += price
        if not cost:
            said = f"In {call.text} no task calls {' or '.join(map(name_of, seconds))}."
            return call.fail(said, "What is done while the graph is built no worker can do.")
        makespan = predict(seen.graph.with_costs(lambda task: cost[task.key]), workers).makespan
        ends.append((makespan, bound))
        if makespan <= bound + 1e-9:
            return None
        said = f"{call.text} would take {makespan:.3g} s on {workers} workers, as predicted."
        return call.fail(said, hint, expected=f"at most {bound:.3g} s")

    calls = checked.calls_made.all()
    bounds = [limit(*copied(call.args)) if callable(limit) else limit for call in calls]
    checked.each_graph(calls, bounds, fault, Conditions(in_tasks=True), hint)
    makespan, bound = ends[-1]
    checked.right(
        f"{calls[-1].text} is done in {makespan:.3g} s on {workers} workers, of at most {bound:.3g} s"
    )

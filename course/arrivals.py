"""Calls on a cluster whose results arrive in an order of a check's own.

`in_this_order` and `first_ends_last` run where the answers are, and their tasks on its cluster.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import randrange
from time import perf_counter
from typing import Any
from uuid import uuid4

import cloudpickle
import numpy as np
from dask.distributed import Event, secede

from course.cluster import fresh, the_client
from course.observed import Observed, check_beside
from tasklens.function import name_of

# A cluster elsewhere need not have this package: what is sent there travels whole.
cloudpickle.register_pickle_by_value(__import__(__name__, fromlist=["course"]))

HANDLED = "calls of handle"
HINTS = {
    HANDLED: "Call handle(x, result) once for each x, right after its task has ended: send all tasks first, loop over as_completed, and "
    "call handle in the loop.",
    "values handled": "Call handle(x, result) once for each x of the data.",
    "value": "Expected are the results in the order of data, equal ones too, whatever the order in which they came. Does it end with "
    "return?",
}
IN_ORDER = "{}(client, function, {{0}}, handle), where calls end in the order {{1}}"


def check_arrivals(answer: Callable[..., Any], *inputs: tuple[Any, ...], at_once: bool = False) -> Observed:
    """Begin a check of answer(client, function, data, handle) whose calls of the function end in an order of the check's own.

    An input is the data, this order, and maybe a dictionary of results for some of the data: of all others it is abs(10 * x).
    `at_once`: each call but the first ends only after the one before has been handled.
    """
    said = IN_ORDER.format(name_of(answer)) + ", each after the one before has been handled" * at_once
    calls = [(data, order, at_once, *results) for data, order, *results in inputs]
    return check_beside(in_this_order, answer, *calls, said=said, hints=HINTS)


def keeps_order(answer: Callable[..., Any], hint: str = "") -> None:
    """Expect that answer(client, function, table, values) returns results in the order of values, where the first call ends last."""
    said = f"{name_of(answer)}(client, function, np.array([{{0}}, 5, 6]), [0, 1, 2]), where the first call ends last,"
    checked = check_beside(first_ends_last, answer, (randrange(10**9),), said=said, hint=hint)
    checked.sees("value", lambda first: [first, 5, 6])


def arrive(
    x: Any, gate: str, before: dict[Any, Any], patience: float, strict: bool, results: dict[Any, Any]
) -> Any:
    """Return results[x], or abs(10 * x), as soon as what comes before x has been handled; give up after some seconds."""
    secede()  # lets other tasks use this thread in the meantime
    if before[x] is None or Event(f"{gate}-{before[x]}").wait(timeout=patience) or not strict:
        return result_of(x, results)
    return f"waited in vain for handle({before[x]}, ...)"


def in_this_order(
    answer: Callable[..., Any],
    data: list[Any],
    order: list[Any],
    strict: bool,
    results: dict[Any, Any] | None = None,
) -> dict[str, Any]:
    """Let the calls of answer(client, function, data, handle) end in an order; return its value, and what was handled.

    Where it is `strict`, each but the first ends only after the one before has been handled; else they have their
    result in any case.
    """
    client, gate, handled = the_client(), uuid4().hex, []
    before = dict(zip(order, [None, *order], strict=False))
    start = perf_counter()
    for number in range(3):
        client.submit(abs, number, pure=False).result()
    # Seconds, and longer on a busy machine.
    patience = len(data) * max(0.5, 25 * (perf_counter() - start)) if strict else 0.2

    def handle(x: Any, result: Any) -> bool:
        handled.append([x, result])
        Event(f"{gate}-{x}", client=client).set()
        return len(handled) % 2 == 0

    handle.__qualname__ = "handle"  # as Python names it, where it gets too few arguments
    given: dict[str, Any] = {
        "gate": gate,
        "before": before,
        "patience": patience,
        "strict": strict,
        "results": results or {},
    }
    value = answer(client, fresh(partial(arrive, **given)), data, handle)
    return {"value": value, HANDLED: handled, "values handled": len(handled)}


def result_of(x: Any, results: dict[Any, Any] | None) -> Any:
    """Return what the call for x gives."""
    return results[x] if results and x in results else abs(10 * x)


def handled_in_order(
    data: list[Any], order: list[Any], strict: bool, results: dict[Any, Any] | None = None
) -> Any:
    """Return what is to be handled: each value and its result, in the order in which they arrive."""
    return [[x, result_of(x, results)] for x in order]


def results_in_order(
    data: list[Any], order: list[Any], strict: bool, results: dict[Any, Any] | None = None
) -> Any:
    """Return the results in the order of the data."""
    return [result_of(x, results) for x in data]


def how_many(data: list[Any], *more: Any) -> int:
    """Return how many values are to be handled."""
    return len(data)


def first_ends_last(answer: Callable[..., Any], first: int) -> dict[str, Any]:
    """Return what answer(client, function, table, values) gives where the call for the first value ends after another."""
    return {"value": answer(the_client(), fresh(entry_late), np.array([first, 5, 6]), [0, 1, 2])}


def entry_late(table: Any, x: int) -> Any:
    """Return the entry of a table at place x; that at place 0 when another was read, or after a second."""
    other_is_read = Event(f"{table[0]} and another")
    if x == 0:
        secede()  # lets other tasks use this thread in the meantime
        other_is_read.wait(timeout=1)
    else:
        other_is_read.set()
    return table[x].item()

"""Calls on a cluster whose results arrive in an order of a check's own.

`in_this_order`, `first_ends_last` and `first_needs_last` run where the answers are, and their tasks on its cluster.
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
SENT = "all calls are sent before one is waited for"
SEND_ALL = "Send all calls first, and keep their futures in a list; then wait."
HINTS = {
    HANDLED: "Call handle(x, result) once for each x, right after its task has ended: send all tasks first, loop over as_completed, and "
    "call handle in the loop.",
    "values handled": "Call handle(x, result) once for each x of the data, whatever its result is.",
    "value": "Expected are the results in the order of data, also where two are equal, whatever the order in which they came. Does it "
    "end with return?",
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


def keeps_order(answer: Callable[..., Any], hint: str = "", number: int = 3) -> None:
    """Expect that answer(client, function, table, values) returns results in the order of so many values, where the first call ends last.

    All calls are sent before one is waited for.
    """
    given = (
        "np.array([{0}, 5, 6]), [0, 1, 2]" if number == 3 else f"a table of {number} numbers, range({number})"
    )
    said = f"Where the first call ends last, {name_of(answer)}(client, function, {given})"
    checked = check_beside(first_ends_last, answer, (randrange(10**9), number), said=said, hint=hint)
    checked.sees("value", lambda first, number: [first, *range(5, number + 4)]).sees(SENT, True, SEND_ALL)


def sends_all_first(answer: Callable[..., Any], number: int) -> None:
    """Expect that answer(client, function, data) sends all calls, so many, before it waits for one."""
    said = f"Where the first call ends after the last, {name_of(answer)}(client, function, range({number}))"
    check_beside(first_needs_last, answer, (number,), said=said).sees(SENT, True, SEND_ALL)


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
    patience = patience_with(len(data)) if strict else 0.2

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


def patience_with(number: int) -> float:
    """Return how many seconds to wait where so many calls are on their way: longer on a busy machine."""
    start = perf_counter()
    for place in range(3):
        the_client().submit(abs, place, pure=False).result()
    return number * max(0.5, 25 * (perf_counter() - start))


def patience_for(number: int) -> float:
    """Return how many seconds the first of so many calls waits for the last, where all are on their way at once."""
    return patience_with(4 + number // 25)


def first_ends_last(answer: Callable[..., Any], first: int, number: int) -> dict[str, Any]:
    """Return what answer(client, function, table, values) gives where the call for the first of so many values ends after the last; whether all are sent before."""
    gate, patience = uuid4().hex, patience_for(number)
    function = fresh(partial(entry_late, gate=gate, patience=patience))
    value = answer(the_client(), function, np.array([first, *range(5, number + 4)]), [*range(number)])
    return {"value": value, SENT: all_were_sent(gate)}


def first_needs_last(answer: Callable[..., Any], number: int) -> dict[str, Any]:
    """Tell whether answer(client, function, data) sends all its calls before it waits for the first, which ends after the last."""
    gate, patience = uuid4().hex, patience_for(number)
    answer(
        the_client(), fresh(partial(late, last=number - 1, gate=gate, patience=patience)), [*range(number)]
    )
    return {SENT: all_were_sent(gate)}


def all_were_sent(gate: str) -> bool:
    """Tell whether all calls were sent before one was waited for."""
    return not Event(f"{gate}-in-vain", client=the_client()).is_set()


def entry_late(table: Any, x: int, gate: str, patience: float) -> Any:
    """Return the entry of a table at place x; that at place 0 when the last one was read, or after some seconds."""
    late(x, len(table) - 1, gate, patience)
    return table[x].item()


def late(x: int, last: int, gate: str, patience: float) -> int:
    """Return x; 0 when the call for the last one runs, or after some seconds."""
    if x == last:
        Event(gate).set()
    elif x == 0:
        secede()  # lets other tasks use this thread in the meantime
        if not Event(gate).wait(timeout=patience):
            Event(f"{gate}-in-vain").set()
    return x

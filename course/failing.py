"""Calls on a cluster that fail, once or as often as a check wishes: for `check_beside`.

All run where the answers are, and their tasks on its cluster, which counts how often each has been tried.
"""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable
from contextlib import redirect_stdout
from functools import partial
from typing import Any
from uuid import uuid4

import cloudpickle
from dask.distributed import get_client

from course import troubles
from course.cards import CheckFailed
from course.cluster import fresh, observed, the_client
from course.observed import check_beside
from course.troubles import Trouble, error_named
from tasklens.function import name_of

# A cluster elsewhere need not have this package: what is sent there travels whole.
for module in __name__, troubles.__name__:
    cloudpickle.register_pickle_by_value(sys.modules[module])

LET_OUT = "Leave the error alone: who asks for a result has to learn that there is none. Is it caught, or the call tried again?"
UNUSUAL: list[Any] = [None, 0, "", "no error", OSError("returned, not raised"), False, None, [0]]  # results
COUNTS = "course_tries"  # the name under which the scheduler counts


def tried(run: str, x: Any) -> int:
    """Return how many times a call with this argument has been tried, anywhere on the cluster."""

    def count(dask_scheduler: Any) -> int:
        counts: dict[Any, int] = dask_scheduler.__dict__.setdefault(COUNTS, {}).setdefault(run, {})
        counts[x] = counts.get(x, 0) + 1
        return counts[x]

    number: int = get_client().run_on_scheduler(count)
    return number


def flaky(
    x: Any, failures: dict[Any, int], run: str, kind: str, late: Any = None, unusual: bool = False
) -> Any:
    """Return 10 * x, or something unusual, but fail the first failures[x] times; take some time for `late`."""
    time.sleep(0.2 * (x == late))
    number = tried(run, x)
    if number <= failures.get(x, 0):
        raise error_named(kind)(f"attempt {number} for {x} failed")
    return UNUSUAL[x] if unusual else 10 * x


def with_failures(
    answer: Callable[..., Any],
    failures: dict[Any, int],
    data: list[Any],
    tries: int,
    kind: str,
    late: Any = None,
    unusual: bool = False,
) -> dict[str, Any]:
    """Call answer(client, function, data, tries) with `flaky`; return what `observed` does, and how often each was tried."""
    client, run = the_client(), uuid4().hex

    def counted(dask_scheduler: Any) -> dict[Any, int]:
        counts = dask_scheduler.__dict__.get(COUNTS, {}).pop(run, {})
        return {x: counts.get(x, 0) for x in data}

    seen = observed(
        answer, partial(flaky, failures=failures, run=run, kind=kind, late=late, unusual=unusual), data, tries
    )
    return {**seen, "value": as_text(seen["value"]), "tries of each": client.run_on_scheduler(counted)}


def results_and_failed(
    failures: dict[Any, int], data: list[Any], tries: int, kind: str, late: Any = None, unusual: bool = False
) -> tuple[dict[Any, Any], list[Any]]:
    """Return what succeeded in so many tries, with its result, and the list of what did not."""
    results = {x: as_text(UNUSUAL[x]) if unusual else 10 * x for x in data if failures.get(x, 0) < tries}
    return results, [x for x in data if x not in results]


def tries_of_each(failures: dict[Any, int], data: list[Any], tries: int, *more: Any) -> dict[Any, int]:
    """Return how often each is tried, if what failed is tried again and nothing else."""
    return {x: min(failures.get(x, 0) + 1, tries) for x in data}


def as_text(value: Any) -> Any:
    """Return a value in which errors are texts, which can be compared."""
    if isinstance(value, dict):
        return {x: as_text(result) for x, result in value.items()}
    if isinstance(value, (list, tuple)):
        items = [as_text(item) for item in value]
        return tuple(items) if isinstance(value, tuple) else items
    return repr(value) if isinstance(value, Exception) else value


def fails_once(*args: Any, run: str, kind: str) -> Any:
    """Return the absolute of the last argument; but where that is negative, the first call raises an error."""
    if args[-1] < 0 and tried(run, args[-1]) == 1:
        raise error_named(kind)(f"this is raised for {args[-1]}")
    return abs(args[-1])


def with_one_failure(answer: Callable[..., Any], kind: str, *args: Any) -> dict[str, Any]:
    """Return the value of answer(client, function, *args), where the function fails for a negative number, the first time."""
    function = fresh(partial(fails_once, run=uuid4().hex, kind=kind))
    return {"value": answer(the_client(), function, *map(fresh, args))}


def lets_errors_out(answer: Callable[..., Any], *args: Any, hint: str = "") -> None:
    """Expect that an error of the function which answer(client, function, *args) sends is raised, of whatever kind, and not tried again."""

    def let_out(kind: type[Exception]) -> Any:
        said = f"{name_of(answer)}, where a call fails with {kind.__name__},"
        checked = check_beside(
            with_one_failure, answer, (kind.__name__, *args), said=said, hint=hint or LET_OUT
        )
        with redirect_stdout(io.StringIO()):  # one line for all kinds
            return checked.raises(OSError if kind is Trouble else kind)

    try:
        checked = let_out(Trouble)
    except CheckFailed:
        for kind in Trouble.__bases__:  # which is it?
            let_out(kind)
        raise
    checked.right(f"{name_of(answer)}, where a call fails, raises its error")

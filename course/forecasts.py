"""A student's own forecast of a graph, told at once whether it is right; it counts for nothing."""

from __future__ import annotations

import math
from collections.abc import Mapping
from numbers import Real
from typing import Any

from tasklens import TaskGraph, predict

NUMBERS = {
    "work": "count all boxes of the picture",
    "span": "count the boxes on the longest way through the picture",
    "parallelism": "divide the work by the span",
    "width": "how many tasks can run side by side?",
}
ROUNDS = "how many tasks can these workers do in each round, and how many rounds are there?"


def check_forecast(forecast: Mapping[str | int, float | None], graph: Any) -> None:
    """Print which numbers of a forecast are right, without telling those that are not.

    Parameters
    ----------
    forecast
        A number for each of `"work"`, `"span"`, `"parallelism"`, `"width"`, or for a number of workers: how long they take,
        in the unit of the graph's costs. None is a number that is still to come.
    graph
        A `TaskGraph`, or what makes one.

    Raises
    ------
    KeyError
        If something else is forecast.
    """
    graph = graph if isinstance(graph, TaskGraph) else TaskGraph(graph)
    for of, number in forecast.items():
        if of not in NUMBERS and not (isinstance(of, int) and of > 0):
            raise KeyError(f"A forecast is of {', '.join(NUMBERS)} or of a number of workers, not of {of!r}.")
        print(f"{_named(of)}: {_verdict(of, number, graph)}")


def check_guess(guess: Any, right: Any) -> None:
    """Print whether a guess is what came out; None is a guess that is still to come."""
    if guess is None:
        print("put your guess in the place of None")
    else:
        print(
            f"{guess!r} is {'right' if guess == right else 'not what comes out: look again, or compute it'}"
        )


def _named(of: str | int) -> str:
    return of if isinstance(of, str) else f"{of} worker" + ("s" if of > 1 else "")


def _verdict(of: str | int, number: Any, graph: TaskGraph) -> str:
    if number is None:
        return "put your number in the place of None"
    if not isinstance(number, Real):
        return f"{number!r} is no number"
    truth = getattr(graph, of) if isinstance(of, str) else predict(graph, of).makespan
    if math.isclose(number, truth, rel_tol=0.01, abs_tol=1e-9):
        return f"{number:g} is right"
    return (
        f"{number:g} is too {'large' if float(number) > truth else 'small'}; {NUMBERS.get(str(of), ROUNDS)}"
    )

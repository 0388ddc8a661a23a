"""What is asked of the tasks of a graph and of the calls that they make: who waits for whom, who calls what, in words."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from course.calls import Call
from course.computed import Seen
from course.watching import Noted
from tasklens import TaskGraph
from tasklens.function import name_of


def calls_of(function: Callable[..., Any] | str, call: Call, seen: Seen) -> list[Noted]:
    """Return the calls of a function that tasks have made: of one of the course's, or of one that was passed in, or its name."""
    if isinstance(function, str):
        return seen.of(next(a for a in call.given if callable(a) and name_of(a) == function))
    return seen.of(function)


def of_each_task(made: list[Noted]) -> dict[Hashable, list[Any]]:
    """Return the arguments of the calls that each task makes, by its key."""
    found: dict[Hashable, list[Any]] = {}
    for noted in made:
        found.setdefault(noted.task and noted.task.key, []).append(noted.argument)
    return found


def one_after_the_other(graph: TaskGraph, made: list[Noted]) -> tuple[Any, ...] | None:
    """Return the keys of two tasks that make calls, of which the second has to wait for the first, if there are such."""
    keys = {noted.task.key for noted in made if noted.task}
    inside = [task.key for task in graph if task.key in keys]
    for key in inside:
        for other in set(inside) & ancestors(graph, key):
            return other, key
    return None


def ancestors(graph: TaskGraph, key: Any) -> set[Any]:
    """Return the keys of all tasks that a task waits for."""
    found: set[Any] = set()
    todo = [key]
    while todo:
        for needed in graph.dependencies[todo.pop()]:
            if needed not in found:
                found.add(needed)
                todo.append(needed)
    return found


def tasks(graph: TaskGraph) -> str:
    """Return how many tasks call which function."""
    parts = ", ".join(f"{number} {name}" for name, number in graph.functions.items())
    return f"{several(graph.work, 'task')}: {parts}" if parts else "no task"


def several(number: float, one: str, more: str = "") -> str:
    """Return a number with a noun."""
    return f"{number} {one if number == 1 else more or f'{one}s'}"


def times(number: int) -> str:
    """Return how often."""
    return {1: "once", 2: "twice"}.get(number, f"{number} times")

"""What tasks cost, said by function, by a function of a task, or by a measurement."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Mapping
from typing import TYPE_CHECKING, Any

from tasklens.function import name_of
from tasklens.summary import named

if TYPE_CHECKING:
    from tasklens.graph import TaskGraph
    from tasklens.parts import Task


def costs_of(graph: TaskGraph, costs: Any) -> dict[Hashable, float]:
    """Return the cost of each task by key; see `TaskGraph.with_costs`."""
    cost_of = _cost_function(graph, costs)
    found = {}
    for task in graph:
        cost = cost_of(task)
        if isinstance(cost, bool) or not isinstance(cost, (int, float)) or not 0 <= cost < math.inf:
            raise ValueError(f"The cost of {task.name!r} must be a number of seconds >= 0, not {cost!r}.")
        found[task.key] = cost
    return found


def _cost_function(graph: TaskGraph, costs: Any) -> Callable[[Task], float]:
    if hasattr(costs, "runs"):
        seconds = {run.key: run.duration for run in costs.runs}
        return lambda task: seconds.get(task.key, 0)
    if callable(costs):
        cost_of: Callable[[Task], float] = costs
        return cost_of
    if not isinstance(costs, Mapping):
        raise TypeError(
            f"Expected costs by function, or a function of a task, but got {type(costs).__name__}."
        )
    seconds = {}
    for function, cost in costs.items():
        tasks = graph.tasks_calling(function)
        if not tasks:
            called = function if isinstance(function, str) else name_of(function)
            raise ValueError(
                f"No task calls {called!r}. The graph calls {named(graph.functions) or 'nothing'}."
            )
        seconds.update((task.key, cost) for task in tasks)
    return lambda task: seconds.get(task.key, 0)

"""Graphs in checks: computed here, as in a notebook, or where a judge lets a student's tasks run."""

from collections.abc import Callable, Mapping
from typing import Any

from course import backend
from tasklens import Task
from tasklens.evaluate import evaluate as compute


def evaluate(
    collection: Any,
    replace: Mapping[Callable[..., Any], Callable[..., Any]] | None = None,
    watch: Callable[[Task], None] | None = None,
    copies: bool = False,
) -> Any:
    """Compute a graph, also with other functions in place of its own: `tasklens.evaluate`, for checks.

    In a notebook this is the same. When a notebook is judged, the tasks run in other processes.
    """
    return compute(collection, replace, watch, copies, place=backend.used())

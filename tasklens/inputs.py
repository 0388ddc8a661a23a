"""What may be read as a task graph, and what to say about everything else."""

from __future__ import annotations

import inspect
import reprlib
from typing import Any

from dask.base import is_dask_collection

from tasklens import _dask


def collections_in(things: tuple[Any, ...]) -> tuple[list[Any], bool]:
    """Return the Dask collections in `things`, and whether it was one alone.

    `things` are the arguments a reader was called with: collections, or one flat list or tuple of them,
    as `dask.compute` takes.

    Raises
    ------
    ValueError
        If there are none.
    TypeError
        If something else is among them. The message says what, and the likely slip.
    """
    if not things:
        raise ValueError("There is nothing to read: give at least one Delayed, as in TaskGraph(total).")
    if len(things) > 1 or not isinstance(things[0], (list, tuple)) or is_dask_collection(things[0]):
        return [_checked(thing, "") for thing in things], len(things) == 1
    items = things[0]
    if not items:
        raise ValueError(f"There is nothing to read: the {type(items).__name__} is empty.")
    return [
        _checked(item, f" at position {i} of the {type(items).__name__}") for i, item in enumerate(items)
    ], False


def _checked(thing: Any, where: str) -> Any:
    if isinstance(thing, type) or not (_dask.is_delayed(thing) or is_dask_collection(thing)):
        raise TypeError(f"Expected a Delayed{where}, but got {_shown(thing)}. {_likely_slip(thing)}")
    if (function := _dask.uncalled(thing)) is not None:
        name = getattr(function, "__name__", type(function).__name__)
        raise TypeError(
            f"Expected a Delayed value{where}, but got the delayed function {name!r}, which has not been called. "
            f"Call it: delayed({name})(...), not delayed({name}) alone."
        )
    return thing


def _shown(thing: Any) -> str:
    if thing is None:
        return "None"
    kind = type(thing).__name__
    if inspect.isgenerator(thing):
        return "a generator"
    if inspect.isroutine(thing) or isinstance(thing, type):
        return f"the function {getattr(thing, '__name__', kind)!r}"
    text = reprlib.repr(thing) if type(thing) in (bool, int, float, str, list, tuple, dict, set) else ""
    return f"{'an' if kind[:1].lower() in 'aeiou' else 'a'} {kind}" + (f" ({text})" if text else "")


def _likely_slip(thing: Any) -> str:
    if thing is None:
        return "Does the function end without `return`?"
    if inspect.isgenerator(thing) or type(thing).__name__ in ("map", "filter", "zip"):
        return (
            "Dask does not look into generators: make a list of it, [... for ...] instead of (... for ...)."
        )
    if hasattr(thing, "key") and hasattr(thing, "result") and hasattr(thing, "cancel"):
        return (
            "A Future is already running, and its graph is gone: read the Delayed before it is computed, "
            "persisted or submitted."
        )
    if type(thing).__name__ == "TaskGraph":
        return "It is read already: give it alone, or read the collections themselves together."
    if inspect.isroutine(thing) or isinstance(thing, type):
        return f"Make its calls lazy: delayed({getattr(thing, '__name__', 'f')})(...)."
    if isinstance(thing, (list, tuple, set, dict)):
        inside = list(thing.values()) if isinstance(thing, dict) else list(thing)
        if any(is_dask_collection(item) for item in inside[:1000] if not isinstance(item, type)):
            return "Give the Delayed values themselves, one after the other: TaskGraph(*values)."
    return "This is already computed: call delayed on the function, delayed(f)(x), not on its result, and compute nothing here."

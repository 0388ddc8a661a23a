"""The value of a graph, also with other functions in place of its own."""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from types import BuiltinFunctionType, FunctionType, ModuleType
from typing import Any

from dask.delayed import delayed

from tasklens._dask import uncalled
from tasklens.expression import External, fill
from tasklens.function import name_of, same_function, undecorated
from tasklens.graph import TaskGraph
from tasklens.parts import Task
from tasklens.place import Call, Place
from tasklens.slots import is_installed, rebind

_lock = threading.RLock()
_TOKEN = re.compile(r"-([0-9a-f]{32}|[0-9a-f-]{36})$")  # at the end of a key that Dask has made


def evaluate(
    collection: Any,
    replace: Mapping[Callable[..., Any], Callable[..., Any]] | None = None,
    watch: Callable[[Task], None] | None = None,
    copies: bool = False,
    place: Place | None = None,
) -> Any:
    """Compute a graph here and now, with `replace`'s values in place of its keys.

    A graph that only carries a right value, or keeps idle calls beside it, is found out: with another
    function in place of the one it should call, the value does not change as it should. A helper that
    calls the function itself is honest and passes: while the graph is evaluated, the names under which
    helpers find the function (globals, closures, default arguments, attributes, tables) mean the replacement.

    Parameters
    ----------
    collection
        A Delayed or other Dask collection, a list of them, or a `TaskGraph`.
    replace
        Function → function. A function stands for all that count as the same (`TaskGraph.calls`).
    watch
        Is called with each task before that runs; then none is asked for before it is its turn.
    copies
        Whether each task runs from a copy of its function and its arguments, as in another process: what it writes into
        a global or closed-over variable is then lost.
    place
        Where the calls are made, for who runs them in other processes. By default here.

    Returns
    -------
    Any
        The value, or a list of values if there were several collections. Tasks run one after the other, in this
        thread; evaluating graphs in two threads at a time waits.

    Raises
    ------
    TypeError
        If `replace` maps something that is no function, or a function of the graph is known by its
        description only. What a task raises is raised, with a note that names the task.
    ValueError
        If the graph needs data that is not in it.

    Examples
    --------
    >>> from dask import delayed
    >>> total = delayed(sum)([delayed(abs)(x) for x in (-1, -2, 3)])
    >>> evaluate(total), evaluate(total, {abs: lambda x: 10 * x})
    (6, 0)
    """
    place = place or Place()
    with place.replacing(replace or {}), place.copying(copies):
        graph = collection if isinstance(collection, TaskGraph) else TaskGraph(collection)
        used = (
            [thing for task in graph for thing in (task.function, task.args, task.kwargs)] if replace else []
        )
        with replacing(replace or {}, [*used, *graph.data.values()], place.is_here) as chosen:
            prepare = place.one_by_one if watch else place.together
            return graph.parts.results(_values(graph, chosen, prepare, watch).__getitem__)


@contextmanager
def replacing(
    replace: Mapping[Callable[..., Any], Callable[..., Any]], used: list[Any], is_here: bool = True
) -> Iterator[Callable[[Any], Any]]:
    """Let every way to an old function lead to the new one while these functions and arguments are used; then undo it.

    Gives a function that returns the new one for an old one, and everything else as it is. A built-in's module shows the
    new one, too, if all that uses it `is_here`.
    """
    pairs = [(undecorated(old), undecorated(new)) for old, new in replace.items()]
    for function in (f for pair in pairs for f in pair):
        if not callable(function):
            raise TypeError(f"Expected a function to replace, and one in its place, but got {function!r}.")
    with _lock, _rebound(pairs, used, is_here) as chosen:
        yield chosen


def _values(
    graph: TaskGraph,
    chosen: Callable[[Any], Any],
    prepare: Callable[..., Any],
    watch: Callable[[Task], None] | None,
) -> dict[Hashable, Any]:
    values = {key: chosen(value) for key, value in graph.data.items()}
    targets = graph.parts.targets
    waiting = {key: len(names) for key, names in graph.dependents.items()}
    wanted = {targets.get(key, key) for key in graph.parts.output_keys()}

    def value_of(key: Any) -> Any:
        value = values[targets.get(key, key)]
        if type(value) is External:
            return value.holder.result() if hasattr(value.holder, "result") else _missing(key)
        return value

    def call_of(task: Task) -> Call:
        args = [fill(argument, value_of, chosen) for argument in task.args]
        kwargs = {name: fill(argument, value_of, chosen) for name, argument in task.kwargs.items()}
        return chosen(task.function), args, kwargs

    for tasks in _ranks(graph):
        calls = []
        for task in tasks:
            with _named(task):
                calls.append(call_of(task))
        for task, call in zip(tasks, prepare(calls), strict=True):
            with _named(task):
                if watch:
                    watch(task)
                values[task.key] = call()
        del calls
        for key in [key for task in tasks for key in task.dependencies]:
            waiting[key] -= 1
            if not waiting[key] and key not in wanted:
                del values[key]
    values.update({key: value_of(key) for key in graph.parts.output_keys()})
    return values


def _ranks(graph: TaskGraph) -> list[list[Task]]:
    """Return the tasks in ranks: each needs only tasks of ranks before its own."""
    ranks: list[list[Task]] = []
    rank_of: dict[Any, int] = {}
    for task in graph:
        needed = (rank_of.get(graph.parts.targets.get(key, key), -1) for key in task.dependencies)
        rank_of[task.key] = rank = 1 + max(needed, default=-1)
        if rank == len(ranks):
            ranks.append([])
        ranks[rank].append(task)
    return ranks


@contextmanager
def _named(task: Task) -> Iterator[None]:
    """Name the task in whatever it raises."""
    try:
        yield
    except Exception as error:
        named = "" if _TOKEN.search(str(task.key)) else f", {task.key!r},"  # a key that somebody has given
        error.add_note(f"while the task {task.name!r}{named} was evaluated")
        raise


def _missing(key: Any) -> Any:
    raise ValueError(f"The graph needs {key!r}, which is not in it.")


@contextmanager
def _rebound(pairs: list[Any], used: list[Any], is_here: bool) -> Iterator[Callable[[Any], Any]]:
    if not pairs:
        yield lambda thing: thing
        return
    undo: list[Callable[[], None]] = []
    spaces = _namespaces(old for old, _ in pairs)
    pairs = [(old, _detached(new, old)) for old, new in pairs]
    modules = _stand_ins(pairs) if is_here else {}
    known: dict[int, Any] = {}

    def chosen(thing: Any) -> Any:
        if not callable(thing) or isinstance(
            thing, partial
        ):  # the function in a partial is replaced where it is
            return thing
        if id(thing) not in known:
            known[id(thing)] = thing, next((new for old, new in pairs if same_function(thing, old)), thing)
        return known[id(thing)][1]

    def in_place_of(value: Any) -> Any:
        if isinstance(value, ModuleType):
            return modules.get(value.__name__, value)
        new = chosen(value)
        if new is value or not _is_delayed_function(value):
            return new
        return delayed(new, pure=value._pure, nout=value._nout) if uncalled(value) is not None else value

    try:
        for space in spaces:
            for name, value in list(space.items()):
                if (callable(value) or isinstance(value, ModuleType)) and in_place_of(value) is not value:
                    space[name] = in_place_of(value)
                    undo.append(partial(space.__setitem__, name, value))
        undo.extend(rebind(used, in_place_of))
        for name, module in modules.items():  # what is imported meanwhile, inside a function
            undo.append(partial(sys.modules.__setitem__, name, sys.modules[name]))
            sys.modules[name] = module
        yield chosen
    finally:
        for step in reversed(undo):
            step()


def _stand_ins(pairs: list[Any]) -> dict[str, ModuleType]:
    """Return by name copies of the modules in which built-in functions are, such as `time.sleep`, with the new ones."""
    found: dict[str, ModuleType] = {}
    for old, new in pairs:
        if not isinstance(old, BuiltinFunctionType) or old.__module__ == "builtins":
            continue
        name, called = str(old.__module__), old.__name__
        if (module := sys.modules.get(name)) is not None and getattr(module, called, None) is old:
            copy = found.setdefault(name, ModuleType(name, module.__doc__))
            vars(copy).update({**vars(module), **vars(copy), called: new})
    return found


def _is_delayed_function(value: Any) -> bool:
    return undecorated(value) is not value


def _namespaces(functions: Iterable[Callable[..., Any]]) -> list[dict[str, Any]]:
    """Return the namespaces that authors write such functions to; those of installed libraries stay as they are."""
    spaces = [vars(sys.modules["__main__"])]
    spaces += [function.__globals__ for function in functions if isinstance(function, FunctionType)]
    return [space for space in {id(space): space for space in spaces}.values() if not is_installed(space)]


def _detached(new: Callable[..., Any], old: Callable[..., Any]) -> Callable[..., Any]:
    """Return a replacement that still finds the old function, should it call it by its name."""
    if not isinstance(new, FunctionType) or name_of(old) not in new.__code__.co_names:
        return new
    copy = FunctionType(new.__code__, dict(new.__globals__), new.__name__, new.__defaults__, new.__closure__)
    copy.__kwdefaults__ = new.__kwdefaults__
    return copy

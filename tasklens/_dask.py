"""The one place that knows Dask's private graph classes.

Everything else in tasklens sees only what `read` returns, and gets runnable graphs from `build`. When a new
Dask changes `dask._task_spec` or `dask.delayed`, tests/test_dask.py fails first and names what changed.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from types import FunctionType
from typing import Any

from dask._expr import ProhibitReuse, _AnnotationsTombstone
from dask._task_spec import (
    Alias,
    DataNode,
    Dict,
    GraphNode,
    List,
    NestedContainer,
    Task,
    TaskRef,
    _execute_subgraph,
    _identity_cast,
    _is_dask_future,
    convert_legacy_task,
)
from dask.core import flatten
from dask.delayed import Delayed, DelayedLeaf, _swap
from dask.highlevelgraph import HighLevelGraph, MaterializedLayer
from dask.order import _connecting_to_roots, order
from dask.utils import apply, ensure_dict, key_split

from tasklens import reach
from tasklens.expression import Call, External, Ref, keys_in, references

_IDENTITIES = (ProhibitReuse._identity,)


@dataclass(slots=True)
class Graph:
    """What a Dask graph says, in plain terms, for the keys that are reachable from its outputs."""

    tasks: dict[Hashable, Any] = field(default_factory=dict)  # key → (function, args, kwargs)
    data: dict[Hashable, Any] = field(default_factory=dict)  # key → value that is there already
    references: dict[Hashable, Any] = field(default_factory=dict)  # key → what its arguments refer to
    aliases: dict[Hashable, Any] = field(default_factory=dict)  # key → key
    annotations: dict[Hashable, Any] = field(default_factory=dict)  # key → {name: value}


def read(collections: Iterable[Any]) -> Graph:
    """Read the graphs of several collections, unoptimised, as one. Shared tasks are read once."""
    dsk: dict[Hashable, Any] = {}
    annotations: dict[Hashable, Any] = {}
    roots: list[Any] = []
    for collection in collections:
        layered = collection.__dask_graph__()
        _read_annotations(layered, annotations)
        dsk.update(ensure_dict(layered))
        roots.extend(flatten(collection.__dask_keys__()))
    graph = Graph()
    _walk(dsk, roots, graph)
    graph.annotations = {k: annotations[k] for k in annotations if k in graph.tasks}
    return graph


def _walk(dsk: dict[Hashable, Any], roots: list[Any], graph: Graph) -> None:
    inner: dict[Hashable, Any] = {}  # tasks found inside fused ones
    held: dict[Hashable, Any] = {}  # Futures found among arguments
    stack = roots[::-1]
    while stack:
        key = stack.pop()
        if key in graph.tasks or key in graph.data or key in graph.aliases:
            continue
        node = inner.get(key, dsk.get(key, _MISSING))
        if node is _MISSING or _is_dask_future(node):
            graph.data[key] = External(key, held.get(key) if node is _MISSING else node)
            continue
        if not isinstance(node, GraphNode):
            node = convert_legacy_task(key, node, dsk)
        node = _without_identity(node)
        while isinstance(node, Task) and node.func is _execute_subgraph:
            node = _unfuse(key, node, dsk, inner)
        if isinstance(node, Alias):
            graph.aliases[key] = node.target
            stack.append(node.target)
        elif isinstance(node, Task):
            function, args, kwargs = _call(node, held)
            graph.tasks[key] = function, args, kwargs
            found = references(args, kwargs) if node.dependencies else ()
            graph.references[key] = found
            stack.extend(
                reversed(found)
            )  # not of the set: in the order of the arguments, runs are repeatable
        else:
            graph.data[key] = node.value if isinstance(node, DataNode) else node


_MISSING = object()


def _without_identity(node: Any) -> Any:
    """Return what an array inside a Delayed wraps once more to give it a key of its own."""
    while isinstance(node, Task) and node.func in _IDENTITIES and len(node.args) == 1:
        if not isinstance(node.args[0], GraphNode):
            break
        node = node.args[0]
    return node


def _unfuse(key: Hashable, node: Task, dsk: dict[Hashable, Any], inner: dict[Hashable, Any]) -> GraphNode:
    """Take a fused task apart into the tasks it holds. The last of them keeps the fused one's key."""
    tasks, last, inkeys, *values = node.args
    renamed = {}
    for name in tasks:
        if name != last:
            renamed[name] = name
            while renamed[name] in dsk or renamed[name] in inner:
                renamed[name] = (key, renamed[name])
    renamed.update({name: _given(value) for name, value in zip(inkeys, values, strict=True)})
    for name, task in tasks.items():
        if name != last:
            inner[renamed[name]] = task.substitute(renamed, key=renamed[name])
    whole: GraphNode = tasks[last].substitute(renamed, key=key)
    return whole


def _given(value: Any) -> Any:
    """Return what stands inside a fused task for what it was given: the key of a task's value, or that node or constant."""
    if isinstance(value, GraphNode):
        return value
    return value.key if _is_dask_future(value) else DataNode(None, value)


def _call(node: Task, held: dict[Hashable, Any]) -> tuple[Any, ...]:
    """Return function, arguments and keyword arguments, with what Dask wraps around them taken off."""
    if isinstance(node, NestedContainer):
        return node.klass, (_container(node, held),), {}
    if node.func is _identity_cast:
        return node.kwargs["typ"], ([_plain(a, held) for a in node.args],), {}
    args = tuple(_plain(a, held) for a in node.args)
    kwargs = {k: _plain(v, held) for k, v in node.kwargs.items()} if node.kwargs else {}
    return _unwrap(node.func, args, kwargs)


def _unwrap(function: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, ...]:
    while True:
        if isinstance(function, functools.partial):
            if function.func is _swap and len(function.args) == 1 and len(args) == 2 and not kwargs:
                function, args = function.args[0], args[::-1]
            else:
                kwargs = {**function.keywords, **kwargs}
                function, args = function.func, (*function.args, *args)
        elif function is apply and _is_literal_apply(args, kwargs):
            kwargs = args[2] if len(args) == 3 and args[2] else {}
            function, args = args[0], tuple(args[1])
        else:
            return function, args, kwargs


def _is_literal_apply(args: tuple[Any, ...], kwargs: dict[str, Any]) -> bool:
    if kwargs or len(args) not in (2, 3) or not callable(args[0]) or type(args[1]) not in (list, tuple):
        return False
    named = args[2] if len(args) == 3 else {}
    return named is None or (type(named) is dict and all(type(name) is str for name in named))


def _plain(value: Any, held: dict[Hashable, Any]) -> Any:
    """Turn an argument as Dask holds it into plain Python with `Ref`s in it; Futures go to `held`."""
    if isinstance(value, (int, str, float)):
        return value
    if _is_dask_future(value):  # a TaskRef, or a Future
        if type(value) is not TaskRef:
            held[value.key] = value
        return Ref(value.key)
    if not isinstance(value, GraphNode):
        return value
    if isinstance(value, Alias):
        return Ref(value.target)
    if isinstance(value, DataNode):
        return value.value
    if isinstance(value, NestedContainer):
        return _container(value, held)
    if not isinstance(value, Task):
        raise TypeError(f"Dask has a new kind of node: {type(value).__name__}.")
    function, args, kwargs = _call(value, held)
    if function in (list, tuple, set, frozenset, dict) and len(args) == 1 and not kwargs:
        if isinstance(args[0], list):
            return _made(function, args[0])
        if function in (list, dict) and type(args[0]) is function:
            return args[0]
    if function is slice and not kwargs:
        return slice(*args)
    return Call(function, args, kwargs)


def _made(kind: type, items: list[Any]) -> Any:
    """Return `kind(items)` where that is a literal with references, else the call that makes it."""
    try:
        return kind(items)
    except (TypeError, ValueError):  # unhashable, or pairs that are not there yet
        return Call(kind, (items,))


def _container(node: NestedContainer, held: dict[Hashable, Any]) -> Any:
    items = [_plain(a, held) for a in node.args]
    if isinstance(node, Dict):
        pairs = list(zip(items[::2], items[1::2], strict=True))
        return _made(dict, pairs)
    return _made(node.klass, items)


def _read_annotations(layered: Any, found: dict[Hashable, Any]) -> None:
    if not isinstance(layered, HighLevelGraph):
        return
    for layer in layered.layers.values():
        if not layer.annotations:
            continue
        for key in layer:
            for name, value in layer.annotations.items():
                value = value(key) if callable(value) else value
                if not isinstance(value, _AnnotationsTombstone):
                    found.setdefault(key, {})[name] = value


def build(
    tasks: Mapping[Hashable, Any],
    data: Mapping[Hashable, Any],
    aliases: Mapping[Any, Any],  # Dask's Key leaves out bytes, which it takes
    wrap: Callable[[Hashable, Any], Any] | None = None,
) -> dict[Hashable, Any]:
    """Make a Dask graph of `key → (function, args, kwargs)`, data and aliases.

    `wrap(key, node)` may put another node in a task's place.
    """
    dsk: dict[Hashable, Any] = {}
    for key, (function, args, kwargs) in tasks.items():
        node = Task(key, function, *map(_node, args), **{k: _node(v) for k, v in kwargs.items()})
        dsk[key] = wrap(key, node) if wrap else node
    for key, value in data.items():
        dsk[key] = DataNode(key, value) if type(value) is not External else _held(value)
    dsk.update({key: Alias(key, target) for key, target in aliases.items()})
    return dsk


def _held(value: External) -> Any:
    if value.holder is None:
        raise ValueError(f"The graph needs {value.key!r}, which is not in it, and no Future holds it.")
    return value.holder


def _node(expression: Any) -> Any:
    """Turn plain Python with `Ref`s in it into an argument for a Dask task; the reverse of `_plain`."""
    kind = type(expression)
    if kind is Ref:
        return TaskRef(expression.key)
    if kind not in (list, tuple, set, frozenset, dict, slice, Call):
        return expression
    if kind is not Call and not keys_in(expression, {}) and not _holds_call(expression):
        return expression
    if kind is list:
        return List(*map(_node, expression))
    if kind is dict:
        return Dict([[_node(k), _node(v)] for k, v in expression.items()])
    if kind is slice:
        return Task(None, slice, *map(_node, (expression.start, expression.stop, expression.step)))
    if kind is Call:
        named = {k: _node(v) for k, v in expression.kwargs.items()}
        return Task(None, expression.function, *map(_node, expression.args), **named)
    return Task(None, kind, List(*map(_node, expression)))


def _holds_call(expression: Any) -> bool:
    if type(expression) is Call:
        return True
    if type(expression) is dict:
        return any(_holds_call(v) for v in expression.values())
    return type(expression) in (list, tuple, set, frozenset) and any(map(_holds_call, expression))


def wrapped(key: Hashable, node: GraphNode, runner: Any, token: str = "") -> Task:
    """Return a task that calls `runner(boxed, names, *values)` with the values that `node` depends on."""
    names = tuple(node.dependencies)
    return Task(key, runner, Boxed(key, node, token), names, *(TaskRef(name) for name in names))


class Boxed:
    """A node as a literal argument, which Dask does not run by itself."""

    __slots__ = ("key", "node", "token")

    def __init__(self, key: Hashable, node: GraphNode, token: str):
        self.key = key
        self.node = node
        self.token = token

    def __reduce__(self) -> tuple[Any, ...]:
        return Boxed, (self.key, self.node, self.token)

    def __call__(self, values: dict[Hashable, Any]) -> Any:
        return self.node(values)


def delayed_of(
    key: Hashable, dsk: Mapping[Hashable, Any], annotations: Mapping[Hashable, Any], nout: int | None
) -> Delayed:
    """Return a real Delayed with this key over this graph."""
    return Delayed(key, _layered(key, dsk, annotations), nout)


def layers(dsk: Mapping[Hashable, Any], annotations: Mapping[Hashable, Any]) -> HighLevelGraph:
    """Return the graph with its annotations, for a scheduler that heeds them."""
    return _layered("tasklens", dsk, annotations)


def _layered(name: Any, dsk: Mapping[Hashable, Any], annotations: Mapping[Hashable, Any]) -> HighLevelGraph:
    layer = MaterializedLayer(dict(dsk), annotations=_by_key(annotations))
    return HighLevelGraph({name: layer}, {name: set()})


def _by_key(annotations: Mapping[Hashable, Any]) -> dict[Hashable, Any] | None:
    names = {name for found in annotations.values() for name in found}
    return {
        name: _Annotation({k: v[name] for k, v in annotations.items() if name in v}) for name in names
    } or None


class _Annotation:
    """An annotation that differs from key to key, as a layer holds it."""

    def __init__(self, values: dict[Hashable, Any]):
        self.values = values

    def __call__(self, key: Hashable) -> Any:
        return self.values.get(key, _AnnotationsTombstone())


def priorities(dependencies: Mapping[Any, Collection[Hashable]]) -> dict[Any, int]:
    """Return Dask's static order of tasks, lowest first, which breaks ties between those that are ready.

    Where that would take memory with the square of the graph's size, as Dask itself would, it is one branch after the other.
    """
    dsk = {key: _Waiting(key, frozenset(names)) for key, names in dependencies.items()}
    try:
        return _order(dsk)
    except reach.TooMuch:
        return reach.depth_first(dependencies)


def _order(dsk: dict[Any, Any]) -> dict[Any, int]:
    """Call Dask's order, which asks first what roots each task reaches, and only counts them; then what leaves."""
    rest = [reach.reached_roots]

    def connected(dependencies: Any, dependents: Any) -> Any:
        if rest:
            return rest.pop()(dependencies, dependents)
        reach.check_small(dependencies, dependents)
        return _connecting_to_roots(dependencies, dependents)

    ordered = FunctionType(order.__code__, {**order.__globals__, "_connecting_to_roots": connected})
    ordered.__kwdefaults__ = order.__kwdefaults__
    found: dict[Any, int] = ordered(dsk, None)
    return found


class _Waiting(GraphNode):
    """A task of which only what it waits for is known, which is all that `order` asks for."""

    __slots__ = ()

    def __init__(self, key: Any, dependencies: frozenset[Any]):
        self.key = key
        self._dependencies = dependencies


def group_of(key: Hashable) -> str:
    """Return the name of the group in which a cluster counts the task with this key.

    As distributed.utils.key_split_group, which takes a quarter of a second to import.
    """
    return str(key[0]) if type(key) is tuple and key else key_split(key)


def is_delayed(thing: Any) -> bool:
    """Tell a Delayed from other collections."""
    return isinstance(thing, Delayed)


def nout(thing: Any) -> int | None:
    """Return how many outputs a Delayed was declared to have, or None."""
    return object.__getattribute__(thing, "_length") if isinstance(thing, Delayed) else None


def call_options(thing: Any) -> dict[str, Any]:
    """Return how many outputs a ``delayed(f)`` has, and whether equal calls of it are one task."""
    return {"nout": thing._nout, "pure": thing._pure}


def uncalled(thing: Any) -> Any:
    """Return the function of a ``delayed(f)`` that nobody called, or None."""
    value = thing._obj if type(thing) is DelayedLeaf else None
    return value if callable(value) else None

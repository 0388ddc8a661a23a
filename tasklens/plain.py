"""A task graph as JSON and back, so that it can cross to another process without pickling."""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Callable, Collection, Hashable, Mapping
from typing import Any, TypeVar

from dask.utils import methodcaller

from tasklens.collector import paused
from tasklens.expression import keys_in
from tasklens.function import Function, describe, same_function, undecorated
from tasklens.literal import decode, encode, opaque
from tasklens.output import Output
from tasklens.parts import Parts

FORMAT, VERSION = "tasklens", 1
_T = TypeVar("_T")


class Functions:
    """The functions of one graph, numbered as they are met."""

    def __init__(
        self, course: Mapping[str, Callable[..., Any]] | None, passed: Mapping[str, Callable[..., Any]] | None
    ):
        self.course = course
        self.passed = passed
        self.numbers: dict[int, int] = {}
        self.descriptions: list[Function] = []
        self.kept: list[Any] = []  # ids stay unique only while their objects live

    def number(self, function: Any) -> int:
        """Return the number of a function, or of the function inside a partial."""
        function = undecorated(function)
        if id(function) not in self.numbers:
            described = describe(function, self.course, self.passed)
            number = len(self.descriptions)
            if described.kind == "foreign" and described.number is None:
                described = dataclasses.replace(described, number=number)
            self.numbers[id(function)] = number
            self.descriptions.append(described)
            self.kept.append(function)
        return self.numbers[id(function)]

    def unknown(self, value: Any) -> dict[str, Any]:
        """Return what is written of a value of an unknown type."""
        return opaque(value)


def to_plain(graph: Any, functions: Functions) -> dict[str, Any]:
    """Return a graph as nested lists and objects that JSON can hold; its functions are noted in `functions`."""

    def plain(value: Any) -> Any:
        return encode(value, functions.number, unknown=functions.unknown)

    tasks = [
        [
            plain(task.key),
            functions.number(task.function),
            [plain(a) for a in task.args],
            {k: plain(v) for k, v in task.kwargs.items()},
        ]
        for task in graph
    ]
    described = {
        "data": [[plain(key), plain(value)] for key, value in graph.data.items()],
        "aliases": [[plain(key), plain(target)] for key, target in graph.aliases.items()],
        "annotations": [[plain(key), plain(value)] for key, value in graph.annotations.items()],
        "outputs": [{"keys": plain(output.keys), "nout": output.nout} for output in graph.parts.outputs],
        "alone": graph.parts.alone,
        "costs": None if graph.unit == "tasks" else list(graph.costs.values()),
    }
    return {"tasks": tasks, **described}


def to_json(
    graph: Any, course: Mapping[Any, Any] | None = None, passed: Mapping[Any, Any] | None = None
) -> str:
    """Return a graph as JSON text."""
    functions = Functions(course, passed)
    with paused():
        plain = to_plain(graph, functions)
        table = [dataclasses.asdict(description) for description in functions.descriptions]
        whole = {"format": FORMAT, "version": VERSION, "functions": table, **plain}
        return json.dumps(whole, allow_nan=False, separators=(",", ":"))


def equal(one: Any, other: Any) -> bool:
    """Tell whether two graphs say the same, with functions that count as the same."""
    mine, theirs = Functions(None, None), Functions(None, None)
    if len(one) != len(other) or to_plain(one, mine) != to_plain(other, theirs):
        return False
    return len(mine.kept) == len(theirs.kept) and all(map(same_function, mine.kept, theirs.kept))


def parts_of(
    text: str | bytes | dict[str, Any],
    functions: Mapping[str, Callable[..., Any]] | None = None,
    passed: Mapping[str, Callable[..., Any]] | None = None,
    library: Collection[str] = (),
    foreign: Callable[[Function], Callable[..., Any]] | None = None,
) -> Parts:
    """Read JSON text, or what was read from it, into the parts of a graph.

    Raises
    ------
    ValueError
        If the text is not what `to_json` writes, or says what cannot be.
    """
    try:
        plain = text if isinstance(text, dict) else json.loads(text, parse_constant=_no_constant)
    except RecursionError:
        raise ValueError("The data nests too deeply to be a task graph.") from None
    if type(plain) is not dict or plain.get("format") != FORMAT or plain.get("version") != VERSION:
        raise ValueError(f"This is no task graph written by tasklens, format {VERSION}.")
    with paused():
        return _Reader(plain, _binder(functions or {}, passed or {}, library, foreign)).parts()


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON.")


class _Reader:
    """Reads one graph, trusting nothing that it says."""

    def __init__(self, plain: dict[str, Any], bind: Callable[[Function], Any]):
        self.plain = plain
        self.functions = [bind(_function(item)) for item in self._list("functions")]

    def parts(self) -> Parts:
        tasks = self._pairs("tasks", 4, self._task)
        data = self._pairs("data", 2, lambda row: self.value(row[1]))
        aliases = self._pairs("aliases", 2, lambda row: self.key(row[1]))
        annotations = self._pairs("annotations", 2, lambda row: self._annotation(row[1]))
        outputs = [self._output(item) for item in self._list("outputs")]
        alone = self.plain.get("alone")
        if type(alone) is not bool or (alone and len(outputs) != 1) or not outputs:
            raise ValueError("The data names no outputs, or not as many as it says.")
        self._check_keys(tasks, data, aliases, annotations, outputs)
        return Parts.of(tasks, data, aliases, annotations, tuple(outputs), alone, self._costs(tasks))

    def value(self, plain: Any) -> Any:
        return decode(plain, self.function)

    def key(self, plain: Any) -> Hashable:
        key = self.value(plain)
        if not _is_key(key):
            raise ValueError(f"A key must be text, a number or a tuple of these, not a {type(key).__name__}.")
        found: Hashable = key
        return found

    def function(self, number: Any) -> Any:
        if type(number) is not int or not 0 <= number < len(self.functions):
            raise ValueError(f"There is no function number {number!r} in the data.")
        return self.functions[number]

    def _list(self, name: str) -> list[Any]:
        found = self.plain.get(name)
        if type(found) is not list:
            raise ValueError(f"The data holds no list of {name}.")
        return found

    def _pairs(self, name: str, length: int, read: Callable[[list[Any]], _T]) -> dict[Hashable, _T]:
        found: dict[Hashable, _T] = {}
        for row in self._list(name):
            if type(row) is not list or len(row) != length:
                raise ValueError(f"An item of {name} is malformed.")
            key = self.key(row[0])
            if key in found:
                raise ValueError(f"The key {key!r} comes twice in {name}.")
            found[key] = read(row)
        return found

    def _task(self, row: list[Any]) -> tuple[Any, ...]:
        _, number, args, kwargs = row
        if type(args) is not list or type(kwargs) is not dict:
            raise ValueError("A task's arguments must be a list, and its keyword arguments an object.")
        named = {name: self.value(value) for name, value in kwargs.items()}
        return self.function(number), tuple(self.value(value) for value in args), named

    def _annotation(self, plain: Any) -> dict[str, Any]:
        value = self.value(plain)
        if type(value) is not dict or not all(type(name) is str for name in value):
            raise ValueError("Annotations must be an object with names.")
        return value

    def _output(self, item: Any) -> Output:
        if type(item) is not dict or set(item) != {"keys", "nout"}:
            raise ValueError("An output is malformed.")
        nout = item["nout"]
        if nout is not None and (type(nout) is not int or nout < 0):
            raise ValueError(f"A number of outputs must be a whole number, not {nout!r}.")
        return Output(self.value(item["keys"]), nout)

    def _costs(self, tasks: Collection[Hashable]) -> dict[Hashable, float] | None:
        costs = self.plain.get("costs")
        if costs is None:
            return None
        if type(costs) is not list or len(costs) != len(tasks):
            raise ValueError("There must be one cost for each task.")
        if not all(type(cost) in (int, float) and 0 <= cost < float("inf") for cost in costs):
            raise ValueError("Costs must be numbers of seconds >= 0.")
        return dict(zip(tasks, costs, strict=True))

    def _check_keys(
        self,
        tasks: dict[Hashable, tuple[Any, ...]],
        data: dict[Hashable, Any],
        aliases: dict[Hashable, Hashable],
        annotations: dict[Hashable, dict[str, Any]],
        outputs: list[Output],
    ) -> None:
        known = {*tasks, *data, *aliases}
        if len(known) < len(tasks) + len(data) + len(aliases):
            raise ValueError("A key stands for two things.")
        used: dict[Hashable, None] = dict.fromkeys([*aliases.values(), *annotations])
        for _, args, kwargs in tasks.values():
            keys_in(args, used)
            keys_in(kwargs, used)
        for output in outputs:
            _flatten(output.keys, used)
        for key in used:
            if key not in known:
                raise ValueError(f"The data refers to {key!r}, which is not in it.")


def _is_key(key: Any) -> bool:
    """Tell whether Dask takes this for a key."""
    return all(map(_is_key, key)) if type(key) is tuple else type(key) in (str, bytes, int, float)


def _flatten(keys: Any, found: dict[Hashable, None]) -> None:
    if type(keys) is list:
        for key in keys:
            _flatten(key, found)
    elif _is_key(keys):
        found[keys] = None
    else:
        raise ValueError("An output is named by keys.")


def _function(item: Any) -> Function:
    names = {field.name for field in dataclasses.fields(Function)}
    if type(item) is not dict or set(item) != names:
        raise ValueError("A function's description is malformed.")
    number = item["number"]
    if not all(type(item[name]) is str for name in names - {"number"}) or type(number) not in (
        int,
        type(None),
    ):
        raise ValueError("A function's description is malformed.")
    if item["kind"] not in ("course", "library", "passed", "method", "foreign"):
        raise ValueError(f"Unknown kind of function {item['kind'][:40]!r}.")
    return Function(**item)


def _binder(
    course: Mapping[Any, Any],
    passed: Mapping[Any, Any],
    library: Collection[str],
    foreign: Callable[..., Any] | None,
) -> Callable[[Function], Any]:
    """Return what finds the function that a description means, or leaves the description in its place."""

    def bind(described: Function) -> Any:
        if described.kind == "course":
            return course.get(described.name, described)
        if described.kind == "passed":
            return passed.get(described.name, described)
        if described.kind == "method":
            return methodcaller(described.name)
        if described.kind == "library" and described.module in library:
            found = sys.modules.get(described.module)
            for part in described.qualname.split("."):
                found = getattr(found, part, None) if not part.startswith("_") else None
            return found if callable(found) else described
        if described.kind == "foreign" and foreign is not None:
            return foreign(described)
        return described

    return bind

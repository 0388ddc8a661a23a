"""How functions and task graphs cross: the one place where the grader knows Dask, through `tasklens`.

A parcel is a value with the graph of all Delayed values in it and a table of all functions in both. Functions
cross as descriptions (`tasklens.Function`). Each side says how it describes its own and what it makes of the other's.
"""

import dataclasses
from collections.abc import Callable, Mapping
from types import MappingProxyType, NoneType
from typing import Any

from dask.delayed import Delayed, delayed

from grading.judge.lens import Function, TaskGraph, binds, call_options, plain, uncalled, undecorated
from grading.judge.wire.marshalling import CannotCross, Encoder, decode
from grading.judge.wire.records import ClassOf, no_class

FIELDS = tuple(field.name for field in dataclasses.fields(Function))


class Table(plain.Functions):
    """The functions of a parcel, numbered as they are met and described as their side describes them."""

    def __init__(self, describe: Callable[[Any], Function]):
        super().__init__(None, None)
        self.describe = describe

    def number(self, function: Any) -> int:
        """Return the number of a function, or of the function inside a partial that holds nothing else."""
        function = function if binds(function) else undecorated(function)
        if id(function) not in self.numbers:
            self.descriptions.append(self.describe(function))
            self.numbers[id(function)] = len(self.descriptions) - 1
            self.kept.append(function)
        return self.numbers[id(function)]

    def unknown(self, value: Any) -> dict[str, Any]:
        """Return what is written of an object that cannot cross: like a function, it stays where it is."""
        return {"$": "function", "id": self.number(value)}


def pack(
    value: Any,
    describe: Callable[[Any], Function],
    held: Callable[[Any], dict[str, Any] | None] | None = None,
    hold: Callable[[Any], dict[str, Any]] | None = None,
    known: Any = None,
    records: Mapping[int, Any] = MappingProxyType({}),
    class_of: ClassOf = no_class,
    stay: Callable[[Any], dict[str, Any]] | None = None,
    opaque: bool = False,
) -> dict[str, Any]:
    """Return a value as a parcel, an empty one where it is written as `known`, the value in a parcel that is there.

    `held` writes what is held on the other side. What cannot cross is given to `hold`, or raises CannotCross; so is a
    record, such as a named tuple, beside the plain value that crosses in its place. `records` are those of the other
    side by the ids of these plain values. `class_of` gives a class of the course by its name. `stay` writes what cannot
    cross where it stands in a value. Where it is to be `opaque`, it is written as a function is.
    """
    table, waiting = Table(describe), []

    def other(item: Any) -> dict[str, Any] | None:
        if held and (tagged := held(item)):
            return tagged
        if isinstance(item, Delayed):
            if (function := uncalled(item)) is not None:
                return {"$": "delayed function", "id": table.number(function), **call_options(item)}
            waiting.append(item)
            return {"$": "delayed", "number": len(waiting) - 1}
        if callable(item) and (not isinstance(item, type) or item.__module__ == "builtins"):
            return {"$": "function", "id": table.number(item)}
        return None

    encoder = Encoder(other, records, hold, class_of, stay, table.unknown if opaque else None)
    try:
        encoded = encoder.encode(value)
    except CannotCross:
        if hold is None:
            raise
        encoded, waiting = hold(encoder.unused(value)), []
    if known is not None and encoded == known:  # before its graph is read, which takes longest
        return {}
    graph = plain.to_plain(TaskGraph(waiting), table) if waiting else None
    return {"value": encoded, "graph": graph, "functions": list(map(fields, table.descriptions))}


def fields(described: Function) -> dict[str, Any]:
    """Return a description as plain data."""
    return {name: getattr(described, name) for name in FIELDS}


def unpack(
    parcel: Any,
    bind: Callable[[Function, bool], Any],
    held: Callable[[dict[str, Any]], Any] | None = None,
    class_of: ClassOf = no_class,
    seen: Callable[[Any], Any] = lambda value: value,
) -> Any:
    """Return the value in a parcel, with `bind(description, is_value)` for each function in it.

    A function is a value, or else one that a task of the graph calls. `seen` is `decode`'s.

    Raises ValueError where the parcel is not what `pack` makes.
    """
    if (
        type(parcel) is not dict
        or set(parcel) != {"value", "graph", "functions"}
        or type(parcel["functions"]) is not list
    ):
        raise ValueError("The parcel is malformed.")
    described = [_function(item) for item in parcel["functions"]]
    called = [bind(item, False) for item in described]
    functions = [bind(item, True) for item in described]
    values = _delayed_values(parcel["graph"], parcel["functions"], called)

    def other(tagged: dict[str, Any]) -> Any:
        tag = tagged["$"]
        if tag in ("held", "record", "rest"):
            if held is None:
                raise ValueError("Nothing is held here.")
            return held(tagged)
        listed = {"delayed": values, "delayed function": called}.get(tag, functions)
        name = "number" if tag == "delayed" else "id"
        number = tagged.get(name)
        if type(number) is not int or not 0 <= number < len(listed):
            raise ValueError(f"There is no {tag} with this number in the parcel.")
        if tag == "delayed function":
            nout, pure = tagged.get("nout"), tagged.get("pure")
            if type(nout) not in (int, NoneType) or type(pure) not in (bool, NoneType):
                raise ValueError("A delayed function is malformed.")
            return delayed(listed[number], nout=nout, pure=pure)
        return listed[number]

    return decode(parcel["value"], other, class_of, seen=seen)


def _function(item: Any) -> Function:
    if type(item) is not dict or set(item) != set(FIELDS):
        raise ValueError("A function's description is malformed.")
    number = item["number"]
    if not all(type(item[name]) is str for name in FIELDS if name != "number") or type(number) not in (
        int,
        type(None),
    ):
        raise ValueError("A function's description is malformed.")
    return Function(**item)


def _delayed_values(graph: Any, table: list[Any], functions: list[Any]) -> list[Any]:
    """Return the Delayed values of a graph, as real Dask. All its functions go through `foreign`, so each is bound."""
    if graph is None:
        return []
    if type(graph) is not dict:
        raise ValueError("The graph is malformed.")
    table = [{**item, "kind": "foreign", "number": number} for number, item in enumerate(table)]
    whole = {"format": plain.FORMAT, "version": plain.VERSION, **graph, "functions": table}
    made = TaskGraph.from_json(whole, foreign=lambda described: functions[described.number]).to_delayed()
    return made if type(made) is list else [made]

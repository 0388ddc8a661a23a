"""Lists and dictionaries that note what changes them: also what is as it was before anybody looks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

AS_WRITTEN = {
    "__setitem__": "x[...] = ...",
    "__delitem__": "del x[...]",
    "__iadd__": "x += ...",
    "__imul__": "x *= ...",
    "__ior__": "x |= ...",
}
METHODS = [
    "append",
    "clear",
    "extend",
    "insert",
    "pop",
    "popitem",
    "remove",
    "reverse",
    "setdefault",
    "sort",
    "update",
]


def telling(value: Any, changes: list[str]) -> Any:
    """Return a value like this, whose lists and dictionaries note in `changes` what changes them. Copies of them do not.

    Examples
    --------
    >>> changes = []
    >>> week = telling({"Davos": [2, -1, 0]}, changes)
    >>> week["Davos"].sort()
    >>> sorted(week["Davos"].copy() + [5], reverse=True), {**week, "Cusco": []}
    ([5, 2, 0, -1], {'Davos': [-1, 0, 2], 'Cusco': []})
    >>> changes
    ['.sort()']
    """
    kind = type(value)
    if kind is dict:
        value = {key: telling(item, changes) for key, item in value.items()}
    elif kind is list:
        value = [telling(item, changes) for item in value]
    else:
        return value

    def noting(name: str) -> Callable[..., Any]:
        def change(self: Any, *args: Any, **kwargs: Any) -> Any:
            if self is told:  # and not a new one of the same class
                changes.append(AS_WRITTEN.get(name, f".{name}()"))
            return getattr(kind, name)(self, *args, **kwargs)

        return change

    methods: dict[str, Any] = {name: noting(name) for name in (*AS_WRITTEN, *METHODS) if hasattr(kind, name)}
    methods["__reduce_ex__"] = lambda self, protocol: (kind, (kind(self),))  # of deepcopy and pickle
    told = type(kind.__name__, (kind,), methods)(value)
    return told

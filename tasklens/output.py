"""What a collection asks of a graph: which keys, and how their values make its value."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from typing import Any

from tasklens import _dask


@dataclass(frozen=True, slots=True)
class Output:
    """What one collection gives: its keys, nested as Dask nests them, and a Delayed's number of outputs."""

    keys: Any
    nout: int | None = None
    finish: tuple[Any, ...] | None = (
        None  # the function, and more arguments, that make a value of several keys' values
    )

    @classmethod
    def of(cls, collection: Any) -> Output:
        """Read what a collection asks for."""
        if _dask.is_delayed(collection):
            return cls(collection.key, _dask.nout(collection))
        return cls(collection.__dask_keys__(), None, collection.__dask_postcompute__())

    def flat(self) -> Iterator[Hashable]:
        """Yield the keys one by one."""
        return _flat(self.keys)

    def value(self, value_of: Callable[[Hashable], Any]) -> Any:
        """Return the collection's value, given each key's."""
        values = _nested(self.keys, value_of)
        if self.finish is None:
            return values
        function, extra = self.finish
        return function(values, *extra)


def _flat(keys: Any) -> Iterator[Hashable]:
    if isinstance(keys, list):
        for item in keys:
            yield from _flat(item)
    else:
        yield keys


def _nested(keys: Any, value_of: Callable[[Hashable], Any]) -> Any:
    return [_nested(key, value_of) for key in keys] if isinstance(keys, list) else value_of(keys)

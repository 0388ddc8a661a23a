"""Copies of calls, as another process would get them."""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable
from functools import _lru_cache_wrapper
from types import FunctionType, GeneratorType
from typing import Any

import cloudpickle  # what Dask sends tasks with

from tasklens.function import Function

_ALONE = (_lru_cache_wrapper, GeneratorType)  # nothing is lost if these are shared


def copied(function: Callable[..., Any], args: list[Any], kwargs: dict[str, Any]) -> tuple[Any, ...]:
    """Return a call that shares nothing with this one: what a function has closed over, and its globals, are copies, too.

    A function that a check watches, marked by `stays`, one of another process, and one that remembers its results (which
    cannot be sent, but works as well without what it remembers) are the same; so is a generator, which is used up once.

    Raises what pickling raises where the call cannot be sent to another process.
    """
    written = io.BytesIO()
    kept: list[Any] = []
    _Writer(written, kept).dump((function, args, kwargs))
    written.seek(0)
    call: tuple[Any, ...] = _Reader(written, kept).load()
    return call


class _Writer(cloudpickle.Pickler):
    def __init__(self, file: io.BytesIO, kept: list[Any]):
        super().__init__(file)
        self.kept = kept

    def persistent_id(self, thing: Any) -> int | None:
        stays = type(thing) is FunctionType and "stays" in vars(thing)
        if stays or isinstance(thing, Function) or type(thing) in _ALONE:
            self.kept.append(thing)
            return len(self.kept) - 1
        return None


class _Reader(pickle.Unpickler):
    def __init__(self, file: io.BytesIO, kept: list[Any]):
        super().__init__(file)
        self.kept = kept

    def persistent_load(self, number: int) -> Any:
        return self.kept[number]

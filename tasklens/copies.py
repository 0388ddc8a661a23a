"""Copies of calls, as another process would get them."""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable
from types import FunctionType
from typing import Any

from dask.multiprocessing import cloudpickle  # what Dask sends tasks with

from tasklens.function import Function


def copied(function: Callable, args: list, kwargs: dict) -> tuple:
    """Return a call that shares nothing with this one: what a function has closed over, and its globals, are copies, too.

    A function that a check watches, marked by `stays`, and one of another process are the same.

    Raises what pickling raises where the call cannot be sent to another process.
    """
    written, kept = io.BytesIO(), []
    _Writer(written, kept).dump((function, args, kwargs))
    written.seek(0)
    return _Reader(written, kept).load()


class _Writer(cloudpickle.Pickler):
    def __init__(self, file: io.BytesIO, kept: list):
        super().__init__(file)
        self.kept = kept

    def persistent_id(self, thing: Any) -> int | None:
        if isinstance(thing, Function) or (type(thing) is FunctionType and "stays" in vars(thing)):
            self.kept.append(thing)
            return len(self.kept) - 1
        return None


class _Reader(pickle.Unpickler):
    def __init__(self, file: io.BytesIO, kept: list):
        super().__init__(file)
        self.kept = kept

    def persistent_load(self, number: int) -> Any:
        return self.kept[number]

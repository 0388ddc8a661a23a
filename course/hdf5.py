"""HDF5 files of somebody else's. PyTables unpickles what it finds in them, and unpickling runs whatever a file says."""

from __future__ import annotations

import datetime
import io
import pickle
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import numpy
import pandas
from tables import atom, attributeset

LARGEST = 64 * 2**20  # bytes of one pickle
_READERS = (attributeset, atom)  # modules of PyTables that unpickle: attributes, and arrays of objects
_lock = threading.RLock()


class Pickled(ValueError):
    """A file holds objects that cannot be read without running what it says."""

    def __init__(self, names: list[str]):
        super().__init__(
            f"The file holds pickled objects ({', '.join(dict.fromkeys(names))}), which are not read: unpickling runs whatever a "
            "file says. Write numbers and text, and no other Python objects."
        )


@contextmanager
def without_unpickling() -> Iterator[None]:
    """Let PyTables, and pandas through it, read HDF5 files without running what is in them, while the block lasts.

    What pandas itself writes as pickles is plain and is read as ever: lists, texts and None in attributes, columns of
    text as arrays of objects, frequencies and time zones of an index. PyTables reads with a reader for these alone; that
    beats looking through the file with another library beforehand, which could see another file in the same bytes.

    Raises
    ------
    Pickled
        At the end of the block, if something else was met.

    Examples
    --------
    >>> import os, tempfile
    >>> path = tempfile.mkdtemp() + "/prices.h5"
    >>> pandas.DataFrame({"close": [1.5], "name": ["aet"]}).to_hdf(path, key="prices")
    >>> with without_unpickling():
    ...     pandas.read_hdf(path, key="prices")
       close name
    0    1.5  aet
    """
    refused: list[str] = []
    with _lock:
        before = [module.pickle for module in _READERS]
        for module in _READERS:
            module.pickle = SimpleNamespace(**vars(pickle) | {"loads": _loads(refused)})
        try:
            yield
        except Exception:
            if not refused:
                raise
        finally:
            for module, was in zip(_READERS, before, strict=True):
                module.pickle = was
    if refused:
        raise Pickled(refused)


def _loads(refused: list[str]) -> Callable[..., Any]:
    """Return what stands for `pickle.loads`: what it refuses, it notes, since PyTables passes over most errors."""

    def loads(data: bytes, **options: Any) -> Any:
        if len(data) > LARGEST:
            refused.append(f"{len(data):,} bytes")
            raise pickle.UnpicklingError("too long")
        value = _Reader(io.BytesIO(data), refused, **options).load()
        return value.view(numpy.ndarray) if isinstance(value, _Objects) else value

    return loads


class _Reader(pickle.Unpickler):
    """Reads plain data. The few names that pandas writes mean functions of this module, which look at what they get."""

    def __init__(self, file: io.BytesIO, refused: list[str], **options: Any):
        super().__init__(file, **options)
        self.refused = refused

    def find_class(self, module: str, name: str) -> Any:
        if made := _MADE.get((module.replace("numpy.core", "numpy._core"), name)):
            return made
        if module == "pandas._libs.tslibs.offsets":
            kind = getattr(pandas.offsets, name, None)
            if isinstance(kind, type) and issubclass(kind, pandas.offsets.BaseOffset):
                return lambda *args: kind(*args)
        self.refused.append(f"{module}.{name}")
        raise pickle.UnpicklingError(f"{module}.{name} is not read")


class _Type:
    """A type of an array's items, as it stands in a pickle."""

    def __init__(self, name: str, align: bool = False, copy: bool = True):
        if type(name) is not str or not re.fullmatch(r"[biufcSU]\d{1,4}|O8?", name):
            raise pickle.UnpicklingError("an unknown type of an array")
        self.name, self.order = name, "|"

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        _, order, sub, names, fields = state[:5]
        if order not in ("<", ">", "|", "=") or (sub, names, fields) != (None, None, None):
            raise pickle.UnpicklingError("an unknown type of an array")
        self.order = order


class _Objects(numpy.ndarray):
    """An array of objects, filled from a pickle."""

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        _, shape, kind, is_fortran, items = state
        if type(kind) is not _Type or kind.name[0] != "O" or type(items) is not list:
            raise pickle.UnpicklingError("an array of something else than objects")
        filled = numpy.empty(len(items), dtype=object)
        for place, item in enumerate(items):
            filled[place] = item
        filled = filled.reshape(shape, order="F" if is_fortran else "C")  # raises where it is not full
        self.resize(filled.shape, refcheck=False)
        self[...] = filled


_ARRAY, _ZONE = object(), object()  # what `numpy.ndarray` and `zoneinfo.ZoneInfo` mean


def _array(kind: Any, shape: Any, letter: Any) -> _Objects:
    if kind is not _ARRAY:
        raise pickle.UnpicklingError("an array of an unknown kind")
    return numpy.ndarray.__new__(_Objects, (0,), dtype=object)


def _number(kind: Any, data: bytes) -> Any:
    if type(kind) is not _Type or kind.name[0] == "O" or type(data) is not bytes:
        raise pickle.UnpicklingError("a number of an unknown kind")
    (value,) = numpy.frombuffer(data, kind.order + kind.name)
    return value


def _bytes(text: str, encoding: str) -> bytes:
    return str.encode(text, "latin1")


def _attribute(thing: Any, name: str) -> Callable[..., Any]:
    if thing is not _ZONE or name != "_unpickle":
        raise pickle.UnpicklingError("an attribute")
    return lambda key, _: ZoneInfo(key)


_MADE = {
    ("numpy._core.multiarray", "_reconstruct"): _array,
    ("numpy._core.multiarray", "scalar"): _number,
    ("numpy", "ndarray"): _ARRAY,
    ("numpy", "dtype"): _Type,
    ("_codecs", "encode"): _bytes,
    ("builtins", "getattr"): _attribute,
    ("__builtin__", "getattr"): _attribute,
    ("zoneinfo", "ZoneInfo"): _ZONE,
    ("datetime", "date"): lambda *args: datetime.date(*args),
    ("datetime", "timedelta"): lambda *args: datetime.timedelta(*args),
    ("pandas._libs.missing", "NA"): pandas.NA,
}

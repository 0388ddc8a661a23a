"""What of libraries the evaluator runs. All else runs in the student's process, whose word it is.

A description names a function, and says nothing of what it is. So it is looked up, in the modules that are loaded: only
what is listed here, under its own module, is found. Whoever reaches the interpreter's inside, a file or a program from a
listed function by way of an attribute is stopped by the other list, of types whose attributes lead to plain data only.
"""

import cmath  # noqa: F401  this and others are looked up below
import collections
import datetime
import itertools  # noqa: F401
import json  # noqa: F401
import math  # noqa: F401
import statistics  # noqa: F401
import sys
import time  # noqa: F401
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from types import (
    AsyncGeneratorType,
    BuiltinFunctionType,
    CodeType,
    CoroutineType,
    FrameType,
    FunctionType,
    GeneratorType,
    MethodDescriptorType,
    MethodType,
    MethodWrapperType,
    ModuleType,
    NoneType,
    TracebackType,
    WrapperDescriptorType,
)
from typing import Any

from grading.judge.lens import Function

# Every public function and class that is such a module's own
WHOLE = ("cmath", "itertools", "math", "statistics")
NAMES = {
    "builtins": (
        "abs all any ascii bin bool bytearray bytes chr complex dict divmod enumerate filter float format frozenset getattr hex int "
        "iter len list map max min next oct ord pow print range repr reversed round set slice sorted str sum tuple zip"
    ),
    "collections": "ChainMap Counter OrderedDict defaultdict deque",
    "datetime": "date datetime time timedelta timezone",
    "decimal": "Decimal",
    "fractions": "Fraction",
    "json": "dumps loads",
    "time": "sleep",
    "numpy": (
        "all allclose amax amin any append arange argmax argmin argpartition argsort argwhere around array array_equal array_split "
        "asarray atleast_1d atleast_2d average bincount block broadcast_to clip column_stack concatenate convolve copy corrcoef "
        "correlate count_nonzero cov cross cumprod cumsum cumulative_sum delete diag diagonal diff digitize dot dsplit dstack einsum "
        "empty empty_like expand_dims eye flip fliplr flipud full full_like geomspace gradient histogram histogram2d hsplit hstack "
        "identity inner insert interp intersect1d isclose isin kron lexsort linspace logspace max mean median meshgrid min moveaxis "
        "nan_to_num nanargmax nanargmin nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile nanstd nansum "
        "nanvar ndim nonzero ones ones_like outer pad partition percentile polyfit polyval prod ptp quantile ravel real imag repeat "
        "reshape roll rot90 round searchsorted select setdiff1d setxor1d shape size sort split squeeze stack std sum swapaxes take "
        "take_along_axis tensordot tile trace transpose trapezoid tri tril triu union1d unique unwrap vander var vdot vsplit vstack "
        "where zeros zeros_like"
    ),
    "numpy.fft": "fft fft2 fftfreq fftn fftshift ifft ifft2 ifftn ifftshift irfft rfft rfftfreq",
    "numpy.linalg": "cholesky cond det eig eigh eigvals eigvalsh inv lstsq matrix_norm matrix_power matrix_rank norm pinv qr slogdet solve svd",
    "pandas": (
        "Categorical DataFrame DatetimeIndex Index MultiIndex RangeIndex Series Timedelta Timestamp concat cut date_range "
        "factorize get_dummies isna isnull json_normalize melt merge merge_asof merge_ordered notna notnull period_range pivot "
        "qcut timedelta_range to_datetime to_numeric to_timedelta unique wide_to_long"
    ),
}  # fmt: skip
NUMBERS = (
    "number",
    "bool_",
    "str_",
    "bytes_",
    "datetime64",
    "timedelta64",
)  # numpy's scalars, and no objects
PLAIN = (
    NoneType, bool, int, float, complex, str, bytes, bytearray, list, tuple, set, frozenset, dict, range, slice, Fraction, Decimal,
    datetime.date, datetime.datetime, datetime.time, datetime.timedelta, datetime.timezone,
    collections.ChainMap, collections.Counter, collections.OrderedDict, collections.defaultdict, collections.deque,
)  # fmt: skip
ARRAYS = ("ndarray", "generic")
TABLES = ("DataFrame", "Series", "Index", "Timestamp", "Timedelta")
# What writes and reads files, looks at memory, changes what others see, or calls a method by its name in a text
NOT_OF_ARRAYS = {"base", "ctypes", "data", "dump", "dumps", "getfield", "newbyteorder", "resize", "setfield", "setflags", "tofile", "view"}  # fmt: skip
NOT_OF_TABLES = {
    "agg", "aggregate", "apply", "attrs", "boxplot", "eval", "flags", "hist", "info", "pipe", "pivot_table", "plot", "query", "set_flags", "style",
    "transform", "view",
}  # fmt: skip
TO_PLAIN = {"to_dict", "to_flat_index", "to_frame", "to_list", "to_numpy", "to_period", "to_pydatetime", "to_pytimedelta", "to_series", "to_timestamp"}  # fmt: skip
# Whose attributes lead into the interpreter
INSIDE = (
    type, ModuleType, FunctionType, BuiltinFunctionType, MethodType, MethodDescriptorType, MethodWrapperType, WrapperDescriptorType,
    CodeType, FrameType, TracebackType, GeneratorType, CoroutineType, AsyncGeneratorType, Function,
)  # fmt: skip


def is_safe(function: Function) -> bool:
    """Tell whether a function may run in the evaluator: one of the course's, a method by a public name, or a listed one."""
    if function.kind == "method":
        return not function.name.startswith("_")
    return function.kind == "course" or (function.kind == "library" and found(function) is not None)


def asks(function: Function) -> bool:
    """Tell whether a function is, or looks up, an attribute of its first argument."""
    if function.kind == "method":
        return True
    return function.kind == "library" and ("." in function.qualname or function.qualname == "getattr")


def found(function: Function) -> Callable[..., Any] | None:
    """Return the function of a library that may run in the evaluator under this description, or None."""
    return _found(function.module, function.qualname)


@lru_cache(maxsize=4096)
def _found(module: str, qualname: str) -> Callable[..., Any] | None:
    if module not in WHOLE and module not in NAMES and not module.startswith("pandas."):
        return None
    name, *rest = qualname.split(".")
    space = vars(sys.modules.get(module, object))
    if rest:
        return _method(space.get(name), *rest)
    if module == "builtins" and name == "getattr":
        return attribute
    thing = space.get(name)
    return thing if callable(thing) and _is_listed(module, name, thing) else None


def _is_listed(module: str, name: str, thing: Any) -> bool:
    if module in WHOLE:
        return not name.startswith("_") and getattr(thing, "__module__", None) == module
    if name in NAMES.get(module, "").split():
        return True
    if module != "numpy" or (numpy := sys.modules.get("numpy")) is None:
        return False
    if isinstance(thing, type):
        return issubclass(thing, tuple(getattr(numpy, number) for number in NUMBERS))
    return type(thing) is numpy.ufunc


def _method(owner: Any, *names: str) -> Callable[..., Any] | None:
    """Return the method of a class that objects of a listed type have, such as `str.upper`."""
    if not isinstance(owner, type) or owner is object or len(names) > 1:
        return None
    method = vars(owner).get(names[0])
    if not isinstance(method, (FunctionType, MethodDescriptorType)):
        return None
    kinds = [
        kind for kind in (*PLAIN, *_of("numpy", ARRAYS), *_of("pandas", TABLES)) if issubclass(kind, owner)
    ]
    return method if kinds and all(leads_to_plain(kind, names[0]) for kind in kinds) else None


def _of(module: str, names: tuple[str, ...]) -> tuple[type, ...]:
    loaded = sys.modules.get(module)
    return tuple(getattr(loaded, name) for name in names) if loaded else ()


def leads_to_plain(kind: type, name: Any) -> bool:
    """Tell whether an attribute of objects of this type can be looked up, and called, without more than plain data."""
    if type(name) is not str or name.startswith("_"):
        return False
    if kind in PLAIN:
        return True
    if issubclass(kind, _of("numpy", ARRAYS)) and kind.__module__ == "numpy":
        return name not in NOT_OF_ARRAYS
    if issubclass(kind, _of("pandas", TABLES)) and kind.__module__.startswith("pandas"):
        return (not name.startswith(("from_", "to_")) and name not in NOT_OF_TABLES) or name in TO_PLAIN
    return False


def attribute(thing: Any, name: str, *default: Any) -> Any:
    """Do as `getattr` does in the evaluator: nothing leads from there into the interpreter, or to a file of a table.

    Raises AttributeError where that were so. Objects that the course's own functions have made show what is public.
    """
    listed = type(thing) in PLAIN or isinstance(thing, (*_of("numpy", ARRAYS), *_of("pandas", TABLES)))
    is_open = not isinstance(thing, INSIDE) and type(name) is str and not name.startswith("_")
    if leads_to_plain(type(thing), name) if listed else is_open:
        value = getattr(thing, name, *default)
        if not isinstance(value, ModuleType):
            return value
    raise AttributeError(
        f"{name!r} of an object of type {type(thing).__name__} is not to be looked up in a task."
    )


class Method:
    """Calls a method of its first argument, as Dask's methodcaller does, if `attribute` gives it."""

    def __init__(self, name: str):
        self.method = self.__name__ = name

    def __call__(self, thing: Any, *args: Any, **kwargs: Any) -> Any:
        return attribute(thing, self.method)(*args, **kwargs)

"""pandas tables as plain data: names, types and columns."""

import re
import sys
from collections.abc import Callable
from typing import Any

from grading.adapters.pandas import update
from grading.judge.lens import literal

TAGS = ("DataFrame", "Series", "Index", "Timestamp", "missing")
SAFE = re.compile(
    r"(str|string|object|category|bool|boolean|[uU]?[iI]nt\d+|[fF]loat\d+|complex\d+|(datetime|timedelta)64\[\w+(, [\w/+:-]+)?\])"
)


def encode(value: Any, inside: Callable[[Any], Any]) -> dict | None:
    """Return a table, column, index or timestamp as tagged data, and None for everything else."""
    if (pandas := sys.modules.get("pandas")) is None:
        return None
    kind = type(value)
    if kind is pandas.DataFrame:
        columns = [_column(value.iloc[:, n], inside) for n in range(value.shape[1])]
        return {
            "$": "DataFrame",
            "names": _index(value.columns, inside),
            "columns": columns,
            "index": _index(value.index, inside),
        }
    if kind is pandas.Series:
        return {
            "$": "Series",
            "name": inside(value.name),
            "column": _column(value, inside),
            "index": _index(value.index, inside),
        }
    if isinstance(value, pandas.Index):
        return {"$": "Index", **_index(value, inside)}
    if kind is pandas.Timestamp:
        return {"$": "Timestamp", "text": value.isoformat()}
    if value is pandas.NA or value is pandas.NaT:
        return {"$": "missing", "text": "NA" if value is pandas.NA else "NaT"}
    return None


def _column(column: Any, inside: Callable) -> dict:
    array = column.array
    if type(array).__name__ == "NumpyExtensionArray" and column.dtype.kind in "biufcmM":
        return {"values": literal.encode(column.to_numpy(), len), "dtype": None}
    if column.dtype.kind in "mM" and getattr(column.dtype, "tz", None) is None:
        return {"values": literal.encode(column.to_numpy(), len), "dtype": None}
    if str(column.dtype) == "category":
        parts = {"categories": _index(column.cat.categories, inside), "ordered": bool(column.cat.ordered)}
        return {"values": literal.encode(column.cat.codes.to_numpy(), len), "dtype": "category", **parts}
    return {"values": inside(list(array)), "dtype": str(column.dtype)}


def _index(index: Any, inside: Callable) -> dict:
    pandas = sys.modules["pandas"]
    if type(index) is pandas.RangeIndex:
        return {"range": [index.start, index.stop, index.step], "names": inside(list(index.names))}
    if isinstance(index, pandas.MultiIndex):
        return {"tuples": inside(list(index)), "names": inside(list(index.names))}
    return {"column": _column(index.to_series(), inside), "names": inside(list(index.names))}


def decode(plain: dict, inside: Callable[[Any], Any]) -> Any:
    """Return what `encode` was given. Raises ValueError, TypeError or KeyError where that cannot be."""
    import pandas

    tag = plain["$"]
    if tag == "missing":
        return {"NA": pandas.NA, "NaT": pandas.NaT}[plain["text"]]
    if tag == "Timestamp":
        return pandas.Timestamp(str(plain["text"]))
    if tag == "Index":
        return _read_index(plain, inside)
    index = _read_index(plain["index"], inside)
    if tag == "Series":
        return pandas.Series(index=index, name=inside(plain["name"]), **_read_column(plain["column"], inside))
    columns = {
        n: pandas.Series(index=index, **_read_column(c, inside)) for n, c in enumerate(plain["columns"])
    }
    table = pandas.DataFrame(columns, index=index)
    table.columns = _read_index(plain["names"], inside)
    return table


def _read_column(plain: dict, inside: Callable) -> dict:
    """Return data and dtype, which have to be said together: pandas guesses where it is told one alone."""
    import pandas

    values, dtype = inside(plain["values"]), plain["dtype"]
    if dtype is None:
        return {"data": values, "dtype": values.dtype}
    if type(dtype) is not str or not SAFE.fullmatch(dtype):
        raise ValueError("a column is of an unknown type")
    if dtype == "category":
        categories = _read_index(plain["categories"], inside)
        values = pandas.Categorical.from_codes(values, categories, ordered=bool(plain["ordered"]))
        return {"data": values, "dtype": values.dtype}
    return {"data": values, "dtype": dtype}


def _read_index(plain: dict, inside: Callable) -> Any:
    import pandas

    names = inside(plain["names"])
    if "range" in plain:
        return pandas.RangeIndex(*plain["range"], name=names[0])
    if "tuples" in plain:
        return pandas.MultiIndex.from_tuples(inside(plain["tuples"]), names=names)
    return pandas.Index(name=names[0], **_read_column(plain["column"], inside))


def copy_back(old: Any, new: Any) -> Any:
    """Change an array, a table or a column in place to what it has become elsewhere; return what holds it."""
    numpy, pandas = sys.modules.get("numpy"), sys.modules.get("pandas")
    if numpy and type(old) is numpy.ndarray and old.shape == new.shape and old.dtype == new.dtype:
        old[...] = new
        return old
    if pandas and type(old) in (pandas.DataFrame, pandas.Series):
        update(old, new)
        return old
    return new

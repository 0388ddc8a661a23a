"""pandas' values as plain data: names, types and columns. pandas is imported where there are some."""

import re
import sys
from collections.abc import Callable
from typing import Any

from grading.adapters.pandas import update
from grading.judge.lens import kinds

Kind, text, whole = kinds.Kind, kinds.text, kinds.whole
SAFE = re.compile(
    r"(str|string|object|category|bool|boolean|[uU]?[iI]nt\d+|[fF]loat\d+|complex\d+|(datetime|timedelta)64\[\w+(, [\w/+:-]+)?\]"
    r"|period\[[\w-]{1,20}\]|interval\[\w+(\[ns\])?, (left|right|both|neither)\])"
)
FREQUENCY = re.compile(r"\d{0,6}[A-Za-z]+(-[A-Z]{3})?")


def _write_table(value: Any, inside: Callable[..., Any]) -> dict[str, Any]:
    columns = [_column(value.iloc[:, n], inside) for n in range(value.shape[1])]
    return {
        "names": _index(value.columns, inside),
        "columns": columns,
        "index": _index(value.index, inside),
    }


def _write_series(value: Any, inside: Callable[..., Any]) -> dict[str, Any]:
    index = _index(value.index, inside)
    return {"name": inside(value.name), "column": _column(value, inside), "index": index}


def _write_array(value: Any, inside: Callable[..., Any]) -> dict[str, Any] | None:
    """Write an array of pandas' own, of a type that `_read_column` takes."""
    pandas = sys.modules["pandas"]
    if type(value).__module__.partition(".")[0] != "pandas" or not SAFE.fullmatch(str(value.dtype)):
        return None
    return {"column": _column(pandas.Series(value), inside)}


def _column(column: Any, inside: Callable[..., Any]) -> dict[str, Any]:
    array = column.array
    if type(array).__name__ == "NumpyExtensionArray" and column.dtype.kind in "biufcmM":
        return {"values": inside(column.to_numpy()), "dtype": None}
    if column.dtype.kind in "mM" and getattr(column.dtype, "tz", None) is None:
        return {"values": inside(column.to_numpy()), "dtype": None}
    if str(column.dtype) == "category":
        parts = {"categories": _index(column.cat.categories, inside), "ordered": bool(column.cat.ordered)}
        return {"values": inside(column.cat.codes.to_numpy()), "dtype": "category", **parts}
    return {"values": inside(list(array)), "dtype": str(column.dtype)}


def _index(index: Any, inside: Callable[..., Any]) -> dict[str, Any]:
    pandas = sys.modules["pandas"]
    if type(index) is pandas.RangeIndex:
        return {"range": [index.start, index.stop, index.step], "names": inside(list(index.names))}
    if isinstance(index, pandas.MultiIndex):
        return {"tuples": inside(list(index)), "names": inside(list(index.names))}
    written = {"column": _column(index.to_series(), inside), "names": inside(list(index.names))}
    steps = index.freqstr if isinstance(index, (pandas.DatetimeIndex, pandas.TimedeltaIndex)) else None
    return written | {"frequency": steps} if steps and FREQUENCY.fullmatch(steps) else written


def _read_table(plain: dict[str, Any], inside: Callable[..., Any]) -> Any:
    import pandas

    index = _read_index(plain["index"], inside)
    columns = {
        n: pandas.Series(index=index, **_read_column(c, inside)) for n, c in enumerate(plain["columns"])
    }
    table = pandas.DataFrame(columns, index=index)
    table.columns = _read_index(plain["names"], inside)
    return table


def _read_series(plain: dict[str, Any], inside: Callable[..., Any]) -> Any:
    import pandas

    index, name = _read_index(plain["index"], inside), inside(plain["name"])
    return pandas.Series(index=index, name=name, **_read_column(plain["column"], inside))


def _read_array(plain: dict[str, Any], inside: Callable[..., Any]) -> Any:
    import pandas

    return pandas.Series(**_read_column(plain["column"], inside)).array


def _read_column(plain: dict[str, Any], inside: Callable[..., Any]) -> dict[str, Any]:
    """Return data and dtype, which have to be said together: pandas guesses where it is told one alone."""
    import pandas

    values, dtype = inside(plain["values"]), plain["dtype"]
    if type(values).__name__ not in ("list", "ndarray"):  # others may give values without end
        raise TypeError("values are a list or an array")
    if dtype is None:
        return {"data": values, "dtype": values.dtype}
    if type(dtype) is not str or not SAFE.fullmatch(dtype):
        raise ValueError("a column is of an unknown type")
    if dtype == "category":
        categories = _read_index(plain["categories"], inside)
        values = pandas.Categorical.from_codes(values, categories, ordered=bool(plain["ordered"]))
        return {"data": values, "dtype": values.dtype}
    return {"data": values, "dtype": dtype}


def _read_index(plain: dict[str, Any], inside: Callable[..., Any]) -> Any:
    import pandas

    names = inside(plain["names"])
    if "range" in plain:
        return pandas.RangeIndex(*plain["range"], name=names[0])
    if "tuples" in plain:
        rows = inside(plain["tuples"])
        if type(rows) is not list or {*map(type, rows)} - {tuple}:
            raise TypeError("tuples are a list of them")
        return pandas.MultiIndex.from_tuples(rows, names=names)
    index = pandas.Index(name=names[0], **_read_column(plain["column"], inside))
    if "frequency" in plain:
        if not FREQUENCY.fullmatch(text(plain, "frequency", 20)):
            raise ValueError("an index is of an unknown frequency")
        index.freq = plain["frequency"]  # pandas looks whether it is so
    return index


def _renew(old: Any, new: Any) -> Any:
    update(old, new)
    return old


# Moments, and what lies between two


def _write_stamp(value: Any, inside: Callable[..., Any]) -> dict[str, Any]:
    return {"text": value.isoformat()}


def _read_stamp(plain: dict[str, Any], inside: Callable[..., Any]) -> Any:
    import pandas

    return pandas.Timestamp(text(plain, longest=100))


def _read_timedelta(plain: dict[str, Any], inside: Callable[..., Any]) -> Any:
    import pandas

    return pandas.Timedelta(whole(plain, "count", -(2**63)), "ns").as_unit(text(plain, "unit", 2))


def _read_period(plain: dict[str, Any], inside: Callable[..., Any]) -> Any:
    import pandas

    if not FREQUENCY.fullmatch(text(plain, "frequency", 20)):
        raise ValueError("a period is of an unknown frequency")
    return pandas.Period(ordinal=whole(plain, "ordinal", -(2**63)), freq=plain["frequency"])


def _read_interval(plain: dict[str, Any], inside: Callable[..., Any]) -> Any:
    import pandas

    return pandas.Interval(*kinds.items(plain, inside), closed=text(plain))


def _read_missing(plain: dict[str, Any], inside: Callable[..., Any]) -> Any:
    import pandas

    return {"NA": pandas.NA, "NaT": pandas.NaT}[text(plain)]


TABLES = (
    Kind("DataFrame", "pandas.DataFrame", _write_table, _read_table, renew=_renew),
    Kind("Series", "pandas.Series", _write_series, _read_series, renew=_renew),
    Kind("Index", "pandas.Index", _index, _read_index, derived=True),
    Kind("extension array", "pandas.api.extensions.ExtensionArray", _write_array, _read_array, derived=True),
    Kind("Timestamp", "pandas.Timestamp", _write_stamp, _read_stamp),
    Kind("Timedelta", "pandas.Timedelta", lambda v, i: {"count": v.value, "unit": v.unit}, _read_timedelta),
    Kind(
        "Period", "pandas.Period", lambda v, i: {"ordinal": v.ordinal, "frequency": v.freqstr}, _read_period
    ),
    Kind(
        "Interval",
        "pandas.Interval",
        lambda v, i: {"items": [i(v.left), i(v.right)], "text": v.closed},
        _read_interval,
    ),
    Kind("missing", "pandas.api.typing.NAType", lambda v, i: {"text": "NA"}, _read_missing),
    Kind("missing", "pandas.api.typing.NaTType", lambda v, i: {"text": "NaT"}, _read_missing),
)

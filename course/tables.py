"""Tables in checks: how two of them differ, said in words."""

from __future__ import annotations

from typing import Any

import pandas as pd

KINDS = {"i": "whole numbers", "f": "numbers with a point", "O": "text"}


def difference(found: Any, expected: pd.DataFrame) -> str:
    """Say what differs between what was found and the table that was expected; nothing if they are equal."""
    if not isinstance(found, pd.DataFrame):
        return f"it is no table but {type(found).__name__}"
    if list(found.columns) != list(expected.columns):
        return f"its columns are {list(found.columns)} and not {list(expected.columns)}"
    if len(found) != len(expected):
        return f"it has {len(found)} rows and not {len(expected)}"
    for name in expected.columns:
        if _kind(found[name]) != _kind(expected[name]):
            return f"its column {name} holds {_kind(found[name])} and not {_kind(expected[name])}"
        if _values(found[name]) != _values(expected[name]):
            return f"its column {name} is {list(found[name])[:5]} … and not {list(expected[name])[:5]} …"
    return ""


def _kind(column: Any) -> str:
    return KINDS.get(column.dtype.kind, str(column.dtype))


def _values(column: Any) -> list[Any]:
    return list(column.astype(object).fillna("-"))

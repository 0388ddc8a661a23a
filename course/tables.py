"""Tables in checks: how two of them differ, said in words."""

from __future__ import annotations

import random
from typing import Any

import pandas as pd

from course.inputs import Kind

KINDS = {"i": "whole numbers", "f": "numbers with a point", "O": "text"}


def records() -> Kind:
    """Tables as lists of records: of a single one and of equal ones, unsorted, whole numbers with a point, text like numbers."""
    prices = [116.0, 1.1 * 3, 116.0, -0.25, 0.1 + 0.2]
    return Kind(
        (
            [{"name": " Zürich, 7 ", "Date": "8", "price": 0.1 + 0.2, "shares": 10**15}],
            [{"timestamp": "2015-01-05T09:30:00", "open": 116.0, "volume": 4700}] * 3,
            [{"timestamp": f"09:3{4 - n}", "volume": n % 2, "open": price} for n, price in enumerate(prices)],
            [{"place": n % 7} for n in range(60)],
        ),
        lambda: [
            {"name": f" {n % 3} ", "price": random.uniform(-1, 1), "shares": random.randrange(10**15)}
            for n in range(7)
        ],
    )


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

"""Values that pass for any other where a test compares them: without items, masked, or with missing ones.

numpy takes an array without items for equal to a number, and what is masked for equal to anything; `all` of nothing is true.
"""

import sys
from collections.abc import Iterator
from typing import Any

SEQUENCES = (list, tuple)  # which numpy takes for arrays
SIZED = (*SEQUENCES, dict, set, frozenset, str, bytes, range)


def has_gaps(value: Any) -> bool:
    """Tell whether this is an array or a table without items, or with some of which nothing is said."""
    numpy, pandas = sys.modules.get("numpy"), sys.modules.get("pandas")
    if numpy and isinstance(value, numpy.ndarray):
        return value.size == 0 or (type(value) is numpy.ma.MaskedArray and bool(numpy.ma.is_masked(value)))
    if pandas and isinstance(value, pandas.DataFrame):
        return value.size == 0 or any(has_gaps(value.iloc[:, n]) for n in range(value.shape[1]))
    if pandas and isinstance(value, (pandas.Series, pandas.Index, pandas.api.extensions.ExtensionArray)):
        is_missing = getattr(value.dtype, "na_value", None) is pandas.NA  # which is neither equal nor not
        return value.size == 0 or (is_missing and bool(value.isna().any()))
    return False


def is_void(value: Any) -> bool:
    """Tell whether a list or tuple holds nothing, or nothing but such."""
    return type(value) in SEQUENCES and all(map(is_void, value))


def may_be_empty(value: Any) -> bool:
    """Tell whether another answer that is right may give nothing where one gives this: nothing, or what is not looked into."""
    return (
        value is None or isinstance(value, Iterator) or (type(value) in SIZED and not value) or is_void(value)
    )

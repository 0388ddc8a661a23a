"""numpy's arrays of Python's objects as plain data, such as the names in a column of a table. numpy is imported where there are some."""

import math
from typing import Any

from grading.judge.lens import kinds


def _write(value: Any, inside: kinds.Inside) -> dict[str, Any] | None:
    if value.dtype.kind != "O":
        return None
    return {"items": [inside(item) for item in value.ravel().tolist()], "shape": list(value.shape)}


def _read(plain: dict[str, Any], inside: kinds.Inside) -> Any:
    import numpy

    shape, items = plain["shape"], kinds.items(plain, inside)
    if type(shape) is not list or not all(type(n) is int and n >= 0 for n in shape):
        raise TypeError("shape must be a list of numbers")
    if math.prod(shape) != len(items):
        raise ValueError("shape and items differ")
    array = numpy.empty(len(items), dtype=object)
    for n, item in enumerate(items):  # at once, lists of one length would become rows
        array[n] = item
    return array.reshape(shape)


OBJECT_ARRAYS = kinds.Kinds(kinds.Kind("object array", "numpy.ndarray", _write, _read))

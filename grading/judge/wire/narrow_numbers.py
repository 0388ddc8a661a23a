"""numpy's numbers of few bits, as the judge looks at them: beside them numpy rounds Python's numbers to as few.

So one of two bytes would equal whatever is within a two-thousandth of it, and its infinity all that is above 65,519.
"""

import sys
from typing import Any

HALF = 2  # bytes
FULL = {
    "f": (8, "float64"),
    "c": (16, "complex128"),
}  # kind → bytes from which on it is none of these, and what it becomes


def widened(value: Any) -> Any:
    """Return a number of two bytes, and a number or an array of few bits that is infinite, as one of more; another value as it is."""
    numpy = sys.modules.get("numpy")
    if numpy is None or not isinstance(value, (numpy.generic, numpy.ndarray)) or value.dtype.kind not in FULL:
        return value
    bytes_, wide = FULL[value.dtype.kind]
    is_half = isinstance(value, numpy.generic) and value.dtype.itemsize == HALF
    if value.dtype.itemsize < bytes_ and (is_half or numpy.isinf(numpy.asarray(value)).any()):
        return value.astype(wide)
    return value

"""Numbers of workers and tasks, as people give them."""

from typing import Any


def positive(number: Any, what: str) -> int:
    """Return a whole number of 1 or more. Raises ValueError for anything else."""
    if isinstance(number, bool) or not hasattr(number, "__index__") or number.__index__() < 1:
        raise ValueError(f"{what} must be a whole number, 1 or more, not {number!r}.")
    return int(number.__index__())

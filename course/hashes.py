"""Hashes of another Python: each start of Python draws anew how texts are hashed, so nothing that lasts is to be made of them."""

import builtins
import sys
from collections.abc import Callable
from typing import Any

DEEP = 5_000  # calls in calls


def in_another_python(answer: Callable[..., Any], *args: Any) -> Any:
    """Return what an answer gives where `hash` gives other numbers for texts, as it does in each Python that is started.

    Only where the answer or its helpers call it: what libraries have hashed before is to be found again. Functions may call
    themselves as often as the numbers of a check ask for.

    Examples
    --------
    >>> def seeds(number):
    ...     return hash(f"seed {number}"), hash((number, 2.5))
    >>> [here == there for here, there in zip(seeds(1), in_another_python(seeds, 1))]
    [False, True]
    >>> seeds(1) == seeds(1)
    True
    """
    usual, own = builtins.hash, getattr(answer, "__globals__", None)

    def other(value: object) -> int:
        is_own = sys._getframe(1).f_globals is own
        return usual((usual(value), "elsewhere")) if is_own and _holds_text(value) else usual(value)

    limit = sys.getrecursionlimit()
    builtins.hash = other
    sys.setrecursionlimit(max(limit, DEEP))
    try:
        return answer(*args)
    finally:
        builtins.hash = usual
        sys.setrecursionlimit(limit)


def _holds_text(value: object) -> bool:
    if isinstance(value, (tuple, frozenset)):
        return any(map(_holds_text, value))
    return isinstance(value, (str, bytes))

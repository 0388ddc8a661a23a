"""How pandas changes a table in place."""

from typing import Any


def update(old: Any, new: Any) -> None:
    """Let a table or column hold what another one holds."""
    old._update_inplace(new)

"""Names that answers define or find, as the student's process has them, and what a test of any course has made of them here."""

import builtins
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Any

from grading.judge.wire.marshalling import CannotCross

GONE = object()  # in place of a value that is not there
BUILTIN = ("input", "print")  # which tests replace; there, a name of the notebook's hides them


class ToldNames:
    """The values that both sides know; none before they are told."""

    def __init__(self) -> None:
        self._space: dict[str, Any] = {}  # where the test runs
        self._told: dict[str, Any] = {}
        self._builtin: dict[str, Any] = {}  # as they were before any test

    def tell(self, space: dict[str, Any], names: Iterable[str]) -> None:
        """Say where tests run, and that the student's process has the same values for these names."""
        self._builtin = self._builtin or {name: vars(builtins)[name] for name in BUILTIN}
        replaced = {name: self._told.get(name, GONE) for name in BUILTIN}
        self._space, self._told = space, replaced | {name: space.get(name, GONE) for name in names}

    def changed(self, pack: Callable[[Any], dict[str, Any]]) -> dict[str, dict[str, Any] | None]:
        """Return, packed, what a test has given another value since this was last asked; None for what it has deleted."""
        found: dict[str, dict[str, Any] | None] = {}
        for name, known in self._told.items():
            if (now := self._now(name)) is not known and not _is_read_once(now):
                with suppress(CannotCross, ValueError):
                    found[name] = None if now is GONE else pack(now)
        self._told |= {name: self._now(name) for name in found}
        return found

    def _now(self, name: str) -> Any:
        if name in self._space or name not in BUILTIN:
            return self._space.get(name, GONE)
        now = vars(builtins)[name]
        return GONE if now is self._builtin[name] else now


def _is_read_once(value: Any) -> bool:
    return isinstance(value, Iterator) and not callable(value)  # as a mock is

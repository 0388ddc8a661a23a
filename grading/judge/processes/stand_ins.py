"""Plain values that stand here for records which stayed in their processes."""

from typing import Any

from grading.judge.wire.marshalling import Held


class StandIns:
    """Their registry: for each process, what a plain value stands for, by the id of the value."""

    def __init__(self) -> None:
        self._of: dict[str, dict[int, Held]] = {}
        self._values: list[Any] = []  # ids stay unique only while their objects live

    def add(self, value: Any, held: Held) -> None:
        """Let a value stand for what stayed."""
        self._values.append(value)
        self._of.setdefault(held.home, {})[id(value)] = held

    def of(self, role: str) -> dict[int, Held]:
        """Return what stayed in a process, by the ids of the values."""
        return self._of.get(role, {})

    def clear(self) -> None:
        """Forget all of them: the test is over."""
        self._of.clear()
        self._values.clear()

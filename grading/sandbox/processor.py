"""Processor time of processes, as far as Linux tells it without control groups."""

import os
from collections.abc import Iterable
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100  # of a second
_FIRST = 11  # of the fields behind a process's name: its own time, twice, and that of children for whom it has waited, twice


def spent(processes: Iterable[Path]) -> float:
    """Return how many seconds these processes of /proc have spent, and those who have ended and for whom they have waited."""
    return sum(map(_ticks, processes)) / TICKS


def _ticks(process: Path) -> int:
    try:
        fields = (process / "stat").read_bytes().rpartition(b")")[2].split()
    except (FileNotFoundError, ProcessLookupError):  # it has ended
        return 0
    return sum(map(int, fields[_FIRST : _FIRST + 4]))


class Meter:
    """Adds up the processor time of all processes of this /proc, from look to look.

    What one has spent that has ended, and for whom nobody waits, counts as far as it was seen.
    """

    def __init__(self) -> None:
        self.seen = self.lost = 0.0

    def read(self) -> float:
        """Return how many seconds all have spent until now."""
        now = spent(path for path in Path("/proc").iterdir() if path.name.isdigit())
        self.lost += max(0.0, self.seen - now)
        self.seen = now
        return self.lost + now

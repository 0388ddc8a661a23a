"""How long to wait for a process where others are busy, too: what it spends waiting for a processor is not its own time."""

import contextlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from grading.sandbox.processor import spent

MORE = 3.0  # times as long as a limit that its time may be longer for that, where it has not been short of a processor


class Times(NamedTuple):
    """How many seconds a process could have run and had no processor, and how many it and those below it had one.

    What it has waited is what the thread has waited that has waited longest: so those of many threads are not added up.
    """

    waited: float
    spent: float


def times_of(process: int | str) -> Times:
    """Return the times of a process and of those that it started, as far as Linux tells."""
    most, left, found = 0, [str(process)], []
    while left:
        found.append(Path("/proc", left.pop()))
        with contextlib.suppress(OSError):
            for task in (found[-1] / "task").iterdir():
                with contextlib.suppress(OSError, ValueError, IndexError):
                    most = max(most, int((task / "schedstat").read_text().split()[1]))
                    left += (task / "children").read_text().split()
    return Times(most / 1e9, spent(found))


def patient(seconds: float, times: Callable[[], Times]) -> Callable[[], float]:
    """Return a function that gives until when to wait, as a time of `time.monotonic`: so many seconds from now, or later.

    Whoever has not had a processor for as long as the limit is waited for as long as that may take; who has had more, and
    waits for threads of its own, perhaps, up to four times as long.
    """
    end = time.monotonic() + seconds

    def until() -> float:
        if time.monotonic() < end:
            return end
        taken = times()
        return end + (taken.waited if taken.spent < seconds else min(taken.waited, MORE * seconds))

    return until

"""How long to wait for a process where others are busy, too: what it spends waiting for a processor is not its own time."""

import contextlib
import time
from collections.abc import Callable
from pathlib import Path

MORE = 3.0  # times as long as a limit that its time may be longer for that


def waited(process: int | str) -> float:
    """Return how many seconds a process could have run and had no processor, it or one that it started; 0 where Linux does not tell.

    It is what the thread has waited that has waited longest: so those of many threads are not added up.
    """
    most, left = 0, [str(process)]
    while left:
        with contextlib.suppress(OSError):
            for task in Path("/proc", left.pop(), "task").iterdir():
                with contextlib.suppress(OSError, ValueError, IndexError):
                    most = max(most, int((task / "schedstat").read_text().split()[1]))
                    left += (task / "children").read_text().split()
    return most / 1e9


def patient(seconds: float, has_waited: Callable[[], float]) -> Callable[[], float]:
    """Return a function that gives until when to wait, as a time of `time.monotonic`: so many seconds from now, or later."""
    end = time.monotonic() + seconds

    def until() -> float:
        return end if time.monotonic() < end else end + min(has_waited(), MORE * seconds)

    return until

"""The first process of a jail: it runs nothing of anybody's, and all others end when it does."""

import contextlib
import os
import signal
import time
from collections.abc import Iterable
from pathlib import Path

from grading.sandbox import linux, sockets
from grading.sandbox.limits import MEMORY, TASKS
from grading.sandbox.processor import Meter

TICK = 0.05  # seconds between two looks at the memory
# What a process takes besides files of the machine: its own pages, shared ones, and the tables of all that it has mapped, which
# grow also where nothing but zeros is read.
TAKEN = ("RssAnon:", "RssShmem:", "VmPTE:")
TOO_MUCH, TOO_LONG = (
    3,
    4,
)  # the status that it ends with where its jail took too much memory, or processor time


def watch(prisoner: int, seconds: float) -> None:
    """Wait until a process ends, or all together take too much memory or so many seconds of processor time.

    Then end, and all others with this one.
    """
    linux.set_readable(False)  # by the prisoner, who is the same user
    os.closerange(0, os.sysconf("SC_OPEN_MAX"))
    took, meter = 0.0, Meter()
    while True:
        with contextlib.suppress(InterruptedError):
            # A close look may stop the others: they have as long for themselves.
            signal.sigtimedwait([signal.SIGCHLD], max(TICK, took))
        if _bury(prisoner):
            _end(0)
        began = time.monotonic()
        if used() > MEMORY:
            _end(TOO_MUCH)
        if meter.read() > seconds:
            _end(TOO_LONG)
        took = time.monotonic() - began


def _end(status: int) -> None:
    """End all others, and then this: their time is told to who waits for it only if it has waited for them."""
    _signal_all(signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        while True:
            os.wait()
    os._exit(status)


def _bury(prisoner: int) -> bool:
    """Take note of children that have ended, also of those left behind; tell whether the prisoner is among them.

    No more at once than there can be: who goes on starting others does not keep this process from looking at the memory.
    """
    for _ in range(TASKS):
        ended, _status = os.waitpid(-1, os.WNOHANG)
        if ended in (0, prisoner):
            return ended == prisoner
    return False


def used() -> int:
    """Return how many bytes all processes of the jail take, shared ones once, with what waits in its sockets.

    Looking closely takes seconds where many processes fill the memory meanwhile: then they are stopped for it. Where they
    have little besides the fork server's memory, which this process has too, they may go on.
    """
    own, more = _quick_look(Path("/proc/self")), sockets.waiting()
    while True:
        processes = [path for path in Path("/proc").iterdir() if path.name.isdigit()]
        sizes = [_quick_look(path) for path in processes]
        if sum(sizes) + more <= MEMORY:
            return sum(sizes) + more  # and what they share was counted more than once: a quick look is enough
        stops = _grown(sizes, own)
        if stops:
            _signal_all(signal.SIGSTOP)
        most, began = more, time.monotonic()
        for path in processes:
            most += _sum(path / "smaps_rollup", "Pss_Anon:", "Pss_Shmem:") + _sum(path / "status", "VmPTE:")
            if not stops and time.monotonic() - began > TICK:
                if _grown(map(_quick_look, processes), own):
                    break  # and look again, with all stopped
                began = time.monotonic()
        else:
            if stops and most <= MEMORY:
                _signal_all(signal.SIGCONT)
            return most


def _grown(sizes: Iterable[int], own: int) -> bool:
    return sum(max(0, size - own) for size in sizes) > MEMORY


def _quick_look(process: Path) -> int:
    return _sum(process / "status", *TAKEN)


def _signal_all(number: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(-1, number)  # all that this process may signal: those of its jail, without itself


def _sum(path: Path, *fields: str) -> int:
    try:
        lines = path.read_text().splitlines()
    except PermissionError:  # it has hidden itself: then what it shares counts too
        return _sum(path.with_name("status"), *TAKEN)
    except (FileNotFoundError, ProcessLookupError):  # it has ended
        return 0
    return 1024 * sum(int(line.split()[1]) for line in lines if line.startswith(fields))

"""Limits that the system holds a process to, and the most memory that it has had."""

import contextlib
import ctypes
import resource
import time
from collections.abc import Iterator
from pathlib import Path

_RETURNING = (
    (-8, 2),
    (-3, 2**17),
    (-1, 2**17),
)  # of <malloc.h>: M_ARENA_MAX, M_MMAP_THRESHOLD, M_TRIM_THRESHOLD
TOO_LONG = "CellTimeoutError"  # nbclient's name for a cell that took longer than it may
MEMORY = 2 * 2**30  # bytes that a process may take beyond what its fork server has


def return_freed() -> None:
    """Let this process give back at once what it frees, where the C library is GNU's: else this changes nothing.

    By itself that keeps a heap for many of the threads, and takes larger and larger blocks from heaps, the larger the
    blocks are that were freed. Of notebooks of all sizes, one after the other, hundreds of megabytes stay between the blocks.
    """
    with contextlib.suppress(
        OSError, AttributeError, TypeError
    ):  # of another C library, or where none is loaded by name
        library = ctypes.CDLL(None)
        for option, value in _RETURNING:
            library.mallopt(option, value)


def limit_memory(more: int = MEMORY) -> None:
    """Let this process have so many bytes more than it has now, and leave no core file."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    pages = Path("/proc/self/statm")
    if pages.exists():  # Linux
        most = int(pages.read_text().split()[5]) * resource.getpagesize() + more
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))


def peak_of(process: int) -> int:
    """Return how many bytes of memory a process has had at most until now, without others that it started.

    Pages count that it has in common with others, too. Raises OSError or ValueError where Linux does not tell.
    """
    with open(f"/proc/{process}/status", "rb") as status:  # half of what `Path` takes
        return 1024 * int(status.read().partition(b"VmHWM:")[2].split(maxsplit=1)[0])


def limit_all(memory: int, seconds: int) -> None:
    """Let this process have so many bytes more than it has now, so many seconds of processor time, and no other process.

    What it maps counts, too, so page tables are as small as that. On systems that lack a limit, it is left out.
    """
    pages = Path("/proc/self/statm")
    taken = int(pages.read_text().split()[0]) * resource.getpagesize() if pages.exists() else 0
    for kind, most in (
        ("RLIMIT_CORE", 0),
        ("RLIMIT_NPROC", 0),
        ("RLIMIT_FSIZE", 0),
        ("RLIMIT_AS", taken + memory if taken else resource.RLIM_INFINITY),
        ("RLIMIT_CPU", seconds),
    ):
        with contextlib.suppress(AttributeError, ValueError, OSError):
            resource.setrlimit(getattr(resource, kind), (most, most))


@contextlib.contextmanager
def limited(memory: int, seconds: int) -> Iterator[None]:
    """Let this process have so many bytes and so many seconds of processor time more than it has now, until the `with` ends."""
    pages = Path("/proc/self/statm")
    taken = int(pages.read_text().split()[0]) * resource.getpagesize() if pages.exists() else 0
    with contextlib.ExitStack() as stack:
        for kind, most in (
            (resource.RLIMIT_AS, taken + memory if taken else resource.RLIM_INFINITY),
            (resource.RLIMIT_CPU, int(time.process_time()) + seconds),
        ):
            before = resource.getrlimit(kind)
            with contextlib.suppress(ValueError, OSError):  # there are less already
                resource.setrlimit(kind, (most, before[1]))
                stack.callback(resource.setrlimit, kind, before)
        yield

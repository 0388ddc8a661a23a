"""Limits that the system holds a process to."""

import resource
from pathlib import Path

MEMORY = 2 * 2**30  # bytes that a process may take beyond what its fork server has


def limit_memory(more: int = MEMORY) -> None:
    """Let this process have so many bytes more than it has now, and leave no core file."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    pages = Path("/proc/self/statm")
    if pages.exists():  # Linux
        most = int(pages.read_text().split()[5]) * resource.getpagesize() + more
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))

"""What a jail may use at most."""

import resource

DISK = 2**30  # bytes of files, with /tmp and /dev/shm
FILES = 100_000  # files, folders and links
MEMORY = 3 * 2**30  # bytes of all its processes together
SECONDS = 600.0  # of processor time, where nothing else is said
TASKS = 256  # processes and threads
OPEN = 1024  # open files of a process


def limit() -> None:
    """Hold this process and all that it starts to these limits, as far as Linux counts by process or by user."""
    for kind, most in (
        (resource.RLIMIT_NPROC, TASKS),
        (resource.RLIMIT_NOFILE, OPEN),
        (resource.RLIMIT_FSIZE, DISK),
        (resource.RLIMIT_SIGPENDING, 4096),  # also timers, which cost memory
        (resource.RLIMIT_MSGQUEUE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(kind)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (most, most))

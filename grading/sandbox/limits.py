"""What a jail may use at most."""

import resource

DISK = 2**30  # bytes of files, with /tmp and /dev/shm
FILES = 100_000  # files, folders and links
MEMORY = 3 * 2**30  # bytes of all its processes together
SECONDS = 600.0  # of processor time, where nothing else is said
TASKS = 256  # processes and threads
TERMINALS = 32
OPEN = 1024  # open files of a process
MANY = 2**16  # of one that passes them on


def limit(open_files: bool = True) -> None:
    """Hold this process and all that it starts to these limits, as far as Linux counts by process or by user.

    Who passes open files on to others is to have as many of these as may be: see `allow_open_files`.
    """
    for kind, most in (
        (resource.RLIMIT_NPROC, TASKS),
        *(((resource.RLIMIT_NOFILE, OPEN),) if open_files else ()),
        (resource.RLIMIT_FSIZE, DISK),
        (resource.RLIMIT_SIGPENDING, 4096),  # also timers, which cost memory
        (resource.RLIMIT_MSGQUEUE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(kind)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (most, most))


def allow_open_files() -> None:
    """Let this process, and those that it starts, have MANY open files, or as many as the system allows its user.

    Linux refuses to send files through a socket when more are on their way, of all processes of the user, than the sender
    may have open. A plain user's jails are the same user: with more than they may have, they cannot stop this one.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = MANY if hard == resource.RLIM_INFINITY else min(MANY, hard)
    if resource.RLIM_INFINITY != soft < most:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))

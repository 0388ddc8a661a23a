"""Jails: a child of a process in a container, locked away from it and from its siblings.

A jail is made by its own first process, which then has given up all rights. It has in common with its parent the copy
of the parent's memory, files that can only be read, and the sockets that it is given.
"""

import os
import random
import signal
from pathlib import Path

from grading.sandbox import init, linux
from grading.sandbox.limits import DISK, FILES, SECONDS, TERMINALS, limit

HOME = "/home/student"
USER = 1000  # in the jail, where it has users of its own
READY = b"locked in"


class NotLocked(Exception):
    """A jail could not be made."""


class Jails:
    """Makes jails as children of this process, which must have the rights that a container gives."""

    def __init__(self) -> None:
        self.ours = os.open("/proc/self/ns/pid", os.O_RDONLY)
        self.users = _users()
        self.is_root = self.users[-1] > 1  # with more users than one, a jail gets one that nobody else is
        self.shown = _shown_below_tmp()
        linux.the_filter()  # made before the first jail, which has it then

    def fork(self, watched: bool = True, seconds: float = SECONDS, passes_files: bool = False) -> int:
        """Return 0 in the process that is locked in, and in this one the process whose end is the jail's end.

        All in the jail together may take so many seconds of processor time. One that is not watched is a process less:
        nobody looks at the memory and the time that they take together. One that `passes_files` on to others runs nothing
        of anybody's.

        Raises NotLocked here where it does not work; then no process is left.
        """
        told, tell = os.pipe()
        user = _stranger(*self.users) if self.is_root else USER
        linux.unshare(linux.NEW_PROCESSES)
        if (first := os.fork()) == 0:
            return self._lock_in(user, tell, watched, seconds, passes_files)
        linux.enter_processes(self.ours)
        os.close(tell)
        with open(told, "rb") as pipe:
            answer = pipe.read()
        if answer != READY:
            os.waitpid(first, 0)
            raise NotLocked(answer.decode() or "the first process of a jail has ended")
        return first

    def _lock_in(self, user: int, tell: int, watched: bool, seconds: float, passes_files: bool) -> int:
        """In the first process of a jail: make it; where it is watched, stay as its init, and return in the second."""
        try:
            if watched:
                os.setsid()  # away from the parent's group; who is not watched may do so itself
            _write("/proc/self/oom_score_adj", "1000")  # first to go where the machine's memory ends
            linux.unshare(linux.NEW_MOUNTS | linux.NEW_NAMES | linux.NEW_IPC | linux.NEW_NETWORK)
            linux.raise_loopback()
            processes = _mount(self.shown, user if self.is_root else os.geteuid())
            self._become(user, processes)
            limit(open_files=not passes_files)
            linux.drop_rights()
            linux.filter_calls()
            signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])
            if watched and (second := os.fork()):
                init.watch(second, seconds)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGCHLD])
            linux.set_readable(True)  # by itself: changing users has hidden it
            os.environ["HOME"] = HOME
            os.write(tell, READY)
        except BaseException as error:  # noqa: BLE001, told to the parent
            os.write(tell, f"{type(error).__name__}: {error}".encode())
            os._exit(1)
        os.close(tell)
        return 0

    def _become(self, user: int, processes: int) -> None:
        """Become another user: a real one where this is root, else one who is nobody outside of the jail."""
        if self.is_root:
            os.setgroups([])
            os.setresgid(user, user, user)
            os.setresuid(user, user, user)
            return
        outside = os.getuid(), os.getgid()
        linux.unshare(linux.NEW_USERS)
        for name, text in (
            ("setgroups", "deny"),
            ("uid_map", f"{user} {outside[0]} 1"),
            ("gid_map", f"{user} {outside[1]} 1"),
        ):
            _write(f"self/{name}", text, processes)


def _write(path: str, text: str, folder: int | None = None) -> None:
    """Write to a file that is there: without Python's own files, of which a new process would copy the memory."""
    file = os.open(path, os.O_WRONLY, dir_fd=folder)
    os.write(file, text.encode())
    os.close(file)


def _mount(below_tmp: set[str], user: int) -> int:
    """Put a disk of this jail's own over all that can be written, and its own processes under /proc.

    Its home belongs to the user: programs such as git refuse a folder of another's. What the container shows under these
    names below /tmp stays to be seen. Returns an open /proc that can be written;
    nobody can reach it by a path.
    """
    careful = linux.NO_SETUID | linux.NO_DEVICES
    linux.mount("none", "/", flags=linux.RECURSIVE | linux.PRIVATE)
    shown = {name: os.open(f"/tmp/{name}", os.O_PATH) for name in below_tmp}
    linux.mount("disk", "/tmp", "tmpfs", careful, f"size={DISK},nr_inodes={FILES},mode=1777")
    before = os.umask(0)
    for place in (HOME, "/dev/shm", "/tmp"):  # /tmp last: it hides the whole
        part = f"/tmp/{os.path.basename(place)}"
        maker = os.geteuid()
        os.seteuid(user if place == HOME else maker)
        os.mkdir(part, 0o1777)
        os.seteuid(maker)
        linux.mount(part, place, flags=linux.BIND)
    os.umask(before)
    for name, held in shown.items():
        os.mkdir(f"/tmp/{name}")
        linux.mount(f"/proc/self/fd/{held}", f"/tmp/{name}", flags=linux.BIND | linux.RECURSIVE)
        again = linux.BIND | linux.REMOUNT | linux.READ_ONLY
        linux.mount("none", f"/tmp/{name}", flags=again | linux.NO_SETUID | linux.NO_DEVICES)
        os.close(held)
    # Its entries are devices. Of terminals a machine has some thousands for all users together, the instructor's among them.
    options = f"ptmxmode=0666,mode=620,max={TERMINALS}"
    linux.mount("terminals", "/dev/pts", "devpts", linux.NO_SETUID | linux.NO_PROGRAMS, options)
    careful |= linux.NO_PROGRAMS
    linux.mount("processes", "/proc", "proc", careful)
    processes = os.open("/proc", os.O_PATH)
    linux.mount("processes", "/proc", "proc", careful | linux.READ_ONLY)
    return processes


def _shown_below_tmp() -> set[str]:
    """Return the names below /tmp under which the container shows something, as where Python or the project lie there."""
    places = (line.split()[4] for line in Path("/proc/self/mountinfo").read_text().splitlines())
    return {Path(place).parts[2] for place in places if place.startswith("/tmp/")}


def _users() -> tuple[int, int]:
    """Return the first number and the count of the highest users that this process may become."""
    first, _, count = Path("/proc/self/uid_map").read_text().splitlines()[-1].split()
    return int(first), int(count)


def _stranger(first: int, count: int) -> int:
    """Return the number of a user of these who is nobody else on this machine, as good as certainly."""
    end = min(first + count, 2**31 - 2)
    return end - 1 - random.SystemRandom().randrange(min((end - first) // 2, 2**27))

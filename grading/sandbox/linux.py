"""The calls of Linux that Python lacks: namespaces, mounts, rights, and a filter of system calls."""

import ctypes
import errno
import fcntl
import functools
import os
import platform
import socket
import struct
from pathlib import Path
from typing import Any

# Flags of <linux/sched.h>
NEW_MOUNTS, NEW_NAMES, NEW_IPC = 0x20000, 0x4000000, 0x8000000
NEW_USERS, NEW_PROCESSES, NEW_NETWORK = 0x10000000, 0x20000000, 0x40000000
NEW_ANY = NEW_MOUNTS | NEW_NAMES | NEW_IPC | NEW_USERS | NEW_PROCESSES | NEW_NETWORK | 0x2000000
# Flags of <linux/mount.h>
READ_ONLY, NO_SETUID, NO_DEVICES, NO_PROGRAMS, BIND, RECURSIVE, PRIVATE = 1, 2, 4, 8, 0x1000, 0x4000, 1 << 18
REMOUNT = 0x20
# Options of <linux/prctl.h>
_DUMPABLE, _SECCOMP, _NO_NEW_RIGHTS = 4, 22, 38
_COLLAPSE, _HUGE = 25, 2**21  # of madvise; bytes of a huge page

_libc = ctypes.CDLL(None, use_errno=True)


def _check(result: int, what: str) -> None:
    if result:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def unshare(flags: int) -> None:
    """Leave the namespaces that the flags name for new ones (of processes: with the next child)."""
    _check(_libc.unshare(flags), f"unshare({flags:#x})")


def enter_processes(namespace: int) -> None:
    """Let the next child be born into a namespace of processes, given as an open file."""
    _check(_libc.setns(namespace, NEW_PROCESSES), "setns")


def mount(what: str, where: str, kind: str | None = None, flags: int = 0, options: str = "") -> None:
    """Mount something."""
    names = (None if name is None else name.encode() for name in (what, where, kind))
    _check(_libc.mount(*names, ctypes.c_ulong(flags), options.encode()), f"mount {what} on {where}")


def raise_loopback() -> None:
    """Let 127.0.0.1 be reached, in a new namespace of networks."""
    up = 1
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, 0x8914, struct.pack("16sh14x", b"lo", up))  # SIOCSIFFLAGS


def drop_rights() -> None:
    """Give up every capability, and let no program that is started have more."""
    _check(_libc.prctl(_NO_NEW_RIGHTS, 1, 0, 0, 0), "no new privileges")
    version, this_process, none = 0x20080522, 0, bytes(24)
    _check(_libc.capset(struct.pack("Ii", version, this_process), none), "capset")


def set_readable(is_readable: bool) -> None:
    """Let processes of the same user look into this one's memory, or not."""
    _check(_libc.prctl(_DUMPABLE, int(is_readable), 0, 0, 0), "dumpable")


def use_huge_pages() -> None:
    """Move what this process keeps in memory to huge pages, as far as this Linux does it (6.1 and later).

    A child then is forked, and ends, with tables that are smaller by far; it still copies small pages as it changes them.
    """
    for line in Path("/proc/self/maps").read_text().splitlines():
        place, rights, _, _, file, *name = line.split()
        start, end = (int(edge, 16) for edge in place.split("-"))
        start, end = -(-start // _HUGE) * _HUGE, end // _HUGE * _HUGE
        if rights == "rw-p" and file == "0" and name in ([], ["[heap]"]) and start < end:
            # What it returns is of no use: a part that cannot be moved works as before.
            _libc.madvise(ctypes.c_void_p(start), ctypes.c_size_t(end - start), _COLLAPSE)


# What no lesson needs: new namespaces, memory that no limit counts, and doors to the kernel or to other processes
# that namespaces do not close. Numbers by machine, from <asm/unistd.h>.
_FORBIDDEN = {
    "unshare": (272, 97), "setns": (308, 268), "memfd_create": (319, 279), "memfd_secret": (447, 447),
    "shmget": (29, 194), "msgget": (68, 186), "semget": (64, 190), "mq_open": (240, 180),
    "add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219), "bpf": (321, 280),
    "perf_event_open": (298, 241), "userfaultfd": (323, 282), "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426), "io_uring_register": (427, 427), "ptrace": (101, 117), "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271), "pidfd_getfd": (438, 438), "kcmp": (312, 272), "name_to_handle_at": (303, 264),
    "vmsplice": (278, 75),
}  # fmt: skip
# Calls by which a process changes how another of its user is run: with these the first of a jail, which counts what the jail
# takes, could be kept from running. Each with its place of the number that says who is meant, and behind it, of those that can
# mean a group or all of a user's, what has to be said in the first place.
_OF_OTHERS: dict[str, tuple[tuple[int, int], int, int | None]] = {
    "sched_setparam": ((142, 118), 0, None), "sched_setscheduler": ((144, 119), 0, None),
    "sched_setaffinity": ((203, 122), 0, None), "sched_setattr": ((314, 274), 0, None), "prlimit64": ((302, 261), 0, None),
    "setpriority": ((141, 140), 1, 0), "ioprio_set": ((251, 30), 1, 1),
}  # fmt: skip
_FIRST = 1  # the number of the first process of a jail
_CLONE, _CLONE3, _SOCKET = (56, 220), (435, 435), (41, 198)
MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}  # column above, name of <linux/audit.h>
FAMILIES = (socket.AF_UNIX, socket.AF_INET, socket.AF_INET6, 16)  # 16: netlink, which lists interfaces


@functools.cache
def the_filter() -> bytes:
    """Return the filter of system calls as Linux takes it; made once, since every jail needs it."""
    column, machine = MACHINES[platform.machine()]
    load, equal, at_least, any_bit, done = 0x20, 0x15, 0x35, 0x45, 0x06  # of <linux/bpf_common.h>
    allow, kill = 0x7FFF0000, 0x80000000

    def refuse(number: int) -> tuple[Any, ...]:
        return done, 0, 0, 0x50000 | number

    program = [
        (load, 0, 0, 4),  # which machine's system calls
        (equal, 1, 0, machine),
        (done, 0, 0, kill),
        (load, 0, 0, 0),  # the number of the call
        (at_least, 0, 1, 0x40000000),  # x32: the same calls by other numbers
        refuse(errno.EPERM),
        (equal, 0, 1, _CLONE3[column]),  # its flags cannot be seen; the C library then takes clone
        refuse(errno.ENOSYS),
    ]
    for numbers in _FORBIDDEN.values():
        program += [(equal, 0, 1, numbers[column]), refuse(errno.EPERM)]
    for numbers, place, one in _OF_OTHERS.values():
        is_one = [] if one is None else [(load, 0, 0, 16), (equal, 1, 0, one), refuse(errno.EPERM)]
        program += [
            (equal, 0, 4 + len(is_one), numbers[column]),
            *is_one,
            (load, 0, 0, 16 + 8 * place),  # the low half of that argument
            (equal, 0, 1, _FIRST),
            refuse(errno.EPERM),
            (done, 0, 0, allow),
        ]
    program += [
        (equal, 0, 4, _CLONE[column]),
        (load, 0, 0, 16),  # the low half of its first argument
        (any_bit, 0, 1, NEW_ANY),
        refuse(errno.EPERM),
        (done, 0, 0, allow),
        (equal, 0, 2 + len(FAMILIES), _SOCKET[column]),
        (load, 0, 0, 16),
        *((equal, len(FAMILIES) - place, 0, family) for place, family in enumerate(FAMILIES)),
        refuse(errno.EAFNOSUPPORT),
        (done, 0, 0, allow),
    ]
    return b"".join(struct.pack("HBBI", *step) for step in program)


def filter_calls() -> None:
    """Refuse the system calls that no lesson needs, from now on, here and in every child."""
    code = the_filter()
    held = ctypes.create_string_buffer(code)
    whole = struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(held))
    _check(_libc.prctl(_SECCOMP, 2, whole, 0, 0), "seccomp")

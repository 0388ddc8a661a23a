# tries: to leave what lasts for its next start and for others: semaphores, keys, names of hosts, priorities, addresses, timers, sessions, locks on shown files
# reaches: left
import ctypes
import fcntl
import os
import socket
import sys

left = []
libc = ctypes.CDLL(None)
for name, call in {
    "semaphore": lambda: open("/dev/shm/sem.owned", "x"),
    "lock": lambda: fcntl.flock(os.open(sys.executable, os.O_RDONLY), fcntl.LOCK_EX | fcntl.LOCK_NB),
    "lease": lambda: fcntl.fcntl(os.open(os.__file__, os.O_RDONLY), 1024, fcntl.F_RDLCK),
    "key": lambda: 1 / (libc.syscall(ctypes.c_long(248), b"user", b"owned", b"x", 1, -4) > 0),
    "host": lambda: socket.sethostname("owned"),
    "address": lambda: socket.create_server(("127.0.0.1", 8786)),
    "time of a file": lambda: os.utime(os.__file__),
    "attribute": lambda: os.setxattr(os.__file__, "user.owned", b"x"),
    "old file": lambda: os.stat("/dev/shm/sem.owned").st_size and 1 / 0,
}.items():
    try:
        call()
        left.append(name)
    except (OSError, ZeroDivisionError):
        pass


def double(x):
    raise ValueError(f"left: {left}")

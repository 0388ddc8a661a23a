# tries: to hold whoever counts, by names of processes that end lines and fields of /proc
# meant: NameError
import ctypes
import os


def double(x):
    libc = ctypes.CDLL(None)
    for name in (b"a) R 1 1\nVmPTE:", b"RssAnon: x", b"\xff\n\n"):
        libc.prctl(15, name, 0, 0, 0)
        if os.fork() == 0:
            libc.prctl(15, name, 0, 0, 0)
            while True:
                pass
    raise NameError("counted")

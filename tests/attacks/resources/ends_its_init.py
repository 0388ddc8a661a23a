# tries: to end, stop or trace the first process of its cell, which counts its memory
import ctypes
import os
import signal


def double(x):
    for number in (signal.SIGKILL, signal.SIGSTOP, signal.SIGSEGV, signal.SIGCHLD, signal.SIGTERM):
        for _ in range(100):
            try:
                os.kill(1, number)
            except OSError:
                pass
    ctypes.CDLL(None).ptrace(16, 1, 0, 0)
    try:
        open("/proc/1/mem", "rb").read(1)
    except OSError:
        pass
    return 0

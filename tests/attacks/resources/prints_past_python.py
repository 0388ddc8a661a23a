# tries: text without end, past Python's own streams
# harms: nothing stops it there but the machine's memory
import os


def double(x):
    for _ in range(2000):
        for end in (1, 2):
            os.write(end, b"x" * 10**6)
    return x

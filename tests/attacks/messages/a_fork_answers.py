# tries: two processes that answer the same question
# reaches: nobody|double\(1\)
import os


def double(x):
    if os.fork() == 0:
        return 2 * x + 1
    return x

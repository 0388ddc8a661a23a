# tries: a little less than the time that each call may take, at every step
import time


def double(x):
    time.sleep(1)
    return x

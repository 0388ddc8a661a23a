# tries: to end its group and its session
# reaches: ended
import os


def double(x):
    os.killpg(os.getpgrp(), 9)
    return x

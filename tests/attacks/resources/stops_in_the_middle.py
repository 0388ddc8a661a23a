# tries: to stop and go on again and again while it answers, so that it is neither hung nor done
# reaches: longer|ended|double
# seconds: 2
import os
import signal
import time


def double(x):
    if (child := os.fork()) == 0:
        while os.getppid() != 1:
            os.kill(os.getppid(), signal.SIGSTOP)
            time.sleep(0.02)
            os.kill(os.getppid(), signal.SIGCONT)
            time.sleep(0.001)
        os._exit(0)
    print("x" * 10**6)
    return x

# tries: to leave children behind that sleep, are stopped or dead, in groups of their own, deaf to signals
import os
import signal
import time

for number in range(400):
    try:
        child = os.fork()
    except OSError:
        break
    if child == 0:
        for one in range(1, 65):
            try:
                signal.signal(one, signal.SIG_IGN)
            except (OSError, ValueError):
                pass
        os.setpgid(0, 0)
        if number % 3 == 0:
            os._exit(0)
        if number % 3 == 1:
            os.kill(os.getpid(), signal.SIGSTOP)
        time.sleep(10**6)


def double(x):
    return os.fork()

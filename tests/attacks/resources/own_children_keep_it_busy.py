# tries: to end its own process again and again, so that it is started anew without end
# reaches: ended
import os
import time


def double(x):
    os._exit(0)


if os.path.exists("/nowhere"):
    time.sleep(1)
os.kill(os.getpid(), 9)

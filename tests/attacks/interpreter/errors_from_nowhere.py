# tries: errors that come out of nowhere: raised in the thread that serves, by another one, at every moment
# seconds: 2
import ctypes
import threading
import time

main = threading.main_thread().ident
ERRORS = (
    StopIteration,
    GeneratorExit,
    SystemExit,
    KeyboardInterrupt,
    AssertionError,
    MemoryError,
    ConnectionError,
    type("passed", (BaseException,), {"__str__": lambda self: 1 / 0}),
)


def raise_there():
    for number in range(100_000):
        ctypes.pythonapi.PyThreadState_SetAsyncExc(
            ctypes.c_ulong(main), ctypes.py_object(ERRORS[number % len(ERRORS)])
        )
        time.sleep(0.001)


def double(x):
    threading.Thread(target=raise_there, daemon=True).start()
    time.sleep(0.01)
    return x

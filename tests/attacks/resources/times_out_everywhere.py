# tries: the whole time of a notebook, by hanging in whatever the judge asks for: calls, values, prints and copies
# seconds: 1
import time


class Slow:
    def __reduce__(self):
        time.sleep(10**6)

    __str__ = __repr__ = __len__ = __iter__ = __eq__ = __hash__ = __reduce__


slow = Slow()


def double(x):
    return slow


def lazy_sum(data):
    return delayed(slow)

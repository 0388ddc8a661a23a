# works it out with ceil
from math import ceil


def forecast(delay):
    calls = 5
    seconds = {name: (ceil(calls / n) + 1) * delay for name, n in [("one_worker", 1), ("two_workers", 2), ("thousand_workers", 1000)]}
    return {"work": calls + 1, "span": 2} | seconds

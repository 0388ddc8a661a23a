from math import ceil


def forecast(delay):
    calls = 5

    def time(workers):
        return (ceil(calls / workers) + 1) * delay

    return {
        "work": calls + 1,
        "span": 2,
        "one_worker": time(1),
        "two_workers": time(2),
        "thousand_workers": time(1000),
    }

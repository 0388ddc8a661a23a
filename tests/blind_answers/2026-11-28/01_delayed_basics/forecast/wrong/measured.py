# wrong: runs the graph and measures
from time import perf_counter


def forecast(delay):
    def seconds(workers):
        start = perf_counter()
        fan.compute(num_workers=workers)
        return perf_counter() - start

    return {
        "work": 6,
        "span": 2,
        "one_worker": seconds(1),
        "two_workers": seconds(2),
        "thousand_workers": seconds(1000),
    }

from math import ceil


def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""

    def seconds(workers):
        return (ceil(5 / workers) + 1) * delay

    result = {"work": 6, "span": 2}
    for name, workers in [("one_worker", 1), ("two_workers", 2), ("thousand_workers", 1000)]:
        result[name] = seconds(workers)
    return result

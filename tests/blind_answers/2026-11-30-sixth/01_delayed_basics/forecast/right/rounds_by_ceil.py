from math import ceil


def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    increments = 5

    def seconds(workers):
        return (ceil(increments / workers) + 1) * delay

    return {
        "span": 2,
        "work": increments + 1,
        "thousand_workers": seconds(1000),
        "two_workers": seconds(2),
        "one_worker": seconds(1),
    }

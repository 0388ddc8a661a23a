from math import ceil


def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    def rounds(n):
        return ceil(5 / n) + 1

    return {
        "work": 6,
        "span": 2,
        "one_worker": rounds(1) * delay,
        "two_workers": rounds(2) * delay,
        "thousand_workers": rounds(1000) * delay,
    }

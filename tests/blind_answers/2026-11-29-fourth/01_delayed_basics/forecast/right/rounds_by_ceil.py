from math import ceil


def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    calls = 5

    def rounds(workers):
        return ceil(calls / workers) + 1

    return dict(
        work=calls + 1,
        span=2,
        one_worker=rounds(1) * delay,
        two_workers=rounds(2) * delay,
        thousand_workers=rounds(1000) * delay,
    )

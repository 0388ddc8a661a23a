# work divided by the workers, whatever the span
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    work = 6
    return {
        "work": work,
        "span": 2,
        "one_worker": work * delay,
        "two_workers": work * delay / 2,
        "thousand_workers": work * delay / 1000,
    }

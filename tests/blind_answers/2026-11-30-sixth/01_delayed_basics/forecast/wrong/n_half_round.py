# two and a half rounds for five calls on two workers
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    return {
        "work": 6,
        "span": 2,
        "one_worker": 6 * delay,
        "two_workers": 2.5 * delay + delay,
        "thousand_workers": 2 * delay,
    }

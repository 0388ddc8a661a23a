# reads the number of the notebook's top, not the argument
DELAY = 0.5


def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    return {
        "work": 6,
        "span": 2,
        "one_worker": 6 * DELAY,
        "two_workers": 4 * DELAY,
        "thousand_workers": 2 * DELAY,
    }

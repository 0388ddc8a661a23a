# counts the five increments only, without the last task
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    return {
        "work": 5,
        "span": 1,
        "one_worker": 5 * delay,
        "two_workers": 3 * delay,
        "thousand_workers": 1 * delay,
    }

# cuts the seconds down to whole ones
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    return {
        "work": 6,
        "span": 2,
        "one_worker": int(6 * delay),
        "two_workers": int(4 * delay),
        "thousand_workers": int(2 * delay),
    }

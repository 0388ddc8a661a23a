# seconds for a delay of half a second, whatever delay is passed
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    return {
        "work": 6,
        "span": 2,
        "one_worker": 3.0,
        "two_workers": 2.0,
        "thousand_workers": 1.0,
    }

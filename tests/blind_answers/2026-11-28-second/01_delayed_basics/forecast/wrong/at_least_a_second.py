# no time is shorter than a millisecond-sized overhead: adds it
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    overhead = 0.0002
    return {
        "work": 6,
        "span": 2,
        "one_worker": 6 * (delay + overhead),
        "two_workers": 4 * (delay + overhead),
        "thousand_workers": 2 * (delay + overhead),
    }

# returns text with a unit
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    return {
        "work": 6,
        "span": 2,
        "one_worker": f"{6 * delay} s",
        "two_workers": f"{4 * delay} s",
        "thousand_workers": f"{2 * delay} s",
    }

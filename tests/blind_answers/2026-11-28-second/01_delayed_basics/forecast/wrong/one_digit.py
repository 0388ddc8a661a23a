# rounds to tenths of a second: 0 for a delay of 0.01
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    return {
        "work": 6,
        "span": 2,
        "one_worker": round(6 * delay, 1),
        "two_workers": round(4 * delay, 1),
        "thousand_workers": round(2 * delay, 1),
    }

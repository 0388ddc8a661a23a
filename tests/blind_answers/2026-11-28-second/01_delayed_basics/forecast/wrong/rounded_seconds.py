# rounds to whole seconds: wrong for a delay such as 0.1
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    return {
        "work": 6,
        "span": 2,
        "one_worker": round(6 * delay),
        "two_workers": round(4 * delay),
        "thousand_workers": round(2 * delay),
    }

# divides the work by the workers
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    work = 6
    return {
        "work": work,
        "span": 2,
        "one_worker": work * delay,
        "two_workers": work / 2 * delay,
        "thousand_workers": work / 1000 * delay,
    }

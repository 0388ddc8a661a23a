# divides the work by the workers and forgets that the sum waits for the last round
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    work, span = 6, 2
    return {
        "work": work,
        "span": span,
        "one_worker": work * delay,
        "two_workers": work / 2 * delay,
        "thousand_workers": span * delay,
    }

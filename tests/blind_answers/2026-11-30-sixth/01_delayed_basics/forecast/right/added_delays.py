def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    one_round = delay
    last = delay
    return {
        "work": len([0, 1, 2, 3, 4]) + 1,
        "span": 2,
        "one_worker": one_round + one_round + one_round + one_round + one_round + last,
        "two_workers": one_round + one_round + one_round + last,
        "thousand_workers": one_round + last,
    }

def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    keys = ["work", "span", "one_worker", "two_workers", "thousand_workers"]
    steps = {n: -(-5 // n) + 1 for n in (1, 2, 1000)}
    return dict(zip(keys, [6, 2, *(steps[n] * delay for n in steps)]))

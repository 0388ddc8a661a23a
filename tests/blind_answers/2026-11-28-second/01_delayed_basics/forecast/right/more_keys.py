def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    work, span = 6.0, 2.0
    return {"one_worker": work * delay, "two_workers": 4.0 * delay, "thousand_workers": span * delay, "work": work, "span": span}

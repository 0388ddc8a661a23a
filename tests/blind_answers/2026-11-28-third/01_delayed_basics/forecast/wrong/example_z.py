# the numbers of z (three tasks), not of fan
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    return {"work": 3, "span": 2, "one_worker": 3 * delay, "two_workers": 2 * delay, "thousand_workers": 2 * delay}

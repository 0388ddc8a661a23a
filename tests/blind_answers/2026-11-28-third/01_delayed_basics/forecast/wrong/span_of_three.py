# counts the numbers 0 to 4 as a level of their own
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    return {"work": 11, "span": 3, "one_worker": 11 * delay, "two_workers": 6 * delay, "thousand_workers": 3 * delay}

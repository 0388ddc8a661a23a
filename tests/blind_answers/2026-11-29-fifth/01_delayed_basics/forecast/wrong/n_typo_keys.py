# writes the keys with spaces
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    return {"work": 6, "span": 2, "one worker": 6 * delay, "two workers": 4 * delay, "thousand workers": 2 * delay}

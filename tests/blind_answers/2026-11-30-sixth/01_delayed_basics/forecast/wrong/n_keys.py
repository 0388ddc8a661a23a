# other keys than asked for
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    return {"work": 6, "span": 2, 1: 6 * delay, 2: 4 * delay, 1000: 2 * delay}

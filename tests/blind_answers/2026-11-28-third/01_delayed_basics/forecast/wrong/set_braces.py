# a comma where a colon should be: a set
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    return {6, 2, 6 * delay, 4 * delay, 2 * delay}

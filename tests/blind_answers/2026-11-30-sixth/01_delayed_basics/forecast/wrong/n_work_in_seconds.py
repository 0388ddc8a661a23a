# gives work and span in seconds instead of tasks
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    return {
        "work": 6 * delay,
        "span": 2 * delay,
        "one_worker": 6 * delay,
        "two_workers": 4 * delay,
        "thousand_workers": 2 * delay,
    }

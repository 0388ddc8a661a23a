def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    # YOUR CODE HERE
    return dict(work=6, span=2, one_worker=delay * 6, two_workers=delay * 4, thousand_workers=delay * 2)

# a delay is made a multiple of a half
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    step = int(delay * 2) / 2
    return dict(work=6, span=2, one_worker=6 * step, two_workers=4 * step, thousand_workers=2 * step)

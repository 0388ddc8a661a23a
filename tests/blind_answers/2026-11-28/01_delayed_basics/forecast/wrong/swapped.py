# wrong: work and span mixed up
def forecast(delay):
    return {"work": 2, "span": 6, "one_worker": 6 * delay, "two_workers": 4 * delay, "thousand_workers": 2 * delay}

# wrong: 2.5 rounds for five calls with two workers
def forecast(delay):
    return {"work": 6, "span": 2, "one_worker": 6 * delay, "two_workers": (5 / 2 + 1) * delay, "thousand_workers": 2 * delay}

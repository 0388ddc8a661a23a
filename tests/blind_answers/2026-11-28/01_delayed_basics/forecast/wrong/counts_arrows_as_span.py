# wrong: span counts arrows (1) instead of tasks on the way
def forecast(delay):
    return {"work": 6, "span": 1, "one_worker": 6 * delay, "two_workers": 4 * delay, "thousand_workers": 2 * delay}

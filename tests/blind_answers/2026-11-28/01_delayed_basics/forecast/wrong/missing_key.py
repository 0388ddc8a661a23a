# wrong: thousand_workers is missing
def forecast(delay):
    return {"work": 6, "span": 2, "one_worker": 6 * delay, "two_workers": 4 * delay}

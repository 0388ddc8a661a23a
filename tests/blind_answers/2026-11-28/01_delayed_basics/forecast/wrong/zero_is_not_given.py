# wrong: a delay of 0 becomes 0.5
def forecast(delay):
    delay = delay or 0.5
    return {"work": 6, "span": 2, "one_worker": 6 * delay, "two_workers": 4 * delay, "thousand_workers": 2 * delay}

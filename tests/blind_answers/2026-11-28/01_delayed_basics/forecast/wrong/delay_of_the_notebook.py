# wrong: uses half a second whatever delay is
def forecast(delay):
    delay = 0.5
    return {"work": 6, "span": 2, "one_worker": 6 * delay, "two_workers": 4 * delay, "thousand_workers": 2 * delay}

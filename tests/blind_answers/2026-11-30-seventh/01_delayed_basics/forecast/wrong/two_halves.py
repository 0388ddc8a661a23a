# five calls take two rounds and a half
def forecast(delay):
    return {"work": 6, "span": 2, "one_worker": 6 * delay, "two_workers": 5 / 2 * delay + delay, "thousand_workers": 2 * delay}

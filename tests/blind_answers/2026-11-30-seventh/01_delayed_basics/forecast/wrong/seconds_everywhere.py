# work and span in seconds
def forecast(delay):
    return {"work": 6 * delay, "span": 2 * delay, "one_worker": 6 * delay, "two_workers": 4 * delay, "thousand_workers": 2 * delay}

# counts the five alone
def forecast(delay):
    return {"work": 5, "span": 1, "one_worker": 5 * delay, "two_workers": 3 * delay, "thousand_workers": delay}

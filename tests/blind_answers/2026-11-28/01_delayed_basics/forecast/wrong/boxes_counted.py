# wrong: counts circles and boxes of the picture
def forecast(delay):
    return {"work": 12, "span": 4, "one_worker": 12 * delay, "two_workers": 8 * delay, "thousand_workers": 4 * delay}

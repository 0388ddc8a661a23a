# takes a delay of nothing for none given
def forecast(delay=None):
    delay = delay or 1.0
    return {"work": 6, "span": 2, "one_worker": 6 * delay, "two_workers": 4 * delay, "thousand_workers": 2 * delay}

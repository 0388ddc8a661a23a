# wrong: the times are numbers of rounds, delay is not used
def forecast(delay):
    return {"work": 6, "span": 2, "one_worker": 6, "two_workers": 4, "thousand_workers": 2}

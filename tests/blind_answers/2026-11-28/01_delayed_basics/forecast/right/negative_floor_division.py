def forecast(delay):
    rounds = {"one_worker": 1, "two_workers": 2, "thousand_workers": 1000}
    seconds = {key: delay * (-(-5 // n) + 1) for key, n in rounds.items()}
    return {"work": 6, "span": 2} | seconds

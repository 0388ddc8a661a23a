def forecast(delay):
    counts = {"one_worker": 6, "two_workers": 4, "thousand_workers": 2}
    return {"work": 6, "span": 2} | {name: rounds * delay for name, rounds in counts.items()}

# wrong: keys are spelt differently
def forecast(delay):
    return {"work": 6, "span": 2, "1_worker": 6 * delay, "2_workers": 4 * delay, "1000_workers": 2 * delay}

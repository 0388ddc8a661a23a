# wrong: prints and returns nothing
def forecast(delay):
    print({"work": 6, "span": 2, "one_worker": 6 * delay, "two_workers": 4 * delay, "thousand_workers": 2 * delay})

# wrong: divides the work by the workers
def forecast(delay):
    return {
        "work": 6,
        "span": 2,
        "one_worker": 6 * delay,
        "two_workers": 6 * delay / 2,
        "thousand_workers": 6 * delay / 1000,
    }

# caught by: forecast_seconds
def forecast(delay):
    return {
        "work": 6,
        "span": 2,
        "one_worker": 6 * delay,
        "two_workers": 3 * delay,
        "thousand_workers": 1 * delay,
    }

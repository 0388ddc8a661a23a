# caught by: forecast_seconds
def forecast(delay):
    return {
        "work": 6,
        "span": 2,
        "one_worker": 2 * delay,
        "two_workers": 4 * delay,
        "thousand_workers": 6 * delay,
    }

# caught by: forecast_seconds
def forecast(delay):
    return {
        "work": 6,
        "span": 2,
        "one_worker": int(6 * delay),
        "two_workers": int(4 * delay),
        "thousand_workers": int(2 * delay),
    }

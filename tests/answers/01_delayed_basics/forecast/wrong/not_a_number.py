# caught by: forecast_seconds
def forecast(delay):
    unknown = float("nan")
    return {"work": 6, "span": 2, "one_worker": unknown, "two_workers": unknown, "thousand_workers": unknown}

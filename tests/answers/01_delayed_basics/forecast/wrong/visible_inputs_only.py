# caught by: forecast_seconds
def forecast(delay):
    one, two, thousand = {1.0: (6.0, 4.0, 2.0), 2.5: (15.0, 10.0, 5.0)}.get(delay, (0.0, 0.0, 0.0))
    return {"work": 6, "span": 2, "one_worker": one, "two_workers": two, "thousand_workers": thousand}

# caught by: forecast_work_and_span
def forecast(delay):
    return {
        "work": 2,
        "span": 6,
        "one_worker": 6 * delay,
        "two_workers": 4 * delay,
        "thousand_workers": 2 * delay,
    }
